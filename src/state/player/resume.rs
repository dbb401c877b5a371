//! Writing a session down as it goes, and taking it up again.

use leptos::prelude::*;

use super::{Player, Question};
use crate::domain::journal::{Page, Title};
use crate::domain::prescription::code;
use crate::domain::routine::{OwnRoutine, Plan};
use crate::domain::session::{Command, Session, Stamp, State};
use crate::platform::clock;

impl Player {
    pub(super) fn write_down(self, changed: bool, now: Stamp) {
        let before = self.before.get_untracked();
        let page = self.title.with_untracked(|title| {
            let title = title.as_ref()?;
            self.session.with_untracked(|s| Page::of(s.as_ref()?, title, before, now))
        });
        if let Some(page) = page {
            self.journal.write(changed, &page);
        }
    }

    /// Takes up what an earlier page left in the middle, unless something else is at hand. What is too
    /// old to go on with is kept as far as it went. A session that is kept was finished: after a crash
    /// its journal may be there again. `mirrored` are the sessions that the mirror holds.
    pub fn take_up(self, mirrored: Vec<String>) {
        let mirrored = StoredValue::new(mirrored);
        self.journal.orphans(move |id, page| {
            if self.records.is_kept(&id) || mirrored.with_value(|m| m.contains(&id)) {
                self.journal.forget(&id);
            } else if page.is_stale(clock::now()) {
                self.keep_as_it_is(id, &page);
            } else {
                self.left.update_value(|left| left.push((id, page)));
                self.offer();
            }
        });
    }

    /// Puts what is under way aside: it stays written down, and is offered again later.
    pub(super) fn put_aside(self) {
        let now = clock::now();
        self.command(Command::Pause);
        let page = self.title.with_untracked(|title| {
            let before = self.before.get_untracked();
            self.session.with_untracked(|s| Page::of(s.as_ref()?, title.as_ref()?, before, now))
        });
        if let Some(page) = page {
            self.journal.write(true, &page);
            self.left.update_value(|left| left.push((self.journal.id(), page)));
            self.journal.let_go();
        }
        self.session.set(None);
    }

    /// Offers what was left, if nothing else is at hand: nothing under way, no answers just given, and
    /// no questions asked before another session.
    pub(super) fn offer(self) {
        let ours =
            |page: &Page| self.title.with_untracked(|t| page.plan() == t.as_ref().map(|t| t.plan));
        let at_hand = self.at_hand.get_value();
        let found = self.left.with_value(|left| match self.state() {
            Some(state) if state.is_open() => None,
            // Its own questions are on the screen, and none is answered yet.
            Some(State::Ready) if at_hand => left
                .iter()
                .rposition(|(_, page)| ours(page))
                .filter(|_| self.before.with_untracked(|b| b.pain.is_none())),
            Some(_) if at_hand => None,
            _ => left.len().checked_sub(1),
        });
        let Some(found) = found else { return };
        let Some((id, page)) = self.left.try_update_value(|left| left.remove(found)) else {
            return;
        };
        let Some((session, title)) = page.session(clock::now()) else { return };
        self.journal.take_up(id);
        self.welcome(&title, &session);
        self.title.set(Some(title));
        self.before.set(page.before);
        self.outcome.set(None);
        if let State::Away(ms) = session.state() {
            self.put(Question::Away(ms));
        }
        self.session.set(Some(session));
    }

    /// What came in a link is at hand again, as it was begun: it may be kept nowhere else.
    fn welcome(self, title: &Title, session: &Session) {
        let Some(code) = &title.link else { return };
        let Ok((prescription, _)) = code::decode(code) else { return };
        let routine = OwnRoutine::from_link(prescription, self.locale.words().link.unnamed);
        if title.plan == Plan::Own(routine.id) {
            self.routines.welcome(routine);
            let begun = session.timeline().laid_out().iter().map(|b| b.exercise).collect();
            self.today.set_value(Some((title.plan, begun)));
        }
    }

    fn keep_as_it_is(self, id: String, page: &Page) {
        let Some((session, title)) = page.session(clock::now()) else { return };
        let record = session.record(id.clone(), clock::utc_offset_min());
        let record = record.map(|r| super::engine::named(r, &title, page.before));
        if record.is_none_or(|r| self.records.keep(r)) {
            self.journal.forget(&id);
        }
    }
}
