//! Names that tabs hold: one alone, or several at once.
//!
//! Reached by name, because web-sys counts this interface among the unstable ones.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Function, Object, Promise, Reflect};
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
    ask(&locks, &request, name, &[], &granted, || ());
}

/// A name that this tab holds together with others, until dropped.
pub struct Held(Rc<Cell<Option<Function>>>);

impl Held {
    /// Where a browser has no locks, nothing is held.
    #[must_use]
    pub fn share(name: &str) -> Self {
        let release = Rc::new(Cell::new(None));
        if let Some((locks, request)) = request() {
            let kept = release.clone();
            // It is granted as soon as nobody holds it alone, and held until `release` is called.
            let until = Promise::new(&mut |done, _| kept.set(Some(done)));
            let granted = Closure::once_into_js(move |_: JsValue| until);
            ask(&locks, &request, name, &[("mode", "shared".into())], &granted, || ());
        }
        Self(release)
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        if let Some(release) = self.0.take() {
            let _ = release.call0(&JsValue::UNDEFINED);
        }
    }
}

/// Calls once nobody holds a name: at once, or when the last one has let it go. Where a browser has no
/// locks or refuses them, nobody does.
pub fn when_free(name: &str, call: impl FnOnce() + 'static) {
    let Some((locks, request)) = request() else { return call() };
    let call = Rc::new(Cell::new(Some(call)));
    let (now, otherwise) = (call.clone(), call);
    let granted =
        Closure::once_into_js(move |_: JsValue| now.take().map(|call| call()).unwrap_or_default());
    let refused = move || otherwise.take().map(|call| call()).unwrap_or_default();
    ask(&locks, &request, name, &[], &granted, refused);
}

/// Calls with whether nobody holds a name now.
pub fn is_free(name: &str, call: impl FnOnce(bool) + 'static) {
    let Some((locks, request)) = request() else { return call(true) };
    let call = Rc::new(Cell::new(Some(call)));
    let (now, otherwise) = (call.clone(), call);
    let told = move |free| now.take().map(|call| call(free)).unwrap_or_default();
    let granted = Closure::once_into_js(move |lock: JsValue| told(!lock.is_null()));
    let refused = move || otherwise.take().map(|call| call(true)).unwrap_or_default();
    ask(&locks, &request, name, &[("ifAvailable", JsValue::TRUE)], &granted, refused);
}

fn ask(
    locks: &JsValue,
    request: &Function,
    name: &str,
    options: &[(&str, JsValue)],
    granted: &JsValue,
    refused: impl FnOnce() + 'static,
) {
    let how = Object::new();
    for (key, value) in options {
        // Setting a property of a fresh object can't fail.
        let _ = Reflect::set(&how, &(*key).into(), value);
    }
    let asked = request.call3(locks, &name.into(), &how, granted);
    if let Some(asked) = asked.ok().and_then(|a| a.dyn_into::<Promise>().ok()) {
        let refused = Closure::once(move |_: JsValue| refused());
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
