//! Pain before and after sessions, as points of a chart, and lately.

use std::sync::Arc;

use super::{Change, Grain, both};
use crate::domain::check_in::MOST;
use crate::domain::history::Record;

/// A chart has no more points. Our own choice.
pub const MOST_POINTS: usize = 24;
/// Over how many sessions the trend is a mean. Our own choice.
pub const RECENT: usize = 7;

/// A session, or the mean of several. Pain is in tenths of a point, 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PainPoint {
    /// Of the session, or of the stretch of time that it stands for; days since 1970-01-01.
    pub first_day: i64,
    pub last_day: i64,
    /// With at least one answer.
    pub sessions: u32,
    pub before: Option<u8>,
    pub after: Option<u8>,
    /// The mean of the last [`RECENT`] answers up to the end of this point, whenever they were given.
    pub before_trend: Option<u8>,
    pub after_trend: Option<u8>,
}

impl PainPoint {
    fn new((first_day, last_day): (i64, i64)) -> Self {
        Self {
            first_day,
            last_day,
            sessions: 0,
            before: None,
            after: None,
            before_trend: None,
            after_trend: None,
        }
    }

    /// None where nobody said one of the two.
    #[must_use]
    pub fn change(&self) -> Option<Change> {
        Some(Change::between(self.before?, self.after?))
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PainChart {
    /// Oldest first, at most [`MOST_POINTS`].
    pub points: Vec<PainPoint>,
    pub grain: Grain,
}

/// Pain in all sessions that have an answer. Records come newest first.
#[must_use]
pub fn pain(records: &[Arc<Record>]) -> PainChart {
    let mut grain = Grain::Session;
    // It ends: stretches become longer than any history, and tries that fail break off early.
    loop {
        match points(records, grain) {
            Some(points) => return PainChart { points, grain },
            None => grain = grain.coarser(),
        }
    }
}

/// None as soon as there are too many.
fn points(records: &[Arc<Record>], grain: Grain) -> Option<Vec<PainPoint>> {
    let mut points: Vec<PainPoint> = Vec::with_capacity(MOST_POINTS);
    let (mut before, mut after) = (Answers::default(), Answers::default());
    for record in records.iter().rev() {
        if record.before.pain.or(record.after.pain).is_none() {
            continue;
        }
        let day = record.day();
        let goes_on = |p: &PainPoint| (p.first_day..=p.last_day).contains(&day);
        if grain == Grain::Session || !points.last().is_some_and(goes_on) {
            if points.len() == MOST_POINTS {
                return None;
            }
            before.mean = Mean::default();
            after.mean = Mean::default();
            points.push(PainPoint::new(grain.stretch(day)));
        }
        before.add(record.before.pain);
        after.add(record.after.pain);
        if let Some(point) = points.last_mut() {
            point.sessions = point.sessions.saturating_add(1);
            point.before = before.mean.tenths();
            point.after = after.mean.tenths();
            point.before_trend = before.trend();
            point.after_trend = after.trend();
        }
    }
    Some(points)
}

/// The latest sessions that have both answers. Pain is in tenths of a point, 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecentPain {
    /// At least 1.
    pub sessions: u32,
    pub before: u8,
    pub after: u8,
}

/// Over at most `n` sessions, such as [`RECENT`]; none where there is none. Records come newest
/// first.
#[must_use]
pub fn recent_pain(records: &[Arc<Record>], n: usize) -> Option<RecentPain> {
    let (mut before, mut after) = (Mean::default(), Mean::default());
    for (b, a) in records.iter().filter_map(|r| both(r)).take(n) {
        before.add(b);
        after.add(a);
    }
    Some(RecentPain { sessions: before.count, before: before.tenths()?, after: after.tenths()? })
}

/// The answers to one question: those of the point under way, and the latest.
#[derive(Default)]
struct Answers {
    mean: Mean,
    recent: [Option<u8>; RECENT],
    next: usize,
}

impl Answers {
    fn add(&mut self, answer: Option<u8>) {
        let Some(answer) = answer.map(|n| n.min(MOST)) else { return };
        self.mean.add(answer);
        if let Some(oldest) = self.recent.get_mut(self.next) {
            *oldest = Some(answer);
        }
        self.next = (self.next + 1) % RECENT;
    }

    fn trend(&self) -> Option<u8> {
        let mut mean = Mean::default();
        self.recent.into_iter().flatten().for_each(|n| mean.add(n));
        mean.tenths()
    }
}

/// Answers from 0 to [`MOST`], added up.
#[derive(Clone, Copy, Default)]
struct Mean {
    sum: u32,
    count: u32,
}

impl Mean {
    fn add(&mut self, answer: u8) {
        self.sum += u32::from(answer);
        self.count += 1;
    }

    /// Rounded half up.
    fn tenths(self) -> Option<u8> {
        let tenths = (20 * self.sum + self.count).checked_div(2 * self.count)?;
        u8::try_from(tenths).ok()
    }
}
