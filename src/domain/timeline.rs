//! The timeline: exercises at their doses, laid out as timed steps. Everything that shows, sounds
//! or speaks reads it, so a new output never touches the engine.
//!
//! Absent on purpose: any clock. `at` is asked; it never runs.

mod edit;
mod layout;
mod pace;

pub use edit::{Change, Edit, Splice};
pub use pace::{Pace, Pacing};

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::catalog;
use super::dose::Dose;
use super::exercise::{Exercise, Side};
use super::level::Level;
use layout::Layout;

/// One exercise as it is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bout {
    pub exercise: Exercise,
    pub level: Level,
    pub dose: Dose,
    /// The one side that does it; none where all sides do that the exercise has.
    pub only: Option<Side>,
    /// Where the rest of it was left out.
    pub cut: Option<Cut>,
    /// Whether it is done instead of the rest of the bout before it.
    pub instead: bool,
}

impl Bout {
    /// The exercise at the catalogue's dose for this level.
    #[must_use]
    pub fn of(exercise: Exercise, level: Level) -> Self {
        let dose = catalog::dose(exercise, level);
        Self { exercise, level, dose, only: None, cut: None, instead: false }
    }

    /// Whether it is the catalogue's own, on all sides.
    #[must_use]
    pub fn is_usual(&self) -> bool {
        self.dose == catalog::dose(self.exercise, self.level) && self.only.is_none()
    }
}

/// Where a bout was given up, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cut {
    pub why: Why,
    /// From 1: this set and all after it are not complete. At most one more than there are sets.
    pub set: u8,
}

/// Why the rest of an exercise was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    TooHard,
    Hurts,
}

/// What the person is to do during a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Phase {
    GetReady,
    /// The way out of a repetition: lift, reach, bend.
    Out,
    Hold,
    /// The way back of a repetition.
    Back,
    /// A set of repetitions at one's own pace. It lasts until the person says that it is done.
    OwnPace,
    SwitchSides,
    Rest,
}

impl Phase {
    /// The exercise itself, not the time around it.
    pub const WORK: [Self; 4] = [Self::Out, Self::Hold, Self::Back, Self::OwnPace];

    #[must_use]
    pub fn is_work(self) -> bool {
        Self::WORK.contains(&self)
    }
}

/// A stretch of time in which one thing is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    pub phase: Phase,
    /// From the start of the timeline, in milliseconds.
    pub start_ms: u32,
    /// More than 0.
    pub len_ms: u32,
    /// Its length as it was laid out, in milliseconds: more time is an offer, not a duty. For a set
    /// at one's own pace, an estimate.
    pub planned_ms: u32,
    /// Which of the timeline's bouts this belongs to.
    pub bout: usize,
    /// From 1. A rest belongs to the set that it follows.
    pub set: u8,
    /// The side at work, or about to be; `None` where both work together or take turns within it.
    pub side: Option<Side>,
    /// From 1, counted on each side; 0 where nothing is counted.
    pub repetition: u8,
}

impl Step {
    #[must_use]
    pub fn end_ms(&self) -> u32 {
        self.start_ms.saturating_add(self.len_ms)
    }

    /// Whether it goes on until the person says that it is done.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.phase == Phase::OwnPace
    }

    /// Whether so many milliseconds in it are all of it.
    #[must_use]
    pub fn is_complete(&self, done_ms: u32) -> bool {
        // One that waits is exactly as long as it took once it is done, and longer before.
        done_ms >= if self.waits() { self.len_ms } else { self.len_ms.min(self.planned_ms) }
    }
}

/// Where a timeline is at one instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Index of the step.
    pub index: usize,
    pub step: Step,
    /// Since the step began, in milliseconds; less than its length.
    pub into_ms: u32,
}

impl Moment {
    /// Until the step ends, in milliseconds; more than 0.
    #[must_use]
    pub fn left_ms(&self) -> u32 {
        self.step.len_ms - self.into_ms
    }
}

/// Exercises laid out in time. Steps touch each other, and none is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    bouts: Vec<Bout>,
    steps: Vec<Step>,
    pace: Pace,
    /// What was changed since it was laid out, in that order; lengths aside.
    edits: Vec<Edit>,
}

impl Timeline {
    /// Lays out the bouts in their order. Between two of them there is time to get into position,
    /// which is rest enough.
    #[must_use]
    pub fn of(bouts: &[Bout], pace: Pace) -> Self {
        let mut layout = Layout::new(pace, 0);
        let mut from = None;
        for (index, bout) in bouts.iter().enumerate() {
            layout.bout(index, *bout, from);
            from = Some(bout.exercise.position());
        }
        Self { bouts: bouts.to_vec(), steps: layout.steps, pace, edits: Vec::new() }
    }

    #[must_use]
    pub fn bouts(&self) -> &[Bout] {
        &self.bouts
    }

    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    #[must_use]
    pub fn pace(&self) -> Pace {
        self.pace
    }

    /// Length of the whole, in milliseconds.
    #[must_use]
    pub fn total_ms(&self) -> u32 {
        self.steps.last().map_or(0, Step::end_ms)
    }

    /// The length of all steps of these phases, in milliseconds.
    #[must_use]
    pub fn sum_ms(&self, phases: &[Phase]) -> u32 {
        self.steps.iter().filter(|s| phases.contains(&s.phase)).map(|s| s.len_ms).sum()
    }

    /// Where we are this many milliseconds after the start; `None` once all is done.
    #[must_use]
    pub fn at(&self, elapsed_ms: u32) -> Option<Moment> {
        let index = self.steps.partition_point(|s| s.end_ms() <= elapsed_ms);
        let step = *self.steps.get(index)?;
        Some(Moment { index, step, into_ms: elapsed_ms.saturating_sub(step.start_ms) })
    }

    /// How far time alone can lead from here, in milliseconds: to the end, or to just before the end
    /// of the next step that waits.
    #[must_use]
    pub fn limit_ms(&self, from_ms: u32) -> u32 {
        let waiting = self.steps.iter().find(|s| s.waits() && s.end_ms() > from_ms);
        waiting.map_or(self.total_ms(), |s| s.end_ms() - 1)
    }

    /// Which of the session's exercises this bout is, from 1, and of how many. What was swapped for
    /// an easier variation is not counted twice.
    #[must_use]
    pub fn part(&self, bout: usize) -> (usize, usize) {
        let instead = |bouts: &[Bout]| bouts.iter().filter(|b| b.instead).count();
        let up_to = self.bouts.get(..=bout).unwrap_or(&self.bouts);
        (up_to.len() - instead(up_to), self.bouts.len() - instead(&self.bouts))
    }

    /// The bouts as they were laid out, before any edit.
    #[must_use]
    pub fn laid_out(&self) -> Vec<Bout> {
        let own = self.bouts.iter().filter(|b| !b.instead);
        own.map(|b| Bout { cut: None, ..*b }).collect()
    }

    /// The steps that a person sees as one with this step: all the repetitions of a set, or the one
    /// hold. Skipping and going back move by these. Empty if there is no such step.
    #[must_use]
    pub fn block(&self, index: usize) -> Range<usize> {
        let Some(step) = self.steps.get(index) else { return index..index };
        let same = |s: &&Step| {
            s.phase.is_work()
                && step.phase.is_work()
                && s.bout == step.bout
                && s.set == step.set
                && (s.side == step.side || s.repetition > 0)
        };
        let before = self.steps.iter().take(index).rev().take_while(same).count();
        let after = self.steps.iter().skip(index + 1).take_while(same).count();
        index - before..index + after + 1
    }

    /// Whether a person sees something new begin with this step, and not just the next repetition.
    #[must_use]
    pub fn opens(&self, step: &Step) -> bool {
        let index = self.steps.partition_point(|s| s.start_ms < step.start_ms);
        self.block(index).start == index
    }

    /// From when to when this range of steps lasts, in milliseconds.
    #[must_use]
    pub fn span_ms(&self, steps: Range<usize>) -> Range<u32> {
        let start = self.steps.get(steps.start).map_or(self.total_ms(), |s| s.start_ms);
        let end = self.steps.get(steps.end).map_or(self.total_ms(), |s| s.start_ms);
        start..end
    }

    /// When the set of this step began, on its first side, in milliseconds; before the first set,
    /// when the step itself did.
    #[must_use]
    pub fn set_start_ms(&self, step: &Step) -> u32 {
        let same = |s: &&Step| s.phase.is_work() && s.bout == step.bout && s.set == step.set;
        let first = || self.steps.iter().find(same);
        if step.phase == Phase::GetReady { step } else { first().unwrap_or(step) }.start_ms
    }
}
