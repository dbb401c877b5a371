//! One session in the list.

use leptos::prelude::*;

use crate::domain::history::{DoneBout, Record};
use crate::domain::routine::Plan;
use crate::state::AppState;
use crate::ui::button::{Button, Weight};

#[component]
pub fn Entry(record: Record) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = speech.words();

    let bout = |b: &DoneBout| (speech.exercise(b.exercise).name, speech.done(b));
    let said = speech.said(&record).into_iter();
    let said = said.map(|line| view! { <p class="said">{line}</p> }).collect_view();
    let plan = record.routine.as_deref().and_then(Plan::routine_from_slug);
    // An own routine is listed under the name that it had then.
    let routine = record.name.clone().or_else(|| plan.map(|p| untrack(|| app.plan_name(p))));
    let single = |(name, facts)| view! { <b>{name}</b> <small>{facts}</small> };
    let what = match routine.clone() {
        None => record.bouts.iter().map(bout).map(single).collect_view().into_any(),
        Some(name) => {
            let line = |(name, facts)| view! { <li>{name} <small>{facts}</small></li> };
            view! {
                <details class="parts">
                    <summary>
                        <b>{name}</b>
                        <small>{speech.count(record.exercises(), &words.routines.exercises)}</small>
                    </summary>
                    <ul>{record.bouts.iter().map(bout).map(line).collect_view()}</ul>
                </details>
            }
            .into_any()
        }
    };
    let time = app.locale.time(record.started_ms, record.utc_offset_min);
    let minutes = (words.dose.minutes)(&speech.number(record.minutes()));
    let names = record.bouts.iter().map(|b| speech.exercise(b.exercise).name);
    let name = routine.unwrap_or_else(|| names.collect::<Vec<_>>().join(", "));
    let named = [name.as_str(), ", ", time.as_str()].concat();
    let delete = Callback::new(move |()| app.delete(&record.id));

    view! {
        <li class="entry">
            <div class="what">{what} {said}</div>
            <p class="when">{minutes} <small>{time}</small></p>
            <Button weight=Weight::Quiet label=(words.history.delete_what)(&named) on_press=delete>
                {words.history.delete}
            </Button>
        </li>
    }
}
