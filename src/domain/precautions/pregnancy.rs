//! How far a pregnancy is: it goes on from the day on which that was said.

/// From this week of a pregnancy on, lying flat on the back for long is to be avoided. The NHS says 16,
/// another page 20: the earlier one holds.
pub const FLAT_FROM_WEEK: u8 = 16;
/// No pregnancy is longer, in weeks.
pub const MOST_WEEKS: u8 = 44;

/// A week of a pregnancy as it is kept: with the day on which it was said, in days since 1970-01-01, such as
/// `12.20500`. It goes on from there.
#[must_use]
pub fn weeks_to_text(weeks: u8, said_on: i64) -> String {
    [weeks.to_string(), said_on.to_string()].join(".")
}

/// The week that it is `today`; `None`, which stands for any week, for what we did not write and for what is
/// beyond [`MOST_WEEKS`].
#[must_use]
pub fn weeks_from_text(text: &str, today: i64) -> Option<u8> {
    let (weeks, said_on) = text.split_once('.')?;
    let weeks: u8 = weeks.parse().ok().filter(|w| (1..=MOST_WEEKS).contains(w))?;
    let said_on: i64 = said_on.parse().ok()?;
    let since = today.checked_sub(said_on)?.max(0) / 7;
    u8::try_from(since.checked_add(weeks.into())?).ok().filter(|w| *w <= MOST_WEEKS)
}
