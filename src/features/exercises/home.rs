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

#[component]
pub fn Home(
    /// For pages that stay as they are: all that the app would show elsewhere.
    #[prop(optional)]
    below: Option<Below>,
) -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = app.locale.words();
    let playing = RwSignal::new(None);
    view! {
        <main id="content" class="home" tabindex="-1">
            <h1 class="out-of-sight" tabindex="-1">{words.frame.exercises}</h1>
            <section class="today">
                <OverallLevel/>
                <RoutinePicker/>
                <p class="about">
                    {words.frame.foot} " " <a href=Route::About.href()>{words.frame.about}</a>
                </p>
            </section>
            <section>
                <h2>{words.home.heading}</h2>
                <ol class="cards">
                    <For
                        each=move || Exercise::ALL.into_iter().take(app.cards())
                        key=|exercise| *exercise
                        children=move |exercise| view! { <Card exercise playing below/> }
                    />
                </ol>
            </section>
        </main>
    }
}
