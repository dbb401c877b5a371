//! What there is to say about routines, ready and own, and about the editor of the own ones.

use super::Counted;
use crate::domain::routine::Routine;

/// A routine's name, and the label of the button that starts it.
pub struct RoutineWords {
    pub name: &'static str,
    pub start: &'static str,
}

pub struct RoutinesWords {
    pub legend: &'static str,
    pub full: RoutineWords,
    pub short: RoutineWords,
    pub flare_up: RoutineWords,
    pub chair_only: RoutineWords,
    pub in_bed: RoutineWords,
    /// An own routine, where its name is not known any more.
    pub own: RoutineWords,
    pub exercises: Counted,
    /// How often one has to get up, down or over: "3 changes of position".
    pub changes: Counted,
    pub no_change: &'static str,
    /// After the minutes: "in all, at Standard".
    pub in_all: fn(&str) -> String,
    pub moving: fn(&str) -> String,
    pub resting: fn(&str) -> String,
    pub setting_up: fn(&str) -> String,
    /// Leads to a copy of a ready routine.
    pub make_own: &'static str,
    /// Leads to the editor of an own one.
    pub edit: &'static str,
    /// Names that link: the routine's name.
    pub edit_what: fn(&str) -> String,
    pub make_new: &'static str,
}

impl RoutinesWords {
    #[must_use]
    pub fn of(&self, routine: Routine) -> &RoutineWords {
        match routine {
            Routine::Full => &self.full,
            Routine::Short => &self.short,
            Routine::FlareUp => &self.flare_up,
            Routine::ChairOnly => &self.chair_only,
            Routine::InBed => &self.in_bed,
        }
    }
}

/// The screen on which an own routine is put together.
pub struct EditorWords {
    pub heading_new: &'static str,
    pub heading_edit: &'static str,
    pub name: &'static str,
    /// For a routine that was given no name.
    pub unnamed: &'static str,
    pub exercises: &'static str,
    pub order: &'static str,
    pub order_fewest: &'static str,
    pub order_fewest_hint: &'static str,
    pub order_own: &'static str,
    pub order_own_hint: &'static str,
    /// Names the list that can be reordered.
    pub list: &'static str,
    /// Name buttons: the exercise's name.
    pub move_up: fn(&str) -> String,
    pub move_down: fn(&str) -> String,
    /// Said after a move: name, place, how many: "Dead bug, 3 of 5".
    pub placed: fn(&str, &str, &str) -> String,
    /// Why it can't be saved yet.
    pub empty: &'static str,
    pub save: &'static str,
    /// Leaves the editor without keeping anything.
    pub discard: &'static str,
    pub delete: &'static str,
}
