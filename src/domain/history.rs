//! What was done: one immutable record a session, and the list of them.
//!
//! Absent on purpose: how records are written down (see `save`) and what they mean (no score).

use serde::{Deserialize, Serialize};

use super::exercise::Exercise;
use super::level::Level;

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
}

/// One session as it was done. Never changed once it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub routine: Option<String>,
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

    /// Minutes from start to end without pauses, rounded up: a short session is one minute, not none.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        self.active_ms.div_ceil(60_000)
    }
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
