//! The routines that a person has put together, in memory and in the store.

use leptos::prelude::*;

use super::notices::{Notice, Notices};
use crate::domain::routine::{OwnId, OwnRoutine};
use crate::platform::page;
use crate::platform::store::{NotKept, Store};

/// One key a routine, so that two tabs never write the same one.
pub(super) const FOLDER: &str = "r/";

#[derive(Clone, Copy)]
pub struct Routines {
    store: StoredValue<Store>,
    notices: Notices,
    /// Sorted by name; ids are unique.
    list: RwSignal<Vec<OwnRoutine>>,
    /// Those that came in links since the page was opened: they can be done, but are not kept.
    guests: RwSignal<Vec<OwnRoutine>>,
}

impl Routines {
    /// Reads what was kept. What can't be read is left where it is, and counted.
    #[must_use]
    pub fn load(store: StoredValue<Store>, notices: Notices) -> Self {
        let (list, guests) = (RwSignal::new(Vec::new()), RwSignal::new(Vec::new()));
        let routines = Self { store, notices, list, guests };
        routines.read();
        routines
    }

    /// Reads what was kept, again: it was changed from elsewhere.
    pub fn read(self) {
        let (mut list, mut unread) = (Vec::new(), 0);
        for name in self.store.with_value(|s| s.keys(FOLDER)) {
            let text = self.store.with_value(|s| s.get(&[FOLDER, &name].concat()));
            let read = text.and_then(|t| OwnRoutine::from_text(&t));
            match read.filter(|r| r.id.slug() == name) {
                Some(routine) => list.push(routine),
                None => unread += 1,
            }
        }
        sort(&mut list);
        if unread > 0 {
            self.notices.post(Notice::RoutinesUnread(unread));
        }
        self.list.set(list);
    }

    /// Those that are kept.
    #[must_use]
    pub fn list(self) -> Vec<OwnRoutine> {
        self.list.get()
    }

    /// Those that can be done: also what came in links, after what is kept.
    #[must_use]
    pub fn all(self) -> Vec<OwnRoutine> {
        let mut all = self.list.get();
        all.extend(self.guests.get());
        all
    }

    #[must_use]
    pub fn find(self, id: OwnId) -> Option<OwnRoutine> {
        self.all().into_iter().find(|r| r.id == id)
    }

    /// Has one that came in a link at hand, for as long as the page lives.
    pub fn welcome(self, routine: OwnRoutine) {
        let known = |g: &Vec<OwnRoutine>| g.iter().any(|r| r.id == routine.id);
        if !self.guests.with_untracked(known) {
            self.guests.update(|g| g.push(routine));
        }
    }

    /// An id under which nothing is kept, not even something that could not be read.
    #[must_use]
    pub fn new_id(self) -> OwnId {
        let mut id = OwnId(page::draw());
        let taken = |id: OwnId| self.store.with_value(|s| s.get(&key(id)).is_some());
        while taken(id) || untrack(|| self.find(id)).is_some() {
            id = OwnId(id.0.wrapping_add(1));
        }
        id
    }

    /// Keeps a routine, new or changed. If the store will not have it, it stays in memory, and a
    /// notice says so.
    pub fn keep(self, routine: OwnRoutine) {
        if self.write(&routine).is_err() {
            self.notices.post(Notice::NotKept);
        }
        self.list.update(|l| {
            l.retain(|r| r.id != routine.id);
            l.push(routine);
            sort(l);
        });
    }

    /// Deletes a routine, and offers to bring it back.
    pub fn delete(self, id: OwnId) {
        let kept = self.list.with_untracked(|l| l.iter().find(|r| r.id == id).cloned());
        let Some(routine) = kept else { return };
        let removed = self.store.try_update_value(|s| s.remove(&key(id)));
        if removed.is_some_and(|r| r.is_err()) {
            self.notices.post(Notice::NotDeleted);
            return;
        }
        self.list.update(|l| l.retain(|r| r.id != id));
        self.notices.post(Notice::RoutinesDeleted(vec![routine]));
    }

    /// Takes a routine out again, without a word.
    pub fn take_out(self, id: OwnId) {
        // What stays is shown again on the next visit; nothing is lost.
        let _ = self.store.try_update_value(|s| s.remove(&key(id)));
        self.list.update(|l| l.retain(|r| r.id != id));
    }

    fn write(self, routine: &OwnRoutine) -> Result<(), NotKept> {
        let text = routine.to_text().ok_or(NotKept)?;
        self.store.try_update_value(|s| s.set(&key(routine.id), &text)).unwrap_or(Err(NotKept))
    }
}

fn key(id: OwnId) -> String {
    [FOLDER, &id.slug()].concat()
}

fn sort(list: &mut [OwnRoutine]) {
    list.sort_by_cached_key(|r| (r.name.to_lowercase(), r.id));
}
