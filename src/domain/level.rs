//! The three levels of difficulty, and a person's choice of them.

use super::exercise::Exercise;

/// How demanding the exercises are. The order is from easy to hard.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    serde::Serialize,
    serde::Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// For a sore day or a flare-up.
    Gentle,
    #[default]
    Standard,
    Stronger,
}

impl Level {
    pub const ALL: [Self; 3] = [Self::Gentle, Self::Standard, Self::Stronger];

    /// The name used in saved data. Never changes.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Gentle => "gentle",
            Self::Standard => "standard",
            Self::Stronger => "stronger",
        }
    }

    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|l| l.slug() == slug)
    }

    /// One step harder; `None` above the hardest.
    #[must_use]
    pub fn harder(self) -> Option<Self> {
        Self::ALL.into_iter().find(|l| *l > self)
    }

    /// One step easier; `None` below the gentlest.
    #[must_use]
    pub fn easier(self) -> Option<Self> {
        match self {
            Self::Gentle => None,
            Self::Standard => Some(Self::Gentle),
            Self::Stronger => Some(Self::Standard),
        }
    }
}

/// One value a level, so that none can be missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ByLevel<T> {
    pub gentle: T,
    pub standard: T,
    pub stronger: T,
}

impl<T> ByLevel<T> {
    pub fn at(&self, level: Level) -> &T {
        match level {
            Level::Gentle => &self.gentle,
            Level::Standard => &self.standard,
            Level::Stronger => &self.stronger,
        }
    }
}

/// The level chosen for everything, and the exercises that have one of their own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LevelChoice {
    pub overall: Level,
    /// At most one entry an exercise.
    own: Vec<(Exercise, Level)>,
}

impl LevelChoice {
    #[must_use]
    pub fn new(overall: Level) -> Self {
        Self { overall, own: Vec::new() }
    }

    #[must_use]
    pub fn own(&self, exercise: Exercise) -> Option<Level> {
        self.own.iter().find(|(e, _)| *e == exercise).map(|(_, l)| *l)
    }

    /// The level at which this exercise is done: its own, or else the overall one.
    #[must_use]
    pub fn of(&self, exercise: Exercise) -> Level {
        self.own(exercise).unwrap_or(self.overall)
    }

    /// Gives an exercise a level of its own; `None` lets it follow the overall one again.
    pub fn set_own(&mut self, exercise: Exercise, level: Option<Level>) {
        self.own.retain(|(e, _)| *e != exercise);
        self.own.extend(level.map(|l| (exercise, l)));
    }
}
