//! The sources that a text rests on, folded away until they are asked for.

use leptos::prelude::*;

/// A source by its title, which is English whatever the language of the page.
#[component]
pub fn SourceLink(title: &'static str, url: &'static str) -> impl IntoView {
    view! { <a href=url lang="en" rel="noreferrer" target="_blank">{title}</a> }
}

#[component]
pub fn SourceList(
    heading: &'static str,
    /// Title and address of each.
    sources: Vec<(&'static str, &'static str)>,
) -> impl IntoView {
    let link = |(title, url)| view! { <li><SourceLink title url/></li> };
    view! {
        <details class="fold">
            <summary>{heading}</summary>
            <ul class="sources">{sources.into_iter().map(link).collect_view()}</ul>
        </details>
    }
}
