//! The exercises that are held: three stretches and the side plank.

use super::guide::{AFTER_BIRTH, FLAT_ON_BACK, NEW_HIP, WEAK_BONES};
use crate::domain::level::ByLevel;
use crate::text::words::{ExerciseWords, VariationWords};

pub const KNEE_TO_CHEST: ExerciseWords = ExerciseWords {
    name: "Rodilla al pecho",
    synonyms: &["Estiramiento de rodilla al pecho"],
    purpose: "Estira el glúteo y la zona lumbar.",
    muscles: "Glúteo y zona lumbar, en estiramiento",
    variations: ByLevel {
        gentle: VariationWords {
            name: "En una cama, con la otra rodilla doblada",
            steps: &[
                "Acuéstese boca arriba en una cama o un sofá. Doble las rodillas y apoye los pies.",
                "Sujete un muslo por detrás con las dos manos. Deje la otra rodilla doblada.",
                "Suelte el aire y acerque la rodilla al pecho. Pare al notar un estiramiento suave.",
                "Mantenga y siga respirando. Después baje el pie despacio.",
            ],
        },
        standard: VariationWords {
            name: "En el suelo, con la otra pierna estirada",
            steps: &[
                "Acuéstese boca arriba en el suelo, con las piernas estiradas.",
                "Doble una rodilla y sujete ese muslo por detrás con las dos manos.",
                "Suelte el aire y acerque la rodilla al pecho. Pare al notar un estiramiento suave.",
                "Deje la otra pierna estirada en el suelo. Mantenga y siga respirando.",
                "Baje la pierna despacio.",
            ],
        },
        stronger: VariationWords {
            name: "En el suelo, más tiempo",
            steps: &[
                "Acuéstese boca arriba en el suelo, con las piernas estiradas.",
                "Doble una rodilla y sujete ese muslo por detrás con las dos manos.",
                "Suelte el aire y acerque la rodilla al pecho. Pare al notar un estiramiento suave.",
                "En este nivel se mantiene más tiempo. Respire despacio, con la otra pierna estirada.",
                "Baje la pierna despacio.",
            ],
        },
    },
    cues: &[
        "Tire del muslo por detrás, no de la rodilla.",
        "Entre poco a poco en el estiramiento, sin forzar.",
        "Siga respirando, despacio y con calma.",
    ],
    care: &[NEW_HIP, FLAT_ON_BACK, WEAK_BONES],
    out: "Acerque",
    back: "Suelte",
    left: "Pierna izquierda",
    right: "Pierna derecha",
};

pub const HAMSTRING_STRETCH: ExerciseWords = ExerciseWords {
    name: "Estiramiento de isquiotibiales sentado",
    synonyms: &["Isquiotibiales en silla"],
    purpose: "Estira la parte de atrás del muslo.",
    muscles: "Parte de atrás del muslo (isquiotibiales), en estiramiento",
    variations: ByLevel {
        gentle: VariationWords {
            name: "Con poca inclinación",
            steps: &[
                "Siéntese cerca del borde de una silla firme. Apoye toda la planta de un pie.",
                "Estire la otra pierna hacia delante, con el talón en el suelo.",
                "Suelte el aire e inclínese solo un poco hacia delante desde las caderas.",
                "Mantenga y siga respirando. Después enderécese despacio.",
                "Si le cuesta estar en una silla, acuéstese boca arriba y levante una pierna.",
            ],
        },
        standard: VariationWords {
            name: "Con inclinación",
            steps: &[
                "Siéntese cerca del borde de una silla firme. Apoye toda la planta de un pie.",
                "Estire la otra pierna hacia delante, con el talón en el suelo.",
                "Suelte el aire e inclínese desde las caderas hasta notar un estiramiento suave.",
                "Mantenga y siga respirando. Después enderécese despacio.",
            ],
        },
        stronger: VariationWords {
            name: "Con inclinación, más tiempo",
            steps: &[
                "Siéntese cerca del borde de una silla firme. Apoye toda la planta de un pie.",
                "Estire la otra pierna hacia delante, con el talón en el suelo.",
                "Suelte el aire e inclínese desde las caderas hasta notar un estiramiento suave.",
                "En este nivel se mantiene más tiempo. Respire despacio y después enderécese.",
            ],
        },
    },
    cues: &[
        "Doble por las caderas. No encorve la espalda.",
        "Los dedos del pie, hacia arriba o hacia abajo, como prefiera. Se enseñan las dos formas.",
        "Debe notar un estiramiento suave detrás del muslo, nunca un dolor agudo.",
    ],
    care: &[
        "Si nota hormigueo, adormecimiento o un dolor agudo, pare.",
        "Con una prótesis de cadera, no se incline mucho hasta que su cirujano esté de acuerdo.",
        FLAT_ON_BACK,
        WEAK_BONES,
    ],
    out: "Inclínese",
    back: "Enderécese",
    left: "Pierna izquierda",
    right: "Pierna derecha",
};

pub const SIDE_PLANK: ExerciseWords = ExerciseWords {
    name: "Plancha lateral de rodillas",
    synonyms: &["Plancha lateral con rodillas dobladas"],
    purpose: "Trabaja el costado de la cintura y el lado de la cadera.",
    muscles: "Costado de la cintura, tronco y lado de la cadera",
    variations: ByLevel {
        gentle: VariationWords {
            name: "Subida pequeña",
            steps: &[
                "Acuéstese de lado. Doble las rodillas y deje los pies detrás.",
                "Apoye el antebrazo, con el codo debajo del hombro.",
                "Suelte el aire y suba la cadera apenas un poco del suelo.",
                "Mantenga y siga respirando. Después baje despacio.",
            ],
        },
        standard: VariationWords {
            name: "Subida completa",
            steps: &[
                "Acuéstese de lado. Doble las rodillas y deje los pies detrás.",
                "Apoye el antebrazo, con el codo debajo del hombro.",
                "Suelte el aire y suba la cadera hasta formar una línea de la cabeza a las rodillas.",
                "Mantenga y siga respirando. Después baje despacio.",
            ],
        },
        stronger: VariationWords {
            name: "Subida completa, más series",
            steps: &[
                "Acuéstese de lado, con las rodillas dobladas. Ponga el codo debajo del hombro.",
                "Suelte el aire y suba la cadera hasta formar una línea de la cabeza a las rodillas.",
                "Mantenga y siga respirando. Después baje despacio.",
                "Con las piernas estiradas cuesta mucho más. Por ahora, siga sobre las rodillas.",
                "Estire las piernas solo cuando aguante 45\u{a0}segundos sobre las rodillas.",
            ],
        },
    },
    cues: &[
        "El codo, justo debajo del hombro.",
        "Empuje el suelo. No deje que el hombro suba hacia la oreja.",
        "Siga respirando mientras mantiene la posición.",
    ],
    care: &[
        "Si le duele el hombro, pare y deje este ejercicio.",
        "Si le molesta la rodilla de abajo, ponga una almohada.",
        "Si tiene osteoporosis (huesos frágiles), pregunte si puede hacerlo de pie, contra la pared.",
        AFTER_BIRTH,
    ],
    out: "Suba",
    back: "Baje",
    left: "Sobre el lado izquierdo",
    right: "Sobre el lado derecho",
};

pub const FIGURE_FOUR: ExerciseWords = ExerciseWords {
    name: "Estiramiento del piriforme sentado",
    synonyms: &["Figura 4 sentado"],
    purpose: "Estira un músculo profundo del glúteo.",
    muscles: "Músculo profundo del glúteo (piriforme), en estiramiento",
    variations: ByLevel {
        gentle: VariationWords {
            name: "Rodilla baja",
            steps: &[
                "Siéntese con la espalda recta en una silla firme. Apoye un tobillo en el otro muslo.",
                "Deslice un poco hacia delante el pie que está en el suelo. La rodilla de arriba bajará.",
                "Suelte el aire. Deje la espalda recta o inclínese solo un poco desde las caderas.",
                "Mantenga y siga respirando. Después enderécese despacio.",
            ],
        },
        standard: VariationWords {
            name: "Con inclinación hacia delante",
            steps: &[
                "Siéntese con la espalda recta en una silla firme. Apoye un tobillo en el otro muslo.",
                "Deje toda la planta del otro pie en el suelo.",
                "Suelte el aire e inclínese desde las caderas hasta notar un estiramiento suave.",
                "Mantenga y siga respirando. Después enderécese despacio.",
            ],
        },
        stronger: VariationWords {
            name: "Rodilla hacia el hombro opuesto",
            steps: &[
                "Siéntese con la espalda recta en una silla firme. Apoye un tobillo en el otro muslo.",
                "Con las dos manos, acerque la rodilla de arriba al hombro opuesto.",
                "Si quiere más estiramiento, inclínese un poco desde las caderas.",
                "En este nivel se mantiene más tiempo. Respire despacio y después suelte despacio.",
            ],
        },
    },
    cues: &[
        "Doble por las caderas, con la espalda recta.",
        "Debe notar el estiramiento en el glúteo, no en la rodilla.",
        "Siga respirando, despacio y con calma.",
    ],
    care: &[
        "Si le duele la rodilla, o nota un dolor que no es de estiramiento, pare.",
        NEW_HIP,
        WEAK_BONES,
    ],
    out: "Poco a poco",
    back: "Suelte",
    left: "Pierna izquierda arriba",
    right: "Pierna derecha arriba",
};
