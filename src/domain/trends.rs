//! What a history says when it is looked at from afar: pain before and after, minutes a week, and
//! what went with rising pain. Whole numbers only; pain is told in tenths of a point.
//!
//! Absent on purpose: any score, any forecast, and any word on what caused what.

mod by_exercise;
mod grain;
mod minutes;
mod pain;

pub use by_exercise::{ExerciseTrend, by_exercise};
pub use grain::Grain;
pub use minutes::{Bar, Group, MOST_BARS, MinutesChart, axis_minutes, minutes};
pub use pain::{MOST_POINTS, PainChart, PainPoint, RECENT, RecentPain, pain, recent_pain};

use super::check_in::MOST;
use super::exercise::Exercise;
use super::history::Record;

/// A change of pain that is more than its usual ups and downs, in tenths of a point. Of back pain,
/// 1.77 points is the least that can be told from noise, and 2 what matters to people
/// (<https://doi.org/10.1055/a-1304-3677>); other cutoffs, 1.3 to 1.8, round to 2
/// (<https://pmc.ncbi.nlm.nih.gov/articles/PMC7053735>); 1 point is slightly better, 2 much better
/// (<https://doi.org/10.1016/j.ejpain.2003.09.004>).
pub const REAL_CHANGE: u8 = 20;

/// How far back to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Period {
    SixWeeks,
    ThreeMonths,
    Year,
    All,
}

impl Period {
    pub const ALL: [Self; 4] = [Self::SixWeeks, Self::ThreeMonths, Self::Year, Self::All];

    /// The name used in addresses and in saved data. Never changes.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::SixWeeks => "six-weeks",
            Self::ThreeMonths => "three-months",
            Self::Year => "year",
            Self::All => "all",
        }
    }

    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|p| p.slug() == slug)
    }

    /// How many days it has, today included; none where it has no beginning.
    #[must_use]
    pub fn days(self) -> Option<i64> {
        match self {
            Self::SixWeeks => Some(42),
            Self::ThreeMonths => Some(91),
            Self::Year => Some(365),
            Self::All => None,
        }
    }

    /// In days since 1970-01-01.
    #[must_use]
    pub fn first_day(self, today: i64) -> i64 {
        self.days().map_or(i64::MIN, |days| today.saturating_sub(days - 1))
    }
}

/// Which sessions are to be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Filter {
    pub period: Period,
    /// Only sessions that had this one.
    pub exercise: Option<Exercise>,
}

impl Filter {
    /// A session of a day after today is in every period: the clock was wrong, and it is not to be
    /// lost for that.
    #[must_use]
    pub fn keeps(&self, record: &Record, today: i64) -> bool {
        let had = |exercise| record.bouts.iter().any(|b| b.exercise == exercise);
        self.exercise.is_none_or(had) && record.day() >= self.period.first_day(today)
    }
}

/// What became of pain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Change {
    Less,
    /// Within the usual ups and downs.
    Same,
    More,
}

impl Change {
    /// From one pain to another, both in tenths of a point.
    #[must_use]
    pub fn between(before: u8, after: u8) -> Self {
        match (is_real_change(before, after), before < after) {
            (false, _) => Self::Same,
            (true, false) => Self::Less,
            (true, true) => Self::More,
        }
    }

    /// In one session; none where an answer is missing.
    #[must_use]
    pub fn of(record: &Record) -> Option<Self> {
        let (before, after) = both(record)?;
        Some(Self::between(before * 10, after * 10))
    }
}

/// Whether pain, in tenths of a point, changed by more than its usual ups and downs.
#[must_use]
pub fn is_real_change(before: u8, after: u8) -> bool {
    before.abs_diff(after) >= REAL_CHANGE
}

/// Both answers, 0 to [`MOST`]; none where one is missing.
fn both(record: &Record) -> Option<(u8, u8)> {
    Some((record.before.pain?.min(MOST), record.after.pain?.min(MOST)))
}
