//! The plan of a session: one exercise, a ready routine, or one of the person's own.

use super::{OwnId, OwnRoutine, Routine};
use crate::domain::exercise::Exercise;
use crate::domain::level::{Level, LevelChoice};
use crate::domain::timeline::Bout;

/// What a session is to consist of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Plan {
    One(Exercise),
    Routine(Routine),
    Own(OwnId),
}

impl Default for Plan {
    fn default() -> Self {
        Self::Routine(Routine::default())
    }
}

impl Plan {
    /// The name used in addresses and in saved data. Never changes.
    #[must_use]
    pub fn slug(self) -> String {
        match self {
            Self::One(exercise) => exercise.slug().to_owned(),
            Self::Routine(routine) => routine.slug().to_owned(),
            Self::Own(id) => id.slug(),
        }
    }

    /// What has this name. Whether an own routine is still there is another question.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        let routine = || Routine::from_slug(slug).map(Self::Routine);
        let own = || OwnId::from_slug(slug).map(Self::Own);
        Exercise::from_slug(slug).map(Self::One).or_else(routine).or_else(own)
    }

    /// A routine, ready or own, by its name.
    #[must_use]
    pub fn routine_from_slug(slug: &str) -> Option<Self> {
        Self::from_slug(slug).filter(|p| !matches!(p, Self::One(_)))
    }

    /// The exercises in the order in which they are done; none if it is an own routine that is no
    /// longer there.
    #[must_use]
    pub fn exercises(self, own: &[OwnRoutine]) -> Vec<Exercise> {
        match self {
            Self::One(exercise) => vec![exercise],
            Self::Routine(routine) => routine.exercises(),
            Self::Own(id) => {
                let found = own.iter().find(|r| r.id == id);
                found.map(|r| r.exercises.clone()).unwrap_or_default()
            }
        }
    }

    /// The level at which it is done where this one was chosen.
    #[must_use]
    pub fn level(self, chosen: Level) -> Level {
        match self {
            Self::Routine(routine) => routine.level(chosen),
            Self::One(_) | Self::Own(_) => chosen,
        }
    }

    /// What is done, at the levels that were chosen. Empty only for an own routine that is no longer
    /// there.
    #[must_use]
    pub fn bouts(self, levels: &LevelChoice, own: &[OwnRoutine]) -> Vec<Bout> {
        if let Self::Own(id) = self {
            return own.iter().find(|r| r.id == id).map(|r| r.bouts(levels)).unwrap_or_default();
        }
        let bout = |e: Exercise| Bout::of(e, self.level(levels.of(e)));
        self.exercises(own).into_iter().map(bout).collect()
    }
}

/// These exercises, each at the level that was chosen for it.
#[must_use]
pub fn bouts(exercises: &[Exercise], levels: &LevelChoice) -> Vec<Bout> {
    exercises.iter().map(|e| Bout::of(*e, levels.of(*e))).collect()
}
