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
pub struct Setting<T: 'static> {
    drawer: Drawer,
    key: &'static str,
    slug: fn(T) -> &'static str,
    value: RwSignal<T>,
}

// Derived ones would ask the same of `T`.
impl<T> Clone for Setting<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Setting<T> {}

impl<T: Copy + Send + Sync + 'static> Setting<T> {
    /// What was kept under this key, or else `usual`. A value that nobody of ours wrote counts as none.
    #[must_use]
    pub fn load(
        drawer: Drawer,
        key: &'static str,
        usual: T,
        slug: fn(T) -> &'static str,
        from_slug: fn(&str) -> Option<T>,
    ) -> Self {
        let kept = drawer.get(key).and_then(|v| from_slug(&v));
        Self { drawer, key, slug, value: RwSignal::new(kept.unwrap_or(usual)) }
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

    /// Keeps a value, or none.
    pub fn keep(self, key: &str, value: Option<&str>) {
        let kept = self.store.try_update_value(|s| match value {
            Some(value) => s.set(key, value),
            None => s.remove(key),
        });
        if kept.is_some_and(|k| k.is_err()) {
            self.notices.post(Notice::NotKept);
        }
    }
}
