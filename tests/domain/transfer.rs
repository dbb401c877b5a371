use std::collections::BTreeMap;
use std::sync::Arc;

use keystone::domain::book::{Book, Says, Version};
use keystone::domain::exercise::Exercise;
use keystone::domain::history::Record;
use keystone::domain::routine::{Order, OwnId, OwnRoutine};
use keystone::domain::save;
use keystone::domain::transfer::{
    Contents, Here, MOST_BYTES, Parcel, Preview, Refused, pack, unpack,
};
use proptest::prelude::*;

use crate::history::{any_version, record};

const NEWER: &str = "{\"v\":9,\"id\":\"later\",\"mood\":\"fine\"}";

fn book(versions: &[Version]) -> Book {
    let mut book = Book::default();
    for version in versions {
        book.add(version.clone());
    }
    book
}

fn texts(book: &Book) -> Vec<String> {
    book.versions().map(|v| save::encode(v).expect("written")).collect()
}

fn file(book: &Book) -> String {
    pack(Contents { sessions: texts(book), ..Contents::default() }, 1).expect("packed")
}

fn edited(record: &Record, rev: u32, note: &str) -> Version {
    let mut record = record.clone();
    record.after.note = note.into();
    let says = Says::Kept(Arc::new(record.clone()));
    Version { rev, tag: "t".into(), says, ..Version::first(record) }
}

fn deleted(record: &Record, rev: u32) -> Version {
    Version { rev, tag: "t".into(), says: Says::Deleted, ..Version::first(record.clone()) }
}

fn preview(parcel: &Parcel, here: &Book) -> Preview {
    parcel.preview(&Here { book: here, routines: &[], settings: &[], newer: &[] })
}

#[test]
fn all_that_is_kept_travels() {
    let routine = OwnRoutine {
        id: OwnId(7),
        name: "Évening, \"short\"".into(),
        exercises: vec![Exercise::DeadBug],
        order: Order::Own,
        prescription: None,
    };
    let torn = "{\"v\":1,\"id\":\"to</script>";
    let contents = Contents {
        sessions: vec![texts(&book(&[Version::first(record("a", 5, 0))])).remove(0), NEWER.into()],
        routines: vec![routine.to_text().expect("written")],
        settings: BTreeMap::from([
            ("set/level".into(), "gentle".into()),
            ("set/acknowledged".into(), "yes".into()),
        ]),
        unreadable: BTreeMap::from([("torn".into(), torn.into())]),
    };
    let parcel = unpack(&pack(contents, 9).expect("packed")).expect("it is ours");
    assert_eq!(parcel.book, book(&[Version::first(record("a", 5, 0))]));
    assert_eq!(parcel.newer, BTreeMap::from([("later".into(), NEWER.into())]));
    assert_eq!(parcel.routines, [routine]);
    assert_eq!(
        parcel.settings,
        BTreeMap::from([("set/level".into(), "gentle".into())]),
        "safety texts are read anew"
    );
    assert_eq!(parcel.unreadable, BTreeMap::from([("torn".into(), torn.into())]));
    assert_eq!(parcel.wrong, 0);
}

#[test]
fn what_a_file_would_bring_is_told_apart() {
    let one = |id| record(id, 1_000, 0);
    let (changed, gone_here, gone_there, said_here) = (one("c"), one("d"), one("e"), one("f"));
    let here = book(&[
        Version::first(one("b")),
        Version::first(changed.clone()),
        Version::first(gone_here.clone()),
        deleted(&gone_here, 1),
        Version::first(gone_there.clone()),
        Version::first(said_here.clone()),
        edited(&said_here, 1, "said here"),
    ]);
    let theirs = book(&[
        Version::first(one("a")),
        Version::first(one("b")),
        Version::first(changed.clone()),
        edited(&changed, 1, "said there"),
        Version::first(gone_here),
        deleted(&gone_there, 1),
        Version::first(said_here),
    ]);
    let parcel = unpack(&file(&theirs)).expect("it is ours");
    let told =
        Preview { new: 1, same: 2, changed: 1, deleted: 1, gone_here: 1, ..Preview::default() };
    assert_eq!(preview(&parcel, &here), told);
    assert!(preview(&parcel, &here).brings_anything());
    let after = here.merged(parcel.book.clone());
    let again = preview(&parcel, &after);
    assert_eq!(
        (again.new, again.changed, again.deleted),
        (0, 0, 0),
        "there is nothing new a second time"
    );
    assert!(!again.brings_anything());
}

#[test]
fn one_bad_entry_spoils_no_other() {
    let good =
        texts(&book(&[Version::first(record("a", 5, 0)), Version::first(record("b", 6, 0))]));
    let wrong_sum = good[0].replace("\"ms\":21500", "\"ms\":21501");
    let entries = [
        good[0].as_str(),
        &wrong_sum,
        "null",
        "7",
        "[]",
        "{}",
        "\"<img src=x onerror=alert(1)>\"",
        "{\"v\":2,\"id\":\"a\",\"crc\":1,\"data\":null}",
        "{\"v\":9,\"id\":\"../set/level\"}",
        NEWER,
        &good[1],
        &good[1],
    ];
    let file = format!(
        "{{\"keystone\":\"history\",\"version\":1,\"sessions\":[{}],\"routines\":[{{}},1],\"settings\":{{\"set/level\":\"gentle\",\"s/a\":\"x\",\"set/x\":7}},\"unreadable\":{{\"torn\":1}}}}",
        entries.join(",")
    );
    let parcel = unpack(&file).expect("it is ours as a whole");
    assert_eq!(texts(&parcel.book), good);
    assert_eq!(parcel.newer.len(), 1);
    assert_eq!(parcel.settings, BTreeMap::from([("set/level".into(), "gentle".into())]));
    assert_eq!(parcel.wrong, 8 + 2 + 2 + 1);
}

#[test]
fn what_is_no_copy_of_ours_is_refused_with_a_reason() {
    let whole = file(&book(&[Version::first(record("a", 5, 0))]));
    for cut in [0, 1, 20, whole.len() / 2, whole.len() - 1] {
        assert_eq!(unpack(&whole[..cut]), Err(Refused::Torn), "{cut}");
    }
    for text in [
        "null",
        "[]",
        "7",
        "{}",
        "{\"keystone\":\"history\"}",
        "{\"keystone\":\"plan\",\"version\":1}",
        "{\"keystone\":1,\"version\":1}",
        "{\"keystone\":\"history\",\"version\":0}",
        "{\"keystone\":\"history\",\"version\":1,\"sessions\":{}}",
    ] {
        assert_eq!(unpack(text), Err(Refused::NotOurs), "{text}");
    }
    assert_eq!(
        unpack("{\"keystone\":\"history\",\"version\":2,\"sessions\":7}"),
        Err(Refused::Newer)
    );
    assert_eq!(unpack("not json at all"), Err(Refused::Torn));
    assert_eq!(unpack(&" ".repeat(MOST_BYTES + 1)), Err(Refused::TooLarge));
    assert!(unpack(&["\u{feff}", &whole].concat()).is_ok(), "some editors put a mark before it");
    let deep = format!(
        "{{\"keystone\":\"history\",\"version\":1,\"sessions\":[{}{}]}}",
        "[".repeat(200),
        "]".repeat(200)
    );
    assert!(unpack(&deep).is_err() || unpack(&deep).is_ok_and(|p| p.wrong == 1));
}

#[test]
fn the_schema_names_what_the_file_holds() {
    // The file is checked against the schema in tests/e2e/journeys/copy.spec.mjs.
    let schema = include_str!("../../src/domain/transfer/schema.json");
    for name in ["keystone", "sessions", "routines", "settings", "unreadable", "morning", "told"] {
        assert!(schema.contains(&format!("\"{name}\"")), "{name}");
    }
}

proptest! {
    #[test]
    fn import_after_export_is_the_identity(versions in prop::collection::vec(any_version(), 0..8)) {
        let book = book(&versions);
        let parcel = unpack(&file(&book)).expect("it is ours");
        prop_assert_eq!(parcel.wrong, 0);
        prop_assert_eq!(parcel.book, book);
    }

    #[test]
    fn importing_twice_changes_nothing_more(ours in prop::collection::vec(any_version(), 0..5), theirs in prop::collection::vec(any_version(), 0..5)) {
        let parcel = unpack(&file(&book(&theirs))).expect("it is ours");
        let once = book(&ours).merged(parcel.book.clone());
        prop_assert_eq!(&once.clone().merged(parcel.book.clone()), &once);
        prop_assert!(!preview(&parcel, &once).brings_anything());
    }

    #[test]
    fn the_preview_counts_every_session_once(ours in prop::collection::vec(any_version(), 0..5), theirs in prop::collection::vec(any_version(), 0..5)) {
        let parcel = unpack(&file(&book(&theirs))).expect("it is ours");
        let told = preview(&parcel, &book(&ours));
        let ids: std::collections::BTreeSet<_> = parcel.book.versions().map(|v| v.id.clone()).collect();
        let counted = told.new + told.same + told.changed + told.deleted + told.gone_here;
        prop_assert_eq!(counted as usize, ids.len());
    }

    #[test]
    fn no_text_makes_it_panic(text in ".*") {
        let _ = unpack(&text);
    }

    #[test]
    fn no_file_with_a_changed_byte_makes_it_panic(versions in prop::collection::vec(any_version(), 1..4), at in any::<prop::sample::Index>(), to in any::<u8>()) {
        let mut bytes = file(&book(&versions)).into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = to;
        if let Ok(text) = String::from_utf8(bytes) {
            let _ = unpack(&text);
        }
    }

    #[test]
    fn no_json_of_our_shape_makes_it_panic(
        names in prop::collection::vec(".{0,12}", 4), v in any::<u32>(), rev in any::<i64>(), values in prop::collection::vec(any::<i64>(), 3), tail in ".{0,40}",
    ) {
        let text = format!(
            "{{\"keystone\":\"history\",\"version\":1,\"sessions\":[{{\"v\":{v},\"id\":{:?},\"rev\":{rev},\"tag\":{:?},\"crc\":{},\"data\":{{\"started\":{},\"offset\":{},\"note\":{tail:?}}}}}],\"settings\":{{{:?}:{:?}}}}}",
            names[0], names[1], values[0], values[1], values[2], names[2], names[3],
        );
        let _ = unpack(&text);
    }
}
