//! One session in the list.

use std::sync::Arc;

use leptos::prelude::*;

use super::edit::Edit;
use crate::domain::history::{DoneBout, Record};
use crate::domain::routine::Plan;
use crate::state::{AppState, Form};
use crate::ui::button::{Button, Weight};

#[component]
pub fn Entry(
    id: String,
    changing: RwSignal<Option<String>>,
    /// The one that was changed last: the focus goes back to it.
    changed: RwSignal<Option<String>>,
) -> impl IntoView {
    let app = expect_context::<AppState>();
    let id = StoredValue::new(id);
    let is = move |signal: RwSignal<Option<String>>| {
        id.with_value(|id| signal.with(|s| s.as_ref() == Some(id)))
    };
    let record = Memo::new(move |_| id.with_value(|id| app.records.find(id)));
    let is_changing = Memo::new(move |_| is(changing));
    let facts = move || record.get().map(|record| view! { <Facts record/> });
    // What is being typed must outlive a change from elsewhere: the form looks at the record once.
    let below = move || {
        if is_changing.get() {
            let record = record.get_untracked();
            return record.map(|record| {
                let named = named(app, &record);
                view! { <Edit record named changing changed/> }.into_any()
            });
        }
        record.get().map(|record| view! { <Acts record changing/> }.into_any())
    };
    view! {
        <li class="entry" data-changed=move || is(changed).then_some("")>{facts} {below}</li>
    }
}

/// What was done and said.
#[component]
fn Facts(record: Arc<Record>) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let said = speech.said(&record).into_iter();
    let said = said.map(|line| view! { <p class="said">{line}</p> }).collect_view();
    let time = app.locale.time(record.started_ms, record.utc_offset_min);
    let minutes = (speech.words().dose.minutes)(&speech.number(record.minutes()));
    view! {
        <div class="what"><What record/> {said}</div>
        <p class="when">{minutes} <small>{time}</small></p>
    }
}

/// What can be done about it.
#[component]
fn Acts(record: Arc<Record>, changing: RwSignal<Option<String>>) -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = &app.locale.words().history;
    let named = named(app, &record);
    let id = StoredValue::new(record.id.clone());
    let change = Callback::new(move |()| {
        changing.set(Some(id.get_value()));
        app.focus(".edit");
    });
    let delete = Callback::new(move |()| app.delete(&[id.get_value()]));
    view! {
        <div class="acts">
            <Button weight=Weight::Quiet label=(words.change_what)(&named) on_press=change>
                {words.change}
            </Button>
            <Button weight=Weight::Quiet label=(words.delete_what)(&named) on_press=delete>
                {words.delete}
            </Button>
        </div>
    }
}

/// The name of a routine, with what it had folded away; or the exercises.
#[component]
fn What(record: Arc<Record>) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = speech.words();
    let bout = |b: &DoneBout| (speech.exercise(b.exercise).name, speech.done(b));
    if record.routine.is_none() && record.bouts.len() < 3 {
        let single = |(name, facts)| view! { <b>{name}</b> <small>{facts}</small> };
        return record.bouts.iter().map(bout).map(single).collect_view().into_any();
    }
    let line = |(name, facts)| view! { <li>{name} <small>{facts}</small></li> };
    view! {
        <details class="parts">
            <summary>
                <b>{name(app, &record)}</b>
                <small>{speech.count(record.exercises(), &words.routines.exercises)}</small>
            </summary>
            <ul>{record.bouts.iter().map(bout).map(line).collect_view()}</ul>
        </details>
    }
    .into_any()
}

/// The session, its day and its time, for the names of what can be done about it.
fn named(app: AppState, record: &Record) -> String {
    let time = app.locale.time(record.started_ms, record.utc_offset_min);
    let day = app.locale.date(record.day(), Form::ShortDay);
    [&name(app, record), ", ", &day, ", ", &time].concat()
}

/// An own routine is listed under the name that it had then; a session without one by its exercises.
fn name(app: AppState, record: &Record) -> String {
    let speech = app.locale.speech();
    let plan = record.routine.as_deref().and_then(Plan::routine_from_slug);
    let routine = record.name.clone().or_else(|| plan.map(|p| untrack(|| app.plan_name(p))));
    routine.unwrap_or_else(|| {
        let mut names: Vec<_> =
            record.bouts.iter().map(|b| speech.exercise(b.exercise).name).collect();
        names.dedup();
        names.join(", ")
    })
}
