//! Taking a session up again from the journal, and what the journal wants to know of it.

use super::{Session, Stamp, State};
use crate::domain::journal::{Page, STALE_MS};
use crate::domain::save::LATEST_MS;
use crate::domain::timeline::{Bout, Pace};

impl Session {
    /// A session taken up again where it was written down, and paused since then; `None` if the page
    /// does not fit the timeline, as after a change of doses.
    #[must_use]
    pub fn resumed(bouts: &[Bout], pace: Pace, page: &Page, now: Stamp) -> Option<Self> {
        let mut session = Self::new(bouts, pace);
        for edit in &page.edits {
            // It may have been made in a step that had been given more time.
            let long = session.timeline.steps().get(edit.step)?.len_ms > edit.into_ms;
            if !long {
                session.timeline.set_len(edit.step, edit.into_ms.checked_add(1)?);
            }
            session.change(*edit).then_some(())?;
        }
        (session.done.len() == page.steps.len()).then_some(())?;
        for (index, (len_ms, done_ms)) in page.steps.iter().enumerate() {
            // More may have been done than is left of a step that was cut short later.
            (*len_ms > 0 && u64::from(*done_ms) <= STALE_MS).then_some(())?;
            session.timeline.set_len(index, *len_ms);
            *session.done.get_mut(index)? = *done_ms;
        }
        (page.started_ms <= LATEST_MS).then_some(())?;
        session.at_ms = page.at_ms;
        session.active_ms = page.active_ms;
        session.started_ms = Some(page.started_ms);
        session.last = now;
        session.state = State::Away(now.wall_ms.saturating_sub(page.written_ms));
        session.moment().map(|_| session)
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
        let steps = self.timeline.steps().iter().zip(&self.done);
        steps.map(|(s, done_ms)| (s.len_ms, *done_ms)).collect()
    }
}
