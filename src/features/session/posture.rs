//! The drawn person, in the position that the phase asks for, on the side that is at work.

use leptos::prelude::*;

use crate::domain::face::Face;
use crate::domain::pose;
use crate::domain::timeline::Phase;
use crate::ui::figure::Figure;

#[component]
pub fn Posture(face: Memo<Option<Face>>) -> impl IntoView {
    let posture = Memo::new(move |_| {
        let f = face.get()?;
        let far_end = matches!(f.phase, Phase::Out | Phase::Hold | Phase::OwnPace);
        Some((f.bout.exercise, f.bout.level, far_end, f.side))
    });
    move || {
        posture.get().map(|(exercise, level, far_end, side)| {
            let drawing = pose::drawing(exercise, level, if far_end { 1.0 } else { 0.0 });
            let mirrored = side.is_some_and(|s| s != pose::drawn_side(exercise));
            view! {
                <div class="posture" data-mirrored=mirrored.then_some("")>
                    <Figure drawing=Signal::stored(drawing)/>
                </div>
            }
        })
    }
}
