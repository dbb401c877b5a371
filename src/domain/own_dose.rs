//! A person's own doses: for any exercise at any level, in the place of the catalogue's, within the limits
//! that hold for everybody (see `prescription::limits`).
//!
//! Absent on purpose: any advice; and the pace of a repetition, which is one choice for all (see
//! `timeline::Pace`).

use super::exercise::Exercise;
use super::level::Level;
use super::prescription::Item;
use super::timeline::Bout;

/// Between the numbers of a dose, as it is kept.
const BETWEEN: char = '.';

/// At most one for each exercise and level.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnDoses(Vec<Item>);

impl OwnDoses {
    /// The person's own dose, if there is one.
    #[must_use]
    pub fn of(&self, exercise: Exercise, level: Level) -> Option<Item> {
        self.0.iter().find(|i| i.exercise == exercise && i.level == level).copied()
    }

    /// The dose that holds: the person's own, or the catalogue's.
    #[must_use]
    pub fn item(&self, exercise: Exercise, level: Level) -> Item {
        self.of(exercise, level).unwrap_or_else(|| Item::usual(exercise, level))
    }

    /// The exercise as it is done.
    #[must_use]
    pub fn bout(&self, exercise: Exercise, level: Level) -> Bout {
        self.item(exercise, level).bout()
    }

    /// Makes this the person's own, within the limits. The catalogue's dose is nobody's own.
    pub fn set(&mut self, item: Item) {
        let Item { exercise, level, .. } = item;
        self.reset(exercise, level);
        let item = item.clamped();
        if item != Item::usual(exercise, level) {
            self.0.push(item);
        }
    }

    /// Goes back to the catalogue's.
    pub fn reset(&mut self, exercise: Exercise, level: Level) {
        self.0.retain(|i| i.exercise != exercise || i.level != level);
    }
}

/// A dose as it is kept: sets, repetitions or seconds, pause and rest in seconds, such as `2.8.5.45`.
#[must_use]
pub fn to_text(item: Item) -> String {
    let numbers = [item.sets, item.amount, item.pause_s, item.rest_s].map(|n| n.to_string());
    numbers.join(&BETWEEN.to_string())
}

/// Reads what was kept; `None` for what we did not write.
#[must_use]
pub fn from_text(exercise: Exercise, level: Level, text: &str) -> Option<Item> {
    let numbers: Option<Vec<u8>> = text.split(BETWEEN).map(|n| n.parse().ok()).collect();
    let &[sets, amount, pause_s, rest_s] = numbers?.as_slice() else { return None };
    let item = Item { sets, amount, pause_s, rest_s, ..Item::usual(exercise, level) };
    (item.clamped() == item).then_some(item)
}
