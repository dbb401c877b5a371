//! Names that only one tab can hold at a time.
//!
//! Reached by name, because web-sys counts this interface among the unstable ones.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// Takes a name for as long as the page lives, and calls once it is ours: at once, or when the tab
/// that holds it is gone. Where a browser has no locks (old ones, and pages without https), every
/// name is ours at once; where it refuses them (a sandboxed frame), none ever is.
pub fn claim(name: &str, ours: impl FnOnce() + 'static) {
    let Some((locks, request)) = request() else {
        ours();
        return;
    };
    let granted = Closure::once_into_js(move |_: JsValue| {
        ours();
        // A promise that is never kept holds the lock until the page is gone.
        Promise::new(&mut |_, _| ())
    });
    let asked = request.call2(&locks, &name.into(), &granted);
    if let Some(asked) = asked.ok().and_then(|a| a.dyn_into::<Promise>().ok()) {
        let refused = Closure::once(|_: JsValue| ());
        let _ = asked.catch(&refused);
        // Called at most once, whenever that is.
        refused.forget();
    }
}

fn request() -> Option<(JsValue, Function)> {
    let navigator = web_sys::window()?.navigator();
    let locks = Reflect::get(&navigator, &"locks".into()).ok()?;
    let request = Reflect::get(&locks, &"request".into()).ok()?.dyn_into().ok()?;
    Some((locks, request))
}
