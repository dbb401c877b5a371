//! Weeks from Monday to Sunday, and what was done in each beside the goal that a person set.
//!
//! Absent on purpose: streaks, and any count of what was missed. A week that a person paused, as for
//! a flare-up, is said to be paused; a goal set today says nothing of the weeks before.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::history::Record;

/// Sessions a week where no goal was set: strength on two or three days a week is what is advised
/// (Ratamess 2009, <https://medscape.com/viewarticle/717047>).
pub const USUAL_GOAL: u8 = 3;
/// The highest goal, in sessions a week; the lowest is 1. Our own choice.
pub const MOST_GOAL: u8 = 7;
/// A calendar is never longer, in weeks: ten years, so that a wrong clock can't make it endless.
pub const MOST_WEEKS: u32 = 522;

/// A week by its number. Week 0 has 1970-01-01 in it, which was a Thursday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Week(pub i64);

impl Week {
    /// The week of a day, in days since 1970-01-01.
    #[must_use]
    pub fn of(day: i64) -> Self {
        Self(day.saturating_add(3).div_euclid(7))
    }

    /// Its Monday.
    #[must_use]
    pub fn first_day(self) -> i64 {
        self.0.saturating_mul(7).saturating_sub(3)
    }

    /// Its Sunday.
    #[must_use]
    pub fn last_day(self) -> i64 {
        self.first_day().saturating_add(6)
    }

    /// From Monday to Sunday.
    #[must_use]
    pub fn days(self) -> [i64; 7] {
        [0, 1, 2, 3, 4, 5, 6].map(|n| self.first_day().saturating_add(n))
    }

    /// So many weeks before.
    #[must_use]
    pub fn minus(self, weeks: u32) -> Self {
        Self(self.0.saturating_sub(i64::from(weeks)))
    }

    /// So many weeks after.
    #[must_use]
    pub fn plus(self, weeks: u32) -> Self {
        Self(self.0.saturating_add(i64::from(weeks)))
    }
}

/// What a person aims at, from which week on, and the weeks in which they don't.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Goals {
    from: BTreeMap<Week, u8>,
    paused: BTreeSet<Week>,
}

impl Goals {
    /// Sessions in that week, 1 to [`MOST_GOAL`]: the latest goal set in it or before.
    #[must_use]
    pub fn goal_of(&self, week: Week) -> u8 {
        self.from.range(..=week).next_back().map_or(USUAL_GOAL, |(_, goal)| *goal)
    }

    /// From that week on, until the next one that has a goal of its own. Brought to 1 to
    /// [`MOST_GOAL`].
    pub fn set_goal(&mut self, week: Week, goal: u8) {
        self.from.insert(week, goal.clamp(1, MOST_GOAL));
    }

    #[must_use]
    pub fn is_paused(&self, week: Week) -> bool {
        self.paused.contains(&week)
    }

    pub fn set_paused(&mut self, week: Week, paused: bool) {
        if paused {
            self.paused.insert(week);
        } else {
            self.paused.remove(&week);
        }
    }

    /// Every goal that was set, with the week from which it holds, earliest first.
    pub fn goals(&self) -> impl Iterator<Item = (Week, u8)> {
        self.from.iter().map(|(week, goal)| (*week, *goal))
    }

    /// Every paused week, earliest first.
    pub fn pauses(&self) -> impl Iterator<Item = Week> {
        self.paused.iter().copied()
    }
}

/// One week beside its goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeekSum {
    pub week: Week,
    pub sessions: u32,
    /// In sessions, 1 to [`MOST_GOAL`].
    pub goal: u8,
    pub paused: bool,
}

impl WeekSum {
    fn of(week: Week, own: &[Arc<Record>], goals: &Goals) -> Self {
        let sessions = u32::try_from(own.len()).unwrap_or(u32::MAX);
        Self { week, sessions, goal: goals.goal_of(week), paused: goals.is_paused(week) }
    }

    /// Whether the goal was reached, in a paused week too.
    #[must_use]
    pub fn is_kept(&self) -> bool {
        self.sessions >= u32::from(self.goal)
    }
}

/// What was done in one week. Records come newest first.
#[must_use]
pub fn week_sum(records: &[Arc<Record>], goals: &Goals, week: Week) -> WeekSum {
    WeekSum::of(week, of_week(records, week), goals)
}

/// How many weeks were kept, and how many were paused and not kept all the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub kept: u32,
    pub paused: u32,
}

/// Counts the weeks from the one of the first record to this one. Records come newest first.
#[must_use]
pub fn tally(records: &[Arc<Record>], goals: &Goals, now: Week) -> Tally {
    let Some(first) = records.last().map(|r| Week::of(r.day())) else { return Tally::default() };
    let counts = |week: &Week| (first..=now).contains(week);
    let paused = goals.pauses().filter(counts).fold(0_u32, |n, _| n.saturating_add(1));
    // Only weeks in which something was done can be kept, so the others need no visit.
    let weeks = records.chunk_by(|a, b| Week::of(a.day()) == Week::of(b.day()));
    weeks.fold(Tally { kept: 0, paused }, |tally, own| {
        let week = own.first().map(|r| Week::of(r.day())).filter(counts);
        match week.map(|week| WeekSum::of(week, own, goals)) {
            Some(sum) if sum.is_kept() => Tally {
                kept: tally.kept.saturating_add(1),
                paused: tally.paused.saturating_sub(u32::from(sum.paused)),
            },
            _ => tally,
        }
    })
}

/// One day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CalendarDay {
    /// Days since 1970-01-01.
    pub day: i64,
    /// Of all sessions of the day, each rounded up.
    pub minutes: u32,
    pub sessions: u32,
}

impl CalendarDay {
    /// How much it was: 0 none, 1 under 10 minutes, 2 from 10 to 20, 3 over 20.
    #[must_use]
    pub fn length(&self) -> u8 {
        match (self.sessions, self.minutes) {
            (0, _) => 0,
            (_, ..10) => 1,
            (_, 10..=20) => 2,
            _ => 3,
        }
    }
}

/// One row of the calendar, from Monday to Sunday.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarWeek {
    pub sum: WeekSum,
    pub days: [CalendarDay; 7],
}

/// So many weeks up to `last`, oldest first; at most [`MOST_WEEKS`]. Records come newest first.
#[must_use]
pub fn calendar(
    records: &[Arc<Record>],
    goals: &Goals,
    last: Week,
    weeks: u32,
) -> Vec<CalendarWeek> {
    let back = (0..weeks.min(MOST_WEEKS)).rev();
    back.map(|n| calendar_week(records, goals, last.minus(n))).collect()
}

fn calendar_week(records: &[Arc<Record>], goals: &Goals, week: Week) -> CalendarWeek {
    let own = of_week(records, week);
    let mut days = week.days().map(|day| CalendarDay { day, minutes: 0, sessions: 0 });
    for record in own {
        let day = record.day();
        if let Some(found) = days.iter_mut().find(|d| d.day == day) {
            found.minutes = found.minutes.saturating_add(record.minutes());
            found.sessions = found.sessions.saturating_add(1);
        }
    }
    CalendarWeek { sum: WeekSum::of(week, own, goals), days }
}

/// The records of one week, found by halving since they are sorted.
fn of_week(records: &[Arc<Record>], week: Week) -> &[Arc<Record>] {
    let start = records.partition_point(|r| Week::of(r.day()) > week);
    let end = records.partition_point(|r| Week::of(r.day()) >= week);
    records.get(start..end).unwrap_or_default()
}
