//! A prescription that a clinician keeps by a name, to begin the next one with.
//!
//! It is kept as one JSON object, `{"v":1,"id":"tpl-…","name":"…","code":"…"}`; a file of them is
//! `{"keystone":"templates","version":1,"templates":[…]}`.

use serde::{Deserialize, Serialize};

use super::{Prescription, clean, code};
use crate::domain::routine::NAME_MAX;
use crate::domain::transfer::Refused;

const SCHEMA: u32 = 1;
const KIND: &str = "templates";
/// A larger file is not read, in bytes.
pub const MOST_BYTES: usize = 1_024 * 1_024;
/// No more of them are read from a file.
const MOST: usize = 500;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// Small letters and digits; part of the storage key.
    pub id: String,
    /// Not empty, in one line.
    pub name: String,
    pub prescription: Prescription,
}

#[derive(Serialize, Deserialize)]
struct Kept {
    v: u32,
    id: String,
    name: String,
    code: String,
}

#[derive(Serialize, Deserialize)]
struct File {
    keystone: String,
    version: u32,
    templates: Vec<Kept>,
}

impl Template {
    /// A new one; `None` without a name or an exercise.
    #[must_use]
    pub fn new(id: String, name: &str, prescription: &Prescription) -> Option<Self> {
        let (name, prescription) = (clean(name, NAME_MAX), prescription.sound());
        let whole = !name.is_empty() && !prescription.items.is_empty();
        whole.then_some(Self { id, name, prescription })
    }

    fn kept(&self) -> Kept {
        let (id, name) = (self.id.clone(), self.name.clone());
        Kept { v: SCHEMA, id, name, code: code::encode(&self.prescription) }
    }

    fn of(kept: Kept) -> Option<Self> {
        let ours = |b: u8| b.is_ascii_digit() || b.is_ascii_lowercase();
        let sound = !kept.id.is_empty() && kept.id.len() <= 40 && kept.id.bytes().all(ours);
        let (prescription, _) = code::decode(&kept.code).ok()?;
        (kept.v == SCHEMA && sound).then_some(())?;
        Self::new(kept.id, &kept.name, &prescription)
    }

    /// As it is kept.
    #[must_use]
    pub fn to_text(&self) -> Option<String> {
        serde_json::to_string(&self.kept()).ok()
    }

    /// Reads what was kept; `None` for what this version did not write.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        Self::of(serde_json::from_str(text).ok()?)
    }
}

/// The text of a file.
#[must_use]
pub fn pack(templates: &[Template]) -> Option<String> {
    let templates = templates.iter().map(Template::kept).collect();
    serde_json::to_string_pretty(&File { keystone: KIND.into(), version: SCHEMA, templates }).ok()
}

/// Reads a file: its templates, and how many entries in it were none of ours.
///
/// # Errors
/// `Refused` if it is not one of ours as a whole.
pub fn unpack(text: &str) -> Result<(Vec<Template>, u32), Refused> {
    let text = text.trim_start_matches('\u{feff}');
    let torn = |e: serde_json::Error| if e.is_data() { Refused::NotOurs } else { Refused::Torn };
    let file: File = serde_json::from_str(text).map_err(torn)?;
    match file.version {
        _ if file.keystone != KIND => return Err(Refused::NotOurs),
        SCHEMA => {}
        v if v > SCHEMA => return Err(Refused::Newer),
        _ => return Err(Refused::NotOurs),
    }
    let (mut templates, mut wrong) = (Vec::<Template>::new(), 0);
    for kept in file.templates.into_iter().take(MOST) {
        match Template::of(kept) {
            Some(t) if templates.iter().all(|known| known.id != t.id) => templates.push(t),
            _ => wrong += 1,
        }
    }
    Ok((templates, wrong))
}
