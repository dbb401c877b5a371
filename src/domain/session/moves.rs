//! The commands that move a session to another place of its timeline, or change what is to come.

use super::{Command, EXTENSION_MS, Session};
use crate::domain::cue::Cue;
use crate::domain::timeline::{Change, Edit, Moment, Step};

/// Going back within this time of a block's start goes to the block before it, in milliseconds.
const BACK_AGAIN_MS: u32 = 3_000;

impl Session {
    pub(super) fn move_by(&mut self, command: Command, cues: &mut Vec<Cue>) {
        let Some(moment) = self.moment() else { return };
        match command {
            Command::Skip => {
                let block = self.timeline.block(moment.index);
                self.go_to(self.timeline.span_ms(block).end, cues);
            }
            Command::Back => self.back(moment, cues),
            Command::Redo => self.go_to(self.timeline.set_start_ms(&moment.step), cues),
            Command::Extend if !moment.step.waits() => {
                self.timeline.extend(moment.index, EXTENSION_MS);
            }
            Command::Done if moment.step.waits() => self.declare_done(moment, cues),
            Command::Ease => self.edit(moment, Change::Ease, cues),
            Command::Leave(why) => self.edit(moment, Change::Leave(why), cues),
            _ => {}
        }
    }

    fn back(&mut self, moment: Moment, cues: &mut Vec<Cue>) {
        let block = self.timeline.block(moment.index);
        let before = block.start.checked_sub(1).and_then(|i| self.timeline.steps().get(i));
        let closed = |bout: usize| self.timeline.bouts().get(bout).is_some_and(|b| b.cut.is_some());
        let start_ms = self.timeline.span_ms(block.clone()).start;
        // What was given up is over.
        if self.at_ms >= start_ms + BACK_AGAIN_MS || before.is_none_or(|s| closed(s.bout)) {
            self.go_to(start_ms, cues);
        } else {
            let before = self.timeline.block(block.start - 1);
            self.go_to(self.timeline.span_ms(before).start, cues);
        }
    }

    /// A set that waits is as long as it took.
    fn declare_done(&mut self, moment: Moment, cues: &mut Vec<Cue>) {
        let Some(done_ms) = self.done.get_mut(moment.index) else { return };
        // Even at the very first instant: the person says that it is done.
        *done_ms = (*done_ms).max(1);
        let len_ms = *done_ms;
        self.timeline.set_len(moment.index, len_ms);
        self.go_to(moment.step.start_ms + len_ms, cues);
    }

    fn edit(&mut self, moment: Moment, change: Change, cues: &mut Vec<Cue>) {
        let (step, into_ms) = self.furthest(moment);
        let same = |s: &&Step| s.bout == moment.step.bout;
        let Some(place) = self.timeline.steps().get(step).filter(same) else {
            // All of it has been done before: there is nothing left to leave out.
            let end =
                self.timeline.steps().get(step).map_or(self.timeline.total_ms(), |s| s.start_ms);
            self.go_to(end, cues);
            return;
        };
        let at_ms = place.start_ms + into_ms;
        if self.change(Edit { step, into_ms, change }) {
            self.go_to(at_ms, cues);
        }
    }

    /// Up to where this bout was done: a step, and the milliseconds into it. Whoever went back has done
    /// more than lies behind.
    fn furthest(&self, moment: Moment) -> (usize, u32) {
        let steps = self.timeline.steps().iter().zip(&self.done).enumerate().skip(moment.index + 1);
        let ours = steps.take_while(|(_, (s, _))| s.bout == moment.step.bout);
        match ours.filter(|(_, (_, done_ms))| **done_ms > 0).last() {
            None => (moment.index, moment.into_ms),
            Some((index, (step, done_ms))) if *done_ms < step.len_ms => (index, *done_ms),
            Some((index, _)) => (index + 1, 0),
        }
    }

    /// Changes the timeline, and keeps what was done in step with it.
    pub(super) fn change(&mut self, edit: Edit) -> bool {
        let Some(splice) = self.timeline.edit(edit) else { return false };
        let begun = self.done.get(edit.step).copied().filter(|_| edit.into_ms > 0);
        let mut added = vec![0; splice.added];
        if let (Some(first), Some(begun)) = (added.first_mut(), begun) {
            *first = begun;
        }
        self.done.splice(splice.removed, added);
        true
    }
}
