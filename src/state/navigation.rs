//! Where in the app we are.

use leptos::prelude::*;

use crate::domain::route::Route;
use crate::platform::location;

#[derive(Clone, Copy)]
pub struct Navigation {
    route: RwSignal<Route>,
    /// Where a way back leads to that has no nearer aim.
    home: StoredValue<Route>,
    /// The fragment that was asked for while a session ran, and could not be gone to yet.
    put_off: StoredValue<String>,
}

impl Navigation {
    #[must_use]
    pub fn new(route: Route) -> Self {
        let (home, put_off) = (StoredValue::new(Route::Home), StoredValue::new(String::new()));
        Self { route: RwSignal::new(route), home, put_off }
    }

    #[must_use]
    pub fn route(self) -> Route {
        self.route.get()
    }

    #[must_use]
    pub fn route_untracked(self) -> Route {
        self.route.get_untracked()
    }

    #[must_use]
    pub fn home(self) -> Route {
        self.home.get_value()
    }

    /// From now on ways back lead here: all that another website's page wants to show.
    pub(super) fn settle(self, home: Route) {
        self.home.set_value(home);
    }

    /// Goes there as a link would: the browser's Back leads here again.
    pub fn go(self, to: Route) {
        location::go(&to.href());
    }

    /// The address asks for another place, but we stay for now.
    pub(super) fn stay(self) {
        self.put_off.set_value(location::fragment());
        self.go(self.route_untracked());
    }

    /// Goes to the place that was put off: its address may say more than its route.
    pub(super) fn go_after_all(self, to: Route) {
        let asked = self.put_off.get_value();
        if Route::parse(&asked) == to {
            location::go(&asked);
        } else {
            self.go(to);
        }
    }

    /// The address has changed.
    pub(super) fn arrived(self, at: Route) {
        self.route.set(at);
    }
}
