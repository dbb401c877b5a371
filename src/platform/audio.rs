//! Beeps, by Web Audio, laid ahead on its own clock: they are on time also when the page is busy.
//!
//! A browser lets sound begin only after a tap, so `wake` is called from the Start button. Absent on
//! purpose: which cue sounds how (see `domain::beep`), and when (see `domain::cue`).

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::{AudioContext, AudioContextState, GainNode, OscillatorType};

use crate::domain::beep::Beep;

/// Rise and fall of each tone, in seconds: without them it clicks.
const EDGE_S: f64 = 0.012;

/// The sound of the page; `None` inside where a browser has none.
#[derive(Default)]
pub struct Audio {
    context: Option<AudioContext>,
    /// What the tones laid so far go through: taking it away silences them all.
    bus: Option<GainNode>,
    /// The sound's own clock when we last looked, in seconds.
    heard_s: Option<f64>,
}

impl Audio {
    /// Has to be called within a tap or a key press, before the first beep. `loud`: over a phone's
    /// silent switch, which may stop other music; otherwise beside the music.
    pub fn wake(&mut self, loud: bool) {
        if self.context.is_none() {
            self.context = AudioContext::new().ok();
        }
        set_session_type(if loud { "playback" } else { "ambient" });
        self.resume();
    }

    /// Lays a tone so many milliseconds from now. `volume`: 0 to 1. Silent where sound is not allowed.
    pub fn lay(&mut self, in_ms: u32, beeps: &[Beep], volume: f32) {
        if beeps.is_empty() {
            return;
        }
        self.resume();
        let Some(context) = &self.context else { return };
        if self.bus.is_none() {
            self.bus = new_bus(context).ok();
        }
        let Some(bus) = &self.bus else { return };
        for beep in beeps {
            let _ = tone(context, bus, in_ms, *beep, volume);
        }
    }

    /// Takes back all tones that have not sounded yet, and cuts off the one that does.
    pub fn silence(&mut self) {
        if let Some(bus) = self.bus.take() {
            let _ = bus.disconnect();
        }
    }

    /// Looks whether the sound is alive: after a call or a locked screen some phones say that it is
    /// running while its clock stands still. Such a one is made anew, and then false comes back: what
    /// was laid is lost. Not to be called more often than every few seconds.
    pub fn is_alive(&mut self) -> bool {
        let Some(context) = &self.context else { return true };
        if context.state() != AudioContextState::Running {
            self.heard_s = None;
            self.resume();
            return true;
        }
        let now_s = context.current_time();
        let stands = self.heard_s.replace(now_s).is_some_and(|before_s| before_s >= now_s);
        if stands {
            let _ = context.close();
            self.context = AudioContext::new().ok();
            (self.bus, self.heard_s) = (None, None);
            self.resume();
        }
        !stands
    }

    /// A phone may have put the sound to sleep: suspended, or interrupted by a call.
    fn resume(&self) {
        let asleep = self.context.as_ref().filter(|c| c.state() != AudioContextState::Running);
        if let Some(context) = asleep {
            // The promise is of no interest: if sound stays off, every cue is also visible.
            let _ = context.resume();
        }
    }
}

/// Whether the person's choice to play over a silent switch would be heeded here.
#[must_use]
pub fn heeds_silent_switch() -> bool {
    session().is_some()
}

/// How our sound goes together with that of others: iPhones since 16.4, reached by name because
/// web-sys does not know it.
fn set_session_type(kind: &str) {
    if let Some(session) = session() {
        let _ = Reflect::set(&session, &"type".into(), &kind.into());
    }
}

fn session() -> Option<JsValue> {
    let navigator = web_sys::window()?.navigator();
    Reflect::get(&navigator, &"audioSession".into()).ok().filter(JsValue::is_object)
}

fn new_bus(context: &AudioContext) -> Result<GainNode, JsValue> {
    let bus = context.create_gain()?;
    bus.connect_with_audio_node(&context.destination())?;
    Ok(bus)
}

fn tone(
    context: &AudioContext,
    bus: &GainNode,
    in_ms: u32,
    beep: Beep,
    loudness: f32,
) -> Result<(), JsValue> {
    let after_ms = f64::from(in_ms) + f64::from(beep.after_ms);
    let from = context.current_time() + after_ms / 1_000.0;
    let to = from + f64::from(beep.len_ms) / 1_000.0;
    let oscillator = context.create_oscillator()?;
    let gain = context.create_gain()?;
    oscillator.set_type(OscillatorType::Triangle);
    oscillator.frequency().set_value(f32::from(beep.pitch_hz));
    let volume = gain.gain();
    volume.set_value_at_time(0.0, from)?;
    volume.linear_ramp_to_value_at_time(loudness, from + EDGE_S)?;
    volume.set_value_at_time(loudness, to - EDGE_S)?;
    volume.linear_ramp_to_value_at_time(0.0, to)?;
    oscillator.connect_with_audio_node(&gain)?;
    gain.connect_with_audio_node(bus)?;
    oscillator.start_with_when(from)?;
    oscillator.stop_with_when(to)
}
