//! Ports, state and components in a real browser. `make test-browser` runs them in Chromium.

// A test that can't go on is to panic.
#![allow(clippy::expect_used, clippy::indexing_slicing)]
#![cfg(target_arch = "wasm32")]

mod components;
mod mirror;
mod motion;
#[path = "../shared/outlines.rs"]
mod outlines;
mod ports;
mod state;

use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test_configure;
use web_sys::{HtmlElement, Storage};

wasm_bindgen_test_configure!(run_in_browser);

fn local() -> Storage {
    let window = web_sys::window().expect("a browser has a window");
    window.local_storage().expect("it may be asked").expect("it is there")
}

/// An empty store, as on a first visit.
fn fresh() -> Storage {
    let storage = local();
    storage.clear().expect("it can be emptied");
    storage
}

/// A view on the page, in a box of its own.
struct Mounted(HtmlElement);

impl Mounted {
    fn new<V: IntoView + 'static>(view: impl FnOnce() -> V + 'static) -> Self {
        let document = web_sys::window().and_then(|w| w.document()).expect("a page");
        let container = document.create_element("div").expect("a box");
        document.body().expect("a body").append_child(&container).expect("appended");
        let container: HtmlElement = container.unchecked_into();
        leptos::mount::mount_to(container.clone(), view).forget();
        Self(container)
    }

    fn find(&self, selector: &str) -> HtmlElement {
        let found = self.0.query_selector(selector).expect("a sound selector");
        found.unwrap_or_else(|| panic!("no {selector} in {}", self.0.inner_html())).unchecked_into()
    }

    fn count(&self, selector: &str) -> u32 {
        self.0.query_selector_all(selector).expect("a sound selector").length()
    }

    fn text(&self, selector: &str) -> String {
        self.find(selector).text_content().unwrap_or_default()
    }
}

/// Waits for what the browser does in its own time.
async fn until(done: impl Fn() -> bool) {
    while !done() {
        TimeoutFuture::new(10).await;
    }
}

/// Effects run after the present task: lets them.
async fn settle() {
    TimeoutFuture::new(0).await;
}
