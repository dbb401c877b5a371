//! Spanish: routines, and the editor of the own ones.

use crate::text::words::{Counted, EditorWords, RoutineWords, RoutinesWords};

pub const ROUTINES: RoutinesWords = RoutinesWords {
    legend: "Rutina",
    full: RoutineWords { name: "Rutina completa", start: "Empezar la rutina completa" },
    short: RoutineWords { name: "Rutina corta", start: "Empezar la rutina corta" },
    flare_up: RoutineWords { name: "Día de brote", start: "Empezar con suavidad" },
    chair_only: RoutineWords { name: "En silla", start: "Empezar en la silla" },
    in_bed: RoutineWords { name: "En la cama", start: "Empezar en la cama" },
    own: RoutineWords { name: "Su propia rutina", start: "Empezar esta rutina" },
    exercises: Counted { one: |n| format!("{n} ejercicio"), other: |n| format!("{n} ejercicios") },
    changes: Counted {
        one: |n| format!("{n} cambio de posición"),
        other: |n| format!("{n} cambios de posición"),
    },
    no_change: "sin cambios de posición",
    in_all: |level| format!("en total, nivel {level}"),
    moving: |n| format!("{n} en movimiento"),
    resting: |n| format!("{n} de descanso"),
    setting_up: |n| format!("{n} para colocarse"),
    make_own: "Hacerla a su medida",
    edit: "Editar",
    edit_what: |name| format!("Editar {name}"),
    make_new: "Crear su propia rutina",
};

pub const EDITOR: EditorWords = EditorWords {
    heading_new: "Crear su propia rutina",
    heading_edit: "Editar su rutina",
    name: "Nombre",
    unnamed: "Mi rutina",
    exercises: "Qué ejercicios",
    order: "En qué orden",
    order_fewest: "Con menos cambios de posición",
    order_fewest_hint: "Baja al suelo y se levanta lo menos posible.",
    order_own: "Su propio orden",
    order_own_hint: "Tal como los mueva en la lista de abajo.",
    list: "Su rutina, en orden",
    move_up: |name| format!("Subir: {name}"),
    move_down: |name| format!("Bajar: {name}"),
    placed: |name, n, of| format!("{name}, {n} de {of}"),
    empty: "Elija al menos un ejercicio. Después podrá guardar su rutina.",
    save: "Guardar",
    discard: "Salir sin guardar",
    delete: "Eliminar esta rutina",
};
