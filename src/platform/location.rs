//! The fragment of the page's address.

use gloo_events::EventListener;
use wasm_bindgen::JsValue;

/// The fragment, with its `#`; empty where there is none.
#[must_use]
pub fn fragment() -> String {
    web_sys::window().and_then(|w| w.location().hash().ok()).unwrap_or_default()
}

/// Goes to another fragment, as a link would. Nothing happens where a host page forbids it.
pub fn go(href: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().set_hash(href);
    }
}

/// Puts another fragment in the place of the present one: the browser's Back does not lead to that.
pub fn replace(href: &str) {
    // Where it can't, the address stays as it is.
    let _ = history().map(|h| h.replace_state_with_url(&JsValue::NULL, "", Some(href)));
}

/// Has the present entry of the browser's history remember a text, or nothing. A reload finds it again, and
/// so does Back.
pub fn remember(text: Option<&str>) {
    let state = text.map_or(JsValue::NULL, JsValue::from_str);
    // Where it can't, a reload begins anew.
    let _ = history().map(|h| h.replace_state(&state, ""));
}

/// What the present entry remembers.
#[must_use]
pub fn remembered() -> Option<String> {
    history()?.state().ok()?.as_string()
}

fn history() -> Option<web_sys::History> {
    web_sys::window()?.history().ok()
}

/// The address of this page without its parameters and fragment.
#[must_use]
pub fn page() -> Option<String> {
    let location = web_sys::window()?.location();
    Some([location.origin().ok()?, location.pathname().ok()?].concat())
}

/// The address of the folder in which the app is: that of its first page.
#[must_use]
pub fn folder() -> String {
    let page = page().unwrap_or_default();
    page.rfind('/').and_then(|i| page.get(..=i)).unwrap_or_default().to_owned()
}

/// The value of a parameter of the address, as in `?lang=fr`.
#[must_use]
pub fn parameter(name: &str) -> Option<String> {
    let search = web_sys::window()?.location().search().ok()?;
    web_sys::UrlSearchParams::new_with_str(&search).ok()?.get(name)
}

/// Calls after each change of the fragment, for as long as the page lives.
pub fn on_change(call: impl Fn() + 'static) {
    if let Some(window) = web_sys::window() {
        EventListener::new(&window, "hashchange", move |_| call()).forget();
    }
}
