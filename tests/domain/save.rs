use keystone::domain::check_in::{After, Before, Sore};
use keystone::domain::exercise::Exercise;
use keystone::domain::history::{DoneBout, Record, SideDone};
use keystone::domain::level::Level;
use keystone::domain::save::{SCHEMA, Unreadable, decode, encode};
use keystone::domain::timeline::Why;
use proptest::prelude::*;

use crate::{any_exercise, any_level};

/// A save as the first version wrote it. Never to be changed: people have such saves.
const V1: &str = include_str!("saves/v1.json");

fn first() -> Record {
    let done = |exercise, level, sets, sets_done, work_ms| DoneBout {
        exercise,
        level,
        sets,
        sets_done,
        work_ms,
        left: None,
        right: None,
        ended: None,
    };
    Record {
        id: "5f0c".into(),
        started_ms: 1_795_339_800_123,
        utc_offset_min: -330,
        active_ms: 213_456,
        routine: None,
        bouts: vec![
            done(Exercise::KneeToChest, Level::Standard, 3, 2, 87_654),
            done(Exercise::TailWag, Level::Gentle, 1, 1, 70_000),
        ],
        ..Record::default()
    }
}

#[test]
fn a_save_of_the_first_version_reads_as_ever() {
    assert_eq!(decode("5f0c", V1.trim()), Ok(first()));
}

#[test]
fn we_still_write_the_first_version() {
    assert_eq!(SCHEMA, 1, "a new schema needs a frozen save and a migration");
    assert_eq!(encode(&first()).expect("it can be written"), V1.trim());
}

#[test]
fn every_exercise_is_saved_under_its_own_name() {
    for exercise in Exercise::ALL {
        let record =
            Record { bouts: vec![DoneBout { exercise, ..first().bouts[0].clone() }], ..first() };
        assert!(encode(&record).expect("written").contains(&format!("\"{}\"", exercise.slug())));
    }
}

#[test]
fn what_we_did_not_write_is_corrupt() {
    let whole = V1.trim();
    let changed = whole.replace("87654", "97654");
    let more_sets = whole.replace("\"sets_done\":2", "\"sets_done\":4");
    let texts = ["", "{}", "null", "[1]", "{\"v\":1}", &whole[..60], &changed, &more_sets];
    for text in texts {
        assert_eq!(decode("5f0c", text), Err(Unreadable::Corrupt), "{text}");
    }
    assert_eq!(decode("other", whole), Err(Unreadable::Corrupt), "under another's id");
}

#[test]
fn a_newer_schema_is_known_as_such_whatever_else_it_holds() {
    assert_eq!(decode("x", "{\"v\":2,\"mood\":\"new\"}"), Err(Unreadable::Newer(2)));
    assert_eq!(decode("x", &V1.replace("\"v\":1", "\"v\":7")), Err(Unreadable::Newer(7)));
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

fn any_record() -> impl Strategy<Value = Record> {
    let bouts = prop::collection::vec(any_bout(), 1..5);
    let routine = prop::option::of("[a-z-]{1,12}");
    let rating = || prop::option::of(0u8..=10);
    let sore = prop::option::of(prop::sample::select(Sore::ALL.to_vec()));
    let before = (rating(), sore).prop_map(|(pain, sore)| Before { pain, sore });
    let after = (rating(), rating(), "[ -~]{0,60}");
    let after = after.prop_map(|(pain, effort, note)| After { pain, effort, note });
    let said = (before, after, 0u32..3, prop::option::of("[ -~]{1,40}"));
    ("[ -~]{1,40}", 0u64..=8_640_000_000_000_000, any::<i16>(), any::<u32>(), routine, bouts, said)
        .prop_map(|(id, started_ms, utc_offset_min, active_ms, routine, bouts, said)| Record {
            id,
            rev: said.2,
            name: said.3,
            before: said.0,
            after: said.1,
            started_ms,
            utc_offset_min,
            active_ms,
            routine,
            bouts,
        })
}

proptest! {
    #[test]
    fn what_is_written_reads_back_the_same(record in any_record()) {
        let text = encode(&record).expect("it can be written");
        prop_assert_eq!(decode(&record.id, &text), Ok(record));
    }

    #[test]
    fn a_text_cut_off_anywhere_is_never_taken_for_whole(record in any_record(), at in any::<prop::sample::Index>()) {
        let text = encode(&record).expect("it can be written");
        let cut = &text[..at.index(text.len())];
        prop_assert!(decode(&record.id, cut).is_err());
    }

    #[test]
    fn one_changed_byte_is_noticed(record in any_record(), at in any::<prop::sample::Index>(), to in b' '..b'~') {
        let text = encode(&record).expect("it can be written");
        let mut bytes = text.clone().into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = to;
        let changed = String::from_utf8(bytes).expect("still text");
        if changed != text {
            prop_assert_ne!(decode(&record.id, &changed), Ok(record));
        }
    }

    #[test]
    fn nothing_that_can_be_stored_makes_it_panic(text in ".*") {
        let _ = decode("id", &text);
    }
}
