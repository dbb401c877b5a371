//! The page around the app: its language, title, colours, focus and life.

use crate::domain::prescription::{Accent, Shades};
use gloo_events::{EventListener, EventListenerOptions};
use gloo_timers::callback::Timeout;
use js_sys::Promise;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::{Document, Element, HtmlElement, MessageChannel};

/// The tags of the languages that the person prefers, best first.
#[must_use]
pub fn preferred_languages() -> Vec<String> {
    let tags = web_sys::window().map(|w| w.navigator().languages());
    tags.iter().flat_map(js_sys::Array::iter).filter_map(|t| JsValue::as_string(&t)).collect()
}

/// The tag of the language in which the page came.
#[must_use]
pub fn language() -> Option<String> {
    document()?.document_element()?.get_attribute("lang")
}

pub fn set_language(tag: &str) {
    set_attribute("lang", Some(tag));
}

/// `light`, `dark`, or `None` for what the system prefers.
pub fn set_theme(theme: Option<&str>) {
    set_attribute("data-theme", theme);
}

/// The names of the five shades of [`Shades`], in that order, for a light page and for a dark one.
const BY_DAY: [&str; 5] =
    ["--day-accent", "--day-strong", "--day-soft", "--day-fill", "--day-fill-strong"];
const BY_NIGHT: [&str; 5] =
    ["--night-accent", "--night-strong", "--night-soft", "--night-fill", "--night-fill-strong"];

/// Gives the page another accent, or its own.
pub fn set_accent(accent: Option<Accent>) {
    let root = document().and_then(|d| d.document_element());
    if let Some(root) = root.and_then(|r| r.dyn_into::<HtmlElement>().ok()) {
        dress(&root, accent);
    }
}

/// Gives an element and all in it another accent, or none of its own.
pub fn dress(element: &HtmlElement, accent: Option<Accent>) {
    let put = |names: [&str; 5], s: Shades| {
        let shades = [s.accent, s.strong, s.soft, s.fill, s.fill_strong];
        for (name, shade) in names.iter().zip(shades) {
            // The names are our own constants.
            let _ = element.style().set_property(name, &shade.hex());
        }
    };
    // So is the attribute.
    let _ = if let Some(accent) = accent {
        put(BY_DAY, accent.by_day());
        put(BY_NIGHT, accent.by_night());
        element.set_attribute("data-accent", "")
    } else {
        for name in BY_DAY.into_iter().chain(BY_NIGHT) {
            let _ = element.style().remove_property(name);
        }
        element.remove_attribute("data-accent")
    };
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

/// Scrolls as far as it takes to see an element whole, once it has been drawn.
pub fn reveal(selector: &'static str) {
    Timeout::new(0, move || {
        let found = document().and_then(|d| d.query_selector(selector).ok().flatten());
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
        if let Some(element) = found {
            element.scroll_into_view_with_scroll_into_view_options(&options);
        }
    })
    .forget();
}

/// Whether the page is shown in a frame of another one.
#[must_use]
pub fn is_framed() -> bool {
    // Windows are the same only where nothing is around this one.
    web_sys::window().is_some_and(|w| w.top().ok().flatten().is_none_or(|top| top != w))
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}

/// Opens the browser's print dialog.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // Where a host page forbids it, nothing happens.
        let _ = window.print();
    }
}

/// Calls as soon as what is going on now is over.
pub fn later(call: impl FnOnce() + 'static) {
    Timeout::new(0, call).forget();
}

/// Does this beside all else. Whoever likes may wait for its end.
pub fn begin(work: impl Future<Output = ()> + 'static) -> JsFuture {
    JsFuture::from(future_to_promise(async {
        work.await;
        Ok(JsValue::UNDEFINED)
    }))
}

/// Calls once what is on the page now has been painted.
pub fn after_paint(call: impl FnOnce() + 'static) {
    let painted = Closure::once_into_js(move || later(call));
    if let Some(window) = web_sys::window() {
        // Where there are no frames, it is never called; nor is anything seen there.
        let _ = window.request_animation_frame(painted.unchecked_ref());
    }
}

/// Lets the page do what else there is to do. A message to oneself comes at once, where a timer would be
/// held back.
pub async fn pause() {
    let Ok(channel) = MessageChannel::new() else { return };
    let heard = Promise::new(&mut |heard, _| channel.port1().set_onmessage(Some(&heard)));
    if channel.port2().post_message(&JsValue::NULL).is_ok() {
        // It is never broken.
        let _ = JsFuture::from(heard).await;
    }
    channel.port1().close();
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

/// A number that was drawn.
#[must_use]
pub fn draw() -> u32 {
    let [a, b, c, d, ..] = drawn_bytes();
    u32::from_be_bytes([a, b, c, d])
}

fn drawn_bytes() -> [u8; 8] {
    let mut bytes = [0; 8];
    let crypto = web_sys::window().and_then(|w| w.crypto().ok());
    // `randomUUID` exists on secure pages only, this one everywhere. Without either, the clock that
    // counts since the page was opened has to do; its last digits change fastest.
    let drawn = crypto.map(|c| c.get_random_values_with_u8_array(&mut bytes));
    if !matches!(drawn, Some(Ok(_))) {
        bytes = super::clock::now().mono_ms.to_le_bytes();
    }
    bytes
}

/// Digits of an id that say when it was made, to the base of 36: enough until the year 5000.
const ID_DIGITS: usize = 9;

/// A name that no other record has: when it was made, so that names sort by time, and what was drawn.
#[must_use]
pub fn new_id() -> String {
    let mut time = super::clock::now().wall_ms;
    let mut digits = Vec::new();
    for _ in 0..ID_DIGITS {
        digits.push(time % 36);
        time /= 36;
    }
    digits.reverse();
    digits.extend(drawn_bytes().map(|b| u64::from(b) % 36));
    digits.into_iter().filter_map(|n| char::from_digit(u32::try_from(n).ok()?, 36)).collect()
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
