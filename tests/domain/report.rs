use std::sync::Arc;

use keystone::domain::check_in::{After, Before, Felt, Morning};
use keystone::domain::exercise::Exercise;
use keystone::domain::history::Record;
use keystone::domain::level::Level;
use keystone::domain::report::{Report, notes_that_fit};
use keystone::domain::weeks::{Goals, Week};

use crate::history::record;

const DAY_MS: u64 = 86_400_000;
/// A Monday.
const MONDAY: u64 = 20_780;

fn on(day: u64, id: &str) -> Record {
    let mut record = record(id, day * DAY_MS + 36_000_000, 0);
    record.before = Before { pain: Some(5), sore: None };
    record.after = After { pain: Some(3), ..After::default() };
    record
}

#[test]
fn a_time_is_summed_up() {
    let mut stronger = on(MONDAY + 7, "c");
    stronger.bouts[0].level = Level::Stronger;
    stronger.morning = Some(Morning { felt: Felt::Worse, at: 0 });
    let records = [stronger, on(MONDAY + 1, "b"), on(MONDAY, "a")].map(Arc::new);
    let mut goals = Goals::default();
    goals.set_goal(Week::of(20_780), 2);
    goals.set_paused(Week::of(20_787), true);
    let report = Report::of(&records, &records, &goals, 20_795);
    assert_eq!((report.first_day, report.last_day), (20_780, 20_795));
    assert_eq!(
        (report.sessions, report.weeks, report.weeks_kept, report.weeks_paused),
        (3, 2, 1, 1)
    );
    assert_eq!(report.minutes, 2, "65 s, rounded up");
    assert_eq!(report.later, [0, 0, 1]);
    let pain = report.pain.expect("there is some");
    assert_eq!((pain.sessions, pain.before, pain.after), (3, 50, 30));
    let line = report.lines.first().expect("one exercise");
    assert_eq!(
        (line.trend.exercise, line.sessions, line.levels),
        (Exercise::SidePlank, 3, [true, false, true])
    );
}

#[test]
fn nothing_is_summed_up_to_nothing() {
    let report = Report::of(&[], &[], &Goals::default(), 20_788);
    assert_eq!((report.sessions, report.weeks, report.weeks_kept, report.minutes), (0, 0, 0, 0));
    assert!(report.pain.is_none() && report.lines.is_empty());
}

#[test]
fn a_wrong_clock_does_not_make_it_endless() {
    let records = [on(100_000_000 - 1, "z"), on(0, "a")].map(Arc::new);
    let report = Report::of(&records, &records, &Goals::default(), 20_788);
    assert_eq!(report.sessions, 2);
}

#[test]
fn a_page_has_room_for_a_few_notes_or_one_long_one() {
    let fit = |notes: &[&str]| notes_that_fit(notes.iter().copied());
    assert_eq!(fit(&[]), 0);
    assert_eq!(fit(&["short"; 20]), 7);
    let long = "x".repeat(500);
    assert_eq!(fit(&[&long, &long]), 1);
    assert_eq!(fit(&["short", &long, "short", "short"]), 1);
}
