//! Pieces of the page that know nothing of the app: they get values and callbacks, and give back
//! elements.
//!
//! Absent on purpose: the context, the state, words, and the browser.

pub mod button;
pub mod chart;
pub mod check_list;
pub mod choice;
pub mod data_table;
pub mod dial;
pub mod dialog;
pub mod field;
pub mod figure;
pub mod icon;
pub mod level_mark;
pub mod notice;
pub mod number;
pub mod qr;
pub mod reason_list;
pub mod scale;
pub mod sort_list;
pub mod source_list;
pub mod split_bar;
pub mod stones;
pub mod switch;
