//! What was really done in a session, added up.

use super::Session;
use crate::domain::dose::Work;
use crate::domain::exercise::{Side, Sides};
use crate::domain::history::{DoneBout, Record, SideDone};
use crate::domain::timeline::{Bout, Step};

impl Session {
    /// What was really done, as it is to be kept; `None` if there was no work in it, and nothing was
    /// given up.
    #[must_use]
    pub fn record(&self, id: String, utc_offset_min: i16) -> Option<Record> {
        let asked = self.timeline.bouts();
        let bouts: Vec<_> = asked
            .iter()
            .enumerate()
            .map(|(i, b)| self.done_bout(i, b))
            .filter(|d| d.work_ms > 0 || d.ended.is_some())
            .collect();
        let unbegun = u8::try_from(asked.len() - bouts.len()).unwrap_or(u8::MAX);
        let record = Record {
            id,
            started_ms: self.started_ms?,
            utc_offset_min,
            active_ms: self.active_ms,
            bouts,
            unbegun,
            ..Record::default()
        };
        (!record.bouts.is_empty()).then_some(record)
    }

    fn done_bout(&self, index: usize, bout: &Bout) -> DoneBout {
        let work: Vec<(&Step, u32)> = self
            .timeline
            .steps()
            .iter()
            .zip(self.done.iter().copied())
            .filter(|(s, _)| s.bout == index && s.phase.is_work())
            .collect();
        let given_up = |set: u8| bout.cut.is_some_and(|c| set >= c.set);
        let whole = |steps: &[(&Step, u32)], set: u8| {
            let mut of_set = steps.iter().filter(|(s, _)| s.set == set).peekable();
            of_set.peek().is_some() && of_set.all(|(s, done_ms)| s.is_complete(*done_ms))
        };
        // Of a set that was given up, one side may have had all of its hold.
        let held = |steps: &[(&Step, u32)], set: u8| {
            let mut of_set = steps.iter().filter(|(s, _)| s.set == set);
            let hold = matches!(bout.dose.work, Work::Hold { .. });
            hold && of_set.any(|(s, done_ms)| *done_ms >= s.planned_ms)
        };
        let count = |done: &dyn Fn(u8) -> bool| {
            (1..=bout.dose.sets).filter(|s| done(*s)).fold(0, |n, _| n + 1)
        };
        // Where both sides work at once, or take turns uncounted, there is nothing to tell apart.
        let told_apart =
            bout.exercise.sides() != Sides::Together && work.iter().all(|(s, _)| s.side.is_some());
        let side = |side: Side| {
            let own: Vec<_> = work.iter().copied().filter(|(s, _)| s.side == Some(side)).collect();
            let done = |set| if given_up(set) { held(&own, set) } else { whole(&own, set) };
            let asked = bout.only.is_none_or(|only| only == side);
            (told_apart && asked)
                .then(|| SideDone { sets_done: count(&done), work_ms: sum_ms(&own) })
        };
        DoneBout {
            exercise: bout.exercise,
            level: bout.level,
            sets: bout.dose.sets,
            sets_done: count(&|set| !given_up(set) && whole(&work, set)),
            work_ms: sum_ms(&work),
            left: side(Side::Left),
            right: side(Side::Right),
            ended: bout.cut.map(|c| c.why),
        }
    }
}

fn sum_ms(steps: &[(&Step, u32)]) -> u32 {
    steps.iter().fold(0, |sum, (_, done_ms)| sum.saturating_add(*done_ms))
}
