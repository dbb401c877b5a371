//! How an exercise is done, below its card: for who reads the page before the app runs, or without it.

use leptos::prelude::*;

use super::instructions::steps;
use crate::domain::exercise::Exercise;
use crate::domain::level::Level;
use crate::domain::route::Route;
use crate::state::AppState;

#[component]
pub fn Guide(exercise: Exercise) -> impl IntoView {
    let speech = expect_context::<AppState>().locale.speech();
    let words = speech.words();
    let own = speech.exercise(exercise);
    let variation = own.variations.at(Level::default());
    // The target of the card's own link: a browser goes there by itself.
    let id = Route::Exercise(exercise).href().trim_start_matches('#').to_owned();
    view! {
        <div class="guide" id=id>
            <h4>{words.page.how}</h4>
            <p class="variation">{variation.name}</p>
            {steps(variation)}
            <h4>{words.page.watch_for}</h4>
            <ul class="cues">{own.cues.iter().map(|cue| view! { <li>{*cue}</li> }).collect_view()}</ul>
            <h4>{words.page.take_care}</h4>
            {own.care.iter().map(|line| view! { <p>{*line}</p> }).collect_view()}
        </div>
    }
}
