//! One page for the clinician: what the person chooses to show, on a sheet to be printed.

mod sheet;

use std::sync::Arc;

use leptos::prelude::*;

use super::screen::Shown;
use crate::domain::history::Record;
use crate::domain::report::notes_that_fit;
use crate::domain::route::Route;
use crate::domain::trends::{Filter, Period};
use crate::state::{AppState, Form};
use crate::ui::button::{Button, Weight};
use crate::ui::check_list::{CheckList, Checkable};
use crate::ui::choice::{Choice, Choosable};
use sheet::Sheet;

/// So many of the latest notes can be chosen from.
const MOST_NOTES: usize = 20;

#[component]
pub fn Report() -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = app.locale.words();
    let today = app.today();
    let period = RwSignal::new(Period::SixWeeks);
    let chosen = RwSignal::new(Vec::<String>::new());
    let shown: Shown = Memo::new(move |_| {
        let filter = Filter { period: period.get(), exercise: None };
        Arc::new(app.records.list().iter().filter(|r| filter.keeps(r, today)).cloned().collect())
    });
    let trends = &words.trends;
    let names = [trends.six_weeks, trends.three_months, trends.year, trends.all];
    let options = Period::ALL.into_iter().zip(names);
    let choose = Callback::new(move |slug: String| {
        if let Some(p) = Period::from_slug(&slug) {
            period.set(p);
        }
    });
    view! {
        <div class="report">
            <div class="off-paper">
                <h1 tabindex="-1">{words.report.heading}</h1>
                <p class="quiet">{words.report.hint}</p>
                <Choice
                    name="report-period"
                    legend=trends.period
                    options=options.map(|(p, name)| Choosable::plain(p.slug(), name)).collect()
                    chosen=Signal::derive(move || period.get().slug().to_owned())
                    on_choose=choose
                />
                <Notes shown chosen/>
                <div class="acts">
                    <Button weight=Weight::Main on_press=Callback::new(move |()| app.print())>
                        {words.report.print}
                    </Button>
                    <a class="button" data-weight="quiet" href=Route::History.href()>{words.history.back}</a>
                </div>
            </div>
            {move || view! { <Sheet records=shown.get() chosen today/> }}
        </div>
    }
}

/// Which notes go onto the sheet: none, unless the person says so.
#[component]
fn Notes(shown: Shown, chosen: RwSignal<Vec<String>>) -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = &app.locale.words().report;
    let full = Memo::new(move |_| {
        let shown = shown.get();
        let wanted = || shown.iter().filter(|r| chosen.with(|c| c.contains(&r.id)));
        notes_that_fit(wanted().map(|r| r.after.note.as_str())) < wanted().count()
    });
    let option = move |record: &Arc<Record>| {
        let id = StoredValue::new(record.id.clone());
        Checkable {
            label: app.locale.date(record.day(), Form::ShortDayYear),
            note: Signal::stored(record.after.note.clone()),
            checked: Signal::derive(move || id.with_value(|id| chosen.with(|c| c.contains(id)))),
            on_check: Callback::new(move |on| {
                chosen.update(|c| {
                    c.retain(|known| *known != id.get_value());
                    if on {
                        c.push(id.get_value());
                    }
                });
            }),
        }
    };
    move || {
        let shown = shown.get();
        let noted = shown.iter().filter(|r| !r.after.note.is_empty()).take(MOST_NOTES);
        let options: Vec<Checkable> = noted.map(option).collect();
        if options.is_empty() {
            return view! { <p class="quiet">{words.no_notes}</p> }.into_any();
        }
        view! {
            <CheckList legend=words.choose_notes options/>
            <p class="fault" role="status">{move || full.get().then_some(words.too_many_notes)}</p>
        }
        .into_any()
    }
}
