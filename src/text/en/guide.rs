//! The safety texts, the cautions that several exercises share, and the short reading about the
//! joint and the studies.
//!
//! Absent on purpose: sources (see `domain::sources`).

use crate::text::words::{GuideWords, Section, Signs};

pub const GUIDE: GuideWords = GuideWords {
    flags_intro: "Please read these signs before you start. If even one fits you, do not exercise \
        yet. Follow the advice above its list.",
    emergency: Signs {
        heading: "Call emergency services now",
        action: "Do not exercise. For back or SI joint pain with any of these, call your local \
            emergency number (112, 911 or 999).",
        signs: &[
            "Pain, tingling, weakness or numbness in both legs",
            "Legs that quickly lose strength, or feel unsteady",
            "Numbness around your genitals or buttocks",
            "Trouble passing urine",
            "Loss of control of your bladder or bowels",
            "New trouble getting an erection",
            "A new change in sexual function or genital feeling",
            "Chest pain",
            "Pain that began after a serious accident",
        ],
    },
    urgent: Signs {
        heading: "See a doctor today or tomorrow",
        action: "Do not exercise yet. See a doctor the same day or the next if any of these fits \
            you. If a doctor has checked your pain and knows of this sign, follow their advice.",
        signs: &[
            "A high temperature",
            "Weight loss without trying",
            "A lump on your back, or a back that has changed shape",
            "Pain that does not ease with rest, or is worse at night",
            "Pain in the upper or middle part of your back",
            "New back pain, your first ever, before age 20 or after age 55",
            "Cancer, now or in the past",
            "Steroid medicine, HIV, or a weak immune system",
            "Injecting street drugs",
        ],
    },
    ask_first: Signs {
        heading: "Ask a clinician first",
        action: "Exercise may still suit you. Ask a doctor, midwife or physiotherapist before you \
            start if any of these fits you.",
        signs: &[
            "You are pregnant, or have recently given birth",
            "You have recently had surgery or a broken bone",
            "You have osteoporosis (weak bones)",
            "You have arthritis with inflammation, such as in the spine",
            "You have new numbness in a leg",
            "You have heart problems, or trouble with balance",
            "You have severe pain that no one has explained",
        ],
    },
    stop: Signs {
        heading: "Stop at once",
        action: "Stop and rest if you feel any of these. Call your local emergency number (112, \
            911 or 999) for chest pain, or if you cannot catch your breath. Do the same for \
            tingling or numbness in both legs. If anything else does not pass soon, ask a \
            clinician.",
        signs: &[
            "Sharp pain",
            "Tingling or numbness",
            "Dizziness",
            "Chest pain",
            "Unusual shortness of breath",
        ],
    },
    pain_rule: Section {
        heading: "How much pain is too much?",
        paragraphs: &[
            "Rate your pain from 0 to 10. 0 is no pain. 10 is the worst pain imaginable.",
            "0 to 3: carry on. 4 or 5: ease off with a smaller move or an easier version. 6 or \
                more: stop that exercise.",
            "Any rise in pain should settle within 24 hours. If you hurt more the next day, do \
                less. A change of one point may mean nothing. Two points or more count.",
            "This is the app’s own fixed rule. It builds on pain scales that some NHS providers in \
                the UK use. The idea was tested on 38 people with pain in the Achilles tendon. It \
                was not tested on SI joint pain.",
        ],
    },
    disclaimer: Section {
        heading: "What this app is, and is not",
        paragraphs: &[
            "Keystone offers general education about exercise. It is not medical advice.",
            "It cannot examine you, and it does not know your history. It does not replace a \
                doctor, a physiotherapist (physical therapist) or a midwife. If they told you \
                something else, follow them.",
            "The app’s rules are the same for everyone. You choose each change yourself.",
            "Nothing you enter leaves this device. There is no account and no tracking. If you \
                clear your browser data, your history goes too.",
        ],
    },
    joint: Section {
        heading: "What is the SI joint?",
        paragraphs: &[
            "The sacrum is the bone at the base of your spine. It sits between your two hip bones \
                like the keystone of an arch. The joint on each side is a sacroiliac joint, or SI \
                joint.",
            "These joints move very little. A review of 65 studies gives about 3 degrees of \
                bending forward and back. It gives 1.5 degrees of turning and 0.8 degrees of \
                bending to the side.",
            "That is why this app never says that a joint is out of place. The exercises do not \
                try to put anything back.",
            "The SI joint may play a part in up to 30% of low-back pain with no clear cause. \
                Figures differ from study to study.",
            "Sacroiliitis means inflammation of this joint. It is not the same as SI joint pain. \
                Tell a doctor about pain of more than 3 months that began before age 45. Do so \
                above all if it wakes you late at night or eases when you move.",
        ],
    },
    movement: Section {
        heading: "Why move?",
        paragraphs: &[
            "Regular exercise may help you stay active when your back or pelvis hurts. In studies \
                of long-lasting back pain, pain fell a little on average.",
            "These nine exercises work or stretch muscles around your hips, stomach and low back. \
                You can leave out any that do not suit you.",
            "Some people in those studies had a minor rise in pain that passed. The pain rule \
                tells you when to ease off or stop.",
        ],
    },
    evidence: Section {
        heading: "What the studies show",
        paragraphs: &[
            "No trial of these nine exercises together was found. The studies below come close in \
                part.",
            "SI joint pain: Nejati, 2019, 51 people. They had exercise, hands-on joint work \
                (manipulation), or both. All three groups got better. Hands-on work was ahead at 6 \
                weeks, and exercise at 12. At 24 weeks there was no difference. No group went \
                without care, so time alone may explain part of it.",
            "Pelvic pain: Gutke, 2010, 88 women after a birth. Home exercise alone did no better \
                than time alone. Of these studies, it is the closest to this app. A review of 12 \
                trials with 1,407 people looked at motor control exercise (training how muscles \
                work together). Alone, it did not lower pain. Joined with other care, it helped.",
            "Low-back pain: a review for the World Health Organization, 2023, 8 trials of \
                exercise. Pain that had lasted a long time fell a little. The effect was 0.33 on a \
                standard scale. It likely lies between 0.08 and 0.58.",
            "Low-back pain: Owen, 2020, 89 studies. Strength and trunk exercises helped people do \
                more in daily life. Stretching did not differ from the comparison groups.",
        ],
    },
    flare_ups: super::advice::FLARE_UPS,
    pacing: super::advice::PACING,
    help: super::advice::HELP,
    questions: super::advice::QUESTIONS,
    dosing: Section {
        heading: "How much, and how often?",
        paragraphs: &[
            "There are three levels: Gentle, Standard and Stronger. Their doses are the app’s own \
                proposal, not the finding of a study.",
            "Standard stays within published ranges where any were found. Gentle is at or below \
                them. Sources disagree. For squat side taps, no dose was found. For the hip \
                thrust on a sofa, doses of the bridge were used. For the tail wag, only one dose \
                was found.",
            "Do strength exercises 2 or 3 days a week, with at least one day off in between. Do \
                stretches 2 to 7 days a week. Rest for 30 to 60 seconds between sets.",
            "In a flare-up (some hours to weeks of worse pain), do the stretches at the Gentle \
                level. Add any exercise that stays at 3 out of 10 or less.",
            "No physiotherapist has reviewed these doses yet. If yours gives you other numbers, \
                follow those.",
        ],
    },
};

pub const FLAT_ON_BACK: &str = "From 16 weeks of pregnancy, do not lie flat on your back for long. \
    Ask your midwife or doctor first.";
pub const AFTER_BIRTH: &str = "After a birth or a caesarean, wait until your clinician agrees. \
    Have your stomach muscles checked for a gap first.";
pub const SORE_WRISTS: &str = "If your wrists hurt, rest on your fists, or hold small weights on \
    the floor. The weights must not roll.";
pub const SORE_KNEES: &str = "If your knees hurt, put a pillow under them.";
pub const NEW_HIP: &str = "After a hip replacement, skip this one until your surgeon agrees.";
pub const WEAK_BONES: &str = "If you have osteoporosis (weak bones), ask a clinician first. Never \
    push to the end of the movement.";
