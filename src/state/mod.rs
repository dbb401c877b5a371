//! Where signals meet the domain and the browser's ports. Every intent of a person is a method here;
//! it changes the signals, pushes outwards, and says in a notice what went wrong.
//!
//! Absent on purpose: views, and web-sys (ask a port).

mod abilities;
mod about_you;
mod advising;
mod app;
mod backup;
mod builder;
mod doses;
mod editor;
mod embed;
pub mod figures;
mod goals;
mod journal;
mod link;
mod locale;
mod morning;
mod navigation;
mod notices;
mod player;
mod prefs;
mod records;
mod release;
mod reunion;
mod routines;
mod setting;
mod start;
mod telling;
mod templates;
mod turns;
mod undoing;

pub use abilities::Abilities;
pub use about_you::AboutYou;
pub use advising::{Advising, Given};
pub use app::AppState;
pub use backup::{Backup, CodeState, Incoming, Nudge, Wish};
pub use builder::{Builder, Colour, Copied};
pub use doses::Doses;
pub use editor::Editor;
pub use embed::Embed;
pub use goals::Goals;
pub use link::{Link, Opened};
pub use locale::{Form, Locale};
pub use morning::Morning;
pub use navigation::Navigation;
pub use notices::{Notice, Notices, Posted};
pub use player::{Lit, Outcome, Player, Question};
pub use prefs::{MoreTime, Prefs, Theme, Volume};
pub use records::{Extent, Records};
pub use release::{Release, Way};
pub use routines::Routines;
pub use setting::{Setting, Switch};
pub use templates::{Templates, Told};
pub use turns::{in_turn, late};

/// Puts the focus on the screen's content, past the menu.
pub fn focus_content() {
    crate::platform::page::focus_on("#content");
}
