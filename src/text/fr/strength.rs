//! The exercises done in repetitions.

use super::guide::{AFTER_BIRTH, FLAT_ON_BACK, SORE_KNEES, SORE_WRISTS, WEAK_BONES};
use crate::domain::level::ByLevel;
use crate::text::words::{ExerciseWords, VariationWords};

pub const HIP_THRUST: ExerciseWords = ExerciseWords {
    name: "Poussée de hanches",
    synonyms: &["Hip thrust", "Pont fessier (au sol)"],
    purpose: "Fait travailler les muscles à l’arrière des hanches.",
    muscles: "Fessiers, arrière des cuisses et tronc",
    variations: ByLevel {
        gentle: VariationWords {
            name: "Pont fessier au sol",
            steps: &[
                "Allongez-vous sur le dos, genoux pliés, pieds à plat, écartés de la largeur du \
                    bassin.",
                "Soufflez, serrez les fesses et levez le bassin à une hauteur facile.",
                "Inspirez et reposez lentement le bassin au sol.",
            ],
        },
        standard: VariationWords {
            name: "Haut du dos sur un canapé",
            steps: &[
                "Asseyez-vous au sol, le dos contre l’avant d’un canapé.",
                "Calez le haut du dos sur le bord de l’assise, pas seulement les épaules.",
                "Posez les pieds à plat, écartés de la largeur du bassin. En haut, les tibias sont \
                    verticaux.",
                "Soufflez, serrez les fesses et levez le bassin jusqu’à aligner le tronc et les \
                    cuisses.",
                "Inspirez et redescendez lentement.",
            ],
        },
        stronger: VariationWords {
            name: "Avec une bande élastique",
            steps: &[
                "Placez une bande élastique en boucle juste au-dessus des genoux. Asseyez-vous au \
                    sol, dos au canapé.",
                "Calez le haut du dos sur le bord de l’assise. Posez les pieds à plat, écartés de \
                    la largeur du bassin.",
                "Poussez doucement les genoux vers l’extérieur, contre la bande, du début à la \
                    fin.",
                "Soufflez et levez le bassin jusqu’à aligner le tronc et les cuisses.",
                "Restez trois secondes en haut en continuant à respirer. Redescendez lentement.",
            ],
        },
    },
    cues: &[
        "Ce sont les fessiers qui lèvent le bassin, pas le bas du dos.",
        "Poussez dans les talons, pas sur la pointe des pieds.",
        "Gardez les genoux au-dessus des pieds, sans les laisser rentrer.",
        "Rentrez légèrement le menton.",
    ],
    care: &[
        "Si vous utilisez un canapé, poussez-le d’abord contre un mur, pour qu’il ne glisse pas.",
        FLAT_ON_BACK,
    ],
    out: "Montez",
    back: "Descendez",
    left: "Côté gauche",
    right: "Côté droit",
};

pub const SIDE_TAPS: ExerciseWords = ExerciseWords {
    name: "Pas latéraux en demi-squat",
    synonyms: &["Pas latéraux avec élastique"],
    purpose: "Fait travailler les muscles sur le côté des hanches.",
    muscles: "Côté des hanches et cuisses, surtout du côté de la jambe d’appui",
    variations: ByLevel {
        gentle: VariationWords {
            name: "Sans élastique",
            steps: &[
                "Debout, écartez les pieds de la largeur du bassin. Au besoin, tenez-vous à \
                    une chaise stable.",
                "Pliez un peu les hanches et les genoux, comme pour vous asseoir.",
                "Écartez le pied gauche, touchez le sol sur le côté, puis ramenez le pied.",
                "Changez de côté à chaque répétition. Respirez tout du long.",
            ],
        },
        standard: VariationWords {
            name: "Avec élastique",
            steps: &[
                "Placez une bande élastique en boucle juste au-dessus des genoux. Écartez les \
                    pieds de la largeur du bassin.",
                "Pliez un peu les hanches et les genoux, comme pour vous asseoir. La bande se tend \
                    un peu.",
                "Écartez le pied gauche et touchez le sol sur le côté. Ramenez-le sans laisser la \
                    bande se détendre.",
                "Changez de côté à chaque répétition. Respirez tout du long.",
            ],
        },
        stronger: VariationWords {
            name: "Élastique plus bas ou plus fort",
            steps: &[
                "Placez la bande autour des chevilles. Ou prenez une bande plus forte, au-dessus \
                    des genoux.",
                "Pliez un peu les hanches et les genoux, comme pour vous asseoir. La bande se \
                    tend.",
                "Écartez le pied gauche et touchez le sol sur le côté. Ramenez-le sans laisser la \
                    bande se détendre.",
                "Changez de côté à chaque répétition. Respirez tout du long.",
            ],
        },
    },
    cues: &[
        "Gardez les genoux au-dessus des pieds, sans les laisser rentrer.",
        "Gardez la même hauteur, sans rebondir ni vous balancer.",
        "Le bassin ne bouge pas pendant que le pied se déplace.",
    ],
    care: &[
        "Si vous risquez de perdre l’équilibre, tenez-vous à une chaise stable.",
        "Si vos genoux vous font mal, gardez la bande au-dessus.",
        "Si vous êtes enceinte et avez mal au bassin, demandez d’abord un avis médical. Mieux \
            vaut alors éviter l’appui sur une seule jambe et les flexions profondes.",
    ],
    out: "Écartez",
    back: "Revenez",
    left: "Pied gauche",
    right: "Pied droit",
};

pub const DEAD_BUG: ExerciseWords = ExerciseWords {
    name: "Dead bug",
    synonyms: &["Insecte mort"],
    purpose: "Fait travailler les abdominaux profonds pendant que les jambes bougent.",
    muscles: "Abdominaux profonds",
    variations: ByLevel {
        gentle: VariationWords {
            name: "Talon au sol",
            steps: &[
                "Allongez-vous sur le dos. Levez une jambe puis l’autre, hanches et genoux à \
                    angle droit.",
                "Tendez les bras vers le plafond. Ils ne bougent plus.",
                "Soufflez. Descendez le talon gauche jusqu’à toucher le sol, genou plié.",
                "Inspirez et revenez. Changez de côté à chaque répétition.",
            ],
        },
        standard: VariationWords {
            name: "Bras et jambe opposés",
            steps: &[
                "Allongez-vous sur le dos. Levez une jambe puis l’autre, hanches et genoux à \
                    angle droit.",
                "Tendez les bras vers le plafond.",
                "Soufflez. Allongez la jambe gauche et amenez le bras droit en arrière, près de \
                    l’oreille.",
                "Inspirez et revenez. Changez de côté à chaque répétition.",
            ],
        },
        stronger: VariationWords {
            name: "Jambe tendue, lentement",
            steps: &[
                "Allongez-vous sur le dos. Levez une jambe puis l’autre, hanches et genoux à \
                    angle droit.",
                "Tendez les bras vers le plafond, avec un poids léger dans chaque main si vous \
                    voulez.",
                "Soufflez. Lentement, amenez le bras droit en arrière et descendez la jambe \
                    gauche, bien tendue.",
                "Inspirez et revenez lentement. Changez de côté à chaque répétition.",
            ],
        },
    },
    cues: &[
        "Gardez le bas du dos au sol. S’il se creuse, réduisez le mouvement.",
        "Allez lentement. Rien ne presse.",
        "Continuez à respirer, sans bloquer votre souffle.",
    ],
    care: &[FLAT_ON_BACK, AFTER_BIRTH],
    out: "Éloignez",
    back: "Revenez",
    left: "Jambe gauche",
    right: "Jambe droite",
};

pub const BIRD_DOG: ExerciseWords = ExerciseWords {
    name: "Bird dog",
    synonyms: &["Bras et jambe opposés à quatre pattes"],
    purpose: "Fait travailler ensemble le dos, les abdominaux et les fessiers.",
    muscles: "Abdominaux, bas du dos et fessiers",
    variations: ByLevel {
        gentle: VariationWords {
            name: "Une jambe à la fois",
            steps: &[
                "Mettez-vous à quatre pattes, mains sous les épaules, genoux sous les hanches.",
                "Soufflez. Faites glisser le pied gauche vers l’arrière, puis levez un peu la \
                    jambe.",
                "Tenez en respirant. Si la jambe est trop difficile, levez plutôt un bras.",
                "Revenez lentement. Changez de côté à chaque répétition.",
            ],
        },
        standard: VariationWords {
            name: "Bras et jambe opposés",
            steps: &[
                "Mettez-vous à quatre pattes, mains sous les épaules, genoux sous les hanches.",
                "Soufflez. Tendez la jambe gauche vers l’arrière et le bras droit vers l’avant.",
                "Tenez sans bouger, en continuant à respirer.",
                "Revenez lentement. Changez de côté à chaque répétition.",
            ],
        },
        stronger: VariationWords {
            name: "Bras et jambe, plus longtemps",
            steps: &[
                "Mettez-vous à quatre pattes, mains sous les épaules, genoux sous les hanches.",
                "Soufflez. Tendez la jambe gauche vers l’arrière et le bras droit vers l’avant.",
                "Tenez plus longtemps. Respirez lentement, en bougeant le moins possible.",
                "Revenez lentement. Changez de côté à chaque répétition.",
            ],
        },
    },
    cues: &[
        "Ne levez pas la jambe plus haut que la hanche. Le dos ne doit pas se creuser.",
        "Gardez le bassin face au sol, sans le tourner.",
        "Regardez le sol, sans laisser tomber la tête.",
    ],
    care: &[SORE_WRISTS, SORE_KNEES, AFTER_BIRTH],
    out: "Tendez",
    back: "Revenez",
    left: "Jambe gauche",
    right: "Jambe droite",
};

pub const TAIL_WAG: ExerciseWords = ExerciseWords {
    name: "Inclinaison à quatre pattes",
    synonyms: &["Inclinaison latérale à quatre pattes", "Tail wag"],
    purpose: "Fait bouger le bas du dos en douceur, d’un côté puis de l’autre.",
    muscles: "Bas du dos, en mouvement doux",
    variations: ByLevel {
        gentle: VariationWords {
            name: "Petite inclinaison",
            steps: &[
                "Mettez-vous à quatre pattes, mains sous les épaules, genoux sous les hanches.",
                "Soufflez. Regardez par-dessus l’épaule gauche et inclinez un peu le tronc de ce \
                    côté.",
                "Revenez au milieu. Changez de côté à chaque répétition.",
                "Si vous avez du mal à vous mettre à genoux, faites ce mouvement sur une chaise.",
            ],
        },
        standard: VariationWords {
            name: "Inclinaison latérale",
            steps: &[
                "Mettez-vous à quatre pattes, mains sous les épaules, genoux sous les hanches.",
                "Soufflez. Regardez par-dessus l’épaule gauche, vers le pied gauche.",
                "Laissez la hanche et l’épaule gauches se rapprocher.",
                "Inspirez et revenez au milieu. Changez de côté à chaque répétition.",
            ],
        },
        stronger: VariationWords {
            name: "Inclinaison avec pause",
            steps: &[
                "Mettez-vous à quatre pattes, mains sous les épaules, genoux sous les hanches.",
                "Soufflez. Regardez par-dessus l’épaule gauche, vers le pied gauche.",
                "Restez trois secondes là où le mouvement s’arrête, en continuant à respirer.",
                "Revenez au milieu. Changez de côté à chaque répétition.",
            ],
        },
    },
    cues: &[
        "Inclinez-vous sur le côté. Le dos ne doit ni se creuser ni s’arrondir.",
        "Allez lentement, sans forcer.",
    ],
    care: &[SORE_WRISTS, SORE_KNEES, WEAK_BONES],
    out: "Inclinez-vous",
    back: "Revenez",
    left: "Vers la gauche",
    right: "Vers la droite",
};
