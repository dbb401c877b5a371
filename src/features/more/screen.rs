//! Language, colours, beeps and keys; then what there is to read.

use leptos::prelude::*;

use super::pace::PaceSettings;
use super::switch::Switch;
use crate::domain::route::Route;
use crate::state::{AppState, Theme};
use crate::text::Lang;
use crate::ui::choice::{Choice, Choosable};

#[component]
pub fn More() -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = app.locale.words();
    let more = &words.more;
    let key = |(key, what): &(&'static str, &'static str)| {
        view! { <div><dt><kbd>{*key}</kbd></dt><dd>{*what}</dd></div> }
    };
    view! {
        <main id="content" class="more" tabindex="-1">
            <h1 tabindex="-1">{more.heading}</h1>
            <Looks/>
            <PaceSettings/>
            <Switch name="beeps" legend=more.sound on_word=more.sound_on off_word=more.sound_off
                on=Signal::derive(move || app.prefs.beeps())
                on_switch=Callback::new(move |on| app.prefs.switch_beeps(on))/>
            <p class="quiet">{more.sound_hint}</p>
            <Switch name="keys" legend=more.keys on_word=more.keys_on off_word=more.keys_off
                on=Signal::derive(move || app.prefs.keys())
                on_switch=Callback::new(move |on| app.prefs.switch_keys(on))/>
            <dl class="keys">{more.key_list.iter().map(key).collect_view()}</dl>
            <section>
                <h2>{more.read}</h2>
                <ul class="links">
                    <li><a href=Route::Safety.href()>{words.about.safety_heading}</a></li>
                    <li><a href=Route::About.href()>{words.about.heading}</a></li>
                </ul>
            </section>
            <section class="reading">
                <h2>{more.privacy.heading}</h2>
                {more.privacy.paragraphs.iter().map(|p| view! { <p>{*p}</p> }).collect_view()}
            </section>
        </main>
    }
}

/// The language and the colours.
#[component]
fn Looks() -> impl IntoView {
    let app = expect_context::<AppState>();
    let more = &app.locale.words().more;
    let languages = Lang::ALL.map(|l| Choosable::plain(l.tag(), l.own_name())).to_vec();
    let theme_word = |t| match t {
        Theme::System => more.theme_system,
        Theme::Light => more.theme_light,
        Theme::Dark => more.theme_dark,
    };
    let themes = Theme::ALL.map(|t| Choosable::plain(t.slug(), theme_word(t))).to_vec();
    let choose_language = Callback::new(move |tag: String| {
        if let Some(lang) = Lang::from_tag(&tag) {
            app.choose_language(lang);
        }
    });
    let choose_theme = Callback::new(move |slug: String| {
        if let Some(theme) = Theme::from_slug(&slug) {
            app.prefs.choose_theme(theme);
        }
    });
    view! {
        <Choice name="language" legend=more.language options=languages
            chosen=Signal::derive(move || app.locale.lang().tag().to_owned()) on_choose=choose_language/>
        <Choice name="theme" legend=more.theme options=themes
            chosen=Signal::derive(move || app.prefs.theme().slug().to_owned()) on_choose=choose_theme/>
    }
}
