//! A tick that does not stop when the page is hidden.
//!
//! Browsers slow the page's own interval down to one tick a minute while the page is hidden; a worker's
//! is not slowed down. So both tick, ten times a second: four times, as is often advised, would make a
//! hidden change up to 0.25 s late. Each tick only asks the clock, so that too many do no harm.

use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Interval;
use web_sys::Worker;

/// A change is at most this late, in milliseconds, and a second is never skipped on the dial.
const TICK_MS: u32 = 100;
/// Beside the page, see `public`.
const WORKER: &str = "./ticker.js";

/// Ticks until it is dropped.
pub struct Ticker {
    _page: Interval,
    worker: Option<(Worker, EventListener)>,
}

impl Ticker {
    /// Calls at every tick. Where a browser has no workers, a hidden page has to do with fewer ticks.
    #[must_use]
    pub fn start(call: impl Fn() + 'static) -> Self {
        let call = Rc::new(call);
        let from_page = call.clone();
        let worker = Worker::new(WORKER).ok().map(|worker| {
            let heard = EventListener::new(&worker, "message", move |_| call());
            (worker, heard)
        });
        Self { _page: Interval::new(TICK_MS, move || from_page()), worker }
    }
}

impl Drop for Ticker {
    fn drop(&mut self) {
        if let Some((worker, _)) = &self.worker {
            worker.terminate();
        }
    }
}
