//! The player: the one session that can be under way, and everything that renders its timeline.

use gloo_timers::callback::Interval;
use leptos::prelude::*;

use super::locale::Locale;
use super::notices::{Notice, Notices};
use super::prefs::Prefs;
use super::records::Records;
use crate::domain::beep::beeps;
use crate::domain::exercise::{Exercise, Side};
use crate::domain::face::Face;
use crate::domain::history::Record;
use crate::domain::session::{Command, Cue, Session, State};
use crate::domain::timeline::Bout;
use crate::platform::{audio::Audio, clock, keys::Key, page, wake_lock::WakeLock};

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
    session: RwSignal<Option<Session>>,
    question: RwSignal<Option<Question>>,
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
    pub fn new(notices: Notices, locale: Locale, prefs: Prefs, records: Records) -> Self {
        Self {
            notices,
            locale,
            prefs,
            records,
            session: RwSignal::new(None),
            question: RwSignal::new(None),
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

    /// The exercise of a session that was begun and is not over.
    #[must_use]
    pub fn waiting(self) -> Option<Exercise> {
        self.session.with(|s| s.as_ref().filter(|s| s.state().is_open()).and_then(exercise_of))
    }

    /// Makes ready to do an exercise. One that is under way goes on; another one is ended first, and
    /// what was done of it is kept.
    pub fn prepare(self, exercise: Exercise) {
        if self.waiting_untracked() == Some(exercise) {
            return;
        }
        self.end();
        let level = untrack(|| self.prefs.level_of(exercise));
        self.outcome.set(None);
        self.question.set(None);
        self.announcement.set(String::new());
        self.session.set(Some(Session::new(&[Bout::of(exercise, level)], Side::Left)));
    }

    /// Prepares and starts in one go. Has to be called within a tap, for the sake of sound.
    pub fn begin(self, exercise: Exercise) {
        self.prepare(exercise);
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

    /// Pauses and asks.
    pub fn ask(self, question: Question) {
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
        let open = self.question.get_untracked().is_none()
            && self.session.with_untracked(|s| s.as_ref().is_some_and(|s| !s.state().is_over()));
        if !open || !untrack(|| self.prefs.keys()) {
            return false;
        }
        match key {
            Key::Space => self.toggle(),
            Key::Left => self.command(Command::Back),
            Key::Right => self.command(Command::Skip),
            Key::Up => self.command(Command::Extend),
        }
        true
    }

    /// Gives a command to the session and renders what comes of it.
    pub fn command(self, command: Command) {
        if matches!(command, Command::Start | Command::Resume) {
            self.audio.update_value(Audio::wake);
        }
        let now = clock::now();
        let apply = |s: &mut Session| s.apply(command, now);
        let cues = self.session.try_update(|s| s.as_mut().map(apply)).flatten().unwrap_or_default();
        for cue in cues {
            self.render(cue);
        }
        self.run_or_rest();
    }

    fn render(self, cue: Cue) {
        if untrack(|| self.prefs.beeps()) {
            self.audio.update_value(|a| a.play(beeps(cue)));
        }
        let exercise = self.session.with_untracked(|s| s.as_ref().and_then(exercise_of));
        let speech = self.locale.speech();
        if let Some(message) = exercise.and_then(|e| speech.announcement(e, cue)) {
            self.announcement.set(message);
        }
        if matches!(cue, Cue::Finished | Cue::Stopped) {
            self.close(cue == Cue::Finished);
        }
    }

    /// Keeps what was done, and only then shows it.
    fn close(self, finished: bool) {
        let record = self.session.with_untracked(|s| {
            s.as_ref().and_then(|s| s.record(page::new_id(), clock::utc_offset_min()))
        });
        let saved = record.clone().is_some_and(|r| self.records.keep(r));
        self.question.set(None);
        self.outcome.set(Some(Outcome { finished, record, saved }));
        page::focus_heading();
    }

    fn run_or_rest(self) {
        let running = self
            .session
            .with_untracked(|s| s.as_ref().is_some_and(|s| s.state() == State::Running));
        let ticking = self.ticker.with_value(Option::is_some);
        if running && !ticking {
            let tick = clock::every_tick(move || self.command(Command::Tick));
            self.ticker.set_value(Some(tick));
            self.keep_screen_on();
        } else if ticking && !running {
            self.ticker.set_value(None);
            self.screen.update_value(WakeLock::release);
        }
    }

    fn keep_screen_on(self) {
        let refused = move || self.notices.post(Notice::ScreenMayDim);
        self.screen.update_value(|screen| screen.hold(refused));
    }

    fn waiting_untracked(self) -> Option<Exercise> {
        untrack(|| self.waiting())
    }
}

fn exercise_of(session: &Session) -> Option<Exercise> {
    session.timeline().bouts().first().map(|b| b.exercise)
}
