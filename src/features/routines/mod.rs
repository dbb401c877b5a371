//! The routines that a person puts together.

mod editor;
mod order;
mod pick;

pub use editor::RoutineEditor;
