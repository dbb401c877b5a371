use std::sync::Arc;

use keystone::domain::book::{Says, Version};
use keystone::domain::check_in::{After, Before, Felt, Morning, Sore};
use keystone::domain::exercise::Exercise;
use keystone::domain::history::{DoneBout, Origin, Record, SideDone};
use keystone::domain::level::Level;
use keystone::domain::timeline::Why;
use proptest::prelude::*;

use crate::{any_exercise, any_level};

pub fn record(id: &str, started_ms: u64, utc_offset_min: i16) -> Record {
    let bout = DoneBout {
        exercise: Exercise::SidePlank,
        level: Level::Gentle,
        sets: 3,
        sets_done: 2,
        work_ms: 21_500,
        left: None,
        right: None,
        ended: None,
    };
    Record {
        id: id.into(),
        started_ms,
        utc_offset_min,
        active_ms: 61_000,
        bouts: vec![bout],
        ..Record::default()
    }
}

fn any_bout() -> impl Strategy<Value = DoneBout> {
    (any_exercise(), any_level(), 1u8..=20, any::<u32>()).prop_flat_map(
        |(exercise, level, sets, work_ms)| {
            (0..=sets).prop_map(move |sets_done| DoneBout {
                exercise,
                level,
                sets,
                sets_done,
                work_ms,
                left: (work_ms % 2 == 0).then_some(SideDone { sets_done, work_ms: work_ms / 2 }),
                right: None,
                ended: (work_ms % 3 == 0).then_some(Why::Hurts),
            })
        },
    )
}

/// A sound record, with hostile texts.
pub fn any_record() -> impl Strategy<Value = Record> {
    let bouts = prop::collection::vec(any_bout(), 1..5);
    let routine = prop::option::of("[a-z-]{1,12}");
    let rating = || prop::option::of(0u8..=10);
    let sore = prop::option::of(prop::sample::select(Sore::ALL.to_vec()));
    let before = (rating(), sore).prop_map(|(pain, sore)| Before { pain, sore });
    let after = (rating(), rating(), ".{0,60}");
    let after = after.prop_map(|(pain, effort, note)| After { pain, effort, note });
    let felt = (prop::sample::select(Felt::ALL.to_vec()), 0u64..=8_640_000_000_000_000);
    let morning = prop::option::of(felt.prop_map(|(felt, at)| Morning { felt, at }));
    let origin = prop::sample::select(vec![Origin::Guided, Origin::Told]);
    let said = (before, after, morning, origin, prop::option::of(".{1,40}"), any::<u8>());
    let time = (0u64..=8_640_000_000_000_000, -1_440i16..=1_440, any::<u32>());
    ("[a-z0-9]{1,40}", time, routine, bouts, said).prop_map(|(id, time, routine, bouts, said)| {
        Record {
            id,
            before: said.0,
            after: said.1,
            morning: said.2,
            origin: said.3,
            name: said.4,
            unbegun: said.5,
            started_ms: time.0,
            utc_offset_min: time.1,
            active_ms: time.2,
            routine,
            bouts,
        }
    })
}

/// A sound version of a record.
pub fn any_version() -> impl Strategy<Value = Version> {
    (any_record(), 0u32..=1_000_000, "[a-z0-9]{0,6}", any::<bool>()).prop_map(
        |(record, rev, tag, deleted)| match rev {
            0 => Version::first(record),
            _ if deleted => Version { id: record.id, rev, tag, says: Says::Deleted },
            _ => Version { id: record.id.clone(), rev, tag, says: Says::Kept(Arc::new(record)) },
        },
    )
}

#[test]
fn a_day_is_the_local_one() {
    // 2026-11-22 23:30 UTC is already the 23rd in Paris, and still the 22nd in New York.
    let late = 1_795_390_200_000;
    assert_eq!(record("p", late, 60).day(), record("n", late, -300).day() + 1);
}

#[test]
fn minutes_are_rounded_up() {
    assert_eq!(record("a", 0, 0).minutes(), 2);
}
