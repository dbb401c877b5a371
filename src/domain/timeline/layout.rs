//! How bouts become steps.
//!
//! Absent on purpose: what changes them later (see `edit`).

use super::{Bout, Pace, Pacing, Phase, Step};
use crate::domain::catalog;
use crate::domain::dose::{Tempo, Work};
use crate::domain::exercise::{Position, Side, Sides};

/// The pen that writes the steps.
pub struct Layout {
    pub steps: Vec<Step>,
    now_ms: u32,
    pace: Pace,
}

impl Layout {
    /// Begins so many milliseconds after the start of the timeline.
    pub fn new(pace: Pace, now_ms: u32) -> Self {
        Self { steps: Vec::new(), now_ms, pace }
    }

    /// Writes a bout; `from` is where the body was before.
    pub fn bout(&mut self, index: usize, bout: Bout, from: Option<Position>) {
        let sides = bout.exercise.sides();
        let first = (sides != Sides::Together).then_some(bout.only.unwrap_or(self.pace.first));
        let at = Place { bout: index, set: 1, side: first, repetition: 0 };
        let lead_in_ms = catalog::lead_in_ms(bout.exercise, from);
        self.put(Phase::GetReady, lead_in_ms * u32::from(self.pace.more_time), at);
        for set in 1..=bout.dose.sets {
            self.set(bout, Place { set, ..at });
            if set < bout.dose.sets {
                self.put(Phase::Rest, bout.dose.rest_ms, Place { set, ..at });
            }
        }
    }

    fn set(&mut self, bout: Bout, at: Place) {
        let other = Place { side: at.side.map(Side::other), ..at };
        // One side alone is laid out as both together are.
        let sides = bout.only.map_or(bout.exercise.sides(), |_| Sides::Together);
        match (sides, bout.dose.work) {
            (Sides::Together, Work::Repetitions { count, tempo }) => {
                self.repetitions(count, tempo, &[at]);
            }
            (Sides::Alternating, Work::Repetitions { count, tempo }) => {
                self.repetitions(count, tempo, &[at, other]);
            }
            (Sides::OneThenOther, Work::Repetitions { count, tempo }) => {
                self.repetitions(count, tempo, &[at]);
                self.put(Phase::SwitchSides, catalog::switch_ms(bout.exercise), other);
                self.repetitions(count, tempo, &[other]);
            }
            (Sides::Together, Work::Hold { ms }) => self.put(Phase::Hold, ms, at),
            (Sides::Alternating | Sides::OneThenOther, Work::Hold { ms }) => {
                self.put(Phase::Hold, ms, at);
                self.put(Phase::SwitchSides, catalog::switch_ms(bout.exercise), other);
                self.put(Phase::Hold, ms, other);
            }
        }
    }

    /// A set of repetitions, each done in all of these places before the next.
    fn repetitions(&mut self, count: u8, tempo: Tempo, places: &[Place]) {
        let tempo = paced(tempo, self.pace.pacing);
        if let ([first, others @ ..], Pacing::Own) = (places, self.pace.pacing) {
            let turns = 1 + others.iter().fold(0, |n, _| n + 1);
            let side = first.side.filter(|_| others.is_empty());
            let all_ms = tempo.total_ms() * u32::from(count) * turns;
            self.put(Phase::OwnPace, all_ms, Place { side, ..*first });
            return;
        }
        for repetition in 1..=count {
            for place in places {
                let at = Place { repetition, ..*place };
                self.put(Phase::Out, tempo.out_ms, at);
                self.put(Phase::Hold, tempo.hold_ms, at);
                self.put(Phase::Back, tempo.back_ms, at);
            }
        }
    }

    fn put(&mut self, phase: Phase, len_ms: u32, at: Place) {
        if len_ms == 0 {
            return;
        }
        let Place { bout, set, side, repetition } = at;
        let (start_ms, planned_ms) = (self.now_ms, len_ms);
        self.steps.push(Step { phase, start_ms, len_ms, planned_ms, bout, set, side, repetition });
        self.now_ms += len_ms;
    }
}

/// Slower means slower ways. The stay at the far end is part of the dose, so it stays as it is.
fn paced(tempo: Tempo, pacing: Pacing) -> Tempo {
    let percent = match pacing {
        Pacing::Usual | Pacing::Own => 100,
        Pacing::Slower => 150,
        Pacing::Slowest => 200,
    };
    let way = |ms: u32| ms * percent / 100;
    Tempo { out_ms: way(tempo.out_ms), back_ms: way(tempo.back_ms), ..tempo }
}

/// Which part of which bout a step belongs to.
#[derive(Clone, Copy)]
struct Place {
    bout: usize,
    set: u8,
    side: Option<Side>,
    repetition: u8,
}
