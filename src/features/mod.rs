//! The screens, a folder each. A screen reads the state and calls its intents.
//!
//! Absent on purpose: one screen in another, and the browser.

pub mod about_you;
pub mod add;
pub mod advice;
pub mod exercises;
pub mod guide;
pub mod history;
pub mod more;
pub mod morning;
pub mod prescription;
pub mod reminders;
pub mod routines;
pub mod session;
