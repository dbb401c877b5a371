//! Settings, and the way to what is rarely needed.

mod pace;
mod screen;
mod switch;

pub use screen::More;
