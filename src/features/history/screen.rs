//! The list of sessions by day.

use leptos::prelude::*;

use super::entry::Entry;
use crate::domain::history::{Day, by_day};
use crate::domain::route::Route;
use crate::state::AppState;

#[component]
pub fn History() -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().history;

    let day = move |day: Day| {
        let entries = day.records.into_iter().map(|record| view! { <Entry record/> });
        view! {
            <section class="day">
                <h2>{app.locale.date(day.day)}</h2>
                <ul>{entries.collect_view()}</ul>
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
    let list = move || {
        let records = app.records.list();
        if records.is_empty() {
            return empty().into_any();
        }
        let count = u32::try_from(records.len()).unwrap_or(u32::MAX);
        view! {
            <p class="quiet">{speech.count(count, &words.sessions)}</p>
            {by_day(&records).into_iter().map(day).collect_view()}
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
