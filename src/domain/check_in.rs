//! What a person says of themselves before and after a session: pain, the sore side, effort, a note.
//!
//! Absent on purpose: any judgement of the answers.

use serde::{Deserialize, Serialize};

use super::exercise::Side;

/// The highest rating of pain (0 is none, 10 the worst imaginable:
/// <https://physiotherapy.ca/divisions/pain-science/numeric-rating-scale-nrs-11/>) and of effort
/// (0 is none at all, 10 the most possible: <https://doi.org/10.1123/ijspp.2020-0599>).
pub const MOST: u8 = 10;
/// The longest note, in UTF-16 units, as browsers count what is typed. Our own choice.
pub const NOTE_CHARS: usize = 500;

/// Which side is sore.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sore {
    Left,
    Right,
    Both,
    None,
}

impl Sore {
    pub const ALL: [Self; 4] = [Self::Left, Self::Right, Self::Both, Self::None];

    /// The name used in saved data. Never changes.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
            Self::Both => "both",
            Self::None => "none",
        }
    }

    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.slug() == slug)
    }

    /// The one side that is sore, if it is one.
    #[must_use]
    pub fn side(self) -> Option<Side> {
        match self {
            Self::Left => Some(Side::Left),
            Self::Right => Some(Side::Right),
            Self::Both | Self::None => None,
        }
    }
}

/// Which side begins where sides take turns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum First {
    #[default]
    Left,
    Right,
    /// The sore one, or left where there is not one.
    Sore,
    /// The other one, or left where there is not one.
    NotSore,
}

impl First {
    pub const ALL: [Self; 4] = [Self::Left, Self::Right, Self::Sore, Self::NotSore];

    /// The name used in saved data. Never changes.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
            Self::Sore => "sore",
            Self::NotSore => "not-sore",
        }
    }

    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|f| f.slug() == slug)
    }

    #[must_use]
    pub fn side(self, sore: Option<Sore>) -> Side {
        let sore = sore.and_then(Sore::side);
        match self {
            Self::Left => Side::Left,
            Self::Right => Side::Right,
            Self::Sore => sore.unwrap_or(Side::Left),
            Self::NotSore => sore.map_or(Side::Left, Side::other),
        }
    }
}

/// What was said before a session. Any answer may be left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Before {
    /// 0 to [`MOST`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pain: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sore: Option<Sore>,
}

/// How the pain is on a later day, compared with before the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Felt {
    Better,
    Same,
    Worse,
}

impl Felt {
    pub const ALL: [Self; 3] = [Self::Better, Self::Same, Self::Worse];

    /// The name used in saved data. Never changes.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Better => "better",
            Self::Same => "same",
            Self::Worse => "worse",
        }
    }

    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|f| f.slug() == slug)
    }
}

/// What was said on the first visit on a later day. Pain that is higher on the next day is a sign to do
/// less (<https://southsidephysio.com/1855-2/>).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Morning {
    pub felt: Felt,
    /// When it was said, in Unix milliseconds.
    pub at: u64,
}

/// A night has to lie between a session and the question about it, in milliseconds. Our own choice.
pub const NIGHT_MS: u64 = 5 * 3_600_000;

/// A session is asked about on the days after it, and so many days later no more: nobody remembers.
/// Our own choice; the sources speak of the next day.
pub const ASK_DAYS: i64 = 3;

/// What was said after a session. Any answer may be left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct After {
    /// 0 to [`MOST`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pain: Option<u8>,
    /// How hard it was: 0 to [`MOST`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effort: Option<u8>,
    /// At most [`NOTE_CHARS`] long.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

impl Before {
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.pain.is_none_or(|n| n <= MOST)
    }
}

impl After {
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    #[must_use]
    pub fn is_sound(&self) -> bool {
        [self.pain, self.effort].into_iter().flatten().all(|n| n <= MOST)
            && note_len(&self.note) <= NOTE_CHARS
    }
}

/// How long a note is, as browsers count.
#[must_use]
pub fn note_len(note: &str) -> usize {
    note.encode_utf16().count()
}

/// A note brought to its greatest length; nothing where there are only blanks.
#[must_use]
pub fn clipped(note: &str) -> String {
    let mut room = NOTE_CHARS;
    let fits = |c: &char| {
        let left = room.checked_sub(c.len_utf16());
        room = left.unwrap_or(0);
        left.is_some()
    };
    let clipped: String = note.chars().take_while(fits).collect();
    if clipped.trim().is_empty() { String::new() } else { clipped }
}
