//! A question that stands in front of everything until it is answered.

use leptos::prelude::*;

use super::button::{Button, Weight};

#[component]
pub fn Dialog(
    #[prop(into)] heading: String,
    body: AnyView,
    answers: Vec<AnyView>,
    /// What Escape means. The player sees to its own keys.
    #[prop(optional)]
    on_escape: Option<Callback<()>>,
) -> impl IntoView {
    let key = move |event: leptos::ev::KeyboardEvent| {
        if let Some(escape) = on_escape.filter(|_| event.key() == "Escape") {
            escape.run(());
        }
    };
    view! {
        <div class="veil" on:keydown=key>
            <div role="alertdialog" aria-modal="true" aria-labelledby="question" aria-describedby="question-text">
                <h2 id="question" tabindex="-1">{heading}</h2>
                <div id="question-text">{body}</div>
                <div class="answers">{answers}</div>
            </div>
        </div>
    }
}

/// An answer: what it says, and what it does.
pub fn answer(
    weight: Weight,
    label: impl Into<String>,
    then: impl Fn() + Send + Sync + 'static,
) -> AnyView {
    let label = label.into();
    view! { <Button weight on_press=Callback::new(move |()| then())>{label}</Button> }.into_any()
}
