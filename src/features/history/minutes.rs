//! Minutes of exercise by what it is for.

use leptos::prelude::*;

use super::labels::{long, short};
use super::screen::Shown;
use crate::domain::trends::{Bar, Filter, Grain, axis_minutes, minutes};
use crate::state::AppState;
use crate::ui::chart::{Column, Columns, Key, Mark};
use crate::ui::data_table::DataTable;

const MINUTE_MS: u64 = 60_000;

#[component]
pub fn Minutes(shown: Shown, filter: RwSignal<Filter>) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().trends;
    let today = app.today();
    let content = move || {
        let chart = minutes(&shown.get(), filter.get_untracked().period, today);
        let grain = chart.grain;
        let heading = match grain {
            Grain::Session | Grain::Week => words.minutes_week,
            Grain::Month => words.minutes_month,
            Grain::Quarter => words.minutes_quarter,
            Grain::Year | Grain::Years(_) => words.minutes_years,
        };
        let most = u32::try_from(axis_minutes(chart.tallest_ms())).unwrap_or(u32::MAX);
        let column = |b: &Bar| Column {
            label: short(app, b.first_day, b.last_day, grain),
            parts: b.work_ms.map(in_minutes),
        };
        let row = |b: &Bar| {
            let name = long(app, b.first_day, b.last_day, grain);
            let parts = b.work_ms.map(|ms| speech.number(in_minutes(ms)));
            std::iter::once(name).chain(parts).collect::<Vec<_>>()
        };
        let head = vec![words.when, words.strength, words.stretch, words.mobility];
        let key = vec![
            (Mark::First, words.strength),
            (Mark::Second, words.stretch),
            (Mark::Third, words.mobility),
        ];
        view! {
            <h2>{heading}</h2>
            <div class="plate">
                <p class="axis-name">{words.minutes_axis}</p>
                <Columns
                    columns=chart.bars.iter().map(column).collect()
                    most
                    number=Callback::new(move |n: u32| speech.number(n))
                    label=heading.to_owned()
                />
                <Key entries=key/>
            </div>
            <DataTable open=words.as_table caption=heading.to_owned() head rows=chart.bars.iter().map(row).collect()/>
        }
    };
    view! { <section class="trend">{content}</section> }
}

/// To the nearest minute.
fn in_minutes(ms: u64) -> u32 {
    u32::try_from((ms + MINUTE_MS / 2) / MINUTE_MS).unwrap_or(u32::MAX)
}
