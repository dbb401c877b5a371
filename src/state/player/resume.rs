//! Writing a session down as it goes, and taking it up again.

use leptos::prelude::*;

use super::{Player, Question};
use crate::domain::journal::Page;
use crate::domain::routine::Plan;
use crate::domain::session::{Stamp, State};
use crate::platform::clock;

impl Player {
    pub(super) fn write_down(self, changed: bool, now: Stamp) {
        let before = self.before();
        let page = self.title.with_untracked(|title| {
            let title = title.as_ref()?;
            self.session.with_untracked(|s| Page::of(s.as_ref()?, title, before, now))
        });
        if let Some(page) = page {
            self.journal.write(changed, &page);
        }
    }

    /// Takes up what an earlier page left in the middle, unless something else is under way. What is
    /// too old to go on with is kept as far as it went.
    pub fn take_up(self, elsewhere: Option<Plan>) {
        self.journal.orphans(move |id, page| {
            let now = clock::now();
            let Some((session, title)) = page.session(now) else { return };
            let busy =
                untrack(|| self.waiting()).is_some() || elsewhere.is_some_and(|p| p != title.plan);
            if page.is_stale(now) {
                let record = session.record(id.clone(), clock::utc_offset_min());
                let record = record.map(|r| super::engine::named(r, &title, page.before));
                if record.is_none_or(|r| self.records.keep(r)) {
                    self.journal.forget(&id);
                }
            } else if !busy {
                self.journal.take_up(id);
                self.title.set(Some(title));
                self.pain.set(page.before.pain);
                self.outcome.set(None);
                if let State::Away(ms) = session.state() {
                    self.put(Question::Away(ms));
                }
                self.session.set(Some(session));
            }
        });
    }
}
