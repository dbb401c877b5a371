//! Weeks, goals, pauses and the calendar.

use std::collections::BTreeMap;
use std::sync::Arc;

use keystone::domain::history::Record;
use keystone::domain::weeks::{
    Goals, MOST_WEEKS, Tally, USUAL_GOAL, Week, WeekSum, calendar, tally, week_sum,
};
use proptest::prelude::*;

use crate::histories::{day, newest_first, on_day};

fn week(text: &str) -> Week {
    Week::of(day(text))
}

/// A session of so many minutes on each of these days.
fn history(days: &[(&str, u32)]) -> Vec<Arc<Record>> {
    let kept =
        |(text, minutes): &(&str, u32)| Record { active_ms: minutes * 60_000, ..on_day(day(text)) };
    newest_first(days.iter().map(kept).collect())
}

#[test]
fn a_week_is_from_monday_to_sunday() {
    // 2026-11-16 was a Monday.
    let this = week("2026-11-16");
    assert_eq!(this.first_day(), day("2026-11-16"));
    assert_eq!(this.last_day(), day("2026-11-22"));
    assert_eq!(week("2026-11-22"), this);
    assert_eq!(week("2026-11-23"), this.plus(1));
    assert_eq!(week("2026-11-15"), this.minus(1));
    assert_eq!(Week::of(0), Week(0));
    assert_eq!(Week::of(-3), Week(0));
    assert_eq!(Week::of(-4), Week(-1));
}

#[test]
fn a_new_goal_never_judges_the_weeks_before() {
    let mut goals = Goals::default();
    let this = week("2026-11-16");
    assert_eq!(goals.goal_of(this), USUAL_GOAL);
    goals.set_goal(this, 5);
    goals.set_goal(this.plus(4), 2);
    assert_eq!(goals.goal_of(this.minus(1)), USUAL_GOAL);
    assert_eq!(goals.goal_of(this), 5);
    assert_eq!(goals.goal_of(this.plus(3)), 5);
    assert_eq!(goals.goal_of(this.plus(4)), 2);
    assert_eq!(goals.goal_of(Week(i64::MAX)), 2);
    assert_eq!(goals.goals().collect::<Vec<_>>(), [(this, 5), (this.plus(4), 2)]);
}

#[test]
fn a_goal_is_from_one_to_seven_sessions() {
    let mut goals = Goals::default();
    goals.set_goal(Week(1), 0);
    goals.set_goal(Week(2), u8::MAX);
    assert_eq!(goals.goals().map(|(_, goal)| goal).collect::<Vec<_>>(), [1, 7]);
}

#[test]
fn a_pause_can_be_taken_back() {
    let mut goals = Goals::default();
    goals.set_paused(Week(9), true);
    goals.set_paused(Week(7), true);
    assert!(goals.is_paused(Week(9)) && !goals.is_paused(Week(8)));
    goals.set_paused(Week(9), false);
    assert_eq!(goals.pauses().collect::<Vec<_>>(), [Week(7)]);
}

#[test]
fn a_week_is_kept_by_reaching_its_goal() {
    let days = [("2026-11-15", 9), ("2026-11-16", 9), ("2026-11-22", 9), ("2026-11-22", 9)];
    let (records, mut goals, this) = (history(&days), Goals::default(), week("2026-11-22"));
    let sum = week_sum(&records, &goals, this);
    assert_eq!(sum, WeekSum { week: this, sessions: 3, goal: 3, paused: false });
    assert!(sum.is_kept());
    goals.set_goal(this, 4);
    assert!(!week_sum(&records, &goals, this).is_kept());
    assert_eq!(week_sum(&records, &goals, this.plus(1)).sessions, 0);
}

#[test]
fn kept_and_paused_weeks_are_counted_and_missed_ones_are_not() {
    let days = ["2026-10-26", "2026-11-09", "2026-11-10", "2026-11-14", "2026-11-16"];
    let (records, mut goals) = (history(&days.map(|d| (d, 9))), Goals::default());
    let now = week("2026-11-22");
    assert_eq!(tally(&records, &goals, now), Tally { kept: 1, paused: 0 });
    // Before the first record, a week in which something was done, one without, one to come.
    for text in ["2026-10-19", "2026-10-26", "2026-11-02", "2026-11-23"] {
        goals.set_paused(week(text), true);
    }
    assert_eq!(tally(&records, &goals, now), Tally { kept: 1, paused: 2 });
    // Kept all the same.
    goals.set_paused(week("2026-11-09"), true);
    assert_eq!(tally(&records, &goals, now), Tally { kept: 1, paused: 2 });
    assert_eq!(tally(&records, &goals, now.minus(1)), Tally { kept: 1, paused: 2 });
    assert_eq!(tally(&records, &goals, now.minus(2)), Tally { kept: 0, paused: 2 });
    assert_eq!(tally(&records, &goals, Week(0)), Tally::default());
    assert_eq!(tally(&[], &goals, now), Tally::default());
}

#[test]
fn the_calendar_shows_how_long_each_day_was() {
    let records = history(&[
        ("2026-11-08", 30),
        ("2026-11-09", 9),
        ("2026-11-12", 10),
        ("2026-11-14", 12),
        ("2026-11-14", 9),
        ("2026-11-16", 20),
        ("2026-11-22", 0),
        ("2026-11-23", 5),
    ]);
    let mut goals = Goals::default();
    goals.set_paused(week("2026-11-09"), true);
    let shown = calendar(&records, &goals, week("2026-11-22"), 2);
    let lengths: Vec<_> = shown.iter().map(|w| w.days.map(|d| d.length())).collect();
    assert_eq!(lengths, [[1, 0, 0, 2, 0, 3, 0], [2, 0, 0, 0, 0, 0, 1]]);
    assert_eq!(shown[0].days[5].sessions, 2);
    assert_eq!(shown[0].days[5].minutes, 21);
    assert_eq!(shown[0].days[0].day, day("2026-11-09"));
    assert!(shown[0].sum.paused && shown[0].sum.is_kept());
    assert!(!shown[1].sum.paused && !shown[1].sum.is_kept());
    assert!(calendar(&records, &goals, week("2026-11-22"), 0).is_empty());
}

#[test]
fn no_clock_makes_a_calendar_endless() {
    let records = newest_first(vec![
        Record { started_ms: 0, utc_offset_min: -720, active_ms: u32::MAX, ..Record::default() },
        Record { started_ms: 8_640_000_000_000_000, active_ms: u32::MAX, ..Record::default() },
    ]);
    let goals = Goals::default();
    for last in [Week(i64::MIN), Week(-1), Week::of(records[0].day()), Week(i64::MAX)] {
        let shown = calendar(&records, &goals, last, u32::MAX);
        assert_eq!(shown.len(), MOST_WEEKS as usize);
        assert_eq!(tally(&records, &goals, last).kept, 0);
    }
    assert!(Week::of(i64::MAX).last_day() > 0 && Week::of(i64::MIN).first_day() < 0);
}

prop_compose! {
    fn any_history()(days in prop::collection::vec((-10i64..200, 0u32..50), 0..60)) -> Vec<Record> {
        days.into_iter()
            .map(|(day, minutes)| Record { active_ms: minutes * 60_000, ..on_day(20_000 + day) })
            .collect()
    }
}

prop_compose! {
    fn any_goals()(
        from in prop::collection::vec((2_855i64..2_890, 1u8..=7), 0..4),
        paused in prop::collection::vec(2_855i64..2_890, 0..10),
    ) -> Goals {
        let mut goals = Goals::default();
        for (week, goal) in from {
            goals.set_goal(Week(week), goal);
        }
        for week in paused {
            goals.set_paused(Week(week), true);
        }
        goals
    }
}

proptest! {
    #[test]
    fn every_day_is_in_its_week(day in -1_000_000i64..1_000_000) {
        let week = Week::of(day);
        prop_assert!(week.days().contains(&day));
        prop_assert_eq!(week.plus(1).first_day(), week.last_day() + 1);
    }

    #[test]
    fn the_calendar_loses_no_minute(all in any_history(), goals in any_goals(), weeks in 0u32..40) {
        let records = newest_first(all);
        let last = Week::of(20_150);
        let shown = calendar(&records, &goals, last, weeks);
        let days: Vec<_> = shown.iter().flat_map(|w| w.days).collect();
        prop_assert!(days.windows(2).all(|d| d[0].day + 1 == d[1].day));
        prop_assert_eq!(days.len(), 7 * weeks as usize);
        let range = last.minus(weeks).last_day() + 1..=last.last_day();
        let within = || records.iter().filter(|r| range.contains(&r.day()));
        let minutes: u32 = days.iter().map(|d| d.minutes).sum();
        prop_assert_eq!(minutes, within().map(|r| r.minutes()).sum::<u32>());
        let sessions: u32 = shown.iter().map(|w| w.sum.sessions).sum();
        prop_assert_eq!(sessions as usize, within().count());
    }

    #[test]
    fn a_tally_counts_each_week_once(all in any_history(), goals in any_goals(), now in 2_850i64..2_890) {
        let records = newest_first(all);
        let mut by_week = BTreeMap::<Week, u32>::new();
        for record in &records {
            *by_week.entry(Week::of(record.day())).or_default() += 1;
        }
        let first = by_week.keys().next().map_or(i64::MAX, |w| w.0);
        let mut told = Tally::default();
        for week in (first..=now).map(Week) {
            let sessions = by_week.get(&week).copied().unwrap_or_default();
            let kept = sessions >= u32::from(goals.goal_of(week));
            told.kept += u32::from(kept);
            told.paused += u32::from(!kept && goals.is_paused(week));
        }
        prop_assert_eq!(tally(&records, &goals, Week(now)), told);
    }

    #[test]
    fn another_session_never_makes_a_tally_worse(
        mut all in any_history(),
        goals in any_goals(),
        day in 0i64..200,
    ) {
        let now = Week::of(20_150);
        let before = tally(&newest_first(all.clone()), &goals, now);
        all.push(on_day(20_000 + day));
        let records = newest_first(all);
        let after = tally(&records, &goals, now);
        prop_assert!(after.kept >= before.kept);
        prop_assert!(after.kept + after.paused >= before.kept + before.paused);
        let later = tally(&records, &goals, now.plus(1));
        prop_assert!(later.kept >= after.kept && later.paused >= after.paused);
    }
}
