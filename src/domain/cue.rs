//! The cues of a timeline: what is to be shown, sounded or said, and when. Beeps, voice, vibration,
//! the flash, the messages for screen readers and the audio track all read them here.
//!
//! Absent on purpose: how a cue sounds or reads (see `beep` and `text::phrases`).

use super::timeline::{Phase, Step, Timeline};

/// Steps shorter than this get no 3-2-1, in milliseconds.
const LEAD_FROM_MS: u32 = 5_000;
/// Holds shorter than this get no halfway cue, in milliseconds.
const HALFWAY_FROM_MS: u32 = 10_000;

/// What is to be shown, sounded or said. Never stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cue {
    /// This step has begun.
    Entered(Step),
    /// So many seconds (3, 2, 1) until the step ends.
    Lead(u8),
    /// Half of a hold is over.
    Halfway,
    Paused,
    Resumed,
    /// The timeline has come to its end.
    Finished,
    /// The person ended it.
    Stopped,
}

/// All cues after one instant and up to another, both in milliseconds from the start, each with its
/// own instant, in order. None beyond the end of a step that waits: nobody knows when that is.
#[must_use]
pub fn cues(timeline: &Timeline, after_ms: u32, to_ms: u32) -> Vec<(u32, Cue)> {
    let to_ms = to_ms.min(timeline.limit_ms(after_ms));
    let first = timeline.steps().partition_point(|s| s.end_ms() <= after_ms);
    let steps = timeline.steps().iter().skip(first).take_while(|s| s.start_ms <= to_ms);
    let mut cues: Vec<_> = steps.flat_map(within).collect();
    cues.push((timeline.total_ms(), Cue::Finished));
    cues.retain(|(at_ms, _)| after_ms < *at_ms && *at_ms <= to_ms);
    cues
}

/// The cues of one step, in order.
fn within(step: &Step) -> Vec<(u32, Cue)> {
    let mut cues = vec![(step.start_ms, Cue::Entered(*step))];
    // Halfway of what was planned: ten seconds more do not bring a second one.
    if step.phase == Phase::Hold && step.planned_ms >= HALFWAY_FROM_MS {
        cues.push((step.start_ms + step.planned_ms.min(step.len_ms) / 2, Cue::Halfway));
    }
    if step.planned_ms >= LEAD_FROM_MS && !step.waits() {
        let lead = |s: u8| (step.end_ms().saturating_sub(u32::from(s) * 1_000), Cue::Lead(s));
        cues.extend([3, 2, 1].map(lead).into_iter().filter(|(at, _)| *at > step.start_ms));
    }
    cues.sort_by_key(|(at_ms, _)| *at_ms);
    cues
}
