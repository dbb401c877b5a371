//! A list that a person puts in order: with the two buttons of each row, or by its handle.
//!
//! While a row is dragged, rows are only painted elsewhere; the list itself changes when it is let
//! go. A row that left its place in the page meanwhile would lose the pointer, and its button the
//! focus. Absent on purpose: saying what has moved; that needs words.

mod drag;

use leptos::html::{Button, Li, Span};
use leptos::prelude::*;

use super::icon::{Icon, Sign};
use drag::Drag;

/// One row of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sortable {
    /// Unique within the list.
    pub key: &'static str,
    pub label: &'static str,
    /// A few words below the label.
    pub note: String,
    /// Name the two buttons.
    pub up: String,
    pub down: String,
}

type Rows = StoredValue<Vec<(&'static str, NodeRef<Li>)>>;

#[component]
pub fn SortList(
    /// Names the list.
    label: &'static str,
    #[prop(into)] items: Signal<Vec<Sortable>>,
    /// From where to where, counted from 0.
    on_move: Callback<(usize, usize)>,
    /// What stands below a row, by its key.
    #[prop(optional, into)]
    below: Option<Callback<&'static str, AnyView>>,
) -> impl IntoView {
    let drag = RwSignal::new(None::<Drag>);
    let rows = Rows::default();
    let row = move |item: Sortable| view! { <Row item items drag rows on_move below/> };
    view! {
        <ol class="sort" aria-label=label data-dragging=move || drag.with(|d| d.is_some().then_some(""))>
            <For each=move || items.get() key=|item| item.key children=row/>
        </ol>
    }
}

#[component]
fn Row(
    item: Sortable,
    items: Signal<Vec<Sortable>>,
    drag: RwSignal<Option<Drag>>,
    rows: Rows,
    on_move: Callback<(usize, usize)>,
    below: Option<Callback<&'static str, AnyView>>,
) -> impl IntoView {
    let key = item.key;
    let (li, up, down) = (NodeRef::<Li>::new(), NodeRef::<Button>::new(), NodeRef::<Button>::new());
    rows.update_value(|rows| rows.push((key, li)));
    on_cleanup(move || {
        rows.try_update_value(|rows| rows.retain(|(k, _)| *k != key));
    });

    let place =
        Memo::new(move |_| items.with(|i| i.iter().position(|i| i.key == key)).unwrap_or_default());
    let is_last = move || items.with(|i| place.get() + 1 == i.len());
    let step = move |to: Option<usize>, pressed: NodeRef<Button>| {
        let from = place.get_untracked();
        if let Some(to) = to.filter(|to| *to < items.with_untracked(Vec::len)) {
            on_move.run((from, to));
            keep_focus(pressed);
        }
    };
    let press_up = move |_| step(place.get_untracked().checked_sub(1), up);
    let press_down = move |_| step(place.get_untracked().checked_add(1), down);
    let offset = move || drag.with(|d| d.as_ref().map_or(0, |d| d.offset(place.get())));
    let dragged = move || drag.with(|d| d.as_ref().is_some_and(|d| d.from() == place.get()));

    view! {
        <li
            node_ref=li
            data-dragged=move || dragged().then_some("")
            style:transform=move || format!("translateY({}px)", offset())
        >
            <Handle key items drag rows on_move/>
            <p><b>{item.label}</b> <small>{item.note}</small></p>
            <button
                type="button"
                node_ref=up
                aria-label=item.up
                aria-disabled=move || (place.get() == 0).then_some("true")
                on:click=press_up
            >
                <Sign icon=Icon::Up/>
            </button>
            <button
                type="button"
                node_ref=down
                aria-label=item.down
                aria-disabled=move || is_last().then_some("true")
                on:click=press_down
            >
                <Sign icon=Icon::Down/>
            </button>
            {below.map(|below| below.run(key))}
        </li>
    }
}

/// Where a row is taken with the pointer. Not for the keyboard, nor for screen readers: the buttons
/// do the same.
#[component]
fn Handle(
    key: &'static str,
    items: Signal<Vec<Sortable>>,
    drag: RwSignal<Option<Drag>>,
    rows: Rows,
    on_move: Callback<(usize, usize)>,
) -> impl IntoView {
    let handle = NodeRef::<Span>::new();
    let take = move |event: leptos::ev::PointerEvent| {
        if !event.is_primary() || event.button() != 0 {
            return;
        }
        // No text is to be selected on the way.
        event.prevent_default();
        let keys = items.with_untracked(|i| i.iter().map(|i| i.key).collect::<Vec<_>>());
        let spans = rows.with_value(|rows| {
            let row = |key: &&str| {
                rows.iter().find(|(k, _)| k == key).and_then(|(_, r)| r.get_untracked())
            };
            let span = |key| row(key).map(|li| (li.offset_top(), li.offset_height()));
            keys.iter().filter_map(span).collect::<Vec<_>>()
        });
        let from = keys.iter().position(|k| *k == key);
        if let (Some(from), Some(handle)) = (from, handle.get_untracked()) {
            // Where it can't be captured, it can still be dragged as long as it is over the handle.
            let _ = handle.set_pointer_capture(event.pointer_id());
            drag.set(Some(Drag::new(spans, from, event.page_y())));
        }
    };
    let pull = move |event: leptos::ev::PointerEvent| {
        if drag.with_untracked(Option::is_some) {
            drag.update(|d| {
                if let Some(d) = d {
                    d.pull(event.page_y());
                }
            });
        }
    };
    let drop = move |_| {
        if let Some(d) = drag.get_untracked() {
            drag.set(None);
            if d.from() != d.to() {
                on_move.run((d.from(), d.to()));
            }
        }
    };
    view! {
        <span
            class="grip"
            node_ref=handle
            aria-hidden="true"
            on:pointerdown=take
            on:pointermove=pull
            on:pointerup=drop
            on:pointercancel=move |_| drag.set(None)
        >
            <Sign icon=Icon::Grip/>
        </span>
    }
}

/// A button that moves in the page loses the focus: gives it back once the list has been drawn.
fn keep_focus(button: NodeRef<Button>) {
    request_animation_frame(move || {
        if let Some(button) = button.try_get_untracked().flatten() {
            // An element of ours that is on the page can take it.
            let _ = button.focus();
        }
    });
}
