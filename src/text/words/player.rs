//! The words of the player, of what is asked before and after a session, and of its cues.

use super::Counted;

pub struct PlayerWords {
    pub get_ready: &'static str,
    pub hold: &'static str,
    /// A set that is counted by the person.
    pub own_pace: &'static str,
    pub repetitions: Counted,
    pub tap_when_done: &'static str,
    pub done: &'static str,
    pub switch_sides: &'static str,
    pub rest: &'static str,
    pub paused: &'static str,
    pub ready_hint: &'static str,
    pub minutes_left: fn(&str) -> String,
    /// Which of the routine's exercises this is: "3 of 9".
    pub part_of: fn(&str, &str) -> String,
    pub set_of: fn(&str, &str) -> String,
    pub repetition_of: fn(&str, &str) -> String,
    /// What comes next: "Next: Hold".
    pub next: fn(&str) -> String,
    pub next_end: &'static str,
    /// Names the dial: "14 seconds left".
    pub seconds_left: Counted,
    pub halfway: &'static str,
    pub start: &'static str,
    pub pause: &'static str,
    pub go_on: &'static str,
    /// Says that time passes again.
    pub resumed: &'static str,
    pub back: &'static str,
    pub skip: &'static str,
    pub more_time: &'static str,
    /// What `more_time` does, for those who can't see the button's place.
    pub more_time_long: &'static str,
    pub too_hard: &'static str,
    pub hurts: &'static str,
    pub stop: &'static str,
    /// Leaves a session that was not started.
    pub leave: &'static str,
    pub stop_question: &'static str,
    pub stop_kept: &'static str,
    pub stop_here: &'static str,
    /// How long nobody was there.
    pub away: fn(&str) -> String,
    pub away_question: fn(&str) -> String,
    pub away_kept: &'static str,
    pub redo: &'static str,
    pub finish: &'static str,
    pub leave_question: &'static str,
    pub leave_kept: &'static str,
    pub leave_now: &'static str,
    pub stay: &'static str,
    pub too_hard_question: &'static str,
    /// What there is instead: the exercise's variation, and its dose.
    pub easier_is: fn(&str, &str) -> String,
    pub ease: &'static str,
    pub easiest: &'static str,
    pub leave_out: &'static str,
    pub as_it_is: &'static str,
    /// Stops this exercise and goes on with the next, which is named.
    pub hurts_next: fn(&str) -> String,
    pub hurts_end: &'static str,
    pub hurts_go_on: &'static str,
    pub screen_on: &'static str,
    pub screen_may_dim: &'static str,
    /// Spoken in place of `next`, before another exercise.
    pub then: fn(&str) -> String,
    pub finished: &'static str,
    pub stopped: &'static str,
    pub nothing_done: &'static str,
    pub saved: &'static str,
    pub see_history: &'static str,
    pub again: &'static str,
    pub ended_too_hard: &'static str,
    pub ended_hurts: &'static str,
    pub sets_done: fn(&str, &str) -> String,
}

/// What is asked before and after a session.
pub struct CheckInWords {
    pub before: &'static str,
    /// What has to be at hand.
    pub need: fn(&str) -> String,
    pub optional: &'static str,
    pub pain_now: &'static str,
    pub pain_low: &'static str,
    pub pain_high: &'static str,
    pub clear: &'static str,
    pub sore_side: &'static str,
    pub left: &'static str,
    pub right: &'static str,
    pub both: &'static str,
    pub neither: &'static str,
    pub after: &'static str,
    pub effort: &'static str,
    pub effort_low: &'static str,
    pub effort_high: &'static str,
    pub note: &'static str,
    /// How many characters there is room for.
    pub note_room: Counted,
    /// Pain before and after, in a summary: "Pain 4 before, 2 after".
    pub pain_was: fn(&str, &str) -> String,
    pub pain_before: fn(&str) -> String,
    pub pain_after: fn(&str) -> String,
    /// "Effort 5 of 10".
    pub effort_was: fn(&str) -> String,
}

/// The settings of the cues.
pub struct CueWords {
    pub heading: &'static str,
    pub beeps: &'static str,
    pub beeps_hint: &'static str,
    pub volume: &'static str,
    pub quiet: &'static str,
    pub medium: &'static str,
    pub loud: &'static str,
    pub silent_switch: &'static str,
    pub silent_switch_hint: &'static str,
    pub voice: &'static str,
    pub voice_hint: &'static str,
    pub no_voice: &'static str,
    pub vibration: &'static str,
    pub vibration_hint: &'static str,
    /// Where there is no switch for it.
    pub no_vibration: &'static str,
    pub flash: &'static str,
    pub flash_hint: &'static str,
    pub pocket: &'static str,
    pub pocket_hint: &'static str,
    /// Lets beeps and voice be heard.
    pub try_it: &'static str,
    pub try_sentence: &'static str,
}
