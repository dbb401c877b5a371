//! An exercise that shows its movement there and back.

use leptos::prelude::*;

use crate::domain::exercise::Exercise;
use crate::domain::level::Level;
use crate::domain::pose::{self, Aspect, Motion};
use crate::state::{AppState, figures};
use crate::ui::figure::Figure;

#[component]
pub fn Moving(
    exercise: Exercise,
    level: Level,
    /// Whether it moves; if not, it stays as it is.
    #[prop(into)]
    runs: Signal<bool>,
) -> impl IntoView {
    let app = expect_context::<AppState>();
    let Aspect { drawn, mirrored, .. } = pose::aspect(exercise, None);
    let motion = Motion::of(exercise, level, drawn);
    let drawing = motion.start();
    let node = NodeRef::new();
    figures::play_rounds(node, motion, runs);
    let label = app.locale.speech().picture(exercise, level).shows;
    view! { <Figure drawing=Signal::stored(drawing) label mirrored node/> }
}
