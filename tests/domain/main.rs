//! What the domain and the words promise, behaviour by behaviour. Native; no browser.

// A test that can't go on is to panic.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::string_slice)]

mod advice;
mod book;
mod by_exercise;
mod catalog;
mod check_in;
mod csv;
mod cue_track;
mod date;
mod drawn;
mod edits;
mod histories;
mod history;
mod journal;
mod level;
mod minutes;
mod motion;
#[path = "../shared/outlines.rs"]
mod outlines;
mod own_dose;
mod pose;
mod precautions;
mod prescription;
mod reading;
mod reminder;
mod report;
mod route;
mod routine;
mod save;
mod session;
mod sessions_at_large;
mod stance;
mod timeline;
mod told;
mod transfer;
mod trends;
mod trends_at_large;
mod weeks;
mod words;

use keystone::domain::exercise::Exercise;
use keystone::domain::level::Level;
use proptest::prelude::*;

fn any_exercise() -> impl Strategy<Value = Exercise> {
    prop::sample::select(Exercise::ALL.to_vec())
}

fn any_level() -> impl Strategy<Value = Level> {
    prop::sample::select(Level::ALL.to_vec())
}
