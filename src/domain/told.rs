//! A session that was done away from the timer, as a person tells it afterwards.
//!
//! Absent on purpose: any guess. What is told counts as done in full, at the doses of the catalogue.

use super::check_in::{After, Before};
use super::date::padded;
use super::exercise::Exercise;
use super::history::{DoneBout, Origin, Record};
use super::level::Level;
use super::timeline::{Bout, Pace, Timeline};

/// No session is longer, in minutes: ten hours.
pub const MOST_MINUTES: u32 = 600;

const DAY_MIN: i64 = 24 * 60;

/// What a person tells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// The local day, in days since 1970-01-01; `None` if it can't be read.
    pub day: Option<i64>,
    /// When it began, in minutes since local midnight; `None` if it can't be read.
    pub minute: Option<i64>,
    /// How long it took in all; `None` if it can't be read.
    pub minutes: Option<u32>,
    pub exercises: Vec<(Exercise, Level)>,
    pub before: Before,
    pub after: After,
}

/// What is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    Day,
    Time,
    Minutes,
    Exercises,
}

impl Told {
    /// When it began, in local minutes since 1970-01-01.
    fn began(&self) -> Result<i64, Fault> {
        let day = self.day.ok_or(Fault::Day)?;
        let minute = self.minute.filter(|m| (0..DAY_MIN).contains(m)).ok_or(Fault::Time)?;
        Ok(day * DAY_MIN + minute)
    }

    /// What is wrong with it, first things first; `now` is in local minutes since 1970-01-01.
    ///
    /// # Errors
    /// If it has no day or time that lies behind, no length, or no exercise.
    pub fn check(&self, now: i64) -> Result<(), Fault> {
        let began = self.began()?;
        let day = began.div_euclid(DAY_MIN);
        // Before 1970 there was no such page; the future can't be told.
        if day < 0 || day > now.div_euclid(DAY_MIN) {
            return Err(Fault::Day);
        }
        if began > now {
            return Err(Fault::Time);
        }
        self.minutes.filter(|m| (1..=MOST_MINUTES).contains(m)).ok_or(Fault::Minutes)?;
        if self.exercises.is_empty() { Err(Fault::Exercises) } else { Ok(()) }
    }

    /// The record of it. `utc_offset_min` is what local time was ahead of UTC then.
    ///
    /// # Errors
    /// As [`Self::check`].
    pub fn record(&self, id: String, utc_offset_min: i16, now: i64) -> Result<Record, Fault> {
        self.check(now)?;
        let began = self.began()? - i64::from(utc_offset_min);
        Ok(Record {
            id,
            started_ms: u64::try_from(began).unwrap_or_default() * 60_000,
            utc_offset_min,
            active_ms: self.minutes.unwrap_or_default() * 60_000,
            before: self.before,
            after: self.after.clone(),
            origin: Origin::Told,
            bouts: self.exercises.iter().map(|(e, l)| in_full(*e, *l)).collect(),
            ..Record::default()
        })
    }
}

/// Reads `09:30` as minutes since midnight; `None` for anything else.
#[must_use]
pub fn minute_of(text: &str) -> Option<i64> {
    let (hour, minute) = text.split_once(':')?;
    // Some browsers add seconds.
    let minute = minute.split(':').next()?;
    let digits = |t: &str| t.len() == 2 && t.bytes().all(|b| b.is_ascii_digit());
    (digits(hour) && digits(minute)).then_some(())?;
    let (hour, minute): (i64, i64) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

/// Writes the time of day of local minutes as `09:30`.
#[must_use]
pub fn time_text(local_min: i64) -> String {
    let minute = local_min.rem_euclid(DAY_MIN);
    [padded(minute / 60, 2), padded(minute % 60, 2)].join(":")
}

/// An exercise with all of its sets.
fn in_full(exercise: Exercise, level: Level) -> DoneBout {
    let bout = Bout::of(exercise, level);
    let timeline = Timeline::of(&[bout], Pace::default());
    let work = timeline.steps().iter().filter(|s| s.phase.is_work());
    DoneBout {
        exercise,
        level,
        sets: bout.dose.sets,
        sets_done: bout.dose.sets,
        work_ms: work.fold(0, |sum, s| sum.saturating_add(s.len_ms)),
        left: None,
        right: None,
        ended: None,
    }
}
