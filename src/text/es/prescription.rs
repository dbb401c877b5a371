//! Spanish: prescriptions, from both sides, and the app in a clinic's page.

use crate::text::words::{BuilderWords, Counted, EmbedWords, LinkWords, SheetWords};

pub const LINK: LinkWords = LinkWords {
    heading: "Sus ejercicios",
    from: |who| {
        format!("Esto viene de un enlace. Dice que es de {who}. Keystone no lo ha comprobado.")
    },
    from_nobody: "Esto viene de un enlace. No dice quién lo hizo, y Keystone no lo ha comprobado.",
    note: "Su nota",
    contact: "Cómo contactar:",
    days: Counted {
        one: |n| format!("{n} día por semana"),
        other: |n| format!("{n} días por semana"),
    },
    days_differ: "No todos los ejercicios son para todos los días. Desmarque los que hoy no tocan.",
    none_today: "Marque al menos un ejercicio para hoy.",
    in_all: "en total, como dice el enlace",
    start: "Empezar estos ejercicios",
    add: "Añadir a mis rutinas",
    added: "Esta es una de sus rutinas.",
    remove: "Quitar de mis rutinas",
    on_paper: "En papel",
    newer: "Este enlace se hizo con una versión más nueva de Keystone. Una parte no se puede mostrar aquí. \
        Actualice Keystone para verlo todo.",
    clamped: "Algunos números de este enlace estaban fuera de los límites. Se han puesto los más cercanos \
        permitidos.",
    cleaned: "Algún texto o el color de este enlace no se podía mostrar como estaba, así que se ha \
        cambiado.",
    refused: "Este enlace no se puede abrir",
    empty: "No contiene ejercicios. Pídalo de nuevo.",
    torn: "No está completo o cambió por el camino. Cópielo entero o pídalo de nuevo.",
    from_newer: "Se hizo con una versión más nueva de Keystone. Actualice Keystone y ábralo otra vez.",
    malformed: "Keystone no lo entiende. Pídalo de nuevo.",
    no_exercise: "Esta versión de Keystone no conoce ninguno de sus ejercicios.",
    nothing_changed: "En este dispositivo no ha cambiado nada.",
    unnamed: "De un enlace",
};

pub const SHEET: SheetWords = SheetWords {
    heading: "En papel",
    hint: "Se imprime en A4 y en carta, en color o en blanco y negro.",
    print: "Imprimir",
    title: "Sus ejercicios en casa",
    from: |who| format!("De {who}"),
    ticks: "Marque cada día que los hizo",
    week: |n| format!("Semana {n}"),
    later: "También puede anotar estos días en Keystone: abra Historial y después «Añadir una sesión».",
    scan: "Escanee esto con la cámara de un teléfono. Abre estos ejercicios con un temporizador.",
    scan_label: "Un código que abre estos ejercicios",
    not_checked: "Keystone no ha comprobado quién hizo esta hoja. Son ejercicios generales, solo para informar. No son un consejo médico.",
};

pub const BUILDER: BuilderWords = BuilderWords {
    heading: "Ejercicios para un paciente",
    way: "Para profesionales: ejercicios para un paciente",
    intro: "Elija ejercicios y dosis. Obtiene un enlace, un código para escanear, una hoja de papel y un fragmento para su sitio web.",
    private: "Todo está en el propio enlace. A nosotros no nos llega nada. Quien tenga el enlace puede \
        leerlo, así que no ponga nombres ni datos de salud.",
    choose: "Qué ejercicios",
    doses: "Orden y dosis",
    empty: "Elija al menos un ejercicio. Entonces se hace el enlace.",
    variation: "Variante",
    sets: "Series",
    repetitions: "Repeticiones",
    hold: "Mantener, en segundos",
    pause: "Pausa al final, en segundos",
    rest: "Descanso entre series, en segundos",
    side: "Lado",
    both: "Los dos",
    left: "Solo izquierdo",
    right: "Solo derecho",
    days: "Días por semana",
    all_days: "Días por semana, para todos",
    bounds: |least, most| format!("De {least} a {most}."),
    bounds_by: |least, most, step| format!("De {least} a {most}, de {step} en {step}."),
    usual: "Dosis habitual",
    usual_of: |name| format!("{name}: dosis habitual"),
    remove: |name| format!("Quitar: {name}"),
    change_dose: "Cambiar",
    about: "Nota y clínica",
    note: "Nota para el paciente",
    left_over: Counted {
        one: |n| format!("queda {n} carácter"),
        other: |n| format!("quedan {n} caracteres"),
    },
    clinic: "Nombre de la clínica",
    contact: "Teléfono o dirección web",
    accent: "Color",
    accent_hint: "Para botones y enlaces, por ejemplo #17544c.",
    accent_wrong: "Escriba # y seis signos: 0 a 9, a a f.",
    accent_pale: |contrast| {
        format!(
            "Demasiado claro: costaría leer las palabras. Su contraste es de {contrast} a 1. Hace falta 4,5."
        )
    },
    accent_instead: |shade| format!("Usar {shade}"),
    lang: "Idioma",
    lang_any: "El del paciente",
    start_anew: "Empezar de nuevo",
    preview: "Lo que ve el paciente",
    result: "Para entregar",
    link: "Enlace",
    copy_link: "Copiar el enlace",
    code: "Código para escanear",
    code_label: "Un código que abre estos ejercicios",
    save_code: "Guardar el código como imagen",
    copy_code: "Copiar la imagen como SVG",
    code_too_long: "Es demasiado largo para un código que un teléfono pueda leer en papel. Acorte la nota. \
        El enlace funciona como está.",
    sheet: "Hoja de papel",
    open_sheet: "Ver la hoja e imprimirla",
    copy_sheet: "Copiar el enlace de la hoja",
    embed: "Para su sitio web",
    embed_hint: "Pegue esto donde deban aparecer los ejercicios.",
    copy_embed: "Copiar este fragmento",
    examples: "Ejemplos y ayuda",
    copied: "Copiado.",
    not_copied: "El navegador no ha dejado copiar. Seleccione el texto y cópielo usted.",
    templates: "Plantillas",
    templates_hint: "Se guardan solo en este dispositivo.",
    template_name: "Nombre de la plantilla",
    keep: "Guardar como plantilla",
    kept: "Guardada.",
    no_name: "Póngale antes un nombre.",
    no_templates: "Todavía no hay plantillas.",
    open: |name| format!("Abrir: {name}"),
    delete: |name| format!("Eliminar: {name}"),
    deleted: |name| format!("Se ha eliminado la plantilla «{name}»."),
    unread: Counted {
        one: |n| format!("No se ha podido leer {n}\u{a0}plantilla. Se deja como está."),
        other: |n| format!("No se han podido leer {n}\u{a0}plantillas. Se dejan como están."),
    },
    replaced: "Se ha reemplazado lo que estaba preparando.",
    export: "Guardar todas las plantillas en un archivo",
    import: "Abrir un archivo de plantillas",
    imported: Counted {
        one: |n| format!("Se ha añadido {n}\u{a0}plantilla."),
        other: |n| format!("Se han añadido {n}\u{a0}plantillas."),
    },
    wrong: Counted {
        one: |n| format!("No se ha podido leer {n}\u{a0}entrada."),
        other: |n| format!("No se han podido leer {n}\u{a0}entradas."),
    },
    not_templates: "No es un archivo de plantillas de Keystone.",
};

pub const EMBED: EmbedWords = EmbedWords {
    here_only: "Guardado en este navegador, solo para este sitio web.",
    nowhere: "No se guarda nada: su navegador no lo permite aquí.",
    full_app: "Abrir la aplicación completa",
};
