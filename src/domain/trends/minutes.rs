//! Time in the exercises themselves, week by week, by what they are for.

use std::sync::Arc;

use super::{Grain, Period};
use crate::domain::exercise::Exercise;
use crate::domain::history::Record;
use crate::domain::save::LATEST_MS;
use crate::domain::weeks::Week;

/// A chart has no more bars. Our own choice.
pub const MOST_BARS: usize = 24;

const MINUTE_MS: u64 = 60_000;
const DAY_MS: u64 = 24 * 60 * MINUTE_MS;

/// What an exercise is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    Strength,
    Stretch,
    Mobility,
}

impl Group {
    /// In the order of [`Bar::work_ms`].
    pub const ALL: [Self; 3] = [Self::Strength, Self::Stretch, Self::Mobility];

    #[must_use]
    pub fn of(exercise: Exercise) -> Self {
        match exercise {
            Exercise::HipThrust
            | Exercise::SideTaps
            | Exercise::DeadBug
            | Exercise::BirdDog
            | Exercise::SidePlank => Self::Strength,
            Exercise::KneeToChest | Exercise::HamstringStretch | Exercise::FigureFour => {
                Self::Stretch
            }
            Exercise::TailWag => Self::Mobility,
        }
    }
}

/// A whole week, month or longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Days since 1970-01-01.
    pub first_day: i64,
    pub last_day: i64,
    /// Without rest, in milliseconds, for each of [`Group::ALL`].
    pub work_ms: [u64; 3],
}

impl Bar {
    fn empty((first_day, last_day): (i64, i64)) -> Self {
        Self { first_day, last_day, work_ms: [0; 3] }
    }

    /// Of all groups, in milliseconds.
    #[must_use]
    pub fn total_ms(&self) -> u64 {
        self.work_ms.iter().fold(0, |sum, ms| sum.saturating_add(*ms))
    }

    fn add(&mut self, record: &Record) {
        for bout in &record.bouts {
            if let Some(sum) = self.work_ms.get_mut(Group::of(bout.exercise) as usize) {
                *sum = sum.saturating_add(u64::from(bout.work_ms));
            }
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MinutesChart {
    /// Oldest first and without a gap, 6 to [`MOST_BARS`]. Where sessions lie beyond the bar of today
    /// (the clock was wrong), one more bar at the end holds them all.
    pub bars: Vec<Bar>,
    pub grain: Grain,
}

impl MinutesChart {
    /// The whole height of the tallest bar, in milliseconds.
    #[must_use]
    pub fn tallest_ms(&self) -> u64 {
        self.bars.iter().map(Bar::total_ms).max().unwrap_or_default()
    }
}

/// Work in a period up to today, and in all that comes after. Bars are whole, so that they can be
/// compared: the first may begin before the period does. Records come newest first.
#[must_use]
pub fn minutes(records: &[Arc<Record>], period: Period, today: i64) -> MinutesChart {
    // A clock from beyond the dates that browsers know can't ask for more bars than there can be.
    let today = today.clamp(0, i64::try_from(LATEST_MS / DAY_MS).unwrap_or_default());
    let weeks_back = |n| Week::of(today).minus(n).first_day();
    let (first, mut grain) = match period {
        Period::SixWeeks => (weeks_back(5), Grain::Week),
        Period::ThreeMonths => (weeks_back(12), Grain::Week),
        Period::Year => (period.first_day(today), Grain::Month),
        Period::All => {
            let first = records.last().map_or(today, |r| r.day());
            (first.min(weeks_back(5)), Grain::Week)
        }
    };
    let mut bars = loop {
        match empty_bars(first, today, grain) {
            Some(bars) => break bars,
            None => grain = grain.coarser(),
        }
    };
    let begin = bars.first().map_or(first, |b| b.first_day);
    let end = bars.last().map_or(today, |b| b.last_day);
    if let Some(newest) = records.first().map(|r| r.day()).filter(|d| *d > end) {
        bars.push(Bar::empty((end + 1, newest)));
    }
    for record in records {
        let day = record.day();
        if day < begin {
            break;
        }
        let at = bars.partition_point(|b| b.last_day < day);
        if let Some(bar) = bars.get_mut(at) {
            bar.add(record);
        }
    }
    MinutesChart { bars, grain }
}

/// One stretch after the other from a day to another; none as soon as there are too many. The place
/// of one is left free for what lies beyond today.
fn empty_bars(first: i64, last: i64, grain: Grain) -> Option<Vec<Bar>> {
    let mut bars = Vec::with_capacity(MOST_BARS);
    let mut day = first;
    while day <= last {
        if bars.len() + 1 == MOST_BARS {
            return None;
        }
        let bar = Bar::empty(grain.stretch(day));
        day = bar.last_day + 1;
        bars.push(bar);
    }
    Some(bars)
}

/// A round top for an axis, in minutes, that so many milliseconds fit under: 5, 10, 15, 20, 30, 45,
/// 60, 90, and then always the double of the last but one.
#[must_use]
pub fn axis_minutes(most_ms: u64) -> u64 {
    let fits = |top: &u64| top.saturating_mul(MINUTE_MS) >= most_ms;
    if let Some(top) = [5, 10, 15, 20, 30, 45].into_iter().find(fits) {
        return top;
    }
    let (mut top, mut next) = (60_u64, 90);
    while !fits(&top) {
        (top, next) = (next, top.saturating_mul(2));
    }
    top
}
