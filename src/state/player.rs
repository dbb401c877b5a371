//! The player: the one session that can be under way, and everything that renders its timeline.

mod cues;
mod engine;
mod intents;
mod layout;
mod pocket;
mod resume;

use leptos::prelude::*;

use super::journal::Journal;
use super::locale::Locale;
use super::notices::Notices;
use super::prefs::Prefs;
use super::records::Records;
use super::routines::Routines;
use crate::domain::check_in::Before;
use crate::domain::exercise::Exercise;
use crate::domain::face::Face;
use crate::domain::history::Record;
use crate::domain::journal::{Page, Title};
use crate::domain::precautions::Act;
use crate::domain::red_flags::Ticked;
use crate::domain::route::Route;
use crate::domain::routine::Plan;
use crate::domain::session::{Session, State};
use crate::domain::stance::Stance;
use crate::domain::timeline::Bout;
use crate::platform::{audio::Audio, ticker::Ticker, voice::Voice, wake_lock::WakeLock};
use pocket::Pocket;

/// What the player asks before it goes on. The timeline waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// Whether to stop here.
    Stop,
    /// Whether to go elsewhere while time passes.
    Leave(Route),
    /// It is too hard: whether to do the rest as an easier variation.
    TooHard,
    /// Something hurts: when to stop, and what.
    Hurts,
    /// Nobody was there for so many milliseconds: how to go on.
    Away(u64),
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

/// Whether the screen stays on while time passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lit {
    StaysOn,
    MayGoDark,
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
    title: RwSignal<Option<Title>>,
    /// Those of a plan's exercises that are for today, where that was asked.
    today: StoredValue<Option<(Plan, Vec<Exercise>)>>,
    /// What was said before the session.
    before: RwSignal<Before>,
    /// The signs that were ticked before the session. They are not kept.
    flags: RwSignal<Ticked>,
    /// Whether the player is on the screen.
    at_hand: StoredValue<bool>,
    /// Sessions that were left and are not on offer yet, because another one is at hand.
    left: StoredValue<Vec<(String, Page)>>,
    session: RwSignal<Option<Session>>,
    question: RwSignal<Option<Question>>,
    /// Whether time was passing when the question was asked.
    interrupted: StoredValue<bool>,
    outcome: RwSignal<Option<Outcome>>,
    announcement: RwSignal<String>,
    /// How often the edge of the screen has flashed.
    flashes: RwSignal<u32>,
    audio: StoredValue<Audio, LocalStorage>,
    /// Up to where the beeps are laid, in milliseconds of the timeline.
    laid_ms: StoredValue<u32>,
    voice: StoredValue<Voice, LocalStorage>,
    pocket: StoredValue<Pocket, LocalStorage>,
    /// Held while time passes.
    screen: StoredValue<WakeLock, LocalStorage>,
    lit: RwSignal<Option<Lit>>,
    /// When a set was last said to be done, on the monotonic clock.
    done_ms: StoredValue<u64>,
    /// Present while time passes.
    ticker: StoredValue<Option<Ticker>, LocalStorage>,
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
            title: RwSignal::new(None),
            today: StoredValue::new(None),
            before: RwSignal::new(Before::default()),
            flags: RwSignal::new(Ticked::default()),
            at_hand: StoredValue::new(false),
            left: StoredValue::new(Vec::new()),
            session: RwSignal::new(None),
            question: RwSignal::new(None),
            interrupted: StoredValue::new(false),
            outcome: RwSignal::new(None),
            announcement: RwSignal::new(String::new()),
            flashes: RwSignal::new(0),
            audio: StoredValue::new_local(Audio::default()),
            laid_ms: StoredValue::new(0),
            voice: StoredValue::new_local(Voice::default()),
            pocket: StoredValue::new_local(Pocket::default()),
            screen: StoredValue::new_local(WakeLock::default()),
            lit: RwSignal::new(None),
            done_ms: StoredValue::new(0),
            ticker: StoredValue::new_local(None),
        }
    }

    /// The exercise that is done now, or got ready for; `None` before and after a session.
    #[must_use]
    pub fn bout(self) -> Option<Bout> {
        self.session.with(|s| {
            let session = s.as_ref()?;
            session.timeline().bouts().get(session.moment()?.step.bout).copied()
        })
    }

    /// How the session stands; `None` where there is none.
    #[must_use]
    pub fn state_now(self) -> Option<State> {
        self.session.with(|s| s.as_ref().map(Session::state))
    }

    /// What the drawn person does now; `None` before and after a session.
    #[must_use]
    pub fn stance(self) -> Option<Stance> {
        self.session.with(|s| s.as_ref().and_then(Stance::of))
    }

    /// What is to be shown now; `None` before and after a session.
    #[must_use]
    pub fn face(self) -> Option<Face> {
        self.session.with(|s| s.as_ref().and_then(Face::of))
    }

    /// What the session consists of, as it is laid out now.
    #[must_use]
    pub fn bouts(self) -> Vec<Bout> {
        let bouts = |s: &Session| s.timeline().bouts().to_vec();
        self.session.with(|s| s.as_ref().map(bouts).unwrap_or_default())
    }

    /// How long it takes in all, in milliseconds.
    #[must_use]
    pub fn total_ms(self) -> u32 {
        self.session.with(|s| s.as_ref().map_or(0, |s| s.timeline().total_ms()))
    }

    /// The easier variation of what is done now; `None` if there is none, or if what the person has said of
    /// themselves leaves that one out.
    #[must_use]
    pub fn easier(self) -> Option<Bout> {
        let easier = self.session.with(|s| s.as_ref().and_then(Session::easier))?;
        let about = self.prefs.about.get();
        (about.act(easier.exercise, easier.level) != Some(Act::LeaveOut)).then_some(easier)
    }

    /// What comes after this exercise; `None` after the last.
    #[must_use]
    pub fn next_bout(self) -> Option<Bout> {
        self.session.with(|s| s.as_ref().and_then(Session::next_bout))
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

    /// How often the edge of the screen has flashed.
    #[must_use]
    pub fn flashes(self) -> u32 {
        self.flashes.get()
    }

    /// Whether the screen stays on; `None` while no time passes.
    #[must_use]
    pub fn lit(self) -> Option<Lit> {
        self.lit.get()
    }

    /// How much it hurts before the session, as far as that was said.
    #[must_use]
    pub fn pain(self) -> Option<u8> {
        self.before.with(|b| b.pain)
    }

    /// The signs that were ticked before the session.
    #[must_use]
    pub fn flags(self) -> Ticked {
        self.flags.get()
    }

    /// What a session that was begun and is not over consists of.
    #[must_use]
    pub fn waiting(self) -> Option<Plan> {
        let open = self.session.with(|s| s.as_ref().is_some_and(|s| s.state().is_open()));
        self.title.with(|t| t.as_ref().map(|t| t.plan)).filter(|_| open)
    }

    /// What the person calls this plan, if it is the one that is prepared or under way: its routine may
    /// have been deleted meanwhile.
    #[must_use]
    pub fn own_name(self, plan: Plan) -> Option<String> {
        self.title.with(|t| t.as_ref().filter(|t| t.plan == plan).and_then(|t| t.name.clone()))
    }

    /// Those of a prescription's exercises that a session of it, begun and not over, consists of; `None`
    /// where there is none.
    #[must_use]
    pub fn begun(self, plan: Plan) -> Option<Vec<Exercise>> {
        let all = |s: &Session| s.timeline().laid_out().iter().map(|b| b.exercise).collect();
        (self.waiting() == Some(plan)).then(|| self.session.with(|s| s.as_ref().map(all)))?
    }

    /// For how long it has been waiting, if it waits since an earlier visit, in milliseconds.
    #[must_use]
    pub fn waiting_ms(self) -> Option<u64> {
        self.session.with(|s| match s.as_ref().map(Session::state) {
            Some(State::Away(ms)) => Some(ms),
            _ => None,
        })
    }
}
