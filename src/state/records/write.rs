//! Writing a version down, and watching how much room is left.

use leptos::prelude::*;

use super::{FOLDER, Records};
use crate::domain::book::{Says, Version};
use crate::domain::save;
use crate::platform::store::{NotKept, ROOM};
use crate::platform::{durable, page};
use crate::state::notices::Notice;

/// Holds the id of the session to ask about on a later day.
pub(in crate::state) const ASK_ABOUT: &str = "ask/morning";
/// Whether the browser was asked to keep what is stored.
const ASKED_TO_KEEP: &str = "ask/durable";
/// From here on the storage counts as almost full, in per cent.
pub(super) const FULL_PERCENT: usize = 80;

impl Records {
    /// Reads the whole history if this session is not known yet: what is said of it now must stand upon
    /// what was said before.
    pub(super) fn know(self, id: &str) {
        if self.book.with_untracked(|b| b.latest(id).is_none()) {
            self.load_all();
        }
    }

    /// Writes the next version of a record, and takes it into the book; what is kept even where the store
    /// has no room for it. Gives its name.
    pub(super) fn say(self, id: &str, says: Says) -> (Option<String>, Result<(), NotKept>) {
        self.know(id);
        let keeps = matches!(says, Says::Kept(_));
        let (version, before) = self.book.with_untracked(|b| {
            let before = b.latest(id).map(Version::name);
            (b.next(id, says, new_tag()), before)
        });
        let Some(version) = version else { return (None, Err(NotKept)) };
        let (name, kept) = (version.name(), self.write(&version));
        if kept.is_err() && !keeps {
            // Nor is it to hold because the mirror had room for it.
            let _ = self.store.try_update_value(|s| s.remove(&[FOLDER, &name].concat()));
            return (None, kept);
        }
        let own = before.filter(|name| self.mine.with_value(|m| m.contains(name)));
        self.mine.update_value(|m| {
            m.insert(name.clone());
        });
        self.book.update(|b| {
            b.add(version);
        });
        if let Some(name) = own.filter(|_| kept.is_ok()) {
            self.take_out(&[name]);
        }
        (Some(name), kept)
    }

    /// On a full disk, what is to be deleted makes the room for the note that it is.
    pub(super) fn make_room(self, id: &str) -> Result<(), NotKept> {
        let (versions, next) = self.book.with_untracked(|b| {
            let own: Vec<Version> = b.versions().filter(|v| v.id == id).cloned().collect();
            (own, b.next(id, Says::Deleted, String::new()))
        });
        next.ok_or(NotKept)?;
        for version in &versions {
            // In the mirror they stay until it is certain.
            let key = [FOLDER, &version.name()].concat();
            let _ = self.store.try_update_value(|s| s.remove_here(&key));
        }
        let said = self.say(id, Says::Deleted).1;
        if said.is_err() {
            for version in &versions {
                // They found room before.
                let _ = self.write(version);
            }
        }
        said
    }

    /// What there is to do after each session with the timer: to ask about it on a later day, and after
    /// the first one to ask the browser not to delete anything of its own accord.
    pub(super) fn session_done(self, id: &str) {
        // Neither is worth a word if it fails.
        let _ = self.store.try_update_value(|s| s.set(ASK_ABOUT, id));
        if self.store.with_value(|s| s.is_lasting() && s.get(ASKED_TO_KEEP).is_none()) {
            let _ = self.store.try_update_value(|s| s.set(ASKED_TO_KEEP, "yes"));
            durable::ask();
        }
    }

    pub(super) fn write(self, version: &Version) -> Result<(), NotKept> {
        let text = save::encode(version).map_err(|_| NotKept)?;
        let key = [FOLDER, &version.name()].concat();
        self.uses(key.len() + text.len());
        self.store.try_update_value(|s| s.set(&key, &text)).unwrap_or(Err(NotKept))
    }

    /// So much more of the storage is used. Says so when that becomes too much.
    pub(super) fn uses(self, more: usize) {
        let before = self.used.get_value();
        let limit = ROOM / 100 * FULL_PERCENT;
        self.used.set_value(before + more);
        if before < limit && before + more >= limit {
            let percent = ((before + more) * 100 / ROOM).min(100);
            self.notices.post(Notice::AlmostFull(u32::try_from(percent).unwrap_or(100)));
        }
    }
}

/// Tells versions of the same number apart that two pages wrote at the same time.
fn new_tag() -> String {
    let id = page::new_id();
    id.get(id.len().saturating_sub(6)..).unwrap_or_default().to_owned()
}
