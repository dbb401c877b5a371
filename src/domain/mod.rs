//! What Keystone knows: pure values and functions, tested natively.
//!
//! Absent on purpose: leptos, web-sys, clocks and randomness. Time comes in as numbers, ids as text.

pub mod advice;
pub mod beep;
pub mod book;
pub mod catalog;
pub mod check_in;
mod crc;
pub mod csv;
pub mod cue;
pub mod cue_track;
pub mod date;
pub mod dose;
pub mod entry;
pub mod exercise;
pub mod face;
pub mod history;
pub mod journal;
pub mod level;
pub mod own_dose;
pub mod pose;
pub mod precautions;
pub mod prescription;
pub mod red_flags;
pub mod reminder;
pub mod report;
pub mod route;
pub mod routine;
pub mod save;
pub mod session;
pub mod sources;
pub mod stance;
pub mod timeline;
pub mod told;
pub mod topic;
pub mod transfer;
pub mod trends;
pub mod weeks;
pub mod zone;
