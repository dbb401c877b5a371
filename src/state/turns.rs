//! Work in turns: what the person does not wait for is done piece by piece, so that a tap, a tick or a
//! frame never has to wait long. On a slow phone, nine cards take a third of a second; one of them takes a
//! thirtieth.

use std::cell::RefCell;
use std::collections::VecDeque;

use leptos::prelude::*;

use crate::platform::page;

type Work = Box<dyn FnOnce()>;

thread_local! {
    /// What is still to be done; the first of it is under way.
    static QUEUE: RefCell<VecDeque<Option<Work>>> = const { RefCell::new(VecDeque::new()) };
}

/// Does this after what has been put off before it, in a turn of its own. Where there is no browser, it is
/// done at once.
pub fn in_turn(work: impl FnOnce() + 'static) {
    if cfg!(not(target_arch = "wasm32")) {
        return work();
    }
    let waiting = QUEUE.with_borrow_mut(|queue| {
        queue.push_back(Some(Box::new(work)));
        queue.len()
    });
    if waiting == 1 {
        drop(page::begin(take_turns()));
    }
}

async fn take_turns() {
    loop {
        page::pause().await;
        let next = QUEUE.with_borrow_mut(|queue| queue.front_mut().and_then(Option::take));
        if let Some(work) = next {
            work();
        }
        let done = QUEUE.with_borrow_mut(|queue| {
            queue.pop_front();
            queue.is_empty()
        });
        if done {
            break;
        }
    }
}

/// Follows a value in turns: what is costly to draw is drawn after what the person looks at first.
pub fn late<T: Copy + PartialEq + Send + Sync + 'static>(
    now: impl Fn() -> T + Copy + Send + Sync + 'static,
) -> Signal<T> {
    let shown = RwSignal::new(untrack(now));
    let value = Memo::new(move |_| now());
    Effect::new(move |before: Option<()>| {
        let value = value.get();
        if before.is_some() {
            // It may have changed again, or be gone with its view.
            in_turn(move || {
                let _ = shown.try_set(value);
            });
        }
    });
    shown.into()
}
