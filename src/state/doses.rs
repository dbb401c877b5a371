//! A person's own doses, each under a key of its own.

use leptos::prelude::*;

use super::prefs::Prefs;
use super::setting::Drawer;
use crate::domain::exercise::Exercise;
use crate::domain::level::Level;
use crate::domain::own_dose::{OwnDoses, from_text, to_text};
use crate::domain::precautions::{About, Condition};
use crate::domain::prescription::Item;
use crate::domain::routine::{OwnRoutine, Plan, Routine};
use crate::domain::timeline::Bout;

const FOLDER: &str = "set/dose/";

#[derive(Clone, Copy)]
pub struct Doses {
    drawer: Drawer,
    own: RwSignal<OwnDoses>,
}

impl Doses {
    #[must_use]
    pub fn load(drawer: Drawer) -> Self {
        let doses = Self { drawer, own: RwSignal::new(OwnDoses::default()) };
        doses.read();
        doses
    }

    /// Reads what was kept, again. What nobody of ours wrote counts as none.
    pub fn read(self) {
        let mut own = OwnDoses::default();
        for exercise in Exercise::ALL {
            for level in Level::ALL {
                let kept = self.drawer.get(&key(exercise, level));
                let item = kept.and_then(|text| from_text(exercise, level, &text));
                if let Some(item) = item {
                    own.set(item);
                }
            }
        }
        if self.own.with_untracked(|known| *known != own) {
            self.own.set(own);
        }
    }

    /// The dose that holds for this exercise at this level.
    #[must_use]
    pub fn item(self, exercise: Exercise, level: Level) -> Item {
        self.own.with(|own| own.item(exercise, level))
    }

    /// The exercise as it is done.
    #[must_use]
    pub fn bout(self, exercise: Exercise, level: Level) -> Bout {
        self.own.with(|own| own.bout(exercise, level))
    }

    /// Whether this is not the catalogue's.
    #[must_use]
    pub fn is_own(self, exercise: Exercise, level: Level) -> bool {
        self.own.with(|own| own.of(exercise, level).is_some())
    }

    /// Makes this dose the person's own.
    pub fn choose(self, item: Item) {
        self.own.update(|own| own.set(item));
        let kept = self.own.with_untracked(|own| own.of(item.exercise, item.level)).map(to_text);
        self.drawer.keep(&key(item.exercise, item.level), kept.as_deref());
    }

    /// Goes back to the catalogue's dose.
    pub fn reset(self, exercise: Exercise, level: Level) {
        self.choose(Item::usual(exercise, level));
    }
}

impl Prefs {
    /// The level at which an exercise is done: the one that was chosen, or an easier one where what a person
    /// has said of themselves asks for that.
    #[must_use]
    pub fn done_at(self, exercise: Exercise) -> Level {
        let chosen = self.level_of(exercise);
        self.about.get().level(exercise, chosen).unwrap_or(chosen)
    }

    /// The exercise as it is done now.
    #[must_use]
    pub fn bout(self, exercise: Exercise) -> Bout {
        self.doses.bout(exercise, self.done_at(exercise))
    }

    /// Sees to it that going down to a level means less, also where a dose of one's own is small already.
    pub fn hold_down(self, exercise: Exercise, to: Level) {
        let level = self.level_of(exercise);
        if !self.doses.is_own(exercise, level) {
            return;
        }
        let now = self.doses.item(exercise, level);
        let next = self.doses.item(exercise, to);
        let same = now.is_hold() == next.is_hold();
        let amount = if same { next.amount.min(now.amount) } else { next.amount };
        let less = Item { sets: next.sets.min(now.sets), amount, ..next };
        if less != next {
            self.doses.choose(less);
        }
    }

    /// What the person has said of themselves, as far as it matters here: on a bed nobody has to get down to
    /// the floor.
    #[must_use]
    pub fn about_for(self, plan: Plan) -> About {
        let mut about = self.about.get();
        if plan == Plan::Routine(Routine::InBed) {
            about.say(Condition::NoFloor, false);
        }
        about
    }

    /// What a plan comes to for this person: adapted to what they have said of themselves, at their own
    /// doses. One exercise that is asked for by name is not left out, and what a clinician asks for in a
    /// link is done as it is asked for; the screen before the session says what speaks against it.
    #[must_use]
    pub fn bouts(self, plan: Plan, own: &[OwnRoutine]) -> Vec<Bout> {
        let bouts = plan.bouts(&self.levels(), own);
        let from_link = |id| own.iter().any(|r| r.id == id && r.prescription.is_some());
        let bouts = match plan {
            Plan::Own(id) if from_link(id) => return bouts,
            Plan::One(exercise) => return vec![self.bout(exercise)],
            Plan::Routine(_) | Plan::Own(_) => self.about_for(plan).adapt(bouts),
        };
        bouts.into_iter().map(|b| self.doses.bout(b.exercise, b.level)).collect()
    }
}

fn key(exercise: Exercise, level: Level) -> String {
    [FOLDER, exercise.slug(), ".", level.slug()].concat()
}
