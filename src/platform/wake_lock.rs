//! Keeps the screen on, where the browser can.
//!
//! The browser takes the lock away whenever the page is hidden; whoever holds it asks again on
//! return. Reached by name, because web-sys counts this interface among the unstable ones.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// A lock that was asked for; let go when told so.
#[derive(Default)]
pub struct WakeLock {
    /// Becomes the browser's lock, or fails.
    asked: Option<Promise>,
}

impl WakeLock {
    /// Asks for the screen to stay on; `refused` is called if the browser can't or won't.
    pub fn hold(&mut self, refused: impl FnOnce() + 'static) {
        self.release();
        let Some(promise) = request() else {
            refused();
            return;
        };
        let refused = Closure::once(move |_: JsValue| refused());
        let _ = promise.catch(&refused);
        // Called at most once, whenever that is.
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
    let navigator = web_sys::window()?.navigator();
    let lock = Reflect::get(&navigator, &"wakeLock".into()).ok()?;
    let promise = method(&lock, "request")?.call1(&lock, &"screen".into()).ok()?;
    promise.dyn_into().ok()
}

fn method(of: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(of, &name.into()).ok()?.dyn_into().ok()
}
