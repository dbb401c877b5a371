use keystone::domain::book::Version;
use keystone::domain::exercise::Exercise;
use keystone::domain::history::{DoneBout, Record};
use keystone::domain::level::Level;
use keystone::domain::route::Route;
use keystone::domain::routine::Plan;
use keystone::domain::save;
use keystone::domain::session::{Command, State};
use keystone::platform::store::{self, Store};
use keystone::state::{AppState, Notice, Switch};
use keystone::text::Lang;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::fresh;
use crate::mirror::empty;

/// The app as it would be after a reload, before it has read the history.
pub fn unread() -> AppState {
    // Signals live as long as their owner: in the app that is the page.
    let owner = Owner::new();
    owner.set();
    std::mem::forget(owner);
    AppState::new(Store::open(), Some(Lang::En), Route::Home)
}

/// The app as it would be after a reload.
fn app() -> AppState {
    let app = unread();
    app.records.load_at_once();
    app
}

pub fn record(id: &str) -> Record {
    let bout = DoneBout {
        exercise: Exercise::BirdDog,
        level: Level::Gentle,
        sets: 1,
        sets_done: 1,
        work_ms: 45_000,
        left: None,
        right: None,
        ended: None,
    };
    let started_ms = 1_795_339_800_000;
    Record {
        id: id.into(),
        started_ms,
        utc_offset_min: 60,
        active_ms: 60_000,
        bouts: vec![bout],
        ..Record::default()
    }
}

pub fn notices(app: AppState) -> Vec<Notice> {
    untrack(|| app.notices.list()).into_iter().map(|p| p.notice).collect()
}

fn records(app: AppState) -> Vec<Record> {
    untrack(|| app.records.list()).iter().map(|r| Record::clone(r)).collect()
}

pub fn ids(app: AppState) -> Vec<String> {
    let mut ids: Vec<_> = untrack(|| app.records.list()).iter().map(|r| r.id.clone()).collect();
    ids.sort();
    ids
}

#[wasm_bindgen_test]
fn a_session_is_there_after_a_reload() {
    fresh();
    assert!(app().records.keep(record("a")));
    assert_eq!(records(app()), [record("a")]);
}

#[wasm_bindgen_test]
fn deleting_can_be_undone() {
    fresh();
    let first = app();
    first.records.keep(record("a"));
    first.records.keep(record("b"));
    first.delete(&["a".into()]);
    assert_eq!((ids(first), ids(app())), (vec!["b".into()], vec!["b".into()]));
    let posted = untrack(|| first.notices.list()).pop().expect("an offer to undo");
    first.undo(posted.id);
    first.undo(posted.id);
    assert_eq!(ids(app()), ["a", "b"]);
    assert_eq!(notices(first), []);
}

#[wasm_bindgen_test]
async fn what_cannot_be_read_is_set_aside_and_the_rest_is_shown() {
    let storage = empty().await;
    app().records.keep(record("a"));
    storage.set_item("keystone/s/bad", "{\"v\":1,").expect("set");
    storage.set_item("keystone/s/new", "{\"v\":9}").expect("set");
    let again = unread();
    again.reunite(store::written()).await;
    assert_eq!(ids(again), ["a"]);
    assert_eq!(notices(again), [Notice::SetAside(1), Notice::Newer(1)]);
    let kept = |key: &str| storage.get_item(key).expect("asked");
    assert_eq!(kept("keystone/quarantine/bad"), Some("{\"v\":1,".into()), "its raw text is kept");
    assert_eq!(kept("keystone/s/bad"), None);
    assert_eq!(kept("keystone/s/new"), Some("{\"v\":9}".into()), "a newer one is left as it is");
    let third = unread();
    third.reunite(store::written()).await;
    assert_eq!(notices(third), [Notice::Newer(1)], "what was set aside is not told again");
}

#[wasm_bindgen_test]
fn a_session_that_the_disk_refuses_stays_in_memory() {
    let storage = fresh();
    let app = app();
    storage.set_item("filler", &"x".repeat(5_242_880 - 20)).expect("it just fits");
    assert!(!app.records.keep(record("a")));
    assert_eq!(ids(app), ["a"]);
    assert_eq!(notices(app), [Notice::NotSaved]);
    fresh();
}

#[wasm_bindgen_test]
fn choices_are_kept_and_nonsense_counts_as_none() {
    let storage = fresh();
    let first = app();
    first.prefs.choose_level(Level::Gentle);
    first.prefs.choose_own_level(Exercise::DeadBug, Some(Level::Stronger));
    first.prefs.beeps.choose(Switch::Off);
    first.prefs.acknowledge();
    storage.set_item("keystone/set/theme", "plaid").expect("set");
    let again = app();
    untrack(|| {
        assert_eq!(again.prefs.level_of(Exercise::BirdDog), Level::Gentle);
        assert_eq!(again.prefs.level_of(Exercise::DeadBug), Level::Stronger);
        assert!(
            again.prefs.acknowledged() && !again.prefs.beeps.is_on() && again.prefs.keys.is_on()
        );
    });
    again.prefs.choose_own_level(Exercise::DeadBug, None);
    assert_eq!(untrack(|| app().prefs.level_of(Exercise::DeadBug)), Level::Gentle);
}

#[wasm_bindgen_test]
fn without_storage_the_app_says_so_and_works() {
    let owner = Owner::new();
    owner.set();
    std::mem::forget(owner);
    let store = Store::Memory(std::collections::BTreeMap::default());
    let app = AppState::new(store, Some(Lang::En), Route::Home);
    assert_eq!(notices(app), [Notice::StorageDenied]);
    app.prefs.choose_level(Level::Gentle);
    assert!(app.records.keep(record("a")));
    assert_eq!(ids(app), ["a"]);
}

#[wasm_bindgen_test]
fn stopping_before_any_work_keeps_nothing() {
    fresh();
    let app = app();
    app.player.begin(Plan::One(Exercise::HipThrust));
    app.player.command(Command::Start);
    assert_eq!(untrack(|| app.player.waiting()), Some(Plan::One(Exercise::HipThrust)));
    app.player.end();
    let outcome = untrack(|| app.player.outcome()).expect("it is over");
    assert!(!outcome.finished && outcome.record.is_none());
    assert_eq!(ids(app), [""; 0]);
}

#[wasm_bindgen_test]
async fn what_is_under_way_waits_while_another_exercise_is_looked_at() {
    let storage = fresh();
    let app = app();
    app.player.begin(Plan::One(Exercise::KneeToChest));
    app.player.command(Command::Start);
    app.player.command(Command::Skip);
    gloo_timers::future::TimeoutFuture::new(350).await;
    app.player.command(Command::Pause);
    app.player.prepare(Plan::One(Exercise::BirdDog));
    let state = untrack(|| app.player.face()).map(|f| f.state);
    assert_eq!(state, Some(State::Ready), "the other one waits for its start");
    assert_eq!(ids(app), [""; 0], "nothing is ended unasked");
    app.player.leave();
    assert_eq!(untrack(|| app.player.waiting()), Some(Plan::One(Exercise::KneeToChest)));
    app.player.end();
    let records = records(app);
    assert_eq!(records.len(), 1);
    let record = records.into_iter().next().expect("one");
    let bout = record.bouts.first().expect("one");
    assert!(bout.work_ms >= 300, "{}", bout.work_ms);
    assert_eq!(bout.sets_done, 0);
    let text =
        storage.get_item(&format!("keystone/s/{}", record.id)).expect("asked").expect("kept");
    assert_eq!(save::decode(&text), Ok(Version::first(record)));
}

#[wasm_bindgen_test]
async fn what_is_said_afterwards_is_another_version_beside_the_first() {
    let storage = fresh();
    let first = app();
    first.player.prepare(Plan::One(Exercise::KneeToChest));
    first.player.say_pain(Some(4));
    first.player.command(Command::Start);
    first.player.command(Command::Skip);
    gloo_timers::future::TimeoutFuture::new(350).await;
    first.player.end();
    let id = untrack(|| first.records.list()).first().expect("kept").id.clone();
    let original = storage.get_item(&format!("keystone/s/{id}")).expect("asked").expect("kept");
    first.player.say_after(|a| a.pain = Some(2));
    first.player.say_after(|a| a.note = "Easier than on Monday.".into());

    assert_eq!(storage.get_item(&format!("keystone/s/{id}")).expect("asked"), Some(original));
    for app in [first, app()] {
        let records = untrack(|| app.records.list());
        assert_eq!(records.len(), 1, "it is one session");
        let record = records.first().expect("one");
        assert_eq!((record.before.pain, record.after.pain), (Some(4), Some(2)));
        assert_eq!(record.after.note, "Easier than on Monday.");
    }
    // Deleting it deletes all of it; bringing it back brings back what was said.
    let again = app();
    again.delete(&[id]);
    assert_eq!(ids(app()), [""; 0]);
    let posted = untrack(|| again.notices.list()).first().expect("one").id;
    again.undo(posted);
    assert_eq!(untrack(|| app().records.list()).first().map(|r| r.after.pain), Some(Some(2)));
}
