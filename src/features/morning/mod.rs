//! The one question on the first visit on a later day.

use leptos::prelude::*;

use crate::domain::check_in::Felt;
use crate::domain::routine::Plan;
use crate::state::{AppState, Form};
use crate::ui::button::{Button, Weight};

#[component]
pub fn MorningQuestion() -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().morning;
    let noted = move |felt: Felt| {
        let close = Callback::new(move |()| app.morning.close());
        let hint = (felt == Felt::Worse).then(|| view! { <p>{words.worse_hint}</p> });
        view! {
            <section class="morning" aria-labelledby="morning">
                <h2 id="morning" tabindex="-1">{words.noted}</h2>
                {hint}
                <div class="acts"><Button on_press=close>{words.close}</Button></div>
            </section>
        }
        .into_any()
    };
    let question = move || {
        app.morning.asked().map(|record| {
            let plan = record.routine.as_deref().and_then(Plan::routine_from_slug);
            let routine =
                record.name.clone().or_else(|| plan.map(|p| untrack(|| app.plan_name(p))));
            let first = record.bouts.first().map(|b| speech.exercise(b.exercise).name.to_owned());
            let name = routine.or(first).unwrap_or_default();
            let day = app.locale.date(record.day(), Form::Weekday);
            let say = |felt: Felt, word: &'static str| {
                let say = Callback::new(move |()| app.morning.answer(felt));
                view! { <Button on_press=say>{word}</Button> }
            };
            let skip = Callback::new(move |()| app.morning.skip());
            view! {
                <section class="morning" aria-labelledby="morning">
                    <h2 id="morning" tabindex="-1">{words.question}</h2>
                    <p class="quiet">{(words.about)(&name, &day)}</p>
                    <div class="acts">
                        {say(Felt::Better, words.better)}
                        {say(Felt::Same, words.same)}
                        {say(Felt::Worse, words.worse)}
                        <Button weight=Weight::Quiet on_press=skip>{words.skip}</Button>
                    </div>
                </section>
            }
            .into_any()
        })
    };
    move || app.morning.noted().map(noted).or_else(question)
}
