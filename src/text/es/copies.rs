//! Spanish: what comes into the history by hand or by file, and what goes out of it: copies, a page to
//! print, reminders.

use crate::text::words::{AddWords, Counted, DataWords, ReminderWords, ReportWords};

pub const ADD: AddWords = AddWords {
    heading: "Añadir una sesión",
    hint: "Para ejercicios que hizo sin el temporizador. Cuentan como hechos por completo, en el nivel que se indica.",
    day: "Día",
    time: "Hora de inicio",
    minutes: "Minutos en total",
    exercises: "¿Qué hizo?",
    note: "Nota",
    bad_day: "Elija hoy o un día anterior.",
    bad_time: "Escriba una hora que ya haya pasado, por ejemplo 09:30.",
    bad_minutes: "Escriba un número entero de 1 a 600.",
    no_exercise: "Elija al menos un ejercicio.",
    added: "Sesión añadida.",
};

pub const DATA: DataWords = DataWords {
    heading: "Sus datos",
    where_kept: "Su historial se guarda en este navegador, solo en este dispositivo. Si borra los datos del navegador, desaparece, salvo que tenga una copia.",
    in_memory: "Este navegador no guarda nada. Guarde una copia antes de cerrar la página.",
    nudge: Counted {
        one: |n| {
            format!("{n}\u{a0}sesión no está todavía en una copia. Guarde una para no perderla.")
        },
        other: |n| {
            format!(
                "{n}\u{a0}sesiones no están todavía en una copia. Guarde una para no perderlas."
            )
        },
    },
    nudge_urgent: Counted {
        one: |n| {
            format!(
                "{n}\u{a0}sesión no está todavía en una copia. Safari puede borrarla si no abre esta página en 7\u{a0}días. Guarde una copia. Para evitarlo después, añada Keystone a su pantalla de inicio y abra allí la copia."
            )
        },
        other: |n| {
            format!(
                "{n}\u{a0}sesiones no están todavía en una copia. Safari puede borrarlas si no abre esta página en 7\u{a0}días. Guarde una copia. Para evitarlo después, añada Keystone a su pantalla de inicio y abra allí la copia."
            )
        },
    },
    export: "Guardar una copia",
    export_hint: "Una copia es un archivo con todas sus sesiones, notas, rutinas y ajustes. Para llevarse su historial, abra la copia en otro dispositivo o en la aplicación instalada. Quien tenga el archivo puede leerlo.",
    table: "Guardar una tabla para una hoja de cálculo",
    import: "Abrir una copia",
    import_hint: "Verá lo que hay en el archivo antes de que cambie nada.",
    code: "Mostrar un código para mi otro teléfono",
    code_label: "El código para su otro teléfono",
    code_hint: "Apunte con la cámara de su otro teléfono a este cuadrado (un código QR). Keystone se abre allí y muestra lo que contiene. No se añade nada hasta que usted lo acepte. El código contiene sus sesiones, notas y rutinas: muéstrelo solo a sus propios dispositivos.",
    code_hide: "Ocultar el código",
    code_too_long: "No se puede hacer un código: su historial es demasiado largo o este navegador no puede. Use «Guardar una copia».",
    unreadable: Counted {
        one: |n| format!("No se ha podido leer {n}\u{a0}entrada. Se ha apartado y va en la copia."),
        other: |n| {
            format!("No se han podido leer {n}\u{a0}entradas. Se han apartado y van en la copia.")
        },
    },
    delete_all: "Eliminar todas las sesiones",
    delete_all_question: Counted {
        one: |_| "¿Eliminar su sesión?".into(),
        other: |n| format!("¿Eliminar las {n}\u{a0}sesiones?"),
    },
    delete_all_hint: "Para deshacerlo, pulse «Deshacer» en el mensaje que sigue, antes de cerrar ese mensaje o la página. Sus rutinas y ajustes se quedan.",
    delete_now: "Eliminar",
    keep: "Conservarlas",
    in_file: "En esta copia",
    new: Counted {
        one: |n| format!("{n} sesión nueva"),
        other: |n| format!("{n} sesiones nuevas"),
    },
    same: Counted {
        one: |n| format!("{n} sesión que ya tiene"),
        other: |n| format!("{n} sesiones que ya tiene"),
    },
    changed: Counted {
        one: |n| format!("{n} sesión con cambios más nuevos: se actualizará aquí"),
        other: |n| format!("{n} sesiones con cambios más nuevos: se actualizarán aquí"),
    },
    deleted: Counted {
        one: |n| {
            format!("{n} sesión se eliminó donde se hizo esta copia. Se eliminará también aquí.")
        },
        other: |n| {
            format!(
                "{n} sesiones se eliminaron donde se hizo esta copia. Se eliminarán también aquí."
            )
        },
    },
    gone_here: Counted {
        one: |n| format!("{n} sesión que usted ha eliminado aquí"),
        other: |n| format!("{n} sesiones que usted ha eliminado aquí"),
    },
    newer: Counted {
        one: |n| {
            format!("{n} sesión de una versión más nueva de Keystone: se conserva sin mostrarse")
        },
        other: |n| {
            format!("{n} sesiones de una versión más nueva de Keystone: se conservan sin mostrarse")
        },
    },
    routines: Counted { one: |n| format!("{n} rutina"), other: |n| format!("{n} rutinas") },
    routines_differ: Counted {
        one: |n| format!("{n} rutina que aquí es distinta: la suya se queda como está"),
        other: |n| format!("{n} rutinas que aquí son distintas: las suyas se quedan como están"),
    },
    settings: Counted {
        one: |n| format!("{n} ajuste que usted no ha elegido aquí"),
        other: |n| format!("{n} ajustes que usted no ha elegido aquí"),
    },
    wrong: Counted {
        one: |n| format!("{n} entrada que no se puede leer: queda fuera"),
        other: |n| format!("{n} entradas que no se pueden leer: quedan fuera"),
    },
    take_settings: "Usar también los ajustes de la copia",
    bring_back: "Recuperar lo que he eliminado aquí",
    nothing_new: "No hay nada nuevo en esta copia.",
    accept: "Añadir a mi historial",
    refuse: "No cambiar nada",
    too_large: "Este archivo es demasiado grande para ser una copia de Keystone. No ha cambiado nada.",
    torn: "Esta copia está dañada o cortada. No ha cambiado nada.",
    not_ours: "Esto no es una copia de Keystone. No ha cambiado nada.",
    from_newer: "Esta copia es de una versión más nueva de Keystone. Vuelva a cargar la página para actualizar y pruebe de nuevo.",
    unread: "No se ha podido leer el archivo. No ha cambiado nada.",
};

pub const REPORT: ReportWords = ReportWords {
    heading: "Una página para imprimir",
    hint: "Para su fisioterapeuta o su médico, si quiere. Usted elige el periodo y las notas. Para tenerla como archivo, pulse «Imprimir» y después «Guardar como PDF», si su dispositivo lo ofrece.",
    title: "Ejercicios en casa para la articulación sacroilíaca",
    print: "Imprimir",
    period: |span| format!("Periodo: {span}"),
    printed: |day| format!("Impreso el {day}"),
    goal: "Sesiones y objetivo",
    goal_was: |sessions, kept, weeks| {
        format!(
            "Sesiones: {sessions}. Semanas completas con el objetivo alcanzado: {kept} de {weeks}."
        )
    },
    paused: Counted {
        one: |n| format!("De ellas, {n}\u{a0}semana estuvo en pausa."),
        other: |n| format!("De ellas, {n}\u{a0}semanas estuvieron en pausa."),
    },
    minutes: |n| format!("{n}\u{a0}min de ejercicio en total, sin descansos."),
    pain: "Dolor (de 0 a 10)",
    pain_was: |n, before, after| {
        format!("Media: {before} antes, {after} después. Sesiones valoradas antes y después: {n}.")
    },
    no_pain: "En ninguna sesión se valoró el dolor antes y después.",
    next_day: |better, same, worse| {
        format!(
            "Preguntado de 1 a 3 días después, comparado con antes de la sesión. Mejor: {better}. Más o menos igual: {same}. Peor: {worse}."
        )
    },
    exercises: "Ejercicios",
    exercise: "Ejercicio",
    levels: "Niveles",
    times: "Sesiones",
    swapped: "Demasiado difícil: más fácil o dejado",
    stopped: "Interrumpido: dolía",
    more_pain: "Sesiones en que el dolor subió 2 o más",
    notes: "Notas",
    choose_notes: "Notas que se imprimen (como máximo, las 20 últimas)",
    no_notes: "No hay notas en este periodo.",
    too_many_notes: "En una página no caben todas estas notas. Las más antiguas quedan fuera.",
    foot: "Anotado por la persona que hizo los ejercicios, con Keystone, un temporizador de ejercicios gratuito. Las sesiones añadidas a mano cuentan como hechas por completo. No es una valoración médica.",
    none: "–",
};

pub const REMINDER: ReminderWords = ReminderWords {
    heading: "Recordatorios",
    hint: "Keystone no puede avisar por sí solo. Hace un pequeño archivo para su calendario, y su calendario le avisa.",
    days: "Días",
    time: "Hora",
    name: "Nombre en el calendario",
    usual_name: "Ejercicios en casa",
    alarm: "Cuándo avisar",
    at_the_time: "A la hora",
    before: Counted {
        one: |n| format!("{n} minuto antes"),
        other: |n| format!("{n} minutos antes"),
    },
    save: "Guardar para mi calendario",
    how: "Abra el archivo en su teléfono o en otro dispositivo. La mayoría de los calendarios le preguntan si quiere añadirlo. Si el suyo no, busque «Importar» en el calendario. Para quitar los avisos, elimine allí el evento con todas sus repeticiones.",
    no_day: "Elija al menos un día.",
    bad_time: "Escriba una hora, por ejemplo 09:30.",
    no_name: "Escriba un nombre.",
    note: "Ejercicios generales que pueden ayudarle a llevar una vida activa. No es un consejo médico. En Keystone, lea «Cuándo parar».",
};
