//! The end of a session: what was done, that it is kept, and what there is to say of it.

use leptos::prelude::*;

use super::after::AfterSession;
use super::screen::After;
use crate::domain::history::{DoneBout, Record};
use crate::domain::route::Route;
use crate::domain::routine::Plan;
use crate::state::AppState;
use crate::ui::button::{Button, Weight};
use crate::ui::icon::{Icon, Sign};

#[component]
pub fn Summary(
    plan: Plan,
    /// What stands below the answers.
    after: After,
) -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = app.locale.words();
    let player = &words.player;
    let finished =
        untrack(|| app.player.outcome()).is_some_and(|o| o.finished && o.record.is_some());
    let kept = Memo::new(move |_| {
        app.player.outcome().map_or("", |outcome| match (outcome.record, outcome.saved) {
            (None, _) => player.nothing_done,
            (Some(_), true) => player.saved,
            (Some(_), false) => words.notices.not_saved,
        })
    });
    let record = untrack(|| app.player.outcome()).and_then(|o| o.record);
    let done = record.map(|record| view! { <Done record/> <AfterSession/> {after()} });
    let again = Callback::new(move |()| app.player.again(plan));
    view! {
        <main id="content" class="summary" tabindex="-1">
            <h1 tabindex="-1">{if finished { player.finished } else { player.stopped }}</h1>
            <p class="lead">{untrack(|| app.plan_name(plan))}</p>
            <p>{kept}</p>
            {done}
            <div class="answers">
                <a class="button" data-weight="main" href=app.home().href()>{words.frame.all_exercises}</a>
                <a class="button" href=Route::History.href()>{player.see_history}</a>
                <Button weight=Weight::Quiet on_press=again>{player.again}</Button>
                <a class="stop-link" href=Route::Safety.href()>
                    <Sign icon=Icon::Octagon/> {words.frame.when_to_stop}
                </a>
            </div>
        </main>
    }
}

/// What was done: in one line, or in one line for each exercise of a routine.
#[component]
fn Done(record: Record) -> impl IntoView {
    let speech = expect_context::<AppState>().locale.speech();
    let several = record.bouts.len() > 1 || record.routine.is_some();
    let bout = |b: &DoneBout| {
        let name = several.then(|| view! { <b>{speech.exercise(b.exercise).name}</b> });
        view! { <li>{name} " " {speech.done(b)}</li> }
    };
    let minutes = (speech.words().dose.minutes)(&speech.number(record.minutes()));
    view! {
        <p class="done">{minutes}</p>
        <ul class="done-list">{record.bouts.iter().map(bout).collect_view()}</ul>
    }
}
