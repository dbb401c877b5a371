//! The safety texts, the cautions that several exercises share, and the short reading about the
//! joint and the studies.
//!
//! Absent on purpose: sources (see `domain::sources`).

use crate::text::words::{GuideWords, Section, Signs};

pub const GUIDE: GuideWords = GuideWords {
    flags_intro: "Lea estas señales antes de empezar. Si tiene aunque sea una, no haga ejercicio todavía. Siga el consejo que está encima de su lista.",
    emergency: Signs {
        heading: "Llame ya a emergencias",
        action: "No haga ejercicio. Si tiene dolor de espalda o sacroilíaco con algo de esto, llame a su \
            número local de emergencias (112, 911 o 999).",
        signs: &[
            "Dolor, hormigueo, debilidad o adormecimiento en las dos piernas",
            "Piernas que pierden fuerza con rapidez o que no le sostienen bien",
            "Adormecimiento alrededor de los genitales o las nalgas",
            "Dificultad para orinar",
            "Pérdida de control de la orina o de las heces",
            "Dificultad nueva para tener una erección",
            "Un cambio nuevo en la función sexual o en la sensibilidad genital",
            "Dolor en el pecho",
            "Dolor que empezó después de un accidente grave",
        ],
    },
    urgent: Signs {
        heading: "Vaya al médico hoy o mañana",
        action: "No haga ejercicio todavía. Vaya al médico el mismo día o al siguiente si le pasa algo de \
            esto. Si un médico ya ha revisado su dolor y conoce esta señal, siga lo que le dijo.",
        signs: &[
            "Fiebre",
            "Pérdida de peso sin buscarla",
            "Un bulto en la espalda, o una espalda que ha cambiado de forma",
            "Dolor que no mejora con el descanso o que es peor de noche",
            "Dolor en la parte alta o media de la espalda",
            "Dolor de espalda nuevo, el primero de su vida, antes de los 20\u{a0}años o después de los 55",
            "Cáncer, ahora o en el pasado",
            "VIH, defensas bajas o uso de corticoides",
            "Drogas inyectadas",
        ],
    },
    ask_first: Signs {
        heading: "Pregunte antes a un profesional de la salud",
        action: "Es posible que el ejercicio le convenga. Pregunte a un médico, una matrona (partera) o un fisioterapeuta (kinesiólogo) antes de empezar si le pasa algo de esto.",
        signs: &[
            "Está embarazada o ha dado a luz hace poco",
            "Ha tenido hace poco una operación o una fractura",
            "Tiene osteoporosis (huesos frágiles)",
            "Tiene artritis inflamatoria, por ejemplo en la columna",
            "Tiene un adormecimiento nuevo en una pierna",
            "Tiene problemas de corazón o de equilibrio",
            "Tiene un dolor fuerte que nadie le ha explicado",
        ],
    },
    stop: Signs {
        heading: "Pare enseguida",
        action: "Pare y descanse si nota algo de esto. Llame a su número local de emergencias (112, 911 o \
            999) por un dolor en el pecho o si no logra recuperar el aliento. Haga lo mismo por hormigueo o \
            adormecimiento en las dos piernas. Si otra señal no se le pasa pronto, consulte a un profesional \
            de la salud.",
        signs: &[
            "Dolor agudo",
            "Hormigueo o adormecimiento",
            "Mareo",
            "Dolor en el pecho",
            "Falta de aire fuera de lo normal",
        ],
    },
    pain_rule: Section {
        heading: "¿Cuánto dolor es demasiado?",
        paragraphs: &[
            "Valore su dolor de 0 a 10. 0 es sin dolor. 10 es el peor dolor imaginable.",
            "De 0 a 3: siga. 4 o 5: afloje, con un movimiento más pequeño o una versión más fácil. 6 o \
                más: deje ese ejercicio.",
            "Si el dolor sube, debe calmarse en 24\u{a0}horas. Si al día siguiente le duele más, haga \
                menos. Un cambio de un punto puede no significar nada. Dos puntos o más cuentan.",
            "Es una regla fija, propia de la aplicación. Se apoya en escalas de dolor que usan algunos \
                servicios de salud pública del Reino Unido (NHS). La idea se probó con 38\u{a0}personas \
                con dolor en el tendón de Aquiles. No se probó con el dolor sacroilíaco.",
        ],
    },
    disclaimer: Section {
        heading: "Qué es esta aplicación y qué no es",
        paragraphs: &[
            "Keystone ofrece educación general sobre ejercicio. No es un consejo médico.",
            "No puede examinarle y no conoce su historia clínica. No sustituye a un médico, un fisioterapeuta (kinesiólogo) o una matrona (partera). Si le dijeron otra cosa, siga lo que le dijeron.",
            "Las reglas de la aplicación son iguales para todo el mundo. Cada cambio lo elige usted.",
            "Nada de lo que escribe sale de este dispositivo. No hay cuenta ni rastreo. Si borra los \
                datos del navegador, su historial también desaparece.",
        ],
    },
    joint: Section {
        heading: "¿Qué es la articulación sacroilíaca?",
        paragraphs: &[
            "El sacro es el hueso de la base de la columna. Está entre los dos huesos de la cadera, como \
                la piedra clave de un arco. A cada lado hay una articulación sacroilíaca.",
            "Estas articulaciones se mueven muy poco. Una revisión de 65\u{a0}estudios da unos \
                3\u{a0}grados al doblarse hacia delante y hacia atrás. Da 1,5\u{a0}grados al girar y \
                0,8\u{a0}grados al doblarse de lado.",
            "Por eso, esta aplicación nunca dice que una articulación esté fuera de su sitio. Los ejercicios \
                no intentan devolver nada a su sitio.",
            "La articulación sacroilíaca puede tener que ver con hasta un 30\u{a0}% de los dolores lumbares \
                sin causa clara. Las cifras cambian de un estudio a otro.",
            "Sacroilitis significa inflamación de esta articulación. No es lo mismo que el dolor \
                sacroilíaco. Hable con un médico si lleva más de 3\u{a0}meses con un dolor que empezó antes de los 45\u{a0}años. Hágalo sobre todo si le despierta al final de la noche o mejora cuando se \
                mueve.",
        ],
    },
    movement: Section {
        heading: "¿Por qué moverse?",
        paragraphs: &[
            "El ejercicio regular puede ayudarle a llevar una vida activa cuando le duele la espalda o la pelvis. \
                En estudios de dolor de espalda que dura mucho, el dolor bajó un poco en promedio.",
            "Estos nueve ejercicios trabajan o estiran músculos de la cadera, el abdomen y la zona lumbar. \
                Puede dejar los que no le convengan.",
            "A algunas personas de esos estudios les subió un poco el dolor y se les pasó. La regla del dolor \
                le dice cuándo aflojar o parar.",
        ],
    },
    evidence: Section {
        heading: "Qué muestran los estudios",
        paragraphs: &[
            "No se encontró ningún ensayo con estos nueve ejercicios juntos. Los estudios que siguen se \
                acercan en parte.",
            "Dolor sacroilíaco: Nejati, 2019, 51\u{a0}personas. Hicieron ejercicio, recibieron trabajo \
                manual en la articulación (manipulación) o las dos cosas. Los tres grupos mejoraron. El \
                trabajo manual iba por delante a las 6\u{a0}semanas y el ejercicio a las 12. A las 24 no \
                había diferencia. Ningún grupo estuvo sin cuidados, así que el paso del tiempo, por sí solo, puede explicar una parte.",
            "Dolor de pelvis: Gutke, 2010, 88\u{a0}mujeres después de un parto. El ejercicio en casa, por sí solo, no fue mejor que el paso del tiempo. De estos estudios, es el más cercano a esta aplicación. \
                Una revisión de 12\u{a0}ensayos con 1407\u{a0}personas miró el ejercicio de control motor \
                (entrenar cómo trabajan juntos los músculos). Por sí solo, no bajó el dolor. Junto con otros \
                cuidados, ayudó.",
            "Dolor lumbar: una revisión para la Organización Mundial de la Salud, 2023, 8\u{a0}ensayos de \
                ejercicio. El dolor que duraba mucho bajó un poco. El efecto fue de 0,33 en una escala \
                estándar. Probablemente está entre 0,08 y 0,58.",
            "Dolor lumbar: Owen, 2020, 89\u{a0}estudios. Los ejercicios de fuerza y de tronco ayudaron a \
                hacer más cosas en la vida diaria. Los estiramientos no se distinguieron de los grupos de \
                comparación.",
        ],
    },
    flare_ups: super::advice::FLARE_UPS,
    pacing: super::advice::PACING,
    help: super::advice::HELP,
    questions: super::advice::QUESTIONS,
    dosing: Section {
        heading: "¿Cuánto y con qué frecuencia?",
        paragraphs: &[
            "Hay tres niveles: Suave, Normal y Fuerte. Sus dosis son una propuesta de la aplicación, no el \
                resultado de un estudio.",
            "El nivel Normal queda dentro de lo publicado, donde se encontró algo. El nivel Suave queda ahí o \
                por debajo. Las fuentes no coinciden. Para los toques laterales no se encontró ninguna \
                dosis. Para el empuje de cadera en un sofá se usaron dosis del puente. Para la flexión \
                lateral a cuatro patas solo se encontró una dosis.",
            "Haga los ejercicios de fuerza 2 o 3\u{a0}días por semana, con al menos un día libre entre ellos. \
                Haga los estiramientos de 2 a 7\u{a0}días por semana. Descanse de 30 a 60\u{a0}segundos \
                entre series.",
            "En un brote (de horas a semanas con más dolor), haga los estiramientos en el nivel Suave. Añada cualquier ejercicio que no le dé un dolor de más de 3 de 10.",
            "Ningún fisioterapeuta ha revisado todavía estas dosis. Si el suyo le da otros números, siga \
                esos.",
        ],
    },
};

pub const FLAT_ON_BACK: &str = "Desde la semana 16 del embarazo, no esté mucho tiempo boca arriba. Pregunte \
    antes a su matrona (partera) o a su médico.";
pub const AFTER_BIRTH: &str = "Después de un parto o una cesárea, espere a que quien le atiende esté de \
    acuerdo. Pida antes que revisen si los músculos del abdomen están separados.";
pub const SORE_WRISTS: &str = "Si le duelen las muñecas, apoye los puños o sujete unas pesas pequeñas en el \
    suelo. Las pesas no deben rodar.";
pub const SORE_KNEES: &str = "Si le duelen las rodillas, ponga una almohada debajo.";
pub const NEW_HIP: &str =
    "Con una prótesis de cadera, deje este ejercicio hasta que su cirujano esté de acuerdo.";
pub const WEAK_BONES: &str = "Si tiene osteoporosis (huesos frágiles), pregunte antes a un profesional de la \
    salud. No llegue nunca al final del movimiento.";
