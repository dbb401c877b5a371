//! What was done: one record a session. What is said of it afterwards makes another version of it (see
//! `book`), never a change.
//!
//! Absent on purpose: how records are written down (see `save`), what they add up to (see `weeks` and
//! `trends`), and any score.

use super::check_in::{After, Before, Morning};
use super::exercise::Exercise;
use super::level::Level;
use super::timeline::Why;

const MINUTE_MS: u64 = 60_000;
const DAY_MIN: i64 = 24 * 60;

/// What was done of one exercise in one session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoneBout {
    pub exercise: Exercise,
    pub level: Level,
    /// Sets asked for.
    pub sets: u8,
    /// Sets done in full, on both sides; at most `sets`.
    pub sets_done: u8,
    /// Time in the exercise itself, without rest, in milliseconds.
    pub work_ms: u32,
    /// The same for each side; none where the sides work together or were not told apart.
    pub left: Option<SideDone>,
    pub right: Option<SideDone>,
    /// Why the rest of it was left out, or done as an easier variation; none where it was not.
    pub ended: Option<Why>,
}

/// What was done on one side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SideDone {
    /// Sets in which this side had all of its work.
    pub sets_done: u8,
    /// In milliseconds.
    pub work_ms: u32,
}

/// How we know of a session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    /// The timer guided it.
    #[default]
    Guided,
    /// The person wrote it down: it was done away from the timer.
    Told,
}

/// One session as it was done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// Unique; part of the storage key.
    pub id: String,
    /// Unix milliseconds.
    pub started_ms: u64,
    /// Local time minus UTC at that place and time, in minutes.
    pub utc_offset_min: i16,
    /// Time from start to end without pauses, in milliseconds.
    pub active_ms: u32,
    /// The name of the routine that it was; none where a single exercise was done.
    pub routine: Option<String>,
    /// What the person called the routine, where it was one of their own.
    pub name: Option<String>,
    pub before: Before,
    pub after: After,
    /// What was said of it on a later day.
    pub morning: Option<Morning>,
    pub origin: Origin,
    /// Never empty.
    pub bouts: Vec<DoneBout>,
    /// How many more exercises were asked for, of which nothing was done.
    pub unbegun: u8,
}

impl Record {
    /// The local calendar day on which it began, in days since 1970-01-01.
    #[must_use]
    pub fn day(&self) -> i64 {
        let minutes = i64::try_from(self.started_ms / MINUTE_MS).unwrap_or(i64::MAX / 2);
        (minutes + i64::from(self.utc_offset_min)).div_euclid(DAY_MIN)
    }

    /// Where it stands among others: by local day, then by the hour, then by id.
    #[must_use]
    pub fn place(&self) -> (i64, u64, &str) {
        (self.day(), self.started_ms, &self.id)
    }

    /// Whether this exercise was part of it.
    #[must_use]
    pub fn has(&self, exercise: Exercise) -> bool {
        self.bouts.iter().any(|b| b.exercise == exercise)
    }

    /// How many exercises it had. One that was swapped for its easier variation is one.
    #[must_use]
    pub fn exercises(&self) -> u32 {
        let mut all: Vec<Exercise> = self.bouts.iter().map(|b| b.exercise).collect();
        all.dedup();
        u32::try_from(all.len()).unwrap_or(u32::MAX)
    }

    /// Minutes from start to end without pauses, rounded up: a short session is one minute, not none.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        self.active_ms.div_ceil(60_000)
    }
}
