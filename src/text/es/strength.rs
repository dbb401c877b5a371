//! The exercises done in repetitions.

use super::guide::{AFTER_BIRTH, FLAT_ON_BACK, SORE_KNEES, SORE_WRISTS, WEAK_BONES};
use crate::domain::level::ByLevel;
use crate::text::words::{ExerciseWords, VariationWords};

pub const HIP_THRUST: ExerciseWords = ExerciseWords {
    name: "Empuje de cadera",
    synonyms: &["Hip thrust", "Puente de glúteos (en el suelo)"],
    purpose: "Trabaja los músculos de detrás de la cadera.",
    muscles: "Glúteos, parte de atrás de los muslos y tronco",
    variations: ByLevel {
        gentle: VariationWords {
            name: "Puente en el suelo",
            steps: &[
                "Acuéstese boca arriba. Doble las rodillas y apoye los pies, separados al ancho de la \
                    cadera.",
                "Suelte el aire, apriete los glúteos y suba la cadera hasta donde le resulte fácil.",
                "Tome aire y baje la cadera despacio hasta el suelo.",
            ],
        },
        standard: VariationWords {
            name: "En un sofá",
            steps: &[
                "Siéntese en el suelo, con la espalda contra el frente de un sofá.",
                "Apoye en el borde del asiento la parte alta de la espalda, no solo los hombros.",
                "Apoye los pies al ancho de la cadera. Arriba, la parte baja de las piernas debe quedar \
                    vertical.",
                "Suelte el aire, apriete los glúteos y suba. Pare cuando el tronco y los muslos estén a \
                    la misma altura.",
                "Tome aire y baje la cadera despacio.",
            ],
        },
        stronger: VariationWords {
            name: "En un sofá, con banda elástica",
            steps: &[
                "Ponga una banda elástica cerrada justo por encima de las rodillas. Siéntese en el suelo, \
                    con la espalda contra un sofá.",
                "Apoye la parte alta de la espalda en el borde del asiento. Apoye los pies al ancho de \
                    la cadera.",
                "Empuje las rodillas con suavidad hacia fuera, contra la banda, de principio a fin.",
                "Suelte el aire y suba hasta que el tronco y los muslos estén a la misma altura.",
                "Quédese tres segundos arriba y siga respirando. Baje despacio.",
            ],
        },
    },
    cues: &[
        "Suba con los glúteos, no con la zona lumbar.",
        "Empuje con los talones, no con la punta de los pies.",
        "Las rodillas, encima de los pies. No deje que caigan hacia dentro.",
        "Meta un poco la barbilla.",
    ],
    care: &["Si usa un sofá, empújelo antes contra una pared para que no resbale.", FLAT_ON_BACK],
    out: "Suba",
    back: "Baje",
    left: "Lado izquierdo",
    right: "Lado derecho",
};

pub const SIDE_TAPS: ExerciseWords = ExerciseWords {
    name: "Toques laterales en media sentadilla",
    synonyms: &["Toques laterales con banda", "Pasos laterales con banda"],
    purpose: "Trabaja los músculos de los lados de la cadera.",
    muscles: "Lados de la cadera y muslos, sobre todo en la pierna de apoyo",
    variations: ByLevel {
        gentle: VariationWords {
            name: "Sin banda",
            steps: &[
                "Póngase de pie, con los pies al ancho de la cadera. Si quiere, sujétese a una silla \
                    firme.",
                "Doble un poco las caderas y las rodillas, como para sentarse.",
                "Toque el suelo a un lado con el pie izquierdo y vuelva.",
                "Cambie de lado en cada repetición. Siga respirando.",
            ],
        },
        standard: VariationWords {
            name: "Con banda",
            steps: &[
                "Ponga una banda elástica cerrada justo por encima de las rodillas. Separe los pies al ancho \
                    de la cadera.",
                "Doble un poco las caderas y las rodillas, como para sentarse. Note cómo tira la banda.",
                "Toque el suelo a un lado con el pie izquierdo. Vuelva sin que la banda se afloje.",
                "Cambie de lado en cada repetición. Siga respirando.",
            ],
        },
        stronger: VariationWords {
            name: "Banda más baja o más fuerte",
            steps: &[
                "Ponga la banda en los tobillos. O use una banda más fuerte, por encima de las rodillas.",
                "Doble un poco las caderas y las rodillas, como para sentarse. Note cómo tira la banda.",
                "Toque el suelo a un lado con el pie izquierdo. Vuelva sin que la banda se afloje.",
                "Cambie de lado en cada repetición. Siga respirando.",
            ],
        },
    },
    cues: &[
        "Las rodillas, encima de los pies. No deje que caigan hacia dentro.",
        "Manténgase a la misma altura, sin rebotar ni balancearse.",
        "La cadera no se mueve mientras se mueve el pie.",
    ],
    care: &[
        "Si cree que puede perder el equilibrio, sujétese a una silla firme.",
        "Si le duelen las rodillas, deje la banda más arriba, en los muslos.",
        "Si está embarazada y le duele la pelvis, pregunte antes a un profesional de la salud. Entonces \
            es mejor evitar el apoyo en una pierna y las sentadillas profundas.",
    ],
    out: "Abra",
    back: "Vuelva",
    left: "Pie izquierdo",
    right: "Pie derecho",
};

pub const DEAD_BUG: ExerciseWords = ExerciseWords {
    name: "Dead bug",
    synonyms: &["Bicho muerto", "Insecto muerto"],
    purpose: "Trabaja los músculos profundos del abdomen mientras se mueven las piernas.",
    muscles: "Músculos profundos del abdomen",
    variations: ByLevel {
        gentle: VariationWords {
            name: "Toques con el talón",
            steps: &[
                "Acuéstese boca arriba. Suba una pierna y luego la otra, con caderas y rodillas en ángulo \
                    recto.",
                "Apunte con los brazos al techo. Ahí se quedan.",
                "Suelte el aire. Baje el talón izquierdo y toque el suelo, con la rodilla doblada.",
                "Tome aire y vuelva. Cambie de lado en cada repetición.",
            ],
        },
        standard: VariationWords {
            name: "Brazo y pierna opuestos",
            steps: &[
                "Acuéstese boca arriba. Suba una pierna y luego la otra, con caderas y rodillas en ángulo \
                    recto.",
                "Apunte con los brazos al techo.",
                "Suelte el aire. Aleje la pierna izquierda y lleve el brazo derecho hacia atrás, junto a \
                    la oreja.",
                "Tome aire y vuelva. Cambie de lado en cada repetición.",
            ],
        },
        stronger: VariationWords {
            name: "Largo y lento",
            steps: &[
                "Acuéstese boca arriba. Suba una pierna y luego la otra, con caderas y rodillas en ángulo \
                    recto.",
                "Apunte con los brazos al techo. Si quiere, con un peso ligero en cada mano.",
                "Suelte el aire. Despacio, lleve el brazo derecho hacia atrás y aleje la pierna izquierda \
                    hasta estirarla.",
                "Tome aire y vuelva despacio. Cambie de lado en cada repetición.",
            ],
        },
    },
    cues: &[
        "Deje la zona lumbar en el suelo. Si se arquea, haga el movimiento más pequeño.",
        "Vaya despacio. No hay prisa.",
        "Siga respirando. No aguante el aire.",
    ],
    care: &[FLAT_ON_BACK, AFTER_BIRTH],
    out: "Aleje",
    back: "Vuelva",
    left: "Pierna izquierda",
    right: "Pierna derecha",
};

pub const BIRD_DOG: ExerciseWords = ExerciseWords {
    name: "Bird dog",
    synonyms: &["Perro de muestra", "Brazo y pierna opuestos a cuatro patas"],
    purpose: "Trabaja juntos la espalda, el abdomen y los glúteos.",
    muscles: "Abdomen, zona lumbar y glúteos",
    variations: ByLevel {
        gentle: VariationWords {
            name: "Una pierna cada vez",
            steps: &[
                "Póngase a cuatro patas, con las manos debajo de los hombros y las rodillas debajo de las \
                    caderas.",
                "Suelte el aire. Deslice el pie izquierdo hacia atrás y suba un poco esa pierna.",
                "Mantenga y siga respirando. Si con la pierna es demasiado, suba solo un brazo.",
                "Vuelva despacio. Cambie de lado en cada repetición.",
            ],
        },
        standard: VariationWords {
            name: "Brazo y pierna opuestos",
            steps: &[
                "Póngase a cuatro patas, con las manos debajo de los hombros y las rodillas debajo de las \
                    caderas.",
                "Suelte el aire. Estire la pierna izquierda hacia atrás y el brazo derecho hacia delante.",
                "Quédese sin moverse y siga respirando.",
                "Vuelva despacio. Cambie de lado en cada repetición.",
            ],
        },
        stronger: VariationWords {
            name: "Brazo y pierna opuestos, más tiempo",
            steps: &[
                "Póngase a cuatro patas, con las manos debajo de los hombros y las rodillas debajo de las \
                    caderas.",
                "Suelte el aire. Estire la pierna izquierda hacia atrás y el brazo derecho hacia delante.",
                "En este nivel se mantiene más tiempo. Respire despacio y muévase lo menos posible.",
                "Vuelva despacio. Cambie de lado en cada repetición.",
            ],
        },
    },
    cues: &[
        "No suba la pierna más que la cadera. No deje que la espalda se arquee.",
        "Las dos caderas miran al suelo. No gire.",
        "Mire al suelo, sin dejar caer la cabeza.",
    ],
    care: &[SORE_WRISTS, SORE_KNEES, AFTER_BIRTH],
    out: "Estire",
    back: "Vuelva",
    left: "Pierna izquierda",
    right: "Pierna derecha",
};

pub const TAIL_WAG: ExerciseWords = ExerciseWords {
    name: "Flexión lateral a cuatro patas",
    synonyms: &["Flexión lateral en cuadrupedia", "Tail wag"],
    purpose: "Mueve con suavidad la zona lumbar de un lado a otro.",
    muscles: "Zona lumbar, en movimiento suave",
    variations: ByLevel {
        gentle: VariationWords {
            name: "Flexión lateral pequeña",
            steps: &[
                "Póngase a cuatro patas, con las manos debajo de los hombros y las rodillas debajo de las \
                    caderas.",
                "Suelte el aire. Mire por encima del hombro izquierdo y dóblese un poco hacia ese lado.",
                "Vuelva al centro. Cambie de lado en cada repetición.",
                "Si le cuesta ponerse de rodillas, siéntese en una silla y dóblese un poco a cada lado.",
            ],
        },
        standard: VariationWords {
            name: "Flexión lateral",
            steps: &[
                "Póngase a cuatro patas, con las manos debajo de los hombros y las rodillas debajo de las \
                    caderas.",
                "Suelte el aire. Mire por encima del hombro izquierdo hacia el pie izquierdo.",
                "Deje que la cadera y el hombro izquierdos se acerquen.",
                "Tome aire y vuelva al centro. Cambie de lado en cada repetición.",
            ],
        },
        stronger: VariationWords {
            name: "Flexión lateral con pausa",
            steps: &[
                "Póngase a cuatro patas, con las manos debajo de los hombros y las rodillas debajo de las \
                    caderas.",
                "Suelte el aire. Mire por encima del hombro izquierdo hacia el pie izquierdo.",
                "Quédese tres segundos donde acaba el movimiento y siga respirando.",
                "Vuelva al centro. Cambie de lado en cada repetición.",
            ],
        },
    },
    cues: &[
        "Dóblese de lado. No deje que la espalda se hunda ni se encorve.",
        "Muévase despacio, sin forzar.",
    ],
    care: &[SORE_WRISTS, SORE_KNEES, WEAK_BONES],
    out: "Dóblese",
    back: "Vuelva",
    left: "Hacia la izquierda",
    right: "Hacia la derecha",
};
