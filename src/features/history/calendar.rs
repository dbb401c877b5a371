//! Six weeks at a time, day by day: how long was exercised, and which weeks were kept.

use leptos::prelude::*;

use crate::domain::date::Date;
use crate::domain::weeks::{CalendarDay, CalendarWeek, Week, calendar};
use crate::state::{AppState, Form};

/// Weeks on a page.
const WEEKS: u32 = 6;

#[component]
pub fn Calendar() -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = &app.locale.words().week;
    let now = Week::of(app.today());
    // Pages back from this week.
    let back = RwSignal::new(0_u32);
    let last = Memo::new(move |_| now.minus(back.get() * WEEKS));
    let first_page = move || back.get() == 0;
    let last_page = move || {
        let oldest = app.records.list().last().map(|r| Week::of(r.day()));
        oldest.is_none_or(|oldest| oldest > last.get().minus(WEEKS))
    };
    // The buttons stay where they are: who has pressed one must not lose the focus.
    let earlier = move |_| {
        if !untrack(last_page) {
            back.update(|n| *n = n.saturating_add(1));
        }
    };
    let later = move |_| back.update(|n| *n = n.saturating_sub(1));
    let span = move || {
        let last = last.get();
        app.locale.span(last.minus(WEEKS - 1).first_day(), last.last_day())
    };
    let initial = move |day: i64| {
        view! {
            <th scope="col">
                <span aria-hidden="true">{app.locale.date(day, Form::Initial)}</span>
                <span class="out-of-sight">{app.locale.date(day, Form::Weekday)}</span>
            </th>
        }
    };
    let weeks = move || calendar(&app.records.list(), &app.goals.get(), last.get(), WEEKS);
    let row = move |week: CalendarWeek| view! { <Row week/> };
    view! {
        <section class="weeks">
            <div class="head"><h2>{words.calendar}</h2> <span class="quiet" role="status">{span}</span></div>
            <table class="calendar">
                <caption class="out-of-sight">{words.calendar} " " {span}</caption>
                <thead>
                    <tr><td></td> {now.days().map(initial).collect_view()} <td></td></tr>
                </thead>
                <tbody>{move || weeks().into_iter().map(row).collect_view()}</tbody>
            </table>
            <ul class="key">
                <li><i data-length="1"></i> {words.under_ten}</li>
                <li><i data-length="2"></i> {words.ten_to_twenty}</li>
                <li><i data-length="3"></i> {words.over_twenty}</li>
            </ul>
            <p class="turn">
                <button type="button" class="button" data-weight="quiet" on:click=earlier
                    aria-disabled=move || last_page().then_some("true")>{words.earlier}</button>
                <button type="button" class="button" data-weight="quiet" on:click=later
                    aria-disabled=move || first_page().then_some("true")>{words.later}</button>
            </p>
        </section>
    }
}

#[component]
fn Row(week: CalendarWeek) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = speech.words();
    let today = app.today();
    let CalendarWeek { sum, days } = week;
    let day = |d: CalendarDay| {
        let minutes = (d.sessions > 0).then(|| {
            let minutes = (words.dose.minutes)(&speech.number(d.minutes));
            view! { <span class="out-of-sight">", " {minutes}</span> }
        });
        view! {
            <td
                data-length=(d.sessions > 0).then(|| d.length().to_string())
                data-today=(d.day == today).then_some("")
                aria-current=(d.day == today).then_some("date")
                data-paused=sum.paused.then_some("")
            >
                {speech.number(Date::of(d.day).day)}
                {minutes}
            </td>
        }
    };
    let (done, goal) = (speech.number(sum.sessions), speech.number(sum.goal));
    let said = if sum.paused && !sum.is_kept() {
        view! { {words.week.pause_mark} }.into_any()
    } else {
        // A week in which nothing was done is left in peace.
        let short = (sum.sessions > 0).then(|| [done.as_str(), "/", &goal].concat());
        let long = (sum.sessions > 0).then(|| (words.week.of)(&done, &goal));
        view! {
            <span aria-hidden="true">{short}</span> <span class="out-of-sight">{long}</span>
        }
        .into_any()
    };
    view! {
        <tr>
            <th scope="row"><span class="out-of-sight">{app.locale.date(sum.week.first_day(), Form::ShortDay)}</span></th>
            {days.map(day).collect_view()}
            <td class="sum" data-kept=sum.is_kept().then_some("")>{said}</td>
        </tr>
    }
}
