use keystone::domain::date::Date;
use keystone::domain::reminder::{Days, Reminder, Weekday};
use proptest::prelude::*;

const UID: &str = "8c2f7a52-5a4e-4b0e-9d0c-1f2e3d4c5b6a@keystone";

fn reminder() -> Reminder {
    Reminder {
        days: Days::of(&[Weekday::Friday, Weekday::Monday, Weekday::Wednesday]),
        hour: 7,
        minute: 5,
        minutes: 20,
        title: "Exercises; slowly, and \\ often".into(),
        note: "Mat, band.\nÜben Sie nur, was gut tut – und hören Sie auf, wenn es weh tut 🙂."
            .into(),
        alarm_min: 15,
    }
}

/// The lines as a calendar reads them: unfolded.
fn lines(ics: &str) -> Vec<String> {
    let whole = ics.replace("\r\n ", "");
    let whole = whole.strip_suffix("\r\n").expect("it ends with a line end");
    whole.split("\r\n").map(str::to_owned).collect()
}

/// The first value of that name within an event.
fn value(ics: &str, name: &str) -> String {
    let found = lines(ics)
        .into_iter()
        .find_map(|l| l.strip_prefix(&[name, ":"].concat()).map(str::to_owned));
    found.expect("the line is there")
}

/// A text out of a value, as a calendar reads it.
fn unescaped(value: &str) -> String {
    let mut text = String::new();
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next().expect("something is escaped") {
                'n' => text.push('\n'),
                c => {
                    assert!("\\;,".contains(c), "{c:?} is not to be escaped");
                    text.push(c);
                }
            },
            ';' | ',' => panic!("{c:?} is to be escaped"),
            c => text.push(c),
        }
    }
    text
}

/// What can be kept of a text.
fn kept(text: &str) -> String {
    let one_line_end =
        text.replace("\r\n", "\n").replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    one_line_end.replace('\t', " ").chars().filter(|c| *c == '\n' || !c.is_control()).collect()
}

#[test]
fn a_reminder_is_this_file() {
    // 2026-11-21 is a Saturday, so Monday the 23rd is the first day.
    let today = Date::from_text("2026-11-21").expect("it is a day").number();
    let ics = reminder().to_ics(UID, today, 1_795_390_209_999).expect("it is sound");
    let expected = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Keystone//Keystone//EN",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        "UID:8c2f7a52-5a4e-4b0e-9d0c-1f2e3d4c5b6a@keystone",
        "DTSTAMP:20261122T233009Z",
        "DTSTART:20261123T070500",
        "DURATION:PT20M",
        "RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR",
        "SUMMARY:Exercises\\; slowly\\, and \\\\ often",
        "DESCRIPTION:Mat\\, band.\\nÜben Sie nur\\, was gut tut – und hören Sie auf",
        " \\, wenn es weh tut 🙂.",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:Exercises\\; slowly\\, and \\\\ often",
        "TRIGGER:-PT15M",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ];
    assert_eq!(ics, expected.join("\r\n"));
}

#[test]
fn it_begins_today_where_today_is_chosen_and_rings_at_the_hour() {
    let today = Date::from_text("2026-11-25").expect("it is a day").number();
    let ics = Reminder { alarm_min: 0, ..reminder() }.to_ics(UID, today, 0).expect("it is sound");
    assert_eq!(value(&ics, "DTSTART"), "20261125T070500");
    assert_eq!(value(&ics, "TRIGGER"), "PT0S");
    assert_eq!(value(&ics, "DTSTAMP"), "19700101T000000Z");
}

#[test]
fn without_a_note_there_is_only_the_description_of_the_alarm() {
    let ics =
        Reminder { note: String::new(), ..reminder() }.to_ics(UID, 0, 0).expect("it is sound");
    assert_eq!(ics.matches("DESCRIPTION").count(), 1);
}

#[test]
fn what_no_calendar_could_take_in_is_not_made() {
    let sound = reminder();
    assert!(sound.is_sound());
    for unsound in [
        Reminder { days: Days::default(), ..sound.clone() },
        Reminder { hour: 24, ..sound.clone() },
        Reminder { minute: 60, ..sound.clone() },
        Reminder { minutes: 0, ..sound.clone() },
        Reminder { minutes: 1_441, ..sound.clone() },
        Reminder { title: " \t".into(), ..sound.clone() },
        Reminder { title: "\0\u{7f}".into(), ..sound.clone() },
    ] {
        assert!(!unsound.is_sound());
        assert_eq!(unsound.to_ics(UID, 0, 0), None);
    }
    assert_eq!(sound.to_ics("\r\n", 0, 0), None);
}

#[test]
fn weekdays_are_those_of_the_calendar_on_the_wall() {
    for (day, weekday) in [
        ("1970-01-01", Weekday::Thursday),
        ("1969-12-31", Weekday::Wednesday),
        ("2000-01-01", Weekday::Saturday),
        ("2024-02-29", Weekday::Thursday),
        ("2026-11-22", Weekday::Sunday),
        ("2026-11-23", Weekday::Monday),
        ("2026-11-24", Weekday::Tuesday),
        ("2026-11-27", Weekday::Friday),
    ] {
        assert_eq!(Weekday::of(Date::from_text(day).expect("it is a day").number()), weekday);
    }
}

#[test]
fn days_can_be_taken_in_and_out() {
    let days = Days::default().with(Weekday::Sunday, true).with(Weekday::Monday, true);
    assert_eq!(days, Days::of(&[Weekday::Monday, Weekday::Sunday, Weekday::Monday]));
    let days = days.with(Weekday::Monday, false).with(Weekday::Tuesday, false);
    assert!(Weekday::ALL.into_iter().all(|d| days.has(d) == (d == Weekday::Sunday)));
    assert!(days.with(Weekday::Sunday, false).is_empty());
}

/// What people type, and what nobody should.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => any::<char>().prop_map(String::from),
        4 => "[a-zéß ]{1,9}",
        2 => prop::sample::select(vec![
            "\r\nBEGIN:VEVENT", "\nEND:VCALENDAR\n", "\r", "\n", "\r\n ", "\\n", "\\", ",", ";", ":",
            "\"", "\t", "\0", "\u{b}", "\u{c}", "\u{85}", "\u{2028}", "\u{2029}", "\u{202e}",
            "\u{2067}", "\u{200f}", "שלום", "👩‍🦽", "🙂", "é", "漢字", "\u{feff}", "\u{7f}",
        ]).prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

fn any_reminder() -> impl Strategy<Value = Reminder> {
    let days = prop::collection::vec(prop::sample::select(Weekday::ALL.to_vec()), 1..8);
    let times = (0u8..24, 0u8..60, 1u16..=1_440, any::<u16>());
    (days, times, any_text(), any_text()).prop_map(
        |(days, (hour, minute, minutes, alarm_min), title, note)| {
            let (days, title) = (Days::of(&days), ["T", &title].concat());
            Reminder { days, hour, minute, minutes, title, note, alarm_min }
        },
    )
}

proptest! {
    #[test]
    fn no_line_is_too_long_and_none_is_slipped_in(r in any_reminder(), today in -100_000i64..=100_000, now in any::<u64>()) {
        let ics = r.to_ics(UID, today, now).expect("it is sound");
        for line in ics.split("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets: {line}", line.len());
            let slipped = line.contains(|c: char| c.is_control() || ['\u{2028}', '\u{2029}'].contains(&c));
            prop_assert!(!slipped);
        }
        let names: Vec<String> =
            lines(&ics).iter().map(|l| l.split(':').next().unwrap_or_default().to_owned()).collect();
        let mut expected = vec![
            "BEGIN", "VERSION", "PRODID", "CALSCALE", "BEGIN", "UID", "DTSTAMP", "DTSTART", "DURATION",
            "RRULE", "SUMMARY", "DESCRIPTION", "TRANSP", "BEGIN", "ACTION", "DESCRIPTION", "TRIGGER",
            "END", "END", "END",
        ];
        if kept(&r.note).is_empty() {
            expected.remove(11);
        }
        prop_assert_eq!(names, expected);
    }

    #[test]
    fn words_come_out_as_they_went_in(r in any_reminder(), uid in any_text()) {
        let ics = r.to_ics(&["u", &uid].concat(), 0, 0).expect("it is sound");
        prop_assert_eq!(unescaped(&value(&ics, "UID")), ["u", &kept(&uid)].concat());
        prop_assert_eq!(unescaped(&value(&ics, "SUMMARY")), kept(&r.title));
        let descriptions: Vec<String> = lines(&ics)
            .iter()
            .filter_map(|l| l.strip_prefix("DESCRIPTION:").map(unescaped))
            .collect();
        let expected = [kept(&r.note), kept(&r.title)].into_iter().filter(|t| !t.is_empty());
        prop_assert_eq!(descriptions, expected.collect::<Vec<_>>());
    }

    #[test]
    fn it_begins_on_the_first_of_its_days(r in any_reminder(), today in -100_000i64..=100_000) {
        let ics = r.to_ics(UID, today, 0).expect("it is sound");
        let start = value(&ics, "DTSTART");
        let text = [&start[..4], "-", &start[4..6], "-", &start[6..8]].concat();
        let day = Date::from_text(&text).expect("it is a day").number();
        prop_assert!((today..today + 7).contains(&day));
        prop_assert!(r.days.has(Weekday::of(day)));
        prop_assert!((today..day).all(|d| !r.days.has(Weekday::of(d))), "an earlier day was left out");
        // And the rule has exactly the chosen days.
        let rule = value(&ics, "RRULE");
        let codes: Vec<&str> = rule.strip_prefix("FREQ=WEEKLY;BYDAY=").expect("it is weekly").split(',').collect();
        let chosen = Weekday::ALL.into_iter().filter(|d| r.days.has(*d)).map(Weekday::code);
        prop_assert_eq!(codes, chosen.collect::<Vec<_>>());
        prop_assert_eq!(&start[8..], format!("T{:02}{:02}00", r.hour, r.minute));
    }

    #[test]
    fn no_day_and_no_instant_is_too_far(today in any::<i64>(), now in any::<u64>()) {
        let ics = reminder().to_ics(UID, today, now).expect("it is sound");
        prop_assert_eq!(value(&ics, "DTSTART").len(), 15);
        prop_assert_eq!(value(&ics, "DTSTAMP").len(), 16);
    }
}
