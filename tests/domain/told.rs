use keystone::domain::check_in::{After, Before};
use keystone::domain::exercise::Exercise;
use keystone::domain::history::Origin;
use keystone::domain::level::Level;
use keystone::domain::save;
use keystone::domain::told::{Fault, MOST_MINUTES, Told, minute_of, time_text};
use proptest::prelude::*;

const DAY: i64 = 20_779;
/// 2026-11-22, half past nine in the evening.
const NOW: i64 = DAY * 1_440 + 21 * 60 + 30;

fn told() -> Told {
    Told {
        day: Some(DAY),
        minute: Some(8 * 60),
        minutes: Some(20),
        exercises: vec![
            (Exercise::KneeToChest, Level::Standard),
            (Exercise::HipThrust, Level::Gentle),
        ],
        before: Before { pain: Some(5), sore: None },
        after: After { pain: Some(3), ..After::default() },
    }
}

#[test]
fn what_is_told_becomes_a_session_done_in_full() {
    let record = told().record("a1".into(), 60, NOW).expect("it is sound");
    assert_eq!((record.day(), record.minutes(), record.origin), (DAY, 20, Origin::Told));
    // Eight in the morning, an hour ahead of UTC.
    assert_eq!(record.started_ms, (1_795_305_600 + 7 * 3_600) * 1_000);
    assert_eq!((record.before.pain, record.after.pain), (Some(5), Some(3)));
    // Three holds of 20 s on each side.
    assert_eq!(record.bouts[0].work_ms, 120_000);
    assert!(record.bouts.iter().all(|b| b.sets_done == b.sets && b.ended.is_none()));
}

#[test]
fn what_is_wrong_is_said_first_things_first() {
    let fault = |change: fn(&mut Told)| {
        let mut told = told();
        change(&mut told);
        told.record("a1".into(), 60, NOW).expect_err("it is not sound")
    };
    assert_eq!(fault(|t| t.day = None), Fault::Day);
    assert_eq!(fault(|t| t.day = Some(DAY + 1)), Fault::Day);
    assert_eq!(fault(|t| t.day = Some(-1)), Fault::Day);
    assert_eq!(fault(|t| t.minute = None), Fault::Time);
    assert_eq!(fault(|t| t.minute = Some(1_440)), Fault::Time);
    assert_eq!(fault(|t| t.minute = Some(21 * 60 + 31)), Fault::Time, "still to come");
    assert_eq!(fault(|t| t.minutes = Some(0)), Fault::Minutes);
    assert_eq!(fault(|t| t.minutes = Some(MOST_MINUTES + 1)), Fault::Minutes);
    assert_eq!(fault(|t| t.exercises.clear()), Fault::Exercises);
}

#[test]
fn times_are_read_and_written() {
    assert_eq!(minute_of("09:30"), Some(570));
    assert_eq!(minute_of("23:59:30"), Some(1_439));
    for text in ["", "9:30", "24:00", "12:60", "ab:cd", "-1:30", "09.30", "09:3"] {
        assert_eq!(minute_of(text), None, "{text}");
    }
    assert_eq!(time_text(NOW), "21:30");
    assert_eq!(time_text(-1), "23:59");
}

proptest! {
    #[test]
    fn what_is_sound_can_be_kept(
        day in 0i64..=DAY, minute in 0i64..1_440, minutes in 1u32..=MOST_MINUTES, offset in -720i16..=840,
        exercises in prop::collection::vec((crate::any_exercise(), crate::any_level()), 1..9),
    ) {
        let told = Told { day: Some(day), minute: Some(minute), minutes: Some(minutes), exercises, ..told() };
        if let Ok(record) = told.record("a1".into(), offset, NOW) {
            let version = keystone::domain::book::Version::first(record);
            prop_assert_eq!(save::decode(&save::encode(&version).expect("written")), Ok(version));
        } else {
            prop_assert!(day * 1_440 + minute > NOW);
        }
    }

    #[test]
    fn every_minute_is_read_as_it_is_written(minute in 0i64..1_440) {
        prop_assert_eq!(minute_of(&time_text(minute)), Some(minute));
    }

    #[test]
    fn no_text_makes_it_panic(text in ".*") {
        let _ = minute_of(&text);
    }
}
