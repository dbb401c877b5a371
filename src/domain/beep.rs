//! What each cue sounds and feels like, as data. Phases differ in pitch and in rhythm, so that they can be
//! told apart with the eyes shut.

use super::cue::Cue;
use super::timeline::Phase;

/// One tone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beep {
    /// In hertz; within what a phone's loudspeaker carries well, 400 to 1600.
    pub pitch_hz: u16,
    /// From the cue, in milliseconds.
    pub after_ms: u16,
    /// In milliseconds.
    pub len_ms: u16,
}

const fn beep(pitch_hz: u16, after_ms: u16, len_ms: u16) -> Beep {
    Beep { pitch_hz, after_ms, len_ms }
}

/// The tones of a cue; none for what needs no sound.
#[must_use]
pub fn beeps(cue: Cue) -> &'static [Beep] {
    const LEAD: &[Beep] = &[beep(660, 0, 90)];
    const WORK: &[Beep] = &[beep(990, 0, 320)];
    const TURN: &[Beep] = &[beep(880, 0, 70)];
    const REST: &[Beep] = &[beep(660, 0, 160), beep(495, 200, 260)];
    const SWITCH: &[Beep] = &[beep(740, 0, 130), beep(990, 180, 130), beep(740, 360, 130)];
    const HALFWAY: &[Beep] = &[beep(880, 0, 90), beep(880, 150, 90)];
    const FINISHED: &[Beep] = &[beep(660, 0, 180), beep(830, 220, 180), beep(990, 440, 420)];
    match cue {
        Cue::Lead(_) => LEAD,
        Cue::Halfway => HALFWAY,
        Cue::Finished => FINISHED,
        Cue::Entered(step) => match step.phase {
            Phase::Out | Phase::OwnPace => WORK,
            Phase::Hold if step.repetition == 0 => WORK,
            Phase::Hold | Phase::Back => TURN,
            Phase::SwitchSides => SWITCH,
            Phase::Rest => REST,
            Phase::GetReady => LEAD,
        },
        Cue::Paused | Cue::Resumed | Cue::Stopped => &[],
    }
}

/// How the phone shakes at a cue: milliseconds on, off, on, and so forth; empty for not at all.
#[must_use]
pub fn pulses(cue: Cue) -> &'static [u16] {
    match cue {
        Cue::Lead(_) => &[40],
        Cue::Halfway => &[60, 90, 60],
        Cue::Finished => &[300, 120, 300],
        Cue::Entered(step) => match step.phase {
            Phase::Out | Phase::OwnPace => &[200],
            Phase::Hold if step.repetition == 0 => &[200],
            Phase::Hold | Phase::Back => &[30],
            Phase::SwitchSides => &[90, 70, 90, 70, 90],
            Phase::Rest => &[120, 120, 120],
            Phase::GetReady => &[40],
        },
        Cue::Paused | Cue::Resumed | Cue::Stopped => &[],
    }
}
