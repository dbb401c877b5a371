//! The stance of the drawn person at one instant of a session: how far into the movement, how fast
//! it goes on, and which side is at work.
//!
//! Absent on purpose: where that puts the limbs (see `pose`), and what plays it.

use super::dose::{Tempo, Work};
use super::exercise::{Side, Sides};
use super::pose::aspect;
use super::session::{Session, State};
use super::timeline::{Bout, Moment, Phase, Timeline};

/// How long the person takes to get into a held position, and out of it, in milliseconds.
const EASE_MS: u32 = 2_500;
/// How long before the other side's turn the person begins to turn round, in milliseconds: as long as
/// the stylesheet lets it take.
const TURN_MS: u32 = 700;

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stance {
    /// The share of the way from the start position to the end position: 0 to 1.
    pub t: f32,
    /// By how much `t` changes in a second from here; 0 while nothing moves.
    pub per_s: f32,
    /// The side at work, or about to be.
    pub side: Option<Side>,
    /// Whether the muscles work, or are stretched.
    pub works: bool,
    /// Whether a position is kept, with nothing to be seen but the breath.
    pub breathes: bool,
}

impl Stance {
    /// What a session asks for now; `None` once its timeline has come to its end.
    #[must_use]
    pub fn of(session: &Session) -> Option<Self> {
        let moment = session.moment()?;
        let stance = Self::at(session.timeline(), moment)?;
        // Counting in, the person waits in the position in which it will go on.
        let moves = session.state() == State::Running && session.count_in_ms() == 0;
        let rests = Self { per_s: 0.0, works: false, breathes: false, ..stance };
        Some(if moves { stance } else { rests })
    }

    fn at(timeline: &Timeline, moment: Moment) -> Option<Self> {
        let Moment { index, step, into_ms } = moment;
        let bout = timeline.bouts().get(step.bout)?;
        let still = Self { t: 0.0, per_s: 0.0, side: step.side, works: false, breathes: false };
        let at_work = Self { works: true, ..still };
        Some(match (step.phase, bout.dose.work) {
            (Phase::Out, _) => at_work.between(0.0, 1.0, into_ms, step.len_ms),
            (Phase::Back, _) => {
                // Who has to turn round for the other side does so on the way back, and is there when
                // the next way out begins.
                let turns = step.len_ms - into_ms < TURN_MS && aspect(bout.exercise, None).turns;
                let next =
                    timeline.steps().get(index + 1).filter(|s| turns && s.phase == Phase::Out);
                let side = next.map_or(step.side, |s| s.side);
                Self { side, ..at_work }.between(1.0, 0.0, into_ms, step.len_ms)
            }
            (Phase::Hold, Work::Repetitions { .. }) => Self { t: 1.0, ..at_work },
            (Phase::Hold, Work::Hold { .. }) => {
                let ease_ms = EASE_MS.min(step.len_ms / 3);
                if into_ms < ease_ms {
                    at_work.between(0.0, 1.0, into_ms, ease_ms)
                } else {
                    Self { t: 1.0, breathes: true, ..at_work }
                }
            }
            (Phase::OwnPace, Work::Repetitions { tempo, .. }) => {
                let first = timeline.pace().first;
                Self { side: Some(step.side.unwrap_or(first)), ..at_work }
                    .shown(*bout, tempo, into_ms)
            }
            // Out of a hold once it is over, and not before: all of it counts.
            (Phase::Rest | Phase::SwitchSides, Work::Hold { .. }) => {
                let held = index.checked_sub(1).and_then(|i| timeline.steps().get(i));
                let ease_ms = EASE_MS.min(step.len_ms / 2);
                match held.filter(|s| s.phase == Phase::Hold && into_ms < ease_ms) {
                    Some(held) => {
                        Self { side: held.side, ..still }.between(1.0, 0.0, into_ms, ease_ms)
                    }
                    None => still,
                }
            }
            _ => still,
        })
    }

    /// On the way between two positions, so many milliseconds into it.
    fn between(self, from: f32, to: f32, into_ms: u32, len_ms: u32) -> Self {
        let (into, len) = (seconds(into_ms), seconds(len_ms.max(1)));
        Self { t: from + (to - from) * (into / len).min(1.0), per_s: (to - from) / len, ..self }
    }

    /// At one's own pace nobody knows where the person is: the movement is shown again and again, at
    /// the usual pace, in turn with the other side where the exercise is done so.
    fn shown(self, bout: Bout, tempo: Tempo, into_ms: u32) -> Self {
        let round_ms = tempo.total_ms().max(1);
        let (round, into_ms) = (into_ms / round_ms, into_ms % round_ms);
        let other = bout.exercise.sides() == Sides::Alternating && round % 2 == 1;
        let side = if other { self.side.map(Side::other) } else { self.side };
        let back_from_ms = tempo.out_ms + tempo.hold_ms;
        let here = Self { side, ..self };
        if into_ms < tempo.out_ms {
            here.between(0.0, 1.0, into_ms, tempo.out_ms)
        } else if into_ms < back_from_ms {
            Self { t: 1.0, ..here }
        } else {
            here.between(1.0, 0.0, into_ms - back_from_ms, tempo.back_ms)
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "a step lasts minutes, not weeks")]
fn seconds(ms: u32) -> f32 {
    ms as f32 / 1_000.0
}
