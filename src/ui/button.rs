//! A button. One solid (`Main`) a screen at the most.

use leptos::prelude::*;

/// How much a button asks to be pressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weight {
    Main,
    #[default]
    Plain,
    /// Underlined text.
    Quiet,
    /// Something hurts or ends.
    Alert,
}

impl Weight {
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Main => "main",
            Self::Plain => "plain",
            Self::Quiet => "quiet",
            Self::Alert => "alert",
        }
    }
}

#[component]
pub fn Button(
    #[prop(optional)] weight: Weight,
    /// Where the layout puts it.
    #[prop(optional)]
    place: &'static str,
    /// The name for screen readers, where the content is none or says too little.
    #[prop(optional, into)]
    label: Option<String>,
    on_press: Callback<()>,
    children: Children,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="button"
            data-weight=weight.slug()
            data-place=(!place.is_empty()).then_some(place)
            aria-label=label
            on:click=move |_| on_press.run(())
        >
            {children()}
        </button>
    }
}
