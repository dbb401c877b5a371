//! The player: the one session that can be under way, and everything that renders its timeline.

mod engine;

use gloo_timers::callback::Interval;
use leptos::prelude::*;

use super::journal::Journal;
use super::locale::Locale;
use super::notices::Notices;
use super::prefs::Prefs;
use super::records::Records;
use super::routines::Routines;
use crate::domain::face::Face;
use crate::domain::history::Record;
use crate::domain::routine::Plan;
use crate::domain::session::{Command, Session, State};
use crate::domain::timeline::Bout;
use crate::platform::{audio::Audio, keys::Key, page, wake_lock::WakeLock};

/// What the player asks before it goes on. The timeline waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// Whether to stop here.
    Stop,
    /// Something hurts: when to stop, and whether to.
    Hurts,
}

/// How a session ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Whether the timeline came to its end.
    pub finished: bool,
    /// What was done; `None` if nothing was.
    pub record: Option<Record>,
    /// Whether that is in the store.
    pub saved: bool,
}

#[derive(Clone, Copy)]
pub struct Player {
    notices: Notices,
    locale: Locale,
    prefs: Prefs,
    records: Records,
    routines: Routines,
    journal: Journal,
    /// What the session consists of.
    plan: RwSignal<Option<Plan>>,
    session: RwSignal<Option<Session>>,
    question: RwSignal<Option<Question>>,
    /// Whether time was passing when the question was asked.
    interrupted: StoredValue<bool>,
    outcome: RwSignal<Option<Outcome>>,
    announcement: RwSignal<String>,
    audio: StoredValue<Audio, LocalStorage>,
    /// Held while time passes.
    screen: StoredValue<WakeLock, LocalStorage>,
    /// Present while time passes.
    ticker: StoredValue<Option<Interval>, LocalStorage>,
}

impl Player {
    #[must_use]
    pub fn new(
        notices: Notices,
        locale: Locale,
        prefs: Prefs,
        records: Records,
        routines: Routines,
        journal: Journal,
    ) -> Self {
        Self {
            notices,
            locale,
            prefs,
            records,
            routines,
            journal,
            plan: RwSignal::new(None),
            session: RwSignal::new(None),
            question: RwSignal::new(None),
            interrupted: StoredValue::new(false),
            outcome: RwSignal::new(None),
            announcement: RwSignal::new(String::new()),
            audio: StoredValue::new_local(Audio::default()),
            screen: StoredValue::new_local(WakeLock::default()),
            ticker: StoredValue::new_local(None),
        }
    }

    /// What is to be shown now; `None` before and after a session.
    #[must_use]
    pub fn face(self) -> Option<Face> {
        self.session.with(|s| s.as_ref().and_then(Face::of))
    }

    #[must_use]
    pub fn question(self) -> Option<Question> {
        self.question.get()
    }

    #[must_use]
    pub fn outcome(self) -> Option<Outcome> {
        self.outcome.get()
    }

    /// The latest message for screen readers.
    #[must_use]
    pub fn announcement(self) -> String {
        self.announcement.get()
    }

    /// What a session that was begun and is not over consists of.
    #[must_use]
    pub fn waiting(self) -> Option<Plan> {
        let open = self.session.with(|s| s.as_ref().is_some_and(|s| s.state().is_open()));
        self.plan.get().filter(|_| open)
    }

    /// Makes ready to do an exercise or a routine. One that is under way goes on; another one is
    /// ended first, and what was done of it is kept.
    pub fn prepare(self, plan: Plan) {
        if untrack(|| self.waiting()) == Some(plan) {
            return;
        }
        self.end();
        let (bouts, pace) = untrack(|| (self.bouts(plan), self.prefs.pace()));
        self.plan.set(Some(plan));
        self.outcome.set(None);
        self.question.set(None);
        self.announcement.set(String::new());
        self.session.set(Some(Session::new(&bouts, pace)));
    }

    fn bouts(self, plan: Plan) -> Vec<Bout> {
        plan.bouts(&self.prefs.levels(), &self.routines.list())
    }

    /// Prepares and starts in one go. Has to be called within a tap, for the sake of sound.
    pub fn begin(self, plan: Plan) {
        // Who chooses another level and starts again means that level.
        let wanted = untrack(|| self.bouts(plan));
        let same = |s: &Session| s.timeline().bouts() == wanted;
        if !self.session.with_untracked(|s| s.as_ref().is_some_and(same)) {
            self.end();
        }
        self.prepare(plan);
        self.command(Command::Start);
    }

    /// Starts, pauses or goes on, whichever makes sense.
    pub fn toggle(self) {
        let state = self.session.with_untracked(|s| s.as_ref().map(Session::state));
        match state {
            Some(State::Ready) => self.command(Command::Start),
            Some(State::Running) => self.command(Command::Pause),
            Some(State::Paused | State::Away(_)) => self.go_on(),
            Some(State::Finished | State::Stopped) | None => {}
        }
    }

    /// Closes any question and lets time pass again.
    pub fn go_on(self) {
        self.question.set(None);
        self.command(Command::Resume);
        page::focus_on("[data-toggle]");
    }

    /// Takes the question back: time passes again only if it did before.
    fn withdraw(self) {
        if self.interrupted.get_value() {
            self.go_on();
        } else {
            self.question.set(None);
            page::focus_on("[data-toggle]");
        }
    }

    /// Pauses and asks.
    pub fn ask(self, question: Question) {
        self.interrupted.set_value(self.is_running());
        self.command(Command::Pause);
        self.question.set(Some(question));
        page::focus_on("[role=alertdialog] h2");
    }

    /// Ends the session; what was done is kept.
    pub fn end(self) {
        self.command(Command::Stop);
    }

    /// The player is no longer on the screen: nobody is guided, so the time stands.
    pub fn leave(self) {
        self.question.set(None);
        self.command(Command::Pause);
    }

    /// The page can be seen again: looks at the clock at once, and asks for what the browser took
    /// away meanwhile.
    pub fn come_back(self) {
        self.command(Command::Tick);
        if self.ticker.with_value(Option::is_some) {
            self.keep_screen_on();
        }
    }

    /// Says whether the key meant something.
    pub fn key(self, key: Key) -> bool {
        let asked = self.question.get_untracked().is_some();
        if asked && key == Key::Escape {
            self.withdraw();
            return true;
        }
        let open = !asked
            && self.session.with_untracked(|s| s.as_ref().is_some_and(|s| !s.state().is_over()));
        if !open || !untrack(|| self.prefs.keys()) {
            return false;
        }
        match key {
            Key::Space => self.toggle(),
            Key::Left => self.command(Command::Back),
            Key::Right => self.command(Command::Skip),
            Key::Up => self.command(Command::Extend),
            Key::Escape => return false,
        }
        true
    }
}
