//! What changes a timeline while it is being done: more time, an easier variation, the rest of an
//! exercise left out.
//!
//! What lies behind is never touched. An edit says where it was made, so that the same edits on the
//! same timeline lead to the same steps again (see `session::resume`).

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::layout::Layout;
use super::{Bout, Cut, Phase, Step, Timeline, Why};
use crate::domain::catalog;

/// A change of what is still to come, made at one point of one step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edit {
    /// The step in which it was made, as the steps were counted then.
    pub step: usize,
    /// Since that step began, in milliseconds; less than its length.
    pub into_ms: u32,
    pub change: Change,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// The rest of this exercise is done as the next easier variation.
    Ease,
    /// The rest of this exercise is left out.
    Leave(Why),
}

/// What an edit did to the list of steps: these were taken out, and so many put in their place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Splice {
    pub removed: Range<usize>,
    pub added: usize,
}

impl Timeline {
    /// Makes a step longer and moves all later ones.
    pub fn extend(&mut self, index: usize, by_ms: u32) {
        let len_ms = self.steps.get(index).map(|s| s.len_ms.saturating_add(by_ms));
        self.set_len(index, len_ms.unwrap_or_default());
    }

    /// Gives a step another length, in milliseconds, and moves all later ones; none is made empty.
    pub fn set_len(&mut self, index: usize, len_ms: u32) {
        if let Some(step) = self.steps.get_mut(index).filter(|_| len_ms > 0) {
            step.len_ms = len_ms;
            self.settle(index);
        }
    }

    /// What was changed since it was laid out, in that order; lengths aside.
    #[must_use]
    pub fn edits(&self) -> &[Edit] {
        &self.edits
    }

    /// The easier variation of what is done in this bout; `None` if there is none.
    #[must_use]
    pub fn easier(&self, bout: usize) -> Option<Bout> {
        let now = self.bouts.get(bout)?;
        let easier = Bout::of(now.exercise, now.level.easier()?);
        // Where less was asked for than is usual, easier is not to mean more.
        let dose = easier.dose.at_most(now.dose);
        Some(Bout { instead: true, only: now.only, dose, ..easier })
    }

    /// Cuts the exercise of this step short, and says what became of the steps. `None`, and nothing is
    /// changed, where there is no such place or no easier variation.
    pub fn edit(&mut self, edit: Edit) -> Option<Splice> {
        let step = *self.steps.get(edit.step).filter(|s| edit.into_ms < s.len_ms)?;
        let instead = match edit.change {
            Change::Ease => Some(self.easier(step.bout)?),
            Change::Leave(_) => None,
        };
        let why = match edit.change {
            Change::Ease => Why::TooHard,
            Change::Leave(why) => why,
        };
        let set = self.cut(&step, why);
        let rest = self.steps.iter().skip(edit.step).take_while(|s| s.bout == step.bout).count();
        let removed = edit.step..edit.step + rest;

        // What was begun is kept as far as it went.
        let begun = (edit.into_ms > 0).then_some(Step { len_ms: edit.into_ms, ..step });
        let mut added: Vec<Step> = begun.into_iter().collect();
        if step.phase == Phase::GetReady && instead.is_none() {
            self.lengthen_lead_in(step.bout, removed.end);
        }
        if let Some(easier) = instead {
            let bout = self.put_in(step.bout, easier, set);
            let mut layout = Layout::new(self.pace, step.start_ms + edit.into_ms);
            layout.bout(step.bout + 1, bout, Some(bout.exercise.position()));
            added.extend(layout.steps);
            self.steps.iter_mut().skip(removed.end).for_each(|s| s.bout += 1);
        }
        let splice = Splice { removed: removed.clone(), added: added.len() };
        self.steps.splice(removed, added);
        self.settle(edit.step.saturating_sub(1));
        self.edits.push(edit);
        Some(splice)
    }

    /// Whoever leaves a bout while still getting into position for it may be farther from the next one
    /// than this bout was: the lead-in at this index becomes as long as from the bout before.
    fn lengthen_lead_in(&mut self, left: usize, lead_in: usize) {
        let from =
            left.checked_sub(1).and_then(|i| self.bouts.get(i)).map(|b| b.exercise.position());
        let next = self.bouts.get(left + 1).map(|b| b.exercise);
        let more_time = u32::from(self.pace.more_time);
        if let (Some(next), Some(step)) = (next, self.steps.get_mut(lead_in)) {
            step.len_ms = step.len_ms.max(catalog::lead_in_ms(next, from) * more_time);
            step.planned_ms = step.len_ms;
        }
    }

    /// Notes where and why the bout of this step ends early; says from which set on it is missing.
    pub fn cut(&mut self, step: &Step, why: Why) -> u8 {
        let set = step.set + u8::from(step.phase == Phase::Rest);
        if let Some(bout) = self.bouts.get_mut(step.bout) {
            bout.cut = Some(Cut { why, set });
        }
        set
    }

    /// Puts a bout after this one: as many sets as are missing, but no more than its own dose has.
    fn put_in(&mut self, after: usize, bout: Bout, from_set: u8) -> Bout {
        let asked = self.bouts.get(after).map_or(1, |b| b.dose.sets);
        let missing = (asked + 1).saturating_sub(from_set).max(1);
        let sets = missing.min(catalog::dose(bout.exercise, bout.level).sets);
        let mut bout = bout;
        bout.dose.sets = sets;
        self.bouts.insert(after + 1, bout);
        bout
    }

    /// Makes each step after this one begin where the one before it ends.
    fn settle(&mut self, from: usize) {
        let mut now_ms = self.steps.get(from).map_or(0, |s| s.start_ms);
        if from == 0 {
            now_ms = 0;
        }
        for step in self.steps.iter_mut().skip(from) {
            step.start_ms = now_ms;
            now_ms = now_ms.saturating_add(step.len_ms);
        }
    }
}
