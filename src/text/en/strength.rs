//! The exercises done in repetitions.

use super::guide::{AFTER_BIRTH, FLAT_ON_BACK, SORE_KNEES, SORE_WRISTS, WEAK_BONES};
use crate::domain::level::ByLevel;
use crate::text::words::{ExerciseWords, VariationWords};

pub const HIP_THRUST: ExerciseWords = ExerciseWords {
    name: "Hip thrust",
    synonyms: &["Back-elevated bridge", "Glute bridge (on the floor)"],
    purpose: "Works the muscles at the back of the hips.",
    muscles: "Buttocks, backs of the thighs, and trunk",
    variations: ByLevel {
        gentle: VariationWords {
            name: "Floor bridge",
            steps: &[
                "Lie on your back. Bend your knees, with your feet flat and hip-width apart.",
                "Breathe out. Squeeze your buttocks and lift your hips as high as feels easy.",
                "Breathe in and lower your hips slowly to the floor.",
            ],
        },
        standard: VariationWords {
            name: "On a sofa",
            steps: &[
                "Sit on the floor with your back against the front of a sofa.",
                "Let the edge of the seat support your upper back, not just your shoulders.",
                "Put your feet flat, hip-width apart. Your shins should be upright at the top of \
                    the lift.",
                "Breathe out, squeeze your buttocks, and lift. Stop when your trunk and thighs are \
                    level.",
                "Breathe in and lower your hips slowly.",
            ],
        },
        stronger: VariationWords {
            name: "On a sofa, with a band",
            steps: &[
                "Put a loop band just above your knees. Sit on the floor, your back against a \
                    sofa.",
                "Rest your upper back on the edge of the seat. Put your feet flat, hip-width \
                    apart.",
                "Press your knees gently out against the band. Keep that pressure all the way.",
                "Breathe out and lift until your trunk and thighs are level.",
                "Pause for three seconds at the top and keep breathing. Lower slowly.",
            ],
        },
    },
    cues: &[
        "Let your buttocks do the lift, not your low back.",
        "Press through your heels, not your toes.",
        "Keep your knees over your feet. Do not let them fall in.",
        "Tuck your chin in a little.",
    ],
    care: &[
        "If you use a sofa, push it against a wall first, so that it cannot slide.",
        FLAT_ON_BACK,
    ],
    out: "Lift",
    back: "Lower",
    left: "Left side",
    right: "Right side",
};

pub const SIDE_TAPS: ExerciseWords = ExerciseWords {
    name: "Squat side taps",
    synonyms: &["Banded squat side taps", "Banded side steps"],
    purpose: "Works the muscles at the sides of the hips.",
    muscles: "Outer hips and thighs, most of all on the standing leg",
    variations: ByLevel {
        gentle: VariationWords {
            name: "No band",
            steps: &[
                "Stand with your feet hip-width apart. Hold a sturdy chair if you like.",
                "Bend your hips and knees a little, into a small squat.",
                "Tap your left foot out to the side, then bring it back.",
                "Change sides with each repetition. Breathe as you go.",
            ],
        },
        standard: VariationWords {
            name: "With a band",
            steps: &[
                "Put a loop band just above your knees. Stand with your feet hip-width apart.",
                "Bend your hips and knees into a small squat. Feel the band pull a little.",
                "Tap your left foot out to the side. Bring it back, but keep the band stretched.",
                "Change sides with each repetition. Breathe as you go.",
            ],
        },
        stronger: VariationWords {
            name: "Low or strong band",
            steps: &[
                "Put the loop band around your ankles. Or use a stronger band above your knees.",
                "Bend your hips and knees into a small squat. Feel the band pull.",
                "Tap your left foot out to the side. Bring it back, but keep the band stretched.",
                "Change sides with each repetition. Breathe as you go.",
            ],
        },
    },
    cues: &[
        "Keep your knees over your feet. Do not let them fall in.",
        "Stay low and steady. Do not bounce or sway.",
        "Keep your hips still while your foot moves.",
    ],
    care: &[
        "If you might lose your balance, hold a sturdy chair.",
        "If your knees hurt, keep the band above them.",
        "If you have pelvic pain in pregnancy, ask a clinician first. Standing on one leg and low \
            squats are best avoided then.",
    ],
    out: "Step out",
    back: "Step in",
    left: "Left foot",
    right: "Right foot",
};

pub const DEAD_BUG: ExerciseWords = ExerciseWords {
    name: "Dead bug",
    synonyms: &[],
    purpose: "Works the deep stomach muscles while your legs move.",
    muscles: "Deep stomach muscles",
    variations: ByLevel {
        gentle: VariationWords {
            name: "Heel taps",
            steps: &[
                "Lie on your back. Lift one leg, then the other, so that hips and knees make right \
                    angles.",
                "Point your arms at the ceiling. They stay there.",
                "Breathe out. Lower your left heel and tap the floor, with the knee bent.",
                "Breathe in and return. Change sides with each repetition.",
            ],
        },
        standard: VariationWords {
            name: "Opposite arm and leg",
            steps: &[
                "Lie on your back. Lift one leg, then the other, so that hips and knees make right \
                    angles.",
                "Point your arms at the ceiling.",
                "Breathe out. Reach your left leg away and your right arm back past your head.",
                "Breathe in and return. Change sides with each repetition.",
            ],
        },
        stronger: VariationWords {
            name: "Long, slow reach",
            steps: &[
                "Lie on your back. Lift one leg, then the other, so that hips and knees make right \
                    angles.",
                "Point your arms at the ceiling. Hold a light weight in each hand if you like.",
                "Breathe out. Slowly reach your right arm back, and your left leg out until it is \
                    straight.",
                "Breathe in and return slowly. Change sides with each repetition.",
            ],
        },
    },
    cues: &[
        "Keep your low back on the floor. If it arches, make the move smaller.",
        "Go slowly. There is no hurry.",
        "Keep breathing. Do not hold your breath.",
    ],
    care: &[FLAT_ON_BACK, AFTER_BIRTH],
    out: "Reach",
    back: "Return",
    left: "Left leg",
    right: "Right leg",
};

pub const BIRD_DOG: ExerciseWords = ExerciseWords {
    name: "Bird dog",
    synonyms: &["All-fours arm and leg lift", "Quadruped arm and leg lift"],
    purpose: "Works the back, stomach and buttocks together.",
    muscles: "Stomach, low back and buttocks",
    variations: ByLevel {
        gentle: VariationWords {
            name: "One leg at a time",
            steps: &[
                "Kneel on all fours, hands under your shoulders and knees under your hips.",
                "Breathe out. Slide your left foot back, then lift that leg a little.",
                "Hold it there and keep breathing. If a leg is too much, lift one arm instead.",
                "Return slowly. Change sides with each repetition.",
            ],
        },
        standard: VariationWords {
            name: "Opposite arm and leg",
            steps: &[
                "Kneel on all fours, hands under your shoulders and knees under your hips.",
                "Breathe out. Reach your left leg back and your right arm forward.",
                "Hold steady and keep breathing.",
                "Return slowly. Change sides with each repetition.",
            ],
        },
        stronger: VariationWords {
            name: "Opposite arm and leg, longer hold",
            steps: &[
                "Kneel on all fours, hands under your shoulders and knees under your hips.",
                "Breathe out. Reach your left leg back and your right arm forward.",
                "Hold longer at this level. Breathe slowly, and stay as still as you can.",
                "Return slowly. Change sides with each repetition.",
            ],
        },
    },
    cues: &[
        "Lift your leg no higher than your hip. Do not let your back arch.",
        "Keep both hips facing the floor. Do not twist.",
        "Look down at the floor. Do not let your head drop.",
    ],
    care: &[SORE_WRISTS, SORE_KNEES, AFTER_BIRTH],
    out: "Reach",
    back: "Return",
    left: "Left leg",
    right: "Right leg",
};

pub const TAIL_WAG: ExerciseWords = ExerciseWords {
    name: "Tail wag",
    synonyms: &["All-fours side bend", "Quadruped lateral flexion", "Wag the dog"],
    purpose: "Moves the low back gently from side to side.",
    muscles: "Low back, moved gently",
    variations: ByLevel {
        gentle: VariationWords {
            name: "Small side bend",
            steps: &[
                "Kneel on all fours, hands under your shoulders and knees under your hips.",
                "Breathe out. Look over your left shoulder and bend a little way to that side.",
                "Return to the middle. Change sides with each repetition.",
                "If kneeling is hard, sit on a chair and bend gently from side to side.",
            ],
        },
        standard: VariationWords {
            name: "All-fours side bend",
            steps: &[
                "Kneel on all fours, hands under your shoulders and knees under your hips.",
                "Breathe out. Look over your left shoulder toward your left foot.",
                "Let your left side shorten as your hip and shoulder come closer.",
                "Breathe in and return to the middle. Change sides with each repetition.",
            ],
        },
        stronger: VariationWords {
            name: "Side bend with a pause",
            steps: &[
                "Kneel on all fours, hands under your shoulders and knees under your hips.",
                "Breathe out. Look over your left shoulder toward your left foot.",
                "Pause for three seconds where the bend stops, and keep breathing.",
                "Return to the middle. Change sides with each repetition.",
            ],
        },
    },
    cues: &[
        "Bend from your side. Do not let your back sag or round.",
        "Move slowly, and do not force the bend.",
    ],
    care: &[SORE_WRISTS, SORE_KNEES, WEAK_BONES],
    out: "Bend",
    back: "Return",
    left: "To the left",
    right: "To the right",
};
