//! French: routines, and the editor of the own ones.

use crate::text::words::{Counted, EditorWords, RoutineWords, RoutinesWords};

pub const ROUTINES: RoutinesWords = RoutinesWords {
    legend: "Programme",
    full: RoutineWords { name: "Programme complet", start: "Commencer le programme complet" },
    short: RoutineWords { name: "Programme court", start: "Commencer le programme court" },
    flare_up: RoutineWords { name: "Jour de poussée", start: "Commencer en douceur" },
    chair_only: RoutineWords { name: "Sur chaise", start: "Commencer sur la chaise" },
    in_bed: RoutineWords { name: "Au lit", start: "Commencer au lit" },
    own: RoutineWords { name: "Programme personnel", start: "Commencer ce programme" },
    exercises: Counted { one: |n| format!("{n} exercice"), other: |n| format!("{n} exercices") },
    changes: Counted {
        one: |n| format!("{n} changement de position"),
        other: |n| format!("{n} changements de position"),
    },
    no_change: "aucun changement de position",
    in_all: |level| format!("en tout, niveau {level}"),
    moving: |n| format!("{n} en mouvement"),
    resting: |n| format!("{n} de repos"),
    setting_up: |n| format!("{n} pour s’installer"),
    make_own: "Adapter ce programme",
    edit: "Modifier",
    edit_what: |name| format!("Modifier {name}"),
    make_new: "Créer votre programme",
};

pub const EDITOR: EditorWords = EditorWords {
    heading_new: "Créer votre programme",
    heading_edit: "Modifier votre programme",
    name: "Nom",
    unnamed: "Mon programme",
    exercises: "Quels exercices",
    order: "Dans quel ordre",
    order_fewest: "Le moins de changements de position",
    order_fewest_hint: "Vous descendez au sol et vous relevez le moins possible.",
    order_own: "Votre ordre",
    order_own_hint: "Vous le choisissez dans la liste ci-dessous.",
    list: "Votre programme, dans l’ordre",
    move_up: |name| format!("Monter\u{a0}: {name}"),
    move_down: |name| format!("Descendre\u{a0}: {name}"),
    placed: |name, n, of| format!("{name}, {n} sur {of}"),
    empty: "Choisissez au moins un exercice. Vous pourrez ensuite enregistrer votre programme.",
    save: "Enregistrer",
    discard: "Quitter sans enregistrer",
    delete: "Supprimer ce programme",
};
