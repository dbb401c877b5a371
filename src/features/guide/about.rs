//! What the joint is, why movement may help, and what the studies did and did not show.

use leptos::prelude::*;

use super::parts::Reading;
use crate::domain::sources;
use crate::state::AppState;

#[component]
pub fn About() -> impl IntoView {
    view! { <main id="content" class="guide" tabindex="-1"><AboutTexts/></main> }
}

/// All of it, also for the page that can be read before the app runs.
#[component]
pub fn AboutTexts() -> impl IntoView {
    let words = expect_context::<AppState>().locale.words();
    let guide = &words.guide;
    let heading = words.about.references;
    view! {
        <h1 tabindex="-1">{words.about.heading}</h1>
        <Reading section=&guide.joint sources=sources::JOINT sources_heading=heading/>
        <Reading section=&guide.movement sources=sources::MOVEMENT sources_heading=heading/>
        <Reading section=&guide.evidence sources=sources::EVIDENCE sources_heading=heading/>
        <Reading section=&guide.dosing sources=sources::DOSING sources_heading=heading/>
        <Reading section=&guide.disclaimer/>
    }
}
