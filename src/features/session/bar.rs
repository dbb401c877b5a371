//! The line at the top: which exercise, how long still, and the way out.

use leptos::prelude::*;

use super::reading::read;
use crate::domain::face::Face;
use crate::domain::route::Route;
use crate::domain::routine::Plan;
use crate::domain::session::State;
use crate::state::{AppState, Question};
use crate::ui::button::Button;

#[component]
pub fn Bar(face: Memo<Option<Face>>, plan: Plan) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().player;
    // What was not started needs no question, and nothing is kept of it.
    let unstarted = Memo::new(move |_| face.get().is_none_or(|f| f.state == State::Ready));
    let back = match plan {
        Plan::One(exercise) => Route::Exercise(exercise),
        Plan::Routine(_) | Plan::Own(_) => Route::Home,
    };
    let stop = Callback::new(move |()| app.player.ask(Question::Stop));
    let out = move || {
        if unstarted.get() {
            view! { <a class="button" href=back.href()>{words.leave}</a> }.into_any()
        } else {
            view! { <Button on_press=stop>{words.stop}</Button> }.into_any()
        }
    };
    // One stone for each exercise of a routine; the words beside it say the same.
    let part = Memo::new(move |_| face.get().map_or((1, 1), |f| f.part));
    let course = move || {
        let (now, of) = part.get();
        let stone = |n: usize| view! { <li data-laid=(n < now).then_some("") data-now=(n == now).then_some("")/> };
        (of > 1).then(|| view! { <ol class="course" aria-hidden="true">{(1..=of).map(stone).collect_view()}</ol> })
    };
    view! {
        <header class="bar">
            <p>
                <span class="name">
                    {read(face, move |f| speech.exercise(f.bout.exercise).name.into())}
                </span>
                <span class="left">{read(face, move |f| speech.progress(f))}</span>
            </p>
            {out}
            {course}
        </header>
    }
}
