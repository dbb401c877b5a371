//! The whole state of the app, made once and shared through the context.

use std::ops::Deref;

use leptos::prelude::*;

use super::abilities::Abilities;
use super::advising::Advising;
use super::backup::Backup;
use super::builder::Builder;
use super::editor::Editor;
use super::embed::Embed;
use super::focus_content;
use super::goals::Goals;
use super::journal::Journal;
use super::link::Link;
use super::locale::Locale;
use super::morning::Morning;
use super::navigation::Navigation;
use super::notices::{Notice, Notices};
use super::player::{Player, Question};
use super::prefs::Prefs;
use super::records::Records;
use super::release::Release;
use super::routines::Routines;
use super::setting::Drawer;
use super::start::PIECES;
use super::templates::Templates;
use crate::domain::route::{Route, TAKE};
use crate::domain::routine::Plan;
use crate::domain::timeline::{Bout, Timeline};
use crate::platform::{clock, location, page, store::Store};
use crate::text::Lang;

/// A handle of one word: every closure of a view holds one.
#[derive(Clone, Copy)]
pub struct AppState(&'static Parts);

/// What the state consists of.
pub struct Parts {
    pub(super) store: StoredValue<Store>,
    /// Whether it is asked if all sessions are to be deleted.
    pub(super) deleting: RwSignal<bool>,
    /// How many of its pieces the first screen has by now.
    pub(super) pieces: RwSignal<usize>,
    pub abilities: Abilities,
    pub notices: Notices,
    pub locale: Locale,
    pub prefs: Prefs,
    pub records: Records,
    pub goals: Goals,
    pub morning: Morning,
    pub backup: Backup,
    pub routines: Routines,
    pub advising: Advising,
    pub navigation: Navigation,
    pub editor: Editor,
    pub link: Link,
    pub builder: Builder,
    pub templates: Templates,
    pub embed: Embed,
    pub player: Player,
    pub release: Release,
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
        Self::within(store, lang, route, Embed::none())
    }

    /// The same, as another website's page asks for it.
    pub(super) fn within(store: Store, lang: Option<Lang>, route: Route, embed: Embed) -> Self {
        let notices = Notices::new();
        if !store.is_lasting() {
            notices.post(Notice::StorageDenied);
        }
        let store = StoredValue::new(store);
        let lang = lang.unwrap_or_else(|| Locale::wanted(store));
        let locale = Locale::new(store, notices, lang);
        let prefs = Prefs::load(store, notices);
        let records = Records::new(store, notices);
        let routines = Routines::load(store, notices);
        let navigation = Navigation::new(route);
        let drawer = Drawer { store, notices };
        let parts = Parts {
            store,
            deleting: RwSignal::new(false),
            pieces: RwSignal::new(PIECES),
            abilities: Abilities::new(),
            notices,
            locale,
            prefs,
            records,
            goals: Goals::new(drawer),
            morning: Morning::new(drawer, records),
            backup: Backup::new(drawer, notices, records, routines),
            routines,
            advising: Advising::new(drawer, prefs, records, routines),
            navigation,
            editor: Editor::new(locale, prefs, routines, navigation),
            link: Link::new(locale, routines),
            builder: Builder::new(notices, locale),
            templates: Templates::new(drawer),
            embed,
            player: Player::new(notices, locale, prefs, records, routines, Journal::new(store)),
            release: Release::new(),
        };
        // There is one for each page, and it lives as long as the page.
        let app = Self(Box::leak(Box::new(parts)));
        app.navigation.arrived(app.known(route));
        app.editor.open(app.known(route));
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

    /// Takes a notice off the page.
    pub fn dismiss(self, posted: u32) {
        self.notices.dismiss(posted);
        focus_content();
    }

    /// Puts the focus there, once it has been drawn.
    pub fn focus(self, selector: &'static str) {
        page::focus_on(selector);
    }

    /// Whether anything outlives this page.
    #[must_use]
    pub fn is_lasting(self) -> bool {
        self.store.with_value(Store::is_lasting)
    }

    /// The local calendar day, in days since 1970-01-01.
    #[must_use]
    pub fn today(self) -> i64 {
        clock::today()
    }

    /// Leaves the player for another place, now that this was asked; the session stays paused.
    pub fn leave_for(self, to: Route) {
        self.player.leave();
        self.navigation.go_after_all(to);
    }

    /// The routine that was last chosen; the full one if that is gone.
    #[must_use]
    pub fn routine(self) -> Plan {
        Some(self.prefs.routine()).filter(|p| self.is_there(*p)).unwrap_or_default()
    }

    /// The name of what a session consists of.
    #[must_use]
    pub fn plan_name(self, plan: Plan) -> String {
        let named = || self.locale.speech().plan(plan, &self.routines.all());
        self.player.own_name(plan).unwrap_or_else(named)
    }

    /// What a plan comes to now.
    #[must_use]
    pub fn bouts(self, plan: Plan) -> Vec<Bout> {
        self.prefs.bouts(plan, &self.routines.all())
    }

    /// The minutes that these take in all, at this person's pace, rounded up.
    #[must_use]
    pub fn minutes(self, bouts: &[Bout]) -> u32 {
        Timeline::of(bouts, self.prefs.pace()).total_ms().div_ceil(60_000)
    }

    fn is_there(self, plan: Plan) -> bool {
        match plan {
            Plan::One(_) | Plan::Routine(_) => true,
            Plan::Own(id) => self.routines.find(id).is_some(),
        }
    }

    /// Where this route leads: home, if its routine is gone. A session that waits can always be
    /// gone on with.
    pub(super) fn known(self, at: Route) -> Route {
        let there = untrack(|| match at {
            Route::Session(plan) => {
                let any = self.is_there(plan) && !self.bouts(plan).is_empty();
                any || self.player.waiting() == Some(plan)
            }
            Route::OwnRoutine(id) => self.is_there(Plan::Own(id)),
            Route::Prescription | Route::Sheet => self.link.is_open(),
            _ => true,
        });
        if there { at } else { self.navigation.home() }
    }

    /// Somebody has read a code with their history in it. It does not stay in the address.
    pub(super) fn take_from_address(self) {
        let fragment = location::fragment();
        location::replace(&Route::History.href());
        self.navigation.arrived(Route::History);
        self.backup.take(fragment.trim_start_matches(TAKE));
    }

    pub(super) fn arrive(self, asked: Route) {
        let from = self.navigation.route_untracked();
        if asked != from && matches!(from, Route::Session(_)) && self.player.is_running() {
            // A swipe back, most likely by accident: stays here, and asks.
            self.player.ask(Question::Leave(asked));
            self.navigation.stay();
            return;
        }
        if asked == Route::Take {
            self.player.leave();
            self.take_from_address();
            self.show_page();
            return;
        }
        let link = matches!(asked, Route::Prescription | Route::Sheet);
        let is_new = link && self.link.read(&location::fragment());
        self.recall(asked);
        let at = self.known(asked);
        if at != asked {
            location::replace(&self.fragment_of(at));
        }
        if at == from && !is_new {
            return;
        }
        self.deleting.set(false);
        self.editor.open(at);
        if let Route::Session(plan) = at {
            self.player.prepare(plan);
        } else {
            self.player.leave();
        }
        self.remember(at);
        self.navigation.arrived(at);
        self.show_page();
        page::focus_heading();
    }

    pub(super) fn in_player(self) -> bool {
        let read = untrack(|| self.prefs.acknowledged());
        read && matches!(self.navigation.route_untracked(), Route::Session(_))
    }

    /// Tells the browser what page this is and in which language.
    pub(super) fn show_page(self) {
        let speech = self.locale.speech();
        let words = speech.words();
        let title = match self.navigation.route_untracked() {
            Route::Home => words.frame.description,
            Route::Exercise(e) => speech.exercise(e).name,
            Route::Session(plan) => &untrack(|| self.plan_name(plan)),
            Route::NewRoutine(_) => words.editor.heading_new,
            Route::Routine(routine) => words.routines.of(routine).name,
            Route::OwnRoutine(id) => {
                let found = untrack(|| self.routines.find(id));
                match found.filter(|r| r.prescription.is_some()) {
                    Some(routine) => &routine.name.clone(),
                    None => words.editor.heading_edit,
                }
            }
            Route::Prescription => words.link.heading,
            Route::Sheet => words.sheet.title,
            Route::Builder => words.builder.heading,
            Route::AboutYou => words.about_you.heading,
            Route::History | Route::Take => words.history.heading,
            Route::AddSession => words.add.heading,
            Route::Report => words.report.heading,
            Route::Reminders => words.reminder.heading,
            Route::Safety => words.about.safety_heading,
            Route::About => words.learn.heading,
            Route::Learn(topic) => words.guide.of(topic).heading,
            Route::Accessibility => words.statements.accessibility.heading,
            Route::Privacy => words.statements.privacy.heading,
            Route::More => words.more.heading,
        };
        page::set_language(speech.lang.tag());
        page::set_title(&["Keystone: ", title].concat());
    }
}
