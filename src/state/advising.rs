//! What the latest sessions suggest, and what the person has answered to it.

use leptos::prelude::*;

use super::app::AppState;
use super::focus_content;
use super::prefs::Prefs;
use super::records::{Extent, Records};
use super::routines::Routines;
use super::setting::Drawer;
use crate::domain::advice::{Advice, Answered, Of, Standing, Suggestion, advise};
use crate::domain::exercise::Exercise;
use crate::domain::precautions::Act;
use crate::domain::routine::{Plan, Routine};
use crate::platform::{clock, page};

/// Up to when advice was answered, in Unix milliseconds.
const UP: &str = "set/advice/up";
const DOWN: &str = "set/advice/down";

/// An answer that was given just now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    Taken(Advice),
    Declined,
}

#[derive(Clone, Copy)]
pub struct Advising {
    drawer: Drawer,
    prefs: Prefs,
    records: Records,
    answered: RwSignal<Answered>,
    suggestion: Memo<Option<Suggestion>>,
    /// With when the newest session behind it began.
    given: RwSignal<Option<(Given, u64)>>,
}

impl Advising {
    #[must_use]
    pub fn new(drawer: Drawer, prefs: Prefs, records: Records, routines: Routines) -> Self {
        let answered = RwSignal::new(read(drawer));
        let suggestion = Memo::new(move |_| {
            // Half a history may lack the bad half.
            let whole = records.extent() == Extent::Whole;
            let standing = || Standing {
                levels: prefs.levels(),
                held: held(&prefs),
                barred: barred(&prefs),
                routines: own_routines(routines),
                answered: answered.get(),
                today: clock::today(),
            };
            whole.then(|| advise(&records.list(), &standing())).flatten()
        });
        Self { drawer, prefs, records, answered, suggestion, given: RwSignal::new(None) }
    }

    /// What is suggested; `None` where nothing is.
    #[must_use]
    pub fn suggestion(self) -> Option<Suggestion> {
        self.suggestion.get()
    }

    /// What was answered just now; `None` once that was read, or once there is a newer session.
    #[must_use]
    pub fn given(self) -> Option<Given> {
        let (given, up_to_ms) = self.given.get()?;
        let newest = self.records.list().first().map_or(0, |r| r.started_ms);
        (newest <= up_to_ms).then_some(given)
    }

    /// Reads what was answered, again: it may have been answered elsewhere.
    pub fn read(self) {
        let answered = read(self.drawer);
        if self.answered.with_untracked(|known| *known != answered) {
            self.answered.set(answered);
        }
    }

    /// What came of an answer was read.
    pub fn close(self) {
        self.given.set(None);
        focus_content();
    }

    /// It is taken: the level changes, or the plan for a flare-up is chosen.
    pub fn take(self, suggestion: &Suggestion) {
        match suggestion.advice {
            Advice::Up(Of::All, to) => self.prefs.choose_level(to),
            Advice::Down(Of::All, to) => {
                let follows = |e: &Exercise| self.prefs.levels().own(*e).is_none();
                Exercise::ALL.into_iter().filter(follows).for_each(|e| self.prefs.hold_down(e, to));
                self.prefs.choose_level(to);
            }
            Advice::Up(Of::One(exercise), to) | Advice::Down(Of::One(exercise), to) => {
                if !suggestion.advice.is_up() {
                    self.prefs.hold_down(exercise, to);
                }
                // One that is like all others follows them again.
                let own = (to != self.prefs.levels().overall).then_some(to);
                self.prefs.choose_own_level(exercise, own);
            }
            Advice::FlareUp { .. } => self.prefs.choose_routine(Plan::Routine(Routine::FlareUp)),
        }
        self.answer(suggestion, Given::Taken(suggestion.advice));
    }

    /// It is not: all stays as it is.
    pub fn decline(self, suggestion: &Suggestion) {
        self.answer(suggestion, Given::Declined);
    }

    fn answer(self, suggestion: &Suggestion, given: Given) {
        let key = match suggestion.advice {
            Advice::Up(..) => UP.to_owned(),
            Advice::Down(Of::One(exercise), _) => own_key(exercise),
            Advice::Down(Of::All, _) | Advice::FlareUp { .. } => DOWN.to_owned(),
        };
        self.drawer.keep(&key, Some(&suggestion.up_to_ms.to_string()));
        self.given.set(Some((given, suggestion.up_to_ms)));
        self.answered.update(|known| match suggestion.advice {
            Advice::Up(..) => known.up_ms = suggestion.up_to_ms,
            Advice::Down(Of::One(exercise), _) => {
                known.one_ms.retain(|(e, _)| *e != exercise);
                known.one_ms.push((exercise, suggestion.up_to_ms));
            }
            Advice::Down(Of::All, _) | Advice::FlareUp { .. } => {
                known.down_ms = suggestion.up_to_ms;
            }
        });
        page::focus_on(".advice h2");
    }
}

impl AppState {
    /// Does the plan for a flare-up now, in the place of what was got ready.
    pub fn go_easy(self) {
        let plan = Plan::Routine(Routine::FlareUp);
        let pain = untrack(|| self.player.pain());
        self.player.begin(plan);
        self.player.say_pain(pain);
        self.navigation.go(crate::domain::route::Route::Session(plan));
    }
}

fn own_key(exercise: Exercise) -> String {
    [DOWN, ".", exercise.slug()].concat()
}

fn read(drawer: Drawer) -> Answered {
    let ms = |key: &str| drawer.get(key).and_then(|v| v.parse().ok()).unwrap_or_default();
    let one = |e: Exercise| Some((e, ms(&own_key(e)))).filter(|(_, ms)| *ms > 0);
    Answered {
        up_ms: ms(UP),
        down_ms: ms(DOWN),
        one_ms: Exercise::ALL.into_iter().filter_map(one).collect(),
    }
}

/// Those that what a person has said of themselves, or a dose of their own, keeps from the next level.
fn held(prefs: &Prefs) -> Vec<Exercise> {
    let about = prefs.about.get();
    let held = |e: &Exercise| {
        let now = prefs.levels().of(*e);
        let next = now.harder();
        next.is_some_and(|to| about.level(*e, to) != Some(to)) || prefs.doses.is_own(*e, now)
    };
    Exercise::ALL.into_iter().filter(held).collect()
}

/// Those that would be left out at the next easier level.
fn barred(prefs: &Prefs) -> Vec<Exercise> {
    let about = prefs.about.get();
    let barred = |e: &Exercise| {
        let next = prefs.levels().of(*e).easier();
        next.is_some_and(|to| about.act(*e, to) == Some(Act::LeaveOut))
    };
    Exercise::ALL.into_iter().filter(barred).collect()
}

fn own_routines(routines: Routines) -> Vec<String> {
    let all = routines.all().into_iter();
    all.filter(|r| r.prescription.is_none()).map(|r| r.id.slug()).collect()
}
