//! What a person has chosen, each choice under a key of its own.

use leptos::prelude::*;

use super::about_you::AboutYou;
use super::doses::Doses;
use super::notices::Notices;
use super::setting::{Drawer, Setting, Switch};
use crate::domain::check_in::{First, Sore};
use crate::domain::exercise::Exercise;
use crate::domain::level::{Level, LevelChoice};
use crate::domain::routine::Plan;
use crate::domain::timeline::{Pace, Pacing};
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

/// How loud beeps and voice are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Volume {
    Quiet,
    Medium,
    Loud,
}

impl Volume {
    pub const ALL: [Self; 3] = [Self::Quiet, Self::Medium, Self::Loud];

    /// The name used in saved data. Never changes.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Quiet => "quiet",
            Self::Medium => "medium",
            Self::Loud => "loud",
        }
    }

    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|v| v.slug() == slug)
    }

    /// From 0 to 1.
    #[must_use]
    pub fn share(self) -> f32 {
        match self {
            Self::Quiet => 0.2,
            Self::Medium => 0.5,
            Self::Loud => 1.0,
        }
    }
}

/// How much longer than usual there is to get into position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoreTime {
    Usual,
    Double,
    Triple,
}

impl MoreTime {
    pub const ALL: [Self; 3] = [Self::Usual, Self::Double, Self::Triple];

    /// The name used in saved data. Never changes.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Usual => "1",
            Self::Double => "2",
            Self::Triple => "3",
        }
    }

    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|t| t.slug() == slug)
    }

    /// How many times the usual time: 1 to 3.
    #[must_use]
    pub fn times(self) -> u8 {
        match self {
            Self::Usual => 1,
            Self::Double => 2,
            Self::Triple => 3,
        }
    }
}

const ACKNOWLEDGED: &str = "set/acknowledged";
const LEVEL: &str = "set/level";
const ROUTINE: &str = "set/routine";

#[derive(Clone, Copy)]
pub struct Prefs {
    drawer: Drawer,
    /// Whether the safety texts have been read.
    acknowledged: RwSignal<bool>,
    levels: RwSignal<LevelChoice>,
    pub about: AboutYou,
    pub doses: Doses,
    pub theme: Setting<Theme>,
    pub keys: Setting<Switch>,
    /// The routine that was last chosen.
    routine: RwSignal<Plan>,
    pub first: Setting<First>,
    /// The answer that was given last.
    pub sore: Setting<Option<Sore>>,
    pub more_time: Setting<MoreTime>,
    pub pacing: Setting<Pacing>,
    pub beeps: Setting<Switch>,
    pub volume: Setting<Volume>,
    /// Whether to play over a phone's silent switch, though music may stop.
    pub loud: Setting<Switch>,
    pub voice: Setting<Switch>,
    pub vibration: Setting<Switch>,
    pub flash: Setting<Switch>,
    /// Whether sessions are played as one audio track, which goes on when the phone is locked.
    pub pocket: Setting<Switch>,
}

impl Prefs {
    /// What was kept, or else the defaults. A value that nobody of ours wrote counts as none.
    #[must_use]
    pub fn load(store: StoredValue<Store>, notices: Notices) -> Self {
        let drawer = Drawer { store, notices };
        let switch = |key, usual| Setting::switch(drawer, key, usual);
        let theme = Theme::default();
        let (first, pacing) = (First::default(), Pacing::default());
        let prefs = Self {
            drawer,
            acknowledged: RwSignal::new(false),
            levels: RwSignal::new(LevelChoice::new(Level::default())),
            about: AboutYou::load(drawer),
            doses: Doses::load(drawer),
            theme: Setting::load(drawer, "set/theme", theme, Theme::slug, Theme::from_slug),
            keys: switch("set/keys", Switch::On),
            routine: RwSignal::new(Plan::default()),
            first: Setting::load(drawer, "set/first-side", first, First::slug, First::from_slug),
            sore: Setting::load(drawer, "set/sore", None, sore_slug, |s| Some(Sore::from_slug(s))),
            more_time: Setting::load(
                drawer,
                "set/more-time",
                MoreTime::Usual,
                MoreTime::slug,
                MoreTime::from_slug,
            ),
            pacing: Setting::load(drawer, "set/pacing", pacing, Pacing::slug, Pacing::from_slug),
            beeps: switch("set/beeps", Switch::On),
            volume: Setting::load(
                drawer,
                "set/volume",
                Volume::Medium,
                Volume::slug,
                Volume::from_slug,
            ),
            loud: switch("set/loud", Switch::Off),
            voice: switch("set/voice", Switch::On),
            vibration: switch("set/vibration", Switch::On),
            flash: switch("set/flash", Switch::On),
            pocket: switch("set/pocket", Switch::Off),
        };
        prefs.read();
        prefs
    }

    /// Reads what was kept, again: it may have been changed from elsewhere.
    pub fn read(self) {
        let drawer = self.drawer;
        let level = |key: &str| drawer.get(key).and_then(|v| Level::from_slug(&v));
        let mut levels = LevelChoice::new(level(LEVEL).unwrap_or_default());
        for exercise in Exercise::ALL {
            levels.set_own(exercise, level(&own_level(exercise)));
        }
        update(self.levels, levels);
        update(self.acknowledged, drawer.get(ACKNOWLEDGED).is_some());
        let routine = drawer.get(ROUTINE).and_then(|v| Plan::routine_from_slug(&v));
        update(self.routine, routine.unwrap_or_default());
        self.about.read();
        self.doses.read();
        self.theme.read();
        let switches = [self.keys, self.beeps, self.loud, self.voice, self.vibration, self.flash];
        switches.into_iter().chain([self.pocket]).for_each(Setting::read);
        self.first.read();
        self.sore.read();
        self.more_time.read();
        self.pacing.read();
        self.volume.read();
    }

    #[must_use]
    pub fn acknowledged(self) -> bool {
        self.acknowledged.get()
    }

    pub fn acknowledge(self) {
        self.acknowledged.set(true);
        self.drawer.keep(ACKNOWLEDGED, Some("yes"));
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
        self.drawer.keep(LEVEL, Some(level.slug()));
    }

    /// Gives an exercise a level of its own, or lets it follow the overall one again.
    pub fn choose_own_level(self, exercise: Exercise, level: Option<Level>) {
        self.levels.update(|l| l.set_own(exercise, level));
        self.drawer.keep(&own_level(exercise), level.map(Level::slug));
    }

    /// The routine that was last chosen, ready or own. An own one may be gone meanwhile (see
    /// `AppState::routine`).
    #[must_use]
    pub fn routine(self) -> Plan {
        self.routine.get()
    }

    pub fn choose_routine(self, routine: Plan) {
        self.routine.set(routine);
        self.drawer.keep(ROUTINE, Some(&routine.slug()));
    }

    /// Puts the chosen colours on the page.
    pub fn show_theme(self) {
        let theme = self.theme.get_untracked();
        page::set_theme((theme != Theme::System).then_some(theme.slug()));
    }

    /// How the person likes to go about it, with this side sore.
    #[must_use]
    pub fn pace(self) -> Pace {
        // A track that plays in a pocket can't wait.
        let pacing = match self.pacing.get() {
            Pacing::Own if self.pocket.is_on() => Pacing::Usual,
            pacing => pacing,
        };
        Pace {
            first: self.first.get().side(self.sore.get()),
            more_time: self.more_time.get().times(),
            pacing,
        }
    }
}

/// Whoever reads a signal is built anew when it is set: only where there is something new.
fn update<T: PartialEq + Clone + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    if signal.with_untracked(|known| *known != value) {
        signal.set(value);
    }
}

/// Nothing is kept as an empty text.
fn sore_slug(sore: Option<Sore>) -> &'static str {
    sore.map_or("", Sore::slug)
}

fn own_level(exercise: Exercise) -> String {
    ["set/level/", exercise.slug()].concat()
}
