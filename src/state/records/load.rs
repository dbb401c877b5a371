//! Reading the history: in slices, so that nobody waits for it.

use leptos::prelude::*;

use super::write::FULL_PERCENT;
use super::{ASIDE, Extent, FOLDER, Records};
use crate::domain::book::{Book, Version};
use crate::domain::save::{self, Unreadable};
use crate::platform::store::{self, ROOM, Store};
use crate::platform::{clock, mirror, page};
use crate::state::notices::Notice;

/// So long a slice works before the page may do something else, in milliseconds: half a frame.
const SLICE_MS: u64 = 8;
/// So many entries of the mirror are asked for at a time.
const SLICE: usize = 200;

/// What was found in the store.
#[derive(Default)]
struct Found {
    book: Book,
    /// What can't be read: its name, and its raw text.
    torn: Vec<(String, String)>,
    newer: u32,
}

impl Found {
    fn read(&mut self, name: &str, text: String) {
        match save::decode(&text) {
            Ok(version) if version.name() == name => {
                self.book.add(version);
            }
            Err(Unreadable::Newer(_)) => self.newer += 1,
            Ok(_) | Err(Unreadable::Corrupt) => self.torn.push((name.to_owned(), text)),
        }
    }
}

impl Records {
    /// Reads all of the history at once, for who can't wait. What can't be read is left to [`Self::load`],
    /// which may find it whole in the mirror.
    pub fn load_at_once(self) {
        let mut found = Found::default();
        for name in self.names() {
            self.read(&name, &mut found);
        }
        self.show(found.book);
    }

    /// Reads all of the history in slices and shows it, and then unites it with the mirror. What can't be
    /// read in either is set aside and counted; nothing is deleted.
    pub async fn load(self) {
        let mut found = Found::default();
        let mut names = self.names();
        names.sort_unstable();
        let mut since = clock::now().mono_ms;
        for name in &names {
            self.read(name, &mut found);
            if clock::now().mono_ms >= since + SLICE_MS {
                page::pause().await;
                since = clock::now().mono_ms;
            }
        }
        let Found { book, torn, newer } = found;
        self.show(book);
        let used = self.store.with_value(Store::used);
        let torn = self.unite(&names, torn, used).await;
        self.set_aside(torn, newer);
        let surplus = self.book.with_untracked(Book::surplus);
        if !surplus.is_empty() {
            self.take_out(&surplus);
        }
        page::pause().await;
        self.uses(self.store.with_value(Store::used));
    }

    fn names(self) -> Vec<String> {
        self.store.with_value(|s| s.keys(FOLDER))
    }

    fn read(self, name: &str, found: &mut Found) {
        if let Some(text) = self.store.with_value(|s| s.get(&[FOLDER, name].concat())) {
            found.read(name, text);
        }
    }

    fn show(self, book: Book) {
        // What was done meanwhile is in the book already.
        self.book.update(|b| *b = book.merged(std::mem::take(b)));
        self.extent.set(Extent::Whole);
        // Sorted now, so that nobody waits for it later.
        let _ = untrack(|| self.list());
    }

    /// Takes from the mirror what is missing in the store, and puts into the mirror what is missing
    /// there. Gives back what can't be read in either. `used` is how much of the store is.
    async fn unite(
        self,
        // Sorted.
        names: &[String],
        torn: Vec<(String, String)>,
        used: usize,
    ) -> Vec<(String, String)> {
        if !self.store.with_value(Store::is_lasting) {
            return torn;
        }
        let mirrored = mirror::keys().await;
        let theirs: Vec<&str> = mirrored.iter().filter_map(|k| k.strip_prefix(FOLDER)).collect();
        let readable = |name: &str| {
            names.binary_search_by(|n| n.as_str().cmp(name)).is_ok()
                && !torn.iter().any(|(n, _)| n == name)
        };
        let unknown = theirs.iter().filter(|name| !readable(name));
        let unknown: Vec<String> = unknown.map(|name| [FOLDER, name].concat()).collect();
        let (mut healed, mut book) = (Vec::new(), Book::default());
        // New sessions are to find room, too.
        let mut room = (ROOM / 100 * FULL_PERCENT).saturating_sub(used);
        for keys in unknown.chunks(SLICE) {
            for entry in mirror::entries(keys).await {
                let Some((name, text, version)) = found(entry) else { continue };
                // What is there already is torn: this mends it.
                let cost = name.len() + text.len() + FOLDER.len();
                if cost <= room || torn.iter().any(|(n, _)| *n == name) {
                    room = room.saturating_sub(cost);
                    let key = [FOLDER, &name].concat();
                    if self.store.try_update_value(|s| s.take_back(&key, &text)) != Some(Ok(())) {
                        room = 0;
                    }
                }
                if let Some(version) = version {
                    book.add(version);
                }
                healed.push(name);
            }
        }
        // At once: whoever looks at the history is not to see it grow.
        self.book.update(|b| *b = book.merged(std::mem::take(b)));
        self.mirror_the_rest(names, theirs);
        torn.into_iter().filter(|(name, _)| !healed.contains(name)).collect()
    }

    fn mirror_the_rest(self, names: &[String], mut theirs: Vec<&str>) {
        theirs.sort_unstable();
        let missing = names.iter().filter(|name| theirs.binary_search(&name.as_str()).is_err());
        // What is there now was written then at the latest.
        let stamp = store::written().max(1);
        for name in missing {
            let key = [FOLDER, name].concat();
            if let Some(text) = self.store.with_value(|s| s.get(&key)) {
                mirror::note(&key, Some(&text), stamp);
            }
        }
    }

    /// Moves texts out of the way, and tells how many. Only when one is safe in its new place is the old
    /// one removed; on a full disk it stays where it is. What the mirror has stays there.
    fn set_aside(self, torn: Vec<(String, String)>, newer: u32) {
        let fresh = u32::try_from(torn.len()).unwrap_or(u32::MAX);
        self.store.update_value(|s| {
            for (name, text) in torn {
                let mut aside = [ASIDE, &name].concat();
                // Another text may have been set aside under this name before.
                while s.get(&aside).is_some_and(|before| before != text) {
                    aside.push('+');
                }
                if s.set(&aside, &text).is_ok() {
                    let _ = s.remove_here(&[FOLDER, &name].concat());
                }
            }
        });
        let all = self.store.with_value(|s| s.keys(ASIDE)).len();
        self.aside.set(u32::try_from(all).unwrap_or(u32::MAX));
        if fresh > 0 {
            self.notices.post(Notice::SetAside(fresh));
        }
        if newer > 0 {
            self.notices.post(Notice::Newer(newer));
        }
    }
}

/// What an entry of the mirror holds, if it can be read by this app or a newer one: its name, its text,
/// and the version.
fn found(entry: mirror::Entry) -> Option<(String, String, Option<Version>)> {
    let (text, name) = (entry.text?, entry.key.strip_prefix(FOLDER)?.to_owned());
    match save::decode(&text) {
        Ok(version) => (version.name() == name).then_some((name, text, Some(version))),
        Err(Unreadable::Newer(_)) => Some((name, text, None)),
        Err(Unreadable::Corrupt) => None,
    }
}
