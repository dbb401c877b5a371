//! How a person likes to go about it: the pace of repetitions, the side that begins, the time to get
//! into position.

use serde::{Deserialize, Serialize};

use crate::domain::exercise::Side;

/// How repetitions are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Pacing {
    /// By the tempo of the dose.
    #[default]
    Usual,
    /// The ways out and back take half as long again.
    Slower,
    /// The ways out and back take twice as long.
    Slowest,
    /// By the person, who says when the set is done.
    Own,
}

impl Pacing {
    pub const ALL: [Self; 4] = [Self::Usual, Self::Slower, Self::Slowest, Self::Own];

    /// The name used in saved data. Never changes.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Usual => "usual",
            Self::Slower => "slower",
            Self::Slowest => "slowest",
            Self::Own => "own",
        }
    }

    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|p| p.slug() == slug)
    }
}

/// How a person likes to go about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pace {
    /// Which side begins where sides take turns.
    pub first: Side,
    /// How many times the usual time there is to get into position: 1 to 3.
    pub more_time: u8,
    pub pacing: Pacing,
}

impl Default for Pace {
    fn default() -> Self {
        Self { first: Side::Left, more_time: 1, pacing: Pacing::Usual }
    }
}
