//! What stands on the page before the app does (see `app::still`), and how the app takes its place.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, HtmlElement};

const APP: &str = "app";
const SHELL: &str = "shell";

thread_local! {
    /// The app, while it is not yet on the page.
    static ASIDE: std::cell::RefCell<Option<HtmlElement>> = const { std::cell::RefCell::new(None) };
}

/// Builds the app aside.
pub fn build_aside(build: impl FnOnce(HtmlElement)) {
    let root = document().and_then(|d| d.create_element("div").ok());
    let Some(root) = root.and_then(|e| e.dyn_into::<HtmlElement>().ok()) else { return };
    root.set_id(APP);
    ASIDE.set(Some(root.clone()));
    build(root);
}

/// Puts the app in the place of what can be read before, in one go: nothing is painted in between.
pub fn give_way() {
    let (Some(root), Some(document)) = (ASIDE.take(), document()) else { return };
    // Now it can still be remembered what has the focus.
    tell("keystone-takes-over");
    match document.get_element_by_id(SHELL) {
        // The two are elements of the same page, so this can't fail.
        Some(shell) => drop(shell.replace_with_with_node_1(&root)),
        // While developing there is none.
        None => drop(document.body().map(|b| b.append_child(&root))),
    }
    tell("keystone-runs");
}

/// The drawing that stands below the card of this link (`#/exercise/…`), as long as the app does not.
/// While that page is being written, there is none.
#[must_use]
pub fn drawing_at(href: &str) -> Option<Element> {
    if cfg!(not(target_arch = "wasm32")) {
        return None;
    }
    let below = document()?.get_element_by_id(href.trim_start_matches('#'))?;
    below.closest(".card").ok()??.query_selector(".stills").ok()?
}

/// Puts a copy of what is in one element into another.
pub fn copy(from: &Element, into: &Element) {
    let mut next = from.first_child();
    while let Some(node) = next {
        // What is copied has no place yet, so that it can't be refused.
        let _ = node.clone_node_with_deep(true).map(|copy| into.append_child(&copy));
        next = node.next_sibling();
    }
}

/// Tells `public/boot.js`.
fn tell(what: &str) {
    let event = Event::new(what).ok();
    if let (Some(window), Some(event)) = (web_sys::window(), event) {
        // Nobody hinders it.
        let _ = window.dispatch_event(&event);
    }
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
