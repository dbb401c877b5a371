//! What a whole is made of, as one bar with its key.

use leptos::prelude::*;

/// One part of the whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// The name under which the stylesheet knows its colour.
    pub kind: &'static str,
    /// In any unit, the same for all parts.
    pub size: u32,
    pub label: String,
}

/// Between two parts, in hundredths of the whole.
const JOINT: u32 = 1;

#[component]
pub fn SplitBar(#[prop(into)] shares: Signal<Vec<Share>>) -> impl IntoView {
    let bar = move || {
        let shares = shares.get();
        let whole = shares.iter().map(|s| s.size).sum::<u32>().max(1);
        let mut at = 0;
        let part = |s: &Share| {
            let (x, width) = (at, (s.size * 100).div_ceil(whole));
            at += width;
            let joint = if at < 100 - JOINT { JOINT } else { 0 };
            let width = width.saturating_sub(joint).to_string();
            view! { <rect data-kind=s.kind x=x.to_string() width=width height="12"/> }
        };
        shares.iter().map(part).collect_view()
    };
    let key = move || {
        let entry = |s: Share| {
            view! {
                <li>
                    <svg viewBox="0 0 12 12" aria-hidden="true">
                        <rect data-kind=s.kind width="12" height="12"/>
                    </svg>
                    {s.label}
                </li>
            }
        };
        shares.get().into_iter().map(entry).collect_view()
    };
    view! {
        <svg class="split" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">{bar}</svg>
        <ul class="key">{key}</ul>
    }
}
