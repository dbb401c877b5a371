//! The rules themselves.

use super::{Advice, Cause, DAYS_DOWN, EFFORT, Fact, IN_A_ROW, Of, RISE, Standing, Suggestion};
use crate::domain::check_in::Felt;
use crate::domain::exercise::Exercise;
use crate::domain::history::{DoneBout, Record};
use crate::domain::level::Level;
use crate::domain::routine::Routine;
use crate::domain::timeline::Why;
use crate::domain::zone::Zone;

/// Recent sessions, newest first.
pub(super) struct Known<'a> {
    pub recent: Vec<&'a Record>,
    pub now: &'a Standing,
}

impl Known<'_> {
    /// After the latest session, or the latest two.
    pub fn less(&self) -> Option<Suggestion> {
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
        // What is of one exercise was answered for that one.
        let answered = match advice {
            Advice::Down(Of::One(exercise), _) => self.now.answered.one(exercise),
            _ => 0,
        };
        (newest.started_ms > answered).then(|| suggestion(advice, facts, newest))
    }

    /// After one exercise hurt, or was too hard twice in a row.
    pub fn less_of_one(&self) -> Option<Suggestion> {
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
    pub fn more(&self) -> Option<Suggestion> {
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
