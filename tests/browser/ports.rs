use keystone::domain::save;
use keystone::platform::intl::{self, Form};
use keystone::platform::page;
use keystone::platform::store::{NotKept, Store};
use keystone::text::{Lang, Plural};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::{fresh, local};

#[wasm_bindgen_test]
fn what_is_kept_is_there_under_our_prefix() {
    let storage = fresh();
    let mut store = Store::open();
    assert!(store.is_lasting());
    assert_eq!(store.set("s/a", "one"), Ok(()));
    assert_eq!(storage.get_item("keystone/s/a").expect("asked"), Some("one".into()));
    assert_eq!(Store::open().get("s/a"), Some("one".into()), "another store sees it");
}

#[wasm_bindgen_test]
fn only_our_own_keys_are_listed() {
    let storage = fresh();
    storage.set_item("s/theirs", "x").expect("set");
    let mut store = Store::open();
    for (key, text) in [("s/a", "1"), ("s/b", "2"), ("set/level", "gentle")] {
        assert_eq!(store.set(key, text), Ok(()));
    }
    let mut keys = store.keys("s/");
    keys.sort();
    assert_eq!(keys, ["a", "b"]);
}

#[wasm_bindgen_test]
fn removing_what_is_not_there_is_no_error() {
    fresh();
    let mut store = Store::open();
    assert_eq!(store.set("s/a", "1"), Ok(()));
    assert_eq!(store.remove("s/a"), Ok(()));
    assert_eq!(store.remove("s/a"), Ok(()));
    assert_eq!(store.get("s/a"), None);
}

#[wasm_bindgen_test]
fn a_full_disk_is_an_error_and_what_was_there_stays() {
    fresh();
    let mut store = Store::open();
    assert_eq!(store.set("s/a", "kept"), Ok(()));
    // The quota is 5 MiB of UTF-16 units.
    let filler = "x".repeat(5_242_880 - 100);
    local().set_item("filler", &filler).expect("it just fits");
    assert_eq!(store.set("s/b", &"y".repeat(200)), Err(NotKept));
    assert_eq!(store.get("s/a"), Some("kept".into()));
    assert!(Store::open().is_lasting(), "what is kept can still be read");
    fresh();
}

#[wasm_bindgen_test]
fn memory_behaves_like_the_disk() {
    let mut store = Store::Memory(std::collections::BTreeMap::default());
    assert!(!store.is_lasting());
    assert_eq!(store.set("s/a", "1"), Ok(()));
    assert_eq!((store.get("s/a"), store.keys("s/")), (Some("1".into()), vec!["a".to_owned()]));
    assert_eq!(store.remove("s/a"), Ok(()));
    assert!(store.keys("s/").is_empty());
}

#[wasm_bindgen_test]
fn numbers_dates_and_plurals_are_the_browsers_own() {
    // French writes thousands with a narrow no-break space, and counts zero as one.
    assert_eq!(intl::number(Lang::Fr, 12_345), "12\u{202f}345");
    assert_eq!(intl::plural(Lang::Fr, 0), Plural::One);
    assert_eq!(intl::plural(Lang::En, 0), Plural::Other);
    // Spanish leaves four digits together, and has a form of its own for millions.
    assert_eq!(intl::number(Lang::Es, 1_234), "1234");
    assert_eq!(intl::plural(Lang::Es, 1_000_000), Plural::Other);
    assert_eq!(intl::date(Lang::Es, 20_779, Form::Day), "domingo, 22 de noviembre de 2026");
    assert_eq!(intl::plural(Lang::En, 1), Plural::One);
    assert_eq!(intl::date(Lang::Fr, 20_779, Form::Day), "dimanche 22 novembre 2026");
    assert!(intl::date(Lang::En, 20_779, Form::Day).contains("November"));
    assert!(
        intl::time(Lang::Fr, 20_779 * 86_400_000 + 8 * 3_600_000 + 5 * 60_000).ends_with("8:05")
    );
}

#[wasm_bindgen_test]
fn no_two_ids_are_the_same() {
    let ids: std::collections::HashSet<_> = (0..1_000).map(|_| page::new_id()).collect();
    assert_eq!(ids.len(), 1_000);
    assert!(ids.iter().all(|id| id.len() == 17 && save::is_name(id)), "{ids:?}");
}
