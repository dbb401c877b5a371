//! The whole state of the app, made once and shared through the context.

use std::ops::Deref;

use leptos::prelude::*;

use super::abilities::Abilities;
use super::focus_content;
use super::journal::Journal;
use super::locale::Locale;
use super::navigation::Navigation;
use super::notices::{Notice, Notices};
use super::player::{Player, Question};
use super::prefs::Prefs;
use super::records::Records;
use crate::domain::route::Route;
use crate::platform::{keys, location, lock_screen, page, store::Store};
use crate::text::Lang;

/// A handle of one word: every closure of a view holds one.
#[derive(Clone, Copy)]
pub struct AppState(&'static Parts);

/// What the state consists of.
pub struct Parts {
    pub abilities: Abilities,
    pub notices: Notices,
    pub locale: Locale,
    pub prefs: Prefs,
    pub records: Records,
    pub navigation: Navigation,
    pub player: Player,
}

impl Deref for AppState {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        self.0
    }
}

impl AppState {
    /// The state over a store, without asking anything else of a browser.
    #[must_use]
    pub fn new(store: Store, lang: Option<Lang>, route: Route) -> Self {
        let notices = Notices::new();
        if !store.is_lasting() {
            notices.post(Notice::StorageDenied);
        }
        let store = StoredValue::new(store);
        let lang = lang.unwrap_or_else(|| Locale::wanted(store));
        let locale = Locale::new(store, notices, lang);
        let prefs = Prefs::load(store, notices);
        let records = Records::load(store, notices);
        let parts = Parts {
            abilities: Abilities::new(),
            notices,
            locale,
            prefs,
            records,
            navigation: Navigation::new(route),
            player: Player::new(notices, locale, prefs, records, Journal::new(store)),
        };
        // There is one for each page, and it lives as long as the page.
        Self(Box::leak(Box::new(parts)))
    }

    /// The state of this page: reads what was kept and listens to the browser.
    #[must_use]
    pub fn start() -> Self {
        let app = Self::new(Store::open(), None, Route::parse(&location::fragment()));
        app.prefs.show_theme();
        app.show_page();
        let wanted = match app.navigation.route_untracked() {
            Route::Session(plan) => Some(plan),
            _ => None,
        };
        if let Some(plan) = wanted {
            app.player.prepare(plan);
        }
        app.player.take_up(wanted);
        location::on_change(move || app.arrive(Route::parse(&location::fragment())));
        page::on_leave(move || app.player.leave());
        page::on_return(move || app.player.come_back());
        page::guard(move || app.player.is_running());
        lock_screen::on_press(move |press| app.player.press(press));
        app.abilities.watch();
        let key = move |key| app.in_player() && app.player.key(key);
        // Listens for as long as the page lives.
        std::mem::forget(keys::listen(key));
        app
    }

    /// Speaks another language from now on, and stays where we are.
    pub fn choose_language(self, lang: Lang) {
        self.locale.choose(lang);
        self.show_page();
        page::focus_on("input[name=language]:checked");
    }

    /// The safety texts have been read.
    pub fn acknowledge(self) {
        self.prefs.acknowledge();
        self.show_page();
        page::focus_heading();
    }

    /// Brings back the sessions that this notice says were deleted; once, however often it is asked.
    pub fn undo(self, posted: u32) {
        if let Some(Notice::Deleted(records)) = self.notices.take(posted) {
            for record in records {
                self.records.keep(record);
            }
        }
        focus_content();
    }

    /// Takes a notice off the page.
    pub fn dismiss(self, posted: u32) {
        self.notices.dismiss(posted);
        focus_content();
    }

    /// Deletes a session and leads to the button that brings it back.
    pub fn delete(self, id: &str) {
        self.records.delete(id);
        page::focus_on(".notice .button");
    }

    /// Leaves the player for another place, now that this was asked; the session stays paused.
    pub fn leave_for(self, to: Route) {
        self.player.leave();
        self.navigation.go(to);
    }

    fn arrive(self, at: Route) {
        let from = self.navigation.route_untracked();
        if at == from {
            return;
        }
        if matches!(from, Route::Session(_)) && self.player.is_running() {
            // A swipe back, most likely by accident: stays here, and asks.
            self.player.ask(Question::Leave(at));
            self.navigation.go(from);
            return;
        }
        match at {
            Route::Session(plan) => self.player.prepare(plan),
            _ => self.player.leave(),
        }
        self.navigation.arrived(at);
        self.show_page();
        page::focus_heading();
    }

    fn in_player(self) -> bool {
        let read = untrack(|| self.prefs.acknowledged());
        read && matches!(self.navigation.route_untracked(), Route::Session(_))
    }

    /// Tells the browser what page this is and in which language.
    fn show_page(self) {
        let speech = self.locale.speech();
        let words = speech.words();
        let title = match self.navigation.route_untracked() {
            Route::Home => None,
            Route::Exercise(e) => Some(speech.exercise(e).name),
            Route::Session(plan) => Some(speech.plan(plan)),
            Route::History => Some(words.history.heading),
            Route::Safety => Some(words.about.safety_heading),
            Route::About => Some(words.about.heading),
            Route::More => Some(words.more.heading),
        };
        page::set_language(speech.lang.tag());
        let title = title.unwrap_or(words.frame.description);
        page::set_title(&["Keystone: ", title].concat());
    }
}
