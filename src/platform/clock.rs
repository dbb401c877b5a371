//! Time: both clocks, and the local offset.

use crate::domain::session::Stamp;

/// This instant on both clocks.
#[must_use]
pub fn now() -> Stamp {
    let mono = web_sys::window().and_then(|w| w.performance()).map(|p| p.now());
    let wall = js_sys::Date::now();
    Stamp { mono_ms: whole(mono.unwrap_or(wall)), wall_ms: whole(wall) }
}

/// Local time minus UTC, in minutes, now and here.
#[must_use]
pub fn utc_offset_min() -> i16 {
    offset_of(&js_sys::Date::new_0())
}

#[allow(clippy::cast_possible_truncation)] // within ±14 hours
fn offset_of(date: &js_sys::Date) -> i16 {
    // JavaScript counts the other way: UTC minus local.
    -date.get_timezone_offset() as i16
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // both clocks are positive
fn whole(ms: f64) -> u64 {
    ms as u64
}

/// The local calendar day, in days since 1970-01-01.
#[must_use]
pub fn today() -> i64 {
    local_min().div_euclid(24 * 60)
}

/// Local time, in minutes since 1970-01-01.
#[must_use]
pub fn local_min() -> i64 {
    let minutes = i64::try_from(now().wall_ms / 60_000).unwrap_or_default();
    minutes + i64::from(utc_offset_min())
}

/// Local time minus UTC at a local moment, in minutes: it changes with the seasons.
#[must_use]
pub fn utc_offset_min_at(local_ms: i64) -> i16 {
    // The offset that holds now is near enough to find the moment in UTC; the changes come at night.
    #[allow(clippy::cast_precision_loss)] // far below 2^52
    let near = (local_ms - i64::from(utc_offset_min()) * 60_000) as f64;
    offset_of(&js_sys::Date::new(&near.into()))
}
