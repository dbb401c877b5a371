//! The player's screen: what is asked before, the session under way, or what came of it.

use leptos::prelude::*;

use super::check_in::CheckIn;
use super::running::Running;
use super::summary::Summary;
use crate::domain::routine::Plan;
use crate::domain::session::State;
use crate::state::AppState;

/// A piece of the summary that is not of this screen.
pub type After = fn() -> AnyView;

/// Which of the three it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Act {
    Before,
    Under,
    After,
}

#[component]
pub fn SessionScreen(
    plan: Plan,
    /// What stands below the answers after a session.
    after: After,
) -> impl IntoView {
    let app = expect_context::<AppState>();
    let act = Memo::new(move |_| {
        let ready = app.player.face().is_some_and(|f| f.state == State::Ready);
        match (app.player.outcome().is_some(), ready) {
            (true, _) => Act::After,
            (false, true) => Act::Before,
            (false, false) => Act::Under,
        }
    });
    view! {
        {move || match act.get() {
            Act::Before => view! { <CheckIn plan/> }.into_any(),
            Act::Under => view! { <Running/> }.into_any(),
            Act::After => view! { <Summary plan after/> }.into_any(),
        }}
        // Always there, so that screen readers watch it before anything is said.
        <p class="out-of-sight" role="status">{move || app.player.announcement()}</p>
    }
}
