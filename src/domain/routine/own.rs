//! A routine that a person has put together, and how it is written down.
//!
//! It is kept as one JSON object, `{"v":1,"id":"own-…","name":"…","exercises":[…],"order":"…"}`.
//! Absent on purpose: where it is kept (see `state::routines`), and levels: those are chosen on the
//! day.

use serde::{Deserialize, Serialize};

use super::arrange;
use crate::domain::exercise::Exercise;

/// The schema that this version of the app writes. Another one is not read.
const SCHEMA: u32 = 1;
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
    /// As it is kept.
    #[must_use]
    pub fn to_text(&self) -> Option<String> {
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
        Some(Self { id, name, exercises, order })
    }
}

/// A name as it is kept: in one line, without blanks around it, and not too long.
pub(super) fn tidy(name: &str) -> String {
    let words = name.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty());
    let line = words.collect::<Vec<_>>().join(" ");
    line.chars().take(NAME_MAX).collect::<String>().trim_end().to_owned()
}

/// This name, or this name with the first number that makes it new.
#[must_use]
pub fn free_name(name: &str, own: &[OwnRoutine]) -> String {
    let taken = |n: &str| own.iter().any(|r| r.name == n);
    let numbered = (2..).map(|n| format!("{name} {n}"));
    std::iter::once(name.to_owned()).chain(numbered).find(|n| !taken(n)).unwrap_or_default()
}
