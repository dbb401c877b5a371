//! An own routine while it is being put together: unlike a kept one, it may still be empty.

use super::own::tidy;
use super::{Order, OwnId, OwnRoutine, Routine, arrange};
use crate::domain::exercise::Exercise;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// As it was typed.
    pub name: String,
    /// None twice; sorted while the app decides on the order.
    exercises: Vec<Exercise>,
    order: Order,
}

impl Draft {
    /// Nothing but a name.
    #[must_use]
    pub fn named(name: String) -> Self {
        Self { name, ..Self::default() }
    }

    /// The exercises of a ready routine.
    #[must_use]
    pub fn copy_of(routine: Routine, name: String) -> Self {
        Self { name, exercises: routine.exercises(), order: Order::default() }
    }

    /// A kept one, to be changed.
    #[must_use]
    pub fn of(routine: &OwnRoutine) -> Self {
        let OwnRoutine { name, exercises, order, .. } = routine.clone();
        Self { name, exercises, order }
    }

    /// In the order in which they are to be done.
    #[must_use]
    pub fn exercises(&self) -> &[Exercise] {
        &self.exercises
    }

    #[must_use]
    pub fn order(&self) -> Order {
        self.order
    }

    #[must_use]
    pub fn has(&self, exercise: Exercise) -> bool {
        self.exercises.contains(&exercise)
    }

    /// Adds an exercise at the end, or where the app's order puts it. One that is there stays.
    pub fn add(&mut self, exercise: Exercise) {
        if !self.has(exercise) {
            self.exercises.push(exercise);
            self.order_by(self.order);
        }
    }

    pub fn remove(&mut self, exercise: Exercise) {
        self.exercises.retain(|e| *e != exercise);
    }

    /// Lets the app or the person decide on the order from now on.
    pub fn order_by(&mut self, order: Order) {
        self.order = order;
        if order == Order::FewestChanges {
            arrange(&mut self.exercises);
        }
    }

    /// Puts the exercise at one place to another, both counted from 0. From then on the order is the
    /// person's own. Places that are not there change nothing.
    pub fn shift(&mut self, from: usize, to: usize) {
        if from != to && from.max(to) < self.exercises.len() {
            let exercise = self.exercises.remove(from);
            self.exercises.insert(to, exercise);
            self.order = Order::Own;
        }
    }

    /// The routine as it is to be kept, under this name if it was given none; `None` while there is
    /// no exercise in it.
    #[must_use]
    pub fn finish(&self, id: OwnId, unnamed: &str) -> Option<OwnRoutine> {
        let name =
            Some(tidy(&self.name)).filter(|n| !n.is_empty()).unwrap_or_else(|| tidy(unnamed));
        let (exercises, order) = (self.exercises.clone(), self.order);
        let whole = !exercises.is_empty();
        whole.then_some(OwnRoutine { id, name, exercises, order, prescription: None })
    }
}
