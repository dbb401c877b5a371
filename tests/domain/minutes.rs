//! Minutes by group, as bars.

use keystone::domain::date::Date;
use keystone::domain::exercise::Exercise;
use keystone::domain::history::{DoneBout, Record};
use keystone::domain::trends::{Grain, Group, MinutesChart, Period, axis_minutes, minutes};

use crate::histories::{bout, day, newest_first, on_day};

const MINUTE_MS: u64 = 60_000;

/// A Sunday.
const TODAY: &str = "2026-11-22";

fn of_bouts(text: &str, bouts: Vec<DoneBout>) -> Record {
    Record { bouts, ..on_day(day(text)) }
}

fn spans(chart: &MinutesChart) -> Vec<(String, String)> {
    let text = |day| Date::of(day).text();
    chart.bars.iter().map(|b| (text(b.first_day), text(b.last_day))).collect()
}

#[test]
fn minutes_are_told_by_group_and_an_empty_week_is_a_bar() {
    let all = Exercise::ALL.map(|e| bout(e, 1_000)).to_vec();
    let records = newest_first(vec![
        of_bouts("2026-10-11", vec![bout(Exercise::DeadBug, 9)]),
        of_bouts("2026-10-12", vec![bout(Exercise::DeadBug, 5), bout(Exercise::FigureFour, 7)]),
        of_bouts("2026-11-16", all.clone()),
        of_bouts("2026-11-22", all),
    ]);
    let chart = minutes(&records, Period::SixWeeks, day(TODAY));
    assert_eq!(chart.grain, Grain::Week);
    let work: Vec<_> = chart.bars.iter().map(|b| b.work_ms).collect();
    assert_eq!(work, [[5, 7, 0], [0; 3], [0; 3], [0; 3], [0; 3], [10_000, 6_000, 2_000]]);
    assert_eq!(chart.tallest_ms(), 18_000);
    assert_eq!(Group::ALL.map(|g| g as usize), [0, 1, 2]);
}

#[test]
fn bars_are_whole_weeks_or_months() {
    let chart = |period, today| minutes(&[], period, day(today));
    for today in ["2026-11-16", "2026-11-19", TODAY] {
        let six = spans(&chart(Period::SixWeeks, today));
        assert_eq!(six.len(), 6);
        assert_eq!(six[0], ("2026-10-12".into(), "2026-10-18".into()));
        assert_eq!(spans(&chart(Period::ThreeMonths, today)).len(), 13);
        assert_eq!(chart(Period::All, today), chart(Period::SixWeeks, today));
    }
    let year = spans(&chart(Period::Year, TODAY));
    assert_eq!(year.len(), 13);
    assert_eq!(year[0], ("2025-11-01".into(), "2025-11-30".into()));
    assert_eq!(year[12], ("2026-11-01".into(), "2026-11-30".into()));
    assert_eq!(spans(&chart(Period::Year, "2026-12-31")).len(), 12);
}

#[test]
fn all_time_begins_with_the_first_record() {
    let since = |first| minutes(&newest_first(vec![on_day(day(first))]), Period::All, day(TODAY));
    assert_eq!(since("2026-11-20").bars.len(), 6);
    assert_eq!(spans(&since("2026-09-09"))[0].0, "2026-09-07");
    let (month, quarter) = (since("2025-11-22"), since("2022-05-05"));
    assert_eq!((month.grain, month.bars.len()), (Grain::Month, 13));
    assert_eq!((quarter.grain, spans(&quarter)[0].0.as_str()), (Grain::Quarter, "2022-04-01"));
    assert_eq!(since("2015-05-05").grain, Grain::Year);
    let wrong_clock = since("1970-01-01");
    assert_eq!((wrong_clock.grain, wrong_clock.bars.len()), (Grain::Years(4), 15));
    assert_eq!(spans(&wrong_clock)[14].1, "2027-12-31");
}

#[test]
fn what_lies_beyond_today_is_one_bar_at_the_end() {
    let records =
        newest_first(vec![on_day(day(TODAY)), on_day(day("2031-01-01")), on_day(90_000_000)]);
    for period in Period::ALL {
        let chart = minutes(&records, period, day(TODAY));
        let [.., last, later] = &chart.bars[..] else { panic!("two bars at least") };
        assert_eq!((last.total_ms(), later.total_ms()), (30_000, 60_000));
        assert_eq!((later.first_day, later.last_day), (last.last_day + 1, 90_000_000));
        assert_ne!(chart.grain, Grain::Year, "the others stay as fine as they were");
    }
    let tomorrow = newest_first(vec![on_day(day("2026-11-19"))]);
    assert_eq!(minutes(&tomorrow, Period::SixWeeks, day("2026-11-18")).bars.len(), 6);
}

#[test]
fn an_axis_ends_at_a_round_number() {
    let top = |minutes: u64| axis_minutes(minutes * MINUTE_MS);
    let asked = [0, 5, 6, 11, 16, 21, 31, 46, 61, 91, 121, 181, 241, 361];
    let tops = [5, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 360, 480];
    assert_eq!(asked.map(top), tops);
    assert_eq!(axis_minutes(5 * MINUTE_MS + 1), 10);
    assert!(axis_minutes(u64::MAX) >= u64::MAX / 60_000);
}
