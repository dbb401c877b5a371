//! What a person says of themselves, and what that changes.

mod screen;

pub use screen::AboutYou;
