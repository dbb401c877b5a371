use keystone::domain::catalog::{dose, equipment};
use keystone::domain::dose::{Dose, Work};
use keystone::domain::exercise::{Equipment, Exercise};
use keystone::domain::level::Level;
use keystone::domain::sources;

/// A dose as the table of doses writes it: sets, repetitions or seconds, seconds held in each
/// repetition.
fn row(dose: Dose) -> (u8, u32, u32) {
    match dose.work {
        Work::Repetitions { count, tempo } => (dose.sets, count.into(), tempo.hold_ms / 1_000),
        Work::Hold { ms } => (dose.sets, ms / 1_000, 0),
    }
}

#[test]
fn doses_are_those_of_the_table() {
    // Gentle, Standard, Stronger; where the table has a range, its middle.
    let table = [
        (Exercise::HipThrust, [(1, 6, 0), (2, 10, 0), (3, 12, 3)]),
        (Exercise::KneeToChest, [(2, 10, 0), (3, 20, 0), (3, 30, 0)]),
        (Exercise::HamstringStretch, [(2, 10, 0), (3, 20, 0), (3, 30, 0)]),
        (Exercise::SideTaps, [(1, 6, 0), (2, 10, 0), (3, 12, 0)]),
        (Exercise::DeadBug, [(1, 5, 0), (2, 8, 0), (3, 10, 0)]),
        (Exercise::BirdDog, [(1, 5, 3), (2, 8, 5), (2, 8, 10)]),
        (Exercise::SidePlank, [(3, 5, 0), (4, 10, 0), (6, 10, 0)]),
        (Exercise::TailWag, [(1, 5, 2), (1, 10, 2), (2, 10, 3)]),
        (Exercise::FigureFour, [(2, 10, 0), (3, 20, 0), (3, 30, 0)]),
    ];
    for (exercise, rows) in table {
        for (level, expected) in Level::ALL.into_iter().zip(rows) {
            assert_eq!(row(dose(exercise, level)), expected, "{exercise:?} at {level:?}");
        }
    }
}

#[test]
fn rest_is_between_half_a_minute_and_a_minute() {
    for exercise in Exercise::ALL {
        for level in Level::ALL {
            assert!((30_000..=60_000).contains(&dose(exercise, level).rest_ms));
        }
    }
}

#[test]
fn gentle_needs_neither_band_nor_sofa() {
    for exercise in Exercise::ALL {
        let needed = equipment(exercise, Level::Gentle);
        assert!(needed.iter().all(|e| *e == Equipment::Chair), "{exercise:?}");
    }
}

#[test]
fn every_exercise_names_its_sources() {
    for exercise in Exercise::ALL {
        let from = sources::of_exercise(exercise);
        assert!(from.len() >= 3, "{exercise:?}");
        assert!(from.iter().all(|s| s.url.starts_with("https://") && !s.title.is_empty()));
    }
}
