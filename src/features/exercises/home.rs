//! The first screen: today's level, and the nine exercises.

use leptos::prelude::*;

use super::card::Card;
use super::level_picker::OverallLevel;
use super::routine_picker::RoutinePicker;
use crate::domain::exercise::Exercise;
use crate::domain::route::Route;
use crate::state::AppState;

/// What stands below a card.
pub type Below = fn(Exercise) -> AnyView;

/// Stands before all that is to be read there, and is not to be seen.
#[component]
pub fn HomeHeading() -> impl IntoView {
    let words = expect_context::<AppState>().locale.words();
    view! { <h1 class="out-of-sight" tabindex="-1">{words.frame.exercises}</h1> }
}

#[component]
pub fn Home(
    /// For pages that stay as they are: all that the app would show elsewhere.
    #[prop(optional)]
    below: Option<Below>,
) -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = app.locale.words();
    let playing = RwSignal::new(None);
    let (level, routines) = (app.has_piece(0), app.has_piece(1));
    let cards = Exercise::ALL.into_iter().zip(2..).map(|(exercise, n)| {
        let there = app.has_piece(n);
        move || there.get().then(|| view! { <Card exercise playing below/> })
    });
    view! {
        // Its name is for what was tapped before the app was there: see `boot.js`.
        <div id="home" class="home">
            <section class="today">
                {move || level.get().then(|| view! { <OverallLevel/> })}
                {move || routines.get().then(|| view! { <RoutinePicker/> })}
                <p class="about">
                    {words.frame.foot} " " <a href=Route::About.href()>{words.frame.about}</a>
                </p>
            </section>
            <section>
                <h2>{words.home.heading}</h2>
                <ol class="cards">
                    {cards.collect_view()}
                </ol>
            </section>
        </div>
    }
}
