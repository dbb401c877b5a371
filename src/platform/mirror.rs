//! A second place for all that is kept: `IndexedDB`. Killing a browser loses up to a minute of what was
//! written to localStorage; what was written here is there again. It also has far more room.
//!
//! An entry is `stamp text`; beside the key of one that was removed, `-key`, stands when. Stamps come
//! from [`super::store`], which writes everything here, too; `state::reunion` unites both at the start.
//! Our own few calls: the well-kept crates (`idb`, `rexie`) bring their own errors and futures, which
//! every visitor would download, for an open, a put, a delete and two reads.
//!
//! Absent on purpose: any decision about which of two texts holds. A browser without this place is no
//! error: nothing is mirrored, and nothing is found.

use std::cell::{Cell, RefCell};

use js_sys::{Array, Promise};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::page;
use web_sys::{IdbDatabase, IdbObjectStore, IdbOpenDbRequest, IdbRequest, IdbTransactionMode};

const DATABASE: &str = "keystone";
const SHELF: &str = "texts";
/// An answer that takes longer is none, in milliseconds: some browsers never give one.
const PATIENCE_MS: i32 = 3_000;
/// So many turns of the page at most are waited for writes.
const MOST_TURNS: u32 = 10_000;
/// Before the key of an entry that was removed.
const REMOVED: &str = "-";

/// What there is to find under a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub key: String,
    /// When it was written or removed, as `store` stamps it.
    pub stamp: u64,
    /// `None` if it was removed then.
    pub text: Option<String>,
}

/// A write that waits: a key, and its text or none.
type Write = (String, Option<String>);

thread_local! {
    static OPEN: RefCell<Option<IdbDatabase>> = const { RefCell::new(None) };
    static WAITING: RefCell<Vec<Write>> = const { RefCell::new(Vec::new()) };
    static WRITING: Cell<bool> = const { Cell::new(false) };
}

/// Writes an entry, or its removal, as soon as what is going on now is over.
pub fn note(key: &str, text: Option<&str>, stamp: u64) {
    let stamp = stamp.to_string();
    let removed = [REMOVED, key].concat();
    let writes = match text {
        Some(text) => [(key.to_owned(), Some([&stamp, " ", text].concat())), (removed, None)],
        None => [(removed, Some(stamp)), (key.to_owned(), None)],
    };
    write(writes);
}

/// Takes out of here what was noted as removed.
pub fn forget_removal(key: &str) {
    write([([REMOVED, key].concat(), None)]);
}

fn write(writes: impl IntoIterator<Item = Write>) {
    WAITING.with_borrow_mut(|w| w.extend(writes));
    if !WRITING.replace(true) {
        spawn_local(async {
            // Whatever can't be written here is still in localStorage.
            while !WAITING.with_borrow(Vec::is_empty) {
                let _ = write_all().await;
            }
            WRITING.set(false);
        });
    }
}

/// Writes all that waits, in one transaction.
async fn write_all() -> Result<(), JsValue> {
    let mut shelf = shelf(IdbTransactionMode::Readwrite).await;
    if shelf.is_err() {
        // The browser had closed it meanwhile: once more.
        shelf = self::shelf(IdbTransactionMode::Readwrite).await;
    }
    let writes = WAITING.take();
    let shelf = shelf?;
    let mut last = None;
    for (key, text) in writes {
        last = Some(match text {
            Some(text) => shelf.put_with_key(&text.into(), &key.into())?,
            None => shelf.delete(&key.into())?,
        });
    }
    match last {
        Some(request) => answer(&request).await.map(drop),
        None => Ok(()),
    }
}

/// Waits until all that was noted is written, within reason.
async fn at_rest() {
    for _ in 0..MOST_TURNS {
        if !WRITING.get() {
            break;
        }
        page::pause().await;
    }
}

/// The keys of all entries and removals. Removals begin with `-`.
pub async fn keys() -> Vec<String> {
    at_rest().await;
    let read = async {
        let shelf = shelf(IdbTransactionMode::Readonly).await?;
        answer(&shelf.get_all_keys()?).await
    };
    let keys = read.await.map(|found| Array::from(&found)).unwrap_or_default();
    keys.iter().filter_map(|k| k.as_string()).collect()
}

/// The entries and removals of these keys, as [`keys`] names them. What is not there is left out.
pub async fn entries(keys: &[String]) -> Vec<Entry> {
    at_rest().await;
    let Ok(shelf) = shelf(IdbTransactionMode::Readonly).await else { return Vec::new() };
    // All are asked for at once: the transaction ends when nothing is asked for any more, and an answer
    // that nobody waits for yet is lost.
    let ask = |key| {
        let request = shelf.get(&JsValue::from(key)).ok()?;
        Some((key, settled(&request), request))
    };
    let asked: Vec<_> = keys.iter().filter_map(ask).collect();
    let mut entries = Vec::new();
    for (key, settled, request) in asked {
        let answered = JsFuture::from(settled).await.and_then(|_| request.result());
        let found = answered.ok().and_then(|v| v.as_string());
        entries.extend(found.and_then(|found| entry(key, &found)));
    }
    entries
}

fn entry(key: &str, found: &str) -> Option<Entry> {
    if let Some(key) = key.strip_prefix(REMOVED) {
        return Some(Entry { key: key.to_owned(), stamp: found.parse().ok()?, text: None });
    }
    let (stamp, text) = found.split_once(' ')?;
    Some(Entry { key: key.to_owned(), stamp: stamp.parse().ok()?, text: Some(text.to_owned()) })
}

async fn shelf(mode: IdbTransactionMode) -> Result<IdbObjectStore, JsValue> {
    let open = OPEN.with_borrow(Clone::clone);
    let database = match open {
        Some(database) => database,
        None => open_database().await?,
    };
    let transaction = database.transaction_with_str_and_mode(SHELF, mode);
    if transaction.is_err() {
        // The browser has closed it meanwhile: the next call opens it again.
        OPEN.set(None);
    }
    transaction?.object_store(SHELF)
}

async fn open_database() -> Result<IdbDatabase, JsValue> {
    let missing = || JsValue::from("no IndexedDB");
    let factory = web_sys::window().and_then(|w| w.indexed_db().ok().flatten());
    let request: IdbOpenDbRequest = factory.ok_or_else(missing)?.open_with_u32(DATABASE, 1)?;
    let fresh = request.clone();
    let make = Closure::once_into_js(move || {
        let database = fresh.result().ok().and_then(|r| r.dyn_into::<IdbDatabase>().ok());
        // Should it fail, the transaction on it does, too.
        let _ = database.map(|d| d.create_object_store(SHELF));
    });
    request.set_onupgradeneeded(Some(make.unchecked_ref()));
    let database: IdbDatabase = answer(&request).await?.dyn_into()?;
    // Another page may want to remove or change it: we must not stand in the way.
    let ours = database.clone();
    let close = Closure::once_into_js(move || {
        ours.close();
        OPEN.set(None);
    });
    database.set_onversionchange(Some(close.unchecked_ref()));
    OPEN.set(Some(database.clone()));
    Ok(database)
}

/// Waits for a request, and gives its result.
async fn answer(request: &IdbRequest) -> Result<JsValue, JsValue> {
    JsFuture::from(settled(request)).await?;
    request.result()
}

/// Kept when the request has its result, broken when it failed or takes too long.
fn settled(request: &IdbRequest) -> Promise {
    Promise::new(&mut |answered, failed| {
        request.set_onsuccess(Some(&answered));
        request.set_onerror(Some(&failed));
        if let Some(window) = web_sys::window() {
            // Without a limit it would be waited for; nothing worse.
            let _ =
                window.set_timeout_with_callback_and_timeout_and_arguments_0(&failed, PATIENCE_MS);
        }
    })
}
