//! Ce que montrent les dessins, en français.

use crate::domain::exercise::ByExercise;
use crate::domain::level::ByLevel;
use crate::text::words::PictureWords;

pub const PICTURES: ByExercise<ByLevel<PictureWords>> = ByExercise {
    hip_thrust: ByLevel {
        gentle: PictureWords {
            start: "En bas",
            end: "En haut",
            shows: "Sur le dos, genoux pliés, pieds à plat. Le bassin se soulève du sol.",
        },
        standard: PictureWords {
            start: "En bas",
            end: "En haut",
            shows: "Le haut du dos est appuyé sur un canapé, pieds à plat. Le bassin monte jusqu’à aligner le buste et les cuisses.",
        },
        stronger: PictureWords {
            start: "En bas",
            end: "En haut",
            shows: "Le haut du dos est appuyé sur un canapé, une bande au-dessus des genoux. Le bassin monte jusqu’à aligner le buste et les cuisses.",
        },
    },
    knee_to_chest: ByLevel {
        gentle: PictureWords {
            start: "Pieds à plat",
            end: "Genou levé",
            shows: "Sur un lit, genoux pliés. Les deux mains ramènent une cuisse vers la poitrine.",
        },
        standard: PictureWords {
            start: "Jambes tendues",
            end: "Genou levé",
            shows: "Sur le dos, au sol, jambes tendues. Les deux mains ramènent une cuisse vers la poitrine.",
        },
        stronger: PictureWords {
            start: "Jambes tendues",
            end: "Genou levé",
            shows: "Sur le dos, au sol, jambes tendues. Les deux mains ramènent une cuisse vers la poitrine.",
        },
    },
    hamstring_stretch: ByLevel {
        gentle: PictureWords {
            start: "Dos droit",
            end: "À peine penché",
            shows: "Sur une chaise, une jambe tendue, le talon au sol. Le buste se penche un peu en avant.",
        },
        standard: PictureWords {
            start: "Dos droit",
            end: "Buste penché",
            shows: "Sur une chaise, une jambe tendue, le talon au sol. Le buste se penche depuis les hanches, dos droit.",
        },
        stronger: PictureWords {
            start: "Dos droit",
            end: "Buste penché",
            shows: "Sur une chaise, une jambe tendue, le talon au sol. Le buste se penche depuis les hanches, dos droit.",
        },
    },
    side_taps: ByLevel {
        gentle: PictureWords {
            start: "Demi-squat",
            end: "Pied écarté",
            shows: "Debout en demi-squat, de face. Un pied touche le sol sur le côté.",
        },
        standard: PictureWords {
            start: "Demi-squat",
            end: "Pied écarté",
            shows: "Debout en demi-squat, une bande au-dessus des genoux. Un pied touche le sol sur le côté.",
        },
        stronger: PictureWords {
            start: "Demi-squat",
            end: "Pied écarté",
            shows: "Debout en demi-squat, une bande autour des chevilles. Un pied touche le sol sur le côté.",
        },
    },
    dead_bug: ByLevel {
        gentle: PictureWords {
            start: "Jambes levées",
            end: "Talon au sol",
            shows: "Sur le dos, hanches et genoux à angle droit, bras levés. Un talon touche le sol.",
        },
        standard: PictureWords {
            start: "Jambes levées",
            end: "Jambe basse",
            shows: "Sur le dos, hanches et genoux à angle droit, bras levés. Une jambe et le bras opposé s’éloignent.",
        },
        stronger: PictureWords {
            start: "Jambes levées",
            end: "Jambe tendue",
            shows: "Sur le dos, hanches et genoux à angle droit, bras levés. Une jambe et le bras opposé se tendent.",
        },
    },
    bird_dog: ByLevel {
        gentle: PictureWords {
            start: "À quatre pattes",
            end: "Jambe en arrière",
            shows: "À quatre pattes. Un pied glisse en arrière, puis la jambe se lève un peu.",
        },
        standard: PictureWords {
            start: "À quatre pattes",
            end: "Jambe tendue",
            shows: "À quatre pattes. Une jambe se tend en arrière et le bras opposé en avant, à hauteur du dos.",
        },
        stronger: PictureWords {
            start: "À quatre pattes",
            end: "Jambe tendue",
            shows: "À quatre pattes. Une jambe se tend en arrière et le bras opposé en avant, à hauteur du dos.",
        },
    },
    side_plank: ByLevel {
        gentle: PictureWords {
            start: "En bas",
            end: "À peine levé",
            shows: "Sur le côté, sur l’avant-bras, genoux pliés. Le bassin décolle à peine du sol.",
        },
        standard: PictureWords {
            start: "En bas",
            end: "En haut",
            shows: "Sur le côté, sur l’avant-bras, genoux pliés. Le bassin monte jusqu’à aligner tête, hanches et genoux.",
        },
        stronger: PictureWords {
            start: "En bas",
            end: "En haut",
            shows: "Sur le côté, sur l’avant-bras, genoux pliés. Le bassin monte jusqu’à aligner tête, hanches et genoux.",
        },
    },
    tail_wag: ByLevel {
        gentle: PictureWords {
            start: "À quatre pattes",
            end: "Un peu incliné",
            shows: "À quatre pattes, de côté et d’en haut. Le buste s’incline un peu d’un côté, et la tête tourne avec lui.",
        },
        standard: PictureWords {
            start: "À quatre pattes",
            end: "Inclinaison",
            shows: "À quatre pattes, de côté et d’en haut. Le buste s’incline d’un côté, et le regard passe par-dessus cette épaule.",
        },
        stronger: PictureWords {
            start: "À quatre pattes",
            end: "Inclinaison",
            shows: "À quatre pattes, de côté et d’en haut. Le buste s’incline d’un côté, et le regard passe par-dessus cette épaule.",
        },
    },
    figure_four: ByLevel {
        gentle: PictureWords {
            start: "Dos droit",
            end: "À peine penché",
            shows: "Sur une chaise, une cheville sur l’autre cuisse, pied d’appui plus en avant. Le buste se penche un peu.",
        },
        standard: PictureWords {
            start: "Dos droit",
            end: "Buste penché",
            shows: "Sur une chaise, une cheville sur l’autre cuisse. Le buste se penche depuis les hanches, dos droit.",
        },
        stronger: PictureWords {
            start: "Dos droit",
            end: "Genou ramené",
            shows: "Sur une chaise, une cheville sur l’autre cuisse. Les deux mains ramènent ce genou vers l’épaule opposée.",
        },
    },
};
