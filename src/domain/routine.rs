//! Ready-made routines, a person's own ones, and the plan of a session: one exercise or a whole
//! routine.
//!
//! Which exercises a ready routine has is our own choice. For a flare-up it rests on the rule to keep
//! to stretches and to what is tolerated; the tail wag is there because it is the gentlest movement.

mod draft;
mod own;
mod plan;

pub use draft::Draft;
pub use own::{NAME_MAX, Order, OwnId, OwnRoutine, free_name};
pub use plan::{Plan, bouts};

use super::exercise::{Exercise, Position};
use super::level::Level;

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
    /// On a bed, without getting up; always at Gentle, because the Gentle variations are the ones
    /// that are done lying down without a sofa to lean on. Knee-to-chest on a bed or sofa is
    /// published (see `sources`); that the bridge and the heel taps go with it is our own choice.
    InBed,
}

impl Routine {
    pub const ALL: [Self; 5] =
        [Self::Full, Self::Short, Self::FlareUp, Self::ChairOnly, Self::InBed];

    /// The name used in addresses and in saved data. Never changes.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Short => "short",
            Self::FlareUp => "flare-up",
            Self::ChairOnly => "chair-only",
            Self::InBed => "in-bed",
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
            Self::InBed => vec![Exercise::KneeToChest, Exercise::HipThrust, Exercise::DeadBug],
        };
        arrange(&mut exercises);
        exercises
    }

    /// Whether it is done at Gentle, whatever level was chosen.
    #[must_use]
    pub fn is_always_gentle(self) -> bool {
        matches!(self, Self::FlareUp | Self::InBed)
    }

    /// The level at which it is done where this one was chosen.
    #[must_use]
    pub fn level(self, chosen: Level) -> Level {
        if self.is_always_gentle() { Level::Gentle } else { chosen }
    }
}

/// Brings exercises into the order with the fewest changes of position. Those of one position stay
/// in the order in which they were.
pub fn arrange(exercises: &mut [Exercise]) {
    exercises.sort_by_key(|e| height(e.position()));
}

/// How often the position changes from one exercise to the next.
#[must_use]
pub fn changes(exercises: &[Exercise]) -> usize {
    let next = exercises.iter().skip(1);
    exercises.iter().zip(next).filter(|(a, b)| a.position() != b.position()).count()
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
