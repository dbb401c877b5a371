//! When to stop, what the red flags are, and what to do about them. Reachable from every screen.

use leptos::prelude::*;

use super::parts::{Reading, SignList};
use crate::domain::sources;
use crate::state::AppState;

#[component]
pub fn Safety() -> impl IntoView {
    view! { <div class="guide"><SafetyTexts/></div> }
}

/// All of it, also for the page that can be read before the app runs.
#[component]
pub fn SafetyTexts() -> impl IntoView {
    let words = expect_context::<AppState>().locale.words();
    let guide = &words.guide;
    let heading = words.about.references;
    view! {
        <h1 tabindex="-1">{words.about.safety_heading}</h1>
        <SignList signs=&guide.stop urgency="high"/>
        <Reading section=&guide.pain_rule sources=sources::PAIN_RULE sources_heading=heading/>
        <p class="lead">{guide.flags_intro}</p>
        <SignList signs=&guide.emergency urgency="high"/>
        <SignList signs=&guide.urgent/>
        <SignList signs=&guide.ask_first/>
        <Reading section=&guide.disclaimer sources=sources::SAFETY sources_heading=heading/>
    }
}
