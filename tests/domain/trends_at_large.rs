//! Whatever was done and answered, on whatever days: what charts must always hold.

use std::sync::Arc;

use keystone::domain::exercise::Exercise;
use keystone::domain::history::Record;
use keystone::domain::timeline::Why;
use keystone::domain::trends::{
    Bar, Grain, MOST_BARS, MOST_POINTS, Period, RECENT, axis_minutes, by_exercise, minutes, pain,
    recent_pain,
};
use keystone::domain::weeks::{Goals, Week, calendar, tally};
use proptest::prelude::*;

use crate::any_exercise;
use crate::histories::{answered, bout, newest_first};

const DAY_MS: u64 = 86_400_000;
/// The last instant that a record can have.
const LATEST_MS: u64 = 8_640_000_000_000_000;
const TODAY: i64 = 20_500;

fn any_answer() -> impl Strategy<Value = Option<u8>> {
    prop_oneof![1 => Just(None), 3 => (0u8..=10).prop_map(Some)]
}

fn any_start() -> impl Strategy<Value = u64> {
    prop_oneof![
        20 => 20_000 * DAY_MS..20_520 * DAY_MS,
        4 => 10_000 * DAY_MS..25_000 * DAY_MS,
        1 => 0..=LATEST_MS,
        1 => prop::sample::select(vec![0, LATEST_MS]),
    ]
}

fn any_record() -> impl Strategy<Value = Record> {
    let work = prop_oneof![4 => 0u32..200_000, 1 => Just(u32::MAX)];
    let why = prop::sample::select(vec![None, None, Some(Why::Hurts), Some(Why::TooHard)]);
    let bouts = prop::collection::vec((any_exercise(), work, why), 1..5);
    (any_start(), -720i16..=840, any_answer(), any_answer(), bouts).prop_map(
        |(started_ms, utc_offset_min, before, after, bouts)| {
            let bouts = bouts.into_iter().map(|(exercise, work_ms, ended)| {
                let mut done = bout(exercise, work_ms);
                done.ended = ended;
                done
            });
            let bouts = bouts.collect();
            answered(
                Record { started_ms, utc_offset_min, bouts, ..Record::default() },
                before,
                after,
            )
        },
    )
}

fn any_history() -> impl Strategy<Value = Vec<Arc<Record>>> {
    let count = prop_oneof![1 => 0usize..3, 3 => 0usize..120];
    count.prop_flat_map(|n| prop::collection::vec(any_record(), n)).prop_map(newest_first)
}

fn work_ms(record: &Record) -> u64 {
    record.bouts.iter().map(|b| u64::from(b.work_ms)).sum()
}

/// The mean of the latest answers, in tenths, rounded half up.
fn mean_of_last(answers: impl Iterator<Item = u8>, n: usize) -> Option<u8> {
    let last: Vec<u32> = answers.take(n).map(u32::from).collect();
    let count = u32::try_from(last.len()).expect("few");
    (count > 0).then(|| {
        u8::try_from((20 * last.iter().sum::<u32>() + count) / (2 * count)).expect("at most 100")
    })
}

proptest! {
    #[test]
    fn pain_fits_its_chart_and_loses_no_session(records in any_history()) {
        let chart = pain(&records);
        prop_assert!(chart.points.len() <= MOST_POINTS);
        let told: Vec<_> =
            records.iter().filter(|r| r.before.pain.is_some() || r.after.pain.is_some()).collect();
        let sessions: u32 = chart.points.iter().map(|p| p.sessions).sum();
        prop_assert_eq!(sessions as usize, told.len());
        prop_assert_eq!(chart.grain == Grain::Session, told.len() <= MOST_POINTS);
        for pair in chart.points.windows(2) {
            let apart = pair[0].last_day < pair[1].first_day;
            prop_assert!(apart || chart.grain == Grain::Session);
        }
        for point in &chart.points {
            let within = |r: &&&Arc<Record>| (point.first_day..=point.last_day).contains(&r.day());
            let before = told.iter().filter(within).filter_map(|r| r.before.pain);
            let (min, max) = (before.clone().min(), before.max());
            match (point.before, min, max) {
                (Some(mean), Some(min), Some(max)) => {
                    prop_assert!((10 * min..=10 * max).contains(&mean));
                }
                (mean, min, _) => {
                    // Another session of that day may have answered.
                    prop_assert!(mean.is_none() && (min.is_none() || chart.grain == Grain::Session));
                }
            }
        }
        if let Some(last) = chart.points.last() {
            let before = mean_of_last(records.iter().filter_map(|r| r.before.pain), RECENT);
            let after = mean_of_last(records.iter().filter_map(|r| r.after.pain), RECENT);
            prop_assert_eq!((last.before_trend, last.after_trend), (before, after));
        }
    }

    #[test]
    fn lately_is_the_mean_of_the_latest(records in any_history(), n in 0usize..12) {
        let both = || records.iter().filter_map(|r| Some((r.before.pain?, r.after.pain?)));
        let recent = recent_pain(&records, n);
        prop_assert_eq!(recent.map(|r| r.before), mean_of_last(both().map(|b| b.0), n));
        prop_assert_eq!(recent.map(|r| r.after), mean_of_last(both().map(|b| b.1), n));
        let sessions = both().take(n).count();
        prop_assert_eq!(recent.map_or(0, |r| r.sessions as usize), sessions);
    }

    #[test]
    fn bars_fit_their_chart_and_lose_no_work(records in any_history(), today in 0i64..=100_000_000) {
        for today in [today, TODAY] {
            for period in Period::ALL {
                let chart = minutes(&records, period, today);
                prop_assert!(chart.bars.len() <= MOST_BARS && !chart.bars.is_empty());
                prop_assert!(chart.bars.windows(2).all(|b| b[0].last_day + 1 == b[1].first_day));
                let first = chart.bars[0].first_day;
                let within = records.iter().filter(|r| r.day() >= first);
                let total: u64 = chart.bars.iter().map(Bar::total_ms).sum();
                prop_assert_eq!(total, within.map(|r| work_ms(r)).sum::<u64>());
                if period == Period::All {
                    prop_assert_eq!(total, records.iter().map(|r| work_ms(r)).sum::<u64>());
                }
                prop_assert!(axis_minutes(chart.tallest_ms()) * 60_000 >= chart.tallest_ms());
            }
        }
    }

    #[test]
    fn exercises_are_told_once_in_their_order(records in any_history()) {
        let trends = by_exercise(&records);
        for exercise in Exercise::ALL {
            let had = records.iter().any(|r| r.bouts.iter().any(|b| b.exercise == exercise));
            let told = trends.iter().filter(|t| t.exercise == exercise).count();
            prop_assert_eq!(told, usize::from(had));
        }
        for t in &trends {
            prop_assert_eq!(t.less + t.same + t.more, t.sessions);
            prop_assert!(t.sessions as usize <= records.len());
        }
        for pair in trends.windows(2) {
            let (a, b) = (pair[0], pair[1]);
            let (left, right) = (a.more * b.sessions.max(1), b.more * a.sessions.max(1));
            let hurt = (b.stopped_hurting, a.exercise).cmp(&(a.stopped_hurting, b.exercise));
            prop_assert!(left > right || left == right && hurt.is_lt());
        }
        let ended = |why| records.iter().flat_map(|r| &r.bouts).filter(|b| b.ended == Some(why)).count();
        prop_assert_eq!(trends.iter().map(|t| t.stopped_hurting).sum::<u32>() as usize, ended(Why::Hurts));
        prop_assert_eq!(trends.iter().map(|t| t.made_easier).sum::<u32>() as usize, ended(Why::TooHard));
    }
}

#[test]
fn the_first_and_the_last_instant_make_no_endless_charts() {
    let at = |started_ms, utc_offset_min| {
        let bouts = vec![bout(Exercise::DeadBug, u32::MAX); 3];
        let record =
            Record { started_ms, utc_offset_min, active_ms: u32::MAX, bouts, ..Record::default() };
        answered(record, Some(u8::MAX), Some(10))
    };
    let ends = [at(0, i16::MIN), at(LATEST_MS, i16::MAX), at(u64::MAX, i16::MAX)];
    for count in 1..=ends.len() {
        for record in &ends {
            let mut records = vec![record.clone(); 20];
            records.extend_from_slice(&ends[..count]);
            records.extend((0..30).map(|n| at(n * LATEST_MS / 30, 0)));
            let records = newest_first(records);
            let chart = pain(&records);
            assert!(chart.points.len() <= MOST_POINTS);
            assert!(chart.points.iter().all(|p| p.before == Some(100) && p.after == Some(100)));
            for today in [i64::MIN, -1, 0, TODAY, 100_000_000, i64::MAX] {
                for period in Period::ALL {
                    let chart = minutes(&records, period, today);
                    assert!(chart.bars.len() <= MOST_BARS);
                    assert!(period != Period::All || chart.tallest_ms() > 0);
                }
                let (goals, week) = (Goals::default(), Week::of(today));
                assert_eq!(calendar(&records, &goals, week, 6).len(), 6);
                assert!(tally(&records, &goals, week).kept <= 53);
            }
            assert_eq!(by_exercise(&records)[0].more, 0);
        }
    }
}
