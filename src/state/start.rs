//! How the app comes to stand on a page, in turns: a slow phone is busy with it for a third of a second.

use leptos::prelude::*;

use super::app::AppState;
use super::embed::Embed;
use super::turns::in_turn;
use crate::domain::exercise::Exercise;
use crate::domain::route::Route;
use crate::platform::{keys, location, lock_screen, page, shell, store, store::Store};
#[cfg(not(target_arch = "wasm32"))]
use crate::text::Lang;

/// The first screen's pieces: the level, the routines, and a card each.
pub(super) const PIECES: usize = 2 + Exercise::ALL.len();

impl AppState {
    /// The state of a page that nobody uses yet.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn still(lang: Lang) -> Self {
        let app = Self::new(Store::default(), Some(lang), Route::Home);
        for posted in app.notices.list() {
            app.notices.dismiss(posted.id);
        }
        app
    }

    /// Makes the state of this page: reads what was kept, has it mounted, and listens to the browser.
    ///
    /// A slow phone is busy with that for a third of a second, so it is done in turns: the state, its view,
    /// the pieces of the first screen, and then all that can wait.
    pub fn start(mount: impl FnOnce(Self) + 'static) {
        // Before anything is written.
        let written = store::written();
        let asked = Route::parse(&location::fragment());
        let store = Store::open();
        let app = Self::within(store, None, asked, Embed::asked());
        if matches!(asked, Route::Prescription | Route::Sheet) {
            app.link.read(&location::fragment());
        }
        let entry = app.recall(asked);
        if app.embed.is_on() {
            app.settle_in_frame(asked, &entry);
        } else {
            app.prefs.show_theme();
        }
        app.navigation.arrived(app.known(asked));
        app.show_page();
        if app.navigation.route_untracked() == Route::Take {
            app.take_from_address();
        }
        let at = app.navigation.route_untracked();
        if let Route::Session(plan) = at {
            app.player.prepare(plan);
        }
        if at != Route::parse(&location::fragment()) {
            // What is asked for is gone: the address says so, too.
            location::replace(&app.fragment_of(at));
        }
        app.remember(at);
        if at == Route::Home {
            app.pieces.set(0);
        }
        // What it makes lives as long as the state.
        let owner = Owner::current().unwrap_or_default();
        in_turn(move || owner.with(|| app.listen()));
        in_turn(move || mount(app));
        for n in app.pieces.get_untracked() + 1..=PIECES {
            in_turn(move || app.pieces.set(n));
        }
        in_turn(shell::give_way);
        in_turn(move || drop(page::begin(app.reunite(written))));
    }

    /// Listens to the browser, for as long as the page lives.
    fn listen(self) {
        let app = self;
        app.morning.look();
        // What may have been tapped before.
        app.arrive(Route::parse(&location::fragment()));
        store::on_change(move |change| app.heard(change));
        location::on_change(move || app.arrive(Route::parse(&location::fragment())));
        page::on_leave(move || app.player.stand_still());
        page::on_return(move || {
            app.player.come_back();
            app.morning.look();
        });
        page::guard(move || app.player.is_running());
        lock_screen::on_press(move |press| {
            if app.in_player() {
                app.player.press(press);
            }
        });
        app.abilities.watch();
        app.watch_release();
        app.wear_accent();
        app.talk();
        let key = move |key| app.in_player() && app.player.key(key);
        std::mem::forget(keys::listen(key));
    }

    /// Whether the first screen has this piece of it by now, counted from 0: all of them but for its very
    /// first moments.
    #[must_use]
    pub fn has_piece(self, n: usize) -> Memo<bool> {
        Memo::new(move |_| self.pieces.get() > n)
    }
}
