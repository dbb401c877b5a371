//! The voice, by speech synthesis.
//!
//! Only voices of the device itself: others send what they say to a server. Never the only cue.
//! Absent on purpose: what is said (see `text::phrases`).

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use web_sys::{EventTarget, SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// No sentence of ours takes longer, in milliseconds. Some browsers' voices hang without a word, and
/// then keep back all that comes after.
const LONGEST_MS: u32 = 8_000;

/// The voice of the page.
#[derive(Default)]
pub struct Voice {
    /// Cuts off a voice that hangs.
    watch: Option<Timeout>,
}

impl Voice {
    /// Has to be called within a tap: some phones let only what began with one speak later.
    pub fn wake(&mut self) {
        if let (Some(synthesis), Ok(nothing)) = (synthesis(), SpeechSynthesisUtterance::new()) {
            nothing.set_volume(0.0);
            call(&synthesis, "speak", Some(&nothing));
        }
    }

    /// Says a text in place of what is being said. Silent where there is no voice for the language.
    /// `volume`: 0 to 1.
    pub fn say(&mut self, text: &str, tag: &str, volume: f32) {
        let (Some(synthesis), Some(voice)) = (synthesis(), local_voice(tag)) else { return };
        let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(text) else { return };
        utterance.set_voice(Some(&voice));
        utterance.set_lang(&voice.lang());
        utterance.set_volume(volume);
        self.hush();
        if synthesis.paused() {
            call(&synthesis, "resume", None);
        }
        call(&synthesis, "speak", Some(&utterance));
        let cut_off = move || {
            call(&synthesis, "cancel", None);
        };
        self.watch = Some(Timeout::new(LONGEST_MS, cut_off));
    }

    /// Says nothing more.
    pub fn hush(&mut self) {
        self.watch = None;
        if let Some(synthesis) = synthesis() {
            call(&synthesis, "cancel", None);
        }
    }
}

/// Whether this device has a voice of its own for the language of this tag.
#[must_use]
pub fn speaks(tag: &str) -> bool {
    local_voice(tag).is_some()
}

/// Calls whenever the list of voices has changed, for as long as the page lives: most browsers have
/// none at first.
pub fn on_voices(call: impl Fn() + 'static) {
    let synthesis = synthesis().map(JsValue::from);
    if let Some(target) = synthesis.as_ref().and_then(JsCast::dyn_ref::<EventTarget>) {
        EventListener::new(target, "voiceschanged", move |_| call()).forget();
    }
}

fn local_voice(tag: &str) -> Option<SpeechSynthesisVoice> {
    let voices = call(&synthesis()?, "getVoices", None)?.dyn_into::<Array>().ok()?;
    let fits = |v: &SpeechSynthesisVoice| {
        let lang = v.lang().to_ascii_lowercase();
        v.local_service() && lang.split(['-', '_']).next() == Some(tag)
    };
    let fitting: Vec<SpeechSynthesisVoice> =
        voices.iter().map(JsCast::unchecked_into).filter(fits).collect();
    let preferred = fitting.iter().find(|v| v.default());
    preferred.or(fitting.first()).cloned()
}

/// Calls by name, because some browsers' voices throw where the standard says they never do, and that
/// must not stop the timer.
fn call(
    synthesis: &SpeechSynthesis,
    name: &str,
    with: Option<&SpeechSynthesisUtterance>,
) -> Option<JsValue> {
    let function: Function = Reflect::get(synthesis, &name.into()).ok()?.dyn_into().ok()?;
    match with {
        Some(utterance) => function.call1(synthesis, utterance).ok(),
        None => function.call0(synthesis).ok(),
    }
}

fn synthesis() -> Option<SpeechSynthesis> {
    web_sys::window()?.speech_synthesis().ok().filter(|s| JsValue::from(s).is_object())
}
