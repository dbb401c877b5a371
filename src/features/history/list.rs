//! The sessions by day, newest first, so many at a time.

use leptos::prelude::*;

use super::entry::Entry;
use super::screen::Shown;
use crate::domain::route::Route;
use crate::state::{AppState, Form};
use crate::ui::button::Weight;

/// So many are shown at first, and so many more each time.
const PAGE: usize = 10;

#[component]
pub fn Sessions(shown: Shown) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().history;
    let room = RwSignal::new(PAGE);
    // Which one is being changed: a change must not close when another session arrives.
    let changing = RwSignal::new(None::<String>);
    let changed = RwSignal::new(None::<String>);
    let days = Memo::new(move |_| {
        let shown = shown.get();
        let listed = shown.iter().take(room.get());
        let mut days: Vec<i64> = listed.map(|r| r.day()).collect();
        days.dedup();
        days
    });
    let of_day = move |day: i64| -> Vec<String> {
        let shown = shown.get();
        let listed = shown.iter().take(room.get());
        let of_day = listed.skip_while(|r| r.day() != day).take_while(|r| r.day() == day);
        of_day.map(|r| r.id.clone()).collect()
    };
    let day = move |day: i64| {
        let entry = move |id| view! { <Entry id changing changed/> };
        view! {
            <section class="day">
                <h3>{app.locale.date(day, Form::Day)}</h3>
                <ul><For each=move || of_day(day) key=String::clone children=entry/></ul>
            </section>
        }
    };
    let count = move || {
        let n = u32::try_from(shown.get().len()).unwrap_or(u32::MAX);
        if n == 0 { words.none_like_this.to_owned() } else { speech.count(n, &words.sessions) }
    };
    let more = move || {
        let all = move || shown.get().len() <= room.get();
        let show_more = move |_| {
            if !untrack(all) {
                room.update(|n| *n += PAGE);
            }
        };
        // It stays after the last page: who has pressed it must not lose the focus.
        let label = move || {
            if all() { words.all_shown } else { words.more }
        };
        (shown.get().len() > PAGE).then(|| {
            view! {
                <button
                    type="button"
                    class="button"
                    aria-disabled=move || all().then_some("true")
                    on:click=show_more
                >
                    {label}
                </button>
            }
        })
    };
    view! {
        <section class="sessions" aria-labelledby="sessions">
            <div class="head">
                <h2 id="sessions">{speech.words().trends.sessions}</h2>
                <a class="button" data-weight=Weight::Quiet.slug() href=Route::Report.href()>{words.one_page}</a>
            </div>
            <p class="quiet" role="status">{count}</p>
            <For each=move || days.get() key=|d| *d children=day/>
            {more}
        </section>
    }
}
