//! How an exercise is done at one level, and how at the others.

use leptos::prelude::*;

use crate::domain::exercise::Exercise;
use crate::domain::level::Level;
use crate::state::AppState;
use crate::text::words::VariationWords;

#[component]
pub fn Instructions(exercise: Exercise) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().page;
    let own = speech.exercise(exercise);
    let level = move || app.prefs.done_at(exercise);
    let variation = move || own.variations.at(level());

    let other = move |l: Level| {
        let variation = own.variations.at(l);
        let dose = speech.dose(&app.prefs.doses.bout(exercise, l));
        view! {
            <details class="fold">
                <summary>
                    <b>{speech.level(l)}</b> {[" · ", variation.name].concat()}
                    <small>{dose}</small>
                </summary>
                {steps(variation)}
            </details>
        }
    };
    let others = move || Level::ALL.into_iter().filter(|l| *l != level()).map(other).collect_view();

    view! {
        <section>
            <h2>{words.how}</h2>
            <p class="variation">{move || variation().name}</p>
            {move || steps(variation())}
        </section>
        <section>
            <h2>{words.watch_for}</h2>
            <ul class="cues">{own.cues.iter().map(|cue| view! { <li>{*cue}</li> }).collect_view()}</ul>
        </section>
        <section>
            <h2>{words.other_levels}</h2>
            {others}
        </section>
    }
}

pub(super) fn steps(variation: &'static VariationWords) -> impl IntoView + use<> {
    let steps = variation.steps.iter().map(|step| view! { <li><span>{*step}</span></li> });
    view! { <ol class="steps">{steps.collect_view()}</ol> }
}
