//! Which sessions are looked at: over what time, and with which exercise.

use leptos::prelude::*;

use crate::domain::exercise::Exercise;
use crate::domain::trends::{Filter, Period};
use crate::state::AppState;
use crate::ui::choice::{Choice, Choosable};
use crate::ui::field::Select;

#[component]
pub fn FilterBar(filter: RwSignal<Filter>) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().trends;
    let names = [words.six_weeks, words.three_months, words.year, words.all];
    let periods = Period::ALL.into_iter().zip(names);
    let choose_period = Callback::new(move |slug: String| {
        if let Some(period) = Period::from_slug(&slug) {
            filter.update(|f| f.period = period);
        }
    });
    let every = (String::new(), words.every_exercise.to_owned());
    let exercise = |e: Exercise| (e.slug().to_owned(), speech.exercise(e).name.to_owned());
    let exercises = std::iter::once(every).chain(Exercise::ALL.map(exercise)).collect();
    let choose_exercise = Callback::new(move |slug: String| {
        filter.update(|f| f.exercise = Exercise::from_slug(&slug));
    });
    view! {
        <div class="filter">
            <Choice
                name="period"
                legend=words.period
                options=periods.map(|(p, name)| Choosable::plain(p.slug(), name)).collect()
                chosen=Signal::derive(move || filter.get().period.slug().to_owned())
                on_choose=choose_period
            />
            <Select
                label=words.exercise
                options=exercises
                chosen=Signal::derive(move || {
                    filter.get().exercise.map_or("", Exercise::slug).to_owned()
                })
                on_choose=choose_exercise
            />
        </div>
    }
}
