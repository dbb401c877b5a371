//! What the latest sessions suggest: a question, why it is asked, and the answers. Nothing changes by itself.

mod why;

use leptos::prelude::*;

use crate::domain::advice::{Advice, Cause, Of, Suggestion};
use crate::domain::exercise::Exercise;
use crate::domain::level::Level;
use crate::domain::route::Route;
use crate::domain::topic::Topic;
use crate::state::{AppState, Given};
use crate::text::phrases::Speech;
use crate::ui::button::{Button, Weight};
use why::Why;

#[component]
pub fn AdviceCard() -> impl IntoView {
    let app = expect_context::<AppState>();
    // One question at a time: how the pain is today may change what is suggested.
    let free = Memo::new(move |_| app.morning.asked().is_none() && app.morning.noted().is_none());
    move || match (app.advising.given(), app.advising.suggestion().filter(|_| free.get())) {
        (Some(given), _) => view! { <Answer given/> }.into_any(),
        (None, Some(suggestion)) => view! { <Ask suggestion/> }.into_any(),
        (None, None) => ().into_any(),
    }
}

#[component]
fn Ask(suggestion: Suggestion) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().advice;
    let advice = suggestion.advice;
    let heading = match advice {
        Advice::Up(Of::All, to) => (words.up)(speech.level(to)),
        Advice::Up(Of::One(e), to) => (words.up_one)(speech.exercise(e).name, speech.level(to)),
        Advice::Down(Of::All, to) => (words.down)(speech.level(to)),
        Advice::Down(Of::One(e), to) => (words.down_one)(speech.exercise(e).name, speech.level(to)),
        Advice::FlareUp { .. } => words.flare_up.to_owned(),
    };
    let take_word = match advice {
        Advice::Up(_, to) | Advice::Down(_, to) => (words.take_level)(speech.level(to)),
        Advice::FlareUp { .. } => words.take_flare_up.to_owned(),
    };
    let kept = StoredValue::new(suggestion.clone());
    let take = Callback::new(move |()| app.advising.take(&kept.get_value()));
    let decline = Callback::new(move |()| app.advising.decline(&kept.get_value()));
    view! {
        <section class="morning advice" aria-labelledby="advice">
            <h2 id="advice" tabindex="-1">{heading}</h2>
            <p>{reason(speech, &suggestion)} " " {hint(speech, advice)}</p>
            <div class="acts">
                <Button weight=Weight::Main on_press=take>{take_word}</Button>
                <Button on_press=decline>{words.decline}</Button>
            </div>
            <Why suggestion/>
        </section>
    }
}

/// Why it is suggested, in a sentence.
fn reason(speech: Speech, suggestion: &Suggestion) -> String {
    let words = &speech.words().advice;
    let cause = suggestion.facts.first().and_then(|f| f.cause);
    match (cause, suggestion.advice) {
        (Some(_), _) if suggestion.facts.len() > 1 => words.twice.into(),
        (Some(Cause::Hurt(e)), _) => (words.hurt)(exercise(speech, e)),
        (Some(Cause::TooHard(e)), _) => (words.too_hard)(exercise(speech, e)),
        (Some(Cause::Started), _) => words.started.into(),
        (Some(Cause::Rose), _) => words.rose.into(),
        (Some(Cause::High), _) => words.high.into(),
        (Some(Cause::Worse), _) => words.worse.into(),
        (None, Advice::Up(Of::One(_), _)) => words.one_went_well.into(),
        (None, _) => words.went_well.into(),
    }
}

/// What can be done about it.
fn hint(speech: Speech, advice: Advice) -> String {
    let words = &speech.words().advice;
    match advice {
        Advice::Up(..) => words.up_hint.to_owned(),
        Advice::Down(..) => words.down_hint.to_owned(),
        Advice::FlareUp { ask: false } => words.flare_up_hint.to_owned(),
        Advice::FlareUp { ask: true } => [words.flare_up_hint, words.ask].join(" "),
    }
}

/// What came of an answer.
#[component]
fn Answer(given: Given) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().advice;
    let is = |of: Of, to: Level| match of {
        Of::All => (words.level_is)(speech.level(to)),
        Of::One(e) => (words.one_is)(exercise(speech, e), speech.level(to)),
    };
    let text = match given {
        Given::Taken(Advice::Up(of, to) | Advice::Down(of, to)) => is(of, to),
        Given::Taken(Advice::FlareUp { .. }) => words.flare_up_is.to_owned(),
        Given::Declined => words.declined.to_owned(),
    };
    let questions = matches!(given, Given::Taken(Advice::FlareUp { ask: true })).then(|| {
        view! {
            <p><a href=Route::Learn(Topic::Questions).href()>{speech.words().learn.questions}</a></p>
        }
    });
    let close = Callback::new(move |()| app.advising.close());
    view! {
        <section class="morning advice" aria-labelledby="advice">
            <h2 id="advice" tabindex="-1">{text}</h2>
            {questions}
            <div class="acts"><Button on_press=close>{speech.words().morning.close}</Button></div>
        </section>
    }
}

fn exercise(speech: Speech, exercise: Exercise) -> &'static str {
    speech.exercise(exercise).name
}
