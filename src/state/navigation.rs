//! Where in the app we are.

use leptos::prelude::*;

use crate::domain::route::Route;
use crate::platform::location;

#[derive(Clone, Copy)]
pub struct Navigation {
    route: RwSignal<Route>,
}

impl Navigation {
    #[must_use]
    pub fn new(route: Route) -> Self {
        Self { route: RwSignal::new(route) }
    }

    #[must_use]
    pub fn route(self) -> Route {
        self.route.get()
    }

    #[must_use]
    pub fn route_untracked(self) -> Route {
        self.route.get_untracked()
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
