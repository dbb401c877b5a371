//! The sessions that were done, in memory and in the store: one key a version of a record, so that two
//! tabs never write the same one, and saving costs the same however many there are.

mod load;
mod write;

pub(super) use write::ASK_ABOUT;

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::prelude::*;

use super::notices::{Notice, Notices};
use crate::domain::book::{Book, Says, Version};
use crate::domain::history::{Origin, Record};
use crate::domain::save;
use crate::platform::store::{NotKept, Store};

/// Below this, one key a version (see `domain::book`).
pub(super) const FOLDER: &str = "s/";
/// Where unreadable records are moved, with their raw text, under the same name.
pub(super) const ASIDE: &str = "quarantine/";

/// How much of the history is in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// It is still being read.
    Partly,
    Whole,
}

/// The sessions, newest first. Two are the same only if nothing changed in between.
#[derive(Clone)]
pub struct Sorted(Arc<Vec<Arc<Record>>>);

impl PartialEq for Sorted {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

#[derive(Clone, Copy)]
pub struct Records {
    store: StoredValue<Store>,
    notices: Notices,
    book: RwSignal<Book>,
    sorted: Memo<Sorted>,
    extent: RwSignal<Extent>,
    /// How many unreadable records are set aside.
    aside: RwSignal<u32>,
    /// The names of the later versions that this page has written itself.
    mine: StoredValue<BTreeSet<String>>,
    /// How much of the storage is used, in UTF-16 units, as far as we know.
    used: StoredValue<usize>,
}

impl Records {
    /// Nothing is read yet: a long history must not keep the first screen waiting.
    #[must_use]
    pub fn new(store: StoredValue<Store>, notices: Notices) -> Self {
        let book = RwSignal::new(Book::default());
        Self {
            store,
            notices,
            book,
            sorted: Memo::new(move |_| Sorted(Arc::new(book.with(Book::records)))),
            extent: RwSignal::new(Extent::Partly),
            aside: RwSignal::new(0),
            mine: StoredValue::new(BTreeSet::new()),
            used: StoredValue::new(0),
        }
    }

    /// The sessions, newest first.
    #[must_use]
    pub fn list(self) -> Arc<Vec<Arc<Record>>> {
        self.sorted.get().0
    }

    #[must_use]
    pub fn extent(self) -> Extent {
        self.extent.get()
    }

    /// How many unreadable records are set aside.
    #[must_use]
    pub fn unreadable(self) -> u32 {
        self.aside.get()
    }

    /// The session of this id, unless it is deleted or not read yet.
    #[must_use]
    pub fn find(self, id: &str) -> Option<Arc<Record>> {
        self.book.with(|b| b.record(id).cloned())
    }

    /// Every version of every record, as it is kept.
    #[must_use]
    pub fn texts(self) -> Vec<String> {
        self.book.with_untracked(|b| b.versions().filter_map(|v| save::encode(v).ok()).collect())
    }

    /// Whether the version of this name is known.
    #[must_use]
    pub fn knows(self, name: &str) -> bool {
        self.book.with_untracked(|b| b.knows(name))
    }

    /// Whether there is a first version of this session, read or not.
    #[must_use]
    pub fn is_kept(self, id: &str) -> bool {
        self.knows(id) || self.store.with_value(|s| s.get(&[FOLDER, id].concat()).is_some())
    }

    /// Whether this session is known to be deleted.
    #[must_use]
    pub fn is_deleted(self, id: &str) -> bool {
        self.book.with_untracked(|b| b.latest(id).is_some_and(|v| v.record().is_none()))
    }

    /// Lets all that is known be compared with something else.
    pub fn with_book<T>(self, look: impl FnOnce(&Book) -> T) -> T {
        self.book.with_untracked(look)
    }

    /// The versions that hold now for these sessions.
    #[must_use]
    pub fn latest_of<'a>(self, ids: impl Iterator<Item = &'a str>) -> Vec<Version> {
        self.book.with_untracked(|b| ids.filter_map(|id| b.latest(id).cloned()).collect())
    }

    /// Makes sure that all of the history is known.
    pub fn load_all(self) {
        if self.extent.get_untracked() == Extent::Partly {
            self.load_at_once();
        }
    }

    /// Keeps a session that was just done. If the store will not have it, it stays in memory, a notice
    /// says so, and false comes back.
    pub fn keep(self, record: Record) -> bool {
        if self.is_kept(&record.id) {
            // A version is never changed: what is there is at least as whole as what comes now.
            return true;
        }
        let guided = record.origin == Origin::Guided;
        let version = Version::first(record);
        let kept = self.write(&version);
        if guided {
            self.session_done(&version.id);
        }
        self.book.update(|b| {
            b.add(version);
        });
        if kept.is_err() {
            self.notices.post(Notice::NotSaved);
        }
        kept.is_ok()
    }

    /// Keeps what is said of a session now, beside what was said before. What this page has said of it
    /// itself is replaced: a person who types a note does not make a version a letter. False comes back
    /// if the store will not have it.
    pub fn revise(self, record: Record) -> bool {
        let id = record.id.clone();
        let (_, kept) = self.say(&id, Says::Kept(Arc::new(record)));
        if kept.is_err() {
            self.notices.post(Notice::NotSaved);
        }
        kept.is_ok()
    }

    /// Changes what is said of a session. False comes back if it is not there, or the store will not have
    /// it.
    pub fn amend(self, id: &str, change: impl FnOnce(&mut Record)) -> bool {
        self.know(id);
        let Some(record) = untrack(|| self.find(id)) else { return false };
        let mut record = Arc::unwrap_or_clone(record);
        change(&mut record);
        self.revise(record)
    }

    /// Deletes sessions, and offers to bring them back.
    pub fn delete(self, ids: &[String]) {
        let (mut deleted, mut failed) = (Vec::new(), false);
        for id in ids {
            let Some(record) = untrack(|| self.find(id)) else { continue };
            match self.say(id, Says::Deleted).1.or_else(|_| self.make_room(id)) {
                Ok(()) => deleted.push(record),
                Err(NotKept) => failed = true,
            }
        }
        if failed {
            self.notices.post(Notice::NotDeleted);
        }
        if !deleted.is_empty() {
            self.notices.post(Notice::Deleted(deleted));
        }
    }

    /// Brings back what was deleted.
    pub fn bring_back(self, records: &[Arc<Record>]) {
        // What came back meanwhile may have more said of it.
        let gone: Vec<_> = records.iter().filter(|r| self.is_deleted(&r.id)).cloned().collect();
        if self.say_again(&gone).1.is_err() {
            self.notices.post(Notice::NotSaved);
        }
    }

    /// Says of these that they were done, whatever was said since. Gives the names of the versions that
    /// say so, and whether all of them found room.
    pub fn say_again(self, records: &[Arc<Record>]) -> (Vec<String>, Result<(), NotKept>) {
        let said = records.iter().map(|r| self.say(&r.id, Says::Kept(r.clone())));
        let (names, kept): (Vec<_>, Vec<_>) = said.unzip();
        (names.into_iter().flatten().collect(), kept.into_iter().collect())
    }

    /// Takes in versions from elsewhere; gives the names of those that were new, and whether all of them
    /// found room. What a newer app has kept under such a name stays as it is.
    pub fn take_in(self, versions: Vec<Version>) -> (Vec<String>, Result<(), NotKept>) {
        let (mut names, mut room) = (Vec::new(), Ok(()));
        let there =
            |name: &str| self.store.with_value(|s| s.get(&[FOLDER, name].concat()).is_some());
        let fresh = self.book.with_untracked(|b| {
            let unknown = versions.into_iter().filter(|v| !b.knows(&v.name()));
            unknown.filter(|v| !there(&v.name())).collect::<Vec<_>>()
        });
        for version in &fresh {
            names.push(version.name());
            room = room.and(self.write(version));
        }
        self.book.update(|b| {
            for version in fresh {
                b.add(version);
            }
        });
        (names, room)
    }

    /// Takes versions out again, by their names.
    pub fn take_out(self, names: &[String]) {
        self.store.update_value(|s| {
            for name in names {
                // What stays is shown again on the next visit; nothing is lost.
                let _ = s.remove(&[FOLDER, name].concat());
            }
        });
        self.book.update(|b| {
            for name in names {
                b.take_out(name);
            }
        });
    }

    /// Another page of ours has written a version, or taken it out.
    pub fn heard(self, name: &str, text: Option<&str>) {
        let version = text.map(save::decode);
        self.book.update(|b| match version {
            Some(Ok(version)) if version.name() == name => {
                b.add(version);
            }
            // What can't be read is seen to when this page is opened again.
            Some(_) => {}
            None => {
                b.take_out(name);
            }
        });
    }
}
