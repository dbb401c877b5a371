//! How long the browser means to keep what is stored.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// Asks the browser not to delete what is kept here of its own accord. It may ask the person, or
/// refuse; either way nothing changes for us.
pub fn ask() {
    if let Some(window) = web_sys::window() {
        let navigator = window.navigator();
        // Not there on pages without https.
        let there = Reflect::has(&navigator, &JsValue::from("storage")).unwrap_or(false);
        let asked = there.then(|| navigator.storage().persist());
        if let Some(Ok(answer)) = asked {
            wasm_bindgen_futures::spawn_local(async move {
                let _ = wasm_bindgen_futures::JsFuture::from(answer).await;
            });
        }
    }
}

/// Whether this is a tab of Safari, which deletes what a page keeps after seven days without a visit
/// (<https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/>). An installed app is
/// spared.
#[must_use]
pub fn is_short_lived() -> bool {
    // Only Safari says whether a page was opened from the home screen.
    let navigator = web_sys::window().map(|w| w.navigator());
    let standalone = navigator.and_then(|n| Reflect::get(&n, &JsValue::from("standalone")).ok());
    standalone.and_then(|s| s.as_bool()) == Some(false)
}
