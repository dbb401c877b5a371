//! Pain before and after sessions, and its course.

use leptos::prelude::*;

use super::labels::{long, short};
use super::screen::Shown;
use crate::domain::history::Record;
use crate::domain::trends::{Change, Grain, PainChart, PainPoint, RECENT, pain, recent_pain};
use crate::state::AppState;
use crate::ui::chart::{Key, Mark, Pair, Pairs};
use crate::ui::data_table::DataTable;

#[component]
pub fn PainBeforeAndAfter(shown: Shown) -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = &app.locale.words().trends;
    let content = move || {
        let records = shown.get();
        let chart = pain(&records);
        if chart.points.is_empty() {
            return view! { <p class="quiet">{words.no_pain}</p> }.into_any();
        }
        let said = recent(app, &records);
        view! {
            <p>{said.clone().map(|s| view! { <b>{s}</b> " " })} {words.noise}</p>
            <Picture chart said=said.unwrap_or_default()/>
        }
        .into_any()
    };
    view! { <section class="trend"><h2>{words.pain}</h2> {content}</section> }
}

/// The means of the latest sessions, in a sentence.
fn recent(app: AppState, records: &[std::sync::Arc<Record>]) -> Option<String> {
    let speech = app.locale.speech();
    let words = &speech.words().trends;
    let recent = recent_pain(records, RECENT)?;
    let (before, after) = (speech.tenths(recent.before), speech.tenths(recent.after));
    Some(match recent.sessions {
        1 => (words.recent_one)(&before, &after),
        n => (words.recent)(&speech.number(n), &before, &after),
    })
}

/// The picture with its key.
#[component]
pub fn Drawn(
    chart: PainChart,
    /// What it comes to, in a sentence.
    said: String,
) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().trends;
    let grain = chart.grain;
    let by_session = grain == Grain::Session;
    let pair = |p: &PainPoint| Pair {
        label: short(app, p.first_day, p.last_day, grain),
        before: p.before.map(u32::from),
        after: p.after.map(u32::from),
        // Beside averages of weeks and years, a line over seven sessions would mislead.
        before_course: p.before_trend.filter(|_| by_session).map(u32::from),
        after_course: p.after_trend.filter(|_| by_session).map(u32::from),
        differ: p.change().is_some_and(|c| c != Change::Same),
    };
    let mean = match grain {
        Grain::Session => "",
        Grain::Week => words.mean_of_week,
        Grain::Month => words.mean_of_month,
        Grain::Quarter => words.mean_of_quarter,
        Grain::Year | Grain::Years(_) => words.mean_of_years,
    };
    let mut key =
        vec![(Mark::Before, words.before), (Mark::After, words.after), (Mark::Same, words.same)];
    if by_session && chart.points.len() > 1 {
        key.push((Mark::Trend, words.trend));
    }
    view! {
        <Pairs
            pairs=chart.points.iter().map(pair).collect()
            number=Callback::new(move |n: u32| speech.number(n))
            label=[words.pain, ". ", &said].concat()
        />
        <Key entries=key/>
        {(!mean.is_empty()).then(|| view! { <p class="quiet">{mean}</p> })}
    }
}

/// The picture, and the numbers behind it.
#[component]
fn Picture(chart: PainChart, said: String) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().trends;
    let grain = chart.grain;
    let value = |n: Option<u8>| n.map(|n| speech.tenths(n)).unwrap_or_default();
    let by_session = grain == Grain::Session;
    let row = |p: &PainPoint| {
        let name = long(app, p.first_day, p.last_day, grain);
        let values = if by_session {
            vec![value(p.before), value(p.after), value(p.before_trend), value(p.after_trend)]
        } else {
            vec![speech.number(p.sessions), value(p.before), value(p.after)]
        };
        std::iter::once(name).chain(values).collect()
    };
    let head = if by_session {
        vec![words.when, words.before, words.after, words.trend_before, words.trend_after]
    } else {
        vec![words.when, words.sessions, words.before, words.after]
    };
    let rows = chart.points.iter().map(row).collect();
    view! {
        <div class="plate">
            <p class="axis-name">{words.pain_axis}</p>
            <Drawn chart said/>
        </div>
        <DataTable open=words.as_table caption=words.pain.to_owned() head rows/>
    }
}
