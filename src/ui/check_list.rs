//! A choice of any number among a few: native checkboxes, one below the other.

use leptos::prelude::*;

use super::field::{Fault, fault_id};

/// One of the things to choose from.
#[derive(Clone)]
pub struct Checkable {
    pub label: String,
    /// A few words beside the label.
    pub note: Signal<String>,
    pub checked: Signal<bool>,
    pub on_check: Callback<bool>,
}

#[component]
pub fn CheckList(
    legend: &'static str,
    options: Vec<Checkable>,
    /// What is wrong with it; empty where nothing is.
    #[prop(optional, into)]
    fault: Option<Signal<String>>,
) -> impl IntoView {
    let wrong = move || fault.is_some_and(|f| f.with(|f| !f.is_empty()));
    let id = fault_id();
    let described = id.clone();
    let row = |o: Checkable| {
        view! {
            <label>
                <input
                    type="checkbox"
                    prop:checked=o.checked
                    on:change=move |event| o.on_check.run(event_target_checked(&event))
                />
                <b>{o.label}</b>
                <small>{o.note}</small>
            </label>
        }
    };
    view! {
        <fieldset class="checks" aria-describedby=move || wrong().then(|| described.clone())>
            <legend>{legend}</legend>
            <div class="rows">{options.into_iter().map(row).collect_view()}</div>
        </fieldset>
        {fault.map(|fault| view! { <Fault id fault/> })}
    }
}
