//! The pieces of which the pages are made.

use leptos::prelude::*;

use crate::domain::sources::Source;
use crate::text::words::{Section, Signs};
use crate::ui::source_list::SourceList;

/// A heading and its paragraphs, with the sources that they rest on, if any.
#[component]
pub fn Reading(
    section: &'static Section,
    #[prop(optional)] sources: &'static [Source],
    /// The heading of the sources.
    #[prop(optional)]
    sources_heading: &'static str,
) -> impl IntoView {
    let paragraphs = section.paragraphs.iter().map(|p| view! { <p>{*p}</p> });
    let list = || sources.iter().map(|s| (s.title, s.url)).collect();
    view! {
        <section class="reading">
            <h2>{section.heading}</h2>
            {paragraphs.collect_view()}
            {(!sources.is_empty()).then(|| view! { <SourceList heading=sources_heading sources=list()/> })}
        </section>
    }
}

/// Signs and what to do about them.
#[component]
pub fn SignList(
    signs: &'static Signs,
    /// `high` where help is needed at once.
    #[prop(optional)]
    urgency: &'static str,
) -> impl IntoView {
    let list = signs.signs.iter().map(|s| view! { <li>{*s}</li> });
    view! {
        <section class="signs" data-urgency=(!urgency.is_empty()).then_some(urgency)>
            <h2>{signs.heading}</h2>
            <p>{signs.action}</p>
            <ul>{list.collect_view()}</ul>
        </section>
    }
}
