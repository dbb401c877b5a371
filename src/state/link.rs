//! A prescription that came in the address: what it says, and whether it becomes one of the person's own
//! routines. Nothing is kept unasked.

use leptos::prelude::*;

use super::app::AppState;
use super::focus_content;
use super::locale::Locale;
use super::routines::Routines;
use crate::domain::entry::Entry;
use crate::domain::exercise::Exercise;
use crate::domain::prescription::Prescription;
use crate::domain::prescription::code::{self, Refused, Remarks};
use crate::domain::route::{PRESCRIPTION, Route, SHEET};
use crate::domain::routine::{OwnId, OwnRoutine, Plan, free_name};
use crate::platform::{location, page};
use crate::text::Lang;

/// What was found in a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened {
    Refused(Refused),
    Read(OwnRoutine, Remarks),
}

#[derive(Clone, Copy)]
pub struct Link {
    locale: Locale,
    routines: Routines,
    opened: RwSignal<Option<Opened>>,
}

impl Link {
    #[must_use]
    pub fn new(locale: Locale, routines: Routines) -> Self {
        Self { locale, routines, opened: RwSignal::new(None) }
    }

    /// What was opened last; `None` where no link was.
    #[must_use]
    pub fn opened(self) -> Option<Opened> {
        self.opened.get()
    }

    /// Whether something was opened.
    pub(super) fn is_open(self) -> bool {
        self.opened.with_untracked(Option::is_some)
    }

    /// The code of what was opened last.
    pub(super) fn code(self) -> Option<String> {
        match self.opened.get_untracked()? {
            Opened::Read(routine, _) => routine.prescription.as_ref().map(code::encode),
            Opened::Refused(_) => None,
        }
    }

    /// Reads the code in a fragment, and says whether something else is open now. Without a code it stays
    /// with the one that was opened last, and the address says which: it may be kept, or opened anew.
    pub(super) fn read(self, fragment: &str) -> bool {
        let bare = |folder: &str| fragment.strip_prefix(folder).map(str::to_owned);
        let letters = [PRESCRIPTION, SHEET].iter().find_map(|f| bare(f)).unwrap_or_default();
        if let Some(known) = self.code().filter(|_| letters.is_empty()) {
            location::replace(&[fragment.trim_end_matches('/'), "/", &known].concat());
            return false;
        }
        let opened = match code::decode(&letters) {
            Ok((prescription, remarks)) => {
                self.speak(&prescription);
                let routine = self.routine_of(prescription);
                self.routines.welcome(routine.clone());
                Opened::Read(routine, remarks)
            }
            Err(why) => Opened::Refused(why),
        };
        let is_new = self.opened.with_untracked(|o| o.as_ref() != Some(&opened));
        if is_new {
            self.opened.set(Some(opened));
        }
        is_new
    }

    /// Has at hand what an earlier page had opened.
    fn recall(self, letters: &str) {
        if !self.is_open() {
            self.read(&[PRESCRIPTION, letters].concat());
        } else if let Ok((prescription, _)) = code::decode(letters) {
            self.routines.welcome(self.routine_of(prescription));
        }
    }

    fn routine_of(self, prescription: Prescription) -> OwnRoutine {
        OwnRoutine::from_link(prescription, self.locale.words().link.unnamed)
    }

    /// In the language that it is meant for, unless the person has chosen one.
    fn speak(self, prescription: &Prescription) {
        if let Some(lang) = Lang::from_tag(&prescription.lang) {
            self.locale.propose(lang);
        }
    }

    /// Whether this one is among the person's routines.
    #[must_use]
    pub fn is_kept(self, id: OwnId) -> bool {
        self.routines.list().iter().any(|r| r.id == id)
    }
}

impl AppState {
    /// Whether this routine came in a link: it is looked at rather than edited.
    #[must_use]
    pub fn is_from_link(self, id: OwnId) -> bool {
        untrack(|| self.routines.find(id)).is_some_and(|r| r.prescription.is_some())
    }

    /// Where this routine can be looked at.
    #[must_use]
    pub fn way_to(self, id: OwnId) -> Route {
        let opened = self.link.opened.with_untracked(|o| match o {
            Some(Opened::Read(routine, _)) => routine.id == id,
            Some(Opened::Refused(_)) | None => false,
        });
        if opened { Route::Prescription } else { Route::OwnRoutine(id) }
    }

    /// Makes this one of the person's routines, and the one that is chosen.
    pub fn add_to_routines(self, routine: OwnRoutine) {
        let name = free_name(&routine.name, &untrack(|| self.routines.list()));
        self.prefs.choose_routine(Plan::Own(routine.id));
        self.routines.keep(OwnRoutine { name, ..routine });
        page::focus_on("[data-kept]");
    }

    /// Takes it out again; that can be undone.
    pub fn remove_from_routines(self, id: OwnId) {
        self.routines.delete(id);
        if matches!(self.navigation.route_untracked(), Route::OwnRoutine(_)) {
            self.navigation.go(Route::Home);
        }
        focus_content();
    }

    /// Does what a prescription says, or those of its exercises that are for `today`.
    pub fn begin_prescription(self, id: OwnId, today: Vec<Exercise>) {
        let plan = Plan::Own(id);
        self.player.begin_some(plan, today);
        self.navigation.go(Route::Session(plan));
    }

    /// Takes up what this entry of the browser's history remembers.
    pub(super) fn recall(self, at: Route) -> Entry {
        let entry = Entry::from_text(&location::remembered().unwrap_or_default());
        if let Route::Session(plan) = at {
            if let Some(letters) = &entry.link {
                self.link.recall(letters);
            }
            if let Some(today) = entry.today.clone() {
                self.player.recall(plan, today);
            }
        }
        entry
    }

    /// Has this entry of the browser's history remember what its address does not say.
    pub(super) fn remember(self, at: Route) {
        let plan = if let Route::Session(plan) = at { Some(plan) } else { None };
        let own = match plan {
            Some(Plan::Own(id)) => untrack(|| self.routines.find(id)),
            _ => None,
        };
        let entry = Entry {
            link: own.and_then(|r| r.prescription).as_ref().map(code::encode),
            today: plan.and_then(|p| self.player.for_today(p)),
            home: self.embed.is_on().then(|| self.fragment_of(self.navigation.home())),
        };
        location::remember(entry.to_text().as_deref());
    }

    /// The fragment that leads there, with the code of what was opened last where it needs one.
    pub(super) fn fragment_of(self, at: Route) -> String {
        let letters = matches!(at, Route::Prescription | Route::Sheet).then(|| self.link.code());
        [at.href(), letters.flatten().unwrap_or_default()].concat()
    }

    /// The address that leads to this, for others.
    #[must_use]
    pub fn address_of(self, prescription: &Prescription) -> String {
        address([PRESCRIPTION, &code::encode(prescription)].concat())
    }

    /// The address of its sheet, for others.
    #[must_use]
    pub fn sheet_of(self, prescription: &Prescription) -> String {
        address(self.way_to_sheet(prescription))
    }

    /// The way to its sheet from here: the page stays as it is.
    #[must_use]
    pub fn way_to_sheet(self, prescription: &Prescription) -> String {
        [SHEET, &code::encode(prescription)].concat()
    }
}

fn address(fragment: String) -> String {
    [location::folder(), fragment].concat()
}
