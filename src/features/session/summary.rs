//! The end of a session: what was done, and that it is kept.

use leptos::prelude::*;

use crate::domain::history::{DoneBout, Record};
use crate::domain::pose;
use crate::domain::route::Route;
use crate::domain::routine::Plan;
use crate::state::{AppState, Outcome};
use crate::ui::button::{Button, Weight};
use crate::ui::figure::Figure;
use crate::ui::icon::{Icon, Sign};

#[component]
pub fn Summary(plan: Plan, outcome: Outcome) -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = app.locale.words();
    let player = &words.player;
    let heading = if outcome.finished { player.finished } else { player.stopped };
    let kept = match (&outcome.record, outcome.saved) {
        (None, _) => player.nothing_done,
        (Some(_), true) => player.saved,
        (Some(_), false) => words.notices.not_saved,
    };
    // A routine has no one picture.
    let drawing = match plan {
        Plan::One(exercise) => {
            let level = untrack(|| app.prefs.level_of(exercise));
            Some(view! { <Figure drawing=Signal::stored(pose::drawing(exercise, level, 0.0))/> })
        }
        Plan::Routine(_) | Plan::Own(_) => None,
    };
    let again = Callback::new(move |()| app.player.begin(plan));
    view! {
        <main id="content" class="summary" tabindex="-1">
            {drawing}
            <h1 tabindex="-1">{heading}</h1>
            <p class="lead">{untrack(|| app.plan_name(plan))}</p>
            {outcome.record.map(|record| view! { <Done record/> })}
            <p>{kept}</p>
            <div class="answers">
                <a class="button" data-weight="main" href=Route::Home.href()>{words.frame.all_exercises}</a>
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
    let words = speech.words();
    let several = record.bouts.len() > 1;
    let bout = |b: &DoneBout| {
        let sets = (words.player.sets_done)(&speech.number(b.sets_done), &speech.number(b.sets));
        let facts = [speech.level(b.level), &sets].join(" · ");
        let name = several.then(|| view! { <b>{speech.exercise(b.exercise).name}</b> });
        view! { <li>{name} " " {facts}</li> }
    };
    let minutes = (words.dose.minutes)(&speech.number(record.minutes()));
    view! {
        <p class="done">{minutes}</p>
        <ul class="done-list">{record.bouts.iter().map(bout).collect_view()}</ul>
    }
}
