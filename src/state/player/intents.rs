//! What a person can want of the player.

use leptos::prelude::*;

use super::{Player, Question};
use crate::domain::check_in::{After, Sore, clipped};
use crate::domain::history::Record;
use crate::domain::red_flags::Urgency;
use crate::domain::session::{Command, Session, State};
use crate::domain::timeline::Why;
use crate::platform::{clock, keys::Key, lock_screen::Press, page};

const TOGGLE: &str = "[data-toggle]";
/// Two taps within so many milliseconds are one.
const TWICE_MS: u64 = 600;

impl Player {
    /// Says how much it hurts before the session, 0 to 10, or takes that back.
    pub fn say_pain(self, pain: Option<u8>) {
        self.before.update(|b| b.pain = pain);
        // What it means for today.
        page::reveal(".zones");
    }

    /// Ticks a sign that speaks against a session, or takes that back.
    pub fn tick_flag(self, urgency: Urgency, sign: usize, so: bool) {
        self.flags.update(|f| f.tick(urgency, sign, so));
    }

    /// Says which side is sore. It may be the one to begin with.
    pub fn say_sore(self, sore: Sore) {
        self.prefs.sore.choose(Some(sore));
        self.before.update(|b| b.sore = Some(sore));
        self.settings_changed();
    }

    /// What the large button offers: starts, pauses, goes on, or says that the set is done.
    pub fn toggle(self) {
        let waits = |s: &Session| s.moment().is_some_and(|m| m.step.waits());
        let waits = self.session.with_untracked(|s| s.as_ref().is_some_and(waits));
        match self.state() {
            // What to do instead is on the screen.
            Some(State::Ready) if untrack(|| self.flags()).urgency().is_some() => {}
            Some(State::Ready) => {
                self.command(Command::Start);
                page::focus_on(TOGGLE);
            }
            Some(State::Running) if waits => {
                self.command(Command::Done);
                self.done_ms.set_value(clock::now().mono_ms);
            }
            // The second tap of two on Done is not meant for Pause.
            Some(State::Running) if clock::now().mono_ms < self.done_ms.get_value() + TWICE_MS => {}
            Some(State::Running) => self.command(Command::Pause),
            Some(State::Paused | State::Away(_)) => self.go_on(),
            Some(State::Finished | State::Stopped) | None => {}
        }
    }

    /// Closes any question and lets time pass again.
    pub fn go_on(self) {
        self.question.set(None);
        self.command(Command::Resume);
        page::focus_on(TOGGLE);
    }

    /// Does this set from its beginning.
    pub fn redo(self) {
        self.command(Command::Redo);
        self.go_on();
    }

    /// Does the rest of this exercise as its easier variation.
    pub fn ease(self) {
        self.command(Command::Ease);
        self.go_on();
    }

    /// Leaves out the rest of this exercise and goes on with the next.
    pub fn leave_out(self, why: Why) {
        self.question.set(None);
        self.command(Command::Leave(why));
        if !self.state().is_some_and(State::is_over) {
            self.go_on();
        }
    }

    /// Takes the question back: time passes again only if it did before.
    fn withdraw(self) {
        if self.interrupted.get_value() {
            self.go_on();
        } else {
            self.question.set(None);
            page::focus_on(TOGGLE);
        }
    }

    /// Pauses and asks.
    pub fn ask(self, question: Question) {
        self.interrupted.set_value(self.is_running());
        self.command(Command::Pause);
        // The tap itself may have shown that nobody was there, or that it is over.
        if self.state() == Some(State::Paused) {
            self.put(question);
        }
    }

    pub(super) fn put(self, question: Question) {
        self.question.set(Some(question));
        page::focus_on("[role=alertdialog] h2");
    }

    /// Ends the session; what was done is kept.
    pub fn end(self) {
        self.command(Command::Stop);
    }

    /// Ends the session because of pain; what was done is kept.
    pub fn end_hurting(self) {
        self.command(Command::StopHurting);
    }

    /// The player is no longer on the screen: nobody is guided, so the time stands.
    pub fn leave(self) {
        self.stand_still();
        self.at_hand.set_value(false);
        self.offer();
    }

    /// Nobody can see the page any more.
    pub fn stand_still(self) {
        self.question.set(None);
        self.command(Command::Pause);
    }

    /// The page can be seen again: looks at the clock at once, and asks for what the browser took
    /// away meanwhile.
    pub fn come_back(self) {
        self.tick();
        if self.ticker.with_value(Option::is_some) {
            self.keep_screen_on();
        }
    }

    /// Says what there is to say after a session: it makes another version of its record.
    pub fn say_after(self, change: impl Fn(&mut After)) {
        let Some(mut outcome) = self.outcome.get_untracked() else { return };
        let Some(shown) = outcome.record.take() else { return };
        // More may have been said of it meanwhile, elsewhere; deleted, it stays so.
        let Some(known) = untrack(|| self.records.find(&shown.id)) else { return };
        let mut record = Record::clone(&known);
        change(&mut record.after);
        record.after.note = clipped(&record.after.note);
        // It holds all that was done, too: what could not be saved before may find room by now.
        if self.records.revise(record.clone()) && !outcome.saved {
            outcome.saved = true;
            self.journal.forget(&record.id);
        }
        outcome.record = Some(record);
        self.outcome.set(Some(outcome));
    }

    /// A button on the lock screen or on headphones.
    pub fn press(self, press: Press) {
        match press {
            Press::Play if self.question.get_untracked().is_none() => self.go_on(),
            Press::Play => {}
            Press::Pause => self.command(Command::Pause),
            Press::Next => self.command(Command::Skip),
            Press::Previous => self.command(Command::Back),
        }
    }

    /// Says whether the key meant something.
    pub fn key(self, key: Key) -> bool {
        let asked = self.question.get_untracked();
        if let (Some(question), Key::Escape) = (asked, key) {
            // Nobody who was away goes on by a stray key.
            let stray = matches!(question, Question::Away(_));
            if !stray {
                self.withdraw();
            }
            return !stray;
        }
        let open = asked.is_none() && self.state().is_some_and(|s| !s.is_over());
        if !open || !untrack(|| self.prefs.keys.is_on()) {
            return false;
        }
        let ready = self.state() == Some(State::Ready);
        match key {
            // Before the start the keys are the page's: there is much to read, and a space scrolls.
            Key::Space | Key::Left | Key::Right | Key::Up if ready => return false,
            Key::Space => self.toggle(),
            Key::Left => self.command(Command::Back),
            Key::Right => self.command(Command::Skip),
            Key::Up => self.command(Command::Extend),
            Key::Escape => return false,
        }
        true
    }
}
