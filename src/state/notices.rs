//! What the app has to tell a person outside the usual flow.

use std::sync::Arc;

use leptos::prelude::*;

use super::backup::Brought;
use crate::domain::history::Record;
use crate::domain::prescription::Prescription;
use crate::domain::prescription::template::Template;
use crate::domain::routine::OwnRoutine;

/// What happened. The words are in `text`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Nothing can be kept in this browser.
    StorageDenied,
    /// A session was not saved; it is in memory.
    NotSaved,
    /// A setting was not saved.
    NotKept,
    /// So many saved sessions could not be read and were set aside.
    SetAside(u32),
    /// So many saved sessions are from a newer version.
    Newer(u32),
    /// So many per cent of what the browser keeps for this address are used.
    AlmostFull(u32),
    /// These were deleted, and can be brought back.
    Deleted(Vec<Arc<Record>>),
    /// These own routines were deleted, and can be brought back.
    RoutinesDeleted(Vec<OwnRoutine>),
    /// So many own routines could not be read and were left alone.
    RoutinesUnread(u32),
    NotDeleted,
    /// This template was deleted, and can be brought back.
    TemplateDeleted(Box<Template>),
    /// So many templates could not be read and were left alone.
    TemplatesUnread(u32),
    /// What a clinician was putting together made way for another one, and can be brought back.
    DraftReplaced(Box<Prescription>),
    /// A session was added by hand.
    Added,
    /// So many sessions came with a file; all that came can be taken out again.
    Imported(u32, Box<Brought>),
    /// The browser would not save a file.
    NotExported,
    /// The browser does not keep the screen on.
    ScreenMayDim,
    /// The browser would not play a session as a track.
    NoPocket,
}

/// A notice on the page, under a number of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Posted {
    pub id: u32,
    pub notice: Notice,
}

#[derive(Clone, Copy)]
pub struct Notices {
    list: RwSignal<Vec<Posted>>,
    next: StoredValue<u32>,
}

impl Notices {
    #[must_use]
    pub fn new() -> Self {
        Self { list: RwSignal::new(Vec::new()), next: StoredValue::new(0) }
    }

    #[must_use]
    pub fn list(self) -> Vec<Posted> {
        self.list.get()
    }

    #[must_use]
    pub(super) fn list_untracked(self) -> Vec<Posted> {
        self.list.get_untracked()
    }

    /// Posts a notice. The same thing said again replaces what was said before, so that notices
    /// never pile up; deletions add up, so that each of them can be undone.
    pub fn post(self, mut notice: Notice) {
        for posted in self.list.get_untracked() {
            match (&mut notice, posted.notice) {
                (Notice::Deleted(now), Notice::Deleted(before)) => {
                    now.splice(0..0, before);
                }
                (Notice::RoutinesDeleted(now), Notice::RoutinesDeleted(before)) => {
                    now.splice(0..0, before);
                }
                _ => {}
            }
        }
        let id = self.next.try_update_value(|n| {
            *n += 1;
            *n
        });
        let kind = std::mem::discriminant(&notice);
        self.list.update(|list| {
            list.retain(|p| std::mem::discriminant(&p.notice) != kind);
            list.push(Posted { id: id.unwrap_or_default(), notice });
        });
    }

    /// Takes a notice off the page, and gives it to whoever asked first.
    pub fn take(self, id: u32) -> Option<Notice> {
        let found = self.list.with_untracked(|l| l.iter().find(|p| p.id == id).cloned());
        self.dismiss(id);
        found.map(|p| p.notice)
    }

    pub fn dismiss(self, id: u32) {
        self.list.update(|list| list.retain(|p| p.id != id));
    }
}

impl Default for Notices {
    fn default() -> Self {
        Self::new()
    }
}
