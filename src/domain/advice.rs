//! What the latest sessions suggest for the next one, by fixed rules that the app shows in plain words. The
//! person decides; nothing changes by itself. `tests/domain/advice.rs` has a table of cases.
//!
//! The rules are our own, built on published ones. To offer more: three sessions in a row at hardly any pain
//! (<https://tsmt.com.au/blog/how-to-progress-exercise-without-flare-ups>, one clinic), consistently below an
//! effort of 6 to 8 (<https://roh.nhs.uk/our-services/therapy-services/royal-orthopedic-hospital-exercise-programme>),
//! one change at a time. To offer less: a rise that can be told from noise (see [`sources::MCID`]), the red zone
//! (see `zone`), or more pain on the next day (<https://southsidephysio.com/1855-2/>).
//!
//! Absent on purpose: any score, and any advice where an answer is missing.

use std::borrow::Borrow;

use super::check_in::Felt;
use super::exercise::Exercise;
use super::history::{DoneBout, Record};
use super::level::{Level, LevelChoice};
use super::routine::Routine;
use super::sources::{self, Source};
use super::timeline::Why;
use super::zone::Zone;

/// A rise of pain that counts, in points: 1 point is within the usual ups and downs (see [`sources::MCID`]).
pub const RISE: u8 = 2;
/// So many good sessions in a row come before more is offered.
pub const IN_A_ROW: usize = 3;
/// An effort below this leaves room for more, 0 to 10.
pub const EFFORT: u8 = 6;
/// How far back sessions count for more, and for less, in days. Our own choice.
pub const DAYS_UP: i64 = 42;
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
    /// Pain reached the red zone.
    High,
    /// It was worse on a later day.
    Worse,
    /// An exercise was left out because it hurt.
    Hurt,
    /// An exercise was too hard, twice in a row.
    TooHard,
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
    /// What they have said of themselves keeps these at Gentle, or leaves them out.
    pub held: Vec<Exercise>,
    /// The names of routines that came in links: how much is done there, a clinician says.
    pub links: Vec<String>,
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

/// Recent sessions, newest first.
struct Known<'a> {
    recent: Vec<&'a Record>,
    now: &'a Standing,
}

impl Known<'_> {
    /// After the latest session, or the latest two.
    fn less(&self) -> Option<Suggestion> {
        let mut latest = self.recent.iter().map(|r| (*r, self.cause(r)));
        let (newest, Some(cause)) = latest.next()? else { return None };
        let old = self.now.today - newest.day() >= DAYS_DOWN;
        if old || newest.started_ms <= self.now.answered.down_ms {
            return None;
        }
        let facts = vec![self.fact(newest, Some(cause))];
        if let Some((before, Some(cause))) = latest.next() {
            let facts = [facts, vec![self.fact(before, Some(cause))]].concat();
            return Some(suggestion(Advice::FlareUp { ask: true }, facts, newest));
        }
        let levels = &self.now.levels;
        let following = |b: &&DoneBout| levels.own(b.exercise).is_none();
        let hardest = newest.bouts.iter().filter(following).map(|b| b.level).max();
        let advice = match (hardest, newest.bouts.as_slice()) {
            // Rest is all that is gentler, or it is for somebody else to say.
            _ if is_always_gentle(newest) || self.is_from_link(newest) => {
                Advice::FlareUp { ask: true }
            }
            // Done already, by hand.
            (Some(hardest), _) if hardest > levels.overall => return None,
            (Some(hardest), _) if hardest == levels.overall => match hardest.easier() {
                Some(to) => Advice::Down(Of::All, to),
                None => Advice::FlareUp { ask: false },
            },
            (None, [only]) if only.level > levels.of(only.exercise) => return None,
            (None, [only]) if only.level == levels.of(only.exercise) => match only.level.easier() {
                Some(to) => Advice::Down(Of::One(only.exercise), to),
                None => Advice::FlareUp { ask: false },
            },
            _ => Advice::FlareUp { ask: false },
        };
        Some(suggestion(advice, facts, newest))
    }

    /// After one exercise hurt, or was too hard twice in a row.
    fn less_of_one(&self) -> Option<Suggestion> {
        Exercise::ALL.into_iter().find_map(|exercise| {
            let level = self.now.levels.of(exercise);
            let to = level.easier()?;
            let own = self.recent.iter().filter(|r| !self.is_from_link(r));
            let mut done = own.filter_map(|r| Some((*r, bout(r, exercise)?)));
            let (newest, latest) = done.next()?;
            let old = self.now.today - newest.day() >= DAYS_DOWN;
            if old || newest.started_ms <= self.now.answered.one(exercise) || latest.level != level
            {
                return None;
            }
            let cause = match (latest.ended?, done.next()) {
                (Why::Hurts, _) => Cause::Hurt,
                (Why::TooHard, Some((_, before))) => {
                    let again = before.ended == Some(Why::TooHard) && before.level == level;
                    again.then_some(Cause::TooHard)?
                }
                (Why::TooHard, None) => return None,
            };
            let facts = vec![self.fact(newest, Some(cause))];
            Some(suggestion(Advice::Down(Of::One(exercise), to), facts, newest))
        })
    }

    /// After sessions in a row that went well: of all, or else of one exercise.
    fn more(&self) -> Option<Suggestion> {
        let of_one = || Exercise::ALL.into_iter().find_map(|e| self.more_of(Of::One(e)));
        self.more_of(Of::All).or_else(of_one)
    }

    fn more_of(&self, of: Of) -> Option<Suggestion> {
        let levels = &self.now.levels;
        let level = match of {
            Of::All => levels.overall,
            Of::One(exercise) => levels.of(exercise),
        };
        let to = level.harder()?;
        if let Of::One(exercise) = of {
            (!self.now.held.contains(&exercise)).then_some(())?;
        }
        let mut good = Vec::new();
        for record in &self.recent {
            if record.started_ms <= self.now.answered.up_ms || self.hurt(record) {
                break;
            }
            let bouts = self.bouts_at(record, of, level);
            if bouts.is_empty() {
                // Something else was done: it neither counts nor breaks the row.
                continue;
            }
            let whole = bouts.iter().all(|b| b.ended.is_none() && b.sets_done >= b.sets);
            if !whole || !was_easy(record) {
                break;
            }
            match self.morning(record) {
                // Tomorrow will tell.
                None if record.day() >= self.now.today => continue,
                Some(Felt::Better | Felt::Same) => good.push(*record),
                None | Some(Felt::Worse) => break,
            }
            if good.len() == IN_A_ROW {
                let facts = good.iter().map(|r| self.fact(r, None)).collect();
                return Some(suggestion(Advice::Up(of, to), facts, self.recent.first()?));
            }
        }
        None
    }

    /// What was done there of what this is about, at this level; nothing if that was not all of it.
    fn bouts_at<'r>(&self, record: &'r Record, of: Of, level: Level) -> Vec<&'r DoneBout> {
        if is_always_gentle(record) || self.is_from_link(record) {
            return Vec::new();
        }
        let levels = &self.now.levels;
        let about = |b: &&DoneBout| match of {
            Of::All => levels.own(b.exercise).is_none() && !self.now.held.contains(&b.exercise),
            Of::One(exercise) => b.exercise == exercise,
        };
        let bouts: Vec<_> = record.bouts.iter().filter(about).collect();
        // One that was swapped for its easier variation has two.
        let at = |b: &&DoneBout| b.level == level;
        if bouts.iter().any(at) { bouts } else { Vec::new() }
    }

    /// Whether anything in it speaks against doing more.
    fn hurt(&self, record: &Record) -> bool {
        let hurt = record.bouts.iter().any(|b| b.ended == Some(Why::Hurts));
        hurt || self.cause(record).is_some()
    }

    /// Why it was too much; `None` where it was not, as far as we know.
    fn cause(&self, record: &Record) -> Option<Cause> {
        let after = record.after.pain;
        let rose = record.before.pain.zip(after).is_some_and(|(b, a)| a >= b.saturating_add(RISE));
        let high = after.is_some_and(|a| Zone::of(a) == Zone::Red);
        match self.morning(record) {
            _ if rose => Some(Cause::Rose),
            _ if high => Some(Cause::High),
            Some(Felt::Worse) => Some(Cause::Worse),
            _ => None,
        }
    }

    /// What was said on a later day. It is asked once a day, of the latest session: what is said holds for
    /// all of that day.
    fn morning(&self, record: &Record) -> Option<Felt> {
        let same_day = self.recent.iter().filter(|r| r.day() == record.day());
        let mut said = record.morning.into_iter().chain(same_day.filter_map(|r| r.morning));
        said.next().map(|m| m.felt)
    }

    fn is_from_link(&self, record: &Record) -> bool {
        record.routine.as_ref().is_some_and(|r| self.now.links.contains(r))
    }

    fn fact(&self, record: &Record, cause: Option<Cause>) -> Fact {
        Fact {
            day: record.day(),
            before: record.before.pain,
            after: record.after.pain,
            effort: record.after.effort,
            morning: self.morning(record),
            cause,
        }
    }
}

fn suggestion(advice: Advice, facts: Vec<Fact>, newest: &Record) -> Suggestion {
    Suggestion { advice, facts, up_to_ms: newest.started_ms }
}

/// Whether pain stayed in the green zone, before and after, and effort left room. What was not said does not
/// count as easy.
fn was_easy(record: &Record) -> bool {
    let green = |pain: Option<u8>| pain.is_some_and(|n| Zone::of(n) == Zone::Green);
    let room = record.after.effort.is_some_and(|n| n < EFFORT);
    green(record.before.pain) && green(record.after.pain) && room
}

fn is_always_gentle(record: &Record) -> bool {
    let routine = record.routine.as_deref().and_then(Routine::from_slug);
    routine.is_some_and(Routine::is_always_gentle)
}

/// What was done of it, as it was asked for: first, if it was swapped for its easier variation.
fn bout(record: &Record, exercise: Exercise) -> Option<&DoneBout> {
    record.bouts.iter().find(|b| b.exercise == exercise)
}
