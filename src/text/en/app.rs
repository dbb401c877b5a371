//! English: the words of the app itself, room by room.

use crate::domain::level::ByLevel;
use crate::text::words::{
    AboutWords, Counted, DoseWords, ExercisePageWords, FrameWords, HomeWords, LevelWords,
    MoreWords, NoticeWords, PlaceWords, Section, WelcomeWords,
};

pub const FRAME: FrameWords = FrameWords {
    skip_to_content: "Skip to the content",
    exercises: "Exercises",
    history: "History",
    more: "More",
    when_to_stop: "When to stop",
    main_menu: "Main menu",
    all_exercises: "All exercises",
    foot: "General exercises that may help you stay active. Not medical advice. Nothing you enter leaves this device.",
    about: "About the SI joint",
    description: "Nine home exercises for people with sacroiliac joint pain.",
};

pub const LEVELS: ByLevel<LevelWords> = ByLevel {
    gentle: LevelWords { name: "Gentle", when: "sore day" },
    standard: LevelWords { name: "Standard", when: "most days" },
    stronger: LevelWords { name: "Stronger", when: "feels easy" },
};

pub const HOME: HomeWords = HomeWords {
    heading: "The nine exercises",
    level_legend: "Today’s level",
    play: |name| format!("Play the movement: {name}"),
    pause: |name| format!("Pause the movement: {name}"),
    own_level: |level| format!("Own level: {level}"),
};

pub const DOSE: DoseWords = DoseWords {
    repetitions: |sets, count| format!("{sets}\u{a0}×\u{a0}{count}"),
    hold: |sets, seconds| format!("{sets}\u{a0}×\u{a0}{seconds}\u{a0}s"),
    each_side: "each side",
    left_only: "left side only",
    right_only: "right side only",
    held: |seconds| format!("hold\u{a0}{seconds}\u{a0}s"),
    seconds: |n| format!("{n}\u{a0}s"),
    minutes: |n| format!("{n}\u{a0}min"),
    hours: |n| format!("{n}\u{a0}h"),
    rest: |seconds| format!("rest\u{a0}{seconds}\u{a0}s"),
    about_minutes: |n| format!("about\u{a0}{n}\u{a0}min"),
};

pub const PLACES: PlaceWords = PlaceWords {
    floor: "Floor",
    all_fours: "All fours",
    chair: "Chair",
    standing: "Standing",
    sofa: "Sofa",
    band: "Loop band",
};

pub const PAGE: ExercisePageWords = ExercisePageWords {
    also_called: "Also called:",
    level_legend: "Level for this exercise",
    follow_overall: |level| format!("Use today’s level ({level})"),
    play: "Play the movement",
    pause: "Pause the movement",
    dose: "Dose",
    change_dose: "Change the dose",
    own_dose: "This is your own dose.",
    usual_dose: |dose| format!("The usual one is {dose}."),
    reset_dose: "Back to the usual dose",
    rest: "Rest",
    time: "Time",
    no_rest: "none",
    muscles: "Muscles",
    how: "How to do it",
    watch_for: "Watch for",
    other_levels: "Easier or harder",
    take_care: "Take care",
    sources: "Sources",
    start: "Start this exercise",
};

pub const MORE: MoreWords = MoreWords {
    heading: "More",
    language: "Language",
    theme: "Colours",
    theme_system: "Like my device",
    theme_light: "Light",
    theme_dark: "Dark",
    on: "On",
    off: "Off",
    first_side: "Which side first",
    left: "Left",
    right: "Right",
    sore: "Sore side",
    not_sore: "Other side",
    first_side_hint: "You say which side is sore before each session. Both sides always get the same time.",
    pacing: "Pace of repetitions",
    pacing_usual: "Usual",
    pacing_slower: "Slower",
    pacing_slowest: "Slowest",
    pacing_own: "I’ll tap when I’m done",
    pacing_hint: "Slower gives each movement more time. At your own pace, the timer waits until you tap Done. Holds are always timed.",
    more_time: "Time to get into position",
    more_time_hint: "For getting down to the floor, up again, or from one exercise to the next.",
    usual: "Usual",
    double: "Double",
    triple: "Triple",
    keys: "Keyboard",
    key_list: &[
        ("Space", "Start, pause, go on, done"),
        ("→", "Skip"),
        ("←", "Repeat; pressed again, go back"),
        ("↑", "10 seconds more"),
    ],
    read: "Read",
    privacy: Section {
        heading: "Your privacy",
        paragraphs: &[
            "There is no account and no tracking. What you do is kept in this browser only.",
            "If you clear the data of your browser, your history is gone.",
        ],
    },
};

pub const WELCOME: WelcomeWords = WelcomeWords {
    heading: "Before you begin",
    intro: "Please read this once. You can find it again at any time under “When to stop”.",
    acknowledge: "I have read this",
    first: "New here? Read the warning signs.",
};

pub const ABOUT: AboutWords = AboutWords {
    heading: "About the SI joint",
    references: "Sources",
    safety_heading: "When to stop",
};

pub const NOTICES: NoticeWords = NoticeWords {
    storage_denied: "This browser does not let Keystone keep anything. You can use it all the same, but your history and settings are gone when you close the page.",
    not_saved: "This session could not be saved: the browser’s storage is full or closed. It stays listed until you close the page. Save a copy of your history now.",
    not_kept: "Your choice could not be saved. It holds until you close the page.",
    set_aside: Counted {
        one: |n| {
            format!(
                "{n} saved session could not be read. It was set aside, and nothing was deleted."
            )
        },
        other: |n| {
            format!(
                "{n} saved sessions could not be read. They were set aside, and nothing was deleted."
            )
        },
    },
    newer: Counted {
        one: |n| {
            format!(
                "{n} session was saved by a newer version of Keystone. It is kept, but not shown here."
            )
        },
        other: |n| {
            format!(
                "{n} sessions were saved by a newer version of Keystone. They are kept, but not shown here."
            )
        },
    },
    deleted: Counted {
        one: |_| "Session deleted.".into(),
        other: |n| format!("{n} sessions deleted."),
    },
    routines_deleted: Counted {
        one: |_| "Routine deleted.".into(),
        other: |n| format!("{n} routines deleted."),
    },
    routines_unread: Counted {
        one: |n| {
            format!(
                "{n} of your routines could not be read. It is left as it is, and nothing was deleted."
            )
        },
        other: |n| {
            format!(
                "{n} of your routines could not be read. They are left as they are, and nothing was deleted."
            )
        },
    },
    not_deleted: "This could not be deleted.",
    almost_full: |n| {
        format!(
            "The storage of this browser is {n}% full. Save a copy of your history, to be safe."
        )
    },
    imported: Counted {
        one: |n| format!("The copy was taken in: {n} session added or changed."),
        other: |n| format!("The copy was taken in: {n} sessions added or changed."),
    },
    not_exported: "The file could not be saved. Please try again.",
    save_copy: "Save a copy",
    screen_may_dim: "This browser can’t keep the screen on. Touch it now and then, or set your phone to turn it off later.",
    no_pocket: "Pocket mode could not start. The session goes on: keep the phone unlocked.",
    undo: "Undo",
    dismiss: "Close this message",
    waiting: |name| format!("Your session is paused: {name}."),
    waiting_since: |name, time| format!("Continue where you stopped {time} ago: {name}."),
};
