use keystone::domain::book::{MOST_REV, Says, Version};
use keystone::domain::exercise::Exercise;
use keystone::domain::history::Record;
use keystone::domain::level::Level;
use keystone::domain::routine::Plan;
use keystone::domain::save;
use keystone::domain::session::Command;
use keystone::platform::mirror::{self, Entry};
use keystone::platform::store::{self, Store};
use keystone::state::{Notice, Switch};
use leptos::prelude::*;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::state::{ids, notices, record, unread};
use crate::{fresh, local};

/// Both places, with nothing in them.
pub async fn empty() -> web_sys::Storage {
    // What an earlier test has noted is written first.
    let _ = mirror::keys().await;
    let delete = "new Promise((done) => {
        const request = indexedDB.deleteDatabase('keystone');
        request.onsuccess = request.onerror = request.onblocked = done;
    })";
    let promise: js_sys::Promise = js_sys::eval(delete).expect("asked").into();
    JsFuture::from(promise).await.expect("gone");
    fresh()
}

/// What the mirror has under this key, once it was written.
async fn mirrored(key: &str) -> Option<Entry> {
    mirror::entries(&[key.to_owned()]).await.pop()
}

fn kept(storage: &web_sys::Storage, key: &str) -> Option<String> {
    storage.get_item(key).expect("asked")
}

fn text(record: Record) -> String {
    save::encode(&Version::first(record)).expect("written")
}

#[wasm_bindgen_test]
async fn what_is_written_and_removed_is_mirrored_with_growing_stamps() {
    empty().await;
    let mut store = Store::open();
    assert_eq!(store.set("set/level", "gentle"), Ok(()));
    let first = mirrored("set/level").await.expect("it is there");
    assert_eq!(first.text.as_deref(), Some("gentle"));
    assert_eq!(first.stamp, store::written());
    assert_eq!(store.set("set/level", "with spaces in it"), Ok(()));
    let second = mirrored("set/level").await.expect("it is there");
    assert_eq!(second.text.as_deref(), Some("with spaces in it"));
    assert!(second.stamp > first.stamp);
    assert_eq!(store.remove("set/level"), Ok(()));
    assert_eq!(mirrored("set/level").await, None);
    let removed = mirrored("-set/level").await.expect("it is noted");
    assert!(removed.text.is_none() && removed.key == "set/level" && removed.stamp > second.stamp);
    assert_eq!(store.set("set/level", "again"), Ok(()));
    assert_eq!(mirrored("-set/level").await, None, "what is back is not removed");
}

#[wasm_bindgen_test]
async fn what_a_crash_took_from_local_storage_is_taken_back() {
    let storage = empty().await;
    let first = unread();
    first.records.load_at_once();
    first.records.keep(record("a"));
    first.prefs.choose_level(Level::Gentle);
    let before = store::written();
    first.records.keep(record("b"));
    first.prefs.choose_level(Level::Stronger);
    assert!(mirrored("s/b").await.is_some());
    // As it was a minute ago.
    storage.remove_item("keystone/s/b").expect("gone");
    storage.set_item("keystone/set/level", "gentle").expect("set");
    storage.set_item("keystone/written", &before.to_string()).expect("set");

    let again = unread();
    assert_eq!(untrack(|| again.prefs.levels().overall), Level::Gentle);
    again.reunite(store::written()).await;
    assert_eq!(ids(again), ["a", "b"]);
    assert_eq!(untrack(|| again.prefs.levels().overall), Level::Stronger);
    assert_eq!(kept(&storage, "keystone/s/b"), Some(text(record("b"))));
    assert_eq!(kept(&storage, "keystone/set/level"), Some("stronger".into()));
    assert_eq!(notices(again), [], "nothing has to be said of it");
}

#[wasm_bindgen_test]
async fn a_later_choice_in_local_storage_holds_against_the_mirror() {
    let storage = empty().await;
    let mut store = Store::open();
    assert_eq!(store.set("set/level", "gentle"), Ok(()));
    assert!(mirrored("set/level").await.is_some());
    // Written where there was no mirror.
    storage.set_item("keystone/set/level", "stronger").expect("set");
    let app = unread();
    app.reunite(store::written()).await;
    assert_eq!(untrack(|| app.prefs.levels().overall), Level::Stronger);
    assert_eq!(kept(&storage, "keystone/set/level"), Some("stronger".into()));
}

#[wasm_bindgen_test]
async fn what_was_kept_before_there_was_a_mirror_is_mirrored() {
    let storage = empty().await;
    storage.set_item("keystone/s/a", &text(record("a"))).expect("set");
    storage.set_item("keystone/set/level", "gentle").expect("set");
    let app = unread();
    app.reunite(store::written()).await;
    assert_eq!(ids(app), ["a"]);
    for (key, text) in [("s/a", text(record("a"))), ("set/level", "gentle".into())] {
        assert_eq!(mirrored(key).await.and_then(|e| e.text), Some(text), "{key}");
    }
}

#[wasm_bindgen_test]
async fn a_torn_entry_is_mended_from_the_mirror_and_only_then_set_aside() {
    let storage = empty().await;
    let first = unread();
    first.records.load_at_once();
    first.records.keep(record("a"));
    first.records.keep(record("b"));
    assert!(mirrored("s/b").await.is_some());
    storage.set_item("keystone/s/a", "{\"v\":2,\"id\":\"a\"").expect("set");
    storage.set_item("keystone/s/c", "nothing of ours").expect("set");
    let again = unread();
    again.reunite(store::written()).await;
    assert_eq!(ids(again), ["a", "b"]);
    assert_eq!(kept(&storage, "keystone/s/a"), Some(text(record("a"))));
    assert_eq!(notices(again), [Notice::SetAside(1)]);
    assert_eq!(kept(&storage, "keystone/quarantine/c"), Some("nothing of ours".into()));
}

#[wasm_bindgen_test]
async fn what_is_deleted_stays_deleted_and_is_cleared_away_on_the_next_visit() {
    let storage = empty().await;
    let first = unread();
    first.records.load_at_once();
    first.records.keep(record("a"));
    first.delete(&["a".into()]);
    assert!(kept(&storage, "keystone/s/a").is_some(), "it can still be brought back");
    let again = unread();
    again.reunite(store::written()).await;
    assert_eq!(ids(again), [""; 0]);
    assert_eq!(kept(&storage, "keystone/s/a"), None, "what it said is gone");
    assert_eq!(mirrored("s/a").await, None, "there, too");
    let third = unread();
    third.reunite(store::written()).await;
    assert_eq!(ids(third), [""; 0]);
}

#[wasm_bindgen_test]
async fn on_a_full_disk_the_mirror_keeps_what_local_storage_will_not() {
    let storage = empty().await;
    let first = unread();
    first.records.load_at_once();
    storage.set_item("filler", &"x".repeat(5_242_880 - 60)).expect("it just fits");
    assert!(!first.records.keep(record("a")));
    assert!(notices(first).contains(&Notice::NotSaved));
    assert!(mirrored("s/a").await.is_some());
    let again = unread();
    again.reunite(store::written()).await;
    assert_eq!(ids(again), ["a"]);
    fresh();
}

/// What is kept is at least as whole as what a journal knows, which a crash may have left behind.
#[wasm_bindgen_test]
async fn a_session_that_is_kept_is_not_kept_again() {
    let storage = empty().await;
    let app = unread();
    app.records.load_at_once();
    app.records.keep(record("a"));
    let whole = kept(&storage, "keystone/s/a");
    let less = Record { active_ms: 1, ..record("a") };
    assert!(app.records.keep(less.clone()), "it is kept");
    assert_eq!(kept(&storage, "keystone/s/a"), whole);
    // Nor by a page that has not read it yet.
    assert!(unread().records.keep(less));
    assert_eq!(kept(&storage, "keystone/s/a"), whole);
}

#[wasm_bindgen_test]
async fn the_journal_of_a_session_that_is_kept_is_forgotten() {
    let storage = empty().await;
    let first = unread();
    first.records.load_at_once();
    first.player.begin(Plan::One(Exercise::KneeToChest));
    first.player.command(Command::Start);
    first.player.command(Command::Skip);
    gloo_timers::future::TimeoutFuture::new(350).await;
    first.player.command(Command::Pause);
    let id = storage_key(&storage, "keystone/j/").expect("it is written down");
    let journal = kept(&storage, &["keystone/j/", &id].concat()).expect("it is there");
    first.player.end();
    assert!(mirrored(&["s/", &id].concat()).await.is_some());
    // As it was before the end.
    storage.set_item(&["keystone/j/", &id].concat(), &journal).expect("set");
    storage.remove_item(&["keystone/s/", &id].concat()).expect("gone");
    storage.set_item("keystone/written", "1").expect("set");
    let again = unread();
    again.reunite(store::written()).await;
    crate::until(|| storage_key(&local(), "keystone/j/").is_none()).await;
    assert_eq!(untrack(|| again.player.waiting()), None, "it is not offered again");
    assert_eq!(ids(again), [id]);
}

fn storage_key(storage: &web_sys::Storage, folder: &str) -> Option<String> {
    let mut keys =
        (0..storage.length().expect("asked")).filter_map(|i| storage.key(i).expect("asked"));
    keys.find_map(|k| k.strip_prefix(folder).map(str::to_owned))
}

#[wasm_bindgen_test]
async fn what_another_page_has_cleared_is_put_back() {
    let storage = empty().await;
    let app = unread();
    app.records.load_at_once();
    app.records.keep(record("a"));
    app.prefs.choose_level(Level::Gentle);
    assert!(mirrored("set/level").await.is_some());
    storage.clear().expect("gone");
    // A click later the stamp is newer than all that is in the mirror.
    app.prefs.beeps.choose(Switch::Off);
    let again = unread();
    again.reunite(store::written()).await;
    crate::until(|| kept(&local(), "keystone/set/level").is_some()).await;
    assert_eq!(ids(again), ["a"]);
    assert_eq!(untrack(|| again.prefs.levels().overall), Level::Gentle);
    assert_eq!(kept(&storage, "keystone/set/beeps"), Some("off".into()));
}

#[wasm_bindgen_test]
async fn who_reads_at_once_does_not_throw_away_what_the_mirror_has() {
    let storage = empty().await;
    let first = unread();
    first.records.load_at_once();
    first.records.keep(record("a"));
    assert!(mirrored("s/a").await.is_some());
    storage.set_item("keystone/s/a", "{\"v\":2,").expect("set");
    let again = unread();
    again.records.load_all();
    again.reunite(store::written()).await;
    assert_eq!(ids(again), ["a"]);
    assert_eq!(kept(&storage, "keystone/s/a"), Some(text(record("a"))));
}

#[wasm_bindgen_test]
async fn undoing_an_import_restores_what_held_before() {
    empty().await;
    let app = unread();
    app.records.load_at_once();
    app.records.keep(record("a"));
    let mut edited = record("a");
    edited.after.note = "Mine.".into();
    app.records.revise(edited.clone());
    let gone =
        Version { rev: 5, tag: "d".into(), says: Says::Deleted, ..Version::first(record("a")) };
    let held = app.records.latest_of(["a"].into_iter());
    let (names, _) = app.records.take_in(vec![gone]);
    assert_eq!(ids(app), [""; 0]);
    // Another page has cleared away what lies below the deletion.
    app.records.take_out(&["a".into(), held[0].name()]);
    app.records.take_out(&names);
    let _ = app.records.take_in(held);
    assert_eq!(
        untrack(|| app.records.find("a")).map(|r| r.after.note.clone()),
        Some("Mine.".into())
    );
}

#[wasm_bindgen_test]
async fn a_deletion_that_fails_deletes_nothing() {
    let storage = empty().await;
    let app = unread();
    app.records.load_at_once();
    let last = Version { rev: MOST_REV, tag: "t".into(), ..Version::first(record("a")) };
    let _ = app.records.take_in(vec![last]);
    app.delete(&["a".into()]);
    assert_eq!(notices(app), [Notice::NotDeleted]);
    assert_eq!(ids(app), ["a"]);
    assert!(kept(&storage, "keystone/s/a~1000000-t").is_some());
    let again = unread();
    again.reunite(store::written()).await;
    assert_eq!(ids(again), ["a"]);
}

#[wasm_bindgen_test]
async fn what_is_said_in_the_summary_stands_upon_what_was_said_elsewhere() {
    empty().await;
    let app = unread();
    app.records.load_at_once();
    app.player.begin(Plan::One(Exercise::KneeToChest));
    app.player.command(Command::Start);
    app.player.command(Command::Skip);
    gloo_timers::future::TimeoutFuture::new(350).await;
    app.player.end();
    let id = ids(app).remove(0);
    app.records.amend(&id, |r| r.after.note = "Said in the history.".into());
    app.player.say_after(|a| a.effort = Some(3));
    let said = untrack(|| app.records.find(&id)).expect("it is there").after.clone();
    assert_eq!((said.effort, said.note.as_str()), (Some(3), "Said in the history."));
    app.delete(std::slice::from_ref(&id));
    app.player.say_after(|a| a.effort = Some(4));
    assert!(app.records.is_deleted(&id), "what is deleted stays so");
}
