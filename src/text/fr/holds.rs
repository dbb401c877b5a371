//! The exercises that are held: three stretches and the side plank.

use super::guide::{AFTER_BIRTH, FLAT_ON_BACK, NEW_HIP, WEAK_BONES};
use crate::domain::level::ByLevel;
use crate::text::words::{ExerciseWords, VariationWords};

pub const KNEE_TO_CHEST: ExerciseWords = ExerciseWords {
    name: "Étirement genou-poitrine",
    synonyms: &["Genou à la poitrine"],
    purpose: "Étire la fesse et le bas du dos.",
    muscles: "Fesse et bas du dos, en étirement",
    variations: ByLevel {
        gentle: VariationWords {
            name: "Sur un lit, autre genou plié",
            steps: &[
                "Allongez-vous sur le dos, sur un lit ou un canapé, genoux pliés, pieds à plat.",
                "Prenez l’arrière d’une cuisse à deux mains. L’autre genou reste plié.",
                "Soufflez et amenez le genou vers la poitrine, jusqu’à sentir un léger étirement.",
                "Tenez en respirant, puis reposez le pied lentement.",
            ],
        },
        standard: VariationWords {
            name: "Au sol, autre jambe tendue",
            steps: &[
                "Allongez-vous sur le dos, au sol, jambes tendues.",
                "Pliez un genou et prenez l’arrière de cette cuisse à deux mains.",
                "Soufflez et amenez le genou vers la poitrine, jusqu’à sentir un léger étirement.",
                "L’autre jambe reste tendue au sol. Tenez en respirant.",
                "Reposez la jambe lentement.",
            ],
        },
        stronger: VariationWords {
            name: "Au sol, plus longtemps",
            steps: &[
                "Allongez-vous sur le dos, au sol, jambes tendues.",
                "Pliez un genou et prenez l’arrière de cette cuisse à deux mains.",
                "Soufflez et amenez le genou vers la poitrine, jusqu’à sentir un léger étirement.",
                "Tenez plus longtemps, en respirant lentement. L’autre jambe reste tendue.",
                "Reposez la jambe lentement.",
            ],
        },
    },
    cues: &[
        "Tirez derrière la cuisse, pas sur le genou.",
        "Étirez en douceur, sans forcer.",
        "Respirez lentement et sans effort.",
    ],
    care: &[NEW_HIP, FLAT_ON_BACK, WEAK_BONES],
    out: "Étirez",
    back: "Relâchez",
    left: "Jambe gauche",
    right: "Jambe droite",
};

pub const HAMSTRING_STRETCH: ExerciseWords = ExerciseWords {
    name: "Étirement des ischio-jambiers",
    synonyms: &["Étirement des ischio-jambiers assis"],
    purpose: "Étire l’arrière de la cuisse.",
    muscles: "Arrière de la cuisse (ischio-jambiers), en étirement",
    variations: ByLevel {
        gentle: VariationWords {
            name: "Buste à peine penché",
            steps: &[
                "Asseyez-vous près du bord avant d’une chaise stable, un pied à plat.",
                "Tendez l’autre jambe devant vous, talon au sol.",
                "Soufflez et penchez-vous à peine vers l’avant, à partir des hanches.",
                "Tenez en respirant, puis redressez-vous lentement.",
                "Si la position assise est pénible, allongez-vous plutôt sur le dos et levez une \
                    jambe.",
            ],
        },
        standard: VariationWords {
            name: "Buste penché",
            steps: &[
                "Asseyez-vous près du bord avant d’une chaise stable, un pied à plat.",
                "Tendez l’autre jambe devant vous, talon au sol.",
                "Soufflez et penchez-vous à partir des hanches, jusqu’à sentir un léger étirement.",
                "Tenez en respirant, puis redressez-vous lentement.",
            ],
        },
        stronger: VariationWords {
            name: "Buste penché, plus longtemps",
            steps: &[
                "Asseyez-vous près du bord avant d’une chaise stable, un pied à plat.",
                "Tendez l’autre jambe devant vous, talon au sol.",
                "Soufflez et penchez-vous à partir des hanches, jusqu’à sentir un léger étirement.",
                "Tenez plus longtemps, en respirant lentement. Puis redressez-vous lentement.",
            ],
        },
    },
    cues: &[
        "Le mouvement part des hanches. N’arrondissez pas le dos.",
        "Relevez ou tendez la pointe du pied, comme vous préférez. Les deux façons s’enseignent.",
        "L’étirement se sent derrière la cuisse. Il reste léger, sans douleur vive.",
    ],
    care: &[
        "Arrêtez en cas de fourmillements, d’engourdissement ou de douleur vive.",
        "Après la pose d’une prothèse de hanche, ne vous penchez pas loin sans l’accord de votre \
            chirurgien.",
        FLAT_ON_BACK,
        WEAK_BONES,
    ],
    out: "Étirez",
    back: "Relâchez",
    left: "Jambe gauche",
    right: "Jambe droite",
};

pub const SIDE_PLANK: ExerciseWords = ExerciseWords {
    name: "Planche latérale sur les genoux",
    synonyms: &["Gainage latéral sur les genoux"],
    purpose: "Fait travailler le côté de la taille et de la hanche.",
    muscles: "Côté de la taille, tronc et côté de la hanche",
    variations: ByLevel {
        gentle: VariationWords {
            name: "Bassin à peine levé",
            steps: &[
                "Allongez-vous sur le côté, genoux pliés, pieds vers l’arrière.",
                "Appuyez-vous sur l’avant-bras, coude sous l’épaule.",
                "Soufflez et décollez à peine le bassin du sol.",
                "Tenez en respirant, puis redescendez lentement.",
            ],
        },
        standard: VariationWords {
            name: "Bassin levé",
            steps: &[
                "Allongez-vous sur le côté, genoux pliés, pieds vers l’arrière.",
                "Appuyez-vous sur l’avant-bras, coude sous l’épaule.",
                "Soufflez et levez le bassin jusqu’à aligner la tête, le tronc et les genoux.",
                "Tenez en respirant, puis redescendez lentement.",
            ],
        },
        stronger: VariationWords {
            name: "Bassin levé, plus de séries",
            steps: &[
                "Allongez-vous sur le côté, genoux pliés. Placez le coude sous l’épaule.",
                "Soufflez et levez le bassin jusqu’à aligner la tête, le tronc et les genoux.",
                "Tenez en respirant, puis redescendez lentement.",
                "Jambes tendues, c’est beaucoup plus dur. Pour l’instant, restez sur les genoux.",
                "N’essayez les jambes tendues que si vous tenez 45\u{a0}secondes sur les genoux.",
            ],
        },
    },
    cues: &[
        "Gardez le coude bien sous l’épaule.",
        "Repoussez le sol. L’épaule ne doit pas remonter vers l’oreille.",
        "Continuez à respirer pendant que vous tenez.",
    ],
    care: &[
        "Si l’épaule vous fait mal, arrêtez et laissez cet exercice de côté.",
        "Si le genou du dessous est sensible, glissez un coussin dessous.",
        "En cas d’ostéoporose (os fragilisés), demandez si vous pouvez le faire debout, contre un \
            mur.",
        AFTER_BIRTH,
    ],
    out: "Montez",
    back: "Descendez",
    left: "Côté gauche au sol",
    right: "Côté droit au sol",
};

pub const FIGURE_FOUR: ExerciseWords = ExerciseWords {
    name: "Étirement du piriforme assis",
    synonyms: &["Étirement en\u{a0}4 sur chaise", "Étirement du pyramidal"],
    purpose: "Étire un muscle profond de la fesse.",
    muscles: "Muscle profond de la fesse (piriforme), en étirement",
    variations: ByLevel {
        gentle: VariationWords {
            name: "Genou plus bas",
            steps: &[
                "Asseyez-vous sur une chaise stable, dos droit. Posez une cheville sur l’autre \
                    cuisse.",
                "Avancez un peu le pied resté au sol\u{a0}: le genou du dessus descend.",
                "Soufflez. Gardez le dos droit, ou penchez-vous à peine à partir des hanches.",
                "Tenez en respirant, puis redressez-vous lentement.",
            ],
        },
        standard: VariationWords {
            name: "Buste penché",
            steps: &[
                "Asseyez-vous sur une chaise stable, dos droit. Posez une cheville sur l’autre \
                    cuisse.",
                "L’autre pied reste à plat au sol.",
                "Soufflez et penchez-vous à partir des hanches, jusqu’à sentir un léger étirement.",
                "Tenez en respirant, puis redressez-vous lentement.",
            ],
        },
        stronger: VariationWords {
            name: "Genou vers l’épaule opposée",
            steps: &[
                "Asseyez-vous sur une chaise stable, dos droit. Posez une cheville sur l’autre \
                    cuisse.",
                "À deux mains, amenez le genou du dessus vers l’épaule opposée.",
                "Pour étirer davantage, penchez-vous un peu à partir des hanches.",
                "Tenez plus longtemps, en respirant lentement. Puis relâchez doucement.",
            ],
        },
    },
    cues: &[
        "Le mouvement part des hanches. Le dos reste droit.",
        "L’étirement se sent dans la fesse, pas dans le genou.",
        "Respirez lentement et sans effort.",
    ],
    care: &[
        "Arrêtez si le genou fait mal, ou si la douleur n’est pas celle d’un étirement.",
        NEW_HIP,
        WEAK_BONES,
    ],
    out: "Étirez",
    back: "Relâchez",
    left: "Jambe gauche dessus",
    right: "Jambe droite dessus",
};
