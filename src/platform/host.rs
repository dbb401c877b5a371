//! The page of another website around ours, where it is shown in a frame: what that asks for in the
//! address, and the few words that pass between both. Never anything of a person's health.
//!
//! What is said to it goes to the one origin that it has named in the address, and that the browser
//! confirms as where the frame is. What it says is believed only from that origin and from the frame's own
//! parent.

use gloo_events::EventListener;
use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, ResizeObserver, Url};

use super::location;

/// Marks the messages of both sides.
const NAME: &str = "keystone";
const VERSION: f64 = 1.0;
/// Heights outside are never asked for, in CSS pixels.
const LEAST_PX: f64 = 200.0;
const MOST_PX: f64 = 8_000.0;
/// A change of less than this is none, in CSS pixels.
const STEP_PX: f64 = 2.0;

/// What the address asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// `light` or `dark`; anything else is what the system prefers.
    pub theme: Option<String>,
    /// Six hex digits, if it is one.
    pub accent: Option<String>,
    /// Where the page around is from, if it listens.
    pub origin: Option<String>,
}

/// What can be said to the page around.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    Ready,
    Started,
    Completed,
}

/// What it can say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    Theme(String),
    Lang(String),
}

/// What the address asks for, if this is the app in another website's page.
#[must_use]
pub fn asked() -> Option<Asked> {
    (location::parameter("embed")? == "1").then_some(())?;
    Some(Asked {
        theme: location::parameter("theme"),
        accent: location::parameter("accent"),
        origin: location::parameter("origin").filter(|o| is_around(o)),
    })
}

/// Whether the browser says the same. Where a site keeps that to itself, nothing is said to it.
fn is_around(origin: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    // Not every browser tells the origins around a page. Where it does, that is certain.
    let around = Reflect::get(&window.location(), &"ancestorOrigins".into()).ok();
    let nearest = around.and_then(|a| Reflect::get_u32(&a, 0).ok()).and_then(|o| o.as_string());
    if let Some(nearest) = nearest {
        return nearest == origin;
    }
    let from = window.document().and_then(|d| Url::new(&d.referrer()).ok()).map(|r| r.origin());
    // From one language's page to another's we come from ourselves; then what is said still reaches that
    // origin alone.
    let own = window.location().origin().ok();
    from.is_some_and(|from| from == origin || Some(from) == own)
}

pub fn tell(origin: &str, word: Word) {
    let kind = match word {
        Word::Ready => "ready",
        Word::Started => "started",
        Word::Completed => "completed",
    };
    send(origin, kind, None);
}

fn send(origin: &str, kind: &str, px: Option<f64>) {
    let parent = web_sys::window().and_then(|w| w.parent().ok().flatten());
    let message = Object::new();
    let put = |name: &str, value: JsValue| {
        // A new object takes what it is given.
        let _ = Reflect::set(&message, &name.into(), &value);
    };
    put("ns", NAME.into());
    put("v", VERSION.into());
    put("type", kind.into());
    if let Some(px) = px {
        put("px", px.into());
    }
    // Where it is not from there, the browser says it to nobody.
    let _ = parent.map(|p| p.post_message(&message, origin));
}

/// Calls whenever the page around says something, for as long as this page lives.
pub fn on_said(origin: String, call: impl Fn(Said) + 'static) {
    let Some(window) = web_sys::window() else { return };
    let parent = window.parent().ok().flatten();
    EventListener::new(&window, "message", move |event| {
        let Some(event) = event.dyn_ref::<MessageEvent>() else { return };
        let source = event.source().map(JsValue::from);
        let from_parent = source.is_some() && source == parent.clone().map(JsValue::from);
        let heard = (from_parent && event.origin() == origin).then(|| read(&event.data()));
        if let Some(said) = heard.flatten() {
            call(said);
        }
    })
    .forget();
}

fn read(data: &JsValue) -> Option<Said> {
    let own = Object::keys(data.dyn_ref::<Object>()?);
    let get = |name: &str| Reflect::get(data, &name.into()).ok();
    let ours = own.length() == 4
        && get("ns")?.as_string()? == NAME
        && get("v")?.as_f64()?.to_bits() == VERSION.to_bits();
    let value = get("value")?.as_string()?;
    match get("type")?.as_string()?.as_str() {
        _ if !ours => None,
        "theme" => Some(Said::Theme(value)),
        "lang" => Some(Said::Lang(value)),
        _ => None,
    }
}

/// Tells how high the page is, now and whenever that changes, for as long as it lives.
pub fn tell_height(origin: String) {
    let body = web_sys::window().and_then(|w| w.document()).and_then(|d| d.body());
    let Some(body) = body else { return };
    let watched = body.clone();
    let mut told = 0.0_f64;
    let changed = Closure::<dyn FnMut()>::new(move || {
        // The content's own height: that of the frame would follow itself.
        let px = watched.get_bounding_client_rect().height().ceil().clamp(LEAST_PX, MOST_PX);
        if (px - told).abs() >= STEP_PX {
            told = px;
            send(&origin, "height", Some(px));
        }
    });
    if let Ok(observer) = ResizeObserver::new(changed.as_ref().unchecked_ref()) {
        observer.observe(&body);
    }
    changed.forget();
}
