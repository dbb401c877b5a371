//! English: what a person can say of themselves.

use crate::text::words::{AboutYouWords, ConditionWords, Counted};

pub const ABOUT_YOU: AboutYouWords = AboutYouWords {
    heading: "About you",
    way: "Fit the exercises to you",
    intro: "Tick what is so. Keystone then marks the exercises to be careful with, makes some of them \
        gentler, and leaves some out. It follows fixed rules and tells you each one.",
    private: "All of this is up to you. It stays on this device.",
    legend: "What is so for you?",
    pregnant: ConditionWords { name: "I am pregnant", hint: "You can add the week" },
    after_birth: ConditionWords {
        name: "I gave birth not long ago",
        hint: "Also by caesarean, until your clinician agrees to core work",
    },
    hip_replacement: ConditionWords { name: "I have a new hip", hint: "A hip replacement" },
    osteoporosis: ConditionWords { name: "I have weak bones", hint: "Osteoporosis" },
    inflammatory: ConditionWords {
        name: "I have joint inflammation",
        hint: "Such as in the spine: axial spondyloarthritis",
    },
    wrist: ConditionWords { name: "My wrists trouble me", hint: "When you lean on your hands" },
    knee: ConditionWords { name: "My knees trouble me", hint: "When you bend them or kneel" },
    shoulder: ConditionWords { name: "A shoulder troubles me", hint: "When you lean on it" },
    balance: ConditionWords {
        name: "My balance is poor",
        hint: "You might fall when you stand on one leg",
    },
    no_floor: ConditionWords { name: "I can’t get down to the floor", hint: "Or not up again" },
    weeks: "Week of the pregnancy",
    weeks_wrong: |most| format!("A whole number from 1 to {most}. You can also leave it empty."),
    cleared_legend: "Has your clinician agreed to the exercises that are left out?",
    cleared: "My clinician has agreed",
    changes: "What this changes",
    no_changes: "Nothing so far.",
    care: "Take care",
    gentle: "Gentle only",
    left_out: "Left out",
    for_you: "For you:",
    use_gentle: "Use the gentle version",
    asked_for: "By what you said of yourself",
    ask_first: "Ask your clinician before you do this.",
    why: "Why am I seeing this?",
    adapted: Counted {
        one: |n| format!("{n} exercise is adapted to you."),
        other: |n| format!("{n} exercises are adapted to you."),
    },
    nothing_left: "All exercises of this routine are left out for you. Choose another one.",
    own_rule: "This is Keystone’s own rule.",
    lying_flat: "From week 16 of a pregnancy, do not lie flat on your back for long.",
    one_leg: "With pelvic pain in pregnancy, avoid standing on one leg and squatting low.",
    belly: "After a birth, your stomach muscles may have a gap. Wait until your clinician has checked it.",
    hip_bent: "In the first 6 to 12 weeks or longer, a new hip is not to bend past a right angle. Your legs \
        are not to cross. Your surgeon says for how long.",
    hip_leaning: "In the first 6 to 12 weeks or longer, a new hip is not to bend past a right angle. Lean \
        only a little. Your surgeon says for how long.",
    bones: "Weak bones can break when you bend or turn your back as far as it goes. Stay well short of that.",
    inflamed: "Most exercise is fine with joint inflammation. Ask your clinician what suits you.",
    wrists: "Leaning on flat hands strains your wrists. Use your fists, or hold two weights.",
    knee_band: "If your knees hurt, wear the band above them.",
    kneeling: "Put a pillow under your knees.",
    knee_turned: "Stop if your knee hurts.",
    leaning: "Leaning on a sore shoulder strains it. Lift only a little. If it hurts, leave this one out.",
    unsteady: "Hold on to a sturdy chair, so that you can’t fall.",
    floor: "You do this on the floor.",
    bed: "You can do the gentle version on a bed.",
};
