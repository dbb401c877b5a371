//! What a person says of themselves, and what that means for each exercise: fixed rules, each with its
//! source, that the app shows in plain words. `tests/domain/precautions.md` has the whole table.
//!
//! Absent on purpose: any judgement of a person. A rule marks an exercise, offers its gentle variation, or
//! leaves it out; a clinician's word lifts it.

mod pregnancy;

pub use pregnancy::{FLAT_FROM_WEEK, MOST_WEEKS, weeks_from_text, weeks_to_text};

use super::exercise::Exercise;
use super::level::Level;
use super::sources::{self, Source};
use super::timeline::Bout;

/// Something that is so with a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Condition {
    Pregnant,
    AfterBirth,
    HipReplacement,
    Osteoporosis,
    /// Arthritis with inflammation, as in the spine.
    Inflammatory,
    Wrist,
    Knee,
    Shoulder,
    Balance,
    /// Getting down to the floor and up again is not possible.
    NoFloor,
}

impl Condition {
    pub const ALL: [Self; 10] = [
        Self::Pregnant,
        Self::AfterBirth,
        Self::HipReplacement,
        Self::Osteoporosis,
        Self::Inflammatory,
        Self::Wrist,
        Self::Knee,
        Self::Shoulder,
        Self::Balance,
        Self::NoFloor,
    ];

    /// The name used in saved data. Never changes.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Pregnant => "pregnant",
            Self::AfterBirth => "after-birth",
            Self::HipReplacement => "hip-replacement",
            Self::Osteoporosis => "osteoporosis",
            Self::Inflammatory => "inflammatory",
            Self::Wrist => "wrist",
            Self::Knee => "knee",
            Self::Shoulder => "shoulder",
            Self::Balance => "balance",
            Self::NoFloor => "no-floor",
        }
    }
}

/// What a rule does. The order is from the least to the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Act {
    /// The exercise is marked.
    Care,
    /// It is done as its gentle variation.
    Gentle,
    /// It is left out.
    LeaveOut,
}

/// Why a rule does so. Each has a sentence of its own in `text`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// Long on one's back in pregnancy.
    LyingFlat,
    /// Standing on one leg and squatting in pregnancy.
    OneLeg,
    /// The muscles of the belly after a birth.
    Belly,
    /// A new hip bent far, or crossed.
    HipBent,
    /// A new hip while leaning forward.
    HipLeaning,
    /// Bending or turning to the end with weak bones.
    Bones,
    Inflamed,
    Wrists,
    /// Knees and a band.
    KneeBand,
    /// Kneeling.
    Kneeling,
    /// A knee that is turned outwards.
    KneeTurned,
    /// Leaning on one's shoulder.
    Leaning,
    /// Standing on one leg without balance.
    Unsteady,
    /// It is done on the floor.
    Floor,
    /// It is done on the floor, and can be done on a bed.
    Bed,
}

impl Reason {
    pub const ALL: [Self; 15] = [
        Self::LyingFlat,
        Self::OneLeg,
        Self::Belly,
        Self::HipBent,
        Self::HipLeaning,
        Self::Bones,
        Self::Inflamed,
        Self::Wrists,
        Self::KneeBand,
        Self::Kneeling,
        Self::KneeTurned,
        Self::Leaning,
        Self::Unsteady,
        Self::Floor,
        Self::Bed,
    ];

    /// What it rests on; `None` where it is general knowledge, or the app's own choice.
    #[must_use]
    pub fn source(self) -> Option<&'static Source> {
        match self {
            Self::LyingFlat => Some(&sources::PREGNANCY_FLAT),
            Self::OneLeg => Some(&sources::PGP_NHS),
            Self::Belly => Some(&sources::AFTER_BIRTH),
            Self::HipBent | Self::HipLeaning => Some(&sources::HIP_PRECAUTIONS),
            Self::Bones => Some(&sources::BONES),
            Self::Inflamed => Some(&sources::INFLAMMATORY),
            Self::Wrists | Self::Kneeling => Some(&sources::BIRD_DOG_POINTS),
            Self::KneeBand => Some(&sources::BAND_KNEES),
            Self::KneeTurned => Some(&sources::FIGURE_FOUR_KNEES),
            Self::Bed => Some(&sources::HINGE),
            Self::Leaning | Self::Unsteady | Self::Floor => None,
        }
    }
}

/// A rule that concerns an exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Concern {
    pub condition: Condition,
    pub reason: Reason,
    pub act: Act,
}

/// What a person has said of themselves. All of it may be left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// Each with whether a clinician has said that the exercises it concerns are fine.
    said: Vec<(Condition, bool)>,
    /// Of the pregnancy, today: 1 to [`MOST_WEEKS`].
    pub weeks: Option<u8>,
}

impl About {
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.said.is_empty()
    }

    #[must_use]
    pub fn has(&self, condition: Condition) -> bool {
        self.said.iter().any(|(c, _)| *c == condition)
    }

    /// Whether a clinician has said that what this concerns is fine.
    #[must_use]
    pub fn is_cleared(&self, condition: Condition) -> bool {
        self.said.contains(&(condition, true))
    }

    /// Says that something is so, or that it is not.
    pub fn say(&mut self, condition: Condition, is_so: bool) {
        self.said.retain(|(c, _)| *c != condition);
        if is_so {
            self.said.push((condition, false));
        }
    }

    /// Says what a clinician has said.
    pub fn clear(&mut self, condition: Condition, cleared: bool) {
        self.said.iter_mut().filter(|(c, _)| *c == condition).for_each(|(_, c)| *c = cleared);
    }

    /// Whether this, as it stands, leaves out any exercise at any level.
    #[must_use]
    pub fn leaves_out(&self, condition: Condition) -> bool {
        let of = |e: Exercise| Level::ALL.map(|l| rule(condition, e, l, self.weeks));
        let mut all = Exercise::ALL.into_iter().flat_map(of).flatten();
        self.has(condition) && all.any(|(_, act)| act == Act::LeaveOut)
    }

    /// What there is to mind about an exercise at a level, in the order of the conditions.
    #[must_use]
    pub fn concerns(&self, exercise: Exercise, level: Level) -> Vec<Concern> {
        let all = Condition::ALL.into_iter().filter(|c| self.has(*c));
        let concern = |condition: Condition| {
            let (reason, act) = rule(condition, exercise, level, self.weeks)?;
            // Cleared, it is still good to know.
            let act = if self.is_cleared(condition) { Act::Care } else { act };
            Some(Concern { condition, reason, act })
        };
        all.filter_map(concern).collect()
    }

    /// What is done about an exercise at a level; `None` where nothing is to be minded.
    #[must_use]
    pub fn act(&self, exercise: Exercise, level: Level) -> Option<Act> {
        self.concerns(exercise, level).iter().map(|c| c.act).max()
    }

    /// The level at which an exercise is done where this one was chosen; `None` where it is left out.
    #[must_use]
    pub fn level(&self, exercise: Exercise, chosen: Level) -> Option<Level> {
        match self.act(exercise, chosen) {
            None | Some(Act::Care) => Some(chosen),
            Some(Act::Gentle | Act::LeaveOut) => {
                // The gentle variation may be what is to be left out, or may not concern at all.
                let gentle = self.act(exercise, Level::Gentle);
                let out = self.act(exercise, chosen) == Some(Act::LeaveOut)
                    || gentle == Some(Act::LeaveOut);
                (!out).then_some(Level::Gentle)
            }
        }
    }

    /// These exercises, as far as they are done, each as it is done.
    #[must_use]
    pub fn adapt(&self, bouts: Vec<Bout>) -> Vec<Bout> {
        let own = |b: Bout| match self.level(b.exercise, b.level)? {
            level if level == b.level => Some(b),
            level => Some(Bout::of(b.exercise, level)),
        };
        bouts.into_iter().filter_map(own).collect()
    }
}

fn rule(
    condition: Condition,
    exercise: Exercise,
    level: Level,
    weeks: Option<u8>,
) -> Option<(Reason, Act)> {
    use Exercise as E;
    let lying = || match weeks {
        Some(weeks) if weeks < FLAT_FROM_WEEK => (Reason::LyingFlat, Act::Care),
        // Who does not say how far it is gets the safer rule.
        _ => (Reason::LyingFlat, Act::LeaveOut),
    };
    match (condition, exercise) {
        // With the back on a sofa one does not lie flat.
        (Condition::Pregnant, E::HipThrust) => (level == Level::Gentle).then(lying),
        (Condition::Pregnant, E::KneeToChest | E::DeadBug) => Some(lying()),
        (Condition::Pregnant, E::SideTaps) => Some((Reason::OneLeg, Act::LeaveOut)),
        (Condition::AfterBirth, E::DeadBug | E::BirdDog | E::SidePlank) => {
            Some((Reason::Belly, Act::LeaveOut))
        }
        (Condition::HipReplacement, E::KneeToChest | E::FigureFour) => {
            Some((Reason::HipBent, Act::LeaveOut))
        }
        (Condition::HipReplacement, E::HamstringStretch) => Some((Reason::HipLeaning, Act::Gentle)),
        (
            Condition::Osteoporosis,
            E::KneeToChest | E::HamstringStretch | E::TailWag | E::FigureFour,
        ) => Some((Reason::Bones, Act::Gentle)),
        (Condition::Inflammatory, _) => Some((Reason::Inflamed, Act::Care)),
        (Condition::Wrist, E::BirdDog | E::TailWag) => Some((Reason::Wrists, Act::Care)),
        (Condition::Knee, E::SideTaps) => Some((Reason::KneeBand, Act::Care)),
        (Condition::Knee, E::BirdDog | E::TailWag | E::SidePlank) => {
            Some((Reason::Kneeling, Act::Care))
        }
        (Condition::Knee, E::FigureFour) => Some((Reason::KneeTurned, Act::Care)),
        (Condition::Shoulder, E::SidePlank) => Some((Reason::Leaning, Act::Gentle)),
        (Condition::Balance, E::SideTaps) => Some((Reason::Unsteady, Act::Care)),
        (Condition::NoFloor, E::KneeToChest) => Some((Reason::Bed, Act::Gentle)),
        (
            Condition::NoFloor,
            E::HipThrust | E::DeadBug | E::SidePlank | E::BirdDog | E::TailWag,
        ) => Some((Reason::Floor, Act::LeaveOut)),
        _ => None,
    }
}
