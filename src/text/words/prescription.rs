//! What is said of a prescription: to the patient who opens it, on paper, to the clinician who makes it,
//! and around the app in a clinic's own page.

use super::Counted;

/// The page that a link opens.
pub struct LinkWords {
    pub heading: &'static str,
    /// Who it says it is from.
    pub from: fn(&str) -> String,
    pub from_nobody: &'static str,
    /// Before the note that came with it.
    pub note: &'static str,
    pub contact: &'static str,
    pub days: Counted,
    /// Where the exercises have days of their own.
    pub days_differ: &'static str,
    /// Where none of them is ticked.
    pub none_today: &'static str,
    /// Beside the minutes.
    pub in_all: &'static str,
    pub start: &'static str,
    pub add: &'static str,
    pub added: &'static str,
    pub remove: &'static str,
    pub on_paper: &'static str,
    /// Parts that a newer version put in.
    pub newer: &'static str,
    pub clamped: &'static str,
    pub cleaned: &'static str,
    /// Where nothing of it can be shown.
    pub refused: &'static str,
    pub empty: &'static str,
    pub torn: &'static str,
    pub from_newer: &'static str,
    pub malformed: &'static str,
    pub no_exercise: &'static str,
    pub nothing_changed: &'static str,
    /// What a routine from a link is called that does not say who made it.
    pub unnamed: &'static str,
}

/// The sheet of paper.
pub struct SheetWords {
    pub heading: &'static str,
    pub hint: &'static str,
    pub print: &'static str,
    pub title: &'static str,
    pub from: fn(&str) -> String,
    pub ticks: &'static str,
    pub week: fn(&str) -> String,
    pub later: &'static str,
    pub scan: &'static str,
    pub scan_label: &'static str,
    pub not_checked: &'static str,
}

/// The screen on which a clinician puts exercises together.
pub struct BuilderWords {
    pub heading: &'static str,
    /// Leads to it.
    pub way: &'static str,
    pub intro: &'static str,
    pub private: &'static str,
    pub choose: &'static str,
    pub doses: &'static str,
    pub empty: &'static str,
    pub variation: &'static str,
    pub sets: &'static str,
    pub repetitions: &'static str,
    pub hold: &'static str,
    pub pause: &'static str,
    pub rest: &'static str,
    pub side: &'static str,
    pub both: &'static str,
    pub left: &'static str,
    pub right: &'static str,
    pub days: &'static str,
    pub all_days: &'static str,
    /// The least and the most.
    pub bounds: fn(&str, &str) -> String,
    /// The least, the most, and the step between.
    pub bounds_by: fn(&str, &str, &str) -> String,
    pub usual: &'static str,
    /// Name buttons and groups: the exercise.
    pub usual_of: fn(&str) -> String,
    pub remove: fn(&str) -> String,
    pub change_dose: &'static str,
    pub about: &'static str,
    pub note: &'static str,
    pub left_over: Counted,
    pub clinic: &'static str,
    pub contact: &'static str,
    pub accent: &'static str,
    pub accent_hint: &'static str,
    pub accent_wrong: &'static str,
    /// The contrast: "3.2".
    pub accent_pale: fn(&str) -> String,
    /// A shade that can be read.
    pub accent_instead: fn(&str) -> String,
    pub lang: &'static str,
    pub lang_any: &'static str,
    pub start_anew: &'static str,
    pub preview: &'static str,
    pub result: &'static str,
    pub link: &'static str,
    pub copy_link: &'static str,
    pub code: &'static str,
    pub code_label: &'static str,
    pub save_code: &'static str,
    pub copy_code: &'static str,
    pub code_too_long: &'static str,
    pub sheet: &'static str,
    pub open_sheet: &'static str,
    pub copy_sheet: &'static str,
    pub embed: &'static str,
    pub embed_hint: &'static str,
    pub copy_embed: &'static str,
    pub examples: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
    pub templates: &'static str,
    pub templates_hint: &'static str,
    pub template_name: &'static str,
    pub keep: &'static str,
    pub kept: &'static str,
    pub no_name: &'static str,
    pub no_templates: &'static str,
    pub open: fn(&str) -> String,
    pub delete: fn(&str) -> String,
    pub deleted: fn(&str) -> String,
    /// Templates that could not be read.
    pub unread: Counted,
    /// What was being put together made way for another one.
    pub replaced: &'static str,
    pub export: &'static str,
    pub import: &'static str,
    pub imported: Counted,
    pub wrong: Counted,
    pub not_templates: &'static str,
}

/// Around the app in another website's page.
pub struct EmbedWords {
    /// Where what is done is kept.
    pub here_only: &'static str,
    pub nowhere: &'static str,
    pub full_app: &'static str,
}
