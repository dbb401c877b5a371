//! What the person sees of the page, and how they wish to see it.

use gloo_events::EventListener;
use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, MediaQueryList};

const LESS_MOTION: &str = "(prefers-reduced-motion: reduce)";

/// Whether the person asks for less motion.
#[must_use]
pub fn less_motion() -> bool {
    query().is_some_and(|q| q.matches())
}

/// Calls whenever that wish may have changed, for as long as the page lives.
pub fn on_less_motion(call: impl Fn() + 'static) {
    if let Some(query) = query() {
        EventListener::new(&query, "change", move |_| call()).forget();
    }
}

fn query() -> Option<MediaQueryList> {
    web_sys::window()?.match_media(LESS_MOTION).ok().flatten()
}

/// Watches whether an element is on the screen, until dropped.
pub struct Sight {
    observer: Option<IntersectionObserver>,
    _call: Closure<dyn FnMut(Array)>,
}

impl Sight {
    /// Tells at once, and at each change. Where the browser can't tell, it is taken to be seen.
    #[must_use]
    pub fn of(element: &Element, tell: impl Fn(bool) + Clone + 'static) -> Self {
        let told = tell.clone();
        let call = Closure::new(move |entries: Array| {
            // The last one is how it is now.
            let last = entries.pop().dyn_into::<IntersectionObserverEntry>();
            told(last.is_ok_and(|e| e.is_intersecting()));
        });
        let observer = IntersectionObserver::new(call.as_ref().unchecked_ref()).ok();
        match &observer {
            Some(observer) => observer.observe(element),
            None => tell(true),
        }
        Self { observer, _call: call }
    }
}

impl Drop for Sight {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}
