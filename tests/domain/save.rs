use keystone::domain::book::{MOST_REV, Says, Version};
use keystone::domain::check_in::{After, Before, Felt, Morning, Sore};
use keystone::domain::exercise::{Exercise, Sides};
use keystone::domain::history::{DoneBout, Origin, Record, SideDone};
use keystone::domain::level::Level;
use keystone::domain::save::{SCHEMA, Unreadable, decode, encode};
use keystone::domain::timeline::Why;
use proptest::prelude::*;

use crate::any_exercise;
use crate::history::{any_record, any_version};

/// Saves as earlier versions wrote them. Never to be changed: people have such saves.
const V1: &str = include_str!("saves/v1.json");
const V1_SAID: &str = include_str!("saves/v1-said.json");
const V2: &str = include_str!("saves/v2.json");
const V2_SAID: &str = include_str!("saves/v2-said.json");
const V2_DELETED: &str = include_str!("saves/v2-deleted.json");

fn done(exercise: Exercise, level: Level, sets: u8, sets_done: u8, work_ms: u32) -> DoneBout {
    DoneBout { exercise, level, sets, sets_done, work_ms, left: None, right: None, ended: None }
}

fn first() -> Record {
    Record {
        id: "5f0c".into(),
        started_ms: 1_795_339_800_123,
        utc_offset_min: -330,
        active_ms: 213_456,
        bouts: vec![
            done(Exercise::KneeToChest, Level::Standard, 3, 2, 87_654),
            done(Exercise::TailWag, Level::Gentle, 1, 1, 70_000),
        ],
        ..Record::default()
    }
}

/// All that the first schema could say.
fn said() -> Record {
    let side = |sets_done, work_ms| Some(SideDone { sets_done, work_ms });
    Record {
        id: "00ff".into(),
        routine: Some("own-0000000a".into()),
        name: Some("Évening".into()),
        before: Before { pain: Some(4), sore: Some(Sore::Left) },
        after: After { pain: Some(2), effort: Some(5), note: "Easier than on Monday.".into() },
        bouts: vec![DoneBout {
            left: side(2, 40_000),
            right: side(1, 20_000),
            ended: Some(Why::TooHard),
            ..done(Exercise::SidePlank, Level::Stronger, 3, 1, 60_000)
        }],
        ..first()
    }
}

fn version(record: Record, rev: u32, tag: &str) -> Version {
    Version { rev, tag: tag.into(), ..Version::first(record) }
}

#[test]
fn saves_of_the_first_schema_read_as_ever() {
    assert_eq!(decode(V1.trim()), Ok(Version::first(first())));
    assert_eq!(decode(V1_SAID.trim()), Ok(version(said(), 1, "")));
    assert_eq!(version(said(), 1, "").name(), "00ff~1", "as it was named then");
}

#[test]
fn saves_of_the_second_schema_read_as_ever_and_are_still_written_so() {
    assert_eq!(SCHEMA, 2, "a new schema needs frozen saves and a migration");
    let morning = Some(Morning { felt: Felt::Worse, at: 1_795_420_000_000 });
    let said = version(Record { morning, origin: Origin::Told, ..said() }, 3, "k3x9");
    let deleted = Version { says: Says::Deleted, ..version(first(), 4, "zz") };
    for (text, meant) in [(V2, Version::first(first())), (V2_SAID, said), (V2_DELETED, deleted)] {
        assert_eq!(encode(&meant).expect("it can be written"), text.trim());
        assert_eq!(decode(text.trim()), Ok(meant));
    }
}

#[test]
fn a_session_of_nine_exercises_takes_less_than_a_kilobyte() {
    let side = Some(SideDone { sets_done: 3, work_ms: 125_000 });
    // Where both sides work at once they are not told apart.
    let side_of = |e: Exercise| side.filter(|_| e.sides() != Sides::Together);
    let bout = |exercise| DoneBout {
        left: side_of(exercise),
        right: side_of(exercise),
        ..done(exercise, Level::Standard, 3, 3, 250_000)
    };
    let bouts = Exercise::ALL.into_iter().map(bout).collect();
    let id = "0mibp6wq3a7f9x2k1".to_owned();
    let before = Before { pain: Some(4), sore: Some(Sore::Right) };
    let record = Record { id, bouts, before, routine: Some("full".into()), ..first() };
    let version = Version::first(record);
    let size =
        encode(&version).expect("written").len() + "keystone/s/".len() + version.name().len();
    assert!(size < 1_024, "{size} characters");
}

#[test]
fn every_exercise_is_saved_under_its_own_name() {
    for exercise in Exercise::ALL {
        let record =
            Record { bouts: vec![DoneBout { exercise, ..first().bouts[0].clone() }], ..first() };
        let text = encode(&Version::first(record)).expect("written");
        assert!(text.contains(&format!("\"{}\"", exercise.slug())));
    }
}

#[test]
fn what_we_did_not_write_is_corrupt() {
    for whole in [V1.trim(), V2.trim()] {
        let changed = whole.replace("87654", "97654");
        let texts = [
            "",
            "{}",
            "null",
            "[1]",
            "{\"v\":1}",
            "{\"v\":2}",
            "{\"v\":0}",
            &whole[..60],
            &changed,
        ];
        for text in texts {
            assert_eq!(decode(text), Err(Unreadable::Corrupt), "{text}");
        }
    }
    let renamed = V2.replace("\"5f0c\"", "\"5f0d\"");
    assert_eq!(decode(&renamed), Err(Unreadable::Corrupt), "under another's id");
    let renumbered = V2_SAID.replace("\"rev\":3", "\"rev\":4");
    assert_eq!(decode(&renumbered), Err(Unreadable::Corrupt), "as another version");
    let huge = format!("{}{}", V2.trim(), " ".repeat(70_000));
    assert_eq!(decode(&huge), Err(Unreadable::Corrupt), "a huge text");
}

/// Written by us in form, checksum and all, but not in sense.
#[test]
fn sense_is_checked_beyond_the_checksum() {
    let bout = |change: fn(&mut DoneBout)| {
        let mut record = first();
        change(&mut record.bouts[0]);
        Version::first(record)
    };
    let record = |change: fn(&mut Record)| {
        let mut record = first();
        change(&mut record);
        Version::first(record)
    };
    let senseless = [
        bout(|b| b.sets = 0),
        bout(|b| b.sets_done = b.sets + 1),
        record(|r| r.bouts.clear()),
        record(|r| r.bouts = vec![r.bouts[0].clone(); 101]),
        record(|r| r.started_ms = 8_640_000_000_000_001),
        record(|r| r.utc_offset_min = i16::MIN),
        record(|r| r.before.pain = Some(11)),
        record(|r| r.after.effort = Some(200)),
        record(|r| r.after.note = "x".repeat(501)),
        record(|r| r.name = Some("x".repeat(41))),
        record(|r| r.id = "../set/level".into()),
        record(|r| r.id = "a~1".into()),
        record(|r| r.id = String::new()),
        version(first(), 0, "tag"),
        version(first(), MOST_REV + 1, "tag"),
        Version { says: Says::Deleted, ..Version::first(first()) },
    ];
    for version in senseless {
        let text = encode(&version).expect("written");
        assert_eq!(decode(&text), Err(Unreadable::Corrupt), "{text}");
    }
}

#[test]
fn a_newer_schema_is_known_as_such_whatever_else_it_holds() {
    assert_eq!(decode("{\"v\":3,\"mood\":\"new\"}"), Err(Unreadable::Newer(3)));
    assert_eq!(decode(&V1.replace("\"v\":1", "\"v\":7")), Err(Unreadable::Newer(7)));
}

proptest! {
    #[test]
    fn what_is_written_reads_back_the_same(version in any_version()) {
        let text = encode(&version).expect("it can be written");
        prop_assert_eq!(decode(&text), Ok(version));
    }

    #[test]
    fn a_text_cut_off_anywhere_is_never_taken_for_whole(version in any_version(), at in any::<prop::sample::Index>()) {
        let text = encode(&version).expect("it can be written");
        let mut cut = at.index(text.len());
        while !text.is_char_boundary(cut) {
            cut -= 1;
        }
        prop_assert!(decode(&text[..cut]).is_err());
    }

    #[test]
    fn one_changed_byte_is_noticed(record in any_record(), at in any::<prop::sample::Index>(), to in b' '..b'~') {
        let version = Version::first(record);
        let text = encode(&version).expect("it can be written");
        let mut bytes = text.clone().into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = to;
        let changed = String::from_utf8(bytes);
        if let Some(changed) = changed.ok().filter(|c| *c != text) {
            // Two spaces or the order of names may change without a change of sense.
            if let Ok(read) = decode(&changed) {
                prop_assert_eq!(read, version);
            }
        }
    }

    #[test]
    fn nothing_that_can_be_stored_makes_it_panic(text in ".*") {
        let _ = decode(&text);
    }

    #[test]
    fn nothing_that_looks_like_ours_makes_it_panic(
        v in 0u32..4, id in ".{0,8}", rev in any::<u32>(), tag in ".{0,5}", crc in any::<u32>(), exercise in any_exercise(),
    ) {
        let data = format!("{{\"started\":1,\"offset\":0,\"active\":1,\"bouts\":[{{\"do\":\"{}\",\"at\":\"gentle\",\"sets\":[1,1],\"ms\":9}}]}}", exercise.slug());
        let text = format!("{{\"v\":{v},\"id\":{id:?},\"rev\":{rev},\"tag\":{tag:?},\"crc\":{crc},\"data\":{data}}}");
        let _ = decode(&text);
    }
}
