//! What the lock screen shows of a playing track, and its buttons there (Media Session).
//!
//! Reached by name: old browsers lack it.

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// A button on the lock screen or on headphones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    Play,
    Pause,
    Next,
    Previous,
}

const BUTTONS: [(&str, Press); 4] = [
    ("play", Press::Play),
    ("pause", Press::Pause),
    ("nexttrack", Press::Next),
    ("previoustrack", Press::Previous),
];

/// Calls when one of the buttons is pressed, for as long as the page lives. Nothing where a browser
/// has none.
pub fn on_press(call: impl Fn(Press) + Clone + 'static) {
    let Some(session) = session() else { return };
    let Some(set) = function(&session, "setActionHandler") else { return };
    for (name, press) in BUTTONS {
        let call = call.clone();
        let handler = Closure::<dyn Fn()>::new(move || call(press)).into_js_value();
        // A button that this browser does not know is refused, and that is all.
        let _ = set.call2(&session, &name.into(), &handler);
    }
}

/// What is being done now: `title` large, `artist` below it.
pub fn show(title: &str, artist: &str) {
    let _ = show_or_throw(title, artist);
}

fn show_or_throw(title: &str, artist: &str) -> Result<(), JsValue> {
    let Some(session) = session() else { return Ok(()) };
    let make: Function = Reflect::get(&js_sys::global(), &"MediaMetadata".into())?.dyn_into()?;
    let said = Object::new();
    for (key, text) in [("title", title), ("artist", artist), ("album", "Keystone")] {
        Reflect::set(&said, &key.into(), &text.into())?;
    }
    let metadata = Reflect::construct(&make, &Array::of1(&said))?;
    Reflect::set(&session, &"metadata".into(), &metadata).map(|_| ())
}

fn session() -> Option<JsValue> {
    let navigator = web_sys::window()?.navigator();
    Reflect::get(&navigator, &"mediaSession".into()).ok().filter(JsValue::is_object)
}

fn function(of: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(of, &name.into()).ok()?.dyn_into().ok()
}
