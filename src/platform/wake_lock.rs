//! Keeps the screen on, where the browser can.
//!
//! The browser takes the lock away whenever the page is hidden; whoever holds it asks again on
//! return. Reached by name, because web-sys counts this interface among the unstable ones.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// What has become of the lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The screen stays on.
    On,
    /// The browser can't or won't keep it on.
    Refused,
    /// It was given back, or taken away: the page is hidden, or the battery is low.
    Lost,
}

/// A lock that was asked for; let go when told so.
#[derive(Default)]
pub struct WakeLock {
    /// Becomes the browser's lock, or fails.
    asked: Option<Promise>,
}

impl WakeLock {
    /// Asks for the screen to stay on, and tells what becomes of it.
    pub fn hold(&mut self, tell: impl Fn(Screen) + Clone + 'static) {
        self.release();
        let Some(promise) = request() else {
            tell(Screen::Refused);
            return;
        };
        let tell_granted = tell.clone();
        let granted = Closure::once(move |lock: JsValue| {
            tell_granted(Screen::On);
            let lost = Closure::once_into_js(move |_: JsValue| tell_granted(Screen::Lost));
            let listen = method(&lock, "addEventListener");
            let _ = listen.and_then(|f| f.call2(&lock, &"release".into(), &lost).ok());
        });
        let refused = Closure::once(move |_: JsValue| tell(Screen::Refused));
        let _ = promise.then2(&granted, &refused);
        // Each is called at most once, whenever that is.
        granted.forget();
        refused.forget();
        self.asked = Some(promise);
    }

    /// Lets the screen go dark again.
    pub fn release(&mut self) {
        let Some(promise) = self.asked.take() else { return };
        let release = Closure::once(|lock: JsValue| {
            // A lock that the browser has taken back already says nothing more.
            let _ = method(&lock, "release").and_then(|f| f.call0(&lock).ok());
        });
        let ignore = Closure::once(|_: JsValue| ());
        let _ = promise.then2(&release, &ignore);
        release.forget();
        ignore.forget();
    }
}

fn request() -> Option<Promise> {
    is_allowed().then_some(())?;
    let navigator = web_sys::window()?.navigator();
    let lock = Reflect::get(&navigator, &"wakeLock".into()).ok()?;
    let promise = method(&lock, "request")?.call1(&lock, &"screen".into()).ok()?;
    promise.dyn_into().ok()
}

/// Whether the page around a frame lets it ask. Asked in vain, a browser complains where developers look.
fn is_allowed() -> bool {
    let says = || {
        let document = web_sys::window()?.document()?;
        let policy = Reflect::get(&document, &"featurePolicy".into()).ok()?;
        method(&policy, "allowsFeature")?.call1(&policy, &"screen-wake-lock".into()).ok()?.as_bool()
    };
    // Not every browser can tell.
    says().unwrap_or(true)
}

fn method(of: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(of, &name.into()).ok()?.dyn_into().ok()
}
