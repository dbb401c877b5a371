//! How time passes in a session, and when it does not.

use super::{Session, Stamp, State};
use crate::domain::cue::{self, Cue};

/// A hole this long between two ticks means that nobody was guided meanwhile, in milliseconds.
/// Browsers let a hidden page tick once a second, so it has to be well above that.
const AWAY_MS: u64 = 5_000;
/// The wall clock may run ahead of the monotonic one by this much before we take it for sleep, in
/// milliseconds: the monotonic clock stops while most devices sleep.
const SLEEP_MS: u64 = 2_000;
/// How long it counts in before it goes on in the middle of the exercise itself, in milliseconds; as
/// much longer as getting into position is to take.
const COUNT_IN_MS: u32 = 5_000;
/// A step that waits is always at least this much longer than the time spent in it, in milliseconds.
const OPEN_END_MS: u32 = 1_000;

impl Session {
    /// Moves on to `now`, or pauses if nobody was there meanwhile.
    pub(super) fn catch_up(&mut self, now: Stamp, cues: &mut Vec<Cue>) {
        let mono = now.mono_ms.saturating_sub(self.last.mono_ms);
        let wall = now.wall_ms.saturating_sub(self.last.wall_ms);
        let to_ms = self.at_ms.saturating_add(u32::try_from(mono).unwrap_or(u32::MAX));
        let unseen = self.count_in_ms > 0
            || self.moment().is_some_and(|m| m.step.waits() || to_ms >= m.step.end_ms());
        if wall > mono + SLEEP_MS || (mono > AWAY_MS && unseen) {
            self.state = State::Away(wall.max(mono));
            self.count_in_ms = 0;
            cues.push(Cue::Paused);
        } else if self.count_in_ms > 0 {
            self.count_down(mono, cues);
        } else {
            self.keep_open(to_ms);
            self.advance(to_ms, cues);
        }
    }

    /// Moves on to where a track has played to: whoever heard it was guided all the way. A track never
    /// leads back, and where it was moved ahead, nothing is credited.
    pub(super) fn follow(&mut self, at_ms: u32, now: Stamp, cues: &mut Vec<Cue>) {
        let wall = now.wall_ms.saturating_sub(self.last.wall_ms);
        let to_ms = at_ms.max(self.at_ms);
        if u64::from(to_ms - self.at_ms) > wall + SLEEP_MS {
            // Faster than time: somebody moved it, and nobody heard what lies between.
            self.go_to(to_ms.min(self.timeline.limit_ms(self.at_ms)), cues);
        } else {
            self.advance(to_ms, cues);
        }
    }

    /// How long to count in before going on from here, in milliseconds: whoever pressed the button has
    /// to get back into position.
    pub(super) fn count_in(&self) -> u32 {
        let working = self.moment().is_some_and(|m| m.step.phase.is_work() && !m.step.waits());
        if working { COUNT_IN_MS * u32::from(self.timeline.pace().more_time) } else { 0 }
    }

    /// Time passes until time passes. A late tick ends it no earlier than a timely one, and nothing is
    /// lost by it: the exercise begins when the person is told so.
    fn count_down(&mut self, mono: u64, cues: &mut Vec<Cue>) {
        let passed = u32::try_from(mono).unwrap_or(u32::MAX).min(self.count_in_ms);
        let left_ms = self.count_in_ms - passed;
        let crossed = |s: &u8| (left_ms..self.count_in_ms).contains(&(u32::from(*s) * 1_000));
        cues.extend([3, 2, 1].into_iter().filter(crossed).map(Cue::Lead));
        self.count_in_ms = left_ms;
        if let (0, Some(moment)) = (left_ms, self.moment()) {
            cues.push(Cue::Entered(moment.step));
        }
    }

    /// A step that waits grows with the time spent in it.
    fn keep_open(&mut self, to_ms: u32) {
        if let Some(moment) = self.moment().filter(|m| m.step.waits()) {
            // One that was declared done before stays done, and is as long as it takes now.
            let done = self.done.get_mut(moment.index);
            let declared = done.filter(|done_ms| moment.step.is_complete(**done_ms));
            let open_ms = if declared.is_some() { 1 } else { OPEN_END_MS };
            let end_ms = to_ms.saturating_add(open_ms).max(moment.step.end_ms());
            if let Some(done_ms) = declared {
                *done_ms = (*done_ms).max(end_ms - moment.step.start_ms);
            }
            self.timeline.extend(moment.index, end_ms - moment.step.end_ms());
        }
    }

    /// Time passes, and what is done in it counts.
    fn advance(&mut self, to_ms: u32, cues: &mut Vec<Cue>) {
        let to_ms = to_ms.min(self.timeline.limit_ms(self.at_ms));
        for (step, done_ms) in self.timeline.steps().iter().zip(&mut self.done) {
            // Without a gap only: what a track was moved over was not done.
            if self.at_ms < step.end_ms() && self.at_ms <= step.start_ms + *done_ms {
                let into = to_ms.min(step.end_ms()).saturating_sub(step.start_ms);
                *done_ms = (*done_ms).max(into);
            }
        }
        let passed = cue::cues(&self.timeline, self.at_ms, to_ms);
        cues.extend(passed.into_iter().map(|(_, cue)| cue));
        self.active_ms = self.active_ms.saturating_add(to_ms.saturating_sub(self.at_ms));
        self.at_ms = to_ms;
        if self.moment().is_none() {
            self.state = State::Finished;
        }
    }

    /// Stands at another place of the timeline, by a command.
    pub(super) fn go_to(&mut self, at_ms: u32, cues: &mut Vec<Cue>) {
        self.at_ms = at_ms;
        self.count_in_ms = 0;
        if let Some(moment) = self.moment() {
            cues.push(Cue::Entered(moment.step));
        } else {
            self.state = State::Finished;
            cues.push(Cue::Finished);
        }
    }
}
