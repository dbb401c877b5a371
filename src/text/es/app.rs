//! Spanish: the words of the app itself, room by room.

use crate::domain::level::ByLevel;
use crate::text::words::{
    AboutWords, Counted, DoseWords, ExercisePageWords, FrameWords, HomeWords, LevelWords,
    MoreWords, NoticeWords, PlaceWords, Section, WelcomeWords,
};

pub const FRAME: FrameWords = FrameWords {
    skip_to_content: "Ir al contenido",
    exercises: "Ejercicios",
    history: "Historial",
    more: "Más",
    when_to_stop: "Cuándo parar",
    main_menu: "Menú principal",
    all_exercises: "Todos los ejercicios",
    foot: "Ejercicios generales que pueden ayudarle a llevar una vida activa. No es un consejo médico. Nada de lo que escribe sale de este dispositivo.",
    about: "La articulación sacroilíaca",
    description: "Nueve ejercicios en casa para personas con dolor en la articulación sacroilíaca.",
};

pub const LEVELS: ByLevel<LevelWords> = ByLevel {
    gentle: LevelWords { name: "Suave", when: "día con dolor" },
    standard: LevelWords { name: "Normal", when: "casi siempre" },
    stronger: LevelWords { name: "Fuerte", when: "si es fácil" },
};

pub const HOME: HomeWords = HomeWords {
    heading: "Los nueve ejercicios",
    level_legend: "Nivel de hoy",
    play: |name| format!("Ver el movimiento: {name}"),
    pause: |name| format!("Parar el movimiento: {name}"),
    own_level: |level| format!("Nivel propio: {level}"),
};

pub const DOSE: DoseWords = DoseWords {
    repetitions: |sets, count| format!("{sets}\u{a0}×\u{a0}{count}"),
    hold: |sets, seconds| format!("{sets}\u{a0}×\u{a0}{seconds}\u{a0}s"),
    each_side: "por lado",
    left_only: "solo lado izquierdo",
    right_only: "solo lado derecho",
    held: |seconds| format!("mantener\u{a0}{seconds}\u{a0}s"),
    seconds: |n| format!("{n}\u{a0}s"),
    minutes: |n| format!("{n}\u{a0}min"),
    hours: |n| format!("{n}\u{a0}h"),
    rest: |seconds| format!("descanso\u{a0}{seconds}\u{a0}s"),
    about_minutes: |n| format!("unos\u{a0}{n}\u{a0}min"),
};

pub const PLACES: PlaceWords = PlaceWords {
    floor: "Suelo",
    all_fours: "A cuatro patas",
    chair: "Silla",
    standing: "De pie",
    sofa: "Sofá",
    band: "Banda elástica",
};

pub const PAGE: ExercisePageWords = ExercisePageWords {
    also_called: "También se llama:",
    level_legend: "Nivel de este ejercicio",
    follow_overall: |level| format!("Usar el nivel de hoy ({level})"),
    play: "Ver el movimiento",
    pause: "Parar el movimiento",
    dose: "Dosis",
    change_dose: "Cambiar la dosis",
    own_dose: "Esta es su propia dosis.",
    usual_dose: |dose| format!("La habitual es {dose}."),
    reset_dose: "Volver a la dosis habitual",
    rest: "Descanso",
    time: "Tiempo",
    no_rest: "ninguno",
    muscles: "Músculos",
    how: "Cómo se hace",
    watch_for: "Fíjese en",
    other_levels: "Más fácil o más difícil",
    take_care: "Tenga cuidado",
    sources: "Fuentes",
    start: "Empezar este ejercicio",
};

pub const MORE: MoreWords = MoreWords {
    heading: "Más",
    language: "Idioma",
    theme: "Colores",
    theme_system: "Sistema",
    theme_light: "Claro",
    theme_dark: "Oscuro",
    on: "Sí",
    off: "No",
    first_side: "Qué lado primero",
    left: "Izquierdo",
    right: "Derecho",
    sore: "Lado dolorido",
    not_sore: "El otro lado",
    first_side_hint: "Usted dice qué lado le duele antes de cada sesión. Los dos lados tienen siempre el mismo tiempo.",
    pacing: "Ritmo de las repeticiones",
    pacing_usual: "Habitual",
    pacing_slower: "Más lento",
    pacing_slowest: "El más lento",
    pacing_own: "Toco cuando he terminado",
    pacing_hint: "Un ritmo más lento da más tiempo a cada movimiento. A su propio ritmo, el temporizador espera hasta que toque Hecho. Cuando hay que mantener la posición, el tiempo es siempre fijo.",
    more_time: "Tiempo para colocarse",
    more_time_hint: "Para bajar al suelo, levantarse o pasar de un ejercicio a otro.",
    usual: "Habitual",
    double: "Doble",
    triple: "Triple",
    keys: "Teclado",
    key_list: &[
        ("Espacio", "Empezar, pausa, seguir, hecho"),
        ("→", "Saltar"),
        ("←", "Repetir; otra vez: volver atrás"),
        ("↑", "10 segundos más"),
    ],
    read: "Para leer",
    privacy: Section {
        heading: "Su privacidad",
        paragraphs: &[
            "No hay cuenta ni rastreo. Lo que hace se guarda solo en este navegador.",
            "Si borra los datos del navegador, su historial desaparece.",
        ],
    },
};

pub const WELCOME: WelcomeWords = WelcomeWords {
    heading: "Antes de empezar",
    intro: "Lea esto una vez, por favor. Lo encontrará siempre en «Cuándo parar».",
    acknowledge: "Lo he leído",
    first: "¿Primera vez? Lea las señales de alerta.",
};

pub const ABOUT: AboutWords = AboutWords {
    heading: "La articulación sacroilíaca",
    references: "Fuentes",
    safety_heading: "Cuándo parar",
};

pub const NOTICES: NoticeWords = NoticeWords {
    storage_denied: "Este navegador no deja que Keystone guarde nada. Puede usarlo igual, pero su historial y sus ajustes desaparecen al cerrar la página.",
    not_saved: "No se ha podido guardar esta sesión: el espacio del navegador está lleno o cerrado. Sigue en la lista hasta que cierre la página. Guarde ahora una copia de su historial.",
    not_kept: "No se ha podido guardar su elección. Vale hasta que cierre la página.",
    set_aside: Counted {
        one: |n| {
            format!(
                "No se ha podido leer {n}\u{a0}sesión guardada. Se ha apartado y no se ha borrado nada."
            )
        },
        other: |n| {
            format!(
                "No se han podido leer {n}\u{a0}sesiones guardadas. Se han apartado y no se ha borrado nada."
            )
        },
    },
    newer: Counted {
        one: |n| {
            format!(
                "{n}\u{a0}sesión se guardó con una versión más nueva de Keystone. Se conserva, pero no se muestra aquí."
            )
        },
        other: |n| {
            format!(
                "{n}\u{a0}sesiones se guardaron con una versión más nueva de Keystone. Se conservan, pero no se muestran aquí."
            )
        },
    },
    deleted: Counted {
        one: |_| "Sesión eliminada.".into(),
        other: |n| format!("{n}\u{a0}sesiones eliminadas."),
    },
    routines_deleted: Counted {
        one: |_| "Rutina eliminada.".into(),
        other: |n| format!("{n}\u{a0}rutinas eliminadas."),
    },
    routines_unread: Counted {
        one: |n| {
            format!(
                "No se ha podido leer {n}\u{a0}de sus rutinas. Se deja como está y no se ha borrado nada."
            )
        },
        other: |n| {
            format!(
                "No se han podido leer {n}\u{a0}de sus rutinas. Se dejan como están y no se ha borrado nada."
            )
        },
    },
    not_deleted: "No se ha podido eliminar.",
    almost_full: |n| {
        format!(
            "El espacio de este navegador está lleno al {n}\u{a0}%. Guarde una copia de su historial, por si acaso."
        )
    },
    imported: Counted {
        one: |n| format!("Se ha añadido la copia: {n}\u{a0}sesión añadida o cambiada."),
        other: |n| format!("Se ha añadido la copia: {n}\u{a0}sesiones añadidas o cambiadas."),
    },
    not_exported: "No se ha podido guardar el archivo. Inténtelo de nuevo.",
    save_copy: "Guardar una copia",
    screen_may_dim: "Este navegador no puede mantener la pantalla encendida. Tóquela de vez en cuando o ajuste su teléfono para que se apague más tarde.",
    no_pocket: "No se ha podido empezar el modo bolsillo. La sesión sigue: deje el teléfono desbloqueado.",
    undo: "Deshacer",
    dismiss: "Cerrar este mensaje",
    waiting: |name| format!("Su sesión está en pausa: {name}."),
    waiting_since: |name, time| format!("Siga donde paró hace {time}: {name}."),
};
