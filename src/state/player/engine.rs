//! The player's engine room: gives commands to the session and renders what comes of it, on the
//! screen, in sound, in words, in the journal, and in the records.

use leptos::prelude::*;

use super::{Outcome, Player};
use crate::domain::beep::beeps;
use crate::domain::exercise::Exercise;
use crate::domain::history::Record;
use crate::domain::journal::Page;
use crate::domain::routine::Plan;
use crate::domain::session::{Command, Cue, Session, Stamp, State};
use crate::platform::{audio::Audio, clock, page, wake_lock::WakeLock};
use crate::state::notices::Notice;

impl Player {
    /// Gives a command to the session and renders what comes of it.
    pub fn command(self, command: Command) {
        if matches!(command, Command::Start | Command::Resume) {
            self.audio.update_value(Audio::wake);
        }
        let now = clock::now();
        let begins = command == Command::Start && self.is_ready();
        if begins {
            self.journal.open();
        }
        let apply = |s: &mut Session| s.apply(command, now);
        let cues = self.session.try_update(|s| s.as_mut().map(apply)).flatten().unwrap_or_default();
        let changed = command != Command::Tick || !cues.is_empty();
        self.write_down(changed, now);
        for cue in cues {
            self.render(cue);
        }
        self.run_or_rest();
    }

    fn render(self, cue: Cue) {
        if untrack(|| self.prefs.beeps()) {
            self.audio.update_value(|a| a.play(beeps(cue)));
        }
        let exercise = self.session.with_untracked(|s| s.as_ref().and_then(exercise_now));
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
        let done = |s: &Session| s.record(self.journal.id(), clock::utc_offset_min());
        let record = self.session.with_untracked(|s| s.as_ref().and_then(done));
        let record = record.zip(self.plan.get_untracked()).map(|(r, plan)| named(r, plan));
        let saved = record.clone().is_some_and(|r| self.records.keep(r));
        if saved || record.is_none() {
            self.journal.end();
        } else {
            // The store would not have it: what is written down so far is all that will outlive us.
            self.journal.let_go();
        }
        self.question.set(None);
        self.outcome.set(Some(Outcome { finished, record, saved }));
        page::focus_heading();
    }

    fn run_or_rest(self) {
        let running = self.is_running();
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

    fn write_down(self, changed: bool, now: Stamp) {
        let page = |s: &Session, plan| Page::of(s, plan, now);
        let plan = self.plan.get_untracked();
        let page = self.session.with_untracked(|s| page(s.as_ref()?, plan?));
        if let Some(page) = page {
            self.journal.write(changed, &page);
        }
    }

    /// Takes up what an earlier page left in the middle, unless something else is under way. What is
    /// too old to go on with is kept as far as it went.
    pub fn take_up(self, elsewhere: Option<Plan>) {
        self.journal.orphans(move |id, page| {
            let now = clock::now();
            let Some((session, plan)) = page.session(now) else { return };
            let busy = untrack(|| self.waiting()).is_some() || elsewhere.is_some_and(|p| p != plan);
            if page.is_stale(now) {
                let record = session.record(id.clone(), clock::utc_offset_min());
                if record.is_none_or(|r| self.records.keep(named(r, plan))) {
                    self.journal.forget(&id);
                }
            } else if !busy {
                self.journal.take_up(id);
                self.plan.set(Some(plan));
                self.outcome.set(None);
                self.session.set(Some(session));
            }
        });
    }

    fn is_ready(self) -> bool {
        self.session.with_untracked(|s| s.as_ref().is_some_and(|s| s.state() == State::Ready))
    }

    pub(super) fn is_running(self) -> bool {
        self.session.with_untracked(|s| s.as_ref().is_some_and(|s| s.state() == State::Running))
    }

    pub(super) fn keep_screen_on(self) {
        let refused = move || self.notices.post(Notice::ScreenMayDim);
        self.screen.update_value(|screen| screen.hold(refused));
    }
}

/// The exercise that is under way, or was the last.
fn exercise_now(session: &Session) -> Option<Exercise> {
    let bouts = session.timeline().bouts();
    let now = session.moment().and_then(|m| bouts.get(m.step.bout));
    now.or(bouts.last()).map(|b| b.exercise)
}

/// The record under the name of its routine, if it was one.
fn named(record: Record, plan: Plan) -> Record {
    let routine = match plan {
        Plan::One(_) => None,
        Plan::Routine(_) | Plan::Own(_) => Some(plan.slug()),
    };
    Record { routine, ..record }
}
