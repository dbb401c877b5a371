//! One choice of a person, under a key of its own.

use leptos::prelude::*;

use super::notices::{Notice, Notices};
use crate::platform::store::Store;

/// On or off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Switch {
    On,
    Off,
}

impl Switch {
    pub const ALL: [Self; 2] = [Self::On, Self::Off];

    /// The name used in saved data. Never changes.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::On => "on",
            Self::Off => "off",
        }
    }

    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.slug() == slug)
    }
}

/// A choice of this kind, as it was made last.
#[derive(Clone, Copy)]
pub struct Setting<T: Copy + 'static> {
    drawer: Drawer,
    key: &'static str,
    usual: T,
    slug: fn(T) -> &'static str,
    from_slug: fn(&str) -> Option<T>,
    value: RwSignal<T>,
}

impl<T: Copy + PartialEq + Send + Sync + 'static> Setting<T> {
    /// What was kept under this key, or else `usual`. A value that nobody of ours wrote counts as none.
    #[must_use]
    pub fn load(
        drawer: Drawer,
        key: &'static str,
        usual: T,
        slug: fn(T) -> &'static str,
        from_slug: fn(&str) -> Option<T>,
    ) -> Self {
        let setting = Self { drawer, key, usual, slug, from_slug, value: RwSignal::new(usual) };
        setting.read();
        setting
    }

    /// Reads what was kept, again: it may have been changed from elsewhere.
    pub fn read(self) {
        let kept = self.drawer.get(self.key).and_then(|v| (self.from_slug)(&v));
        let value = kept.unwrap_or(self.usual);
        if self.value.get_untracked() != value {
            self.value.set(value);
        }
    }

    #[must_use]
    pub fn get(self) -> T {
        self.value.get()
    }

    #[must_use]
    pub fn get_untracked(self) -> T {
        self.value.get_untracked()
    }

    /// The name under which this value is kept.
    #[must_use]
    pub fn slug(self, value: T) -> &'static str {
        (self.slug)(value)
    }

    pub fn choose(self, value: T) {
        self.value.set(value);
        self.drawer.keep(self.key, Some((self.slug)(value)));
    }
}

impl Setting<Switch> {
    #[must_use]
    pub fn switch(drawer: Drawer, key: &'static str, usual: Switch) -> Self {
        Self::load(drawer, key, usual, Switch::slug, Switch::from_slug)
    }

    #[must_use]
    pub fn is_on(self) -> bool {
        self.get() == Switch::On
    }

    #[must_use]
    pub fn is_on_untracked(self) -> bool {
        self.get_untracked() == Switch::On
    }
}

/// Where settings are kept, and who is told when one can't be.
#[derive(Clone, Copy)]
pub struct Drawer {
    pub store: StoredValue<Store>,
    pub notices: Notices,
}

impl Drawer {
    #[must_use]
    pub fn get(self, key: &str) -> Option<String> {
        self.store.with_value(|s| s.get(key))
    }

    /// What keys there are below a folder: the rest of each.
    #[must_use]
    pub fn names(self, folder: &str) -> Vec<String> {
        self.store.with_value(|s| s.keys(folder))
    }

    /// All that is kept below a folder: the rest of each key, and its value.
    #[must_use]
    pub fn folder(self, folder: &str) -> Vec<(String, String)> {
        let names = self.names(folder).into_iter();
        names.filter_map(|n| self.get(&[folder, &n].concat()).map(|v| (n, v))).collect()
    }

    /// Keeps a value, or none, and says whether that worked; if not, a notice says so, too.
    pub fn keep(self, key: &str, value: Option<&str>) -> bool {
        let kept = self.store.try_update_value(|s| match value {
            Some(value) => s.set(key, value),
            None => s.remove(key),
        });
        let kept = kept.is_some_and(|k| k.is_ok());
        if !kept {
            self.notices.post(Notice::NotKept);
        }
        kept
    }
}
