//! The screen: what there is to say before and after one has looked at the sessions.

use std::sync::Arc;

use leptos::prelude::*;

use super::by_exercise::ByExercise;
use super::calendar::Calendar;
use super::data::YourData;
use super::filter::FilterBar;
use super::list::Sessions;
use super::minutes::Minutes;
use super::pain::PainBeforeAndAfter;
use super::week::ThisWeek;
use crate::domain::history::Record;
use crate::domain::route::Route;
use crate::domain::trends::{Filter, Period};
use crate::state::{AppState, Extent};

/// Sessions, newest first.
pub type Shown = Memo<Arc<Vec<Arc<Record>>>>;

#[component]
pub fn History() -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = &app.locale.words().history;
    let is_empty = Memo::new(move |_| app.records.list().is_empty());
    let reading = Memo::new(move |_| app.records.extent() == Extent::Partly);
    let content = move || match (is_empty.get(), reading.get()) {
        (true, true) => view! { <p class="quiet">{words.reading}</p> }.into_any(),
        (true, false) => view! { <Empty/> }.into_any(),
        (false, _) => view! { <Full/> }.into_any(),
    };
    view! {
        <div class="history">
            <h1 tabindex="-1">{words.heading}</h1>
            {content}
        </div>
    }
}

#[component]
fn Empty() -> impl IntoView {
    let words = expect_context::<AppState>().locale.words();
    view! {
        <div class="empty">
            <p class="lead">{words.history.empty}</p>
            <p>{words.history.empty_hint}</p>
            <a class="button" data-weight="main" href=Route::Home.href()>
                {words.frame.all_exercises}
            </a>
            <Ways/>
        </div>
        <YourData/>
    }
}

/// What else can be done from here.
#[component]
fn Ways() -> impl IntoView {
    let words = &expect_context::<AppState>().locale.words().history;
    view! {
        <p class="ways">
            <a class="button" href=Route::AddSession.href()>{words.add}</a>
            <a class="button" href=Route::Reminders.href()>{words.reminders}</a>
        </p>
    }
}

#[component]
fn Full() -> impl IntoView {
    let app = expect_context::<AppState>();
    let filter = RwSignal::new(Filter { period: Period::SixWeeks, exercise: None });
    let today = app.today();
    let shown: Shown = Memo::new(move |_| {
        let filter = filter.get();
        let all = app.records.list();
        Arc::new(all.iter().filter(|r| filter.keeps(r, today)).cloned().collect())
    });
    // What is seen first comes first: the pictures are drawn right after it.
    let rest = RwSignal::new(false);
    app.soon(move || {
        // The screen may be gone by then.
        let _ = rest.try_set(true);
    });
    let main = move || {
        rest.get().then(|| {
            view! {
                <PainBeforeAndAfter shown/>
                <Minutes shown filter/>
                <ByExercise shown/>
                <Sessions shown/>
            }
        })
    };
    view! {
        <div class="columns">
            <div class="aside">
                <ThisWeek/>
                <Calendar/>
                <Ways/>
            </div>
            <div class="main">
                <FilterBar filter/>
                {main}
            </div>
        </div>
        {move || rest.get().then(|| view! { <YourData/> })}
    }
}
