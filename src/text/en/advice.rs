//! English: advice after some sessions, zones before one, and what there is to learn.

use crate::text::words::{AdviceWords, Counted, LearnWords, Section, ZoneWords};

pub const ADVICE: AdviceWords = AdviceWords {
    up: |level| format!("Try {level}?"),
    up_one: |name, level| format!("{name}: try {level}?"),
    down: |level| format!("Go down to {level} for now?"),
    down_one: |name, level| format!("{name}: go down to {level} for now?"),
    flare_up: "Go easy for now?",
    went_well: "Your last three days of exercise went well.",
    one_went_well: "Your last three days with this one went well.",
    started: "Pain was 6 or more before your last session.",
    rose: "Pain rose by two points or more in your last session.",
    high: "Pain was 6 or more after your last session.",
    worse: "You hurt more in the days after your last session.",
    hurt: |name| {
        format!(
            "You left out {name} because it hurt. If it was one of the signs to stop, ask a clinician first."
        )
    },
    too_hard: |name| format!("{name} was too hard twice in a row."),
    twice: "Your last two sessions were too much.",
    up_hint: "You can go one level up, or stay where you are.",
    down_hint: "You can do less for a while, and go back up later.",
    flare_up_hint: "You can do the flare-up routine, or rest.",
    ask: "Please ask a clinician about it, too.",
    why: "Why am I seeing this?",
    rule_up: "The app offers one level more after three good days in a row. You did all that was planned. \
        Pain was 3 or less before and after. Effort was below 6. You did not hurt more the next day. The \
        last of them is less than two weeks old. If one of these is not known, nothing is offered. An \
        exercise with a dose of your own stays as it is.",
    rule_down: "The app offers less if pain rises by two points or more, or is 6 or more after a session. It \
        does so, too, if pain is worse the next day. One exercise goes down alone if it hurts, or is too \
        hard twice in a row. After two sessions in a row that were too much, the app offers the flare-up \
        routine. It does the same if you start at 6 or more. What is older than two weeks does not count.",
    rule_own: "These are the app’s own fixed rules. They are the same for everyone, and build on the sources \
        below. No study has tested them.",
    next_day: ["Days after: better", "Days after: about the same", "Days after: worse"],
    fact: |day, what| format!("{day}. {what}"),
    take_level: |level| format!("Change to {level}"),
    take_flare_up: "Choose the flare-up routine",
    decline: "Not now",
    level_is: |level| format!("Your level is now {level}."),
    one_is: |name, level| format!("{name} is now at {level}."),
    flare_up_is: "The flare-up routine is chosen.",
    declined: "All stays as it is. This will not come back until there are new sessions to go by.",
};

pub const ZONES: ZoneWords = ZoneWords {
    green: "0 to 3: carry on.",
    amber: "4 or 5: go easy today. Make the moves smaller, or tap “Too hard” for an easier one.",
    red: "6 or more: do the flare-up routine, or rest today. If you start at 6 or more again, ask a \
        clinician.",
    flare_up: "Do the flare-up routine",
    rest: "Rest today",
    flags: "Anything new or alarming?",
    flags_intro: "Tick what fits you now. One tick is enough to wait.",
    no_start: "Nothing starts while a sign is ticked.",
};

pub const LEARN: LearnWords = LearnWords {
    heading: "Learn",
    intro: "Short texts with their sources. Each takes two minutes at most.",
    minutes: Counted { one: |n| format!("{n} minute"), other: |n| format!("{n} minutes") },
    flare_ups: "What a flare-up is",
    pacing: "How to go up and down",
    questions: "Questions to ask a clinician",
};

pub const FLARE_UPS: Section = Section {
    heading: "Flare-ups",
    paragraphs: &[
        "A flare-up is pain that gets worse for some hours or some weeks. It is hard to bear. Most \
            often it gets in the way of what you do or how you feel.",
        "In a flare-up, go down to Gentle. The flare-up routine has stretches and one small move. Keep \
            what stays at 3 out of 10 or less. Leave out the rest. A day off is fine, too.",
        "Pain of 4 or 5 that comes with exercise should settle within 24 hours. If you hurt more the next \
            day, do less the next time.",
        "Look at the signs under “When to stop”. If one of them is new, do not exercise. Get help first.",
        "Ask a clinician if two sessions in a row were too much. Ask, too, if you often start at 6 or more.",
        "When it has settled, start again where you were comfortable, not where you stopped. The app \
            offers the next level after three good days in a row.",
        "This plan is the app’s own. It was not tested in a study.",
    ],
};

pub const PACING: Section = Section {
    heading: "Pacing: going up and down",
    paragraphs: &[
        "Change one thing at a time: the level, or a dose, or the number of days. Then you can tell what \
            it did.",
        "Stay at a level while it is still hard enough and your pain is no worse. There is no hurry.",
        "Go up when it has become easy. The app offers it after three good days in a row. That \
            means pain of 3 or less, effort below 6, and no more pain the next day. One clinic says to wait for pain of 1 or \
            less. You can wait, too.",
        "Go down when pain rises by two points or more, reaches 6, or is worse the next day. A change of \
            one point may mean nothing. A study looked at 1,232 people with back pain. Changes below about \
            two points could not be told from chance.",
        "You can also do less on one exercise alone. Give it an easier level or a smaller dose on its own \
            page.",
        "Regular days count for more than hard days. This is why a short routine is better than none.",
    ],
};

pub const HELP: Section = Section {
    heading: "When to seek help",
    paragraphs: &[
        "At once: call emergency services if you have trouble passing urine, or lose control of your \
            bladder or bowels. Do so if you feel numb around your genitals or buttocks. Do so for pain, \
            weakness or numbness in both legs, and for chest pain.",
        "Today or tomorrow: see a doctor for a high temperature, weight loss without trying, or a lump. Do so \
            for pain that rest does not ease. The full lists are under “When to stop”.",
        "Soon: tell a doctor about pain of more than 3 months that began before age 45. Do so above all if \
            it wakes you late at night, or eases when you move. Say so if a close relative has arthritis. It \
            may be inflammation. This app cannot tell.",
        "Before you start: ask first if you are pregnant or have recently given birth. Ask first, too, \
            after surgery or a broken bone, with weak bones, or with arthritis with inflammation.",
        "On the way: ask if two sessions in a row were too much, or if you are unsure. You do not need a \
            reason to ask.",
    ],
};

/// The first is for all of them.
pub const QUESTIONS: Section = Section {
    heading: "Questions to ask a clinician",
    paragraphs: &[
        "A visit is short. Take these with you, with your history page from this app.",
        "Do you think that the SI joint plays a part in my pain? What else could it be?",
        "Could it be inflammation? Do I need any tests?",
        "Which of these nine exercises suit me? Which should I leave out?",
        "At which level should I start, how many sets, and on how many days a week?",
        "How much pain is fine for me while I exercise, and on the next day?",
        "What should I do in a flare-up?",
        "Which signs should make me call you, and which an ambulance?",
        "Can I go on with work, walks and sport?",
        "When shall we look at it again?",
    ],
};
