//! Pocket mode: the rest of the session as one audio track, which plays on while the phone is locked.
//! As long as it plays, its position is the time.

use leptos::prelude::*;

use super::Player;
use crate::domain::cue_track::{CueTrack, HEADER, RATE_HZ};
use crate::domain::session::{Command, Session, State};
use crate::platform::page;
use crate::platform::track::{Told, Track};
use crate::state::notices::Notice;

/// The pieces in which a track is made, in samples: ten seconds.
const PIECE: u32 = 10 * RATE_HZ;
/// A track that is off by more than this is moved, in milliseconds.
const OFF_MS: u32 = 250;

/// The track of the session under way.
#[derive(Default)]
pub struct Pocket {
    track: Option<Track>,
    /// Where in the timeline it begins, in milliseconds.
    from_ms: u32,
    /// The timeline that it was made of: its length, and how often it was changed.
    made_of: (u32, usize),
    /// Whether the browser would not play it. Then it is done without.
    refused: bool,
}

impl Player {
    /// Whether a track guides this session. None does where steps wait.
    pub(super) fn in_pocket(self) -> bool {
        let whole = |s: &Session| s.timeline().limit_ms(s.elapsed_ms()) == s.timeline().total_ms();
        self.prefs.pocket.is_on_untracked()
            && !self.pocket.with_value(|p| p.refused)
            && self.session.with_untracked(|s| s.as_ref().is_some_and(whole))
    }

    /// Time has passed: by the track, where one plays, or else by the clock.
    pub(super) fn tick(self) {
        let played = self.pocket.with_value(|p| {
            let track = p.track.as_ref().filter(|t| t.is_playing() || t.is_over())?;
            Some(p.from_ms + track.position_ms())
        });
        self.command(played.map_or(Command::Tick, Command::Played));
    }

    /// Brings the track to where the session is, after a command.
    pub(super) fn sync_track(self) {
        let Some(state) = self.state() else { return };
        let waits = self.prefs.pocket.is_on_untracked() && !self.pocket.with_value(|p| p.refused);
        if waits && state == State::Running && !self.in_pocket() {
            // Switched on in a session that waits for taps.
            self.notices.post(Notice::NoPocket);
        }
        if !self.in_pocket() || matches!(state, State::Ready | State::Stopped) {
            self.pocket.update_value(|p| p.track = None);
            return;
        }
        if state != State::Running {
            self.pocket.with_value(|p| p.track.as_ref().map(Track::pause));
            return;
        }
        let place = |s: &Session| {
            let timeline = s.timeline();
            (s.elapsed_ms(), (timeline.total_ms(), timeline.edits().len()))
        };
        let Some((at_ms, made_of)) = self.session.with_untracked(|s| s.as_ref().map(place)) else {
            return;
        };
        let fits = |p: &Pocket| p.track.is_some() && p.made_of == made_of && p.from_ms <= at_ms;
        if !self.pocket.with_value(fits) {
            let track = self.load(at_ms);
            let refused = track.is_none();
            self.pocket.set_value(Pocket { track, from_ms: at_ms, made_of, refused });
            if refused {
                self.notices.post(Notice::NoPocket);
            }
        }
        let volume = f64::from(self.prefs.volume.get_untracked().share());
        self.pocket.with_value(|p| {
            let Some(track) = &p.track else { return };
            let to_ms = at_ms - p.from_ms;
            if track.position_ms().abs_diff(to_ms) > OFF_MS {
                track.seek_ms(to_ms);
            }
            // Later: the track is being looked at right now.
            track.play(volume, move || page::later(move || self.give_up_track()));
        });
    }

    fn load(self, from_ms: u32) -> Option<Track> {
        let made = |s: &Session| CueTrack::of(s.timeline(), from_ms);
        let cues = self.session.with_untracked(|s| s.as_ref().map(made))?;
        debug_assert_eq!(cues.header().len(), HEADER);
        let starts = (0..cues.samples()).step_by(PIECE as usize);
        let pieces = starts.map(|start| cues.bytes(start..start + PIECE));
        let file = std::iter::once(cues.header().to_vec()).chain(pieces);
        Track::load(file, move |told| match told {
            Told::Moved => self.tick(),
            Told::Stopped => {
                let playing = |p: &Pocket| p.track.as_ref().is_some_and(Track::is_playing);
                if self.is_running() && !self.pocket.with_value(playing) {
                    self.command(Command::Pause);
                }
            }
        })
    }

    /// The browser will not play it: beeps and the clock do what it would have done.
    fn give_up_track(self) {
        self.pocket.set_value(Pocket { refused: true, ..Pocket::default() });
        if self.is_running() {
            self.notices.post(Notice::NoPocket);
        }
        self.lay_ahead();
    }
}
