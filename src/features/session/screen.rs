//! The player's screen: the session under way, or what came of it.

use leptos::prelude::*;

use super::running::Running;
use super::summary::Summary;
use crate::domain::routine::Plan;
use crate::state::AppState;

#[component]
pub fn SessionScreen(plan: Plan) -> impl IntoView {
    let app = expect_context::<AppState>();
    let outcome = Memo::new(move |_| app.player.outcome());
    view! {
        {move || match outcome.get() {
            Some(outcome) => view! { <Summary plan outcome/> }.into_any(),
            None => view! { <Running plan/> }.into_any(),
        }}
        // Always there, so that screen readers watch it before anything is said.
        <p class="out-of-sight" role="status">{move || app.player.announcement()}</p>
    }
}
