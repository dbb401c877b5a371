//! The line at the top: which exercise, how long still, and the way out.

use leptos::prelude::*;

use super::reading::read;
use crate::domain::face::Face;
use crate::domain::route::Route;
use crate::domain::session::State;
use crate::state::{AppState, Question};
use crate::ui::button::Button;

#[component]
pub fn Bar(face: Memo<Option<Face>>) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().player;
    let left = move |f: &Face| (words.minutes_left)(&speech.number(f.minutes_left));
    // What was not started needs no question, and nothing is kept of it.
    let unstarted = Memo::new(move |_| {
        face.with(|f| f.as_ref().filter(|f| f.state == State::Ready).map(|f| f.bout.exercise))
    });
    let stop = Callback::new(move |()| app.player.ask(Question::Stop));
    let out = move || match unstarted.get() {
        Some(exercise) => {
            let back = Route::Exercise(exercise).href();
            view! { <a class="button" href=back>{words.leave}</a> }.into_any()
        }
        None => view! { <Button on_press=stop>{words.stop}</Button> }.into_any(),
    };
    view! {
        <header class="bar">
            <p>
                <span class="name">
                    {read(face, move |f| speech.exercise(f.bout.exercise).name.into())}
                </span>
                <span class="left">{read(face, left)}</span>
            </p>
            {out}
        </header>
    }
}
