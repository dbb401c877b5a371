//! English: prescriptions, from both sides, and the app in a clinic's page.

use crate::text::words::{BuilderWords, Counted, EmbedWords, LinkWords, SheetWords};

pub const LINK: LinkWords = LinkWords {
    heading: "Your exercises",
    from: |who| {
        format!("This comes from a link. It says it is from {who}. Keystone has not checked that.")
    },
    from_nobody: "This comes from a link. It does not say who made it, and Keystone has not checked it.",
    note: "Their note",
    contact: "How to reach them:",
    days: Counted { one: |n| format!("{n} day a week"), other: |n| format!("{n} days a week") },
    days_differ: "Not every exercise is for every day. Untick those that are not for today.",
    none_today: "Tick at least one exercise for today.",
    in_all: "in all, as the link says",
    start: "Start these exercises",
    add: "Add to my routines",
    added: "This is one of your routines.",
    remove: "Remove from my routines",
    on_paper: "On paper",
    newer: "A newer version of Keystone made this link. Part of it can’t be shown here. Update \
        Keystone to see all of it.",
    clamped: "Some numbers in this link were out of bounds. They were set to the nearest allowed ones.",
    cleaned: "Some text or the colour in this link could not be shown as it was, so it was changed.",
    refused: "This link can’t be opened",
    empty: "There are no exercises in it. Ask for it again.",
    torn: "It is not complete, or it was changed on its way. Copy all of it, or ask for it again.",
    from_newer: "A newer version of Keystone made it. Update Keystone, then open it again.",
    malformed: "Keystone can’t make sense of it. Ask for it again.",
    no_exercise: "None of its exercises is known to this version of Keystone.",
    nothing_changed: "Nothing on this device has changed.",
    unnamed: "From a link",
};

pub const SHEET: SheetWords = SheetWords {
    heading: "On paper",
    hint: "It prints on A4 and on Letter, in colour or in black and white.",
    print: "Print",
    title: "Your exercises at home",
    from: |who| format!("From {who}"),
    ticks: "Tick each day that you did it",
    week: |n| format!("Week {n}"),
    later: "You can also enter these days in Keystone: open History, then “Add a session”.",
    scan: "Scan this with a phone’s camera. It opens these exercises with a timer.",
    scan_label: "A code that opens these exercises",
    not_checked: "Keystone has not checked who made this sheet. General exercises for information, \
        not medical advice.",
};

pub const BUILDER: BuilderWords = BuilderWords {
    heading: "Exercises for a patient",
    way: "For clinicians: exercises for a patient",
    intro: "Choose exercises and doses. You get a link, a code to scan, a sheet of paper and a piece \
        for your website.",
    private: "All of it is in the link itself. Nothing is sent to us. Whoever has the link can read \
        it, so leave out names and health details.",
    choose: "Which exercises",
    doses: "Order and doses",
    empty: "Choose at least one exercise. Then the link is made.",
    variation: "Variation",
    sets: "Sets",
    repetitions: "Repetitions",
    hold: "Hold, in seconds",
    pause: "Pause at the end, in seconds",
    rest: "Rest between sets, in seconds",
    side: "Side",
    both: "Both",
    left: "Left only",
    right: "Right only",
    days: "Days a week",
    all_days: "Days a week, for all",
    bounds: |least, most| format!("From {least} to {most}."),
    bounds_by: |least, most, step| format!("From {least} to {most}, in steps of {step}."),
    usual: "Usual dose",
    usual_of: |name| format!("{name}: usual dose"),
    remove: |name| format!("Remove {name}"),
    change_dose: "Change",
    about: "Note and clinic",
    note: "Note to the patient",
    left_over: Counted {
        one: |n| format!("{n} character left"),
        other: |n| format!("{n} characters left"),
    },
    clinic: "Name of the clinic",
    contact: "Phone or web address",
    accent: "Colour",
    accent_hint: "For buttons and links, such as #17544c.",
    accent_wrong: "Write # and six signs: 0 to 9, a to f.",
    accent_pale: |contrast| {
        format!(
            "Too pale: words would be hard to read. Its contrast is {contrast} to 1. It takes 4.5."
        )
    },
    accent_instead: |shade| format!("Use {shade} instead"),
    lang: "Language",
    lang_any: "The patient’s own",
    start_anew: "Start anew",
    preview: "What the patient sees",
    result: "To give away",
    link: "Link",
    copy_link: "Copy the link",
    code: "Code to scan",
    code_label: "A code that opens these exercises",
    save_code: "Save the code as a picture",
    copy_code: "Copy the picture as SVG",
    code_too_long: "It is too long for a code that phones can read from paper. Shorten the note. The \
        link works as it is.",
    sheet: "Sheet of paper",
    open_sheet: "Look at the sheet and print it",
    copy_sheet: "Copy the sheet’s link",
    embed: "For your website",
    embed_hint: "Paste this where the exercises are to stand.",
    copy_embed: "Copy this piece",
    examples: "Examples and help",
    copied: "Copied.",
    not_copied: "The browser did not let us copy. Select the text and copy it yourself.",
    templates: "Templates",
    templates_hint: "Kept on this device only.",
    template_name: "Name of the template",
    keep: "Keep as a template",
    kept: "Kept.",
    no_name: "Give it a name first.",
    no_templates: "No templates yet.",
    open: |name| format!("Open {name}"),
    delete: |name| format!("Delete {name}"),
    deleted: |name| format!("The template “{name}” was deleted."),
    unread: Counted {
        one: |n| format!("{n} template could not be read. It is left as it is."),
        other: |n| format!("{n} templates could not be read. They are left as they are."),
    },
    replaced: "What you were putting together was replaced.",
    export: "Save all templates to a file",
    import: "Open a file of templates",
    imported: Counted {
        one: |n| format!("{n} template was added."),
        other: |n| format!("{n} templates were added."),
    },
    wrong: Counted {
        one: |n| format!("{n} entry could not be read."),
        other: |n| format!("{n} entries could not be read."),
    },
    not_templates: "That is no file of templates from Keystone.",
};

pub const EMBED: EmbedWords = EmbedWords {
    here_only: "Saved in this browser, on this website only.",
    nowhere: "Nothing is saved: your browser does not allow it here.",
    full_app: "Open the full app",
};
