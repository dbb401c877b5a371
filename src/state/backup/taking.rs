//! Taking in what a file or a code brings, and taking it out again.

use leptos::prelude::*;

use super::{Backup, Incoming};
use crate::domain::book::Version;
use crate::domain::routine::OwnRoutine;
use crate::domain::transfer::{self, Parcel};
use crate::platform::{clock, page};
use crate::state::notices::Notice;
use crate::state::records::{ASIDE, FOLDER};

/// What an import has changed, so that it can be undone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brought {
    /// The names of versions.
    pub sessions: Vec<String>,
    /// The versions that held before, of the same sessions.
    pub held: Vec<Version>,
    pub routines: Vec<OwnRoutine>,
    /// The keys of settings, and what they were set to.
    pub settings: Vec<(String, String)>,
}

/// What is to be taken in beside new sessions, goals and routines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// Sessions that were deleted here.
    pub gone: bool,
    /// Settings that were never chosen here.
    pub settings: bool,
}

impl Backup {
    /// Takes in what the file brings. It can be undone.
    pub fn accept(self, wish: Wish) {
        let Some(Incoming::Read(preview, parcel)) = self.incoming.get_untracked() else { return };
        let mut brought = Brought::default();
        if untrack(|| self.records.list()).is_empty() {
            // All that will be here is in that copy. A clock that was wrong must not say so of what is
            // still to come.
            self.copied(parcel.exported_ms.min(clock::now().wall_ms));
        }
        let versions: Vec<Version> = parcel.book.versions().cloned().collect();
        brought.held = self.records.latest_of(versions.iter().map(|v| v.id.as_str()));
        let (names, mut room) = self.records.take_in(versions);
        brought.sessions = names;
        if wish.gone {
            let records = parcel.book.records();
            let lost: Vec<_> =
                records.into_iter().filter(|r| self.records.is_deleted(&r.id)).collect();
            let (names, kept) = self.records.say_again(&lost);
            brought.sessions.extend(names);
            room = room.and(kept);
        }
        self.take_in_rest(&parcel, wish, &mut brought);
        self.incoming.set(None);
        if room.is_err() {
            self.notices.post(Notice::NotKept);
        }
        let sessions = preview.new + preview.changed + preview.deleted;
        let back = if wish.gone { preview.gone_here } else { 0 };
        self.notices.post(Notice::Imported(sessions + back, Box::new(brought)));
        // What takes it back; the rest of the screen may be another one now.
        page::focus_on(".notice:last-child .button");
    }

    fn take_in_rest(self, parcel: &Parcel, wish: Wish, brought: &mut Brought) {
        for (name, text) in &parcel.newer {
            let key = [FOLDER, name].concat();
            if self.drawer.get(&key).is_none() {
                self.drawer.keep(&key, Some(text));
                brought.sessions.push(name.clone());
            }
        }
        for routine in &parcel.routines {
            if untrack(|| self.routines.find(routine.id)).is_none() {
                self.routines.keep(OwnRoutine::clone(routine));
                brought.routines.push(routine.clone());
            }
        }
        for (key, value) in &parcel.settings {
            let wanted = wish.settings || transfer::is_of_history(key);
            if wanted && self.drawer.get(key).is_none() {
                self.drawer.keep(key, Some(value));
                brought.settings.push((key.clone(), value.clone()));
            }
        }
        for (name, text) in &parcel.unreadable {
            let key = [ASIDE, name].concat();
            if self.drawer.get(&key).is_none() {
                self.drawer.keep(&key, Some(text));
            }
        }
    }

    /// Takes out again what an import has brought; what was made of it since stays.
    pub fn undo(self, brought: &Brought) {
        self.records.take_out(&brought.sessions);
        // What held before may have been cleared away as no longer needed.
        let _ = self.records.take_in(brought.held.clone());
        for routine in &brought.routines {
            if untrack(|| self.routines.find(routine.id)).as_ref() == Some(routine) {
                self.routines.take_out(routine.id);
            }
        }
        for (key, value) in &brought.settings {
            if self.drawer.get(key).as_ref() == Some(value) {
                self.drawer.keep(key, None);
            }
        }
    }
}
