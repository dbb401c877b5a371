//! A prescription: which exercises a clinician asks for, at which doses, and what they say with it.
//!
//! All of it travels in a link (see [`code`]); nobody checks who made that. So nothing in it is believed:
//! numbers are held within [`limits`], texts are cleaned, and whoever opens it is told where it says it
//! comes from.
//!
//! Absent on purpose: anything about the patient. A link can be read by whoever has it.

mod accent;
mod base32;
pub mod code;
mod contact;
mod item;
pub mod limits;
pub mod template;

pub use accent::{Accent, Shades, TooPale};
pub use contact::Contact;
pub use item::Item;

use super::routine;
use super::timeline::Bout;

/// The longest note, in characters.
pub const NOTE_MAX: usize = 200;
/// The longest name of a clinic, in characters: that of a routine, which it becomes.
pub const CLINIC_MAX: usize = routine::NAME_MAX;
/// The longest phone number or web address, in characters.
pub const CONTACT_MAX: usize = 60;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prescription {
    /// In the order in which they are done; no exercise twice, and none at all only while it is being
    /// put together.
    pub items: Vec<Item>,
    /// Who it says it is from; empty where that is not said.
    pub clinic: String,
    /// A phone number or a web address; empty where there is none.
    pub contact: String,
    /// To the patient; empty where there is none.
    pub note: String,
    pub accent: Option<Accent>,
    /// The tag of the language that it is meant for: lower-case letters; empty where any will do.
    pub lang: String,
}

impl Prescription {
    /// As it may be: numbers within their limits, no exercise twice, texts cleaned and not too long.
    #[must_use]
    pub fn sound(&self) -> Self {
        let mut items: Vec<Item> = Vec::new();
        for item in &self.items {
            if items.iter().all(|i| i.exercise != item.exercise) {
                items.push(item.clamped());
            }
        }
        let letters = |c: &char| c.is_ascii_lowercase();
        Self {
            items,
            clinic: clean(&self.clinic, CLINIC_MAX),
            contact: clean(&self.contact, CONTACT_MAX),
            note: clean(&self.note, NOTE_MAX),
            accent: self.accent.filter(|a| a.is_readable()),
            lang: self.lang.chars().filter(letters).take(2).collect(),
        }
    }

    /// What is done, in that order.
    #[must_use]
    pub fn bouts(&self) -> Vec<Bout> {
        self.items.iter().map(Item::bout).collect()
    }

    /// On how many days a week it is done, where that is the same for all of it.
    #[must_use]
    pub fn days(&self) -> Option<u8> {
        let days = self.items.first()?.days;
        self.items.iter().all(|i| i.days == days).then_some(days)
    }
}

/// Accents that may stand on one letter: enough for every language, not enough to cover what is above.
const MOST_MARKS: usize = 2;

/// A text in one line, without what can't be seen and could make it look like another: control characters,
/// and those that turn the direction of what follows.
fn clean(text: &str, most: usize) -> String {
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}')
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
            || matches!(c, '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
    };
    let mut marks = 0;
    let seen = text.chars().filter(|c| !hidden(*c) || c.is_whitespace()).filter(|c| {
        marks = if matches!(c, '\u{300}'..='\u{36f}') { marks + 1 } else { 0 };
        marks <= MOST_MARKS
    });
    let seen: String = seen.collect();
    let line = seen.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().take(most).collect::<String>().trim_end().to_owned()
}
