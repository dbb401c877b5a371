//! What every language must be able to say. A field that a language leaves out does not compile.
//!
//! Absent on purpose: any sentence. Those are in `en`, `fr` and `es`, one folder a language.

mod about_you;
mod advice;
mod content;
mod copies;
mod history;
mod install;
mod pictures;
mod player;
mod prescription;
mod routines;
mod statements;

pub use about_you::{AboutYouWords, ConditionWords};
pub use advice::{AdviceWords, LearnWords, ZoneWords};
pub use content::{ExerciseWords, GuideWords, Section, Signs, VariationWords};
pub use copies::{AddWords, DataWords, ReminderWords, ReportWords};
pub use history::{HistoryWords, MorningWords, TrendWords, WeekWords};
pub use install::{InstallWords, StillWords, UpdateWords};
pub use pictures::PictureWords;
pub use player::{CheckInWords, CueWords, PlayerWords};
pub use prescription::{BuilderWords, EmbedWords, LinkWords, SheetWords};
pub use routines::{EditorWords, RoutineWords, RoutinesWords};
pub use statements::{Statement, StatementWords};

use crate::domain::exercise::ByExercise;
use crate::domain::level::ByLevel;

/// A number with its noun, in the plural form that the number asks for.
pub struct Counted {
    pub one: fn(&str) -> String,
    pub other: fn(&str) -> String,
}

/// What stands on every screen.
pub struct FrameWords {
    pub skip_to_content: &'static str,
    pub exercises: &'static str,
    pub history: &'static str,
    pub more: &'static str,
    pub when_to_stop: &'static str,
    /// Names the navigation for screen readers.
    pub main_menu: &'static str,
    pub all_exercises: &'static str,
    /// One or two sentences at the foot of the list.
    pub foot: &'static str,
    pub about: &'static str,
    /// What all of it is, in the title of the first screen.
    pub description: &'static str,
}

/// A level's name, and when to choose it, in two or three words.
pub struct LevelWords {
    pub name: &'static str,
    pub when: &'static str,
}

pub struct HomeWords {
    pub heading: &'static str,
    pub level_legend: &'static str,
    /// Names the buttons that play and stop the movement of an exercise, whose name it takes.
    pub play: fn(&str) -> String,
    pub pause: fn(&str) -> String,
    /// Beside the name of a level that only this exercise has.
    pub own_level: fn(&str) -> String,
}

/// The parts of a dose. Numbers come in as text.
pub struct DoseWords {
    /// Sets, repetitions: "2 × 10".
    pub repetitions: fn(&str, &str) -> String,
    /// Sets, seconds: "3 × 20 s".
    pub hold: fn(&str, &str) -> String,
    pub each_side: &'static str,
    /// Where one side alone does it.
    pub left_only: &'static str,
    pub right_only: &'static str,
    /// Seconds held at the end of each repetition: "hold 5 s".
    pub held: fn(&str) -> String,
    pub seconds: fn(&str) -> String,
    pub minutes: fn(&str) -> String,
    pub hours: fn(&str) -> String,
    pub rest: fn(&str) -> String,
    pub about_minutes: fn(&str) -> String,
}

pub struct PlaceWords {
    pub floor: &'static str,
    pub all_fours: &'static str,
    pub chair: &'static str,
    pub standing: &'static str,
    pub sofa: &'static str,
    pub band: &'static str,
}

/// The page of one exercise.
pub struct ExercisePageWords {
    pub also_called: &'static str,
    pub level_legend: &'static str,
    /// The name of the overall level: "Use today’s level (Standard)".
    pub follow_overall: fn(&str) -> String,
    /// The button that plays the movement, and what it says while it plays.
    pub play: &'static str,
    pub pause: &'static str,
    pub dose: &'static str,
    /// Opens the numbers of a dose of one's own.
    pub change_dose: &'static str,
    pub own_dose: &'static str,
    pub usual_dose: fn(&str) -> String,
    pub reset_dose: &'static str,
    pub rest: &'static str,
    pub time: &'static str,
    pub no_rest: &'static str,
    pub muscles: &'static str,
    pub how: &'static str,
    pub watch_for: &'static str,
    pub other_levels: &'static str,
    pub take_care: &'static str,
    pub sources: &'static str,
    pub start: &'static str,
}

pub struct MoreWords {
    pub heading: &'static str,
    pub language: &'static str,
    pub theme: &'static str,
    pub theme_system: &'static str,
    pub theme_light: &'static str,
    pub theme_dark: &'static str,
    pub on: &'static str,
    pub off: &'static str,
    pub first_side: &'static str,
    pub left: &'static str,
    pub right: &'static str,
    pub sore: &'static str,
    pub not_sore: &'static str,
    pub first_side_hint: &'static str,
    pub pacing: &'static str,
    pub pacing_usual: &'static str,
    pub pacing_slower: &'static str,
    pub pacing_slowest: &'static str,
    pub pacing_own: &'static str,
    pub pacing_hint: &'static str,
    pub more_time: &'static str,
    pub more_time_hint: &'static str,
    pub usual: &'static str,
    pub double: &'static str,
    pub triple: &'static str,
    pub keys: &'static str,
    /// Each key and what it does.
    pub key_list: &'static [(&'static str, &'static str)],
    pub read: &'static str,
    pub privacy: Section,
}

pub struct WelcomeWords {
    pub heading: &'static str,
    pub intro: &'static str,
    pub acknowledge: &'static str,
    /// On the first screens until then: a link to the signs.
    pub first: &'static str,
}

pub struct AboutWords {
    pub heading: &'static str,
    pub references: &'static str,
    pub safety_heading: &'static str,
}

pub struct NoticeWords {
    pub storage_denied: &'static str,
    pub not_saved: &'static str,
    pub not_kept: &'static str,
    pub set_aside: Counted,
    pub newer: Counted,
    pub deleted: Counted,
    pub routines_deleted: Counted,
    /// Own routines that could not be read.
    pub routines_unread: Counted,
    pub not_deleted: &'static str,
    /// How full the browser's storage is, in per cent.
    pub almost_full: fn(&str) -> String,
    /// Sessions that came with a file.
    pub imported: Counted,
    pub not_exported: &'static str,
    /// Saves the history as a file.
    pub save_copy: &'static str,
    pub screen_may_dim: &'static str,
    pub no_pocket: &'static str,
    pub undo: &'static str,
    pub dismiss: &'static str,
    /// A session waits: the exercise's name.
    pub waiting: fn(&str) -> String,
    /// The same, where it waits since an earlier visit: the name, and for how long.
    pub waiting_since: fn(&str, &str) -> String,
}

/// Everything the app can say in one language.
pub struct Words {
    pub frame: FrameWords,
    pub still: StillWords,
    pub levels: ByLevel<LevelWords>,
    pub home: HomeWords,
    pub routines: RoutinesWords,
    pub editor: EditorWords,
    pub dose: DoseWords,
    pub places: PlaceWords,
    pub page: ExercisePageWords,
    pub player: PlayerWords,
    pub check_in: CheckInWords,
    pub cues: CueWords,
    pub history: HistoryWords,
    pub week: WeekWords,
    pub trends: TrendWords,
    pub morning: MorningWords,
    pub add: AddWords,
    pub data: DataWords,
    pub report: ReportWords,
    pub reminder: ReminderWords,
    pub link: LinkWords,
    pub sheet: SheetWords,
    pub builder: BuilderWords,
    pub embed: EmbedWords,
    pub about_you: AboutYouWords,
    pub advice: AdviceWords,
    pub zones: ZoneWords,
    pub learn: LearnWords,
    pub statements: StatementWords,
    pub more: MoreWords,
    pub install: InstallWords,
    pub update: UpdateWords,
    pub welcome: WelcomeWords,
    pub about: AboutWords,
    pub notices: NoticeWords,
    pub exercises: ByExercise<ExerciseWords>,
    pub pictures: ByExercise<ByLevel<PictureWords>>,
    pub guide: GuideWords,
}
