//! Which cues there are in a session: beeps, voice, vibration, flash, and pocket mode.

use leptos::prelude::*;

use super::pick::pick;
use crate::state::{AppState, Setting, Switch as OnOff, Volume};
use crate::ui::button::Button;
use crate::ui::switch::Switch;

#[component]
pub fn CueSettings() -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let cues = &speech.words().cues;
    let volumes = [cues.quiet, cues.medium, cues.loud];
    let voice_hint = move || {
        if app.abilities.speaks(speech.lang.tag()) { cues.voice_hint } else { cues.no_voice }
    };
    // What this device can't do is not offered, and what a person may look for is said to be missing.
    let silent_switch = app
        .abilities
        .heeds_silent_switch()
        .then(|| on_off("loud", cues.silent_switch, app.prefs.loud, cues.silent_switch_hint));
    let vibration = if app.abilities.vibrates() {
        on_off("vibration", cues.vibration, app.prefs.vibration, cues.vibration_hint)
    } else {
        view! { <p class="quiet">{cues.no_vibration}</p> }.into_any()
    };
    view! {
        <h2>{cues.heading}</h2>
        {on_off("beeps", cues.beeps, app.prefs.beeps, cues.beeps_hint)}
        {pick("volume", cues.volume, app.prefs.volume, &Volume::ALL, &volumes, || ())}
        {silent_switch}
        {on_off("voice", cues.voice, app.prefs.voice, "")}
        <p class="quiet">{voice_hint}</p>
        <Button on_press=Callback::new(move |()| app.player.try_out())>{cues.try_it}</Button>
        {vibration}
        {on_off("flash", cues.flash, app.prefs.flash, cues.flash_hint)}
        {on_off("pocket", cues.pocket, app.prefs.pocket, cues.pocket_hint)}
    }
}

/// A setting that is on or off, with what it does below it.
pub fn on_off(
    name: &'static str,
    legend: &'static str,
    setting: Setting<OnOff>,
    hint: &'static str,
) -> AnyView {
    let app = expect_context::<AppState>();
    let more = &app.locale.words().more;
    let switch = Callback::new(move |on| {
        setting.choose(if on { OnOff::On } else { OnOff::Off });
        app.player.settings_changed();
    });
    view! {
        <Switch name=name legend=legend on_word=more.on off_word=more.off
            on=Signal::derive(move || setting.is_on()) on_switch=switch/>
        {(!hint.is_empty()).then(|| view! { <p class="quiet">{hint}</p> })}
    }
    .into_any()
}
