//! The history as a code on a screen, which another device reads: its address holds all of it, in the
//! fragment, which browsers never send.

use leptos::prelude::*;

use super::{Backup, Incoming};
use crate::domain::route::TAKE;
use crate::domain::save;
use crate::domain::transfer::{self, Contents, Refused};
use crate::platform::{clock, location, page, squeeze};

/// No code holds a longer address, in characters.
const MOST_CODE: usize = 3_000;

/// The history as a code on the screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum CodeState {
    #[default]
    Hidden,
    /// The address that it stands for.
    Shown(String),
    /// There is too much of it, or the browser can't.
    TooLong,
}

impl Backup {
    #[must_use]
    pub fn code(self) -> CodeState {
        self.code.get()
    }

    /// Shows the sessions as a code, if they fit into one.
    pub fn show_code(self, fits: fn(&str) -> bool) {
        let (sessions, routines) = (self.latest(), self.routine_texts());
        let contents = Contents { sessions, routines, ..Contents::default() };
        let text = transfer::pack(contents, clock::now().wall_ms).unwrap_or_default();
        drop(page::begin(async move {
            let squeezed = squeeze::squeezed(&text).await;
            let link = location::page().zip(squeezed).map(|(page, s)| [&page, TAKE, &s].concat());
            let link = link.filter(|l| l.len() <= MOST_CODE && fits(l));
            self.code.set(link.map_or(CodeState::TooLong, CodeState::Shown));
            page::focus_on(".code p");
        }));
    }

    pub fn hide_code(self) {
        self.code.set(CodeState::Hidden);
        page::focus_on(".as-code .button");
    }

    /// The versions that hold: a code has no room for more.
    fn latest(self) -> Vec<String> {
        self.records.load_all();
        self.records.with_book(|b| {
            let latest = b.records().into_iter().filter_map(|r| b.latest(&r.id).cloned());
            latest.filter_map(|v| save::encode(&v).ok()).collect()
        })
    }

    /// A code was read: looks what it would bring.
    pub fn take(self, squeezed: &str) {
        let squeezed = squeezed.to_owned();
        drop(page::begin(async move {
            let text = match squeezed.len() {
                0..=MOST_CODE => squeeze::released(&squeezed).await,
                _ => None,
            };
            let read = text.ok_or(Refused::Torn).and_then(|t| transfer::unpack(&t));
            self.incoming.set(Some(read.map_or_else(Incoming::Refused, |p| self.look(p))));
        }));
    }
}
