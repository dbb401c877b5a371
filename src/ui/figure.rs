//! A drawn person on the floor line: in one position, or in two with an arrow between.

use leptos::html::Div;
use leptos::prelude::*;
use leptos::svg::Svg;

use super::icon::{Icon, Sign};
use crate::domain::pose::{Drawing, Part, Shape, Tone};

#[component]
pub fn Figure(
    #[prop(into)] drawing: Signal<Drawing>,
    /// What the picture shows, for screen readers; empty where the words beside it say so.
    #[prop(optional, into)]
    label: String,
    /// Whether left and right are exchanged.
    #[prop(optional)]
    mirrored: bool,
    /// For whoever moves its parts. They are the `g` elements right below it, in the order of the
    /// drawing.
    #[prop(optional)]
    node: NodeRef<Svg>,
) -> impl IntoView {
    let frame = move || drawing.with(|d| d.view.frame.map(|n| n.to_string()).join(" "));
    let floor = move || drawing.with(|d| d.view.floor.to_string());
    let part = |part: Part| {
        let shapes = part.shapes.into_iter();
        let shape = |s: Shape| {
            let breathes = s.tone == Tone::Shirt;
            let path = view! { <path class=s.tone.class() d=s.path transform=s.transform/> };
            // What breathes is scaled round its own middle, which must not move where it is.
            if breathes {
                view! { <g class="chest">{path}</g> }.into_any()
            } else {
                path.into_any()
            }
        };
        let shapes = shapes.map(shape).collect_view();
        view! { <g transform=part.transform>{shapes}</g> }
    };
    let named = !label.is_empty();
    view! {
        <div class="fig">
            <svg
                class="figure"
                data-mirrored=mirrored.then_some("")
                viewBox=frame
                role=named.then_some("img")
                aria-label=named.then_some(label)
                aria-hidden=(!named).then_some("true")
                node_ref=node
            >
                <line class="floor" x1="-1000" x2="1000" y1=floor y2=floor/>
                {move || drawing.get().parts.into_iter().map(part).collect_view()}
            </svg>
        </div>
    }
}

/// The two positions of a movement, to be put in by whoever has them.
#[component]
pub fn Printed(
    /// What the pictures show, for screen readers.
    #[prop(into)]
    label: String,
    node: NodeRef<Div>,
) -> impl IntoView {
    view! { <div class="stills" role="img" aria-label=label node_ref=node></div> }
}

/// The two positions of a movement.
#[component]
pub fn Stills(
    #[prop(into)] start: Signal<Drawing>,
    #[prop(into)] end: Signal<Drawing>,
    /// What the pictures show, for screen readers.
    #[prop(into)]
    label: String,
    /// Whether left and right are exchanged.
    #[prop(optional)]
    mirrored: bool,
    /// Whether the second position is the one to be in now; `None` where neither is.
    #[prop(optional, into)]
    at_end: Signal<Option<bool>>,
) -> impl IntoView {
    let now = move || at_end.get().map(|end| if end { "end" } else { "start" });
    view! {
        <div class="stills" role="img" aria-label=label data-now=now>
            <Figure drawing=start mirrored/>
            <Sign icon=Icon::Arrow/>
            <Figure drawing=end mirrored/>
        </div>
    }
}
