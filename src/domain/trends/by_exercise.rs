//! Which exercises were in sessions after which pain was more, and which were given up.
//!
//! Absent on purpose: blame. A session has several exercises, and pain has many causes.

use std::sync::Arc;

use super::Change;
use crate::domain::exercise::Exercise;
use crate::domain::history::{DoneBout, Record};
use crate::domain::timeline::Why;

/// One exercise, over all sessions that had it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExerciseTrend {
    pub exercise: Exercise,
    /// In which it was done and both answers were given.
    pub sessions: u32,
    /// In so many of them pain was less afterwards, the same, or more.
    pub less: u32,
    pub same: u32,
    pub more: u32,
    /// How often it was given up because it hurt, whatever was answered.
    pub stopped_hurting: u32,
    /// How often it was given up, or made easier, because it was too hard.
    pub made_easier: u32,
}

impl ExerciseTrend {
    /// Whether it stands before another: by the share of sessions with more pain, which is compared
    /// without dividing, then by how often it hurt.
    fn is_before(&self, other: &Self) -> bool {
        let share = |a: &Self, b: &Self| u64::from(a.more) * u64::from(b.sessions.max(1));
        (share(self, other), self.stopped_hurting) > (share(other, self), other.stopped_hurting)
    }

    fn add(&mut self, change: Change) {
        self.sessions += 1;
        match change {
            Change::Less => self.less += 1,
            Change::Same => self.same += 1,
            Change::More => self.more += 1,
        }
    }
}

/// Every exercise that was done or tried, most pain first, otherwise in the order of the catalogue.
#[must_use]
pub fn by_exercise(records: &[Arc<Record>]) -> Vec<ExerciseTrend> {
    let mut all = Exercise::ALL.map(|exercise| ExerciseTrend {
        exercise,
        sessions: 0,
        less: 0,
        same: 0,
        more: 0,
        stopped_hurting: 0,
        made_easier: 0,
    });
    // Exercises as bits: one that was swapped for its easier variation is in a session twice.
    let mut seen = 0_u16;
    for record in records {
        let mut done = 0_u16;
        for bout in &record.bouts {
            seen |= bit(bout.exercise);
            // One that was only tried says nothing of the pain after all the others.
            done |= if is_done(bout) { bit(bout.exercise) } else { 0 };
            if let Some(trend) = all.get_mut(bout.exercise as usize) {
                trend.stopped_hurting += u32::from(bout.ended == Some(Why::Hurts));
                trend.made_easier += u32::from(bout.ended == Some(Why::TooHard));
            }
        }
        if let Some(change) = Change::of(record) {
            let done = all.iter_mut().filter(|t| done & bit(t.exercise) != 0);
            done.for_each(|t| t.add(change));
        }
    }
    // By inserting: a sort would weigh more than nine rows are worth.
    let mut sorted: Vec<ExerciseTrend> = Vec::with_capacity(all.len());
    for trend in all.into_iter().filter(|t| seen & bit(t.exercise) != 0) {
        let at = sorted.iter().position(|other| trend.is_before(other));
        sorted.insert(at.unwrap_or(sorted.len()), trend);
    }
    sorted
}

fn is_done(bout: &DoneBout) -> bool {
    bout.work_ms > 0 || bout.ended.is_none()
}

fn bit(exercise: Exercise) -> u16 {
    1 << exercise as u16
}
