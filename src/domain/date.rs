//! Calendar days as numbers: days since 1970-01-01, in the Gregorian calendar without end.
//!
//! Our own few lines: the well-kept crates (`chrono`, `time`) bring zones, parsers and formats that
//! every visitor would download; names of days and months come from the browser (see
//! `platform::intl`). Absent on purpose: time zones, and today's date (see `platform::clock`).

/// A day as people write it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    pub year: i64,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

/// Days in 400 years, after which the calendar repeats.
const ERA_DAYS: i64 = 146_097;
/// From 0000-03-01, where an era begins, to 1970-01-01.
const EPOCH: i64 = 719_468;

impl Date {
    /// The date of a day, in days since 1970-01-01.
    /// After <https://howardhinnant.github.io/date_algorithms.html>, whose years begin in March.
    #[must_use]
    pub fn of(day: i64) -> Self {
        let shifted = day.saturating_add(EPOCH);
        let (era, of_era) = (shifted.div_euclid(ERA_DAYS), shifted.rem_euclid(ERA_DAYS));
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / (ERA_DAYS - 1)) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let march_month = (5 * of_year + 2) / 153;
        let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
        Self {
            year: year + era * 400 + i64::from(month <= 2),
            month: small(month),
            day: small(of_year - (153 * march_month + 2) / 5 + 1),
        }
    }

    /// The day of this date, in days since 1970-01-01.
    #[must_use]
    pub fn number(self) -> i64 {
        let (month, year) = (i64::from(self.month), self.year - i64::from(self.month <= 2));
        let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let of_year = (153 * ((month + 9) % 12) + 2) / 5 + i64::from(self.day) - 1;
        let day = of_era * 365 + of_era / 4 - of_era / 100 + of_year;
        era * ERA_DAYS + day - EPOCH
    }

    /// Reads `2026-11-22`; `None` for anything else, and for a day that no month has.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let digits = |t: &str, n: usize| t.len() == n && t.bytes().all(|b| b.is_ascii_digit());
        let sound = digits(year, 4) && digits(month, 2) && digits(day, 2);
        (sound && parts.next().is_none()).then_some(())?;
        let date =
            Self { year: year.parse().ok()?, month: month.parse().ok()?, day: day.parse().ok()? };
        ((1..=12).contains(&date.month) && Self::of(date.number()) == date).then_some(date)
    }

    /// `2026-11-22`, as in ISO 8601; years are taken from 0 to 9999.
    #[must_use]
    pub fn text(self) -> String {
        let year = self.year.clamp(0, 9_999);
        [&padded(year, 4), "-", &padded(self.month, 2), "-", &padded(self.day, 2)].concat()
    }
}

/// A number with zeros before it, so many digits long at least.
#[must_use]
pub fn padded(n: impl Into<i64>, digits: usize) -> String {
    let text = n.into().to_string();
    ["0".repeat(digits.saturating_sub(text.len())), text].concat()
}

/// Days and months fit.
fn small(n: i64) -> u8 {
    u8::try_from(n).unwrap_or_default()
}
