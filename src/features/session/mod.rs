//! The player: one exercise, guided by the timer, and its end.

mod controls;
mod question;
mod running;
mod screen;
mod summary;

pub use screen::SessionScreen;
