//! What was done, newest first.

mod entry;
mod screen;

pub use screen::History;
