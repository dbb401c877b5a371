//! Beeps, by Web Audio.
//!
//! A browser lets sound begin only after a tap, so `wake` is called from the Start button. Absent on
//! purpose: which cue sounds how (see `domain::beep`).

use web_sys::{AudioContext, AudioContextState, OscillatorType};

use crate::domain::beep::Beep;

/// Loud enough across a room, below what makes a phone's loudspeaker crackle. 0 to 1.
const VOLUME: f32 = 0.5;
/// Rise and fall of each tone, in seconds: without them it clicks.
const EDGE_S: f64 = 0.012;

/// The sound of the page; `None` inside where a browser has none.
#[derive(Default)]
pub struct Audio {
    context: Option<AudioContext>,
}

impl Audio {
    /// Has to be called within a tap or a key press, before the first beep.
    pub fn wake(&mut self) {
        if self.context.is_none() {
            self.context = AudioContext::new().ok();
        }
        if let Some(context) =
            self.context.as_ref().filter(|c| c.state() != AudioContextState::Running)
        {
            // The promise is of no interest: if sound stays off, every cue is also visible.
            let _ = context.resume();
        }
    }

    /// Plays tones from now on. Silent where sound is not allowed.
    pub fn play(&mut self, beeps: &[Beep]) {
        if beeps.is_empty() || self.context.is_none() {
            return;
        }
        // A phone may have put the sound to sleep since.
        self.wake();
        if let Some(context) = &self.context {
            for beep in beeps {
                let _ = tone(context, *beep);
            }
        }
    }
}

fn tone(context: &AudioContext, beep: Beep) -> Result<(), wasm_bindgen::JsValue> {
    let from = context.current_time() + f64::from(beep.after_ms) / 1_000.0;
    let to = from + f64::from(beep.len_ms) / 1_000.0;
    let oscillator = context.create_oscillator()?;
    let gain = context.create_gain()?;
    oscillator.set_type(OscillatorType::Triangle);
    oscillator.frequency().set_value(f32::from(beep.pitch_hz));
    let volume = gain.gain();
    volume.set_value_at_time(0.0, from)?;
    volume.linear_ramp_to_value_at_time(VOLUME, from + EDGE_S)?;
    volume.set_value_at_time(VOLUME, to - EDGE_S)?;
    volume.linear_ramp_to_value_at_time(0.0, to)?;
    oscillator.connect_with_audio_node(&gain)?;
    gain.connect_with_audio_node(&context.destination())?;
    oscillator.start_with_when(from)?;
    oscillator.stop_with_when(to)
}
