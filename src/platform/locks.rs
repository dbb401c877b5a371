//! Names that only one tab can hold at a time.
//!
//! Reached by name, because web-sys counts this interface among the unstable ones.

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// Takes a name for as long as the page lives, and says whether it could be had: not while another
/// tab holds it. Where a browser has no locks (old ones, and pages without https), it can always be
/// had.
pub fn claim(name: &str, answer: impl FnOnce(bool) + 'static) {
    let Some((locks, request)) = request() else {
        answer(true);
        return;
    };
    let granted = Closure::once_into_js(move |lock: JsValue| {
        let mine = !lock.is_null();
        answer(mine);
        // A promise that is never kept holds the lock until the page is gone.
        if mine { Promise::new(&mut |_, _| ()).into() } else { JsValue::UNDEFINED }
    });
    let options = Object::new();
    // Setting a property of a fresh object can't fail.
    let _ = Reflect::set(&options, &"ifAvailable".into(), &JsValue::TRUE);
    let _ = request.call3(&locks, &name.into(), &options, &granted);
}

fn request() -> Option<(JsValue, Function)> {
    let navigator = web_sys::window()?.navigator();
    let locks = Reflect::get(&navigator, &"locks".into()).ok()?;
    let request = Reflect::get(&locks, &"request".into()).ok()?.dyn_into().ok()?;
    Some((locks, request))
}
