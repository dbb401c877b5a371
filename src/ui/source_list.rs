//! The sources that a text rests on, folded away until they are asked for.

use leptos::prelude::*;

#[component]
pub fn SourceList(
    heading: &'static str,
    /// Title and address of each.
    sources: Vec<(&'static str, &'static str)>,
) -> impl IntoView {
    let link = |(title, url): (&'static str, &'static str)| {
        view! { <li><a href=url rel="noreferrer" target="_blank">{title}</a></li> }
    };
    view! {
        <details class="fold">
            <summary>{heading}</summary>
            <ul class="sources">{sources.into_iter().map(link).collect_view()}</ul>
        </details>
    }
}
