//! One session in the list.

use leptos::prelude::*;

use crate::domain::history::{DoneBout, Record};
use crate::state::AppState;
use crate::ui::button::{Button, Weight};

#[component]
pub fn Entry(record: Record) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = speech.words();

    let bout = |b: &DoneBout| {
        let name = speech.exercise(b.exercise).name;
        let done = (words.player.sets_done)(&speech.number(b.sets_done), &speech.number(b.sets));
        let facts = [speech.level(b.level), &done].join(" · ");
        view! { <b>{name}</b> <small>{facts}</small> }
    };
    let time = app.locale.time(record.started_ms, record.utc_offset_min);
    let minutes = (words.dose.minutes)(&speech.number(record.minutes()));
    let names = record.bouts.iter().map(|b| speech.exercise(b.exercise).name);
    let what = [&names.collect::<Vec<_>>().join(", "), ", ", &time].concat();
    let delete = Callback::new(move |()| app.records.delete(&record.id));

    view! {
        <li class="entry">
            <p class="what">{record.bouts.iter().map(bout).collect_view()}</p>
            <p class="when">{minutes} <small>{time}</small></p>
            <Button weight=Weight::Quiet label=(words.history.delete_what)(&what) on_press=delete>
                {words.history.delete}
            </Button>
        </li>
    }
}
