//! The app in another website's page: what is different there, and what that page hears of it.

use leptos::prelude::*;

use super::app::AppState;
use super::notices::Notice;
use super::player::Outcome;
use super::prefs::Theme;
use crate::domain::entry::Entry;
use crate::domain::prescription::Accent;
use crate::domain::route::Route;
use crate::domain::routine::Plan;
use crate::domain::session::State;
use crate::platform::host::{self, Said, Word};
use crate::platform::location::folder;
use crate::platform::page;
use crate::text::Lang;

#[derive(Clone, Copy)]
pub struct Embed {
    /// Whether the address asks for it.
    is_on: bool,
    accent: Option<Accent>,
    /// Where the page around is from, if it listens.
    origin: StoredValue<Option<String>>,
}

impl Embed {
    /// Not embedded.
    #[must_use]
    pub fn none() -> Self {
        Self { is_on: false, accent: None, origin: StoredValue::new(None) }
    }

    /// As the address asks.
    #[must_use]
    pub fn asked() -> Self {
        let Some(asked) = host::asked() else { return Self::none() };
        let accent = asked.accent.and_then(|hex| Accent::from_hex(&hex));
        let accent = accent.filter(|a| a.is_readable());
        Self { is_on: true, accent, origin: StoredValue::new(asked.origin) }
    }

    /// Whether the app stands in another website's page.
    #[must_use]
    pub fn is_on(self) -> bool {
        self.is_on
    }
}

impl AppState {
    /// Whether the page is in a frame of any other: what could be tapped there without being seen is not
    /// offered.
    #[must_use]
    pub fn is_framed(self) -> bool {
        page::is_framed()
    }

    /// Where "all exercises" are: in another website's page, what that has chosen to show.
    #[must_use]
    pub fn home(self) -> Route {
        self.navigation.home()
    }

    /// The address of what is shown now, as an app of its own.
    #[must_use]
    pub fn full_address(self) -> String {
        let at = self.navigation.route();
        let at = if matches!(at, Route::Session(_)) { self.home() } else { at };
        [folder(), self.fragment_of(at)].concat()
    }

    /// Makes the page what that of another website asks for. That its colours were chosen there is not kept.
    pub(super) fn settle_in_frame(self, at: Route, entry: &Entry) {
        if let Some(home) = &entry.home {
            // It was loaded again in the middle: what it shows stays what it was.
            let at = Route::parse(home);
            if at == Route::Prescription && !self.link.is_open() {
                self.link.read(home);
            }
            self.navigation.settle(at);
        } else if matches!(at, Route::Exercise(_) | Route::Routine(_) | Route::Prescription) {
            self.navigation.settle(at);
        }
        // That nothing lasts is said at the foot of each screen there.
        for posted in self.notices.list_untracked() {
            if posted.notice == Notice::StorageDenied {
                self.notices.dismiss(posted.id);
            }
        }
    }

    /// Talks with the page around, for as long as both live.
    pub(super) fn talk(self) {
        let Some(origin) = self.embed.origin.get_value() else { return };
        host::tell(&origin, Word::Ready);
        host::tell_height(origin.clone());
        host::on_said(origin.clone(), move |said| match said {
            Said::Theme(slug) => {
                let theme = Theme::from_slug(&slug).unwrap_or_default();
                page::set_theme((theme != Theme::System).then_some(theme.slug()));
            }
            Said::Lang(tag) => {
                if let Some(lang) = Lang::from_tag(&tag) {
                    self.locale.speak(lang);
                    self.show_page();
                }
            }
        });
        let running = Memo::new(move |_| self.player.state_now() == Some(State::Running));
        let finished =
            Memo::new(move |_| self.player.outcome().is_some_and(|o: Outcome| o.finished));
        // Once a session: going on after a pause is no start.
        let begun = StoredValue::new(false);
        Effect::new(move |_| {
            let ready = matches!(self.player.state_now(), Some(State::Ready) | None);
            if ready {
                begun.set_value(false);
            } else if running.get() && !begun.get_value() {
                begun.set_value(true);
                if let Some(origin) = self.embed.origin.get_value() {
                    host::tell(&origin, Word::Started);
                }
            }
        });
        Effect::new(move |_| {
            if finished.get() {
                host::tell(&origin, Word::Completed);
            }
        });
    }

    /// Shows the colour of whoever asks for what is shown, for as long as it is.
    pub(super) fn wear_accent(self) {
        let accent = Memo::new(move |_| {
            let of = |plan: Plan| match plan {
                Plan::Own(id) => self.routines.find(id).and_then(|r| r.prescription),
                Plan::One(_) | Plan::Routine(_) => None,
            };
            let prescription = match self.navigation.route() {
                Route::Prescription | Route::Sheet => self.opened_prescription(),
                Route::OwnRoutine(id) => of(Plan::Own(id)),
                Route::Session(plan) => of(plan),
                _ => None,
            };
            prescription.and_then(|p| p.accent).or(self.embed.accent)
        });
        Effect::new(move |_| page::set_accent(accent.get()));
    }
}
