//! The rules themselves.

use super::{Advice, Cause, DAYS_DOWN, EFFORT, Fact, IN_A_ROW, Of, RISE, Standing, Suggestion};
use crate::domain::check_in::Felt;
use crate::domain::exercise::Exercise;
use crate::domain::history::{DoneBout, Record};
use crate::domain::level::Level;
use crate::domain::routine::{Plan, Routine};
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
        let newest = *self.recent.first()?;
        let cause = self.trouble(newest)?;
        if self.is_old(newest) || newest.started_ms <= self.now.answered.down_ms {
            return None;
        }
        let mut facts = vec![self.fact(newest, Some(cause))];
        let before = self.recent.get(1).and_then(|r| Some((*r, self.trouble_before(r, newest)?)));
        if let Some((before, cause)) = before {
            facts.push(self.fact(before, Some(cause)));
            return Some(suggestion(Advice::FlareUp { ask: true }, facts, newest));
        }
        let levels = &self.now.levels;
        let following = |b: &&DoneBout| levels.own(b.exercise).is_none();
        let hardest = newest.bouts.iter().filter(following).map(|b| b.level).max();
        let advice = match (cause, hardest, newest.bouts.as_slice()) {
            // It is of that one alone.
            (Cause::Hurt(_), ..) => return None,
            (Cause::Started, ..) => Advice::FlareUp { ask: true },
            // Rest is all that is gentler, or it is for somebody else to say.
            _ if is_always_gentle(newest) || self.is_from_link(newest) => {
                Advice::FlareUp { ask: true }
            }
            // Done already, by hand.
            (_, Some(hardest), _) if hardest > levels.overall => return None,
            (_, Some(hardest), _) if hardest == levels.overall => match hardest.easier() {
                Some(to) => Advice::Down(Of::All, to),
                None => Advice::FlareUp { ask: false },
            },
            (_, None, [only]) if only.level > levels.of(only.exercise) => return None,
            (_, None, [only]) if only.level == levels.of(only.exercise) => {
                self.easier(only.exercise).unwrap_or(Advice::FlareUp { ask: false })
            }
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
            let own = self.recent.iter().filter(|r| !self.is_from_link(r));
            let mut done = own.filter_map(|r| Some((*r, bout(r, exercise)?)));
            let (newest, latest) = done.next()?;
            if self.is_old(newest)
                || newest.started_ms <= self.now.answered.one(exercise)
                || latest.level != level
            {
                return None;
            }
            let (cause, easier) = match (latest.ended?, done.next()) {
                // Where nothing easier is left, somebody else is to be asked.
                (Why::Hurts, _) => {
                    let ask = Advice::FlareUp { ask: true };
                    (Cause::Hurt(exercise), self.easier(exercise).unwrap_or(ask))
                }
                (Why::TooHard, Some((_, before))) => {
                    let again = before.ended == Some(Why::TooHard) && before.level == level;
                    (again.then_some(Cause::TooHard(exercise))?, self.easier(exercise)?)
                }
                (Why::TooHard, None) => return None,
            };
            let answered = matches!(easier, Advice::FlareUp { .. })
                && newest.started_ms <= self.now.answered.down_ms;
            let facts = vec![self.fact(newest, Some(cause))];
            (!answered).then(|| suggestion(easier, facts, newest))
        })
    }

    /// The next easier level of one exercise, or a clinician where what a person has said of themselves
    /// speaks against that one, too; `None` where there is none.
    fn easier(&self, exercise: Exercise) -> Option<Advice> {
        let to = self.now.levels.of(exercise).easier()?;
        let barred = self.now.barred.contains(&exercise);
        Some(if barred {
            Advice::FlareUp { ask: true }
        } else {
            Advice::Down(Of::One(exercise), to)
        })
    }

    /// After good days in a row: of all, or else of one exercise.
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
        // One for each day: three on one evening are not three in a row.
        let mut good: Vec<&Record> = Vec::new();
        for record in &self.recent {
            if record.started_ms <= self.now.answered.up_ms || self.breaks_the_row(record) {
                break;
            }
            if !self.counts(record, of, level) {
                // Something else was done, and went well: it does not count.
                continue;
            }
            if !was_easy(record) {
                break;
            }
            match self.morning(record) {
                // Tomorrow will tell.
                None if record.day() >= self.now.today => continue,
                Some(Felt::Better | Felt::Same) => {}
                None | Some(Felt::Worse) => break,
            }
            if good.is_empty() && self.is_old(record) {
                break;
            }
            if good.last().is_none_or(|r| r.day() != record.day()) {
                good.push(record);
            }
            if good.len() == IN_A_ROW {
                let facts = good.iter().map(|r| self.fact(r, None)).collect();
                return Some(suggestion(Advice::Up(of, to), facts, self.recent.first()?));
            }
        }
        None
    }

    /// Whether this was done there, at this level.
    fn counts(&self, record: &Record, of: Of, level: Level) -> bool {
        if is_always_gentle(record) || self.is_from_link(record) {
            return false;
        }
        let levels = &self.now.levels;
        match of {
            // One exercise alone says nothing of the others.
            Of::All if record.routine.is_none() || record.exercises() < 2 => false,
            Of::All => record.bouts.iter().any(|b| {
                let follows = levels.own(b.exercise).is_none();
                follows && !self.now.held.contains(&b.exercise) && b.level == level
            }),
            Of::One(exercise) => {
                record.bouts.iter().any(|b| b.exercise == exercise && b.level == level)
            }
        }
    }

    /// Whether anything in it speaks against doing more, whatever was done: pain, effort, or something that
    /// was not done in full.
    fn breaks_the_row(&self, record: &Record) -> bool {
        let pain = [record.before.pain, record.after.pain].into_iter().flatten();
        let not_green = pain.map(Zone::of).any(|zone| zone != Zone::Green);
        let hard = record.after.effort.is_some_and(|n| n >= EFFORT);
        let whole = |b: &DoneBout| b.ended.is_none() && b.sets_done >= b.sets;
        let torn = record.unbegun > 0 || !record.bouts.iter().all(whole);
        not_green || hard || torn || self.trouble(record).is_some()
    }

    /// Why it was too much, or what hurt in it; `None` where nothing did, as far as we know.
    fn trouble(&self, record: &Record) -> Option<Cause> {
        cause(record, self.morning(record)).or_else(|| hurt(record))
    }

    /// The same of the session before another one. What was said on the day after a day counts once.
    fn trouble_before(&self, record: &Record, next: &Record) -> Option<Cause> {
        let morning = self.morning(record).filter(|_| record.day() != next.day());
        cause(record, morning).or_else(|| hurt(record))
    }

    /// What was said on a later day. It is asked once a day, of the latest session: what is said holds for
    /// all of that day.
    fn morning(&self, record: &Record) -> Option<Felt> {
        let same_day = self.recent.iter().filter(|r| r.day() == record.day());
        let mut said = record.morning.into_iter().chain(same_day.filter_map(|r| r.morning));
        said.next().map(|m| m.felt)
    }

    fn is_old(&self, record: &Record) -> bool {
        self.now.today - record.day() >= DAYS_DOWN
    }

    /// Whether how much was done there was said by a clinician. A routine that is no longer known may have
    /// come in a link.
    fn is_from_link(&self, record: &Record) -> bool {
        let is_own = |slug: &String| matches!(Plan::from_slug(slug), Some(Plan::Own(_)));
        record.routine.as_ref().is_some_and(|r| is_own(r) && !self.now.routines.contains(r))
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

/// Why it was too much for the whole of a person; `None` where it was not, as far as we know.
fn cause(record: &Record, morning: Option<Felt>) -> Option<Cause> {
    let (before, after) = (record.before.pain, record.after.pain);
    let red = |pain: Option<u8>| pain.is_some_and(|n| Zone::of(n) == Zone::Red);
    let rose = before.zip(after).is_some_and(|(b, a)| a >= b.saturating_add(RISE));
    match morning {
        _ if red(before) => Some(Cause::Started),
        _ if rose => Some(Cause::Rose),
        _ if red(after) => Some(Cause::High),
        Some(Felt::Worse) => Some(Cause::Worse),
        _ => None,
    }
}

fn hurt(record: &Record) -> Option<Cause> {
    let hurt = record.bouts.iter().find(|b| b.ended == Some(Why::Hurts))?;
    Some(Cause::Hurt(hurt.exercise))
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
