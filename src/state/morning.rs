//! The one question on the first visit on a later day: how it is today, compared with before the latest
//! session.

use std::sync::Arc;

use leptos::prelude::*;

use super::records::{ASK_ABOUT, FOLDER, Records};
use super::setting::Drawer;
use crate::domain::check_in::{ASK_DAYS, Felt, Morning as Answer, NIGHT_MS};
use crate::domain::history::Record;
use crate::domain::save;
use crate::platform::{clock, page};

#[derive(Clone, Copy)]
pub struct Morning {
    drawer: Drawer,
    records: Records,
    asked: RwSignal<Option<Arc<Record>>>,
    /// What was answered just now.
    noted: RwSignal<Option<Felt>>,
}

impl Morning {
    #[must_use]
    pub fn new(drawer: Drawer, records: Records) -> Self {
        Self { drawer, records, asked: RwSignal::new(None), noted: RwSignal::new(None) }
    }

    /// The session to ask about; `None` where there is nothing to ask.
    #[must_use]
    pub fn asked(self) -> Option<Arc<Record>> {
        self.asked.get()
    }

    /// What was answered just now; `None` once that was read.
    #[must_use]
    pub fn noted(self) -> Option<Felt> {
        self.noted.get()
    }

    /// The note after an answer was read.
    pub fn close(self) {
        self.noted.set(None);
        page::focus_on("#content");
    }

    /// Looks whether it is time to ask. The session is known by its id: looking for the latest one would
    /// mean reading the whole history first.
    pub fn look(self) {
        let id = self.drawer.get(ASK_ABOUT).filter(|id| save::is_name(id));
        let id = id.filter(|id| !self.records.is_deleted(id));
        let found = id.and_then(|id| {
            let known = untrack(|| self.records.find(&id));
            known.or_else(|| self.drawer.get(&[FOLDER, &id].concat()).and_then(|t| first(&t)))
        });
        let due = found.filter(|r| {
            let days = clock::today() - r.day();
            let slept = clock::now().wall_ms.saturating_sub(r.started_ms) >= NIGHT_MS;
            r.morning.is_none() && (1..=ASK_DAYS).contains(&days) && slept
        });
        if self.asked.with_untracked(|a| a.as_ref().map(|r| &r.id) != due.as_ref().map(|r| &r.id)) {
            self.asked.set(due);
        }
    }

    /// Keeps the answer with the session.
    pub fn answer(self, felt: Felt) {
        let Some(asked) = self.asked.get_untracked() else { return };
        self.forget_about_it();
        self.noted.set(Some(felt));
        page::focus_on(".morning h2");
        let answer = Answer { felt, at: clock::now().wall_ms };
        self.records.amend(&asked.id, |r| r.morning = Some(answer));
    }

    /// Asks no more about this session.
    pub fn skip(self) {
        self.forget_about_it();
        page::focus_on("#content");
    }

    fn forget_about_it(self) {
        self.drawer.keep(ASK_ABOUT, None);
        self.asked.set(None);
    }

    /// These are deleted: nothing is asked about them.
    pub fn forget(self, ids: &[String]) {
        if self.drawer.get(ASK_ABOUT).is_some_and(|id| ids.contains(&id)) {
            self.forget_about_it();
        }
    }
}

/// The record as it was first written down.
fn first(text: &str) -> Option<Arc<Record>> {
    save::decode(text).ok().and_then(|v| v.record().cloned())
}
