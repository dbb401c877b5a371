//! The end of a session: what was done, and that it is kept.

use leptos::prelude::*;

use crate::domain::exercise::Exercise;
use crate::domain::history::{DoneBout, Record};
use crate::domain::pose;
use crate::domain::route::Route;
use crate::state::{AppState, Outcome};
use crate::ui::button::{Button, Weight};
use crate::ui::figure::Figure;
use crate::ui::icon::{Icon, Sign};

#[component]
pub fn Summary(exercise: Exercise, outcome: Outcome) -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = app.locale.words();
    let player = &words.player;
    let heading = if outcome.finished { player.finished } else { player.stopped };
    let kept = match (&outcome.record, outcome.saved) {
        (None, _) => player.nothing_done,
        (Some(_), true) => player.saved,
        (Some(_), false) => words.notices.not_saved,
    };
    let again = Callback::new(move |()| app.player.begin(exercise));
    view! {
        <main id="content" class="summary" tabindex="-1">
            <Figure drawing=Signal::stored(pose::drawing(exercise, 0.0))/>
            <h1 tabindex="-1">{heading}</h1>
            <p class="lead">{app.locale.speech().exercise(exercise).name}</p>
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

#[component]
fn Done(record: Record) -> impl IntoView {
    let speech = expect_context::<AppState>().locale.speech();
    let words = speech.words();
    let bout = |b: &DoneBout| {
        let sets = (words.player.sets_done)(&speech.number(b.sets_done), &speech.number(b.sets));
        [speech.level(b.level), &sets].join(" · ")
    };
    let minutes = (words.dose.minutes)(&speech.number(record.minutes()));
    let facts = record.bouts.iter().map(bout).chain([minutes]).collect::<Vec<_>>();
    view! { <p class="done">{facts.join(" · ")}</p> }
}
