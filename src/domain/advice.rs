//! What the latest sessions suggest for the next one, by fixed rules that the app shows in plain words. The
//! person decides; nothing changes by itself. `tests/domain/advice.rs` has a table of cases.
//!
//! The rules are our own, built on published ones. To offer more: three days in a row at hardly any pain
//! (<https://tsmt.com.au/blog/how-to-progress-exercise-without-flare-ups>, one clinic), consistently below an
//! effort of 6 to 8 (<https://roh.nhs.uk/our-services/therapy-services/royal-orthopedic-hospital-exercise-programme>),
//! one change at a time. To offer less: a rise that can be told from noise (see [`sources::MCID`]), the red zone
//! (see `zone`), before or after, or more pain on the next day (<https://southsidephysio.com/1855-2/>).
//!
//! Absent on purpose: any score, and any advice where an answer is missing.

mod rules;

use std::borrow::Borrow;

use super::check_in::Felt;
use super::exercise::Exercise;
use super::history::Record;
use super::level::{Level, LevelChoice};
use super::sources::{self, Source};
use rules::Known;

/// A rise of pain that counts, in points: 1 point is within the usual ups and downs (see [`sources::MCID`]).
pub const RISE: u8 = 2;
/// So many good sessions in a row come before more is offered.
pub const IN_A_ROW: usize = 3;
/// An effort below this leaves room for more, 0 to 10.
pub const EFFORT: u8 = 6;
/// How far back sessions count at all, in days. Our own choice.
pub const DAYS_UP: i64 = 42;
/// How old the latest of them may be, in days: after a longer break one begins anew. Our own choice.
pub const DAYS_DOWN: i64 = 14;

/// What a level is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Of {
    /// Everything that has no level of its own.
    All,
    One(Exercise),
}

/// What is suggested.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Advice {
    /// The next harder level.
    Up(Of, Level),
    /// The next easier one.
    Down(Of, Level),
    /// The plan for a flare-up; and to ask a clinician.
    FlareUp { ask: bool },
}

impl Advice {
    #[must_use]
    pub fn is_up(self) -> bool {
        matches!(self, Self::Up(..))
    }

    /// The rule behind it, where it rests on one that is published.
    #[must_use]
    pub fn sources(self) -> &'static [Source] {
        match self {
            Self::Up(..) => sources::MORE,
            Self::Down(..) | Self::FlareUp { .. } => sources::LESS,
        }
    }
}

/// Why a session counts as too much.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cause {
    /// Pain rose by [`RISE`] or more.
    Rose,
    /// Pain was in the red zone from the start.
    Started,
    /// Pain reached the red zone.
    High,
    /// It was worse on a later day.
    Worse,
    /// An exercise was left out because it hurt.
    Hurt(Exercise),
    /// An exercise was too hard, twice in a row.
    TooHard(Exercise),
}

/// A session that advice rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// In days since 1970-01-01.
    pub day: i64,
    /// 0 to 10, as far as they were said.
    pub before: Option<u8>,
    pub after: Option<u8>,
    pub effort: Option<u8>,
    pub morning: Option<Felt>,
    /// None where all went well.
    pub cause: Option<Cause>,
}

/// Advice, and the sessions that it rests on, newest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    pub advice: Advice,
    pub facts: Vec<Fact>,
    /// When the newest of these began, in Unix milliseconds: an answer holds up to there.
    pub up_to_ms: u64,
}

/// Up to when advice was answered, whatever the answer: when the newest session behind it began, in Unix
/// milliseconds. It is not given again until there are other sessions to rest on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answered {
    pub up_ms: u64,
    /// To do less of all, or the plan for a flare-up.
    pub down_ms: u64,
    /// To do less of one.
    pub one_ms: Vec<(Exercise, u64)>,
}

impl Answered {
    fn one(&self, exercise: Exercise) -> u64 {
        self.one_ms.iter().find(|(e, _)| *e == exercise).map_or(0, |(_, ms)| *ms)
    }
}

/// What holds for the person now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    pub levels: LevelChoice,
    /// What they have said of themselves, or a dose of their own, keeps these from the next level.
    pub held: Vec<Exercise>,
    /// What they have said of themselves leaves these out at the next easier level.
    pub barred: Vec<Exercise>,
    /// The names of their own routines. How much is done in one that came in a link, a clinician says.
    pub routines: Vec<String>,
    pub answered: Answered,
    /// The local day, in days since 1970-01-01.
    pub today: i64,
}

/// What the sessions suggest. Their order does not matter. At most one thing at a time, and to do less before
/// to do more.
#[must_use]
pub fn advise<R: Borrow<Record>>(history: &[R], now: &Standing) -> Option<Suggestion> {
    // One from the day after today was done in another time zone; later ones are of a clock that was wrong.
    let near = |r: &Record| (-1..DAYS_UP).contains(&now.today.saturating_sub(r.day()));
    let mut recent: Vec<&Record> = history.iter().map(Borrow::borrow).filter(|r| near(r)).collect();
    recent.sort_by_key(|r| std::cmp::Reverse(r.place()));
    let known = Known { recent, now };
    known.less().or_else(|| known.less_of_one()).or_else(|| known.more())
}
