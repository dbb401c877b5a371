//! A routine that a person has put together, and how it is written down.
//!
//! It is kept as one JSON object, `{"v":1,"id":"own-…","name":"…","exercises":[…],"order":"…"}`; one that
//! came in a link as `{"v":2,"id":"own-…","name":"…","code":"…"}`.
//! Absent on purpose: where it is kept (see `state::routines`), and levels: those are chosen on the
//! day, unless a link says them.

use serde::{Deserialize, Serialize};

use super::{arrange, bouts};
use crate::domain::crc::crc32;
use crate::domain::exercise::Exercise;
use crate::domain::level::LevelChoice;
use crate::domain::prescription::{Prescription, code};
use crate::domain::timeline::Bout;

/// The schema that this version of the app writes. Another one is not read.
const SCHEMA: u32 = 1;
/// The one of a routine that came in a link.
const WITH_CODE: u32 = 2;
/// A name has at most so many characters.
pub const NAME_MAX: usize = 40;
const PREFIX: &str = "own-";
/// Hexadecimal digits of an id.
const DIGITS: usize = 8;

/// Tells one own routine from all others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OwnId(pub u32);

impl OwnId {
    /// The name used in addresses and in saved data: `own-1a2b3c4d`.
    #[must_use]
    pub fn slug(self) -> String {
        format!("{PREFIX}{:08x}", self.0)
    }

    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        let digits = slug.strip_prefix(PREFIX)?;
        // The reader of numbers would take a sign and capitals, too.
        let ours = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
        (digits.len() == DIGITS && digits.bytes().all(ours)).then_some(())?;
        u32::from_str_radix(digits, 16).ok().map(Self)
    }
}

/// Who decides which exercise comes after which.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Order {
    /// The app does, as it does for the ready routines.
    #[default]
    FewestChanges,
    /// The person does.
    Own,
}

impl Order {
    pub const ALL: [Self; 2] = [Self::FewestChanges, Self::Own];

    /// The name in saved data.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::FewestChanges => "fewest-changes",
            Self::Own => "own",
        }
    }

    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|o| o.slug() == slug)
    }
}

/// A routine of the person's own. Comes from a [`super::Draft`], or from what was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnRoutine {
    pub id: OwnId,
    /// Neither empty nor longer than [`NAME_MAX`], without blanks around it.
    pub name: String,
    /// In the order in which they are done. Never empty, and none twice.
    pub exercises: Vec<Exercise>,
    pub order: Order,
    /// Where it came in a link: it says how much is done of each, and who asks for it.
    pub prescription: Option<Prescription>,
}

#[derive(Serialize, Deserialize)]
struct FromLink {
    v: u32,
    id: String,
    name: String,
    code: String,
}

#[derive(Serialize, Deserialize)]
struct Kept {
    v: u32,
    id: String,
    name: String,
    exercises: Vec<Exercise>,
    order: Order,
}

impl OwnRoutine {
    /// What came in a link, under this name if that does not say who it is from. The same link has always
    /// the same id.
    #[must_use]
    pub fn from_link(prescription: Prescription, unnamed: &str) -> Self {
        let id = OwnId(crc32(&[code::encode(&prescription).as_bytes()]));
        let name = Some(prescription.clinic.clone()).filter(|c| !c.is_empty());
        let name = name.unwrap_or_else(|| tidy(unnamed));
        let exercises = prescription.items.iter().map(|i| i.exercise).collect();
        Self { id, name, exercises, order: Order::Own, prescription: Some(prescription) }
    }

    /// What is done, at the levels that were chosen, where no link says otherwise.
    #[must_use]
    pub fn bouts(&self, levels: &LevelChoice) -> Vec<Bout> {
        let own = || bouts(&self.exercises, levels);
        self.prescription.as_ref().map_or_else(own, Prescription::bouts)
    }

    /// As it is kept.
    #[must_use]
    pub fn to_text(&self) -> Option<String> {
        if let Some(prescription) = &self.prescription {
            let (id, name) = (self.id.slug(), self.name.clone());
            let code = code::encode(prescription);
            return serde_json::to_string(&FromLink { v: WITH_CODE, id, name, code }).ok();
        }
        let kept = Kept {
            v: SCHEMA,
            id: self.id.slug(),
            name: self.name.clone(),
            exercises: self.exercises.clone(),
            order: self.order,
        };
        serde_json::to_string(&kept).ok()
    }

    /// Reads what was kept; `None` for what this version did not write.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        if let Ok(FromLink { v: WITH_CODE, id, name, code }) = serde_json::from_str(text) {
            let (prescription, _) = code::decode(&code).ok()?;
            let id = OwnId::from_slug(&id)?;
            let named = !name.is_empty() && tidy(&name) == name;
            return named.then(|| Self { id, name, ..Self::from_link(prescription, "") });
        }
        let kept: Kept = serde_json::from_str(text).ok()?;
        let Kept { v, id, name, mut exercises, order } = kept;
        let id = OwnId::from_slug(&id)?;
        let twice =
            exercises.iter().enumerate().any(|(i, e)| exercises.iter().skip(i + 1).any(|o| o == e));
        let named = !name.is_empty() && tidy(&name) == name;
        (v == SCHEMA && named && !exercises.is_empty() && !twice).then_some(())?;
        if order == Order::FewestChanges {
            arrange(&mut exercises);
        }
        Some(Self { id, name, exercises, order, prescription: None })
    }
}

/// A name as it is kept: in one line, without blanks around it, and not too long.
pub(super) fn tidy(name: &str) -> String {
    let words = name.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty());
    let line = words.collect::<Vec<_>>().join(" ");
    line.chars().take(NAME_MAX).collect::<String>().trim_end().to_owned()
}

/// This name, or this name with the first number that makes it new, no longer than a name can be.
#[must_use]
pub fn free_name(name: &str, own: &[OwnRoutine]) -> String {
    let taken = |n: &str| own.iter().any(|r| r.name == n);
    // Nobody has a thousand of one name.
    let short: String = name.chars().take(NAME_MAX - 4).collect();
    let numbered = (2..).map(|n| format!("{} {n}", short.trim_end()));
    std::iter::once(name.to_owned()).chain(numbered).find(|n| !taken(n)).unwrap_or_default()
}
