//! What the drawings show, in English.

use crate::domain::exercise::ByExercise;
use crate::domain::level::ByLevel;
use crate::text::words::PictureWords;

pub const PICTURES: ByExercise<ByLevel<PictureWords>> = ByExercise {
    hip_thrust: ByLevel {
        gentle: PictureWords {
            start: "Hips down",
            end: "Hips up",
            shows: "Lying on the back, knees bent, feet flat. The hips rise off the floor.",
        },
        standard: PictureWords {
            start: "Hips down",
            end: "Hips up",
            shows: "The upper back rests on a sofa, feet flat on the floor. The hips rise until trunk and thighs are level.",
        },
        stronger: PictureWords {
            start: "Hips down",
            end: "Hips up",
            shows: "The upper back rests on a sofa, with a band above the knees. The hips rise until trunk and thighs are level.",
        },
    },
    knee_to_chest: ByLevel {
        gentle: PictureWords {
            start: "Feet flat",
            end: "Knee up",
            shows: "Lying on a bed, knees bent. Both hands draw one thigh toward the chest.",
        },
        standard: PictureWords {
            start: "Legs long",
            end: "Knee up",
            shows: "Lying on the floor, legs straight. Both hands draw one thigh toward the chest.",
        },
        stronger: PictureWords {
            start: "Legs long",
            end: "Knee up",
            shows: "Lying on the floor, legs straight. Both hands draw one thigh toward the chest.",
        },
    },
    hamstring_stretch: ByLevel {
        gentle: PictureWords {
            start: "Sit tall",
            end: "Small lean",
            shows: "Sitting on a chair, one leg straight, its heel on the floor. The trunk leans forward a little.",
        },
        standard: PictureWords {
            start: "Sit tall",
            end: "Lean",
            shows: "Sitting on a chair, one leg straight, its heel on the floor. The trunk leans forward from the hips, back straight.",
        },
        stronger: PictureWords {
            start: "Sit tall",
            end: "Lean",
            shows: "Sitting on a chair, one leg straight, its heel on the floor. The trunk leans forward from the hips, back straight.",
        },
    },
    side_taps: ByLevel {
        gentle: PictureWords {
            start: "Small squat",
            end: "Foot out",
            shows: "Standing in a small squat, seen from the front. One foot taps out to the side.",
        },
        standard: PictureWords {
            start: "Small squat",
            end: "Foot out",
            shows: "Standing in a small squat, with a band above the knees. One foot taps out to the side.",
        },
        stronger: PictureWords {
            start: "Small squat",
            end: "Foot out",
            shows: "Standing in a small squat, with a band around the ankles. One foot taps out to the side.",
        },
    },
    dead_bug: ByLevel {
        gentle: PictureWords {
            start: "Legs up",
            end: "Heel down",
            shows: "Lying on the back, hips and knees at right angles, arms up. One heel taps the floor.",
        },
        standard: PictureWords {
            start: "Legs up",
            end: "Reach",
            shows: "Lying on the back, hips and knees at right angles, arms up. One leg and the opposite arm reach away.",
        },
        stronger: PictureWords {
            start: "Legs up",
            end: "Long reach",
            shows: "Lying on the back, hips and knees at right angles, arms up. One leg and the opposite arm reach out straight.",
        },
    },
    bird_dog: ByLevel {
        gentle: PictureWords {
            start: "All fours",
            end: "Leg back",
            shows: "Kneeling on all fours. One foot slides back and that leg lifts a little.",
        },
        standard: PictureWords {
            start: "All fours",
            end: "Reach",
            shows: "Kneeling on all fours. One leg reaches back and the opposite arm forward, level with the back.",
        },
        stronger: PictureWords {
            start: "All fours",
            end: "Reach",
            shows: "Kneeling on all fours. One leg reaches back and the opposite arm forward, level with the back.",
        },
    },
    side_plank: ByLevel {
        gentle: PictureWords {
            start: "Hips down",
            end: "Hips just up",
            shows: "Lying on one side, on the forearm, knees bent. The hips rise just off the floor.",
        },
        standard: PictureWords {
            start: "Hips down",
            end: "Hips up",
            shows: "Lying on one side, on the forearm, knees bent. The hips rise until head, hips and knees are in line.",
        },
        stronger: PictureWords {
            start: "Hips down",
            end: "Hips up",
            shows: "Lying on one side, on the forearm, knees bent. The hips rise until head, hips and knees are in line.",
        },
    },
    tail_wag: ByLevel {
        gentle: PictureWords {
            start: "All fours",
            end: "Small bend",
            shows: "Kneeling on all fours, seen from the side and above. The trunk bends a little to one side, and the head turns there.",
        },
        standard: PictureWords {
            start: "All fours",
            end: "Bend",
            shows: "Kneeling on all fours, seen from the side and above. The trunk bends to one side, and the head looks back over that shoulder.",
        },
        stronger: PictureWords {
            start: "All fours",
            end: "Bend",
            shows: "Kneeling on all fours, seen from the side and above. The trunk bends to one side, and the head looks back over that shoulder.",
        },
    },
    figure_four: ByLevel {
        gentle: PictureWords {
            start: "Sit tall",
            end: "Small lean",
            shows: "Sitting on a chair, one ankle on the other thigh, that foot further forward. The trunk leans forward a little.",
        },
        standard: PictureWords {
            start: "Sit tall",
            end: "Lean",
            shows: "Sitting on a chair, one ankle on the other thigh. The trunk leans forward from the hips, back straight.",
        },
        stronger: PictureWords {
            start: "Sit tall",
            end: "Knee drawn in",
            shows: "Sitting on a chair, one ankle on the other thigh. Both hands draw that knee toward the opposite shoulder.",
        },
    },
};
