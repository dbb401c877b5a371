//! The timeline: exercises at their doses, laid out as timed steps. Everything that shows, sounds
//! or speaks reads it, so a new output never touches the engine.
//!
//! Absent on purpose: any clock. `at` is asked; it never runs.

use std::ops::Range;

use super::catalog;
use super::dose::{Dose, Work};
use super::exercise::{Exercise, Position, Side, Sides};
use super::level::Level;

/// One exercise as it is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bout {
    pub exercise: Exercise,
    pub level: Level,
    pub dose: Dose,
}

impl Bout {
    /// The exercise at the catalogue's dose for this level.
    #[must_use]
    pub fn of(exercise: Exercise, level: Level) -> Self {
        Self { exercise, level, dose: catalog::dose(exercise, level) }
    }
}

/// How a person likes to go about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// Which side begins where sides take turns.
    pub first: Side,
    /// How many times the usual time there is to get into position: 1 to 3.
    pub more_time: u8,
}

impl Default for Pace {
    fn default() -> Self {
        Self { first: Side::Left, more_time: 1 }
    }
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
    SwitchSides,
    Rest,
}

impl Phase {
    /// Whether this is the exercise itself, not the time around it.
    #[must_use]
    pub fn is_work(self) -> bool {
        matches!(self, Self::Out | Self::Hold | Self::Back)
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
    /// Which of the timeline's bouts this belongs to.
    pub bout: usize,
    /// From 1. A rest belongs to the set that it follows.
    pub set: u8,
    /// The side at work, or about to be; `None` where both work together.
    pub side: Option<Side>,
    /// From 1, counted on each side; 0 where nothing is repeated.
    pub repetition: u8,
}

impl Step {
    #[must_use]
    pub fn end_ms(&self) -> u32 {
        self.start_ms + self.len_ms
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
}

impl Timeline {
    /// Lays out the bouts in their order. Between two of them there is time to get into position,
    /// which is rest enough.
    #[must_use]
    pub fn of(bouts: &[Bout], pace: Pace) -> Self {
        let mut layout = Layout { steps: Vec::new(), now_ms: 0, pace };
        let mut from = None;
        for (index, bout) in bouts.iter().enumerate() {
            layout.bout(index, *bout, from);
            from = Some(bout.exercise.position());
        }
        Self { bouts: bouts.to_vec(), steps: layout.steps }
    }

    #[must_use]
    pub fn bouts(&self) -> &[Bout] {
        &self.bouts
    }

    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
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

    /// From when to when this range of steps lasts, in milliseconds.
    #[must_use]
    pub fn span_ms(&self, steps: Range<usize>) -> Range<u32> {
        let start = self.steps.get(steps.start).map_or(self.total_ms(), |s| s.start_ms);
        let end = self.steps.get(steps.end).map_or(self.total_ms(), |s| s.start_ms);
        start..end
    }

    /// Makes a step longer and moves all later ones.
    pub fn extend(&mut self, index: usize, by_ms: u32) {
        if let Some(step) = self.steps.get_mut(index) {
            step.len_ms += by_ms;
            self.steps.iter_mut().skip(index + 1).for_each(|s| s.start_ms += by_ms);
        }
    }
}

/// The pen that writes the steps.
struct Layout {
    steps: Vec<Step>,
    now_ms: u32,
    pace: Pace,
}

impl Layout {
    fn bout(&mut self, index: usize, bout: Bout, from: Option<Position>) {
        let sides = bout.exercise.sides();
        let first = (sides != Sides::Together).then_some(self.pace.first);
        let at = Place { bout: index, set: 1, side: first, repetition: 0 };
        let lead_in_ms = catalog::lead_in_ms(bout.exercise, from);
        self.put(Phase::GetReady, lead_in_ms * u32::from(self.pace.more_time), at);
        for set in 1..=bout.dose.sets {
            self.set(bout, Place { set, ..at });
            if set < bout.dose.sets {
                self.put(Phase::Rest, bout.dose.rest_ms, Place { set, ..at });
            }
        }
    }

    fn set(&mut self, bout: Bout, at: Place) {
        let other = Place { side: at.side.map(Side::other), ..at };
        match (bout.exercise.sides(), bout.dose.work) {
            (Sides::Together, Work::Repetitions { count, .. }) => {
                (1..=count).for_each(|r| self.work(bout, Place { repetition: r, ..at }));
            }
            (Sides::Alternating, Work::Repetitions { count, .. }) => {
                for repetition in 1..=count {
                    self.work(bout, Place { repetition, ..at });
                    self.work(bout, Place { repetition, ..other });
                }
            }
            (Sides::OneThenOther, Work::Repetitions { count, .. }) => {
                (1..=count).for_each(|r| self.work(bout, Place { repetition: r, ..at }));
                self.put(Phase::SwitchSides, catalog::switch_ms(bout.exercise), other);
                (1..=count).for_each(|r| self.work(bout, Place { repetition: r, ..other }));
            }
            (Sides::Together, Work::Hold { .. }) => self.work(bout, at),
            (Sides::Alternating | Sides::OneThenOther, Work::Hold { .. }) => {
                self.work(bout, at);
                self.put(Phase::SwitchSides, catalog::switch_ms(bout.exercise), other);
                self.work(bout, other);
            }
        }
    }

    /// One repetition, or one hold.
    fn work(&mut self, bout: Bout, at: Place) {
        match bout.dose.work {
            Work::Repetitions { tempo, .. } => {
                self.put(Phase::Out, tempo.out_ms, at);
                self.put(Phase::Hold, tempo.hold_ms, at);
                self.put(Phase::Back, tempo.back_ms, at);
            }
            Work::Hold { ms } => self.put(Phase::Hold, ms, at),
        }
    }

    fn put(&mut self, phase: Phase, len_ms: u32, at: Place) {
        if len_ms == 0 {
            return;
        }
        let Place { bout, set, side, repetition } = at;
        self.steps.push(Step { phase, start_ms: self.now_ms, len_ms, bout, set, side, repetition });
        self.now_ms += len_ms;
    }
}

/// Which part of which bout a step belongs to.
#[derive(Clone, Copy)]
struct Place {
    bout: usize,
    set: u8,
    side: Option<Side>,
    repetition: u8,
}
