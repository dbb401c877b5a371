//! What the player asks before it goes on. The timer waits, and nothing else can be reached.

use leptos::prelude::*;

use crate::domain::route::Route;
use crate::domain::timeline::Why;
use crate::state::{AppState, Question};
use crate::ui::button::Weight;
use crate::ui::dialog::{Dialog, answer};

#[component]
pub fn Ask() -> impl IntoView {
    let app = expect_context::<AppState>();
    move || {
        app.player.question().map(|question| match question {
            Question::Stop => view! { <Stop/> }.into_any(),
            Question::Leave(to) => view! { <Leave to/> }.into_any(),
            Question::TooHard => view! { <TooHard/> }.into_any(),
            Question::Hurts => view! { <Hurts/> }.into_any(),
            Question::Away(ms) => view! { <Away ms/> }.into_any(),
        })
    }
}

#[component]
fn Stop() -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = &app.locale.words().player;
    let answers = vec![
        answer(Weight::Main, words.stop_here, move || app.player.end()),
        answer(Weight::Plain, words.go_on, move || app.player.go_on()),
    ];
    view! { <Dialog heading=words.stop_question body=view! { <p>{words.stop_kept}</p> }.into_any() answers/> }
}

#[component]
fn Leave(to: Route) -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = &app.locale.words().player;
    let answers = vec![
        answer(Weight::Main, words.stay, move || app.player.go_on()),
        answer(Weight::Plain, words.leave_now, move || app.leave_for(to)),
        answer(Weight::Plain, words.finish, move || app.player.end()),
    ];
    view! { <Dialog heading=words.leave_question body=view! { <p>{words.leave_kept}</p> }.into_any() answers/> }
}

#[component]
fn TooHard() -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().player;
    let easier = untrack(|| app.player.easier());
    let more_to_come = untrack(|| app.player.next_bout()).is_some();
    let body = match easier {
        Some(b) => (words.easier_is)(speech.variation(&b), &speech.dose(&b)),
        None => words.easiest.to_owned(),
    };
    let mut answers = Vec::new();
    if easier.is_some() {
        answers.push(answer(Weight::Main, words.ease, move || app.player.ease()));
    }
    answers.push(answer(Weight::Plain, words.as_it_is, move || app.player.go_on()));
    if more_to_come {
        let leave_out = move || app.player.leave_out(Why::TooHard);
        answers.push(answer(Weight::Plain, words.leave_out, leave_out));
    } else {
        answers
            .push(answer(Weight::Plain, words.finish, move || app.player.leave_out(Why::TooHard)));
    }
    view! { <Dialog heading=words.too_hard_question body=view! { <p>{body}</p> }.into_any() answers/> }
}

#[component]
fn Hurts() -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let (words, guide) = (&speech.words().player, &speech.words().guide);
    let next = untrack(|| app.player.next_bout());
    let mut answers = vec![answer(Weight::Main, words.hurts_end, move || app.player.end_hurting())];
    if let Some(next) = next {
        let label = (words.hurts_next)(speech.exercise(next.exercise).name);
        answers.push(answer(Weight::Plain, label, move || app.player.leave_out(Why::Hurts)));
    }
    answers.push(answer(Weight::Plain, words.hurts_go_on, move || app.player.go_on()));
    let body = view! {
        // The signs first: on a small screen the rest has to be scrolled to.
        <ul>{guide.stop.signs.iter().map(|s| view! { <li>{*s}</li> }).collect_view()}</ul>
        <p>{guide.stop.action}</p>
        <p><a href=Route::Safety.href()>{speech.words().frame.when_to_stop}</a></p>
    };
    view! { <Dialog heading=guide.stop.heading body=body.into_any() answers/> }
}

#[component]
fn Away(ms: u64) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().player;
    let answers = vec![
        answer(Weight::Main, words.go_on, move || app.player.go_on()),
        answer(Weight::Plain, words.redo, move || app.player.redo()),
        answer(Weight::Plain, words.finish, move || app.player.end()),
    ];
    let heading = (words.away_question)(&speech.away(ms));
    view! { <Dialog heading body=view! { <p>{words.away_kept}</p> }.into_any() answers/> }
}
