//! A session under way: what to do now, how long, which side, and what comes next.

use leptos::prelude::*;

use super::bar::Bar;
use super::controls::Controls;
use super::posture::Posture;
use super::question::Ask;
use super::reading::{count, digits, field, hint, read, shape};
use crate::state::AppState;
use crate::ui::dial::{Dial, Shape};

#[component]
pub fn Running() -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    // Drawn again only when something on it has changed, not ten times a second.
    let face = Memo::new(move |_| app.player.face());
    // A new element each time, so that its animation begins anew; none for what flashed long ago.
    let before = untrack(|| app.player.flashes());
    let flash = move || {
        let n = app.player.flashes();
        (n != before).then(|| view! { <div class="flash" data-turn=(n % 2).to_string()/> })
    };

    view! {
        <main id="content" class="player" data-phase=read(face, |f| field(f).into()) tabindex="-1">
            <div class="frame" prop:inert=move || app.player.question().is_some()>
                <Bar face/>
                <Posture/>
                <div class="say">
                    <h1 tabindex="-1">{read(face, move |f| speech.headline(f).into())}</h1>
                    <p>
                        <span class="side">{read(face, move |f| speech.side_now(f).into())}</span>
                        <span class="where">{read(face, move |f| speech.place(f))}</span>
                    </p>
                    <p class="next">{read(face, move |f| hint(speech, f))}</p>
                </div>
                <Dial
                    digits=read(face, digits)
                    shape=Signal::derive(move || face.get().map_or(Shape::Dots, |f| shape(&f)))
                    laid=Signal::derive(move || face.get().map_or(0, |f| f.stones))
                    label=read(face, move |f| count(speech, f))
                />
                <Controls face/>
            </div>
            {flash}
            <Ask/>
        </main>
    }
}
