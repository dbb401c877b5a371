//! The exercises that are held: three stretches and the side plank.

use super::guide::{AFTER_BIRTH, FLAT_ON_BACK, NEW_HIP, WEAK_BONES};
use crate::domain::level::ByLevel;
use crate::text::words::{ExerciseWords, VariationWords};

pub const KNEE_TO_CHEST: ExerciseWords = ExerciseWords {
    name: "Single knee to chest",
    synonyms: &["Knee-to-chest stretch"],
    purpose: "Stretches the buttock and the low back.",
    muscles: "Buttock and low back, stretched",
    variations: ByLevel {
        gentle: VariationWords {
            name: "On a bed, other knee bent",
            steps: &[
                "Lie on your back on a bed or a sofa. Bend both knees, feet flat.",
                "Hold behind one thigh with both hands. Keep the other knee bent.",
                "Breathe out and draw the knee toward your chest. Stop at a mild stretch.",
                "Hold and keep breathing. Then let the foot down slowly.",
            ],
        },
        standard: VariationWords {
            name: "On the floor, other leg straight",
            steps: &[
                "Lie on your back on the floor, legs straight.",
                "Bend one knee and hold behind that thigh with both hands.",
                "Breathe out and draw the knee toward your chest. Stop at a mild stretch.",
                "Keep the other leg straight on the floor. Hold and keep breathing.",
                "Let the leg down slowly.",
            ],
        },
        stronger: VariationWords {
            name: "On the floor, longer hold",
            steps: &[
                "Lie on your back on the floor, legs straight.",
                "Bend one knee and hold behind that thigh with both hands.",
                "Breathe out and draw the knee toward your chest. Stop at a mild stretch.",
                "Hold longer at this level. Breathe slowly, with the other leg straight.",
                "Let the leg down slowly.",
            ],
        },
    },
    cues: &[
        "Pull behind your thigh, not on your knee.",
        "Ease into the stretch. Do not force it.",
        "Keep breathing, slow and easy.",
    ],
    care: &[NEW_HIP, FLAT_ON_BACK, WEAK_BONES],
    out: "Ease in",
    back: "Ease out",
    left: "Left leg",
    right: "Right leg",
};

pub const HAMSTRING_STRETCH: ExerciseWords = ExerciseWords {
    name: "Seated hamstring stretch",
    synonyms: &["Chair hamstring stretch"],
    purpose: "Stretches the back of the thigh.",
    muscles: "Back of the thigh (hamstrings), stretched",
    variations: ByLevel {
        gentle: VariationWords {
            name: "Small lean",
            steps: &[
                "Sit near the front edge of a steady chair. Keep one foot flat.",
                "Straighten the other leg in front of you, heel on the floor.",
                "Breathe out and lean forward just a little from your hips.",
                "Hold and keep breathing. Then sit up slowly.",
                "If sitting is hard, lie on your back and raise one leg instead.",
            ],
        },
        standard: VariationWords {
            name: "Seated lean",
            steps: &[
                "Sit near the front edge of a steady chair. Keep one foot flat.",
                "Straighten the other leg in front of you, heel on the floor.",
                "Breathe out and lean forward from your hips until you feel a mild stretch.",
                "Hold and keep breathing. Then sit up slowly.",
            ],
        },
        stronger: VariationWords {
            name: "Seated lean, longer hold",
            steps: &[
                "Sit near the front edge of a steady chair. Keep one foot flat.",
                "Straighten the other leg in front of you, heel on the floor.",
                "Breathe out and lean forward from your hips until you feel a mild stretch.",
                "Hold longer at this level, and breathe slowly. Then sit up slowly.",
            ],
        },
    },
    cues: &[
        "Bend at your hips. Do not round your back.",
        "Point your toes up or down, as you prefer. Both ways are taught.",
        "Feel a mild stretch behind the thigh, never a sharp pain.",
    ],
    care: &[
        "If you feel tingling, numbness or sharp pain, stop.",
        "After a hip replacement, do not lean far until your surgeon agrees.",
        FLAT_ON_BACK,
        WEAK_BONES,
    ],
    out: "Ease in",
    back: "Ease out",
    left: "Left leg",
    right: "Right leg",
};

pub const SIDE_PLANK: ExerciseWords = ExerciseWords {
    name: "Knee side plank",
    synonyms: &["Modified side plank", "Bent-knee side bridge"],
    purpose: "Works the side of the waist and the outer hip.",
    muscles: "Side of the waist, trunk and outer hip",
    variations: ByLevel {
        gentle: VariationWords {
            name: "Low lift",
            steps: &[
                "Lie on your side. Bend your knees so that your feet are behind you.",
                "Prop yourself up on your forearm, elbow under your shoulder.",
                "Breathe out and lift your hips just a little off the floor.",
                "Hold and keep breathing. Then lower slowly.",
            ],
        },
        standard: VariationWords {
            name: "Full lift",
            steps: &[
                "Lie on your side. Bend your knees so that your feet are behind you.",
                "Prop yourself up on your forearm, elbow under your shoulder.",
                "Breathe out and lift your hips until you are straight from head to knees.",
                "Hold and keep breathing. Then lower slowly.",
            ],
        },
        stronger: VariationWords {
            name: "Full lift, more sets",
            steps: &[
                "Lie on your side, knees bent. Put your elbow under your shoulder.",
                "Breathe out and lift your hips until you are straight from head to knees.",
                "Hold and keep breathing. Then lower slowly.",
                "Straight legs make this much harder. Stay on your knees for now.",
                "Try straight legs only when you can hold this for 45 seconds on your knees.",
            ],
        },
    },
    cues: &[
        "Keep your elbow directly under your shoulder.",
        "Push the floor away. Do not let your shoulder creep up to your ear.",
        "Keep breathing while you hold.",
    ],
    care: &[
        "If your shoulder hurts, stop and leave this one out.",
        "If your lower knee is sore, put a pillow under it.",
        "If you have osteoporosis (weak bones), ask about doing it standing, against a wall.",
        AFTER_BIRTH,
    ],
    out: "Lift",
    back: "Lower",
    left: "Left side down",
    right: "Right side down",
};

pub const FIGURE_FOUR: ExerciseWords = ExerciseWords {
    name: "Seated figure-four",
    synonyms: &["Seated piriformis stretch"],
    purpose: "Stretches a deep muscle in the buttock.",
    muscles: "Deep buttock muscle (piriformis), stretched",
    variations: ByLevel {
        gentle: VariationWords {
            name: "Low knee",
            steps: &[
                "Sit tall on a steady chair. Rest one ankle on the other thigh.",
                "Slide the foot on the floor forward a little. Your top knee will drop lower.",
                "Breathe out. Stay upright, or lean forward just a little from your hips.",
                "Hold and keep breathing. Then sit up slowly.",
            ],
        },
        standard: VariationWords {
            name: "Lean forward",
            steps: &[
                "Sit tall on a steady chair. Rest one ankle on the other thigh.",
                "Keep the other foot flat on the floor.",
                "Breathe out and lean forward from your hips until you feel a mild stretch.",
                "Hold and keep breathing. Then sit up slowly.",
            ],
        },
        stronger: VariationWords {
            name: "Knee to opposite shoulder",
            steps: &[
                "Sit tall on a steady chair. Rest one ankle on the other thigh.",
                "With both hands, draw the top knee toward your opposite shoulder.",
                "Lean forward a little from your hips if you want more stretch.",
                "Hold longer at this level, and breathe slowly. Then let go slowly.",
            ],
        },
    },
    cues: &[
        "Bend at your hips. Keep your back straight.",
        "Feel the stretch in your buttock, not in your knee.",
        "Keep breathing, slow and easy.",
    ],
    care: &[
        "If your knee hurts, or you feel a pain that is not a stretch, stop.",
        NEW_HIP,
        WEAK_BONES,
    ],
    out: "Ease in",
    back: "Ease out",
    left: "Left leg on top",
    right: "Right leg on top",
};
