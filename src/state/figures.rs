//! Figures that move: a drawing in the page, what moves its parts, and what tells it how.

use leptos::html::Div;
use leptos::prelude::*;
use leptos::svg::Svg;

use crate::domain::exercise::Exercise;
use crate::domain::level::Level;
use crate::domain::pose::{Course, LEFT_OUT, Motion};
use crate::domain::route::Route;
use crate::domain::stance::Stance;
use crate::platform::animation::{Moving, Play};
use crate::platform::shell;
use crate::platform::view::Sight;

/// Length of one round of a movement that is shown for itself, in milliseconds: about the pace of a
/// repetition.
const ROUND_MS: u32 = 5_600;

/// A figure that moves, and what watches whether it is on the screen.
type Playing = StoredValue<Option<(Moving, Option<Sight>)>, LocalStorage>;

/// Plays a movement there and back, for as long as the figure is in the page, on the screen, and
/// wanted. The node shows the drawing at the movement's start.
pub fn play_rounds(node: NodeRef<Svg>, motion: Motion, wanted: Signal<bool>) {
    let seen = RwSignal::new(false);
    let tell = move |moving: &mut Moving| moving.run(seen.get() && wanted.get());
    keep(node, motion, Play::Rounds(ROUND_MS), Some(seen), Box::new(tell));
}

/// Has a figure do what a session asks for. The node shows the drawing at the movement's start.
pub fn follow(node: NodeRef<Svg>, motion: Motion, stance: Signal<Option<Stance>>) {
    let tell = move |moving: &mut Moving| {
        if let Some(stance) = stance.get() {
            moving.follow(stance.t, stance.per_s);
        }
    };
    keep(node, motion, Play::Followed, None, Box::new(tell));
}

/// The two positions of an exercise as they stand on the page that can be read before, while that is there:
/// where nothing else is wanted, a copy of them costs a tenth of drawing them anew.
#[must_use]
pub fn printed(exercise: Exercise, level: Level) -> Option<NodeRef<Div>> {
    let there = (level == Level::default()).then(|| Route::Exercise(exercise).href());
    let drawing = StoredValue::new_local(shell::drawing_at(&there?)?);
    let node = NodeRef::<Div>::new();
    Effect::new(move |_| {
        if let Some(into) = node.get() {
            drawing.with_value(|from| shell::copy(from, &into));
        }
    });
    Some(node)
}

/// Takes hold of a figure once it is in the page, tells it what to do now and whenever that changes,
/// and lets go of it with the view. `seen` is kept up to whether it is on the screen.
fn keep(
    node: NodeRef<Svg>,
    motion: Motion,
    play: Play,
    seen: Option<RwSignal<bool>>,
    tell: Box<dyn Fn(&mut Moving)>,
) {
    if LEFT_OUT {
        return;
    }
    let playing: Playing = StoredValue::new_local(None);
    Effect::new(move |_| {
        let Some(svg) = node.get() else { return };
        playing.update_value(|playing| {
            let (moving, _) = playing.get_or_insert_with(|| {
                let course = if play == Play::Followed { Course::Through } else { Course::Round };
                let sight = seen.map(|seen| Sight::of(&svg, move |now| seen.set(now)));
                (Moving::new(&svg, motion.keyframes(course), play), sight)
            });
            tell(moving);
        });
    });
    on_cleanup(move || playing.set_value(None));
}
