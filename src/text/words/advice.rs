//! What is suggested after some sessions, and what there is to learn.

use super::Counted;

/// Advice: a question, what it rests on, and the answers.
pub struct AdviceWords {
    /// The level to try.
    pub up: fn(&str) -> String,
    /// An exercise, and the level to try.
    pub up_one: fn(&str, &str) -> String,
    pub down: fn(&str) -> String,
    pub down_one: fn(&str, &str) -> String,
    pub flare_up: &'static str,
    /// Why, in a sentence.
    pub went_well: &'static str,
    /// The same of one exercise.
    pub one_went_well: &'static str,
    pub started: &'static str,
    pub rose: &'static str,
    pub high: &'static str,
    pub worse: &'static str,
    /// An exercise.
    pub hurt: fn(&str) -> String,
    pub too_hard: fn(&str) -> String,
    pub twice: &'static str,
    /// What to do, in a sentence or two.
    pub up_hint: &'static str,
    pub down_hint: &'static str,
    pub flare_up_hint: &'static str,
    pub ask: &'static str,
    pub why: &'static str,
    /// The rules in full.
    pub rule_up: &'static str,
    pub rule_down: &'static str,
    pub rule_own: &'static str,
    /// What was said on a later day.
    pub next_day: [&'static str; 3],
    /// A day, and what was said of its session.
    pub fact: fn(&str, &str) -> String,
    /// The answers.
    pub take_level: fn(&str) -> String,
    pub take_flare_up: &'static str,
    pub decline: &'static str,
    /// What came of it.
    pub level_is: fn(&str) -> String,
    pub one_is: fn(&str, &str) -> String,
    pub flare_up_is: &'static str,
    pub declined: &'static str,
}

/// Before a session: the zones of pain, and the signs that speak against it.
pub struct ZoneWords {
    pub green: &'static str,
    pub amber: &'static str,
    pub red: &'static str,
    /// Leads to the gentle plan.
    pub flare_up: &'static str,
    pub rest: &'static str,
    /// Opens the signs.
    pub flags: &'static str,
    pub flags_intro: &'static str,
    /// Where one of them is ticked, in the place of the start.
    pub no_start: &'static str,
}

/// Around the texts to learn from.
pub struct LearnWords {
    pub heading: &'static str,
    pub intro: &'static str,
    /// How long one takes to read.
    pub minutes: Counted,
    /// Leads to the one on flare-ups, on pacing, and to the questions.
    pub flare_ups: &'static str,
    pub pacing: &'static str,
    pub questions: &'static str,
}
