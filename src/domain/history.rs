//! What was done: one immutable record a session, and the list of them. What is said of a session
//! afterwards makes another version of its record, under the same id.
//!
//! Absent on purpose: how records are written down (see `save`) and what they mean (no score).

use serde::{Deserialize, Serialize};

use super::check_in::{After, Before};
use super::exercise::Exercise;
use super::level::Level;
use super::timeline::Why;

const MINUTE_MS: u64 = 60_000;
const DAY_MIN: i64 = 24 * 60;

/// What was done of one exercise in one session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left: Option<SideDone>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub right: Option<SideDone>,
    /// Why the rest of it was left out, or done as an easier variation; none where it was not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Why>,
}

/// What was done on one side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SideDone {
    /// Sets in which this side had all of its work.
    pub sets_done: u8,
    /// In milliseconds.
    pub work_ms: u32,
}

/// One session as it was done. Never changed once it is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Unique; part of the storage key.
    pub id: String,
    /// Which version of this record it is, from 0: what was said afterwards makes another one.
    #[serde(default, skip_serializing_if = "is_first")]
    pub rev: u32,
    /// Unix milliseconds.
    pub started_ms: u64,
    /// Local time minus UTC at that place and time, in minutes.
    pub utc_offset_min: i16,
    /// Time from start to end without pauses, in milliseconds.
    pub active_ms: u32,
    /// The name of the routine that it was; none where a single exercise was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub routine: Option<String>,
    /// What the person called the routine, where it was one of their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(default, skip_serializing_if = "Before::is_empty")]
    pub before: Before,
    #[serde(default, skip_serializing_if = "After::is_empty")]
    pub after: After,
    /// Never empty.
    pub bouts: Vec<DoneBout>,
}

impl Record {
    /// The local calendar day on which it began, in days since 1970-01-01.
    #[must_use]
    pub fn day(&self) -> i64 {
        let minutes = i64::try_from(self.started_ms / MINUTE_MS).unwrap_or(i64::MAX / 2);
        (minutes + i64::from(self.utc_offset_min)).div_euclid(DAY_MIN)
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

#[allow(clippy::trivially_copy_pass_by_ref)] // as serde calls it
fn is_first(rev: &u32) -> bool {
    *rev == 0
}

/// The sessions of one local day, newest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// Days since 1970-01-01.
    pub day: i64,
    pub records: Vec<Record>,
}

/// Groups records by local day, newest day first.
#[must_use]
pub fn by_day(records: &[Record]) -> Vec<Day> {
    let mut sorted = records.to_vec();
    sorted.sort_by(|a, b| (b.day(), b.started_ms, &b.id).cmp(&(a.day(), a.started_ms, &a.id)));
    let mut days: Vec<Day> = Vec::new();
    for record in sorted {
        match days.last_mut() {
            Some(last) if last.day == record.day() => last.records.push(record),
            _ => days.push(Day { day: record.day(), records: vec![record] }),
        }
    }
    days
}
