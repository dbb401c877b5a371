//! The sessions that were done, in memory and in the store.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::notices::{Notice, Notices};
use crate::domain::history::Record;
use crate::domain::save::{self, Unreadable};
use crate::platform::store::{NotKept, Store};

/// Between the id of a record and the number of a later version of it.
const VERSION: &str = "~";
/// One key a version of a record, so that two tabs never write the same one.
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
        let names = store.with_value(|s| s.keys(FOLDER));
        let (mut aside, mut newer) = (0, 0);
        let mut found = BTreeMap::<String, Record>::new();
        for name in names {
            let Some(text) = store.with_value(|s| s.get(&[FOLDER, &name].concat())) else {
                continue;
            };
            match save::decode(id_of(&name), &text) {
                Ok(record) => {
                    let known = found.entry(record.id.clone()).or_insert_with(|| record.clone());
                    if known.rev < record.rev {
                        *known = record;
                    }
                }
                Err(Unreadable::Newer(_)) => newer += 1,
                Err(Unreadable::Corrupt) => {
                    records.set_aside(&name, &text);
                    aside += 1;
                }
            }
        }
        records.list.set(found.into_values().collect());
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

    /// Keeps a session, or a later version of one, beside the earlier ones. The latest may be written
    /// again while a person is still at it. If the store will not have it, it stays in memory, a notice says so, and
    /// false comes back.
    pub fn keep(self, record: Record) -> bool {
        let (kept, first) = (self.write(&record), record.rev == 0);
        self.list.update(|l| {
            l.retain(|r| r.id != record.id);
            l.push(record);
        });
        if kept.is_err() {
            // The session itself is safe where it is only what was said of it.
            self.notices.post(if first { Notice::NotSaved } else { Notice::NotKept });
        }
        kept.is_ok()
    }

    /// Deletes a session, and offers to bring it back.
    pub fn delete(self, id: &str) {
        let Some(record) = self.list.with_untracked(|l| l.iter().find(|r| r.id == id).cloned())
        else {
            return;
        };
        // Of all versions the first one last: should it fail in between, the session is still there.
        let removed = self.store.try_update_value(|s| {
            (0..=record.rev).rev().try_for_each(|rev| s.remove(&key(id, rev)))
        });
        if removed.is_some_and(|r| r.is_err()) {
            self.notices.post(Notice::NotDeleted);
            return;
        }
        self.list.update(|l| l.retain(|r| r.id != record.id));
        self.notices.post(Notice::Deleted(vec![record]));
    }

    fn write(self, record: &Record) -> Result<(), NotKept> {
        let text = save::encode(record).map_err(|_| NotKept)?;
        self.store
            .try_update_value(|s| s.set(&key(&record.id, record.rev), &text))
            .unwrap_or(Err(NotKept))
    }

    /// Moves a text out of the way. Only when it is safe in its new place is the old one removed; on
    /// a full disk it stays where it is.
    fn set_aside(self, name: &str, text: &str) {
        let _ = self.store.try_update_value(|s| {
            let mut aside = [ASIDE, name].concat();
            // Another text may have been set aside under this name before.
            while s.get(&aside).is_some_and(|before| before != text) {
                aside.push('+');
            }
            s.set(&aside, text).and_then(|()| s.remove(&[FOLDER, name].concat()))
        });
    }
}

/// The name of a version: the record's id, and for later ones their number.
fn key(id: &str, rev: u32) -> String {
    match rev {
        0 => [FOLDER, id].concat(),
        _ => [FOLDER, id, VERSION, &rev.to_string()].concat(),
    }
}

/// The id within the name of a version.
fn id_of(name: &str) -> &str {
    name.split_once(VERSION).map_or(name, |(id, _)| id)
}
