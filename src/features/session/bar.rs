//! The line at the top: which exercise, how long still, whether the screen stays on, and the way out.

use leptos::prelude::*;

use super::reading::read;
use crate::domain::face::Face;
use crate::state::{AppState, Lit, Question};
use crate::ui::button::Button;
use crate::ui::icon::{Icon, Sign};

#[component]
pub fn Bar(face: Memo<Option<Face>>) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().player;
    let stop = Callback::new(move |()| app.player.ask(Question::Stop));
    // One stone for each exercise of a routine; the words beside it say the same.
    let part = Memo::new(move |_| face.get().map_or((1, 1), |f| f.part));
    let course = move || {
        let (now, of) = part.get();
        let stone = |n: usize| view! { <li data-laid=(n < now).then_some("") data-now=(n == now).then_some("")/> };
        (of > 1).then(|| view! { <ol class="course" aria-hidden="true">{(1..=of).map(stone).collect_view()}</ol> })
    };
    let lit = move || {
        app.player.lit().map(|lit| match lit {
            // Good news needs no words, and so no room.
            Lit::StaysOn => view! {
                <Sign icon=Icon::Sun/> <span class="out-of-sight">{words.screen_on}</span>
            }
            .into_any(),
            Lit::MayGoDark => view! { <Sign icon=Icon::Moon/> {words.screen_may_dim} }.into_any(),
        })
    };
    view! {
        <header class="bar">
            <p>
                <span class="name">
                    {read(face, move |f| speech.exercise(f.bout.exercise).name.into())}
                </span>
                <span class="left">
                    {read(face, move |f| speech.progress(f))} " " <span class="lit">{lit}</span>
                </span>
            </p>
            <Button on_press=stop>{words.stop}</Button>
            {course}
        </header>
    }
}
