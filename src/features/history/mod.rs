//! What was done: this week, the last weeks, how pain went, and every session, newest first.

mod by_exercise;
mod calendar;
mod code;
mod data;
mod edit;
mod entry;
mod filter;
mod incoming;
mod labels;
mod list;
mod minutes;
mod pain;
mod report;
mod screen;
mod week;

pub use report::Report;
pub use screen::History;
