//! Reasons, each with the source that it rests on.

use leptos::prelude::*;

use super::source_list::SourceLink;

/// One reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    pub text: &'static str,
    /// The title of its source, and its address; none where it is a rule of our own.
    pub source: Option<(&'static str, &'static str)>,
}

#[component]
pub fn ReasonList(
    reasons: Vec<Given>,
    /// Said where there is no source.
    own_rule: &'static str,
) -> impl IntoView {
    let reason = |given: Given| {
        let from = match given.source {
            Some((title, url)) => view! { <SourceLink title url/> }.into_any(),
            None => own_rule.into_any(),
        };
        view! { <p class="reason">{given.text} " " <small>{from}</small></p> }
    };
    reasons.into_iter().map(reason).collect_view()
}
