//! What the drawings show, in Spanish.

use crate::domain::exercise::ByExercise;
use crate::domain::level::ByLevel;
use crate::text::words::PictureWords;

pub const PICTURES: ByExercise<ByLevel<PictureWords>> = ByExercise {
    hip_thrust: ByLevel {
        gentle: PictureWords {
            start: "Cadera abajo",
            end: "Cadera arriba",
            shows: "Boca arriba, con las rodillas dobladas y los pies apoyados. La cadera sube del suelo.",
        },
        standard: PictureWords {
            start: "Cadera abajo",
            end: "Cadera arriba",
            shows: "La parte alta de la espalda se apoya en un sofá y los pies en el suelo. La cadera sube hasta que el tronco y los muslos están a la misma altura.",
        },
        stronger: PictureWords {
            start: "Cadera abajo",
            end: "Cadera arriba",
            shows: "La parte alta de la espalda se apoya en un sofá, con una banda por encima de las rodillas. La cadera sube hasta que el tronco y los muslos están a la misma altura.",
        },
    },
    knee_to_chest: ByLevel {
        gentle: PictureWords {
            start: "Pies apoyados",
            end: "Rodilla arriba",
            shows: "Boca arriba en una cama, con las rodillas dobladas. Las dos manos acercan un muslo al pecho.",
        },
        standard: PictureWords {
            start: "Piernas estiradas",
            end: "Rodilla arriba",
            shows: "Boca arriba en el suelo, con las piernas estiradas. Las dos manos acercan un muslo al pecho.",
        },
        stronger: PictureWords {
            start: "Piernas estiradas",
            end: "Rodilla arriba",
            shows: "Boca arriba en el suelo, con las piernas estiradas. Las dos manos acercan un muslo al pecho.",
        },
    },
    hamstring_stretch: ByLevel {
        gentle: PictureWords {
            start: "Espalda recta",
            end: "Poca inclinación",
            shows: "En una silla, con una pierna estirada y el talón en el suelo. El tronco se inclina un poco hacia delante.",
        },
        standard: PictureWords {
            start: "Espalda recta",
            end: "Inclinación",
            shows: "En una silla, con una pierna estirada y el talón en el suelo. El tronco se inclina desde las caderas, con la espalda recta.",
        },
        stronger: PictureWords {
            start: "Espalda recta",
            end: "Inclinación",
            shows: "En una silla, con una pierna estirada y el talón en el suelo. El tronco se inclina desde las caderas, con la espalda recta.",
        },
    },
    side_taps: ByLevel {
        gentle: PictureWords {
            start: "Media sentadilla",
            end: "Pie a un lado",
            shows: "De pie en media sentadilla, de frente. Un pie toca el suelo a un lado.",
        },
        standard: PictureWords {
            start: "Media sentadilla",
            end: "Pie a un lado",
            shows: "De pie en media sentadilla, con una banda por encima de las rodillas. Un pie toca el suelo a un lado.",
        },
        stronger: PictureWords {
            start: "Media sentadilla",
            end: "Pie a un lado",
            shows: "De pie en media sentadilla, con una banda en los tobillos. Un pie toca el suelo a un lado.",
        },
    },
    dead_bug: ByLevel {
        gentle: PictureWords {
            start: "Piernas arriba",
            end: "Talón abajo",
            shows: "Boca arriba, con caderas y rodillas en ángulo recto y los brazos arriba. Un talón toca el suelo.",
        },
        standard: PictureWords {
            start: "Piernas arriba",
            end: "Brazo y pierna lejos",
            shows: "Boca arriba, con caderas y rodillas en ángulo recto y los brazos arriba. Una pierna y el brazo opuesto se alejan.",
        },
        stronger: PictureWords {
            start: "Piernas arriba",
            end: "Brazo y pierna estirados",
            shows: "Boca arriba, con caderas y rodillas en ángulo recto y los brazos arriba. Una pierna y el brazo opuesto se alejan hasta estirarse.",
        },
    },
    bird_dog: ByLevel {
        gentle: PictureWords {
            start: "A cuatro patas",
            end: "Pierna atrás",
            shows: "A cuatro patas. Un pie se desliza hacia atrás y esa pierna sube un poco.",
        },
        standard: PictureWords {
            start: "A cuatro patas",
            end: "Brazo y pierna estirados",
            shows: "A cuatro patas. Una pierna se estira hacia atrás y el brazo opuesto hacia delante, a la altura de la espalda.",
        },
        stronger: PictureWords {
            start: "A cuatro patas",
            end: "Brazo y pierna estirados",
            shows: "A cuatro patas. Una pierna se estira hacia atrás y el brazo opuesto hacia delante, a la altura de la espalda.",
        },
    },
    side_plank: ByLevel {
        gentle: PictureWords {
            start: "Cadera abajo",
            end: "Apenas arriba",
            shows: "De lado, sobre el antebrazo, con las rodillas dobladas. La cadera sube apenas del suelo.",
        },
        standard: PictureWords {
            start: "Cadera abajo",
            end: "Cadera arriba",
            shows: "De lado, sobre el antebrazo, con las rodillas dobladas. La cadera sube hasta que cabeza, cadera y rodillas forman una línea.",
        },
        stronger: PictureWords {
            start: "Cadera abajo",
            end: "Cadera arriba",
            shows: "De lado, sobre el antebrazo, con las rodillas dobladas. La cadera sube hasta que cabeza, cadera y rodillas forman una línea.",
        },
    },
    tail_wag: ByLevel {
        gentle: PictureWords {
            start: "A cuatro patas",
            end: "Un poco a un lado",
            shows: "A cuatro patas: vista de lado y desde arriba. El tronco se dobla un poco hacia un lado y la cabeza gira hacia allí.",
        },
        standard: PictureWords {
            start: "A cuatro patas",
            end: "Hacia un lado",
            shows: "A cuatro patas: vista de lado y desde arriba. El tronco se dobla hacia un lado y la cabeza mira atrás por encima de ese hombro.",
        },
        stronger: PictureWords {
            start: "A cuatro patas",
            end: "Hacia un lado",
            shows: "A cuatro patas: vista de lado y desde arriba. El tronco se dobla hacia un lado y la cabeza mira atrás por encima de ese hombro.",
        },
    },
    figure_four: ByLevel {
        gentle: PictureWords {
            start: "Espalda recta",
            end: "Poca inclinación",
            shows: "En una silla, con un tobillo en el otro muslo y el pie de apoyo más adelante. El tronco se inclina un poco hacia delante.",
        },
        standard: PictureWords {
            start: "Espalda recta",
            end: "Inclinación",
            shows: "En una silla, con un tobillo en el otro muslo. El tronco se inclina desde las caderas, con la espalda recta.",
        },
        stronger: PictureWords {
            start: "Espalda recta",
            end: "Rodilla cerca",
            shows: "En una silla, con un tobillo en el otro muslo. Las dos manos acercan esa rodilla al hombro opuesto.",
        },
    },
};
