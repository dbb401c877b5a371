//! A bar a row, divided into three: less, the same, more.

use leptos::prelude::*;

use super::across;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    pub name: &'static str,
    pub parts: [u32; 3],
    /// The same in words, beside the bar.
    pub text: String,
}

/// What each part is called in the stylesheet.
const KINDS: [&str; 3] = ["less", "even", "more"];

#[component]
pub fn Shares(rows: Vec<Share>) -> impl IntoView {
    let longest =
        rows.iter().map(|r| r.parts.iter().sum::<u32>()).max().unwrap_or_default() as usize;
    let row = move |row: Share| {
        let mut before = 0;
        let parts = row.parts.into_iter().zip(KINDS).map(|(part, kind)| {
            let part = part as usize;
            let (x, width) = (across(before, longest), across(part, longest));
            before += part;
            let over = (kind == "more").then(|| {
                let (x, width) = (x.clone(), width.clone());
                view! { <rect fill="url(#more-lines)" x=x y="0" width=width height="100%"/> }
            });
            (part > 0).then(|| {
                view! { <rect class=kind x=x y="0" width=width height="100%"/> {over} }
            })
        });
        view! {
            <li>
                <b>{row.name}</b>
                <svg aria-hidden="true">{parts.collect_view()}</svg>
                <span>{row.text}</span>
            </li>
        }
    };
    view! {
        <svg class="out-of-sight" aria-hidden="true">
            <pattern id="more-lines" width="5" height="5" patternUnits="userSpaceOnUse">
                <path class="over" d="M2.5 0v5"/>
            </pattern>
        </svg>
        <ul class="shares">{rows.into_iter().map(row).collect_view()}</ul>
    }
}
