//! Language, colours, pace, cues and keys; then what there is to read.

use leptos::prelude::*;

use super::cues::{CueSettings, on_off};
use super::install::Install;
use super::pace::PaceSettings;
use super::pick::pick;
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
        <div class="more">
            <h1 tabindex="-1">{more.heading}</h1>
            <Looks/>
            <PaceSettings/>
            <CueSettings/>
            {on_off("keys", more.keys, app.prefs.keys, "")}
            <dl class="keys">{more.key_list.iter().map(key).collect_view()}</dl>
            <section>
                <h2>{words.about_you.heading}</h2>
                <p><a href=Route::AboutYou.href()>{words.about_you.way}</a></p>
            </section>
            <Install/>
            <section>
                <h2>{more.read}</h2>
                <ul class="links">
                    <li><a href=Route::Safety.href()>{words.about.safety_heading}</a></li>
                    <li><a href=Route::About.href()>{words.learn.heading}</a></li>
                    <li><a href=Route::Accessibility.href()>{words.statements.accessibility.heading}</a></li>
                    <li><a href=Route::Privacy.href()>{words.statements.privacy.heading}</a></li>
                </ul>
            </section>
            <section>
                <h2>{words.builder.heading}</h2>
                <p><a href=Route::Builder.href()>{words.builder.way}</a></p>
            </section>
            <section class="reading">
                <h2>{more.privacy.heading}</h2>
                {more.privacy.paragraphs.iter().map(|p| view! { <p>{*p}</p> }).collect_view()}
            </section>
        </div>
    }
}

/// The language and the colours.
#[component]
fn Looks() -> impl IntoView {
    let app = expect_context::<AppState>();
    let more = &app.locale.words().more;
    let own =
        |l: Lang| Choosable { lang: Some(l.tag()), ..Choosable::plain(l.tag(), l.own_name()) };
    let languages = Lang::ALL.map(own).to_vec();
    let themes = [more.theme_system, more.theme_light, more.theme_dark];
    let choose_language = Callback::new(move |tag: String| {
        if let Some(lang) = Lang::from_tag(&tag) {
            app.choose_language(lang);
        }
    });
    view! {
        <Choice name="language" legend=more.language options=languages
            chosen=Signal::derive(move || app.locale.lang().tag().to_owned()) on_choose=choose_language/>
        {pick("theme", more.theme, app.prefs.theme, &Theme::ALL, &themes, move || app.prefs.show_theme())}
    }
}
