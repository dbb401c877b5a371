//! The sessions that were done, in memory and in the store.

use leptos::prelude::*;

use super::notices::{Notice, Notices};
use crate::domain::history::Record;
use crate::domain::save::{self, Unreadable};
use crate::platform::store::{NotKept, Store};

/// One key a record, so that two tabs never write the same one.
const FOLDER: &str = "s/";
/// Where unreadable records are moved, with their raw text, under the same name.
const ASIDE: &str = "quarantine/";

#[derive(Clone, Copy)]
pub struct Records {
    store: StoredValue<Store>,
    notices: Notices,
    /// In no order; ids are unique.
    list: RwSignal<Vec<Record>>,
}

impl Records {
    /// Reads what was kept. What can't be read is set aside and counted; nothing is deleted.
    #[must_use]
    pub fn load(store: StoredValue<Store>, notices: Notices) -> Self {
        let records = Self { store, notices, list: RwSignal::new(Vec::new()) };
        let ids = store.with_value(|s| s.keys(FOLDER));
        let (mut aside, mut newer) = (0, 0);
        for id in ids {
            let Some(text) = store.with_value(|s| s.get(&key(&id))) else { continue };
            match save::decode(&id, &text) {
                Ok(record) => records.list.update_untracked(|l| l.push(record)),
                Err(Unreadable::Newer(_)) => newer += 1,
                Err(Unreadable::Corrupt) => {
                    records.set_aside(&id, &text);
                    aside += 1;
                }
            }
        }
        if aside > 0 {
            notices.post(Notice::SetAside(aside));
        }
        if newer > 0 {
            notices.post(Notice::Newer(newer));
        }
        records
    }

    #[must_use]
    pub fn list(self) -> Vec<Record> {
        self.list.get()
    }

    /// Keeps a session. If the store will not have it, it stays in memory, a notice says so, and
    /// false comes back.
    pub fn keep(self, record: Record) -> bool {
        let kept = self.write(&record);
        self.list.update(|l| l.push(record));
        if kept.is_err() {
            self.notices.post(Notice::NotSaved);
        }
        kept.is_ok()
    }

    /// Deletes a session, and offers to bring it back.
    pub fn delete(self, id: &str) {
        let Some(record) = self.list.with_untracked(|l| l.iter().find(|r| r.id == id).cloned())
        else {
            return;
        };
        let removed = self.store.try_update_value(|s| s.remove(&key(id)));
        if removed.is_some_and(|r| r.is_err()) {
            self.notices.post(Notice::NotDeleted);
            return;
        }
        self.list.update(|l| l.retain(|r| r.id != record.id));
        self.notices.post(Notice::Deleted(vec![record]));
    }

    fn write(self, record: &Record) -> Result<(), NotKept> {
        let text = save::encode(record).map_err(|_| NotKept)?;
        self.store.try_update_value(|s| s.set(&key(&record.id), &text)).unwrap_or(Err(NotKept))
    }

    /// Moves a text out of the way. Only when it is safe in its new place is the old one removed; on
    /// a full disk it stays where it is.
    fn set_aside(self, id: &str, text: &str) {
        let _ = self.store.try_update_value(|s| {
            let mut aside = [ASIDE, id].concat();
            // Another text may have been set aside under this name before.
            while s.get(&aside).is_some_and(|before| before != text) {
                aside.push('+');
            }
            s.set(&aside, text).and_then(|()| s.remove(&key(id)))
        });
    }
}

fn key(id: &str) -> String {
    [FOLDER, id].concat()
}
