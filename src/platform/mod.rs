//! The browser, one port a file. Ports return results and never panic; what a browser lacks is a
//! value, not an error.
//!
//! Absent on purpose: views, words, and any decision about what is kept or played.

pub mod animation;
pub mod audio;
pub mod clipboard;
pub mod clock;
pub mod durable;
pub mod files;
pub mod host;
pub mod install;
pub mod intl;
pub mod keys;
pub mod location;
pub mod lock_screen;
pub mod locks;
pub mod mirror;
pub mod page;
pub mod shell;
pub mod squeeze;
pub mod store;
pub mod ticker;
pub mod track;
pub mod vibration;
pub mod view;
pub mod voice;
pub mod wake_lock;
pub mod worker;
