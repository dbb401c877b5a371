//! The app as a thing that lies on the device: whether all of it is there, how to have it on the home
//! screen, and the newer version that waits until nobody exercises.

use leptos::prelude::*;

use super::app::AppState;
use crate::domain::route::Route;
use crate::domain::session::State;
pub use crate::platform::install::Way;
use crate::platform::locks::{self, Held};
use crate::platform::worker::{News, Worker};
use crate::platform::{install, page};

/// Held by every tab in which somebody exercises.
const SESSION: &str = "keystone/session";

#[derive(Clone, Copy)]
pub struct Release {
    kept: RwSignal<bool>,
    way: RwSignal<Way>,
    /// Whether a newer version can take over: it is there, and nobody exercises in any tab.
    offered: RwSignal<bool>,
    /// Whether this page is of a version that is no more.
    replaced: RwSignal<bool>,
    worker: StoredValue<Option<Worker>, LocalStorage>,
    session: StoredValue<Option<Held>, LocalStorage>,
}

impl Release {
    #[must_use]
    pub fn new() -> Self {
        Self {
            kept: RwSignal::new(false),
            way: RwSignal::new(Way::Menu),
            offered: RwSignal::new(false),
            replaced: RwSignal::new(false),
            worker: StoredValue::new_local(None),
            session: StoredValue::new_local(None),
        }
    }

    /// Whether no network is needed any more.
    #[must_use]
    pub fn is_kept(self) -> bool {
        self.kept.get()
    }

    /// How the app gets to the home screen.
    #[must_use]
    pub fn way(self) -> Way {
        self.way.get()
    }

    #[must_use]
    pub fn is_offered(self) -> bool {
        self.offered.get()
    }

    /// Has the browser ask whether to install it.
    pub fn install(self) {
        install::ask();
        self.way.set(install::way());
    }

    /// Has the newer version take over, unless somebody has begun to exercise meanwhile.
    pub fn update(self) {
        self.offered.set(false);
        locks::is_free(SESSION, move |free| {
            if free {
                self.worker.with_value(|w| w.iter().for_each(Worker::take_over));
            } else {
                self.offer_when_free();
            }
        });
    }

    /// Not now: it is offered again on the next visit, or takes over when all pages are closed.
    pub fn later(self) {
        self.offered.set(false);
        super::focus_content();
    }

    fn heard(self, news: News, worker: &Worker) {
        match news {
            News::Kept => self.kept.set(true),
            News::Waiting => {
                self.worker.set_value(Some(worker.clone()));
                self.offer_when_free();
            }
            News::Replaced => {
                self.offered.set(false);
                self.replaced.set(true);
            }
        }
    }

    fn offer_when_free(self) {
        locks::when_free(SESSION, move || self.offered.set(!self.replaced.get_untracked()));
    }
}

impl Default for Release {
    fn default() -> Self {
        Self::new()
    }
}

impl AppState {
    /// Whether somebody exercises in this tab.
    fn in_session(self) -> bool {
        let there = matches!(self.navigation.route(), Route::Session(_));
        there && self.player.state_now().is_some_and(State::is_open)
    }

    /// Begins to keep the app on the device, and to look for newer versions.
    pub(super) fn watch_release(self) {
        let release = self.release;
        release.way.set(install::way());
        install::on_change(move || release.way.set(install::way()));
        let under_way = Memo::new(move |_| self.in_session());
        Effect::new(move |_| {
            release.session.set_value(under_way.get().then(|| Held::share(SESSION)));
        });
        // One version a page: what is still to be loaded would be of the other one.
        Effect::new(move |_| {
            if release.replaced.get() && !under_way.get() {
                page::reload();
            }
        });
        // What the worker fetches is not to be in the way of the first screen.
        page::after_paint(move || Worker::start(move |news, worker| release.heard(news, worker)));
    }
}
