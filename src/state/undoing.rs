//! What can be undone, and its undoing.

use leptos::prelude::*;

use super::app::AppState;
use super::backup::Wish;
use super::focus_content;
use super::notices::Notice;
use crate::platform::page;

impl AppState {
    /// Deletes sessions and leads to the button that brings them back.
    pub fn delete(self, ids: &[String]) {
        self.records.delete(ids);
        self.morning.forget(ids);
        // The newest message; others may stand before it, each with a button of its own.
        page::focus_on(".notice:last-child .button");
    }

    /// Whether it is asked if all sessions are to be deleted.
    #[must_use]
    pub fn asks_to_delete(self) -> bool {
        self.deleting.get()
    }

    /// Asks whether all sessions are to be deleted.
    pub fn ask_to_delete(self) {
        self.deleting.set(true);
        page::focus_on("[role=alertdialog] h2");
    }

    /// They are not.
    pub fn keep_all(self) {
        self.deleting.set(false);
        page::focus_on("#delete-all");
    }

    /// Deletes all sessions; it can be undone.
    pub fn delete_all(self) {
        self.deleting.set(false);
        let all = untrack(|| self.records.list());
        self.delete(&all.iter().map(|r| r.id.clone()).collect::<Vec<_>>());
    }

    /// Brings back what this notice says was deleted; once, however often it is asked.
    pub fn undo(self, posted: u32) {
        match self.notices.take(posted) {
            Some(Notice::Deleted(records)) => self.records.bring_back(&records),
            Some(Notice::RoutinesDeleted(routines)) => {
                for routine in routines {
                    self.routines.keep(routine);
                }
            }
            Some(Notice::TemplateDeleted(template)) => {
                self.templates.put(*template);
            }
            Some(Notice::DraftReplaced(draft)) => self.builder.take_back(*draft),
            Some(Notice::Imported(_, brought)) => {
                self.backup.undo(&brought);
                self.read_settings();
                self.morning.look();
            }
            _ => {}
        }
        focus_content();
    }

    /// Takes in what the chosen file brings.
    pub fn import(self, wish: Wish) {
        self.backup.accept(wish);
        self.read_settings();
        self.morning.look();
    }
}
