//! What a person has chosen, each choice under a key of its own.

use leptos::prelude::*;

use super::notices::{Notice, Notices};
use crate::domain::exercise::Exercise;
use crate::domain::exercise::Side;
use crate::domain::level::{Level, LevelChoice};
use crate::domain::routine::Plan;
use crate::domain::timeline::Pace;
use crate::platform::{page, store::Store};

/// Which colours the page has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
}

impl Theme {
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// The name in saved data and in the page's `data-theme`.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|t| t.slug() == slug)
    }
}

const ACKNOWLEDGED: &str = "set/acknowledged";
const LEVEL: &str = "set/level";
const THEME: &str = "set/theme";
const BEEPS: &str = "set/beeps";
const KEYS: &str = "set/keys";
const ROUTINE: &str = "set/routine";
const FIRST_SIDE: &str = "set/first-side";
const MORE_TIME: &str = "set/more-time";
const RIGHT: &str = "right";
/// The value of a switch that is off; anything else, and nothing, is on.
const OFF: &str = "off";

#[derive(Clone, Copy)]
pub struct Prefs {
    store: StoredValue<Store>,
    notices: Notices,
    /// Whether the safety texts have been read.
    acknowledged: RwSignal<bool>,
    levels: RwSignal<LevelChoice>,
    theme: RwSignal<Theme>,
    beeps: RwSignal<bool>,
    keys: RwSignal<bool>,
    routine: RwSignal<Plan>,
    pace: RwSignal<Pace>,
}

impl Prefs {
    /// What was kept, or else the defaults. A value that nobody of ours wrote counts as none.
    #[must_use]
    pub fn load(store: StoredValue<Store>, notices: Notices) -> Self {
        let kept = |key: &str| store.with_value(|s| s.get(key));
        let level = |key: &str| kept(key).and_then(|v| Level::from_slug(&v));
        let mut levels = LevelChoice::new(level(LEVEL).unwrap_or_default());
        for exercise in Exercise::ALL {
            levels.set_own(exercise, level(&own_level(exercise)));
        }
        let on = |key: &str| kept(key).as_deref() != Some(OFF);
        let theme = kept(THEME).and_then(|v| Theme::from_slug(&v)).unwrap_or_default();
        let routine = kept(ROUTINE).and_then(|v| Plan::routine_from_slug(&v)).unwrap_or_default();
        let right = kept(FIRST_SIDE).as_deref() == Some(RIGHT);
        let first = if right { Side::Right } else { Side::Left };
        let more_time = kept(MORE_TIME).and_then(|v| v.parse().ok()).unwrap_or(1).clamp(1, 3);
        Self {
            store,
            notices,
            acknowledged: RwSignal::new(kept(ACKNOWLEDGED).is_some()),
            levels: RwSignal::new(levels),
            theme: RwSignal::new(theme),
            beeps: RwSignal::new(on(BEEPS)),
            keys: RwSignal::new(on(KEYS)),
            routine: RwSignal::new(routine),
            pace: RwSignal::new(Pace { first, more_time }),
        }
    }

    #[must_use]
    pub fn acknowledged(self) -> bool {
        self.acknowledged.get()
    }

    pub fn acknowledge(self) {
        self.acknowledged.set(true);
        self.keep(ACKNOWLEDGED, Some("yes"));
    }

    #[must_use]
    pub fn levels(self) -> LevelChoice {
        self.levels.get()
    }

    /// The level at which this exercise is done.
    #[must_use]
    pub fn level_of(self, exercise: Exercise) -> Level {
        self.levels.with(|l| l.of(exercise))
    }

    pub fn choose_level(self, level: Level) {
        self.levels.update(|l| l.overall = level);
        self.keep(LEVEL, Some(level.slug()));
    }

    /// Gives an exercise a level of its own, or lets it follow the overall one again.
    pub fn choose_own_level(self, exercise: Exercise, level: Option<Level>) {
        self.levels.update(|l| l.set_own(exercise, level));
        self.keep(&own_level(exercise), level.map(Level::slug));
    }

    #[must_use]
    pub fn theme(self) -> Theme {
        self.theme.get()
    }

    pub fn choose_theme(self, theme: Theme) {
        self.theme.set(theme);
        self.show_theme();
        self.keep(THEME, Some(theme.slug()));
    }

    /// Puts the chosen colours on the page.
    pub fn show_theme(self) {
        let theme = self.theme.get_untracked();
        page::set_theme((theme != Theme::System).then_some(theme.slug()));
    }

    #[must_use]
    pub fn beeps(self) -> bool {
        self.beeps.get()
    }

    pub fn switch_beeps(self, on: bool) {
        self.beeps.set(on);
        self.keep(BEEPS, Some(if on { "on" } else { OFF }));
    }

    #[must_use]
    pub fn keys(self) -> bool {
        self.keys.get()
    }

    pub fn switch_keys(self, on: bool) {
        self.keys.set(on);
        self.keep(KEYS, Some(if on { "on" } else { OFF }));
    }

    /// The routine that was last chosen, ready or own. An own one may be gone meanwhile (see
    /// `AppState::routine`).
    #[must_use]
    pub fn routine(self) -> Plan {
        self.routine.get()
    }

    pub fn choose_routine(self, routine: Plan) {
        self.routine.set(routine);
        self.keep(ROUTINE, Some(&routine.slug()));
    }

    #[must_use]
    pub fn pace(self) -> Pace {
        self.pace.get()
    }

    pub fn choose_first_side(self, first: Side) {
        self.pace.update(|p| p.first = first);
        self.keep(FIRST_SIDE, Some(if first == Side::Right { RIGHT } else { "left" }));
    }

    /// How many times the usual time to get into position: 1 to 3; anything else is brought there.
    pub fn choose_more_time(self, times: u8) {
        let times = times.clamp(1, 3);
        self.pace.update(|p| p.more_time = times);
        self.keep(MORE_TIME, Some(&times.to_string()));
    }

    fn keep(self, key: &str, value: Option<&str>) {
        let kept = self.store.try_update_value(|s| match value {
            Some(value) => s.set(key, value),
            None => s.remove(key),
        });
        if kept.is_some_and(|k| k.is_err()) {
            self.notices.post(Notice::NotKept);
        }
    }
}

fn own_level(exercise: Exercise) -> String {
    ["set/level/", exercise.slug()].concat()
}
