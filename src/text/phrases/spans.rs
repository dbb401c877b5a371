//! Lengths of time and limits, in words.

use std::ops::RangeInclusive;

use super::Speech;

impl Speech {
    /// "3 min 20 s" within the first hour, and then without what nobody counts.
    #[must_use]
    pub fn away(self, ms: u64) -> String {
        if ms < 3_600_000 { self.duration(ms) } else { self.ago(ms) }
    }

    /// "3 min", or "20 s" within the first minute, or "2 h": for what lies a while back.
    #[must_use]
    pub fn ago(self, ms: u64) -> String {
        let minutes = u32::try_from(ms / 60_000).unwrap_or(u32::MAX);
        match minutes {
            0 => self.duration(ms),
            1..=119 => (self.words().dose.minutes)(&self.number(minutes)),
            _ => (self.words().dose.hours)(&self.number(minutes / 60)),
        }
    }

    /// "From 0 to 180, in steps of 5."
    #[must_use]
    pub fn bounds(self, limit: &RangeInclusive<u8>, step: u8) -> String {
        let words = &self.words().builder;
        let (least, most) = (self.number(*limit.start()), self.number(*limit.end()));
        match step {
            1 => (words.bounds)(&least, &most),
            _ => (words.bounds_by)(&least, &most, &self.number(step)),
        }
    }

    /// "3 min 20 s", from milliseconds.
    #[must_use]
    pub fn duration(self, ms: u64) -> String {
        let seconds = u32::try_from(ms / 1_000).unwrap_or(u32::MAX);
        let words = &self.words().dose;
        let (min, s) = (seconds / 60, seconds % 60);
        let parts = [
            (min > 0).then(|| (words.minutes)(&self.number(min))),
            (s > 0 || min == 0).then(|| (words.seconds)(&self.number(s))),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }
}
