//! A message outside the usual flow, with at most one thing to do about it, and a way to close it.

use leptos::prelude::*;

use super::icon::{Icon, Sign};

/// What can be done about a notice.
#[derive(Clone)]
pub struct Remedy {
    pub label: &'static str,
    pub on_press: Callback<()>,
}

#[component]
pub fn NoticeBar(
    text: String,
    remedy: Option<Remedy>,
    /// Names the closing button.
    dismiss: &'static str,
    on_dismiss: Callback<()>,
) -> impl IntoView {
    let remedy = remedy.map(|r| {
        view! { <button type="button" class="button" on:click=move |_| r.on_press.run(())>{r.label}</button> }
    });
    view! {
        <div class="notice">
            <p>{text}</p>
            {remedy}
            <button type="button" class="close" aria-label=dismiss on:click=move |_| on_dismiss.run(())>
                <Sign icon=Icon::Cross/>
            </button>
        </div>
    }
}
