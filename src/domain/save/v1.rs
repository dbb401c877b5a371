//! Saves of the first schema, as they were written until November 2026: they are read and never
//! written. Frozen: people have such saves.

use std::sync::Arc;

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::domain::book::{Says, Version};
use crate::domain::check_in::{After, Before};
use crate::domain::crc::crc32;
use crate::domain::exercise::Exercise;
use crate::domain::history::{DoneBout, Record, SideDone};
use crate::domain::level::Level;
use crate::domain::timeline::Why;

#[derive(Deserialize)]
struct Envelope<'a> {
    id: String,
    crc: u32,
    #[serde(borrow)]
    data: &'a RawValue,
}

#[derive(Deserialize)]
struct Session {
    id: String,
    #[serde(default)]
    rev: u32,
    started_ms: u64,
    utc_offset_min: i16,
    active_ms: u32,
    routine: Option<String>,
    name: Option<String>,
    #[serde(default)]
    before: Before,
    #[serde(default)]
    after: After,
    bouts: Vec<Bout>,
}

#[derive(Deserialize)]
struct Bout {
    exercise: Exercise,
    level: Level,
    sets: u8,
    sets_done: u8,
    work_ms: u32,
    left: Option<Side>,
    right: Option<Side>,
    ended: Option<Why>,
}

#[derive(Deserialize)]
struct Side {
    sets_done: u8,
    work_ms: u32,
}

/// Brings a save of the first schema to what we know today; `None` for what we did not write.
pub fn decode(text: &str) -> Option<Version> {
    let envelope: Envelope = serde_json::from_str(text).ok()?;
    (envelope.crc == crc32(&[envelope.data.get().as_bytes()])).then_some(())?;
    let s: Session = serde_json::from_str(envelope.data.get()).ok()?;
    (s.id == envelope.id).then_some(())?;
    let side = |s: Side| SideDone { sets_done: s.sets_done, work_ms: s.work_ms };
    let bout = |b: Bout| DoneBout {
        exercise: b.exercise,
        level: b.level,
        sets: b.sets,
        sets_done: b.sets_done,
        work_ms: b.work_ms,
        left: b.left.map(side),
        right: b.right.map(side),
        ended: b.ended,
    };
    let record = Record {
        id: s.id.clone(),
        started_ms: s.started_ms,
        utc_offset_min: s.utc_offset_min,
        active_ms: s.active_ms,
        routine: s.routine,
        name: s.name,
        before: s.before,
        after: s.after,
        bouts: s.bouts.into_iter().map(bout).collect(),
        ..Record::default()
    };
    // A later version had a number, and no tag yet.
    Some(Version { id: s.id, rev: s.rev, tag: String::new(), says: Says::Kept(Arc::new(record)) })
}
