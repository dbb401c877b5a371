//! Figures that move: a drawing in the page, what moves its parts, and what tells it how.

use leptos::prelude::*;
use leptos::svg::Svg;

use crate::domain::pose::{Course, LEFT_OUT, Motion};
use crate::domain::stance::Stance;
use crate::platform::animation::{Moving, Play};
use crate::platform::view::Sight;

/// Length of one round of a movement that is shown for itself, in milliseconds: about the pace of a
/// repetition.
const ROUND_MS: u32 = 5_600;

/// Plays a movement there and back, for as long as the figure is in the page, on the screen, and
/// wanted. The node shows the drawing at the movement's start.
pub fn play_rounds(node: NodeRef<Svg>, motion: Motion, wanted: Signal<bool>) {
    if LEFT_OUT {
        return;
    }
    let seen = RwSignal::new(false);
    let moving = StoredValue::new_local(None::<(Moving, Sight)>);
    Effect::new(move |_| {
        let Some(svg) = node.get() else { return };
        let keyframes = motion.keyframes(Course::Round);
        let sight = Sight::of(&svg, move |now| seen.set(now));
        moving.set_value(Some((Moving::new(&svg, keyframes, Play::Rounds(ROUND_MS)), sight)));
    });
    Effect::new(move |_| {
        let runs = seen.get() && wanted.get();
        moving.with_value(|m| m.iter().for_each(|(moving, _)| moving.run(runs)));
    });
    on_cleanup(move || moving.set_value(None));
}

/// Has a figure do what a session asks for. The node shows the drawing at the movement's start.
pub fn follow(node: NodeRef<Svg>, motion: Motion, stance: Signal<Option<Stance>>) {
    if LEFT_OUT {
        return;
    }
    let moving = StoredValue::new_local(None::<Moving>);
    Effect::new(move |_| {
        let Some(svg) = node.get() else { return };
        let keyframes = motion.keyframes(Course::Through);
        moving.set_value(Some(Moving::new(&svg, keyframes, Play::Followed)));
    });
    Effect::new(move |_| {
        let (Some(_), Some(stance)) = (node.get(), stance.get()) else { return };
        moving.update_value(|m| m.iter_mut().for_each(|m| m.follow(stance.t, stance.per_s)));
    });
    on_cleanup(move || moving.set_value(None));
}
