//! How much of an exercise: sets, repetitions or seconds held, and rest.
//!
//! Absent on purpose: the table of doses (see `catalog`), and what a clinician may ask for (see
//! `prescription`).

use serde::{Deserialize, Serialize};

/// The pace of one repetition, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tempo {
    /// The way out: lifting, reaching, bending.
    pub out_ms: u32,
    /// The stay at the far end.
    pub hold_ms: u32,
    /// The way back.
    pub back_ms: u32,
}

impl Tempo {
    /// Length of one repetition, in milliseconds.
    #[must_use]
    pub fn total_ms(self) -> u32 {
        self.out_ms + self.hold_ms + self.back_ms
    }
}

/// What a set consists of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Work {
    Repetitions {
        /// On each side where the sides take turns. 1 or more.
        count: u8,
        tempo: Tempo,
    },
    /// One position, kept for this many milliseconds on each side.
    Hold { ms: u32 },
}

impl Dose {
    /// The same with no more sets, repetitions or seconds than the other has.
    #[must_use]
    pub fn at_most(self, other: Self) -> Self {
        let work = match (self.work, other.work) {
            (Work::Repetitions { count, tempo }, Work::Repetitions { count: most, .. }) => {
                Work::Repetitions { count: count.min(most), tempo }
            }
            (Work::Hold { ms }, Work::Hold { ms: most }) => Work::Hold { ms: ms.min(most) },
            (own, _) => own,
        };
        Self { sets: self.sets.min(other.sets), work, ..self }
    }
}

/// The amount of one exercise at one level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dose {
    /// 1 or more.
    pub sets: u8,
    pub work: Work,
    /// Between two sets, in milliseconds.
    pub rest_ms: u32,
}
