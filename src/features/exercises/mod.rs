//! The nine cards, the level picker, and the page of one exercise.

mod card;
mod for_you;
mod guide;
mod home;
mod instructions;
mod level_picker;
mod moving;
mod own_dose;
mod page;
mod routine_picker;
mod tags;

pub use guide::Guide;
pub use home::{Below, Home, HomeHeading};
pub use page::ExercisePage;
