//! The page around the app: its language, title, colours, focus and life.

use gloo_events::{EventListener, EventListenerOptions};
use gloo_timers::callback::Timeout;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlElement};

/// The tags of the languages that the person prefers, best first.
#[must_use]
pub fn preferred_languages() -> Vec<String> {
    let tags = web_sys::window().map(|w| w.navigator().languages());
    tags.iter().flat_map(js_sys::Array::iter).filter_map(|t| JsValue::as_string(&t)).collect()
}

pub fn set_language(tag: &str) {
    set_attribute("lang", Some(tag));
}

/// `light`, `dark`, or `None` for what the system prefers.
pub fn set_theme(theme: Option<&str>) {
    set_attribute("data-theme", theme);
}

pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Brings the reader to the top of a new screen: to its heading, so that a screen reader says where
/// we are. Waits until the screen has been drawn.
pub fn focus_heading() {
    focus_soon("h1[tabindex]", true);
}

/// Puts the focus on what carries this attribute, once it has been drawn.
pub fn focus_on(selector: &'static str) {
    focus_soon(selector, false);
}

fn focus_soon(selector: &'static str, scroll: bool) {
    Timeout::new(0, move || {
        let found = document().and_then(|d| d.query_selector(selector).ok().flatten());
        if let Some(element) = found.and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
            let _ = element.focus();
        }
        if let Some(window) = web_sys::window().filter(|_| scroll) {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
    })
    .forget();
}

/// Calls as soon as what is going on now is over.
pub fn later(call: impl FnOnce() + 'static) {
    Timeout::new(0, call).forget();
}

/// Calls when the page is about to be left or put to sleep, for as long as it lives.
pub fn on_leave(call: impl Fn() + 'static) {
    if let Some(window) = web_sys::window() {
        EventListener::new(&window, "pagehide", move |_| call()).forget();
    }
}

/// Has the browser ask before the page is closed or reloaded, whenever `busy` says so, for as long as
/// it lives. Phones may not ask.
pub fn guard(busy: impl Fn() -> bool + 'static) {
    if let Some(window) = web_sys::window() {
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&window, "beforeunload", options, move |event| {
            if busy() {
                event.prevent_default();
            }
        })
        .forget();
    }
}

/// Calls when the page can be seen again, for as long as it lives.
pub fn on_return(call: impl Fn() + 'static) {
    if let Some(document) = document() {
        EventListener::new(&document.clone(), "visibilitychange", move |_| {
            if !document.hidden() {
                call();
            }
        })
        .forget();
    }
}

/// A name that no other record has.
#[must_use]
pub fn new_id() -> String {
    let mut bytes = [0u8; 16];
    let crypto = web_sys::window().and_then(|w| w.crypto().ok());
    // `randomUUID` exists on secure pages only, this one everywhere. Without either, the clock has
    // to do: a person does not finish two sessions in a millisecond.
    let random = crypto.is_some_and(|c| c.get_random_values_with_u8_array(&mut bytes).is_ok());
    if !random {
        let now = super::clock::now();
        bytes = (u128::from(now.wall_ms) << 64 | u128::from(now.mono_ms)).to_be_bytes();
    }
    bytes
        .iter()
        .flat_map(|b| [b >> 4, b & 15])
        .filter_map(|n| char::from_digit(n.into(), 16))
        .collect()
}

fn set_attribute(name: &str, value: Option<&str>) {
    let Some(root) = document().and_then(|d| d.document_element()) else { return };
    // The names are our own constants, so neither can fail.
    let _ = match value {
        Some(value) => Element::set_attribute(&root, name, value),
        None => root.remove_attribute(name),
    };
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
