//! English: what comes into the history by hand or by file, and what goes out of it: copies, a page to
//! print, reminders.

use crate::text::words::{AddWords, Counted, DataWords, ReminderWords, ReportWords};

pub const ADD: AddWords = AddWords {
    heading: "Add a session",
    hint: "For exercises you did without the timer. They count as done in full, at the level shown.",
    day: "Day",
    time: "Start time",
    minutes: "Minutes in all",
    exercises: "What did you do?",
    note: "Note",
    bad_day: "Choose today or an earlier day.",
    bad_time: "Enter a time that has passed, such as 09:30.",
    bad_minutes: "Enter a whole number from 1 to 600.",
    no_exercise: "Choose at least one exercise.",
    added: "Session added.",
};

pub const DATA: DataWords = DataWords {
    heading: "Your data",
    where_kept: "Your history is kept in this browser, on this device only. If you clear the browser’s data, it is gone, unless you have a copy.",
    in_memory: "This browser keeps nothing. Save a copy before you close the page.",
    nudge: Counted {
        one: |n| format!("{n} session is not in a copy yet. Save one so that you don’t lose it."),
        other: |n| {
            format!("{n} sessions are not in a copy yet. Save one so that you don’t lose them.")
        },
    },
    nudge_urgent: Counted {
        one: |n| {
            format!(
                "{n} session is not in a copy yet. Safari may delete it if you don’t open this page for 7 days. Save a copy. To avoid this later, add Keystone to your Home Screen and open the copy there."
            )
        },
        other: |n| {
            format!(
                "{n} sessions are not in a copy yet. Safari may delete them if you don’t open this page for 7 days. Save a copy. To avoid this later, add Keystone to your Home Screen and open the copy there."
            )
        },
    },
    export: "Save a copy",
    export_hint: "A copy is a file with all your sessions, notes, routines and settings. To move your history, open the copy on another device or in the installed app. Anyone who has the file can read it.",
    table: "Save a table for a spreadsheet",
    import: "Open a copy",
    import_hint: "You see what is in the file before anything changes.",
    code: "Show a code for my other phone",
    code_label: "The code for your other phone",
    code_hint: "Point the camera of your other phone at this square (a QR code). Keystone opens there and shows what the code holds. Nothing is added until you agree. The code holds your sessions, notes and routines: show it only to your own devices.",
    code_hide: "Hide the code",
    code_too_long: "No code can be made: your history is too long, or this browser can’t do it. Use “Save a copy” instead.",
    unreadable: Counted {
        one: |n| format!("{n} entry could not be read. It is set aside, and goes into the copy."),
        other: |n| {
            format!("{n} entries could not be read. They are set aside, and go into the copy.")
        },
    },
    delete_all: "Delete all sessions",
    delete_all_question: Counted {
        one: |_| "Delete your session?".into(),
        other: |n| format!("Delete all {n} sessions?"),
    },
    delete_all_hint: "To undo it, press “Undo” in the message that follows, before you close that message or the page. Your routines and settings stay.",
    delete_now: "Delete",
    keep: "Keep them",
    in_file: "In this copy",
    new: Counted { one: |n| format!("{n} new session"), other: |n| format!("{n} new sessions") },
    same: Counted {
        one: |n| format!("{n} session that you have already"),
        other: |n| format!("{n} sessions that you have already"),
    },
    changed: Counted {
        one: |n| format!("{n} session with newer changes: it will be updated here"),
        other: |n| format!("{n} sessions with newer changes: they will be updated here"),
    },
    deleted: Counted {
        one: |n| {
            format!(
                "{n} session was deleted where this copy was made. It will be deleted here, too."
            )
        },
        other: |n| {
            format!(
                "{n} sessions were deleted where this copy was made. They will be deleted here, too."
            )
        },
    },
    gone_here: Counted {
        one: |n| format!("{n} session that you have deleted here"),
        other: |n| format!("{n} sessions that you have deleted here"),
    },
    newer: Counted {
        one: |n| format!("{n} session from a newer version of Keystone: kept, but not shown"),
        other: |n| format!("{n} sessions from a newer version of Keystone: kept, but not shown"),
    },
    routines: Counted { one: |n| format!("{n} routine"), other: |n| format!("{n} routines") },
    routines_differ: Counted {
        one: |n| format!("{n} routine that is different here: yours stays as it is"),
        other: |n| format!("{n} routines that are different here: yours stay as they are"),
    },
    settings: Counted {
        one: |n| format!("{n} setting that you have not chosen here"),
        other: |n| format!("{n} settings that you have not chosen here"),
    },
    wrong: Counted {
        one: |n| format!("{n} entry that can’t be read: left out"),
        other: |n| format!("{n} entries that can’t be read: left out"),
    },
    take_settings: "Also take over the settings",
    bring_back: "Bring back what I have deleted here",
    nothing_new: "There is nothing new in this copy.",
    accept: "Add to my history",
    refuse: "Change nothing",
    too_large: "This file is too large to be a copy from Keystone. Nothing was changed.",
    torn: "This copy is damaged or cut off. Nothing was changed.",
    not_ours: "This is not a copy from Keystone. Nothing was changed.",
    from_newer: "This copy is from a newer version of Keystone. Reload the page to update, then try again.",
    unread: "The file could not be read. Nothing was changed.",
};

pub const REPORT: ReportWords = ReportWords {
    heading: "One page to print",
    hint: "For your physiotherapist or doctor, if you like. You choose the period and the notes. To keep it as a file, press “Print”, then “Save as PDF” if your device offers it.",
    title: "Home exercises for the sacroiliac (SI) joint",
    print: "Print",
    period: |span| format!("Period: {span}"),
    printed: |day| format!("Printed on {day}"),
    goal: "Sessions and goal",
    goal_was: |sessions, kept, weeks| {
        format!("Sessions: {sessions}. Full weeks with the weekly goal reached: {kept} of {weeks}.")
    },
    paused: Counted {
        one: |n| format!("Of these, {n} week was paused."),
        other: |n| format!("Of these, {n} weeks were paused."),
    },
    minutes: |n| format!("{n}\u{a0}min of exercise in all, without rest."),
    pain: "Pain (0 to 10)",
    pain_was: |n, before, after| {
        format!("Mean: {before} before, {after} after. Sessions rated both before and after: {n}.")
    },
    no_pain: "In no session was pain rated both before and after.",
    next_day: |better, same, worse| {
        format!(
            "Asked 1 to 3 days later, compared with before the session. Better: {better}. About the same: {same}. Worse: {worse}."
        )
    },
    exercises: "Exercises",
    exercise: "Exercise",
    levels: "Levels",
    times: "Sessions",
    swapped: "Too hard: made easier or left out",
    stopped: "Stopped: it hurt",
    more_pain: "Sessions with pain up 2 or more",
    notes: "Notes",
    choose_notes: "Notes to print (the latest 20 at most)",
    no_notes: "No notes in this period.",
    too_many_notes: "One page has no room for all these notes. The oldest ones are left out.",
    foot: "Recorded by the person who did the exercises, with Keystone, a free exercise timer. Sessions entered by hand count as done in full. Not a medical assessment.",
    none: "–",
};

pub const REMINDER: ReminderWords = ReminderWords {
    heading: "Reminders",
    hint: "Keystone can’t ring by itself. It makes a small file for your calendar, and your calendar reminds you.",
    days: "Days",
    time: "Time",
    name: "Name in the calendar",
    usual_name: "Home exercises",
    alarm: "When to ring",
    at_the_time: "At the time",
    before: Counted {
        one: |n| format!("{n} minute before"),
        other: |n| format!("{n} minutes before"),
    },
    save: "Save for my calendar",
    how: "Open the file on your phone or computer. Most calendars then ask you to add it. If yours does not, look for “Import” in the calendar. To stop the reminders, delete the event there, with all its repeats.",
    no_day: "Choose at least one day.",
    bad_time: "Enter a time, such as 09:30.",
    no_name: "Enter a name.",
    note: "General exercises that may help you stay active. Not medical advice. In Keystone, read “When to stop”.",
};
