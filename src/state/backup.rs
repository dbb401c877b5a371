//! The history as a file: a copy to keep, to move to another device, or to look at elsewhere; and in
//! again, after a look at what it would bring.

mod code;
mod taking;

pub use code::CodeState;
pub use taking::{Brought, Wish};

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use super::notices::{Notice, Notices};
use super::records::{ASIDE, FOLDER, Records};
use super::routines::{FOLDER as ROUTINES, Routines};
use super::setting::Drawer;
use crate::domain::csv;
use crate::domain::date::Date;
use crate::domain::history::Record;
use crate::domain::save::{self, Unreadable};
use crate::domain::transfer::{
    self, Contents, Here, MOST_BYTES, Parcel, Preview, Refused, SETTINGS,
};
use crate::platform::files::{self, NotRead};
use crate::platform::{clock, durable, page};

/// When a copy was last saved, in Unix milliseconds.
const EXPORTED: &str = "ask/exported";
/// So many sessions after the last copy, another one is suggested; our own choice.
const NUDGE_AFTER: usize = 10;

/// Whether a copy should be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nudge {
    None,
    /// So many sessions are in no copy.
    Due(u32),
    /// The same, in a browser that may delete them after a week without a visit.
    Urgent(u32),
}

/// A file that was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Incoming {
    Refused(Refused),
    /// What it would bring, and what it holds.
    Read(Preview, Arc<Parcel>),
}

#[derive(Clone, Copy)]
pub struct Backup {
    drawer: Drawer,
    notices: Notices,
    records: Records,
    routines: Routines,
    exported_ms: RwSignal<u64>,
    incoming: RwSignal<Option<Incoming>>,
    code: RwSignal<CodeState>,
}

impl Backup {
    #[must_use]
    pub fn new(drawer: Drawer, notices: Notices, records: Records, routines: Routines) -> Self {
        let exported = drawer.get(EXPORTED).and_then(|t| t.parse().ok()).unwrap_or_default();
        let (exported_ms, incoming) = (RwSignal::new(exported), RwSignal::new(None));
        let code = RwSignal::new(CodeState::Hidden);
        Self { drawer, notices, records, routines, exported_ms, incoming, code }
    }

    /// How urgent a copy is.
    #[must_use]
    pub fn nudge(self) -> Nudge {
        let exported_ms = self.exported_ms.get();
        let records = self.records.list();
        let since = records.iter().take_while(|r| r.started_ms > exported_ms).count();
        let n = u32::try_from(since).unwrap_or(u32::MAX);
        match since {
            0 => Nudge::None,
            _ if durable::is_short_lived() => Nudge::Urgent(n),
            NUDGE_AFTER.. => Nudge::Due(n),
            _ => Nudge::None,
        }
    }

    /// How many entries are set aside because they could not be read.
    #[must_use]
    pub fn set_aside(self) -> u32 {
        self.records.unreadable()
    }

    /// Saves everything as a file.
    pub fn export(self) {
        let now_ms = clock::now().wall_ms;
        let contents = self.contents();
        let text = transfer::pack(contents, now_ms).ok();
        let name = ["keystone-", &today(), ".json"].concat();
        if text.is_some_and(|text| files::save(&name, "application/json", &text)) {
            self.copied(now_ms);
        } else {
            self.notices.post(Notice::NotExported);
        }
    }

    /// There is a copy of all that was done until then.
    fn copied(self, ms: u64) {
        self.drawer.keep(EXPORTED, Some(&ms.to_string()));
        self.exported_ms.set(ms);
    }

    /// Saves these sessions as a table.
    pub fn export_table(self, records: &[Arc<Record>]) {
        let records: Vec<&Record> = records.iter().map(AsRef::as_ref).collect();
        let name = ["keystone-", &today(), ".csv"].concat();
        if !files::save(&name, "text/csv", &csv::csv(&records)) {
            self.notices.post(Notice::NotExported);
        }
    }

    fn contents(self) -> Contents {
        self.records.load_all();
        let newer = self.newer().into_iter();
        Contents {
            sessions: self.records.texts().into_iter().chain(newer.map(|(_, text)| text)).collect(),
            routines: self.routine_texts(),
            settings: self.settings(),
            unreadable: self.drawer.folder(ASIDE).into_iter().collect(),
        }
    }

    fn routine_texts(self) -> Vec<String> {
        self.drawer.folder(ROUTINES).into_iter().map(|(_, text)| text).collect()
    }

    fn settings(self) -> BTreeMap<String, String> {
        let whole = |(name, value): (String, String)| ([SETTINGS, &name].concat(), value);
        self.drawer.folder(SETTINGS).into_iter().map(whole).collect()
    }

    /// What a newer app has kept here, by name.
    fn newer(self) -> Vec<(String, String)> {
        let newer = |text: &str| matches!(save::decode(text), Err(Unreadable::Newer(_)));
        // Only what is not in the book can be.
        let names = self.drawer.names(FOLDER).into_iter().filter(|n| !self.records.knows(n));
        let texts = names.filter_map(|n| self.drawer.get(&[FOLDER, &n].concat()).map(|t| (n, t)));
        texts.filter(|(_, text)| newer(text)).collect()
    }

    /// The file that was chosen, if one was.
    #[must_use]
    pub fn incoming(self) -> Option<Incoming> {
        self.incoming.get()
    }

    /// A file was chosen in the input of this event.
    pub fn chosen(self, event: &leptos::ev::Event) {
        files::read_chosen(event, MOST_BYTES, move |read| {
            let incoming = match read {
                Ok(text) => {
                    transfer::unpack(&text).map_or_else(Incoming::Refused, |p| self.look(p))
                }
                Err(NotRead::TooLarge) => Incoming::Refused(Refused::TooLarge),
                Err(NotRead::Failed) => Incoming::Refused(Refused::Unread),
            };
            self.incoming.set(Some(incoming));
        });
    }

    /// Looks what this would bring.
    fn look(self, parcel: Parcel) -> Incoming {
        self.records.load_all();
        let settings: Vec<String> = self.settings().into_keys().collect();
        let newer: Vec<String> = self.newer().into_iter().map(|(name, _)| name).collect();
        let routines = untrack(|| self.routines.list());
        let preview = self.records.with_book(|book| {
            let here = Here { book, routines: &routines, settings: &settings, newer: &newer };
            parcel.preview(&here)
        });
        Incoming::Read(preview, Arc::new(parcel))
    }

    /// Leaves things as they are.
    pub fn refuse(self) {
        self.incoming.set(None);
        page::focus_on("#import");
    }
}

fn today() -> String {
    Date::of(clock::today()).text()
}
