//! The face of a session: what the player shows at one instant, and nothing finer, so that it is
//! drawn again only when something on it has changed.

use super::dose::Work;
use super::exercise::{Exercise, Side};
use super::session::{Session, State};
use super::timeline::{Bout, Phase};

/// Stones in the arch of the dial. An odd number: the middle one is the keystone, and is halfway.
pub const STONES: u8 = 21;

/// What comes after what is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Next {
    pub exercise: Exercise,
    pub phase: Phase,
    pub side: Option<Side>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Face {
    pub state: State,
    pub phase: Phase,
    pub bout: Bout,
    /// Which of the session's exercises this is, from 1, and of how many.
    pub part: (usize, usize),
    /// From 1.
    pub set: u8,
    /// From 1; 0 where nothing is repeated.
    pub repetition: u8,
    pub side: Option<Side>,
    /// Until the step ends, rounded up, so that a count ends at 1. Says nothing where the step waits.
    pub seconds: u32,
    /// How much of the set, the hold or the pause is over: 0 to [`STONES`].
    pub stones: u8,
    /// What comes after it; `None` at the end.
    pub next: Option<Next>,
    /// Until the end of the whole, rounded up.
    pub minutes_left: u32,
}

impl Face {
    /// What a session shows now; `None` once the timeline has come to its end.
    #[must_use]
    pub fn of(session: &Session) -> Option<Self> {
        let moment = session.moment()?;
        let timeline = session.timeline();
        let block = timeline.block(moment.index);
        let span = timeline.span_ms(block.clone());
        let into = u64::from(session.elapsed_ms() - span.start);
        let length = u64::from(span.end - span.start).max(1);
        let next = timeline.steps().get(block.end);
        let count_in_ms = session.count_in_ms();
        let (phase, left_ms, next) = if count_in_ms > 0 {
            (Phase::GetReady, count_in_ms, Some(&moment.step))
        } else {
            (moment.step.phase, moment.left_ms(), next)
        };
        Some(Self {
            state: session.state(),
            phase,
            bout: *timeline.bouts().get(moment.step.bout)?,
            part: timeline.part(moment.step.bout),
            set: moment.step.set,
            repetition: moment.step.repetition,
            side: moment.step.side,
            seconds: left_ms.div_ceil(1_000),
            stones: u8::try_from(into * u64::from(STONES) / length).unwrap_or(STONES),
            next: next.and_then(|step| {
                let exercise = timeline.bouts().get(step.bout)?.exercise;
                Some(Next { exercise, phase: step.phase, side: step.side })
            }),
            minutes_left: (timeline.total_ms() - session.elapsed_ms()).div_ceil(60_000),
        })
    }

    /// Repetitions of the set on each side; 0 where nothing is repeated.
    #[must_use]
    pub fn repetitions(&self) -> u8 {
        match self.bout.dose.work {
            Work::Repetitions { count, .. } => count,
            Work::Hold { .. } => 0,
        }
    }
}
