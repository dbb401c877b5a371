use keystone::domain::date::{Date, padded};
use proptest::prelude::*;

fn date(year: i64, month: u8, day: u8) -> Date {
    Date { year, month, day }
}

/// A slow calendar of our own: how many days a month has.
fn length(year: i64, month: u8) -> u8 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[test]
fn days_that_anybody_can_look_up_are_right() {
    for (day, known) in [
        (0, date(1970, 1, 1)),
        (-1, date(1969, 12, 31)),
        (59, date(1970, 3, 1)),
        (789, date(1972, 2, 29)),
        (790, date(1972, 3, 1)),
        (10_957, date(2000, 1, 1)),
        (11_016, date(2000, 2, 29)),
        (19_782, date(2024, 2, 29)),
        (20_779, date(2026, 11, 22)),
        (-25_509, date(1900, 2, 28)),
        (-25_508, date(1900, 3, 1)),
        (-719_468, date(0, 3, 1)),
        (-719_528, date(0, 1, 1)),
        (2_932_896, date(9999, 12, 31)),
    ] {
        assert_eq!(Date::of(day), known);
        assert_eq!(known.number(), day);
    }
}

#[test]
fn days_follow_each_other_as_on_a_wall() {
    let mut wall = date(1696, 1, 1);
    for day in wall.number()..=100_000 {
        assert_eq!(Date::of(day), wall);
        assert_eq!(wall.number(), day);
        wall.day += 1;
        if wall.day > length(wall.year, wall.month) {
            (wall.day, wall.month) = (1, wall.month + 1);
        }
        if wall.month > 12 {
            (wall.month, wall.year) = (1, wall.year + 1);
        }
    }
    assert!(wall > date(2243, 1, 1), "it went all the way");
}

#[test]
fn what_is_not_a_day_is_not_read() {
    for text in [
        "",
        "-",
        "--",
        "2026",
        "2026-11",
        "2026-02-30",
        "2026-02-29",
        "1900-02-29",
        "2026-04-31",
        "2026-13-01",
        "2026-00-10",
        "2026-01-00",
        "2026-99-99",
        "2026-2-3",
        "26-11-22",
        "12026-11-22",
        "+026-11-22",
        "-026-11-22",
        "2026-+1-22",
        "2026-11--2",
        "2026-11-22-",
        "-2026-11-22",
        "2026-11-22T10:00",
        " 2026-11-22",
        "2026-11-22\n",
        "2026/11/22",
        "2026–11–22",
        "２０２６-11-22",
        "2026-11-٢٢",
        "2026-é-22",
    ] {
        assert_eq!(Date::from_text(text), None, "{text:?}");
    }
    assert_eq!(Date::from_text("2024-02-29"), Some(date(2024, 2, 29)));
}

#[test]
fn years_that_have_no_four_digits_are_brought_to_four() {
    assert_eq!(date(-5, 1, 2).text(), "0000-01-02");
    assert_eq!(date(12_026, 1, 2).text(), "9999-01-02");
}

#[test]
fn numbers_are_padded_and_never_cut() {
    assert_eq!([padded(7u8, 2), padded(0u8, 2), padded(123u8, 2)], ["07", "00", "123"]);
}

#[test]
fn no_day_is_too_far_to_be_a_date() {
    for day in [i64::MIN, i64::MAX] {
        assert!((1..=12).contains(&Date::of(day).month));
    }
}

proptest! {
    #[test]
    fn a_day_is_one_date(day in -100_000i64..=100_000) {
        let date = Date::of(day);
        prop_assert_eq!(date.number(), day);
        prop_assert!(Date::of(day - 1) < date && date < Date::of(day + 1));
        prop_assert_eq!(Date::of(day + 146_097), Date { year: date.year + 400, ..date });
    }

    #[test]
    fn a_date_is_read_as_it_was_written(day in -719_528i64..=2_932_896) {
        let date = Date::of(day);
        prop_assert!((0..=9_999).contains(&date.year));
        prop_assert_eq!(date.text().len(), 10);
        prop_assert_eq!(Date::from_text(&date.text()), Some(date));
    }

    #[test]
    fn there_is_one_way_to_write_a_date(text in "\\PC*|[0-9]{4}-[0-9]{2}-[0-9]{2}|[-0-9+ ]{8,12}") {
        if let Some(date) = Date::from_text(&text) {
            prop_assert_eq!(date.text(), text);
            prop_assert!((1..=length(date.year, date.month)).contains(&date.day));
        }
    }
}
