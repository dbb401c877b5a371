//! The list of sessions by day.

use leptos::prelude::*;

use super::entry::Entry;
use crate::domain::history::by_day;
use crate::domain::route::Route;
use crate::state::AppState;

#[component]
pub fn History() -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().history;

    // Keyed, so that what is on the page stays where it is when another entry goes.
    let days = Memo::new(move |_| by_day(&app.records.list()));
    let of_day = move |day: i64| {
        let found = days.get().into_iter().find(|d| d.day == day);
        found.map(|d| d.records).unwrap_or_default()
    };
    let day = move |day: i64| {
        let entry = |record| view! { <Entry record/> };
        view! {
            <section class="day">
                <h2>{app.locale.date(day)}</h2>
                <ul>
                    <For each=move || of_day(day) key=|r| r.id.clone() children=entry/>
                </ul>
            </section>
        }
    };
    let empty = move || {
        view! {
            <div class="empty">
                <p class="lead">{words.empty}</p>
                <p>{words.empty_hint}</p>
                <a class="button" data-weight="main" href=Route::Home.href()>
                    {speech.words().frame.all_exercises}
                </a>
            </div>
        }
    };
    let is_empty = Memo::new(move |_| days.with(Vec::is_empty));
    let count = move || {
        let sessions = days.get().iter().map(|d| d.records.len()).sum::<usize>();
        speech.count(u32::try_from(sessions).unwrap_or(u32::MAX), &words.sessions)
    };
    let list = move || {
        if is_empty.get() {
            return empty().into_any();
        }
        let each = move || days.get().into_iter().map(|d| d.day).collect::<Vec<_>>();
        view! {
            <p class="quiet">{count}</p>
            <For each key=|d| *d children=day/>
        }
        .into_any()
    };

    view! {
        <main id="content" class="history" tabindex="-1">
            <h1 tabindex="-1">{words.heading}</h1>
            {list}
        </main>
    }
}
