//! Where text is kept under a key: localStorage, or memory where that is denied.
//!
//! `gloo_storage::LocalStorage` panics where a browser denies storage (a sandboxed frame, all
//! cookies blocked), so it is only touched after a probe. Absent on purpose: what is kept.

use std::collections::BTreeMap;

use gloo_storage::{LocalStorage, Storage};

/// All keys of the app begin with this: other pages of the same origin have keys too.
const PREFIX: &str = "keystone/";

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
            None => Self::Memory(BTreeMap::new()),
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
            Self::Local => local().ok_or(NotKept)?.remove_item(&full(key)).map_err(|_| NotKept),
            Self::Memory(map) => {
                map.remove(key);
                Ok(())
            }
        }
    }

    /// The keys below a folder such as `s/`, without the folder.
    #[must_use]
    pub fn keys(&self, folder: &str) -> Vec<String> {
        match self {
            Self::Local => {
                let Some(storage) = local() else { return Vec::new() };
                let folder = full(folder);
                let all = 0..storage.length().unwrap_or(0);
                all.filter_map(|i| storage.key(i).ok().flatten())
                    .filter_map(|k| k.strip_prefix(&folder).map(str::to_owned))
                    .collect()
            }
            Self::Memory(map) => {
                map.keys().filter_map(|k| k.strip_prefix(folder).map(str::to_owned)).collect()
            }
        }
    }
}

/// The storage, if it may be touched at this moment: a person can close it while the page is open.
fn local() -> Option<web_sys::Storage> {
    let allowed = web_sys::window()?.local_storage().ok().flatten().is_some();
    allowed.then(LocalStorage::raw)
}

fn full(key: &str) -> String {
    [PREFIX, key].concat()
}
