//! Where the body is and what has to be at hand: facts, not buttons.

use leptos::prelude::*;

use crate::domain::catalog;
use crate::domain::exercise::{Equipment, Exercise, Position};
use crate::state::AppState;
use crate::ui::icon::{Icon, Sign};

#[component]
pub fn Tags(exercise: Exercise) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let position = exercise.position();
    let tag = |icon, word| view! { <li><Sign icon/> {word}</li> };

    let needed = move || {
        let level = app.prefs.done_at(exercise);
        let extra = catalog::equipment(exercise, level).iter().filter_map(|e| equipment_icon(*e));
        extra.zip(speech.equipment(exercise, level)).map(|(i, w)| tag(i, w)).collect_view()
    };

    view! {
        <ul class="tags">
            {tag(position_icon(position), speech.position(position))}
            {needed}
        </ul>
    }
}

fn position_icon(position: Position) -> Icon {
    match position {
        Position::Floor => Icon::Floor,
        Position::AllFours => Icon::AllFours,
        Position::Chair => Icon::Chair,
        Position::Standing => Icon::Standing,
    }
}

/// None where the position already says so.
fn equipment_icon(equipment: Equipment) -> Option<Icon> {
    match equipment {
        Equipment::Sofa => Some(Icon::Sofa),
        Equipment::Band => Some(Icon::Band),
        Equipment::Chair => None,
    }
}
