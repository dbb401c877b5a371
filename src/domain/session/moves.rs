//! The commands that move a session to another place of its timeline, or change what is to come.

use super::{Command, EXTENSION_MS, Session};
use crate::domain::cue::Cue;
use crate::domain::timeline::{Change, Edit, Moment};

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
        // Even at the very first instant: the person says that it is done.
        let len_ms = moment.into_ms.max(1);
        self.timeline.set_len(moment.index, len_ms);
        if let Some(done_ms) = self.done.get_mut(moment.index) {
            *done_ms = len_ms;
        }
        self.go_to(moment.step.start_ms + len_ms, cues);
    }

    fn edit(&mut self, moment: Moment, change: Change, cues: &mut Vec<Cue>) {
        let edit = Edit { step: moment.index, into_ms: moment.into_ms, change };
        if self.change(edit) {
            self.go_to(self.at_ms, cues);
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
