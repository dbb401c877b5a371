//! What the player asks before it goes on. The timer waits, and nothing else can be reached.

use leptos::prelude::*;

use crate::domain::route::Route;
use crate::state::{AppState, Question};
use crate::ui::button::{Button, Weight};

#[component]
pub fn Ask() -> impl IntoView {
    let app = expect_context::<AppState>();
    move || app.player.question().map(|question| view! { <Dialog question/> })
}

#[component]
fn Dialog(question: Question) -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = app.locale.words();
    let player = &words.player;
    let body = match question {
        Question::Stop => view! { <p>{player.stop_kept}</p> }.into_any(),
        Question::Hurts => view! {
            <p>{words.guide.stop.action}</p>
            <ul>{words.guide.stop.signs.iter().map(|s| view! { <li>{*s}</li> }).collect_view()}</ul>
            <p><a href=Route::Safety.href()>{words.frame.when_to_stop}</a></p>
        }
        .into_any(),
    };
    let heading = match question {
        Question::Stop => player.stop_question,
        Question::Hurts => words.guide.stop.heading,
    };
    view! {
        <div class="veil">
            <div role="alertdialog" aria-modal="true" aria-labelledby="question" aria-describedby="question-text">
                <h2 id="question" tabindex="-1">{heading}</h2>
                <div id="question-text">{body}</div>
                <div class="answers">
                    <Button weight=Weight::Main on_press=Callback::new(move |()| app.player.end())>
                        {player.stop_here}
                    </Button>
                    <Button on_press=Callback::new(move |()| app.player.go_on())>{player.go_on}</Button>
                </div>
            </div>
        </div>
    }
}
