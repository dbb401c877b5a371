//! The weekly goal and the weeks that are paused, each under a key of its own.

use leptos::prelude::*;

use super::setting::Drawer;
use crate::domain::transfer::{GOAL, PAUSE};
use crate::domain::weeks::{Goals as Kept, MOST_GOAL, Week};

/// What stands for a pause that was taken back: a copy of the history from before must not bring it
/// back.
const ON: &str = "yes";
const OFF: &str = "no";

#[derive(Clone, Copy)]
pub struct Goals {
    drawer: Drawer,
    kept: RwSignal<Kept>,
}

impl Goals {
    /// Nothing is read yet: the first screen does not wait for it.
    #[must_use]
    pub fn new(drawer: Drawer) -> Self {
        Self { drawer, kept: RwSignal::new(Kept::default()) }
    }

    /// Reads what was kept. It may have been changed from elsewhere.
    pub fn read(self) {
        let mut kept = Kept::default();
        let week = |name: &str| name.parse().ok().map(Week);
        for (name, value) in self.drawer.folder(GOAL) {
            let goal = value.parse().ok().filter(|g| (1..=MOST_GOAL).contains(g));
            if let Some((week, goal)) = week(&name).zip(goal) {
                kept.set_goal(week, goal);
            }
        }
        for (name, value) in self.drawer.folder(PAUSE) {
            if let Some(week) = week(&name).filter(|_| value == ON) {
                kept.set_paused(week, true);
            }
        }
        if self.kept.with_untracked(|known| *known != kept) {
            self.kept.set(kept);
        }
    }

    #[must_use]
    pub fn get(self) -> Kept {
        self.kept.get()
    }

    /// From this week on. Weeks before keep the goal that they had.
    pub fn choose(self, week: Week, goal: u8) {
        self.kept.update(|k| k.set_goal(week, goal));
        self.drawer.keep(&key(GOAL, week), Some(&goal.to_string()));
    }

    /// Pauses a week, or takes that back.
    pub fn pause(self, week: Week, paused: bool) {
        self.kept.update(|k| k.set_paused(week, paused));
        self.drawer.keep(&key(PAUSE, week), Some(if paused { ON } else { OFF }));
    }
}

fn key(folder: &str, week: Week) -> String {
    [folder, &week.0.to_string()].concat()
}
