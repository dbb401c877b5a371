//! Hand-made records, for the tests of what histories say.

use std::sync::Arc;

use keystone::domain::check_in::{After, Before};
use keystone::domain::date::Date;
use keystone::domain::exercise::Exercise;
use keystone::domain::history::{DoneBout, Record};
use keystone::domain::level::Level;

const DAY_MS: u64 = 86_400_000;

pub fn day(text: &str) -> i64 {
    Date::from_text(text).expect("a date").number()
}

/// A session at noon of a day, in days since 1970-01-01.
pub fn on_day(day: i64) -> Record {
    let started_ms = u64::try_from(day).expect("after 1970") * DAY_MS + DAY_MS / 2;
    Record { started_ms, bouts: vec![bout(Exercise::TailWag, 30_000)], ..Record::default() }
}

pub fn newest_first(mut records: Vec<Record>) -> Vec<Arc<Record>> {
    records.sort_by(|a, b| (b.day(), b.started_ms, &b.id).cmp(&(a.day(), a.started_ms, &a.id)));
    records.into_iter().map(Arc::new).collect()
}

pub fn bout(exercise: Exercise, work_ms: u32) -> DoneBout {
    let level = Level::Standard;
    DoneBout {
        exercise,
        level,
        sets: 1,
        sets_done: 1,
        work_ms,
        left: None,
        right: None,
        ended: None,
    }
}

pub fn answered(record: Record, before: Option<u8>, after: Option<u8>) -> Record {
    let before = Before { pain: before, ..Before::default() };
    Record { before, after: After { pain: after, ..After::default() }, ..record }
}
