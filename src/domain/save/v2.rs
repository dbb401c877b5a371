//! The schema of today. Its names are short: a session of nine exercises is to take less than 1 KB.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::SCHEMA;
use crate::domain::book::{Says, Version};
use crate::domain::check_in::{After, Before, Morning};
use crate::domain::crc::crc32;
use crate::domain::exercise::Exercise;
use crate::domain::history::{DoneBout, Origin, Record, SideDone};
use crate::domain::level::Level;
use crate::domain::timeline::Why;

#[derive(Serialize, Deserialize)]
struct Envelope {
    v: u32,
    id: String,
    #[serde(default, skip_serializing_if = "is_none")]
    rev: u32,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    tag: String,
    crc: u32,
    data: Box<RawValue>,
}

#[derive(Serialize, Deserialize)]
struct Session {
    /// Unix milliseconds.
    started: u64,
    /// Local time minus UTC, in minutes.
    offset: i16,
    /// From start to end without pauses, in milliseconds.
    active: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    routine: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(default, skip_serializing_if = "Before::is_empty")]
    before: Before,
    #[serde(default, skip_serializing_if = "After::is_empty")]
    after: After,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    morning: Option<Morning>,
    /// Whether the person wrote it down.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    told: bool,
    bouts: Vec<Bout>,
    /// Exercises that were asked for, of which nothing was done.
    #[serde(default, skip_serializing_if = "none_of_them")]
    unbegun: u8,
}

#[derive(Serialize, Deserialize)]
struct Bout {
    #[serde(rename = "do")]
    exercise: Exercise,
    #[serde(rename = "at")]
    level: Level,
    /// Done, and asked for.
    sets: (u8, u8),
    /// Time in the exercise itself.
    ms: u32,
    /// Sets done, and milliseconds.
    #[serde(rename = "l", default, skip_serializing_if = "Option::is_none")]
    left: Option<(u8, u32)>,
    #[serde(rename = "r", default, skip_serializing_if = "Option::is_none")]
    right: Option<(u8, u32)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    why: Option<Why>,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // as serde calls it
fn is_none(rev: &u32) -> bool {
    *rev == 0
}

#[allow(clippy::trivially_copy_pass_by_ref)] // as serde calls it
fn none_of_them(unbegun: &u8) -> bool {
    *unbegun == 0
}

pub fn encode(version: &Version) -> Result<String, serde_json::Error> {
    let data = serde_json::value::to_raw_value(&version.record().map(|r| Session::of(r)))?;
    let crc = crc32(&[version.name().as_bytes(), data.get().as_bytes()]);
    let Version { id, rev, tag, .. } = version.clone();
    serde_json::to_string(&Envelope { v: SCHEMA, id, rev, tag, crc, data })
}

pub fn decode(text: &str) -> Option<Version> {
    let Envelope { id, rev, tag, crc, data, .. } = serde_json::from_str(text).ok()?;
    let session: Option<Session> = serde_json::from_str(data.get()).ok()?;
    let record = session.map(|s| Arc::new(s.record(&id)));
    let version = Version { id, rev, tag, says: record.map_or(Says::Deleted, Says::Kept) };
    (crc == crc32(&[version.name().as_bytes(), data.get().as_bytes()])).then_some(version)
}

impl Session {
    fn of(record: &Record) -> Self {
        let side = |s: SideDone| (s.sets_done, s.work_ms);
        let bout = |b: &DoneBout| Bout {
            exercise: b.exercise,
            level: b.level,
            sets: (b.sets_done, b.sets),
            ms: b.work_ms,
            left: b.left.map(side),
            right: b.right.map(side),
            why: b.ended,
        };
        Self {
            started: record.started_ms,
            offset: record.utc_offset_min,
            active: record.active_ms,
            routine: record.routine.clone(),
            name: record.name.clone(),
            before: record.before,
            after: record.after.clone(),
            morning: record.morning,
            told: record.origin == Origin::Told,
            bouts: record.bouts.iter().map(bout).collect(),
            unbegun: record.unbegun,
        }
    }

    fn record(self, id: &str) -> Record {
        let side = |(sets_done, work_ms)| SideDone { sets_done, work_ms };
        let bout = |b: Bout| DoneBout {
            exercise: b.exercise,
            level: b.level,
            sets: b.sets.1,
            sets_done: b.sets.0,
            work_ms: b.ms,
            left: b.left.map(side),
            right: b.right.map(side),
            ended: b.why,
        };
        Record {
            id: id.to_owned(),
            started_ms: self.started,
            utc_offset_min: self.offset,
            active_ms: self.active,
            routine: self.routine,
            name: self.name,
            before: self.before,
            after: self.after,
            morning: self.morning,
            origin: if self.told { Origin::Told } else { Origin::Guided },
            bouts: self.bouts.into_iter().map(bout).collect(),
            unbegun: self.unbegun,
        }
    }
}
