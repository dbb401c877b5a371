//! The words of the history, of its pictures, and of the question on a later day.

use super::Counted;

pub struct HistoryWords {
    pub heading: &'static str,
    pub empty: &'static str,
    pub empty_hint: &'static str,
    /// While a long history is still being read.
    pub reading: &'static str,
    pub sessions: Counted,
    /// Two days: "12 Oct to 22 Nov".
    pub span: fn(&str, &str) -> String,
    pub delete: &'static str,
    /// Names the delete button: what it deletes.
    pub delete_what: fn(&str) -> String,
    pub change: &'static str,
    pub change_what: fn(&str) -> String,
    pub save: &'static str,
    pub cancel: &'static str,
    /// Leads from a screen of its own back to the history.
    pub back: &'static str,
    pub pain_before: &'static str,
    pub pain_after: &'static str,
    /// Beside a session that the person wrote down.
    pub told: &'static str,
    pub more: &'static str,
    /// In its place once all are shown.
    pub all_shown: &'static str,
    /// Leads to writing down a session that was done away from the timer.
    pub add: &'static str,
    pub one_page: &'static str,
    pub reminders: &'static str,
    /// Says that what the filter asks for is not there.
    pub none_like_this: &'static str,
}

pub struct WeekWords {
    pub heading: &'static str,
    /// After the number of sessions done: "of 3 sessions", by the goal.
    pub of_goal: Counted,
    /// The same where more was done: the goal comes in.
    pub over_goal: fn(&str) -> String,
    pub kept: &'static str,
    pub paused: &'static str,
    pub weeks_kept: Counted,
    pub weeks_paused: Counted,
    pub change: &'static str,
    pub goal: &'static str,
    pub pause: &'static str,
    pub pause_hint: &'static str,
    pub go_on: &'static str,
    pub calendar: &'static str,
    pub earlier: &'static str,
    pub later: &'static str,
    /// "2 of 3".
    pub of: fn(&str, &str) -> String,
    /// The mark of a paused week, in the calendar.
    pub pause_mark: &'static str,
    pub under_ten: &'static str,
    pub ten_to_twenty: &'static str,
    pub over_twenty: &'static str,
}

pub struct TrendWords {
    pub period: &'static str,
    pub six_weeks: &'static str,
    pub three_months: &'static str,
    pub year: &'static str,
    pub all: &'static str,
    pub exercise: &'static str,
    pub every_exercise: &'static str,
    pub as_table: &'static str,
    pub pain: &'static str,
    /// Over so many sessions, the means before and after.
    pub recent: fn(&str, &str, &str) -> String,
    /// The same over one session.
    pub recent_one: fn(&str, &str) -> String,
    pub noise: &'static str,
    pub no_pain: &'static str,
    pub pain_axis: &'static str,
    pub before: &'static str,
    pub after: &'static str,
    pub same: &'static str,
    pub trend: &'static str,
    /// Columns of the table.
    pub when: &'static str,
    pub sessions: &'static str,
    pub trend_before: &'static str,
    pub trend_after: &'static str,
    /// Says that marks are means, of weeks and so on.
    pub mean_of_week: &'static str,
    pub mean_of_month: &'static str,
    pub mean_of_quarter: &'static str,
    pub mean_of_years: &'static str,
    pub minutes_week: &'static str,
    pub minutes_month: &'static str,
    pub minutes_quarter: &'static str,
    pub minutes_years: &'static str,
    pub minutes_axis: &'static str,
    pub strength: &'static str,
    pub stretch: &'static str,
    pub mobility: &'static str,
    pub by_exercise: &'static str,
    pub by_exercise_hint: &'static str,
    pub no_by_exercise: &'static str,
    pub less: &'static str,
    pub more: &'static str,
    pub stopped: &'static str,
    pub eased: &'static str,
    /// In so many of so many sessions pain rose.
    pub rose_in: fn(&str, &str) -> String,
    /// The same in a column that says so.
    pub rose_few: fn(&str, &str) -> String,
    /// So many times it was stopped because it hurt.
    pub stopped_times: fn(&str) -> String,
}

pub struct MorningWords {
    pub question: &'static str,
    /// Which session is meant: its name, and its day.
    pub about: fn(&str, &str) -> String,
    pub better: &'static str,
    pub same: &'static str,
    pub worse: &'static str,
    pub skip: &'static str,
    /// After an answer.
    pub noted: &'static str,
    pub close: &'static str,
    pub worse_hint: &'static str,
    /// What was answered, in the history.
    pub was_better: &'static str,
    pub was_same: &'static str,
    pub was_worse: &'static str,
}
