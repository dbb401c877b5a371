//! The words of what comes into the history by hand or by file, and of what goes out of it.

use super::Counted;

/// A session that was done away from the timer.
pub struct AddWords {
    pub heading: &'static str,
    pub hint: &'static str,
    pub day: &'static str,
    pub time: &'static str,
    pub minutes: &'static str,
    pub exercises: &'static str,
    pub note: &'static str,
    pub bad_day: &'static str,
    pub bad_time: &'static str,
    pub bad_minutes: &'static str,
    pub no_exercise: &'static str,
    pub added: &'static str,
}

pub struct DataWords {
    pub heading: &'static str,
    pub where_kept: &'static str,
    /// The same, where nothing outlives the page.
    pub in_memory: &'static str,
    pub nudge: Counted,
    pub nudge_urgent: Counted,
    pub export: &'static str,
    pub export_hint: &'static str,
    pub table: &'static str,
    pub import: &'static str,
    pub import_hint: &'static str,
    /// Shows the history as a QR code.
    pub code: &'static str,
    /// Names the code itself.
    pub code_label: &'static str,
    pub code_hint: &'static str,
    pub code_hide: &'static str,
    pub code_too_long: &'static str,
    pub unreadable: Counted,
    pub delete_all: &'static str,
    pub delete_all_question: Counted,
    pub delete_all_hint: &'static str,
    pub delete_now: &'static str,
    pub keep: &'static str,
    pub in_file: &'static str,
    pub new: Counted,
    pub same: Counted,
    pub changed: Counted,
    pub deleted: Counted,
    pub gone_here: Counted,
    pub newer: Counted,
    pub routines: Counted,
    pub routines_differ: Counted,
    pub settings: Counted,
    pub wrong: Counted,
    pub take_settings: &'static str,
    pub bring_back: &'static str,
    pub nothing_new: &'static str,
    pub accept: &'static str,
    pub refuse: &'static str,
    pub too_large: &'static str,
    pub torn: &'static str,
    pub not_ours: &'static str,
    pub from_newer: &'static str,
    pub unread: &'static str,
}

/// One page for the clinician.
pub struct ReportWords {
    pub heading: &'static str,
    pub hint: &'static str,
    pub title: &'static str,
    pub print: &'static str,
    pub period: fn(&str) -> String,
    pub printed: fn(&str) -> String,
    pub goal: &'static str,
    /// Sessions, weeks kept, weeks in all.
    pub goal_was: fn(&str, &str, &str) -> String,
    pub paused: Counted,
    pub minutes: fn(&str) -> String,
    pub pain: &'static str,
    /// How many ratings, means before and after.
    pub pain_was: fn(&str, &str, &str) -> String,
    pub no_pain: &'static str,
    /// Answers on the next day: better, the same, worse.
    pub next_day: fn(&str, &str, &str) -> String,
    pub exercises: &'static str,
    pub exercise: &'static str,
    pub levels: &'static str,
    pub times: &'static str,
    pub swapped: &'static str,
    pub stopped: &'static str,
    pub more_pain: &'static str,
    pub notes: &'static str,
    pub choose_notes: &'static str,
    pub no_notes: &'static str,
    /// Where a page is full.
    pub too_many_notes: &'static str,
    pub foot: &'static str,
    pub none: &'static str,
}

pub struct ReminderWords {
    pub heading: &'static str,
    pub hint: &'static str,
    pub days: &'static str,
    pub time: &'static str,
    pub name: &'static str,
    pub usual_name: &'static str,
    pub alarm: &'static str,
    pub at_the_time: &'static str,
    pub before: Counted,
    pub save: &'static str,
    pub how: &'static str,
    pub no_day: &'static str,
    pub bad_time: &'static str,
    pub no_name: &'static str,
    /// Stands in the calendar below the name.
    pub note: &'static str,
}
