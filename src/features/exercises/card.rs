//! One of the nine: its drawing, name, purpose and dose. The whole card is the link.

use leptos::prelude::*;

use super::tags::Tags;
use crate::domain::exercise::Exercise;
use crate::domain::pose;
use crate::domain::route::Route;
use crate::domain::timeline::Bout;
use crate::state::AppState;
use crate::ui::figure::Figure;

/// How far into the movement the drawing is: the end shows best what is done.
const SHOWN: f32 = 1.0;

#[component]
pub fn Card(exercise: Exercise) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = speech.words();
    let own = speech.exercise(exercise);

    let drawing = Memo::new(move |_| pose::drawing(exercise, app.prefs.level_of(exercise), SHOWN));
    let bout = move || Bout::of(exercise, app.prefs.level_of(exercise));
    let dose = move || speech.dose(exercise, &bout().dose);
    let around = move || {
        let rest = speech.rest_s(&bout().dose).map(|s| (words.dose.rest)(&s));
        let minutes = (words.dose.about_minutes)(&speech.minutes(bout()));
        rest.into_iter().chain([minutes]).collect::<Vec<_>>().join(" · ")
    };
    let own_level = move || {
        let level = app.prefs.levels().own(exercise);
        level.map(|l| view! { <p class="own-level">{(words.home.own_level)(speech.level(l))}</p> })
    };

    view! {
        <li class="card">
            <Figure drawing/>
            <div class="head">
                <h3><a href=Route::Exercise(exercise).href()>{own.name}</a></h3>
                <p class="for">{own.purpose}</p>
            </div>
            <div class="foot">
                <p class="dose"><b>{dose}</b> " " <span>{around}</span></p>
                {own_level}
                <Tags exercise/>
            </div>
        </li>
    }
}
