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
    // JavaScript counts the other way: UTC minus local.
    #[allow(clippy::cast_possible_truncation)] // within ±14 hours
    let offset = -js_sys::Date::new_0().get_timezone_offset() as i16;
    offset
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // both clocks are positive
fn whole(ms: f64) -> u64 {
    ms as u64
}
