//! One audio track, played by the browser also while the screen is locked, and its buttons there.
//!
//! Absent on purpose: what is on the track (see `domain::cue_track`).

use gloo_events::EventListener;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;
use web_sys::{Blob, BlobPropertyBag, HtmlAudioElement, Url};

/// A track that is loaded.
pub struct Track {
    element: HtmlAudioElement,
    url: String,
    listeners: Vec<EventListener>,
}

/// What the track tells of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// It has played on.
    Moved,
    /// It stands still, though nobody here asked for that: a call, the headphones, another app.
    Stopped,
}

impl Track {
    /// Loads a WAV file that is given in pieces. `None` where a browser can't.
    #[must_use]
    pub fn load(
        pieces: impl Iterator<Item = Vec<u8>>,
        told: impl Fn(Told) + 'static,
    ) -> Option<Self> {
        let parts: Array = pieces.map(|p| Uint8Array::from(p.as_slice())).collect();
        let kind = BlobPropertyBag::new();
        kind.set_type("audio/wav");
        let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &kind).ok()?;
        let url = Url::create_object_url_with_blob(&blob).ok()?;
        let element = HtmlAudioElement::new_with_src(&url).ok()?;
        let told = std::rc::Rc::new(told);
        let listen = |event: &'static str, what: Told| {
            let (told, target) = (told.clone(), element.clone());
            EventListener::new(&element, event, move |_| {
                if what == Told::Moved || !target.ended() {
                    told(what);
                }
            })
        };
        let listeners = vec![
            listen("timeupdate", Told::Moved),
            listen("ended", Told::Moved),
            listen("pause", Told::Stopped),
        ];
        Some(Self { element, url, listeners })
    }

    /// Plays on; `refused` is called if the browser won't. `volume`: 0 to 1.
    pub fn play(&self, volume: f64, refused: impl FnOnce() + 'static) {
        self.element.set_volume(volume);
        let Ok(promise) = self.element.play() else {
            refused();
            return;
        };
        let refused = Closure::once(move |error: JsValue| {
            // A pause right afterwards is no refusal.
            let name =
                js_sys::Reflect::get(&error, &"name".into()).ok().and_then(|n| n.as_string());
            if name.as_deref() != Some("AbortError") {
                refused();
            }
        });
        let _ = promise.catch(&refused);
        // Called at most once, whenever that is.
        refused.forget();
    }

    pub fn pause(&self) {
        // Does nothing where it stands already.
        let _ = self.element.pause();
    }

    #[must_use]
    pub fn is_playing(&self) -> bool {
        !self.element.paused() && !self.element.ended()
    }

    /// Whether it has come to its end.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.element.ended()
    }

    /// How far it has played, in milliseconds.
    #[must_use]
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // never negative, hours at most
    pub fn position_ms(&self) -> u32 {
        (self.element.current_time() * 1_000.0) as u32
    }

    pub fn seek_ms(&self, to_ms: u32) {
        self.element.set_current_time(f64::from(to_ms) / 1_000.0);
    }
}

impl Drop for Track {
    fn drop(&mut self) {
        self.listeners.clear();
        self.pause();
        // Lets go of the file: without this, it stays in memory.
        let _ = self.element.remove_attribute("src");
        self.element.load();
        let _ = Url::revoke_object_url(&self.url);
    }
}
