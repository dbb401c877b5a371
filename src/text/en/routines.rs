//! English: routines, and the editor of the own ones.

use crate::text::words::{Counted, EditorWords, RoutineWords, RoutinesWords};

pub const ROUTINES: RoutinesWords = RoutinesWords {
    legend: "Routine",
    full: RoutineWords { name: "Full routine", start: "Start the full routine" },
    short: RoutineWords { name: "Short routine", start: "Start the short routine" },
    flare_up: RoutineWords { name: "Flare-up day", start: "Start the flare-up routine" },
    chair_only: RoutineWords { name: "Chair only", start: "Start the chair routine" },
    in_bed: RoutineWords { name: "In bed", start: "Start the bed routine" },
    own: RoutineWords { name: "Your own routine", start: "Start this routine" },
    exercises: Counted { one: |n| format!("{n} exercise"), other: |n| format!("{n} exercises") },
    changes: Counted {
        one: |n| format!("{n} change of position"),
        other: |n| format!("{n} changes of position"),
    },
    no_change: "no change of position",
    in_all: |level| format!("in all, at {level}"),
    moving: |n| format!("{n} moving"),
    resting: |n| format!("{n} resting"),
    setting_up: |n| format!("{n} setting up"),
    make_own: "Make it your own",
    edit: "Edit",
    edit_what: |name| format!("Edit {name}"),
    make_new: "Make your own routine",
};

pub const EDITOR: EditorWords = EditorWords {
    heading_new: "Make your own routine",
    heading_edit: "Edit your routine",
    name: "Name",
    unnamed: "My routine",
    exercises: "Which exercises",
    order: "In which order",
    order_fewest: "Fewest changes of position",
    order_fewest_hint: "You get up and down as little as possible.",
    order_own: "Your own order",
    order_own_hint: "As you move them in the list below.",
    list: "Your routine, in order",
    move_up: |name| format!("Move {name} up"),
    move_down: |name| format!("Move {name} down"),
    placed: |name, n, of| format!("{name}, {n} of {of}"),
    empty: "Choose at least one exercise. Then you can save your routine.",
    save: "Save",
    discard: "Leave without saving",
    delete: "Delete this routine",
};
