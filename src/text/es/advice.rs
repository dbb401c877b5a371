//! Spanish: advice after some sessions, zones before one, and what there is to learn.

use crate::text::words::{AdviceWords, Counted, LearnWords, Section, ZoneWords};

pub const ADVICE: AdviceWords = AdviceWords {
    up: |level| format!("¿Probar el nivel {level}?"),
    up_one: |name, level| format!("{name}: ¿probar el nivel {level}?"),
    down: |level| format!("¿Bajar por ahora al nivel {level}?"),
    down_one: |name, level| format!("{name}: ¿bajar por ahora al nivel {level}?"),
    flare_up: "¿Ir con más calma por ahora?",
    went_well: "Sus tres últimos días de ejercicio fueron bien.",
    one_went_well: "Sus tres últimos días con este ejercicio fueron bien.",
    started: "El dolor estaba en 6 o más antes de su última sesión.",
    rose: "El dolor subió dos puntos o más en su última sesión.",
    high: "El dolor estaba en 6 o más después de su última sesión.",
    worse: "Le dolió más en los días siguientes a su última sesión.",
    hurt: |name| {
        format!(
            "{name}: lo dejó porque le dolía. Si fue una de las señales para parar, consulte antes a un \
            profesional de la salud."
        )
    },
    too_hard: |name| format!("{name}: demasiado difícil dos veces seguidas."),
    twice: "Sus dos últimas sesiones fueron demasiado.",
    up_hint: "Puede subir un nivel o quedarse donde está.",
    down_hint: "Puede hacer menos durante un tiempo y volver a subir más tarde.",
    flare_up_hint: "Puede hacer la rutina «Día de brote» o descansar.",
    ask: "Consúltelo también con un profesional de la salud.",
    why: "¿Por qué veo esto?",
    rule_up: "La aplicación ofrece un nivel más después de tres días buenos seguidos. Hizo todo lo previsto. El \
        dolor fue de 3 o menos antes y después. El esfuerzo fue menor de 6. Al día siguiente no le dolía \
        más. El último de esos días fue hace menos de dos semanas. Si algo de esto no se sabe, no se ofrece \
        nada. Un ejercicio con una dosis propia se queda como está.",
    rule_down: "La aplicación ofrece hacer menos si el dolor sube dos puntos o más, o si es de 6 o más después \
        de una sesión. También lo hace si el dolor es peor al día siguiente. Un ejercicio baja solo si duele \
        o si es demasiado difícil dos veces seguidas. Después de dos sesiones seguidas que fueron demasiado, \
        ofrece la rutina «Día de brote». Hace lo mismo si usted empieza con 6 o más. Lo de hace más de dos \
        semanas no cuenta.",
    rule_own: "Son reglas fijas, propias de la aplicación. Son iguales para todo el mundo y se apoyan en las \
        fuentes de abajo. Ningún estudio las ha probado.",
    next_day: [
        "Los días siguientes: mejor",
        "Los días siguientes: más o menos igual",
        "Los días siguientes: peor",
    ],
    fact: |day, what| format!("{day}. {what}"),
    take_level: |level| format!("Cambiar al nivel {level}"),
    take_flare_up: "Elegir la rutina «Día de brote»",
    decline: "Ahora no",
    level_is: |level| format!("Su nivel es ahora: {level}."),
    one_is: |name, level| format!("{name}: el nivel es ahora {level}."),
    flare_up_is: "Se ha elegido la rutina «Día de brote».",
    declined: "Todo sigue igual. Este mensaje no volverá hasta que haya sesiones nuevas.",
};

pub const ZONES: ZoneWords = ZoneWords {
    green: "De 0 a 3: siga.",
    amber: "4 o 5: hoy, con calma. Haga los movimientos más pequeños o toque «Muy difícil» para uno más \
        fácil.",
    red: "6 o más: haga la rutina «Día de brote» o descanse hoy. Si vuelve a empezar con 6 o más, consulte a \
        un profesional de la salud.",
    flare_up: "Hacer la rutina «Día de brote»",
    rest: "Descansar hoy",
    flags: "¿Algo nuevo o preocupante?",
    flags_intro: "Marque lo que le pasa ahora. Una sola señal basta para esperar.",
    no_start: "No empieza nada mientras haya una señal marcada.",
};

pub const LEARN: LearnWords = LearnWords {
    heading: "Aprender",
    intro: "Textos cortos con sus fuentes. Cada uno se lee en dos minutos como mucho.",
    minutes: Counted {
        one: |n| format!("{n}\u{a0}minuto"),
        other: |n| format!("{n}\u{a0}minutos"),
    },
    flare_ups: "Qué es un brote",
    pacing: "Cómo subir y bajar",
    questions: "Preguntas para un profesional de la salud",
};

pub const FLARE_UPS: Section = Section {
    heading: "Los brotes de dolor",
    paragraphs: &[
        "Un brote es un dolor que empeora durante unas horas o unas semanas. Cuesta soportarlo. Casi siempre le impide hacer cosas o afecta a su ánimo.",
        "En un brote, baje al nivel Suave. La rutina «Día de brote» tiene estiramientos y un movimiento \
            pequeño. Siga con lo que no le dé un dolor de más de 3 de 10. Deje el resto. Un día sin ejercicio \
            también está bien.",
        "Un dolor de 4 o 5 que viene con el ejercicio debe calmarse en 24\u{a0}horas. Si al día siguiente le \
            duele más, haga menos la próxima vez.",
        "Mire las señales de «Cuándo parar». Si una de ellas es nueva, no haga ejercicio. Pida ayuda antes.",
        "Si dos sesiones seguidas fueron demasiado, consulte a un profesional de la salud. Hágalo también si \
            empieza a menudo con 6 o más.",
        "Cuando se haya calmado, vuelva a empezar donde se sentía bien, no donde paró. La aplicación ofrece el \
            nivel siguiente después de tres días buenos seguidos.",
        "Este plan es propio de la aplicación. No se probó en un estudio.",
    ],
};

pub const PACING: Section = Section {
    heading: "A su ritmo: subir y bajar",
    paragraphs: &[
        "Cambie una sola cosa cada vez: el nivel, una dosis o el número de días. Así sabrá qué efecto tuvo.",
        "Quédese en un nivel mientras le cueste lo suficiente y el dolor no vaya a peor. No hay prisa.",
        "Suba cuando ya le resulte fácil. La aplicación lo ofrece después de tres días buenos seguidos. \
            Es decir, con dolor de 3 o menos, esfuerzo menor de 6 y sin más dolor al día siguiente. Una \
            clínica aconseja esperar a un dolor de 1 o menos. Usted también puede esperar.",
        "Baje si el dolor sube dos puntos o más, llega a 6 o es peor al día siguiente. Un cambio de un punto \
            puede no significar nada. Un estudio siguió a 1232\u{a0}personas con dolor de espalda. Los \
            cambios de menos de unos dos puntos no se distinguían del azar.",
        "También puede hacer menos en un solo ejercicio. Elija en su página un nivel más fácil o una dosis \
            menor.",
        "Los días regulares cuentan más que los días duros. Por eso, una rutina corta es mejor que ninguna.",
    ],
};

pub const HELP: Section = Section {
    heading: "Cuándo pedir ayuda",
    paragraphs: &[
        "Ya mismo: llame a emergencias si le cuesta orinar, o si pierde el control de la orina o de las heces. \
            Hágalo si se le adormece la zona de los genitales o las nalgas. Hágalo si tiene dolor, debilidad o adormecimiento en las dos piernas, o dolor en el pecho.",
        "Hoy o mañana: vaya al médico si tiene fiebre, un bulto o pérdida de peso sin buscarla. Hágalo también si tiene un dolor que no mejora con el descanso. Las listas completas están en «Cuándo parar».",
        "Pronto: hable con un médico si lleva más de 3\u{a0}meses con un dolor que empezó antes de los 45\u{a0}años. Hágalo sobre todo si le despierta al final de la noche o mejora cuando se mueve. \
            Dígalo si un familiar cercano tiene artritis. Puede ser una inflamación. Esta aplicación no \
            puede saberlo.",
        "Antes de empezar: si está embarazada o ha dado a luz hace poco, pregunte primero. Pregunte también después de una operación o una fractura, con huesos frágiles o con artritis inflamatoria.",
        "Por el camino: si dos sesiones seguidas fueron demasiado, o si tiene dudas, pregunte. No necesita un \
            motivo para preguntar.",
    ],
};

/// The first is for all of them.
pub const QUESTIONS: Section = Section {
    heading: "Preguntas para un profesional de la salud",
    paragraphs: &[
        "Una visita es corta. Llévese estas preguntas, con la página de historial de esta aplicación.",
        "¿Cree que la articulación sacroilíaca tiene que ver con mi dolor? ¿Qué otra cosa podría ser?",
        "¿Podría ser una inflamación? ¿Necesito alguna prueba?",
        "¿Cuáles de estos nueve ejercicios me convienen? ¿Cuáles debo dejar?",
        "¿En qué nivel debo empezar, con cuántas series y cuántos días por semana?",
        "¿Cuánto dolor es aceptable para mí durante el ejercicio y al día siguiente?",
        "¿Qué hago en un brote?",
        "¿Con qué señales debo llamarle, y con cuáles a emergencias?",
        "¿Puedo seguir con el trabajo, los paseos y el deporte?",
        "¿Cuándo lo revisamos de nuevo?",
    ],
};
