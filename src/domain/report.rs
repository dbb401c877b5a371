//! What one page for a clinician says of a time: sums and counts, in the order in which a clinician asks.
//!
//! Absent on purpose: any judgement, and notes that were not chosen.

use std::sync::Arc;

use super::check_in::Felt;
use super::exercise::Exercise;
use super::history::Record;
use super::level::Level;
use super::trends::{ExerciseTrend, RecentPain, by_exercise, recent_pain};
use super::weeks::{Goals, MOST_WEEKS, Week, week_sum};

/// So many characters of notes one page has room for; our own choice, tried with A4 and Letter.
const NOTE_ROOM: usize = 560;
/// A note takes a line at least, in characters.
const LINE: usize = 80;

/// How many of these notes one page has room for, from the first one on.
#[must_use]
pub fn notes_that_fit<'a>(notes: impl Iterator<Item = &'a str>) -> usize {
    let mut used = 0;
    let fits = |note: &&str| {
        used += note.chars().count().max(LINE);
        used <= NOTE_ROOM
    };
    notes.take_while(fits).count()
}

/// One exercise over that time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    pub trend: ExerciseTrend,
    /// Sessions that had it.
    pub sessions: u32,
    /// The levels at which it was done: gentle, standard, stronger.
    pub levels: [bool; 3],
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Local days, in days since 1970-01-01: from the first session to the last day of the time.
    pub first_day: i64,
    pub last_day: i64,
    pub sessions: u32,
    /// Time in exercises, without rest, in whole minutes.
    pub minutes: u32,
    /// Weeks that are over: all, those in which the goal was reached, and paused ones.
    pub weeks: u32,
    pub weeks_kept: u32,
    pub weeks_paused: u32,
    /// Over all rated sessions of that time.
    pub pain: Option<RecentPain>,
    /// Answers on a later day, in the order of [`Felt::ALL`].
    pub later: [u32; 3],
    /// In the order of the catalogue.
    pub lines: Vec<Line>,
}

impl Report {
    /// Sums up these records of a time, which come newest first, up to a local day. `all` are those of
    /// all times: the first week of that time may have begun before it.
    #[must_use]
    pub fn of(records: &[Arc<Record>], all: &[Arc<Record>], goals: &Goals, today: i64) -> Self {
        let last_day = records.first().map_or(today, |r| r.day().max(today));
        let first_day = records.last().map_or(today, |r| r.day());
        // Weeks that are over. A wrong clock must not make this endless.
        let (first, now) = (Week::of(first_day), Week::of(today));
        let weeks =
            u32::try_from(now.0.saturating_sub(first.0)).unwrap_or_default().min(MOST_WEEKS);
        let sums = (1..=weeks).map(|n| week_sum(all, goals, now.minus(n)));
        let (mut kept, mut paused) = (0, 0);
        for sum in sums {
            kept += u32::from(sum.is_kept());
            paused += u32::from(sum.paused && !sum.is_kept());
        }
        let work_ms =
            records.iter().flat_map(|r| &r.bouts).map(|b| u64::from(b.work_ms)).sum::<u64>();
        let felt = |felt: Felt| {
            count(records.iter().filter(|r| r.morning.is_some_and(|m| m.felt == felt)))
        };
        Self {
            first_day,
            last_day,
            sessions: count(records.iter()),
            minutes: u32::try_from(work_ms.div_ceil(60_000)).unwrap_or(u32::MAX),
            weeks,
            weeks_kept: kept,
            weeks_paused: paused,
            pain: recent_pain(records, records.len()),
            later: Felt::ALL.map(felt),
            lines: lines(records),
        }
    }
}

fn lines(records: &[Arc<Record>]) -> Vec<Line> {
    let mut lines: Vec<Line> = by_exercise(records).into_iter().map(|t| line(t, records)).collect();
    lines.sort_by_key(|l| l.trend.exercise);
    lines
}

fn line(trend: ExerciseTrend, records: &[Arc<Record>]) -> Line {
    let of = |e: Exercise| records.iter().filter(move |r| r.has(e));
    let at = |level: Level| {
        let mut bouts = of(trend.exercise).flat_map(|r| &r.bouts);
        bouts.any(|b| b.exercise == trend.exercise && b.level == level)
    };
    Line { trend, sessions: count(of(trend.exercise)), levels: Level::ALL.map(at) }
}

fn count<T>(of: impl Iterator<Item = T>) -> u32 {
    u32::try_from(of.count()).unwrap_or(u32::MAX)
}
