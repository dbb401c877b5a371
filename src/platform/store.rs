//! Where text is kept under a key: localStorage, or memory where that is denied. All that goes to
//! localStorage goes to the [`mirror`], too.
//!
//! `gloo_storage::LocalStorage` panics where a browser denies storage (a sandboxed frame, all
//! cookies blocked), so it is only touched after a probe. Absent on purpose: what is kept.

use std::collections::BTreeMap;

use gloo_events::EventListener;
use gloo_storage::{LocalStorage, Storage};
use js_sys::{JsString, Object};
use wasm_bindgen::JsCast;

use super::{clock, mirror};
use crate::domain::save::LATEST_MS;

/// All keys of the app begin with this: other pages of the same origin have keys too.
const PREFIX: &str = "keystone/";
/// Holds the stamp of the latest write. After a crash, localStorage is as it was at some earlier moment;
/// what the mirror holds with a later stamp is newer.
const WRITTEN: &str = "written";
/// How much localStorage holds in all, keys and texts of every page of this origin, in UTF-16 units:
/// what Chromium grants, and about what others do.
pub const ROOM: usize = 5 * 1_024 * 1_024;

/// Nothing was kept: the storage is full, or was closed meanwhile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotKept;

/// The two places.
#[derive(Clone, Debug)]
pub enum Store {
    Local,
    /// Gone when the page is closed.
    Memory(BTreeMap<String, String>),
}

impl Default for Store {
    /// Memory with nothing in it.
    fn default() -> Self {
        Self::Memory(BTreeMap::new())
    }
}

impl Store {
    /// Local storage if it can be written to, or else memory.
    #[must_use]
    pub fn open() -> Self {
        let key = [PREFIX, "probe"].concat();
        // A full disk must not hide what is already kept: reading is enough then.
        let usable =
            |s: &web_sys::Storage| s.set_item(&key, "1").is_ok() || s.length().is_ok_and(|n| n > 0);
        match local().filter(usable) {
            Some(storage) => {
                // What was just written can be removed.
                let _ = storage.remove_item(&key);
                Self::Local
            }
            None => Self::default(),
        }
    }

    #[must_use]
    pub fn is_lasting(&self) -> bool {
        matches!(self, Self::Local)
    }

    #[must_use]
    pub fn get(&self, key: &str) -> Option<String> {
        match self {
            Self::Local => local()?.get_item(&full(key)).ok().flatten(),
            Self::Memory(map) => map.get(key).cloned(),
        }
    }

    /// Keeps a text, and reads it back to be sure.
    ///
    /// # Errors
    /// If it is not there afterwards.
    pub fn set(&mut self, key: &str, text: &str) -> Result<(), NotKept> {
        if !self.is_lasting() {
            return self.take_back(key, text);
        }
        let stamp = next_stamp();
        // First, since there may be room here when there is none there. Only what has found room in both
        // moves the stamp on: the mirror counts as later until then.
        mirror::note(key, Some(text), stamp);
        self.take_back(key, text)?;
        write_stamp(stamp);
        Ok(())
    }

    /// Keeps a text that comes from the mirror.
    ///
    /// # Errors
    /// If it is not there afterwards.
    pub fn take_back(&mut self, key: &str, text: &str) -> Result<(), NotKept> {
        match self {
            Self::Local => {
                local().ok_or(NotKept)?.set_item(&full(key), text).map_err(|_| NotKept)?;
                (self.get(key).as_deref() == Some(text)).then_some(()).ok_or(NotKept)
            }
            Self::Memory(map) => {
                map.insert(key.to_owned(), text.to_owned());
                Ok(())
            }
        }
    }

    /// Removes a key; one that is not there is no error.
    ///
    /// # Errors
    /// If it is still there afterwards.
    pub fn remove(&mut self, key: &str) -> Result<(), NotKept> {
        match self {
            Self::Local => {
                let stamp = next_stamp();
                mirror::note(key, None, stamp);
                self.remove_here(key)?;
                write_stamp(stamp);
                Ok(())
            }
            Self::Memory(map) => {
                map.remove(key);
                Ok(())
            }
        }
    }

    /// Removes a key here alone: the mirror keeps what it has.
    ///
    /// # Errors
    /// If it is still there afterwards.
    pub fn remove_here(&mut self, key: &str) -> Result<(), NotKept> {
        match self {
            Self::Local => local().ok_or(NotKept)?.remove_item(&full(key)).map_err(|_| NotKept),
            Self::Memory(map) => {
                map.remove(key);
                Ok(())
            }
        }
    }

    /// The keys below a folder such as `s/`, without the folder; all of ours for an empty one.
    #[must_use]
    pub fn keys(&self, folder: &str) -> Vec<String> {
        match self {
            Self::Local => {
                let Some(storage) = local() else { return Vec::new() };
                let folder = full(folder);
                // One call for all of them: asking for each by its number takes ten times as long.
                let keys = Object::keys(&storage).into_iter();
                let ours = keys.filter_map(|k| k.dyn_into::<JsString>().ok());
                ours.filter(|k| k.starts_with(&folder, 0))
                    .filter_map(|k| k.as_string()?.strip_prefix(&folder).map(str::to_owned))
                    .collect()
            }
            Self::Memory(map) => {
                map.keys().filter_map(|k| k.strip_prefix(folder).map(str::to_owned)).collect()
            }
        }
    }

    /// How much of [`ROOM`] all pages of this origin use together.
    #[must_use]
    pub fn used(&self) -> usize {
        let Some(storage) = local().filter(|_| self.is_lasting()) else { return 0 };
        let keys = Object::keys(&storage).into_iter().filter_map(|k| k.dyn_into::<JsString>().ok());
        let size = |key: JsString| {
            let text = js_sys::Reflect::get(&storage, &key).ok()?.dyn_into::<JsString>().ok()?;
            Some(key.length() as usize + text.length() as usize)
        };
        keys.filter_map(size).sum()
    }
}

/// The stamp of the latest write, in milliseconds: near the Unix time, and always growing. 0 where
/// nothing was ever written.
#[must_use]
pub fn written() -> u64 {
    let text = local().and_then(|s| s.get_item(&full(WRITTEN)).ok().flatten());
    // A stamp beyond all dates is not ours, and would stop all that come after it.
    text.and_then(|t| t.parse().ok()).filter(|s| *s <= LATEST_MS).unwrap_or_default()
}

/// A stamp for a write that happens now. Clocks may go back; stamps do not.
fn next_stamp() -> u64 {
    clock::now().wall_ms.max(written().saturating_add(1))
}

fn write_stamp(stamp: u64) {
    if let Some(storage) = local() {
        // Where it fails, an older stamp stays, and the mirror counts as later: its text is the same.
        let _ = storage.set_item(&full(WRITTEN), &stamp.to_string());
    }
}

/// What another page of this origin has done to what is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A key of ours has another text, or none.
    Key(String, Option<String>),
    /// Everything was removed at once.
    Cleared,
}

/// Calls when another page of this origin has changed what is ours, for as long as the page lives.
pub fn on_change(call: impl Fn(Change) + 'static) {
    let Some(window) = web_sys::window() else { return };
    EventListener::new(&window, "storage", move |event| {
        let Some(event) = event.dyn_ref::<web_sys::StorageEvent>() else { return };
        match event.key() {
            None => call(Change::Cleared),
            Some(key) => {
                if let Some(key) = key.strip_prefix(PREFIX) {
                    call(Change::Key(key.to_owned(), event.new_value()));
                }
            }
        }
    })
    .forget();
}

/// The storage, if it may be touched at this moment: a person can close it while the page is open.
fn local() -> Option<web_sys::Storage> {
    let allowed = web_sys::window()?.local_storage().ok().flatten().is_some();
    allowed.then(LocalStorage::raw)
}

fn full(key: &str) -> String {
    [PREFIX, key].concat()
}
