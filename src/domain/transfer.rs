//! The file in which a history travels: out as a copy, in again here or on another device.
//!
//! One JSON object; `transfer/schema.json` describes it. Sessions stand in it as they are kept (see
//! `save`), so that packing and unpacking lose nothing, and what a newer app wrote travels along unread.
//! A file is never trusted: each entry is read by itself, and what is wrong with one spoils no other.
//!
//! Absent on purpose: the file itself (see `platform::files`), and what is done with it (see
//! `state::backup`).

mod preview;

pub use preview::{Here, Preview};

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::book::{self, Book};
use super::routine::OwnRoutine;
use super::save::{self, Unreadable};

/// The version of the file that this app writes.
pub const VERSION: u32 = 1;
/// A larger file is not read, in bytes: some 60,000 sessions.
pub const MOST_BYTES: usize = 25 * 1_024 * 1_024;
/// What the file says of itself.
const KIND: &str = "history";
/// Settings that travel begin with this.
pub const SETTINGS: &str = "set/";
/// Before the number of the week from which a goal holds, and before that of a week that is paused.
pub const GOAL: &str = "set/goal/";
pub const PAUSE: &str = "set/pause/";
/// Everybody reads the safety texts on each device.
const STAYS: &str = "set/acknowledged";
/// Keys and values of settings are shorter; there are fewer.
const MOST_SETTING: usize = 200;
const MOST_SETTINGS: usize = 2_000;
/// There are fewer routines than that.
const MOST_ROUTINES: usize = 1_000;

/// Why a file can't be read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    TooLarge,
    /// Cut off, or no JSON.
    Torn,
    /// Something else.
    NotOurs,
    /// From a newer version of the app.
    Newer,
    /// The browser could not read it.
    Unread,
}

#[derive(Serialize, Deserialize)]
struct File {
    keystone: String,
    version: u32,
    /// When it was written, in Unix milliseconds.
    #[serde(default)]
    exported: u64,
    #[serde(default)]
    sessions: Vec<Box<RawValue>>,
    #[serde(default)]
    routines: Vec<Box<RawValue>>,
    #[serde(default)]
    settings: BTreeMap<String, Box<RawValue>>,
    /// What could not be read where it was packed, by the name under which it was kept.
    #[serde(default)]
    unreadable: BTreeMap<String, Box<RawValue>>,
}

/// What goes into a file: texts as they are kept.
#[derive(Clone, Debug, Default)]
pub struct Contents {
    pub sessions: Vec<String>,
    pub routines: Vec<String>,
    /// By key.
    pub settings: BTreeMap<String, String>,
    /// By name.
    pub unreadable: BTreeMap<String, String>,
}

/// The text of a file; `exported_ms` is now, in Unix milliseconds.
///
/// # Errors
/// If a text can't be put into JSON, which none of ours does.
pub fn pack(contents: Contents, exported_ms: u64) -> Result<String, serde_json::Error> {
    let raw = |texts: Vec<String>| -> Vec<Box<RawValue>> {
        texts.into_iter().filter_map(|t| RawValue::from_string(t).ok()).collect()
    };
    let quoted = |texts: BTreeMap<String, String>| -> BTreeMap<String, Box<RawValue>> {
        let quote = |t: &String| serde_json::value::to_raw_value(t).ok();
        texts.iter().filter_map(|(k, t)| Some((k.clone(), quote(t)?))).collect()
    };
    let settings = contents.settings.into_iter().filter(|(key, _)| key != STAYS).collect();
    serde_json::to_string(&File {
        keystone: KIND.into(),
        version: VERSION,
        exported: exported_ms,
        sessions: raw(contents.sessions),
        routines: raw(contents.routines),
        settings: quoted(settings),
        unreadable: quoted(contents.unreadable),
    })
}

/// Whether a setting belongs to the history: goals and pauses say how weeks are to be read.
#[must_use]
pub fn is_of_history(key: &str) -> bool {
    [GOAL, PAUSE].iter().any(|folder| key.starts_with(folder))
}

/// What was read out of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parcel {
    /// When it was packed, in Unix milliseconds; 0 if that is not said.
    pub exported_ms: u64,
    pub book: Book,
    /// Texts of a newer schema, by the name under which they are kept.
    pub newer: BTreeMap<String, String>,
    pub routines: Vec<OwnRoutine>,
    /// By key.
    pub settings: BTreeMap<String, String>,
    /// What could not be read when it was packed, by name.
    pub unreadable: BTreeMap<String, String>,
    /// Entries that nobody of ours wrote.
    pub wrong: u32,
}

/// Reads a file.
///
/// # Errors
/// `Refused` if it is not one of ours as a whole.
pub fn unpack(text: &str) -> Result<Parcel, Refused> {
    #[derive(Deserialize)]
    struct Kind {
        keystone: Option<String>,
        version: Option<u32>,
    }
    if text.len() > MOST_BYTES {
        return Err(Refused::TooLarge);
    }
    let text = text.trim_start_matches('\u{feff}');
    let kind = serde_json::from_str::<Kind>(text).map_err(|e| why(&e))?;
    match (kind.keystone.as_deref(), kind.version) {
        (Some(KIND), Some(1..=VERSION)) => {}
        (Some(KIND), Some(v)) if v > VERSION => return Err(Refused::Newer),
        _ => return Err(Refused::NotOurs),
    }
    let file: File = serde_json::from_str(text).map_err(|e| why(&e))?;
    let mut parcel = Parcel { exported_ms: file.exported, ..Parcel::default() };
    for raw in &file.sessions {
        parcel.take_session(raw.get());
    }
    for raw in file.routines.iter().take(MOST_ROUTINES) {
        match OwnRoutine::from_text(raw.get()) {
            Some(routine) if parcel.routines.iter().all(|r| r.id != routine.id) => {
                parcel.routines.push(routine);
            }
            Some(_) => {}
            None => parcel.wrong += 1,
        }
    }
    for (key, raw) in file.settings.into_iter().take(MOST_SETTINGS) {
        let value = serde_json::from_str::<String>(raw.get()).ok();
        let short = |v: &String| key.len() <= MOST_SETTING && v.len() <= MOST_SETTING;
        let ours = key.starts_with(SETTINGS) && key != STAYS;
        match value.filter(short).filter(|_| ours) {
            Some(value) => {
                parcel.settings.insert(key, value);
            }
            None => parcel.wrong += 1,
        }
    }
    for (name, raw) in file.unreadable {
        match serde_json::from_str(raw.get()) {
            Ok(text) => {
                parcel.unreadable.insert(name, text);
            }
            Err(_) => parcel.wrong += 1,
        }
    }
    Ok(parcel)
}

/// A file that is JSON but of another shape is not ours; one that is no JSON was cut off or changed.
fn why(error: &serde_json::Error) -> Refused {
    if error.is_data() { Refused::NotOurs } else { Refused::Torn }
}

impl Parcel {
    fn take_session(&mut self, text: &str) {
        match save::decode(text) {
            Ok(version) => {
                self.book.add(version);
            }
            Err(Unreadable::Newer(_)) => match newer_name(text) {
                Some(name) => {
                    self.newer.insert(name, text.to_owned());
                }
                None => self.wrong += 1,
            },
            Err(Unreadable::Corrupt) => self.wrong += 1,
        }
    }
}

/// The name under which a newer app keeps this text: names are made as ours are.
fn newer_name(text: &str) -> Option<String> {
    #[derive(Deserialize)]
    struct Named {
        id: String,
        #[serde(default)]
        rev: u32,
        #[serde(default)]
        tag: String,
    }
    let Named { id, rev, tag } = serde_json::from_str(text).ok()?;
    let name = book::name(&id, rev, &tag);
    save::is_name(&id).then_some(())?;
    (save::is_name(&tag) && !id.is_empty()).then_some(name)
}
