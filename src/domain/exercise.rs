//! The nine exercises and the plain facts about each that need no words.
//!
//! Absent on purpose: names and steps (see `text`), doses (see `catalog`).

use serde::{Deserialize, Serialize};

/// One of the nine exercises. The order is the order in which they are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Exercise {
    HipThrust,
    KneeToChest,
    HamstringStretch,
    SideTaps,
    DeadBug,
    BirdDog,
    SidePlank,
    TailWag,
    FigureFour,
}

/// Where the body is. Changing it takes time, so a routine changes it rarely.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Position {
    /// On the back or on the side, on a mat.
    Floor,
    AllFours,
    Chair,
    Standing,
}

/// What has to be at hand. The mat or carpet is taken for granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Equipment {
    Sofa,
    Chair,
    /// A loop of elastic band.
    Band,
}

/// How the two sides of the body share the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sides {
    /// Both at once.
    Together,
    /// A repetition left, a repetition right, in turn.
    Alternating,
    /// All the work of a set on one side, then on the other.
    OneThenOther,
}

/// A side of the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    Left,
    Right,
}

impl Side {
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }
}

impl Exercise {
    pub const ALL: [Self; 9] = [
        Self::HipThrust,
        Self::KneeToChest,
        Self::HamstringStretch,
        Self::SideTaps,
        Self::DeadBug,
        Self::BirdDog,
        Self::SidePlank,
        Self::TailWag,
        Self::FigureFour,
    ];

    /// The name used in addresses and in saved data. Never changes.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::HipThrust => "hip-thrust",
            Self::KneeToChest => "knee-to-chest",
            Self::HamstringStretch => "hamstring-stretch",
            Self::SideTaps => "side-taps",
            Self::DeadBug => "dead-bug",
            Self::BirdDog => "bird-dog",
            Self::SidePlank => "side-plank",
            Self::TailWag => "tail-wag",
            Self::FigureFour => "figure-four",
        }
    }

    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|e| e.slug() == slug)
    }

    #[must_use]
    pub fn position(self) -> Position {
        match self {
            Self::HipThrust | Self::KneeToChest | Self::DeadBug | Self::SidePlank => {
                Position::Floor
            }
            Self::BirdDog | Self::TailWag => Position::AllFours,
            Self::HamstringStretch | Self::FigureFour => Position::Chair,
            Self::SideTaps => Position::Standing,
        }
    }

    #[must_use]
    pub fn sides(self) -> Sides {
        match self {
            Self::HipThrust => Sides::Together,
            Self::SideTaps | Self::DeadBug | Self::BirdDog | Self::TailWag => Sides::Alternating,
            Self::KneeToChest | Self::HamstringStretch | Self::SidePlank | Self::FigureFour => {
                Sides::OneThenOther
            }
        }
    }
}

/// One of a kind for each exercise, so that none can be missing.
pub struct ByExercise<T> {
    pub hip_thrust: T,
    pub knee_to_chest: T,
    pub hamstring_stretch: T,
    pub side_taps: T,
    pub dead_bug: T,
    pub bird_dog: T,
    pub side_plank: T,
    pub tail_wag: T,
    pub figure_four: T,
}

impl<T> ByExercise<T> {
    #[must_use]
    pub fn of(&self, exercise: Exercise) -> &T {
        match exercise {
            Exercise::HipThrust => &self.hip_thrust,
            Exercise::KneeToChest => &self.knee_to_chest,
            Exercise::HamstringStretch => &self.hamstring_stretch,
            Exercise::SideTaps => &self.side_taps,
            Exercise::DeadBug => &self.dead_bug,
            Exercise::BirdDog => &self.bird_dog,
            Exercise::SidePlank => &self.side_plank,
            Exercise::TailWag => &self.tail_wag,
            Exercise::FigureFour => &self.figure_four,
        }
    }
}
