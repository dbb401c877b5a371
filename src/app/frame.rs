//! What stands around every screen but the player: the name, the way to the others, and when to stop.

use leptos::prelude::*;

use super::delete_all::DeleteAll;
use super::notice_stack::NoticeStack;
use crate::domain::route::Route;
use crate::state::AppState;
use crate::ui::icon::{Icon, Sign};

#[component]
pub fn Frame(children: Children) -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = &app.locale.words().frame;
    // In another website's page there is one way on, not three.
    let tabs = (!app.embed.is_on()).then(|| {
        view! {
            <nav class="tabs" aria-label=words.main_menu>
                <Tab to=Route::Home icon=Icon::List word=words.exercises/>
                <Tab to=Route::History icon=Icon::Bars word=words.history/>
                <Tab to=Route::More icon=Icon::Dots word=words.more/>
            </nav>
        }
    });
    let foot = app.embed.is_on().then(|| view! { <Foot/> });
    view! {
        // Nothing else can be reached while a question stands in front of it.
        // Its name is for what was tapped before the app was there: see `boot.js`.
        <div id="frame" prop:inert=move || app.asks_to_delete()>
            <a class="skip" href="#content" on:click=skip>{words.skip_to_content}</a>
            <header class="top">
                <a class="brand" href=app.home().href()><Sign icon=Icon::Logo/> <span>"Keystone"</span></a>
                {tabs}
                <a class="stop-link" href=Route::Safety.href()><Sign icon=Icon::Octagon/> {words.when_to_stop}</a>
            </header>
            <NoticeStack/>
            <main id="content" tabindex="-1">{children()}</main>
            {foot}
        </div>
        <DeleteAll/>
    }
}

/// In another website's page: where what is done is kept, and the ways on.
#[component]
fn Foot() -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = app.locale.words();
    let kept = if app.is_lasting() { words.embed.here_only } else { words.embed.nowhere };
    view! {
        <footer class="embed-foot">
            <p>{kept}</p>
            <p class="ways">
                <a href=Route::History.href()>{words.frame.history}</a>
                <a href=move || app.full_address() target="_blank" rel="noopener">{words.embed.full_app}</a>
            </p>
        </footer>
    }
}

/// A plain link to `#content` would be taken for a route.
fn skip(event: leptos::ev::MouseEvent) {
    event.prevent_default();
    crate::state::focus_content();
}

#[component]
fn Tab(to: Route, icon: Icon, word: &'static str) -> impl IntoView {
    let app = expect_context::<AppState>();
    let current = move || tab_of(app.navigation.route()) == to;
    view! {
        <a href=to.href() aria-current=move || current().then_some("page")>
            <Sign icon/> <span>{word}</span>
        </a>
    }
}

/// The tab under which a route is found.
fn tab_of(route: Route) -> Route {
    match route {
        Route::Home
        | Route::Exercise(_)
        | Route::Session(_)
        | Route::Routine(_)
        | Route::NewRoutine(_)
        | Route::OwnRoutine(_)
        | Route::Prescription
        | Route::Sheet => Route::Home,
        Route::History | Route::AddSession | Route::Report | Route::Reminders | Route::Take => {
            Route::History
        }
        Route::AboutYou
        | Route::Safety
        | Route::About
        | Route::Learn(_)
        | Route::Accessibility
        | Route::Privacy
        | Route::More
        | Route::Builder => Route::More,
    }
}
