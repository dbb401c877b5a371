//! How time is cut into stretches, so that a chart of any history has few enough marks.
//!
//! Absent on purpose: names of weeks and months (see `platform::intl`).

use crate::domain::date::Date;
use crate::domain::weeks::Week;

/// What one mark of a chart stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Grain {
    Session,
    Week,
    Month,
    Quarter,
    Year,
    /// So many years, 2 or more; a stretch begins with a year that they divide.
    Years(u32),
}

impl Grain {
    /// The next one, which makes fewer marks.
    pub(super) fn coarser(self) -> Self {
        match self {
            Self::Session => Self::Week,
            Self::Week => Self::Month,
            Self::Month => Self::Quarter,
            Self::Quarter => Self::Year,
            Self::Year => Self::Years(2),
            Self::Years(n) => Self::Years(n.saturating_mul(2)),
        }
    }

    /// The first and the last day of the stretch that a day is in, in days since 1970-01-01. A
    /// session's stretch is its day.
    pub(super) fn stretch(self, day: i64) -> (i64, i64) {
        let months = match self {
            Self::Session => return (day, day),
            Self::Week => return (Week::of(day).first_day(), Week::of(day).last_day()),
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Year => 12,
            Self::Years(n) => 12 * i64::from(n.max(1)),
        };
        let date = Date::of(day);
        let month = date.year * 12 + i64::from(date.month) - 1;
        let first = month.div_euclid(months) * months;
        (first_day(first), first_day(first + months) - 1)
    }
}

/// Of a month counted from the year 0.
fn first_day(month: i64) -> i64 {
    let of_year = u8::try_from(month.rem_euclid(12)).unwrap_or_default();
    Date { year: month.div_euclid(12), month: of_year + 1, day: 1 }.number()
}
