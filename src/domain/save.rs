//! How a version of a record is written down, and how it is read back without ever trusting it.
//!
//! A saved version is one JSON object, `{"v":2,"id":"…","rev":1,"tag":"…","crc":…,"data":{…}}`: the
//! schema, whose version it is and which one, the CRC-32 of its name and of the text of `data`, and the
//! record; `null` where that was deleted. `transfer/schema.json` describes it for other
//! programs.
//!
//! Absent on purpose: where it is kept (see `platform::store`), and any repair: what can't be read is
//! set aside whole.

mod v1;
mod v2;

use serde::Deserialize;

use super::book::{MOST_REV, Says, Version};
use super::history::Record;
use super::routine::NAME_MAX;

/// The schema that this version of the app writes.
pub const SCHEMA: u32 = 2;

/// The last instant that a browser can write as a date, in Unix milliseconds.
pub const LATEST_MS: u64 = 8_640_000_000_000_000;

/// No text of ours is longer, in bytes: a record has at most a few dozen exercises and one note.
const MOST_BYTES: usize = 64 * 1_024;
/// Nine exercises, each made easier twice, are 27.
const MOST_BOUTS: usize = 100;
/// An id has at most so many characters, a tag too.
const MOST_ID: usize = 40;
/// The slug of a routine is shorter.
const MOST_SLUG: usize = 64;
/// A day: more than any zone is away from UTC, in minutes.
const MOST_OFFSET_MIN: u16 = 24 * 60;

/// Why a saved record can't be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Not what we wrote: cut off, changed, or from somebody else.
    Corrupt,
    /// Written by a newer version of the app, with this schema. It is to be left as it is.
    Newer(u32),
}

/// The text under which a version is kept.
///
/// # Errors
/// If it can't be put into JSON, which no version of ours does.
pub fn encode(version: &Version) -> Result<String, serde_json::Error> {
    v2::encode(version)
}

/// Reads what was kept, and says which version of which record it is. Whoever found it under a name
/// has to compare that with [`Version::name`].
///
/// # Errors
/// `Newer` for a schema of the future, `Corrupt` for anything else that we did not write.
pub fn decode(text: &str) -> Result<Version, Unreadable> {
    #[derive(Deserialize)]
    struct Schema {
        v: u32,
    }
    let corrupt = |_| Unreadable::Corrupt;
    if text.len() > MOST_BYTES {
        return Err(Unreadable::Corrupt);
    }
    let Schema { v } = serde_json::from_str(text).map_err(corrupt)?;
    let read = match v {
        0 => None,
        1 => v1::decode(text),
        SCHEMA => v2::decode(text),
        _ => return Err(Unreadable::Newer(v)),
    };
    read.filter(is_sound).ok_or(Unreadable::Corrupt)
}

fn is_sound(version: &Version) -> bool {
    let record = match &version.says {
        Says::Kept(record) => record_is_sound(record) && record.id == version.id,
        // Nothing is deleted that never was.
        Says::Deleted => version.rev > 0,
    };
    let first = version.rev == 0 && version.tag.is_empty();
    record
        && is_name(&version.id)
        && !version.id.is_empty()
        && is_name(&version.tag)
        && (first || version.rev > 0)
        && version.rev <= MOST_REV
}

/// Whether a text can be an id or a tag: it stands in a key without being taken for anything else.
#[must_use]
pub fn is_name(text: &str) -> bool {
    text.len() <= MOST_ID && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
}

fn record_is_sound(record: &Record) -> bool {
    let short = |text: &Option<String>, most: usize| {
        text.as_ref().is_none_or(|t| t.chars().count() <= most)
    };
    (1..=MOST_BOUTS).contains(&record.bouts.len())
        && record.started_ms <= LATEST_MS
        && record.utc_offset_min.unsigned_abs() <= MOST_OFFSET_MIN
        && record.before.is_sound()
        && record.after.is_sound()
        && record.morning.is_none_or(|m| m.at <= LATEST_MS)
        && short(&record.routine, MOST_SLUG)
        && short(&record.name, NAME_MAX)
        && record.bouts.iter().all(|b| b.sets > 0 && b.sets_done <= b.sets)
}
