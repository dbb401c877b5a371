//! Keys pressed anywhere on the page.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

/// A key that the player knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    Space,
    Left,
    Right,
    Up,
    Escape,
}

/// Calls for each known key, until the returned handle is dropped. The page does nothing else with a
/// key for which `call` returns true. Keys with a modifier, and keys that a control in focus needs
/// for itself (space on a button, arrows on radios), are left alone.
#[must_use]
pub fn listen(call: impl Fn(Key) -> bool + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&window, "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let modified = event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key();
        let Some(key) = known(&event.key()) else { return };
        if !modified && !event.repeat() && !taken(event, key) && call(key) {
            event.prevent_default();
        }
    }))
}

fn known(key: &str) -> Option<Key> {
    match key {
        " " => Some(Key::Space),
        "ArrowLeft" => Some(Key::Left),
        "ArrowRight" => Some(Key::Right),
        "ArrowUp" => Some(Key::Up),
        "Escape" => Some(Key::Escape),
        _ => None,
    }
}

fn taken(event: &KeyboardEvent, key: Key) -> bool {
    let target = event.target().and_then(|t| t.dyn_into::<Element>().ok());
    let selector = match key {
        Key::Space => "button, a, summary, input, select, textarea",
        Key::Left | Key::Right | Key::Up => "input, select, textarea",
        Key::Escape => return false,
    };
    target.is_some_and(|t| t.closest(selector).is_ok_and(|found| found.is_some()))
}
