//! The buttons under the dial, large enough for a foot.

use leptos::prelude::*;

use crate::domain::face::Face;
use crate::domain::session::{Command, State};
use crate::domain::timeline::Phase;
use crate::state::{AppState, Question};
use crate::ui::button::{Button, Weight};
use crate::ui::icon::{Icon, Sign};

#[component]
pub fn Controls(face: Memo<Option<Face>>) -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = &app.locale.words().player;
    let give = move |command| Callback::new(move |()| app.player.command(command));
    let ask = move |question| Callback::new(move |()| app.player.ask(question));
    let running = Memo::new(move |_| face.get().is_some_and(|f| f.state == State::Running));
    let waits = Memo::new(move |_| face.get().is_some_and(|f| f.phase == Phase::OwnPace));
    let toggle = move || match (running.get(), waits.get()) {
        (true, true) => (Icon::Check, words.done),
        (true, false) => (Icon::Pause, words.pause),
        (false, _) => (Icon::Play, words.go_on),
    };
    // Paused, this button goes away: the large one takes the focus.
    let pause = Callback::new(move |()| {
        app.player.command(Command::Pause);
        app.focus("[data-toggle]");
    });
    // A set that waits needs no more time, and its large button says that it is done.
    let fourth = move || match (waits.get(), running.get()) {
        (true, true) => view! {
            <Button place="more" on_press=pause>{words.pause}</Button>
        }
        .into_any(),
        // Paused already: its place stays empty.
        (true, false) => ().into_any(),
        (false, _) => view! {
            <Button place="more" label=words.more_time_long on_press=give(Command::Extend)>
                {words.more_time}
            </Button>
        }
        .into_any(),
    };
    view! {
        <div class="controls">
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
            <Button place="hard" on_press=ask(Question::TooHard)>{words.too_hard}</Button>
            {fourth}
            <Button place="hurts" weight=Weight::Alert on_press=ask(Question::Hurts)>
                {words.hurts}
            </Button>
        </div>
    }
}
