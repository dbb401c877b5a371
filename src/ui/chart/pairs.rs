//! Two values a slot, before and after, joined; and the course of each.

use leptos::prelude::*;

use super::{Plot, middle, y};

/// One slot. Values are in tenths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// Below the plot.
    pub label: String,
    pub before: Option<u32>,
    pub after: Option<u32>,
    pub before_course: Option<u32>,
    pub after_course: Option<u32>,
    /// Whether the two differ by more than what is taken for noise.
    pub differ: bool,
}

/// The highest value, in tenths.
const MOST: u32 = 100;

#[component]
pub fn Pairs(
    pairs: Vec<Pair>,
    /// Writes a whole number.
    number: Callback<u32, String>,
    /// Says what the picture shows.
    label: String,
) -> impl IntoView {
    let slots = pairs.len();
    let ticks = (0..=5).map(|n| (n * 20, number.run(n * 2))).collect();
    let below = pairs.iter().map(|p| p.label.clone()).collect();
    let joins = pairs.iter().enumerate().filter_map(|(slot, p)| {
        let (before, after) = (p.before?, p.after?);
        let kind = if p.differ { "join" } else { "same" };
        let x = middle(slot, slots);
        Some(view! { <line class=kind x1=x.clone() x2=x y1=y(before, MOST) y2=y(after, MOST)/> })
    });
    let befores = pairs.iter().enumerate().filter_map(|(slot, p)| {
        // A square in a circle where nothing has changed.
        let r = if p.before == p.after { "9" } else { "5.5" };
        Some(view! { <circle class="before" cx=middle(slot, slots) cy=y(p.before?, MOST) r=r/> })
    });
    let afters = pairs.iter().enumerate().filter_map(|(slot, p)| {
        let (x, y) = (middle(slot, slots), y(p.after?, MOST));
        Some(view! {
            <rect class="after" x=x y=y width="10" height="10" rx="1" transform="translate(-5 -5)"/>
        })
    });
    let drawn = view! {
        {joins.collect_view()}
        {course(&pairs, "trend-before", |p| p.before_course)}
        {course(&pairs, "trend", |p| p.after_course)}
        {befores.collect_view()}
        {afters.collect_view()}
    }
    .into_any();
    view! { <Plot ticks most=MOST below label drawn/> }
}

/// A line from each slot to the next that has a value: a polyline would not take per cent.
fn course(pairs: &[Pair], kind: &'static str, value: fn(&Pair) -> Option<u32>) -> AnyView {
    let slots = pairs.len();
    let known: Vec<(usize, u32)> =
        pairs.iter().enumerate().filter_map(|(slot, p)| Some((slot, value(p)?))).collect();
    let ends = known.iter().zip(known.iter().skip(1));
    let line = |(from, to): (&(usize, u32), &(usize, u32))| {
        let (x1, x2) = (middle(from.0, slots), middle(to.0, slots));
        view! { <line class=kind x1=x1 x2=x2 y1=y(from.1, MOST) y2=y(to.1, MOST)/> }
    };
    ends.map(line).collect_view().into_any()
}
