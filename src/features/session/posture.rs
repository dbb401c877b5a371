//! The drawn person, doing what the session asks for, on the side that is at work.

use leptos::prelude::*;

use crate::domain::exercise::{Exercise, Side};
use crate::domain::level::Level;
use crate::domain::pose::{self, Motion};
use crate::state::{AppState, figures};
use crate::ui::figure::{Figure, Stills};

/// From here on the end position is the one to be in.
const HALF_WAY: f32 = 0.5;

#[component]
pub fn Posture() -> impl IntoView {
    let app = expect_context::<AppState>();
    let stance = Signal::derive(move || app.player.stance());
    // These change a few times a minute; the stance, ten times a second.
    let shown = Memo::new(move |_| {
        let bout = app.player.bout()?;
        let side = stance.get()?.side;
        Some((bout.exercise, bout.level, pose::aspect(bout.exercise, side)))
    });
    let figure = Memo::new(move |_| shown.get().map(|(e, l, aspect)| (e, l, aspect.drawn)));
    let works = Memo::new(move |_| stance.get().is_some_and(|s| s.works));
    let breathes = Memo::new(move |_| stance.get().is_some_and(|s| s.breathes));
    let mirrored = move || shown.get().is_some_and(|(_, _, aspect)| aspect.mirrored);
    let turns = move || shown.get().is_some_and(|(_, _, aspect)| aspect.turns);
    let flag = |on: bool| on.then_some("");

    view! {
        <div
            class="posture"
            data-mirrored=move || flag(mirrored())
            data-turns=move || flag(turns())
            data-works=move || flag(works.get())
            data-breathes=move || flag(breathes.get())
        >
            {move || {
                let (exercise, level, drawn) = figure.get()?;
                Some(if app.abilities.less_motion() {
                    view! { <Still exercise level drawn/> }.into_any()
                } else {
                    view! { <Moving exercise level drawn/> }.into_any()
                })
            }}
        </div>
    }
}

#[component]
fn Moving(exercise: Exercise, level: Level, drawn: Side) -> impl IntoView {
    let app = expect_context::<AppState>();
    let motion = Motion::of(exercise, level, drawn);
    let drawing = motion.start();
    let node = NodeRef::new();
    figures::follow(node, motion, Signal::derive(move || app.player.stance()));
    let label = app.locale.speech().picture(exercise, level).shows;
    view! { <Figure drawing=Signal::stored(drawing) label node/> }
}

/// Both positions, for those who ask for less motion; the one to be in now stands out.
#[component]
fn Still(exercise: Exercise, level: Level, drawn: Side) -> impl IntoView {
    let app = expect_context::<AppState>();
    let at = |t: f32| Signal::stored(pose::drawing(exercise, level, drawn, t));
    let at_end = Memo::new(move |_| app.player.stance().map(|s| s.t > HALF_WAY || s.per_s > 0.0));
    let label = app.locale.speech().picture(exercise, level).shows;
    view! { <Stills start=at(0.0) end=at(1.0) label at_end/> }
}
