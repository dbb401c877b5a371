//! The sheet itself, as it is printed.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::history::Record;
use crate::domain::level::Level;
use crate::domain::report::{Line, Report, notes_that_fit};
use crate::domain::trends::pain;
use crate::features::history::pain::Drawn;
use crate::state::{AppState, Form};

#[component]
pub fn Sheet(
    records: Arc<Vec<Arc<Record>>>,
    chosen: RwSignal<Vec<String>>,
    today: i64,
) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().report;
    let report = untrack(|| Report::of(&records, &app.records.list(), &app.goals.get(), today));
    let n = |n: u32| speech.number(n);
    let goal = (words.goal_was)(&n(report.sessions), &n(report.weeks_kept), &n(report.weeks));
    let paused =
        (report.weeks_paused > 0).then(|| speech.count(report.weeks_paused, &words.paused));
    let rated = report.pain.map(|p| {
        (words.pain_was)(&n(p.sessions), &speech.tenths(p.before), &speech.tenths(p.after))
    });
    let said = rated.clone().unwrap_or_default();
    let noise = rated.as_ref().map(|_| speech.words().trends.noise);
    let [better, same, worse] = report.later;
    let later = (better + same + worse > 0)
        .then(|| view! { <p>{(words.next_day)(&n(better), &n(same), &n(worse))}</p> });
    let span = app.locale.span(report.first_day, report.last_day);
    let picture = records.clone();
    view! {
        <article class="sheet">
            <header>
                <h2>{words.title}</h2>
                <p>{(words.period)(&span)} " · " {(words.printed)(&app.locale.date(today, Form::ShortDayYear))}</p>
            </header>
            <section>
                <h3>{words.goal}</h3>
                <p>{goal} " " {paused} " " {(words.minutes)(&n(report.minutes))}</p>
            </section>
            <section>
                <h3>{words.pain}</h3>
                <p>{rated.unwrap_or_else(|| words.no_pain.to_owned())} " " {noise}</p>
                <Course records=picture said/>
                {later}
            </section>
            <section>
                <h3>{words.exercises}</h3>
                <Lines lines=report.lines/>
            </section>
            <Chosen records chosen/>
            <footer>{words.foot}</footer>
        </article>
    }
}

/// How pain went.
#[component]
fn Course(
    records: Arc<Vec<Arc<Record>>>,
    /// The same in words.
    said: String,
) -> impl IntoView {
    let chart = pain(&records);
    (!chart.points.is_empty()).then(|| view! { <Drawn chart said/> })
}

#[component]
fn Lines(lines: Vec<Line>) -> impl IntoView {
    let speech = expect_context::<AppState>().locale.speech();
    let words = &speech.words().report;
    let head =
        [words.exercise, words.levels, words.times, words.more_pain, words.swapped, words.stopped];
    let row = |line: &Line| {
        let levels = Level::ALL.into_iter().zip(line.levels).filter(|(_, done)| *done);
        let levels: Vec<_> = levels.map(|(level, _)| speech.level(level)).collect();
        let trend = line.trend;
        let of = |n: u32, of: u32| {
            if of == 0 {
                words.none.to_owned()
            } else {
                (speech.words().trends.rose_few)(&speech.number(n), &speech.number(of))
            }
        };
        let some = |n: u32| if n == 0 { words.none.to_owned() } else { speech.number(n) };
        view! {
            <tr>
                <th scope="row">{speech.exercise(trend.exercise).name}</th>
                <td>{levels.join(", ")}</td>
                <td>{speech.number(line.sessions)}</td>
                <td>{of(trend.more, trend.sessions)}</td>
                <td>{some(trend.made_easier)}</td>
                <td>{some(trend.stopped_hurting)}</td>
            </tr>
        }
    };
    view! {
        // On a narrow screen it has to be scrolled, also by keys.
        <div class="wide" tabindex="0" role="group" aria-label=words.exercises>
            <table>
                <thead>
                    <tr>{head.map(|h| view! { <th scope="col">{h}</th> }).collect_view()}</tr>
                </thead>
                <tbody>{lines.iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}

/// The notes that were chosen, as far as there is room.
#[component]
fn Chosen(records: Arc<Vec<Arc<Record>>>, chosen: RwSignal<Vec<String>>) -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = &app.locale.words().report;
    move || {
        let wanted = || records.iter().filter(|r| chosen.with(|c| c.contains(&r.id)));
        let room = notes_that_fit(wanted().map(|r| r.after.note.as_str()));
        let notes: Vec<_> = wanted().take(room).cloned().collect();
        let note = |r: &Arc<Record>| {
            view! { <li><b>{app.locale.date(r.day(), Form::ShortDayYear)}</b> " " {r.after.note.clone()}</li> }
        };
        (!notes.is_empty()).then(|| {
            view! {
                <section>
                    <h3>{words.notes}</h3>
                    <ul>{notes.iter().map(note).collect_view()}</ul>
                </section>
            }
        })
    }
}
