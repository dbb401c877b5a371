//! Settings, and the way to what is rarely needed.

mod cues;
mod install;
mod pace;
mod pick;
mod screen;

pub use screen::More;
