//! Which sessions are looked at, and what they say of pain before and after.

use std::sync::Arc;

use keystone::domain::exercise::Exercise;
use keystone::domain::history::Record;
use keystone::domain::trends::{
    Change, Filter, Grain, PainPoint, Period, RECENT, RecentPain, is_real_change, pain, recent_pain,
};

use crate::histories::{answered, day, newest_first, on_day};

/// A Sunday.
const TODAY: &str = "2026-11-22";

/// Sessions on days one after the other, oldest first, with these answers.
fn told(answers: &[(Option<u8>, Option<u8>)]) -> Vec<Arc<Record>> {
    let days = (20_000..).zip(answers);
    newest_first(days.map(|(day, (b, a))| answered(on_day(day), *b, *a)).collect())
}

#[test]
fn a_period_ends_today_and_can_be_named() {
    let today = day(TODAY);
    assert_eq!(Period::SixWeeks.first_day(today), day("2026-10-12"));
    assert_eq!(Period::ThreeMonths.first_day(today), day("2026-08-24"));
    assert_eq!(Period::Year.first_day(today), day("2025-11-23"));
    for period in Period::ALL {
        assert_eq!(Period::from_slug(period.slug()), Some(period));
    }
    assert_eq!(Period::from_slug("week"), None);
}

#[test]
fn a_filter_keeps_the_period_and_the_exercise() {
    let today = day(TODAY);
    let filter = |period, exercise| Filter { period, exercise };
    let six = filter(Period::SixWeeks, None);
    assert!(six.keeps(&on_day(day("2026-10-12")), today));
    assert!(!six.keeps(&on_day(day("2026-10-11")), today));
    assert!(filter(Period::All, None).keeps(&on_day(0), today));
    let tail_wag = on_day(today);
    assert!(filter(Period::Year, Some(Exercise::TailWag)).keeps(&tail_wag, today));
    assert!(!filter(Period::Year, Some(Exercise::DeadBug)).keeps(&tail_wag, today));
    for period in Period::ALL {
        assert!(filter(period, None).keeps(&on_day(day("2031-01-01")), today), "a wrong clock");
    }
}

#[test]
fn one_point_is_noise_and_two_are_a_change() {
    assert!(!is_real_change(40, 50) && !is_real_change(50, 31));
    assert!(is_real_change(40, 60) && is_real_change(60, 40));
    assert_eq!(Change::between(50, 30), Change::Less);
    assert_eq!(Change::between(30, 49), Change::Same);
    assert_eq!(Change::between(30, 50), Change::More);
    let of = |before, after| Change::of(&answered(on_day(0), before, after));
    assert_eq!(of(Some(3), Some(5)), Some(Change::More));
    assert_eq!(of(Some(3), Some(2)), Some(Change::Same));
    assert_eq!(of(Some(10), Some(0)), Some(Change::Less));
    assert_eq!([of(None, Some(5)), of(Some(5), None)], [None, None]);
    assert_eq!(of(Some(255), Some(255)), Some(Change::Same));
}

#[test]
fn every_session_with_an_answer_is_a_point() {
    let records = told(&[
        (Some(5), Some(3)),
        (None, None),
        (Some(4), None),
        (None, Some(2)),
        (Some(2), Some(2)),
    ]);
    let chart = pain(&records);
    assert_eq!(chart.grain, Grain::Session);
    let points: Vec<_> =
        chart.points.iter().map(|p| (p.first_day - 20_000, p.before, p.after)).collect();
    assert_eq!(
        points,
        [
            (0, Some(50), Some(30)),
            (2, Some(40), None),
            (3, None, Some(20)),
            (4, Some(20), Some(20))
        ]
    );
    let trends: Vec<_> = chart.points.iter().map(|p| (p.before_trend, p.after_trend)).collect();
    assert_eq!(
        trends,
        [(Some(50), Some(30)), (Some(45), Some(30)), (Some(45), Some(25)), (Some(37), Some(23))]
    );
    let changes: Vec<_> = chart.points.iter().map(PainPoint::change).collect();
    assert_eq!(changes, [Some(Change::Less), None, None, Some(Change::Same)]);
    assert!(pain(&[]).points.is_empty());
}

#[test]
fn two_sessions_of_one_day_are_two_points() {
    let records = newest_first(vec![answered(on_day(9), Some(1), None); 2]);
    assert_eq!(pain(&records).points.len(), 2);
}

#[test]
fn the_trend_forgets_what_is_older_than_seven_sessions() {
    let mut answers = vec![(Some(10), None); 3];
    answers.extend([(Some(1), None); 7]);
    let points = pain(&told(&answers)).points;
    assert_eq!(points[2].before_trend, Some(100));
    assert_eq!(points[8].before_trend, Some(23), "one 10 and six 1");
    assert_eq!(points[9].before_trend, Some(10));
    assert_eq!(points[9].after_trend, None);
}

#[test]
fn many_sessions_are_averaged_by_week_and_their_trend_is_still_of_sessions() {
    // From 2026-10-19, a Monday: 5 weeks, one of them without a session.
    let first = day("2026-10-19");
    let days = (0..35).filter(|n| n / 7 != 2);
    let records = newest_first(
        days.map(|n| answered(on_day(first + n), Some(if n < 34 { 4 } else { 7 }), None)).collect(),
    );
    let chart = pain(&records);
    assert_eq!(chart.grain, Grain::Week);
    assert_eq!(chart.points.len(), 4, "an empty week is no point");
    let last = chart.points[3];
    assert_eq!((last.first_day, last.last_day), (day("2026-11-16"), day("2026-11-22")));
    assert_eq!((last.sessions, last.before), (7, Some(44)));
    assert_eq!(last.before_trend, Some(44));
}

#[test]
fn ever_longer_histories_are_averaged_by_month_quarter_year_and_years() {
    let grain = |step: i64| {
        let days = (0..60).map(|n| answered(on_day(20_000 + n * step), Some(3), Some(3)));
        let chart = pain(&newest_first(days.collect()));
        assert!(chart.points.iter().all(|p| p.before == Some(30) && p.after_trend == Some(30)));
        (chart.grain, chart.points.len())
    };
    assert_eq!(grain(2), (Grain::Week, 18));
    assert_eq!(grain(7).0, Grain::Month);
    assert_eq!(grain(30).0, Grain::Quarter);
    assert_eq!(grain(90).0, Grain::Year);
    assert_eq!(grain(200).0, Grain::Years(2));
    assert_eq!(grain(1_000_000).0, Grain::Years(8192));
}

#[test]
fn lately_is_over_sessions_that_have_both_answers() {
    let mut answers = vec![(Some(9), Some(9)); 4];
    answers.extend([(Some(4), Some(2)), (Some(4), None), (None, None)]);
    answers.extend([(Some(3), Some(3)); 6]);
    let records = told(&answers);
    let recent = |n| recent_pain(&records, n);
    assert_eq!(recent(RECENT), Some(RecentPain { sessions: 7, before: 31, after: 29 }));
    assert_eq!(recent(100).map(|r| r.sessions), Some(11));
    assert_eq!(recent(0), None);
    assert_eq!(recent_pain(&told(&[(Some(4), None), (None, Some(2))]), RECENT), None);
    let one = told(&[(Some(4), Some(2))]);
    assert_eq!(recent_pain(&one, 7), Some(RecentPain { sessions: 1, before: 40, after: 20 }));
}
