use std::sync::Arc;

use keystone::domain::book::{Book, MOST_REV, Says, Version};
use keystone::domain::history::Record;
use keystone::domain::save;
use proptest::prelude::*;

use crate::history::{any_record, record};

const HOUR_MS: u64 = 3_600_000;

fn book(versions: impl IntoIterator<Item = Version>) -> Book {
    let mut book = Book::default();
    for version in versions {
        book.add(version);
    }
    book
}

fn ids(book: &Book) -> Vec<String> {
    book.records().iter().map(|r| r.id.clone()).collect()
}

fn noted(record: &Record, note: &str) -> Says {
    let mut record = record.clone();
    record.after.note = note.into();
    Says::Kept(Arc::new(record))
}

fn note(book: &Book, id: &str) -> String {
    book.record(id).expect("it is there").after.note.clone()
}

#[test]
fn sessions_are_newest_first_by_local_day() {
    let records = [
        record("a", 10 * HOUR_MS, 0),
        record("c", 40 * HOUR_MS, 0),
        record("b", 12 * HOUR_MS, 0),
        // Half an hour before "b", but where it was done the next day had begun.
        record("d", 11 * HOUR_MS + HOUR_MS / 2, 840),
    ];
    assert_eq!(ids(&book(records.map(Version::first))), ["c", "d", "b", "a"]);
}

#[test]
fn an_edit_holds_a_deletion_too_and_its_undoing() {
    let first = record("a", 0, 0);
    let mut book = book([Version::first(first.clone())]);
    let next =
        |book: &Book, says, tag: &str| book.next("a", says, tag.into()).expect("there is room");
    let edit = next(&book, noted(&first, "better"), "x");
    assert!(book.add(edit.clone()) && !book.add(edit));
    assert_eq!(note(&book, "a"), "better");
    let deletion = next(&book, Says::Deleted, "x");
    assert!(book.add(deletion));
    assert!(book.records().is_empty() && book.record("a").is_none());
    let back = next(&book, noted(&first, "better"), "x");
    assert_eq!(back.rev, 3);
    assert!(book.add(back));
    assert_eq!(note(&book, "a"), "better");
}

#[test]
fn of_two_made_apart_what_was_kept_holds_and_either_order_will_do() {
    let first = record("a", 0, 0);
    let base = book([Version::first(first.clone())]);
    let edit = base.next("a", noted(&first, "mine"), "mm".into()).expect("room");
    let other = base.next("a", noted(&first, "yours"), "yy".into()).expect("room");
    let deletion = base.next("a", Says::Deleted, "zz".into()).expect("room");
    let all = [edit, other, deletion];
    let there = base.clone().merged(book(all.clone()));
    let back = book(all.into_iter().rev()).merged(base);
    assert_eq!(there, back);
    assert_eq!(note(&there, "a"), "yours", "the edit, not the deletion");
}

#[test]
fn taking_a_version_out_lets_the_one_below_hold() {
    let first = record("a", 0, 0);
    let mut book = book([Version::first(first.clone())]);
    let edit = book.next("a", noted(&first, "oops"), "t".into()).expect("room");
    book.add(edit.clone());
    assert!(book.knows("a~1-t") && book.take_out(&edit.name()) && !book.take_out(&edit.name()));
    assert_eq!(note(&book, "a"), "");
    assert!(book.take_out("a"));
    assert_eq!(book, Book::default());
}

#[test]
fn what_lies_below_a_deletion_may_go_and_what_was_said_in_between() {
    let (a, b) = (record("a", 0, 0), record("b", 0, 0));
    let later =
        |r: &Record, rev, says| Version { rev, tag: "t".into(), says, ..Version::first(r.clone()) };
    let book = book([
        Version::first(a.clone()),
        later(&a, 1, noted(&a, "one")),
        later(&a, 2, Says::Deleted),
        Version::first(b.clone()),
        later(&b, 1, noted(&b, "one")),
        later(&b, 2, noted(&b, "two")),
    ]);
    assert_eq!(book.surplus(), ["a", "a~1-t", "b~1-t"]);
    let mut lean = book.clone();
    for name in book.surplus() {
        lean.take_out(&name);
    }
    assert_eq!(lean.records(), book.records());
    assert!(lean.surplus().is_empty());
}

#[test]
fn numbers_that_are_used_up_are_not_gone_beyond() {
    let first = record("a", 0, 0);
    let last = Version { rev: MOST_REV, tag: "t".into(), ..Version::first(first) };
    assert_eq!(book([last]).next("a", Says::Deleted, "u".into()), None);
}

/// Versions that meet often: few ids, few numbers, few tags.
fn crowded() -> impl Strategy<Value = Vec<Version>> {
    let one = (any_record(), "[ab]", 0u32..4, "[x-z]", any::<bool>());
    let version = one.prop_map(|(record, id, rev, tag, deleted)| {
        let record = Record { id: id.clone(), ..record };
        let says = if deleted && rev > 0 { Says::Deleted } else { Says::Kept(Arc::new(record)) };
        let tag = if rev == 0 { String::new() } else { tag };
        Version { id, rev, tag, says }
    });
    prop::collection::vec(version, 0..12)
}

proptest! {
    #[test]
    fn merging_is_commutative_associative_and_idempotent(a in crowded(), b in crowded(), c in crowded()) {
        let (a, b, c) = (book(a), book(b), book(c));
        let ab = a.clone().merged(b.clone());
        prop_assert_eq!(&ab, &b.clone().merged(a.clone()));
        prop_assert_eq!(&ab.clone().merged(c.clone()), &a.clone().merged(b.clone().merged(c)));
        prop_assert_eq!(&a.clone().merged(a.clone()), &a);
        prop_assert_eq!(&ab.clone().merged(b), &ab, "what is known already changes nothing");
    }

    #[test]
    fn the_order_of_arrival_does_not_matter(versions in crowded(), seed in any::<prop::sample::Index>()) {
        let mut turned = versions.clone();
        if !turned.is_empty() {
            let by = seed.index(turned.len());
            turned.rotate_left(by);
        }
        prop_assert_eq!(book(versions), book(turned));
    }

    #[test]
    fn nothing_that_holds_is_surplus(versions in crowded()) {
        let all = book(versions);
        let mut lean = all.clone();
        for name in all.surplus() {
            prop_assert!(lean.take_out(&name));
        }
        prop_assert_eq!(lean.records(), all.records());
    }

    #[test]
    fn every_version_has_a_name_of_its_own(versions in crowded()) {
        let book = book(versions);
        let names: std::collections::BTreeSet<_> = book.versions().map(Version::name).collect();
        prop_assert_eq!(names.len(), book.versions().count());
        for version in book.versions() {
            let text = save::encode(version).expect("written");
            prop_assert_eq!(&save::decode(&text).expect("read").name(), &version.name());
        }
    }
}
