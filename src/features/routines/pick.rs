//! Which of the nine exercises a routine has.

use leptos::prelude::*;

use crate::domain::exercise::Exercise;
use crate::state::AppState;
use crate::ui::check_list::{CheckList, Checkable};

#[component]
pub fn Pick() -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let option = |exercise: Exercise| Checkable {
        label: speech.exercise(exercise).name.to_owned(),
        note: Signal::derive(move || {
            let bout = app.prefs.bout(exercise);
            let minutes = (speech.words().dose.about_minutes)(&speech.minutes(bout));
            [speech.position(exercise.position()), &minutes].join(" · ")
        }),
        checked: Signal::derive(move || app.editor.draft().has(exercise)),
        on_check: Callback::new(move |wanted| app.editor.include(exercise, wanted)),
    };
    view! {
        <CheckList
            legend=speech.words().editor.exercises
            options=Exercise::ALL.map(option).to_vec()
        />
    }
}
