//! A drawn person on the floor line.

use leptos::prelude::*;

use crate::domain::pose::{Drawing, Mark};

#[component]
pub fn Figure(
    #[prop(into)] drawing: Signal<Drawing>,
    /// What the picture shows, for screen readers; empty where the words beside it say so.
    #[prop(optional, into)]
    label: String,
) -> impl IntoView {
    let frame = move || drawing.with(|d| d.frame.map(|n| n.to_string()).join(" "));
    let floor = move || drawing.with(|d| d.floor.to_string());
    let mark = |m: Mark| {
        let place = (!m.transform.is_empty()).then_some(m.transform);
        view! { <path class=m.tone.class() d=m.path transform=place/> }
    };
    let named = !label.is_empty();
    view! {
        <div class="fig">
            <svg
                class="figure"
                viewBox=frame
                role=named.then_some("img")
                aria-label=named.then_some(label)
                aria-hidden=(!named).then_some("true")
            >
                <line class="floor" x1="-1000" x2="1000" y1=floor y2=floor/>
                {move || drawing.get().marks.into_iter().map(mark).collect_view()}
            </svg>
        </div>
    }
}
