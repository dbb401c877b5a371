//! The player: one exercise, guided by the timer, and its end.

mod after;
mod bar;
mod check_in;
mod controls;
mod minded;
mod posture;
mod question;
mod reading;
mod running;
mod screen;
mod summary;
mod zones;

pub use screen::SessionScreen;
