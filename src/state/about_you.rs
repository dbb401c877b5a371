//! What a person has said of themselves, each thing under a key of its own, on this device only.

use leptos::prelude::*;

use super::setting::Drawer;
use crate::domain::precautions::{About, Condition, weeks_from_text, weeks_to_text};
use crate::platform::clock;

const FOLDER: &str = "set/about/";
const WEEKS: &str = "set/about/weeks";
const YES: &str = "yes";
/// The same, and a clinician has agreed.
const CLEARED: &str = "cleared";

#[derive(Clone, Copy)]
pub struct AboutYou {
    drawer: Drawer,
    about: RwSignal<About>,
}

impl AboutYou {
    #[must_use]
    pub fn load(drawer: Drawer) -> Self {
        let about = Self { drawer, about: RwSignal::new(About::default()) };
        about.read();
        about
    }

    /// Reads what was kept, again.
    pub fn read(self) {
        let mut about = About::default();
        for condition in Condition::ALL {
            let kept = self.drawer.get(&key(condition));
            about.say(condition, matches!(kept.as_deref(), Some(YES | CLEARED)));
            about.clear(condition, kept.as_deref() == Some(CLEARED));
        }
        about.weeks = self.drawer.get(WEEKS).and_then(|w| weeks_from_text(&w, clock::today()));
        if self.about.with_untracked(|known| *known != about) {
            self.about.set(about);
        }
    }

    #[must_use]
    pub fn get(self) -> About {
        self.about.get()
    }

    /// Says that something is so, or that it is not.
    pub fn say(self, condition: Condition, is_so: bool) {
        self.about.update(|a| a.say(condition, is_so));
        self.drawer.keep(&key(condition), is_so.then_some(YES));
        if condition == Condition::Pregnant && !is_so {
            self.say_weeks(None);
        }
    }

    /// Says whether a clinician has agreed to what this concerns.
    pub fn clear(self, condition: Condition, cleared: bool) {
        self.about.update(|a| a.clear(condition, cleared));
        self.drawer.keep(&key(condition), Some(if cleared { CLEARED } else { YES }));
    }

    /// Says how far a pregnancy is today, 1 to [`MOST_WEEKS`](crate::domain::precautions::MOST_WEEKS).
    pub fn say_weeks(self, weeks: Option<u8>) {
        self.about.update(|a| a.weeks = weeks);
        let kept = weeks.map(|w| weeks_to_text(w, clock::today()));
        self.drawer.keep(WEEKS, kept.as_deref());
    }
}

fn key(condition: Condition) -> String {
    [FOLDER, condition.slug()].concat()
}
