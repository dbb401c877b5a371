//! The fragment of the page's address.

use gloo_events::EventListener;

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
    let history = web_sys::window().and_then(|w| w.history().ok());
    // Where it can't, the address stays as it is.
    let _ = history.map(|h| h.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(href)));
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
