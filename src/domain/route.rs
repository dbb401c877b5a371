//! Where in the app we are, as the fragment of the address: `#/history`.
//!
//! Fragments work in any folder of any host, and in a frame. Absent on purpose: the browser's
//! location (see `platform::location`).

use super::exercise::Exercise;
use super::routine::{OwnId, Plan, Routine};
use super::topic::Topic;

/// Before a history in an address.
pub const TAKE: &str = "#/take/";
/// Before the code of a prescription in an address, and before that of its sheet.
pub const PRESCRIPTION: &str = "#/p/";
pub const SHEET: &str = "#/sheet/";

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Route {
    /// The nine cards.
    #[default]
    Home,
    Exercise(Exercise),
    /// The player, doing one exercise or a routine.
    Session(Plan),
    /// A new routine of the person's own, from nothing or as a copy of a ready one.
    NewRoutine(Option<Routine>),
    /// A ready routine: what is in it.
    Routine(Routine),
    /// A routine of the person's own, to be changed; or one that came in a link, to be looked at.
    OwnRoutine(OwnId),
    /// A prescription in the address: what follows is for `state::link` to read. Without it, the one that
    /// was opened last.
    Prescription,
    /// The same on paper.
    Sheet,
    /// For clinicians: putting a prescription together.
    Builder,
    History,
    /// Writing down a session that was done away from the timer.
    AddSession,
    /// One page for the clinician.
    Report,
    /// A file for the calendar.
    Reminders,
    /// A history that came in the address: what follows is for `state::backup` to read.
    Take,
    /// What a person says of themselves.
    AboutYou,
    /// When to stop, red flags, the disclaimer.
    Safety,
    /// What there is to learn: the list of its topics, and each of them.
    About,
    Learn(Topic),
    /// For whom the app can be used, and how that was tested.
    Accessibility,
    /// What becomes of what is entered.
    Privacy,
    /// Settings, and the way to all that is rarely needed.
    More,
}

impl Route {
    /// Reads a fragment, with or without its `#`. What is unknown leads home.
    #[must_use]
    pub fn parse(fragment: &str) -> Self {
        let path = fragment.trim_start_matches('#').trim_matches('/');
        let (room, rest) = path.split_once('/').unwrap_or((path, ""));
        match room {
            "exercise" => Exercise::from_slug(rest).map_or(Self::Home, Self::Exercise),
            "session" => Plan::from_slug(rest).map_or(Self::Home, Self::Session),
            "routine" => Self::parse_routine(rest).unwrap_or_default(),
            "history" => match rest {
                "add" => Self::AddSession,
                "page" => Self::Report,
                "reminders" => Self::Reminders,
                _ => Self::History,
            },
            "take" => Self::Take,
            "p" => Self::Prescription,
            "sheet" => Self::Sheet,
            "clinic" => Self::Builder,
            "about-you" => Self::AboutYou,
            "safety" => Self::Safety,
            "about" => Self::About,
            "learn" => Topic::from_slug(rest).map_or(Self::About, Self::Learn),
            "accessibility" => Self::Accessibility,
            "privacy" => Self::Privacy,
            "more" => Self::More,
            _ => Self::Home,
        }
    }

    /// The fragment that leads here, with its `#`.
    #[must_use]
    pub fn href(self) -> String {
        match self {
            Self::Home => "#/".into(),
            Self::Exercise(e) => ["#/exercise/", e.slug()].concat(),
            Self::Session(plan) => ["#/session/", &plan.slug()].concat(),
            Self::NewRoutine(None) => "#/routine/new".into(),
            Self::NewRoutine(Some(ready)) => ["#/routine/new/", ready.slug()].concat(),
            Self::Routine(routine) => ["#/routine/", routine.slug()].concat(),
            Self::OwnRoutine(id) => ["#/routine/", &id.slug()].concat(),
            Self::Prescription => PRESCRIPTION.into(),
            Self::Sheet => SHEET.into(),
            Self::Builder => "#/clinic".into(),
            Self::History => "#/history".into(),
            Self::AddSession => "#/history/add".into(),
            Self::Report => "#/history/page".into(),
            Self::Reminders => "#/history/reminders".into(),
            Self::Take => TAKE.into(),
            Self::AboutYou => "#/about-you".into(),
            Self::Safety => "#/safety".into(),
            Self::About => "#/about".into(),
            Self::Learn(topic) => ["#/learn/", topic.slug()].concat(),
            Self::Accessibility => "#/accessibility".into(),
            Self::Privacy => "#/privacy".into(),
            Self::More => "#/more".into(),
        }
    }

    fn parse_routine(rest: &str) -> Option<Self> {
        match rest.split_once('/') {
            None if rest == "new" => Some(Self::NewRoutine(None)),
            None => {
                let ready = || Routine::from_slug(rest).map(Self::Routine);
                OwnId::from_slug(rest).map(Self::OwnRoutine).or_else(ready)
            }
            Some(("new", ready)) => Routine::from_slug(ready).map(|r| Self::NewRoutine(Some(r))),
            Some(_) => None,
        }
    }
}
