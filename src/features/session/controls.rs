//! The buttons under the dial, large enough for a foot.

use leptos::prelude::*;

use crate::domain::face::Face;
use crate::domain::route::Route;
use crate::domain::session::{Command, State};
use crate::state::{AppState, Question};
use crate::ui::button::{Button, Weight};
use crate::ui::icon::{Icon, Sign};

#[component]
pub fn Controls(face: Memo<Option<Face>>) -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = &app.locale.words().player;
    let give = move |command| Callback::new(move |()| app.player.command(command));
    let state = Memo::new(move |_| face.get().map(|f| f.state));
    let toggle = move || match state.get() {
        Some(State::Ready) | None => (Icon::Play, words.start),
        Some(State::Running) => (Icon::Pause, words.pause),
        Some(_) => (Icon::Play, words.go_on),
    };
    let ready = move || state.get() == Some(State::Ready);

    view! {
        <div class="controls" data-ready=move || ready().then_some("")>
            <Button place="back" label=words.back on_press=give(Command::Back)>
                <Sign icon=Icon::Back/>
            </Button>
            <button
                type="button"
                class="button"
                data-place="toggle"
                data-toggle
                on:click=move |_| app.player.toggle()
            >
                {move || view! { <Sign icon=toggle().0/> }}
                {move || toggle().1}
            </button>
            <Button place="skip" label=words.skip on_press=give(Command::Skip)>
                <Sign icon=Icon::Skip/>
            </Button>
            <Button
                place="hurts"
                weight=Weight::Alert
                on_press=Callback::new(move |()| app.player.ask(Question::Hurts))
            >
                {words.hurts}
            </Button>
            <Button place="more-time" label=words.more_time_long on_press=give(Command::Extend)>
                {words.more_time}
            </Button>
            // Before the start nothing can hurt yet, but the texts are to be had.
            <a class="stop-link" href=Route::Safety.href()>
                <Sign icon=Icon::Octagon/> {app.locale.words().frame.when_to_stop}
            </a>
        </div>
    }
}
