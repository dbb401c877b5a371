//! The player's engine room: gives commands to the session, and keeps what comes of it.

use leptos::prelude::*;

use super::{Lit, Outcome, Player, Question};
use crate::domain::check_in::Before;
use crate::domain::cue::Cue;
use crate::domain::history::Record;
use crate::domain::journal::Title;
use crate::domain::routine::Plan;
use crate::domain::session::{Command, Session, State};
use crate::platform::ticker::Ticker;
use crate::platform::wake_lock::{Screen, WakeLock};
use crate::platform::{clock, page};
use crate::state::notices::Notice;

impl Player {
    /// Gives a command to the session and renders what comes of it.
    pub fn command(self, command: Command) {
        let command = match command {
            Command::Resume if self.in_pocket() => Command::ResumeAtOnce,
            command => command,
        };
        if matches!(command, Command::Start | Command::Resume | Command::ResumeAtOnce) {
            self.wake();
        }
        let now = clock::now();
        if command == Command::Start && self.state() == Some(State::Ready) {
            self.journal.open();
        }
        let apply = |s: &mut Session| s.apply(command, now);
        let cues = self.session.try_update(|s| s.as_mut().map(apply)).flatten().unwrap_or_default();
        let passing = matches!(command, Command::Tick | Command::Played(_));
        self.write_down(!passing || !cues.is_empty(), now);
        if !passing {
            self.take_back_beeps();
        }
        for cue in cues {
            self.render(cue, passing);
            self.conclude(cue);
        }
        if matches!(command, Command::Extend | Command::Back) {
            self.tell_time_left();
        }
        self.run_or_rest();
        self.lay_ahead();
        if !passing {
            self.sync_track();
        }
    }

    fn conclude(self, cue: Cue) {
        match (cue, self.state()) {
            (Cue::Finished | Cue::Stopped, _) => self.close(cue == Cue::Finished),
            (Cue::Paused, Some(State::Away(ms))) => self.put(Question::Away(ms)),
            _ => {}
        }
    }

    /// Keeps what was done, and only then shows it.
    fn close(self, finished: bool) {
        let done = |s: &Session| s.record(self.journal.id(), clock::utc_offset_min());
        let record = self.session.with_untracked(|s| s.as_ref().and_then(done));
        let record = record
            .zip(self.title.get_untracked())
            .map(|(r, t)| named(r, &t, self.before.get_untracked()));
        let saved = record.clone().is_some_and(|r| self.records.keep(r));
        if saved || record.is_none() {
            self.journal.end();
        } else {
            // The store would not have it: what is written down so far is all that will outlive us.
            self.journal.let_go();
        }
        self.question.set(None);
        // What was said last holds no longer.
        self.announcement.set(String::new());
        self.outcome.set(Some(Outcome { finished, record, saved }));
        page::focus_heading();
    }

    fn run_or_rest(self) {
        let running = self.is_running();
        let ticking = self.ticker.with_value(Option::is_some);
        if running && !ticking {
            self.ticker.set_value(Some(Ticker::start(move || self.tick())));
            self.keep_screen_on();
        } else if ticking && !running {
            // Not now: it may be this very ticker that is calling.
            let ticker = self.ticker.try_update_value(Option::take).flatten();
            page::later(move || drop(ticker));
            self.screen.update_value(WakeLock::release);
            self.lit.set(None);
        }
    }

    pub(super) fn state(self) -> Option<State> {
        self.session.with_untracked(|s| s.as_ref().map(Session::state))
    }

    #[must_use]
    pub fn is_running(self) -> bool {
        self.state() == Some(State::Running)
    }

    pub(super) fn keep_screen_on(self) {
        let tell = move |screen| {
            // An answer that comes after the end is of no interest.
            if !self.is_running() {
                return;
            }
            let on = screen == Screen::On;
            self.lit.set(Some(if on { Lit::StaysOn } else { Lit::MayGoDark }));
            if screen == Screen::Refused {
                self.notices.post(Notice::ScreenMayDim);
            }
        };
        self.screen.update_value(|screen| screen.hold(tell));
    }
}

/// The record with the name of its routine, if it was one, and with what was said before.
pub fn named(record: Record, title: &Title, before: Before) -> Record {
    let routine = match title.plan {
        Plan::One(_) => None,
        Plan::Routine(_) | Plan::Own(_) => Some(title.plan.slug()),
    };
    Record { routine, name: title.name.clone(), before, ..record }
}
