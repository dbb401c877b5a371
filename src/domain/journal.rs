//! The journal: a session under way, as it is written down again and again, so that a reload or
//! a closed page loses none of it, and a crash no more than the last seconds.
//!
//! Absent on purpose: how it is kept (see `state::journal`), and any credit for the time away.

use serde::{Deserialize, Serialize};

use super::check_in::Before;
use super::dose::Dose;
use super::exercise::{Exercise, Side};
use super::level::Level;
use super::prescription::limits;
use super::routine::Plan;
use super::session::{Session, Stamp};
use super::timeline::{Bout, Edit, Pace};

/// The schema that this version of the app writes. Another one is not taken up again.
const SCHEMA: u32 = 2;
/// After so long nobody means to go on where they stopped, in milliseconds: twelve hours.
pub const STALE_MS: u64 = 12 * 3_600_000;

/// What a session consists of, and what the person calls that, where it is a routine of their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Title {
    pub plan: Plan,
    pub name: Option<String>,
    /// The code of the prescription, if it came in a link: it may not be kept anywhere else.
    pub link: Option<String>,
}

/// A session as it stood when it was last written down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    v: u32,
    plan: String,
    name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    link: Option<String>,
    pub before: Before,
    /// As they were laid out.
    bouts: Vec<(Exercise, Level)>,
    /// Their doses, one each, where any of them is not the catalogue's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    doses: Vec<(Dose, Option<Side>)>,
    pace: Pace,
    /// What was changed since, in that order.
    pub(super) edits: Vec<Edit>,
    /// Where the timeline stood, and the time spent in it, in milliseconds.
    pub(super) at_ms: u32,
    pub(super) active_ms: u32,
    /// Unix milliseconds.
    pub(super) started_ms: u64,
    /// When this was written, in Unix milliseconds.
    pub written_ms: u64,
    /// Of each step: its length, with extensions, and how much was done, in milliseconds.
    pub(super) steps: Vec<(u32, u32)>,
}

impl Page {
    /// Writes down a session that was started and is not over; `None` for any other.
    #[must_use]
    pub fn of(session: &Session, title: &Title, before: Before, now: Stamp) -> Option<Self> {
        let timeline = session.timeline();
        session.state().is_open().then_some(())?;
        let bouts = timeline.laid_out();
        let own = bouts.iter().any(|b| !b.is_usual());
        Some(Self {
            v: SCHEMA,
            plan: title.plan.slug(),
            name: title.name.clone(),
            link: title.link.clone(),
            before,
            bouts: bouts.iter().map(|b| (b.exercise, b.level)).collect(),
            doses: bouts.iter().filter(|_| own).map(|b| (b.dose, b.only)).collect(),
            pace: timeline.pace(),
            edits: timeline.edits().to_vec(),
            at_ms: session.elapsed_ms(),
            active_ms: session.active_ms(),
            started_ms: session.started_ms()?,
            written_ms: now.wall_ms,
            steps: session.steps_done(),
        })
    }

    /// As it is kept.
    #[must_use]
    pub fn to_text(&self) -> Option<String> {
        serde_json::to_string(self).ok()
    }

    /// Reads what was kept; `None` for what we did not write.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    /// The session as it stood, paused since then; `None` if this version can't take it up again.
    #[must_use]
    pub fn session(&self, now: Stamp) -> Option<(Session, Title)> {
        let title = Title { plan: self.plan()?, name: self.name.clone(), link: self.link.clone() };
        let mut bouts: Vec<_> = self.bouts.iter().map(|(e, l)| Bout::of(*e, *l)).collect();
        let whole = self.doses.is_empty() || self.doses.len() == bouts.len();
        let sound = whole && self.doses.iter().all(|(dose, _)| limits::holds(dose));
        for (bout, (dose, only)) in bouts.iter_mut().zip(&self.doses) {
            (bout.dose, bout.only) = (*dose, *only);
        }
        let pace = Pace { more_time: self.pace.more_time.clamp(1, 3), ..self.pace };
        (self.v == SCHEMA && sound && !bouts.is_empty()).then_some(())?;
        self.before.is_sound().then_some(())?;
        Some((Session::resumed(&bouts, pace, self, now)?, title))
    }

    /// What it consists of; `None` for what this version does not know.
    #[must_use]
    pub fn plan(&self) -> Option<Plan> {
        Plan::from_slug(&self.plan)
    }

    /// Whether so much time has passed that it is to be closed rather than offered.
    #[must_use]
    pub fn is_stale(&self, now: Stamp) -> bool {
        now.wall_ms.saturating_sub(self.written_ms) > STALE_MS
    }
}
