//! The prescription that a clinician is putting together. It stays here, in memory, while they look at
//! other screens.

use leptos::html::Div;
use leptos::prelude::*;

use super::app::AppState;
use super::locale::Locale;
use super::notices::{Notice, Notices};
use crate::domain::exercise::Exercise;
use crate::domain::prescription::{Accent, Item, Prescription, TooPale, code};
use crate::domain::route::PRESCRIPTION;
use crate::platform::{clipboard, files, location, page};
use crate::text::Lang;

/// What became of the colour that was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    /// Nothing was typed.
    None,
    Taken(Accent),
    /// It is no colour.
    Wrong,
    TooPale(TooPale),
}

/// Whether the latest copy is on the clipboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copied {
    Yes,
    No,
}

#[derive(Clone, Copy)]
pub struct Builder {
    notices: Notices,
    locale: Locale,
    draft: RwSignal<Prescription>,
    /// The colour as it was typed.
    colour: RwSignal<String>,
    /// What was copied last, by a name of its own, and whether it worked.
    copied: RwSignal<Option<(&'static str, Copied)>>,
    /// What the latest move came to, for screen readers.
    announcement: RwSignal<String>,
}

impl Builder {
    #[must_use]
    pub fn new(notices: Notices, locale: Locale) -> Self {
        Self {
            notices,
            locale,
            draft: RwSignal::new(Prescription::default()),
            colour: RwSignal::new(String::new()),
            copied: RwSignal::new(None),
            announcement: RwSignal::new(String::new()),
        }
    }

    /// As it was typed.
    #[must_use]
    pub fn draft(self) -> Prescription {
        self.draft.get()
    }

    /// As it can be given away; `None` while it has no exercise.
    #[must_use]
    pub fn ready(self) -> Option<Prescription> {
        Some(self.draft.with(Prescription::sound)).filter(|p| !p.items.is_empty())
    }

    #[must_use]
    pub fn item(self, exercise: Exercise) -> Option<Item> {
        self.draft.with(|d| d.items.iter().find(|i| i.exercise == exercise).copied())
    }

    #[must_use]
    pub fn announcement(self) -> String {
        self.announcement.get()
    }

    /// Takes an exercise in, at its usual dose, or leaves it out.
    pub fn include(self, exercise: Exercise, wanted: bool) {
        let level = crate::domain::level::Level::default();
        self.change(|d| {
            d.items.retain(|i| i.exercise != exercise);
            if wanted {
                d.items.push(Item::usual(exercise, level));
            }
        });
    }

    /// Changes one exercise's dose.
    pub fn set(self, exercise: Exercise, change: impl Fn(&mut Item)) {
        self.change(|d| d.items.iter_mut().filter(|i| i.exercise == exercise).for_each(&change));
    }

    /// Changes anything of it.
    pub fn change(self, change: impl FnOnce(&mut Prescription)) {
        self.copied.set(None);
        self.draft.update(change);
    }

    /// Moves an exercise from one place to another, both counted from 0, and says where it is now.
    pub fn shift(self, from: usize, to: usize) {
        self.change(|d| {
            if from.max(to) < d.items.len() {
                let item = d.items.remove(from);
                d.items.insert(to, item);
            }
        });
        let speech = self.locale.speech();
        let count = |n: usize| speech.number(u32::try_from(n).unwrap_or(u32::MAX));
        let said = self.draft.with_untracked(|d| {
            let name = speech.exercise(d.items.get(to)?.exercise).name;
            Some((speech.words().editor.placed)(name, &count(to + 1), &count(d.items.len())))
        });
        self.announcement.set(said.unwrap_or_default());
    }

    /// Begins with this one: a template, or nothing. What was there before can be brought back.
    pub fn begin_with(self, prescription: Prescription) {
        let before = self.draft.get_untracked();
        let lost = before != Prescription::default() && before != prescription;
        self.take_back(prescription);
        if lost {
            self.notices.post(Notice::DraftReplaced(Box::new(before)));
        }
        page::focus_heading();
    }

    /// Goes on with this one.
    pub(super) fn take_back(self, prescription: Prescription) {
        self.colour.set(prescription.accent.map(Accent::hex).unwrap_or_default());
        self.change(|d| *d = prescription);
    }

    /// The colour as it was typed.
    #[must_use]
    pub fn typed_colour(self) -> String {
        self.colour.get()
    }

    #[must_use]
    pub fn colour(self) -> Colour {
        let typed = self.colour.get();
        match (typed.trim(), Accent::from_hex(typed.trim())) {
            ("", _) => Colour::None,
            (_, None) => Colour::Wrong,
            (_, Some(accent)) => accent.checked().map_or_else(Colour::TooPale, Colour::Taken),
        }
    }

    /// Takes the nearest shade that can be read.
    pub fn take_shade(self, shade: String) {
        self.type_colour(shade);
        // The button that offered it is gone.
        page::focus_on("[name=accent]");
    }

    pub fn type_colour(self, typed: String) {
        self.colour.set(typed);
        let accent = match untrack(|| self.colour()) {
            Colour::Taken(accent) => Some(accent),
            Colour::None | Colour::Wrong | Colour::TooPale(_) => None,
        };
        self.change(|d| d.accent = accent);
    }

    /// Whether this was copied, if it was the latest.
    #[must_use]
    pub fn copied(self, what: &'static str) -> Option<Copied> {
        self.copied.get().filter(|(w, _)| *w == what).map(|(_, copied)| copied)
    }

    pub fn copy(self, what: &'static str, text: String) {
        drop(page::begin(async move {
            let done = clipboard::copy(&text).await;
            self.copied.set(Some((what, if done { Copied::Yes } else { Copied::No })));
        }));
    }
}

impl AppState {
    /// Saves a picture of lines as a file.
    pub fn save_picture(self, name: &str, svg: &str) {
        if !files::save(name, "image/svg+xml", svg) {
            self.notices.post(Notice::NotExported);
        }
    }

    /// An element that wears this accent.
    #[must_use]
    pub fn dressed(self, accent: Option<Accent>) -> NodeRef<Div> {
        let node = NodeRef::<Div>::new();
        Effect::new(move |_| {
            if let Some(div) = node.get() {
                page::dress(&div, accent);
            }
        });
        node
    }

    /// What a clinician pastes into a page of their own.
    #[must_use]
    pub fn piece_for(self, prescription: &Prescription) -> String {
        let title = self.locale.words().link.heading;
        let (folder, code) = (location::folder(), code::encode(prescription));
        let src = [&folder, "?embed=1", PRESCRIPTION, &code].concat();
        [
            "<iframe src=\"",
            &src,
            "\" title=\"",
            title,
            "\" width=\"100%\" height=\"640\" loading=\"lazy\" allow=\"screen-wake-lock; autoplay; \
             fullscreen\" referrerpolicy=\"strict-origin-when-cross-origin\"></iframe>",
        ]
        .concat()
    }

    /// The page that shows how to put the app into a page of one's own.
    #[must_use]
    pub fn examples(self) -> String {
        match self.locale.speech().lang {
            Lang::En => [&location::folder(), "embed/"].concat(),
            other => [&location::folder(), "embed/", other.tag(), ".html"].concat(),
        }
    }

    /// The prescription that was opened last; `None` where there is none.
    #[must_use]
    pub fn opened_prescription(self) -> Option<Prescription> {
        match self.link.opened()? {
            super::Opened::Read(routine, _) => routine.prescription,
            super::Opened::Refused(_) => None,
        }
    }
}
