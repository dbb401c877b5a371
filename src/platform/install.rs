//! Having the app on the home screen.
//!
//! Reached by name: web-sys knows nothing of it.

use gloo_events::EventListener;
use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// Where `public/boot.js` keeps a browser's offer, and the event by which it says so.
const OFFER: &str = "keystoneInstall";
const OFFERED: &str = "keystone-install";

/// How it gets there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// It is there: this is the installed app.
    Done,
    /// The browser does it when it is told to.
    Offered,
    /// By Safari's Share, on an iPhone or iPad.
    Share,
    /// By the browser's menu, if at all.
    Menu,
}

#[must_use]
pub fn way() -> Way {
    if is_installed() {
        Way::Done
    } else if offer().is_some() {
        Way::Offered
    } else if is_apple_touch() {
        Way::Share
    } else {
        Way::Menu
    }
}

/// Calls whenever the way may have changed, for as long as the page lives.
pub fn on_change(call: impl Fn() + Clone + 'static) {
    let Some(window) = web_sys::window() else { return };
    for event in [OFFERED, "appinstalled"] {
        let call = call.clone();
        EventListener::new(&window, event, move |_| call()).forget();
    }
}

/// Has the browser ask whether to install it. An offer holds once.
pub fn ask() {
    let (Some(offer), Some(window)) = (offer(), web_sys::window()) else { return };
    let prompt =
        Reflect::get(&offer, &"prompt".into()).ok().and_then(|f| f.dyn_into::<Function>().ok());
    let _ = prompt.and_then(|p| p.call0(&offer).ok());
    let _ = Reflect::delete_property(&window, &OFFER.into());
}

fn offer() -> Option<JsValue> {
    let found = Reflect::get(web_sys::window()?.as_ref(), &OFFER.into()).ok()?;
    (!found.is_undefined()).then_some(found)
}

fn is_installed() -> bool {
    let Some(window) = web_sys::window() else { return false };
    let query = window.match_media("(display-mode: standalone)").ok().flatten();
    let apple =
        Reflect::get(&window.navigator(), &"standalone".into()).is_ok_and(|s| s.is_truthy());
    apple || query.is_some_and(|q| q.matches())
}

/// An iPad says that it is a Mac, but a Mac has no touch screen.
fn is_apple_touch() -> bool {
    let Some(navigator) = web_sys::window().map(|w| w.navigator()) else { return false };
    let agent = navigator.user_agent().unwrap_or_default();
    let has = |name| agent.contains(name);
    has("iPhone") || has("iPad") || has("Macintosh") && navigator.max_touch_points() > 1
}
