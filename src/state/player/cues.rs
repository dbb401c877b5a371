//! What the cues become: beeps, voice, shaking, a flash, and messages for screen readers.

use leptos::prelude::*;

use super::Player;
use crate::domain::beep::{beeps, pulses};
use crate::domain::cue::Cue;
use crate::domain::face::Face;
use crate::domain::session::Session;
use crate::platform::{audio::Audio, lock_screen, vibration, voice::Voice};

/// How far ahead beeps are laid, in milliseconds: further than a hidden page sleeps between two ticks,
/// and short enough that few are taken back in a pause.
const AHEAD_MS: u32 = 20_000;

impl Player {
    /// Wakes sound and voice, which browsers allow within a tap only.
    pub(super) fn wake(self) {
        let loud = self.prefs.loud.is_on_untracked();
        self.audio.update_value(|a| a.wake(loud));
        if self.prefs.voice.is_on_untracked() {
            self.voice.update_value(Voice::wake);
        }
    }

    /// Lets beeps and voice be heard once, as they are set now.
    pub fn try_out(self) {
        self.wake();
        self.silence();
        if self.prefs.beeps.is_on_untracked() {
            self.beep(0, Cue::Finished);
        }
        self.say(self.locale.words().cues.try_sentence);
    }

    /// Renders a cue that is due now. `passing`: by the mere passing of time, so that its beeps were
    /// laid before.
    pub(super) fn render(self, cue: Cue, passing: bool) {
        if !passing && self.beeps_here() {
            self.beep(0, cue);
        }
        if self.prefs.vibration.is_on_untracked() {
            vibration::shake(pulses(cue));
        }
        match cue {
            Cue::Paused | Cue::Stopped => self.silence(),
            _ => {}
        }
        let speech = self.locale.speech();
        let words = |s: &Session| {
            let timeline = s.timeline();
            let opens = match cue {
                Cue::Entered(step) => timeline.opens(&step),
                _ => true,
            };
            let shown = s.moment().map(|m| speech.shown(timeline, &m.step));
            (opens, speech.announcement(timeline, cue), speech.spoken(timeline, cue), shown)
        };
        let Some((opens, announced, spoken, shown)) =
            self.session.with_untracked(|s| s.as_ref().map(words))
        else {
            return;
        };
        if let Some(message) = announced {
            self.announcement.set(message);
        }
        if let Some(sentence) = spoken {
            self.say(&sentence);
        }
        let visible = matches!(cue, Cue::Entered(_) | Cue::Halfway | Cue::Finished);
        if opens && visible && self.prefs.flash.is_on_untracked() {
            self.flashes.update(|n| *n = n.wrapping_add(1));
        }
        if let Some((title, artist)) = shown.filter(|_| opens && self.in_pocket()) {
            lock_screen::show(&title, &artist);
        }
    }

    /// Lays the beeps of the next seconds, unless they are laid already.
    pub(super) fn lay_ahead(self) {
        if !self.is_running() || !self.beeps_here() {
            return;
        }
        let at_ms = self.session.with_untracked(|s| s.as_ref().map_or(0, Session::elapsed_ms));
        let laid_ms = self.laid_ms.get_value().max(at_ms);
        if laid_ms > at_ms + AHEAD_MS / 2 {
            return;
        }
        let alive = self.audio.try_update_value(Audio::is_alive).unwrap_or(true);
        let (from_ms, to_ms) = (if alive { laid_ms } else { at_ms }, at_ms + AHEAD_MS);
        let due = self
            .session
            .with_untracked(|s| s.as_ref().map(|s| s.due(from_ms, to_ms)).unwrap_or_default());
        for (in_ms, cue) in due {
            self.beep(in_ms, cue);
        }
        self.laid_ms.set_value(to_ms);
    }

    /// Says how long it still takes, after a command that changed just that.
    pub(super) fn tell_time_left(self) {
        let face = self.session.with_untracked(|s| s.as_ref().and_then(Face::of));
        if let Some(face) = face {
            let speech = self.locale.speech();
            let left = speech.count(face.seconds, &speech.words().player.seconds_left);
            self.announcement.set([&speech.what_now(&face), " · ", &left].concat());
        }
    }

    /// Takes back the beeps that are laid.
    pub(super) fn take_back_beeps(self) {
        self.audio.update_value(Audio::silence);
        self.laid_ms.set_value(0);
    }

    fn silence(self) {
        self.take_back_beeps();
        self.voice.update_value(Voice::hush);
    }

    fn beep(self, in_ms: u32, cue: Cue) {
        let volume = self.prefs.volume.get_untracked().share();
        self.audio.update_value(|a| a.lay(in_ms, beeps(cue), volume));
    }

    fn say(self, sentence: &str) {
        if self.prefs.voice.is_on_untracked() {
            let tag = self.locale.speech().lang.tag();
            let volume = self.prefs.volume.get_untracked().share();
            // A voice is never as loud as a beep of the same volume.
            self.voice.update_value(|v| v.say(sentence, tag, volume.sqrt()));
        }
    }

    /// Whether beeps come from here, and not from a track.
    fn beeps_here(self) -> bool {
        self.prefs.beeps.is_on_untracked() && !self.in_pocket()
    }
}
