//! What a person can say of themselves, and what the app does about it.

use super::Counted;
use crate::domain::precautions::{Condition, Reason};

/// Something that may be so, as it stands in a list, and a few words about it.
pub struct ConditionWords {
    pub name: &'static str,
    pub hint: &'static str,
}

pub struct AboutYouWords {
    pub heading: &'static str,
    /// Leads there.
    pub way: &'static str,
    pub intro: &'static str,
    pub private: &'static str,
    pub legend: &'static str,
    pub pregnant: ConditionWords,
    pub after_birth: ConditionWords,
    pub hip_replacement: ConditionWords,
    pub osteoporosis: ConditionWords,
    pub inflammatory: ConditionWords,
    pub wrist: ConditionWords,
    pub knee: ConditionWords,
    pub shoulder: ConditionWords,
    pub balance: ConditionWords,
    pub no_floor: ConditionWords,
    pub weeks: &'static str,
    /// The most.
    pub weeks_wrong: fn(&str) -> String,
    pub cleared_legend: &'static str,
    /// Beside each: what it concerns.
    pub cleared: &'static str,
    pub changes: &'static str,
    pub no_changes: &'static str,
    pub care: &'static str,
    pub gentle: &'static str,
    pub left_out: &'static str,
    /// Heads what is said on the page of an exercise.
    pub for_you: &'static str,
    pub use_gentle: &'static str,
    /// Before a session, over what speaks against its exercises; and what to do about it.
    pub asked_for: &'static str,
    pub would_leave_out: &'static str,
    pub would_ease: &'static str,
    pub ask_first: &'static str,
    pub why: &'static str,
    /// On the first screen: so many exercises are adapted.
    pub adapted: Counted,
    /// Where nothing is left of a routine.
    pub nothing_left: &'static str,
    /// Where a rule is the app's own.
    pub own_rule: &'static str,
    pub lying_flat: &'static str,
    pub one_leg: &'static str,
    pub belly: &'static str,
    pub hip_bent: &'static str,
    pub hip_leaning: &'static str,
    pub bones: &'static str,
    pub inflamed: &'static str,
    pub wrists: &'static str,
    pub knee_band: &'static str,
    pub kneeling: &'static str,
    pub knee_turned: &'static str,
    pub leaning: &'static str,
    pub unsteady: &'static str,
    pub floor: &'static str,
    pub bed: &'static str,
}

impl AboutYouWords {
    #[must_use]
    pub fn of(&self, condition: Condition) -> &ConditionWords {
        match condition {
            Condition::Pregnant => &self.pregnant,
            Condition::AfterBirth => &self.after_birth,
            Condition::HipReplacement => &self.hip_replacement,
            Condition::Osteoporosis => &self.osteoporosis,
            Condition::Inflammatory => &self.inflammatory,
            Condition::Wrist => &self.wrist,
            Condition::Knee => &self.knee,
            Condition::Shoulder => &self.shoulder,
            Condition::Balance => &self.balance,
            Condition::NoFloor => &self.no_floor,
        }
    }

    /// Why a rule does what it does.
    #[must_use]
    pub fn because(&self, reason: Reason) -> &'static str {
        match reason {
            Reason::LyingFlat => self.lying_flat,
            Reason::OneLeg => self.one_leg,
            Reason::Belly => self.belly,
            Reason::HipBent => self.hip_bent,
            Reason::HipLeaning => self.hip_leaning,
            Reason::Bones => self.bones,
            Reason::Inflamed => self.inflamed,
            Reason::Wrists => self.wrists,
            Reason::KneeBand => self.knee_band,
            Reason::Kneeling => self.kneeling,
            Reason::KneeTurned => self.knee_turned,
            Reason::Leaning => self.leaning,
            Reason::Unsteady => self.unsteady,
            Reason::Floor => self.floor,
            Reason::Bed => self.bed,
        }
    }
}
