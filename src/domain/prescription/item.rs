//! One exercise of a prescription, with its dose.

use std::ops::RangeInclusive;

use super::limits::{DAYS, HOLD_S, PAUSE_S, REPETITIONS, REST_S, REST_STEP_S, SETS, USUAL_DAYS};
use crate::domain::catalog;
use crate::domain::dose::{Dose, Tempo, Work};
use crate::domain::exercise::{Exercise, Side, Sides};
use crate::domain::level::Level;
use crate::domain::timeline::Bout;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    pub exercise: Exercise,
    /// Which variation of it.
    pub level: Level,
    pub sets: u8,
    /// Repetitions in a set, or seconds of a hold; on each side.
    pub amount: u8,
    /// Seconds at the far end of each repetition; 0 where it is a hold.
    pub pause_s: u8,
    /// Seconds between two sets.
    pub rest_s: u8,
    /// The one side that does it; none for both.
    pub only: Option<Side>,
    /// Days a week.
    pub days: u8,
}

impl Item {
    /// The catalogue's dose.
    #[must_use]
    pub fn usual(exercise: Exercise, level: Level) -> Self {
        let Dose { sets, work, rest_ms } = catalog::dose(exercise, level);
        let (amount, pause_s) = match work {
            Work::Repetitions { count, tempo } => (count, seconds(tempo.hold_ms)),
            Work::Hold { ms } => (seconds(ms), 0),
        };
        let rest_s = seconds(rest_ms);
        Self { exercise, level, sets, amount, pause_s, rest_s, only: None, days: USUAL_DAYS }
    }

    /// Whether its amount is in seconds of a hold rather than in repetitions.
    #[must_use]
    pub fn is_hold(&self) -> bool {
        matches!(catalog::dose(self.exercise, self.level).work, Work::Hold { .. })
    }

    /// Whether one side alone can do it.
    #[must_use]
    pub fn has_sides(&self) -> bool {
        self.exercise.sides() != Sides::Together
    }

    /// The limits of its amount.
    #[must_use]
    pub fn amounts(&self) -> RangeInclusive<u8> {
        if self.is_hold() { HOLD_S } else { REPETITIONS }
    }

    /// The same within the limits.
    #[must_use]
    pub fn clamped(&self) -> Self {
        let within = |n: u8, limit: RangeInclusive<u8>| n.clamp(*limit.start(), *limit.end());
        let rest_s = within(self.rest_s, REST_S);
        Self {
            sets: within(self.sets, SETS),
            amount: within(self.amount, self.amounts()),
            pause_s: if self.is_hold() { 0 } else { within(self.pause_s, PAUSE_S) },
            rest_s: rest_s - rest_s % REST_STEP_S,
            only: self.only.filter(|_| self.has_sides()),
            days: within(self.days, DAYS),
            ..*self
        }
    }

    /// The exercise as it is to be done.
    #[must_use]
    pub fn bout(&self) -> Bout {
        let ms = |s: u8| u32::from(s) * 1_000;
        let work = match catalog::dose(self.exercise, self.level).work {
            Work::Repetitions { tempo, .. } => {
                let tempo = Tempo { hold_ms: ms(self.pause_s), ..tempo };
                Work::Repetitions { count: self.amount, tempo }
            }
            Work::Hold { .. } => Work::Hold { ms: ms(self.amount) },
        };
        let dose = Dose { sets: self.sets, work, rest_ms: ms(self.rest_s) };
        Bout { dose, only: self.only, ..Bout::of(self.exercise, self.level) }
    }
}

fn seconds(ms: u32) -> u8 {
    u8::try_from(ms / 1_000).unwrap_or(u8::MAX)
}
