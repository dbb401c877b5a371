//! The service worker, which keeps the app on the device (see `public/sw.js`), and its newer version.
//!
//! Reached by name where that is enough: the typed interfaces would bring more code than they save.

use std::cell::Cell;
use std::rc::Rc;

use gloo_events::EventListener;
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::EventTarget;

use super::{clock, page};

/// Beside the page, see `public`.
const WORKER: &str = "./sw.js";
/// So often at most it is asked for a newer version, in milliseconds.
const EVERY_MS: u64 = 60 * 60 * 1_000;

/// What there is to say about the app as it lies on the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// All of it is there: no network is needed any more.
    Kept,
    /// A newer version is there, too, and waits.
    Waiting,
    /// The newer version has taken over: this page is of the older one.
    Replaced,
}

/// The worker of this page.
#[derive(Clone)]
pub struct Worker(JsValue);

impl Worker {
    /// Registers the worker, and tells what becomes of it, for as long as the page lives. In a frame, on a
    /// page without https, and in browsers that have none, nothing ever does.
    pub fn start(tell: impl Fn(News, &Worker) + Clone + 'static) {
        let Some(container) = container().filter(|_| !page::is_framed()) else { return };
        let options = Object::new();
        // Setting a property of a fresh object can't fail.
        let _ = Reflect::set(&options, &"updateViaCache".into(), &"none".into());
        let asked = call(&container, "register", &[WORKER.into(), options.into()]);
        let Some(asked) = asked.and_then(|a| a.dyn_into::<Promise>().ok()) else { return };
        let replaced = tell.clone();
        let registered = Closure::once(move |registration: JsValue| {
            let worker = Worker(registration);
            worker.watch(tell);
            // The first one to take over is no newer version.
            let had_one = Cell::new(controlled());
            if let Some(container) = container.dyn_ref::<EventTarget>() {
                EventListener::new(container, "controllerchange", move |_| {
                    if had_one.replace(true) {
                        replaced(News::Replaced, &worker);
                    }
                })
                .forget();
            }
        });
        // Without a network, or with a file that is not there: as before.
        let failed = Closure::once(|_: JsValue| ());
        let _ = asked.then2(&registered, &failed);
        registered.forget();
        failed.forget();
    }

    /// Has the version that waits take over. This page then hears of it.
    pub fn take_over(&self) {
        if let Some(waiting) = member(&self.0, "waiting") {
            call(&waiting, "postMessage", &["take over".into()]);
        }
    }

    fn watch(&self, tell: impl Fn(News, &Worker) + Clone + 'static) {
        if member(&self.0, "active").is_some() {
            tell(News::Kept, self);
        }
        if member(&self.0, "waiting").is_some() && controlled() {
            tell(News::Waiting, self);
        }
        if let Some(installing) = member(&self.0, "installing") {
            self.follow(installing, tell.clone());
        }
        let worker = self.clone();
        if let Some(target) = self.0.dyn_ref::<EventTarget>() {
            EventListener::new(target, "updatefound", move |_| {
                if let Some(installing) = member(&worker.0, "installing") {
                    worker.follow(installing, tell.clone());
                }
            })
            .forget();
        }
        self.ask_now_and_then();
    }

    /// Follows a version until it is kept or has failed.
    fn follow(&self, version: JsValue, tell: impl Fn(News, &Worker) + 'static) {
        let worker = self.clone();
        let Ok(target) = version.clone().dyn_into::<EventTarget>() else { return };
        EventListener::new(&target, "statechange", move |_| {
            let state = Reflect::get(&version, &"state".into()).ok().and_then(|s| s.as_string());
            match state.as_deref() {
                Some("installed") if controlled() => tell(News::Waiting, &worker),
                Some("activated") => tell(News::Kept, &worker),
                _ => {}
            }
        })
        .forget();
    }

    /// Asks the host for a newer version: now, and whenever the page is looked at again.
    fn ask_now_and_then(&self) {
        let (worker, asked_ms) = (self.clone(), Rc::new(Cell::new(None)));
        let ask = move || {
            let now = clock::now().wall_ms;
            if asked_ms.get().is_none_or(|then: u64| now.abs_diff(then) >= EVERY_MS) {
                asked_ms.set(Some(now));
                let ignore = Closure::once(|_: JsValue| ());
                let asked =
                    call(&worker.0, "update", &[]).and_then(|a| a.dyn_into::<Promise>().ok());
                // Without a network it is asked again later.
                let _ = asked.map(|a| a.catch(&ignore));
                ignore.forget();
            }
        };
        ask();
        page::on_return(ask);
    }
}

fn container() -> Option<JsValue> {
    member(&web_sys::window()?.navigator(), "serviceWorker")
}

/// Whether a version is in charge of this page.
fn controlled() -> bool {
    container().is_some_and(|c| member(&c, "controller").is_some())
}

fn member(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &name.into()).ok().filter(|v| !v.is_null() && !v.is_undefined())
}

fn call(of: &JsValue, name: &str, with: &[JsValue]) -> Option<JsValue> {
    let function: Function = member(of, name)?.dyn_into().ok()?;
    function.apply(of, &with.iter().cloned().collect()).ok()
}
