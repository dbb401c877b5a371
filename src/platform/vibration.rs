//! Makes the phone shake, where it can.
//!
//! Reached by name: iPhones and most desks have no such function, and calling it would throw.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// Whether the browser has the function. That the device shakes can't be known.
#[must_use]
pub fn is_there() -> bool {
    vibrate().is_some()
}

/// Milliseconds on, off, on, and so forth.
pub fn shake(pulses: &[u16]) {
    if pulses.is_empty() {
        return;
    }
    if let Some((navigator, vibrate)) = vibrate() {
        let pattern: Array = pulses.iter().map(|ms| JsValue::from(*ms)).collect();
        // What it answers says nothing: in a frame of another site it says yes and stays still.
        let _ = vibrate.call1(&navigator, &pattern);
    }
}

fn vibrate() -> Option<(JsValue, Function)> {
    let navigator = JsValue::from(web_sys::window()?.navigator());
    let vibrate = Reflect::get(&navigator, &"vibrate".into()).ok()?.dyn_into().ok()?;
    Some((navigator, vibrate))
}
