use keystone::domain::exercise::Exercise;
use keystone::domain::history::{DoneBout, Record, by_day};
use keystone::domain::level::Level;
use proptest::prelude::*;

pub fn record(id: &str, started_ms: u64, utc_offset_min: i16) -> Record {
    let bout = DoneBout {
        exercise: Exercise::SidePlank,
        level: Level::Gentle,
        sets: 3,
        sets_done: 2,
        work_ms: 21_500,
        left: None,
        right: None,
        ended: None,
    };
    Record {
        id: id.into(),
        started_ms,
        utc_offset_min,
        active_ms: 61_000,
        routine: None,
        bouts: vec![bout],
        ..Record::default()
    }
}

#[test]
fn a_day_is_the_local_one() {
    // 2026-11-22 23:30 UTC is already the 23rd in Paris, and still the 22nd in New York.
    let late = 1_795_390_200_000;
    assert_eq!(record("p", late, 60).day(), record("n", late, -300).day() + 1);
}

#[test]
fn days_and_their_sessions_are_newest_first() {
    let hour = 3_600_000;
    let records = [record("a", 10 * hour, 0), record("c", 40 * hour, 0), record("b", 12 * hour, 0)];
    let days = by_day(&records);
    let ids: Vec<Vec<_>> =
        days.iter().map(|d| d.records.iter().map(|r| r.id.as_str()).collect()).collect();
    assert_eq!(ids, [vec!["c"], vec!["b", "a"]]);
}

#[test]
fn minutes_are_rounded_up() {
    assert_eq!(record("a", 0, 0).minutes(), 2);
}

proptest! {
    #[test]
    fn grouping_loses_nothing(starts in prop::collection::vec((0u64..4_000_000_000_000, -720i16..=840), 0..40)) {
        let records: Vec<_> = starts.iter().enumerate().map(|(i, (ms, off))| record(&i.to_string(), *ms, *off)).collect();
        let days = by_day(&records);
        prop_assert_eq!(days.iter().map(|d| d.records.len()).sum::<usize>(), records.len());
        prop_assert!(days.windows(2).all(|w| w[0].day > w[1].day));
        for day in days {
            prop_assert!(day.records.iter().all(|r| r.day() == day.day));
        }
    }
}
