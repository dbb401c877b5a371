//! What was done and said, as it stands in a summary and in the history.

use super::Speech;
use crate::domain::check_in::Felt;
use crate::domain::history::{DoneBout, Origin, Record};
use crate::domain::timeline::Why;

impl Speech {
    /// "Standard · sets: 2 of 3 · too hard".
    #[must_use]
    pub fn done(self, bout: &DoneBout) -> String {
        let player = &self.words().player;
        let sets = (player.sets_done)(&self.number(bout.sets_done), &self.number(bout.sets));
        let ended = bout.ended.map(|why| match why {
            Why::TooHard => player.ended_too_hard.to_owned(),
            Why::Hurts => player.ended_hurts.to_owned(),
        });
        let facts = [Some(self.level(bout.level).to_owned()), Some(sets), ended];
        facts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    /// What was said of a session, a line each; empty where nothing was.
    #[must_use]
    pub fn said(self, record: &Record) -> Vec<String> {
        let words = &self.words().check_in;
        let n = |n: u8| self.number(n);
        let pain = match (record.before.pain, record.after.pain) {
            (Some(before), Some(after)) => Some((words.pain_was)(&n(before), &n(after))),
            (Some(before), None) => Some((words.pain_before)(&n(before))),
            (None, Some(after)) => Some((words.pain_after)(&n(after))),
            (None, None) => None,
        };
        let morning = record.morning.map(|m| match m.felt {
            Felt::Better => self.words().morning.was_better.to_owned(),
            Felt::Same => self.words().morning.was_same.to_owned(),
            Felt::Worse => self.words().morning.was_worse.to_owned(),
        });
        let told = (record.origin == Origin::Told).then(|| self.words().history.told.to_owned());
        let effort = record.after.effort.map(|e| (words.effort_was)(&n(e)));
        let note = Some(record.after.note.clone()).filter(|note| !note.is_empty());
        [told, pain, effort, morning, note].into_iter().flatten().collect()
    }
}
