//! The routine that is being put together. It stays here, in memory, while a person looks at other
//! screens, until it is saved or given up.

use leptos::prelude::*;

use super::locale::Locale;
use super::navigation::Navigation;
use super::prefs::Prefs;
use super::routines::Routines;
use crate::domain::exercise::Exercise;
use crate::domain::route::Route;
use crate::domain::routine::{Draft, Order, OwnRoutine, Plan, free_name};
use crate::platform::page;

#[derive(Clone, Copy)]
pub struct Editor {
    locale: Locale,
    prefs: Prefs,
    routines: Routines,
    navigation: Navigation,
    /// The screen to which the draft belongs.
    at: StoredValue<Route>,
    draft: RwSignal<Draft>,
    /// What the latest move came to, for screen readers.
    announcement: RwSignal<String>,
}

impl Editor {
    #[must_use]
    pub fn new(locale: Locale, prefs: Prefs, routines: Routines, navigation: Navigation) -> Self {
        Self {
            locale,
            prefs,
            routines,
            navigation,
            at: StoredValue::new(Route::Home),
            draft: RwSignal::new(Draft::default()),
            announcement: RwSignal::new(String::new()),
        }
    }

    #[must_use]
    pub fn draft(self) -> Draft {
        self.draft.get()
    }

    #[must_use]
    pub fn announcement(self) -> String {
        self.announcement.get()
    }

    /// Begins what this route asks for, unless it was begun before.
    pub fn open(self, at: Route) {
        self.announcement.set(String::new());
        if self.at.get_value() == at {
            return;
        }
        let draft = match at {
            Route::NewRoutine(None) => Draft::named(self.unnamed()),
            Route::NewRoutine(Some(ready)) => Draft::copy_of(ready, self.unnamed()),
            Route::OwnRoutine(id) => {
                let found = untrack(|| self.routines.find(id));
                found.as_ref().map(Draft::of).unwrap_or_default()
            }
            _ => return,
        };
        self.at.set_value(at);
        self.draft.set(draft);
    }

    pub fn rename(self, name: String) {
        self.draft.update(|d| d.name = name);
    }

    /// Takes an exercise in, or leaves it out.
    pub fn include(self, exercise: Exercise, wanted: bool) {
        self.draft.update(|d| if wanted { d.add(exercise) } else { d.remove(exercise) });
    }

    pub fn order_by(self, order: Order) {
        self.draft.update(|d| d.order_by(order));
    }

    /// Moves an exercise from one place to another, both counted from 0, and says where it is now.
    pub fn shift(self, from: usize, to: usize) {
        self.draft.update(|d| d.shift(from, to));
        let speech = self.locale.speech();
        let (moved, of) =
            self.draft.with_untracked(|d| (d.exercises().get(to).copied(), d.exercises().len()));
        if let Some(exercise) = moved {
            let count = |n: usize| speech.number(u32::try_from(n).unwrap_or(u32::MAX));
            let say = speech.words().editor.placed;
            let name = speech.exercise(exercise).name;
            self.announcement.set(say(name, &count(to + 1), &count(of)));
        }
    }

    /// Keeps the routine, chooses it, and leads home. Without exercises it leads to them instead.
    pub fn save(self) {
        let id = match self.at.get_value() {
            Route::OwnRoutine(id) => id,
            _ => self.routines.new_id(),
        };
        let finish = |d: &Draft| d.finish(id, &self.unnamed());
        let Some(routine) = self.draft.with_untracked(finish) else {
            self.announcement.set(self.locale.words().editor.empty.to_owned());
            page::focus_on(".checks input");
            return;
        };
        self.prefs.choose_routine(Plan::Own(id));
        self.routines.keep(routine);
        self.close();
    }

    /// Leaves things as they were.
    pub fn discard(self) {
        self.close();
    }

    /// Deletes the routine that is being changed, and leads home, where that can be undone.
    pub fn delete(self) {
        if let Route::OwnRoutine(id) = self.at.get_value() {
            self.routines.delete(id);
        }
        self.close();
    }

    fn close(self) {
        self.at.set_value(Route::Home);
        self.navigation.go(Route::Home);
    }

    /// The name of a routine that was given none.
    fn unnamed(self) -> String {
        let own: Vec<OwnRoutine> = untrack(|| self.routines.list());
        free_name(self.locale.words().editor.unnamed, &own)
    }
}
