//! Ready-made routines, and the plan of a session: one exercise or a whole routine.
//!
//! Which exercises a routine has is our own choice. For a flare-up it rests on the rule to keep to
//! stretches and to what is tolerated; the tail wag is there because it is the gentlest movement.

use super::exercise::{Exercise, Position};
use super::level::{Level, LevelChoice};
use super::timeline::Bout;

/// A set of exercises for a purpose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Routine {
    /// All nine.
    #[default]
    Full,
    /// About eight minutes on the mat: a movement, a lift, and a stretch.
    Short,
    /// For a bad day: gentle movement and stretches, always at Gentle.
    FlareUp,
    /// Without getting down on the floor, or up from the chair.
    ChairOnly,
}

impl Routine {
    pub const ALL: [Self; 4] = [Self::Full, Self::Short, Self::FlareUp, Self::ChairOnly];

    /// The name used in addresses and in saved data. Never changes.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Short => "short",
            Self::FlareUp => "flare-up",
            Self::ChairOnly => "chair-only",
        }
    }

    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|r| r.slug() == slug)
    }

    /// Its exercises in the order in which they are done: positions change as rarely as possible,
    /// and one gets down to the floor only once.
    #[must_use]
    pub fn exercises(self) -> Vec<Exercise> {
        let mut exercises = match self {
            Self::Full => Exercise::ALL.to_vec(),
            Self::Short => vec![Exercise::TailWag, Exercise::HipThrust, Exercise::KneeToChest],
            Self::FlareUp => vec![
                Exercise::TailWag,
                Exercise::KneeToChest,
                Exercise::HamstringStretch,
                Exercise::FigureFour,
            ],
            Self::ChairOnly => vec![Exercise::HamstringStretch, Exercise::FigureFour],
        };
        exercises.sort_by_key(|e| height(e.position()));
        exercises
    }

    /// The level at which it is done where this one was chosen.
    #[must_use]
    pub fn level(self, chosen: Level) -> Level {
        match self {
            Self::FlareUp => Level::Gentle,
            _ => chosen,
        }
    }
}

/// From standing down to the floor.
fn height(position: Position) -> u8 {
    match position {
        Position::Standing => 0,
        Position::Chair => 1,
        Position::AllFours => 2,
        Position::Floor => 3,
    }
}

/// What a session is to consist of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Plan {
    One(Exercise),
    Routine(Routine),
}

impl Plan {
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::One(exercise) => exercise.slug(),
            Self::Routine(routine) => routine.slug(),
        }
    }

    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        let routine = || Routine::from_slug(slug).map(Self::Routine);
        Exercise::from_slug(slug).map(Self::One).or_else(routine)
    }

    /// What is done, at the levels that were chosen. Never empty.
    #[must_use]
    pub fn bouts(self, levels: &LevelChoice) -> Vec<Bout> {
        match self {
            Self::One(exercise) => vec![Bout::of(exercise, levels.of(exercise))],
            Self::Routine(routine) => {
                let bout = |e: Exercise| Bout::of(e, routine.level(levels.of(e)));
                routine.exercises().into_iter().map(bout).collect()
            }
        }
    }
}
