//! The journal in the store: what the session under way writes down, and what earlier pages left.

use leptos::prelude::*;

use crate::domain::journal::Page;
use crate::domain::save;
use crate::platform::{locks, page, store::Store};

/// One key a session, so that two tabs never write the same one.
pub(super) const FOLDER: &str = "j/";
/// While nothing changes, this often is enough, in milliseconds.
const EVERY_MS: u64 = 5_000;

#[derive(Clone, Copy)]
pub struct Journal {
    store: StoredValue<Store>,
    /// The session that is written down; it becomes the record's id.
    id: StoredValue<Option<String>>,
    written_ms: StoredValue<u64>,
}

impl Journal {
    #[must_use]
    pub fn new(store: StoredValue<Store>) -> Self {
        Self { store, id: StoredValue::new(None), written_ms: StoredValue::new(0) }
    }

    /// Begins the journal of a new session.
    pub fn open(self) {
        let id = page::new_id();
        locks::claim(&lock(&id), || ());
        self.take_up(id);
    }

    /// Goes on with a journal that was found.
    pub fn take_up(self, id: String) {
        self.id.set_value(Some(id));
        self.written_ms.set_value(0);
    }

    /// Writes a page. Unless something has `changed`, only every few seconds. On a full disk there
    /// is no journal; the session itself goes on.
    pub fn write(self, changed: bool, page: &Page) {
        let due = page.written_ms.abs_diff(self.written_ms.get_value()) >= EVERY_MS;
        let id = self.id.get_value().filter(|_| changed || due);
        if let (Some(id), Some(text)) = (id, page.to_text()) {
            self.written_ms.set_value(page.written_ms);
            let _ = self.store.try_update_value(|s| s.set(&[FOLDER, &id].concat(), &text));
        }
    }

    /// The id under which the session is to be kept when it is over.
    #[must_use]
    pub fn id(self) -> String {
        self.id.get_value().unwrap_or_else(page::new_id)
    }

    /// The session is over and kept.
    pub fn end(self) {
        if let Some(id) = self.id.get_value() {
            self.forget(&id);
        }
        self.let_go();
    }

    /// The session is over, but could not be kept: what is written stays.
    pub fn let_go(self) {
        self.id.set_value(None);
    }

    /// What was left by pages that are gone, newest first. Told one by one: what another tab is
    /// still writing is told when that tab is gone, unless it came to its end.
    pub fn orphans(self, found: impl Fn(String, Page) + Copy + 'static) {
        let mut ids: Vec<(String, u64)> = self.store.with_value(|s| {
            let ids = s.keys(FOLDER).into_iter();
            ids.filter(|id| save::is_name(id))
                .filter_map(|id| read(s, &id).map(|page| (id, page.written_ms)))
                .collect()
        });
        ids.sort_by_key(|(_, written_ms)| std::cmp::Reverse(*written_ms));
        for (id, _) in ids {
            locks::claim(&lock(&id), move || {
                // Only now is it certain that nobody writes there any more.
                if let Some(page) = self.store.with_value(|s| read(s, &id)) {
                    found(id, page);
                }
            });
        }
    }

    pub fn forget(self, id: &str) {
        // A page that can't be removed is found again, and then has nothing new to say.
        let _ = self.store.try_update_value(|s| s.remove(&[FOLDER, id].concat()));
    }
}

fn read(store: &Store, id: &str) -> Option<Page> {
    store.get(&[FOLDER, id].concat()).and_then(|text| Page::from_text(&text))
}

fn lock(id: &str) -> String {
    ["keystone/", FOLDER, id].concat()
}
