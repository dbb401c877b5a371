//! Charts, drawn so that they fit any width without being scaled: across, everything is in per cent of
//! the plot, up and down in pixels, so that type and marks keep their size.
//!
//! Absent on purpose: what is drawn (see `domain::trends`), and words. A chart is one picture for screen
//! readers; a [`super::data_table`] behind it says the same in numbers.

mod columns;
mod pairs;
mod shares;

pub use columns::{Column, Columns};
pub use pairs::{Pair, Pairs};
pub use shares::{Share, Shares};

use leptos::prelude::*;

/// Where the highest value is drawn, and the lowest, in pixels from the top.
const TOP: u32 = 14;
const BOTTOM: u32 = 226;
/// The line on which the labels below the plot stand.
const LABELS: u32 = 252;
/// At most so many labels find room below a narrow plot.
const MOST_LABELS: usize = 3;

/// How far down a value is drawn, in pixels; `most` is drawn at the top.
fn y(value: u32, most: u32) -> u32 {
    let most = most.max(1);
    BOTTOM - value.min(most) * (BOTTOM - TOP) / most
}

/// How far across a share of the plot is, as an attribute: parts of ten thousand become per cent.
fn across(part: usize, of: usize) -> String {
    let hundredths = part * 10_000 / of.max(1);
    [&(hundredths / 100).to_string(), ".", &two_digits(hundredths % 100), "%"].concat()
}

fn two_digits(n: usize) -> String {
    [if n < 10 { "0" } else { "" }, &n.to_string()].concat()
}

/// The middle of a slot, of so many.
fn middle(slot: usize, of: usize) -> String {
    across(slot * 2 + 1, of * 2)
}

/// A frame of lines, with their values beside it; `ticks` are values and what they are called, `below`
/// the labels of the slots.
#[component]
fn Plot(
    ticks: Vec<(u32, String)>,
    most: u32,
    below: Vec<String>,
    /// Says what the picture shows.
    label: String,
    drawn: AnyView,
) -> impl IntoView {
    let wide = ticks.iter().any(|(_, name)| name.chars().count() > 3);
    let beside = |(value, name): &(u32, String)| {
        view! { <text x="100%" dx="-10" y=y(*value, most) + 6 text-anchor="end">{name.clone()}</text> }
    };
    let line = |(value, _): &(u32, String)| {
        let at = y(*value, most);
        let kind = if *value == 0 { "axis" } else { "grid" };
        view! { <line class=kind x1="0" x2="100%" y1=at y2=at/> }
    };
    let slots = below.len();
    let shown = move |slot: usize| {
        slots <= MOST_LABELS || slot == 0 || slot + 1 == slots || slot == slots / 2
    };
    let name = move |(slot, name): (usize, String)| {
        // The outermost ones must not stick out.
        let (at, anchor) = match slot {
            _ if slots <= MOST_LABELS => (middle(slot, slots), "middle"),
            0 => ("0".to_owned(), "start"),
            _ if slot + 1 == slots => ("100%".to_owned(), "end"),
            _ => (middle(slot, slots), "middle"),
        };
        view! { <text x=at y=LABELS text-anchor=anchor>{name}</text> }
    };
    let names = below.into_iter().enumerate().filter(|(slot, _)| shown(*slot));
    view! {
        <div class="plot" role="img" aria-label=label data-gutter=wide.then_some("wide")>
            <svg class="scale-marks" aria-hidden="true">{ticks.iter().map(beside).collect_view()}</svg>
            <svg class="drawn" aria-hidden="true">
                {ticks.iter().map(line).collect_view()}
                {drawn}
                {names.map(name).collect_view()}
            </svg>
        </div>
    }
}

/// A small picture of a mark, for the key below a chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Before,
    After,
    Same,
    Trend,
    First,
    Second,
    Third,
}

#[component]
pub fn Key(entries: Vec<(Mark, &'static str)>) -> impl IntoView {
    let picture = |mark: Mark| {
        match mark {
        Mark::Before => view! { <circle class="before" cx="9" cy="9" r="6"/> }.into_any(),
        Mark::After => {
            view! { <rect class="after" x="3" y="3" width="12" height="12" rx="1"/> }.into_any()
        }
        Mark::Same => view! { <path class="same" d="M9 5v8"/> }.into_any(),
        Mark::Trend => view! { <path class="trend" d="M0 9h18"/> }.into_any(),
        Mark::First => view! { <path class="first" d="M1 1h16v16h-16z"/> }.into_any(),
        Mark::Second => {
            view! { <path class="second" d="M1 1h16v16h-16z"/> <path class="over" d="M1 7h16M1 12h16"/> }
                .into_any()
        }
        Mark::Third => {
            view! { <path class="third" d="M1 1h16v16h-16z"/> <path class="over" d="M7 1v16M12 1v16"/> }
                .into_any()
        }
    }
    };
    let entry = move |(mark, word): (Mark, &'static str)| {
        view! { <li><svg viewBox="0 0 18 18" aria-hidden="true">{picture(mark)}</svg> {word}</li> }
    };
    view! { <ul class="key">{entries.into_iter().map(entry).collect_view()}</ul> }
}
