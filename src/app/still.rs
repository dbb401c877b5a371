//! The page as it can be read before the app runs, and where it can't: the first screen, written by the
//! components that show it later, with the steps below each card and what else there is to read.
//!
//! What the app's own links lead to is here under the very address: `#/safety` is the id of a section, so
//! that a browser goes there by itself. Absent on purpose: the head of the page (see `bin/finish`).

use leptos::prelude::*;

use super::frame::Frame;
use crate::domain::exercise::Exercise;
use crate::domain::level::Level;
use crate::domain::route::Route;
use crate::features::exercises::{Guide, Home, HomeHeading};
use crate::features::guide::{AboutTexts, ReadFirst, SafetyTexts};
use crate::state::AppState;
use crate::text::Lang;

/// The page in this language, as HTML without comments.
#[must_use]
pub fn page(lang: Lang) -> String {
    let html = Owner::new().with(|| {
        let app = AppState::still(lang);
        provide_context(app);
        view! { <Page/> }.to_html()
    });
    // They would tell Leptos where a text begins; nobody asks here.
    html.replace("<!>", "")
}

/// The name of the file of a language's page.
#[must_use]
pub fn file(lang: Lang) -> String {
    if lang == Lang::default() { "index.html".into() } else { [lang.tag(), ".html"].concat() }
}

/// Its address, beside the others.
#[must_use]
pub fn address(lang: Lang) -> String {
    if lang == Lang::default() { "./".into() } else { ["./", &file(lang)].concat() }
}

#[component]
fn Page() -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = speech.words();
    let below = |exercise: Exercise| view! { <Guide exercise/> }.into_any();
    let id = |to: Route| to.href().trim_start_matches('#').to_owned();
    let others = Lang::ALL.into_iter().filter(|l| *l != speech.lang).map(|l| {
        view! { <a href=address(l) hreflang=l.tag() lang=l.tag()>{l.own_name()}</a> }
    });
    let others = others.collect_view();
    view! {
        <div id="shell">
            // A browser that is too old for the styles shows this one, and hides what says to be hidden.
            <p class="why" data-why="old">{words.still.old}</p>
            <p class="why" data-why="no-script" hidden>{words.still.no_script}</p>
            <p class="why" data-why="not-started" role="alert" hidden>{words.still.not_started}</p>
            <Frame>
                <HomeHeading/>
                <ReadFirst/>
                <p class="why" data-why="opening" hidden>{words.still.opening}</p>
                <p class="why" data-why="level" hidden>
                    {(words.still.at_level)(speech.level(Level::default()))}
                </p>
                <Home below/>
                <p class="why" data-why="languages">{others}</p>
                <section class="guide leaf" id=id(Route::Safety)><SafetyTexts/></section>
                <section class="guide leaf" id=id(Route::About)><AboutTexts/></section>
            </Frame>
        </div>
    }
}
