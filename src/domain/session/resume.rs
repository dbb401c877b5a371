//! Taking a session up again from the journal, and what the journal wants to know of it.

use super::{Session, Stamp, State};
use crate::domain::journal::Page;
use crate::domain::timeline::{Bout, Pace};

impl Session {
    /// A session taken up again where it was written down, and paused since then; `None` if the page
    /// does not fit the timeline, as after a change of doses.
    #[must_use]
    pub fn resumed(bouts: &[Bout], pace: Pace, page: &Page, now: Stamp) -> Option<Self> {
        let mut session = Self::new(bouts, pace);
        (session.credits.len() == page.steps.len()).then_some(())?;
        for (index, (len_ms, done_ms)) in page.steps.iter().enumerate() {
            let credit = session.credits.get_mut(index)?;
            session.timeline.extend(index, len_ms.checked_sub(credit.asked_ms)?);
            credit.done_ms = *done_ms.min(len_ms);
        }
        session.at_ms = page.at_ms;
        session.active_ms = page.active_ms;
        session.started_ms = Some(page.started_ms);
        session.last = now;
        session.state = State::Away(now.wall_ms.saturating_sub(page.written_ms));
        session.moment().map(|_| session)
    }

    #[must_use]
    pub fn pace(&self) -> Pace {
        self.pace
    }

    /// Time spent in it, without pauses, in milliseconds.
    #[must_use]
    pub fn active_ms(&self) -> u32 {
        self.active_ms
    }

    /// When it was started, in Unix milliseconds; `None` before.
    #[must_use]
    pub fn started_ms(&self) -> Option<u64> {
        self.started_ms
    }

    /// Of each step: its length, with extensions, and how much was done, in milliseconds.
    #[must_use]
    pub fn steps_done(&self) -> Vec<(u32, u32)> {
        let steps = self.timeline.steps().iter().zip(&self.credits);
        steps.map(|(s, c)| (s.len_ms, c.done_ms)).collect()
    }
}
