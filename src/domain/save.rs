//! How a record is written down, and how it is read back without ever trusting it.
//!
//! A saved record is one JSON object, `{"v":1,"id":"…","crc":…,"data":{…}}`: the schema version, the
//! record's id, the CRC-32 of the text of `data`, and the record. Absent on purpose: where it is kept
//! (see `platform::store`), and any repair: what can't be read is set aside whole.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::history::Record;

/// The schema that this version of the app writes.
pub const SCHEMA: u32 = 1;

/// The last instant that a browser can write as a date, in Unix milliseconds.
pub const LATEST_MS: u64 = 8_640_000_000_000_000;

/// More versions of a record there never are.
const MOST_REV: u32 = 1_000;

/// Why a saved record can't be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Not what we wrote: cut off, changed, or from somebody else.
    Corrupt,
    /// Written by a newer version of the app, with this schema. It is to be left as it is.
    Newer(u32),
}

#[derive(Serialize, Deserialize)]
struct Envelope {
    v: u32,
    id: String,
    crc: u32,
    data: Box<RawValue>,
}

/// The text under which a record is kept.
///
/// # Errors
/// If the record can't be put into JSON, which no record of ours does.
pub fn encode(record: &Record) -> Result<String, serde_json::Error> {
    let data = serde_json::value::to_raw_value(record)?;
    let crc = crc32(data.get().as_bytes());
    serde_json::to_string(&Envelope { v: SCHEMA, id: record.id.clone(), crc, data })
}

/// Reads what was kept under a record's id.
///
/// # Errors
/// `Newer` for a schema of the future, `Corrupt` for anything else that we did not write.
pub fn decode(id: &str, text: &str) -> Result<Record, Unreadable> {
    #[derive(Deserialize)]
    struct Version {
        v: u32,
    }
    let corrupt = |_| Unreadable::Corrupt;
    let Version { v } = serde_json::from_str(text).map_err(corrupt)?;
    if v > SCHEMA {
        return Err(Unreadable::Newer(v));
    }
    let envelope: Envelope = serde_json::from_str(text).map_err(corrupt)?;
    let record: Record = serde_json::from_str(envelope.data.get()).map_err(corrupt)?;
    let sound = envelope.crc == crc32(envelope.data.get().as_bytes())
        && envelope.id == id
        && record.id == id
        && !record.bouts.is_empty()
        && record.started_ms <= LATEST_MS
        && record.rev <= MOST_REV
        && record.before.is_sound()
        && record.after.is_sound()
        && record.bouts.iter().all(|b| b.sets > 0 && b.sets_done <= b.sets);
    if sound { Ok(record) } else { Err(Unreadable::Corrupt) }
}

/// CRC-32 as in zip and PNG. Our own: the well-kept crates bring tables of 8 to 16 KB, which every
/// visitor would download, to save microseconds.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ (0xEDB8_8320 & (crc & 1).wrapping_neg())
        })
    })
}
