//! Spanish: what a person can say of themselves.

use crate::text::words::{AboutYouWords, ConditionWords, Counted};

pub const ABOUT_YOU: AboutYouWords = AboutYouWords {
    heading: "Sobre usted",
    way: "Adaptar los ejercicios a usted",
    intro: "Marque lo que le corresponde. Keystone señala entonces los ejercicios con los que conviene \
        tener cuidado, hace algunos más suaves y deja otros fuera. Sigue reglas fijas y le explica cada \
        una.",
    private: "Nada es obligatorio. Todo se queda en este dispositivo.",
    legend: "¿Qué le corresponde?",
    pregnant: ConditionWords { name: "Estoy embarazada", hint: "Puede indicar la semana" },
    after_birth: ConditionWords {
        name: "He dado a luz hace poco",
        hint: "También por cesárea, hasta que quien le atiende esté de acuerdo con los ejercicios de abdomen",
    },
    hip_replacement: ConditionWords {
        name: "Tengo una prótesis de cadera",
        hint: "Una cadera artificial",
    },
    osteoporosis: ConditionWords { name: "Tengo los huesos frágiles", hint: "Osteoporosis" },
    inflammatory: ConditionWords {
        name: "Tengo artritis inflamatoria",
        hint: "Por ejemplo, en la columna: espondiloartritis axial",
    },
    wrist: ConditionWords {
        name: "Me molestan las muñecas", hint: "Cuando se apoya en las manos"
    },
    knee: ConditionWords {
        name: "Me molestan las rodillas",
        hint: "Al doblarlas o al arrodillarse",
    },
    shoulder: ConditionWords { name: "Me molesta un hombro", hint: "Cuando se apoya en él" },
    balance: ConditionWords {
        name: "Tengo poco equilibrio",
        hint: "Podría caerse al apoyarse en una sola pierna",
    },
    no_floor: ConditionWords { name: "No puedo bajar al suelo", hint: "O no puedo levantarme" },
    weeks: "Semana de embarazo",
    weeks_wrong: |most| format!("Un número entero de 1 a {most}. También puede dejarlo vacío."),
    cleared_legend: "¿Quien le atiende está de acuerdo con los ejercicios que quedan fuera?",
    cleared: "Quien me atiende está de acuerdo",
    changes: "Qué cambia con esto",
    no_changes: "Nada por ahora.",
    care: "Cuidado",
    gentle: "Solo suave",
    left_out: "Fuera",
    for_you: "Para usted:",
    use_gentle: "Usar la versión suave",
    asked_for: "Por lo que dijo de usted",
    would_leave_out: "Keystone dejaría fuera este ejercicio.",
    would_ease: "Keystone usaría la versión suave.",
    ask_first: "Pregunte a un profesional de la salud antes de hacerlo.",
    why: "¿Por qué veo esto?",
    adapted: Counted {
        one: |n| format!("{n}\u{a0}ejercicio está adaptado a usted."),
        other: |n| format!("{n}\u{a0}ejercicios están adaptados a usted."),
    },
    nothing_left: "Todos los ejercicios de esta rutina quedan fuera para usted. Elija otra.",
    own_rule: "Es una regla propia de Keystone.",
    lying_flat: "Desde la semana 16 del embarazo, no esté mucho tiempo boca arriba.",
    one_leg: "Si le duele la pelvis en el embarazo, evite apoyarse en una sola pierna y agacharse mucho.",
    belly: "Después de un parto, los músculos del abdomen pueden quedar separados. Espere a que se los \
        revisen.",
    hip_bent: "Durante las primeras 6 a 12 semanas o más, una cadera operada no debe doblarse más allá de un \
        ángulo recto. Las piernas no deben cruzarse. Su cirujano le dirá hasta cuándo.",
    hip_leaning: "Durante las primeras 6 a 12 semanas o más, una cadera operada no debe doblarse más allá de \
        un ángulo recto. Inclínese solo un poco. Su cirujano le dirá hasta cuándo.",
    bones: "Los huesos frágiles pueden romperse cuando la espalda se dobla o gira hasta el final. Deténgase mucho antes.",
    inflamed: "Con artritis inflamatoria, la mayoría de los ejercicios suelen ir bien. Pregunte a quien le atiende qué le conviene a usted.",
    wrists: "Apoyarse en las manos abiertas carga las muñecas. Apoye los puños o sujete dos pesas.",
    knee_band: "Si le duelen las rodillas, póngase la banda más arriba de las rodillas.",
    kneeling: "Ponga una almohada debajo de las rodillas.",
    knee_turned: "Pare si le duele la rodilla.",
    leaning: "Apoyarse en un hombro dolorido lo carga. Suba solo un poco. Si le duele, deje este ejercicio.",
    unsteady: "Sujétese a una silla firme para no caerse.",
    floor: "Esto se hace en el suelo.",
    bed: "La versión suave se puede hacer en una cama.",
};
