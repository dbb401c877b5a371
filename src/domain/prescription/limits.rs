//! What can be asked for. Published doses for these exercises lie well within; where the roof lies above
//! them is our own choice, so that a clinician has room and a wrong link does no harm.

use std::ops::RangeInclusive;

use crate::domain::dose::{Dose, Work};

/// Sets. Published: up to 6 of holds (<https://mountainpeakfitness.com/workouts/mcgill-big-3-1a>).
pub const SETS: RangeInclusive<u8> = 1..=10;
/// Repetitions in a set, on each side. Published: up to 15
/// (<https://protectyourback101.com/lessons/b-basic-bridge-2/>).
pub const REPETITIONS: RangeInclusive<u8> = 1..=30;
/// Seconds of a hold. Published: up to 120
/// (<https://mauriecofman.com/Exercises/SidePlankOnKnees.html>).
pub const HOLD_S: RangeInclusive<u8> = 1..=120;
/// Seconds at the far end of a repetition. Published: up to 10
/// (<https://protectyourback101.com/lessons/b-basic-bird-dog/>).
pub const PAUSE_S: RangeInclusive<u8> = 0..=30;
/// Seconds of rest between two sets, in steps of [`REST_STEP_S`]. Published: 30 to 120
/// (<https://exercise.trekeducation.org/2017/07/31/resistance-training/>).
pub const REST_S: RangeInclusive<u8> = 0..=180;
/// Seconds.
pub const REST_STEP_S: u8 = 5;
/// Days a week.
pub const DAYS: RangeInclusive<u8> = 1..=7;
/// Days a week, unless something else is asked for: 2 to 3 are published for strength
/// (<https://www.medscape.com/viewarticle/717047>), 2 or more for stretches
/// (<https://doi.org/10.1249/MSS.0b013e318213fefb>).
pub const USUAL_DAYS: u8 = 3;

/// Whether a dose that was kept or sent could be one of ours.
#[must_use]
pub fn holds(dose: &Dose) -> bool {
    let within = |ms: u32, limit: RangeInclusive<u8>| {
        (u32::from(*limit.start()) * 1_000..=u32::from(*limit.end()) * 1_000).contains(&ms)
    };
    let work = match dose.work {
        Work::Repetitions { count, tempo } => {
            let ways = [tempo.out_ms, tempo.back_ms];
            REPETITIONS.contains(&count)
                && within(tempo.hold_ms, PAUSE_S)
                && ways.iter().all(|ms| (500..=10_000).contains(ms))
        }
        Work::Hold { ms } => within(ms, HOLD_S),
    };
    SETS.contains(&dose.sets) && within(dose.rest_ms, REST_S) && work
}
