//! A column a slot, laid of up to three parts.

use leptos::prelude::*;

use super::{BOTTOM, Plot, across, y};

/// One slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Below the plot.
    pub label: String,
    /// From the bottom up.
    pub parts: [u32; 3],
}

/// What each part is called in the stylesheet, and the pattern over it: nothing is told by colour alone.
const KINDS: [(&str, Option<&str>); 3] =
    [("first", None), ("second", Some("url(#second-lines)")), ("third", Some("url(#third-lines)"))];
/// Lines of the grid above the lowest.
const LINES: u32 = 4;

#[component]
pub fn Columns(
    columns: Vec<Column>,
    /// The value at the top; a multiple of 4 is drawn best.
    most: u32,
    /// Writes a whole number.
    number: Callback<u32, String>,
    /// Says what the picture shows.
    label: String,
) -> impl IntoView {
    let slots = columns.len();
    let lines = if most.is_multiple_of(LINES) { LINES } else { 5 };
    let ticks = (0..=lines).map(|n| (most * n / lines, number.run(most * n / lines))).collect();
    let below = columns.iter().map(|c| c.label.clone()).collect();
    let column = move |(slot, column): (usize, Column)| {
        let mut below = 0;
        let parts = column.parts.into_iter().zip(KINDS).map(|(part, (kind, pattern))| {
            let (from, to) = (y(below, most), y(below + part, most));
            below += part;
            // Ten parts of twelve: a gap between columns.
            let (x, width) = (across(slot * 12 + 1, slots * 12), across(10, slots * 12));

            let over = pattern.map(|fill| {
                view! { <rect fill=fill x=x.clone() y=to width=width.clone() height=from - to/> }
            });
            (part > 0).then(|| {
                view! { <rect class=kind x=x y=to width=width height=from - to/> {over} }
            })
        });
        parts.collect_view()
    };
    let drawn = view! {
        <defs>
            <pattern id="second-lines" width="5" height="5" patternUnits="userSpaceOnUse">
                <path class="over" d="M0 2.5h5"/>
            </pattern>
            <pattern id="third-lines" width="5" height="5" patternUnits="userSpaceOnUse">
                <path class="over" d="M2.5 0v5"/>
            </pattern>
        </defs>
        {columns.into_iter().enumerate().map(column).collect_view()}
        <line class="axis" x1="0" x2="100%" y1=BOTTOM y2=BOTTOM/>
    }
    .into_any();
    view! { <Plot ticks most below label drawn/> }
}
