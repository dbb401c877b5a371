//! Where in the app we are.

use leptos::prelude::*;

use crate::domain::route::Route;
use crate::platform::location;

#[derive(Clone, Copy)]
pub struct Navigation {
    route: RwSignal<Route>,
    /// Where a way back leads to that has no nearer aim.
    home: StoredValue<Route>,
}

impl Navigation {
    #[must_use]
    pub fn new(route: Route) -> Self {
        Self { route: RwSignal::new(route), home: StoredValue::new(Route::Home) }
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

    /// The address has changed.
    pub(super) fn arrived(self, at: Route) {
        self.route.set(at);
    }
}
