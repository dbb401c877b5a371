//! A weekly reminder as an iCalendar file (RFC 5545), made here so that any calendar can take it in:
//! a page that is closed can wake nobody.
//!
//! Absent on purpose: time zones (the reminder is at its hour wherever the person is), METHOD (nobody
//! is invited; section 3.7.2), and WKST, which changes nothing where no week is left out (3.3.10).

use super::date::{Date, padded};

/// The longest line without its end, in octets (section 3.1).
const LINE_OCTETS: usize = 75;
/// A reminder is no longer than a day.
const MOST_MINUTES: u16 = 24 * 60;
const DAY_SECONDS: u64 = 24 * 60 * 60;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Weekday {
    pub const ALL: [Self; 7] = [
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
    ];

    /// The weekday of a day, in days since 1970-01-01, which was a Thursday.
    #[must_use]
    pub fn of(day: i64) -> Self {
        match day.rem_euclid(7) {
            0 => Self::Thursday,
            1 => Self::Friday,
            2 => Self::Saturday,
            3 => Self::Sunday,
            4 => Self::Monday,
            5 => Self::Tuesday,
            _ => Self::Wednesday,
        }
    }

    /// Its name in a recurrence rule (section 3.3.10).
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Monday => "MO",
            Self::Tuesday => "TU",
            Self::Wednesday => "WE",
            Self::Thursday => "TH",
            Self::Friday => "FR",
            Self::Saturday => "SA",
            Self::Sunday => "SU",
        }
    }
}

/// A set of weekdays, a bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Days(u8);

impl Days {
    #[must_use]
    pub fn of(days: &[Weekday]) -> Self {
        days.iter().fold(Self::default(), |set, day| set.with(*day, true))
    }

    /// The same days with this one in it, or without it.
    #[must_use]
    pub fn with(self, day: Weekday, on: bool) -> Self {
        Self(if on { self.0 | bit(day) } else { self.0 & !bit(day) })
    }

    #[must_use]
    pub fn has(self, day: Weekday) -> bool {
        self.0 & bit(day) != 0
    }

    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

fn bit(day: Weekday) -> u8 {
    1 << day as u8
}

/// When a person wants to be reminded, and in which words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// At least one.
    pub days: Days,
    /// 0 to 23, on the clock where the person is.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// How long it takes, from 1 to a day.
    pub minutes: u16,
    /// What calendars show.
    pub title: String,
    /// What calendars show below it; may be empty.
    pub note: String,
    /// Minutes before the hour at which the calendar rings; 0 at the hour itself.
    pub alarm_min: u16,
}

impl Reminder {
    /// Whether a calendar can take it in.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        !self.days.is_empty()
            && self.hour < 24
            && self.minute < 60
            && (1..=MOST_MINUTES).contains(&self.minutes)
            && has_ink(&self.title)
    }

    /// The whole file, from the first of its weekdays that is today or later. Today is the local day,
    /// in days since 1970-01-01; now is in Unix milliseconds. By its `uid` a calendar can tell that it
    /// has this event already (section 3.8.4.7).
    ///
    /// `None` where the reminder is not sound, or `uid` is blank.
    #[must_use]
    pub fn to_ics(&self, uid: &str, today: i64, now_ms: u64) -> Option<String> {
        (self.is_sound() && has_ink(uid)).then_some(())?;
        // The first occurrence has to match the rule (section 3.8.5.3).
        let mut week = (0..7).map(|n| today.saturating_add(n));
        let day = week.find(|day| self.days.has(Weekday::of(*day)))?;
        let (hour, minute) = (padded(self.hour, 2), padded(self.minute, 2));
        // Neither a zone nor a Z: local time wherever one is (section 3.3.5, form 1).
        let start = [&digits(day), "T", &hour, &minute, "00"].concat();
        let codes: Vec<&str> =
            Weekday::ALL.into_iter().filter(|d| self.days.has(*d)).map(Weekday::code).collect();
        let trigger = match self.alarm_min {
            0 => "PT0S".to_owned(),
            before => ["-PT", &before.to_string(), "M"].concat(),
        };
        let title = escaped(&self.title);
        let lines: [(&str, &str); 20] = [
            ("BEGIN", "VCALENDAR"),
            ("VERSION", "2.0"),
            ("PRODID", "-//Keystone//Keystone//EN"),
            ("CALSCALE", "GREGORIAN"),
            ("BEGIN", "VEVENT"),
            ("UID", &escaped(uid)),
            ("DTSTAMP", &stamp(now_ms)),
            ("DTSTART", &start),
            ("DURATION", &["PT", &self.minutes.to_string(), "M"].concat()),
            ("RRULE", &["FREQ=WEEKLY;BYDAY=", &codes.join(",")].concat()),
            ("SUMMARY", &title),
            ("DESCRIPTION", &escaped(&self.note)),
            // The hour stays free for others to book (section 3.8.2.7).
            ("TRANSP", "TRANSPARENT"),
            ("BEGIN", "VALARM"),
            ("ACTION", "DISPLAY"),
            ("DESCRIPTION", &title),
            ("TRIGGER", &trigger),
            ("END", "VALARM"),
            ("END", "VEVENT"),
            ("END", "VCALENDAR"),
        ];
        let mut ics = String::new();
        for (name, value) in lines.iter().filter(|(_, value)| !value.is_empty()) {
            fold(&mut ics, &[*name, ":", *value].concat());
        }
        Some(ics)
    }
}

/// Whether anything of it would be seen.
fn has_ink(text: &str) -> bool {
    text.chars().any(|c| !c.is_control() && !c.is_whitespace())
}

/// `20261122` (section 3.3.4).
fn digits(day: i64) -> String {
    Date::of(day).text().replace('-', "")
}

/// `20261122T233000Z`: an instant in UTC (section 3.3.5, form 2), as DTSTAMP has to be (3.8.7.2).
fn stamp(now_ms: u64) -> String {
    let seconds = now_ms / 1_000;
    let day = i64::try_from(seconds / DAY_SECONDS).unwrap_or(i64::MAX);
    let of_day = u32::try_from(seconds % DAY_SECONDS).unwrap_or_default();
    let (hour, minute, second) = (of_day / 3_600, of_day / 60 % 60, of_day % 60);
    [&digits(day), "T", &padded(hour, 2), &padded(minute, 2), &padded(second, 2), "Z"].concat()
}

/// A text as a value (section 3.3.11). Control characters can't be written at all; every kind of
/// line end becomes the one that can, so that no reader sees a line where there is none.
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    let mut before = ' ';
    for c in text.chars() {
        match c {
            // The second half of one line end.
            '\n' if before == '\r' => {}
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => value.push_str("\\n"),
            '\\' | ';' | ',' => value.extend(['\\', c]),
            '\t' => value.push(' '),
            c if c.is_control() => {}
            c => value.push(c),
        }
        before = c;
    }
    value
}

/// Adds a line, folded where it is too long (section 3.1), but never within a character.
fn fold(ics: &mut String, line: &str) {
    let mut octets = 0;
    for c in line.chars() {
        if octets + c.len_utf8() > LINE_OCTETS {
            ics.push_str("\r\n ");
            octets = 1;
        }
        octets += c.len_utf8();
        ics.push(c);
    }
    ics.push_str("\r\n");
}
