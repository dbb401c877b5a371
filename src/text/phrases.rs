//! Sentences put together from words and numbers, the same way in every language.

mod cues;
mod kept;
mod spans;

use super::words::{Counted, ExerciseWords, PictureWords, Words};
use super::{Lang, Plural};
use crate::domain::catalog;
use crate::domain::dose::{Dose, Work};
use crate::domain::exercise::{Equipment, Exercise, Position, Side, Sides};
use crate::domain::face::Face;
use crate::domain::level::Level;
use crate::domain::precautions::Act;
use crate::domain::routine::{self, OwnRoutine, Plan};
use crate::domain::session::State;
use crate::domain::timeline::{Bout, Pace, Phase, Timeline};

/// A language with its grammar of numbers, which comes from outside.
#[derive(Clone, Copy)]
pub struct Speech {
    pub lang: Lang,
    pub number: fn(Lang, u32) -> String,
    /// Writes a number of tenths.
    pub tenths: fn(Lang, u32) -> String,
    pub plural: fn(Lang, u32) -> Plural,
}

impl Speech {
    #[must_use]
    pub fn words(self) -> &'static Words {
        self.lang.words()
    }

    #[must_use]
    pub fn exercise(self, exercise: Exercise) -> &'static ExerciseWords {
        self.words().exercises.of(exercise)
    }

    #[must_use]
    pub fn picture(self, exercise: Exercise, level: Level) -> &'static PictureWords {
        self.words().pictures.of(exercise).at(level)
    }

    #[must_use]
    pub fn level(self, level: Level) -> &'static str {
        self.words().levels.at(level).name
    }

    /// What a rule does about an exercise.
    #[must_use]
    pub fn act(self, act: Act) -> &'static str {
        let words = &self.words().about_you;
        match act {
            Act::Care => words.care,
            Act::Gentle => words.gentle,
            Act::LeaveOut => words.left_out,
        }
    }

    #[must_use]
    pub fn number(self, n: impl Into<u32>) -> String {
        (self.number)(self.lang, n.into())
    }

    /// "3.9".
    #[must_use]
    pub fn tenths(self, n: impl Into<u32>) -> String {
        (self.tenths)(self.lang, n.into())
    }

    #[must_use]
    pub fn count(self, n: u32, noun: &Counted) -> String {
        let form = match (self.plural)(self.lang, n) {
            Plural::One => noun.one,
            Plural::Other => noun.other,
        };
        form(&self.number(n))
    }

    /// "2 × 8 each side, hold 5 s".
    #[must_use]
    pub fn dose(self, bout: &Bout) -> String {
        let (words, dose) = (&self.words().dose, &bout.dose);
        let sets = self.number(dose.sets);
        let (amount, held) = match dose.work {
            Work::Repetitions { count, tempo } => {
                let held_s = tempo.hold_ms / 1_000;
                let held = (held_s > 1).then(|| (words.held)(&self.number(held_s)));
                ((words.repetitions)(&sets, &self.number(count)), held)
            }
            Work::Hold { ms } => ((words.hold)(&sets, &self.number(ms / 1_000)), None),
        };
        let sided = [Some(amount.as_str()), self.on_sides(bout)];
        let sided = sided.into_iter().flatten().collect::<Vec<_>>().join(" ");
        held.map_or_else(|| sided.clone(), |held| [&sided, ", ", &held].concat())
    }

    /// "each side"; `None` where both work together.
    fn on_sides(self, bout: &Bout) -> Option<&'static str> {
        let words = &self.words().dose;
        match (bout.exercise.sides(), bout.only) {
            (Sides::Together, _) => None,
            (_, None) => Some(words.each_side),
            (_, Some(Side::Left)) => Some(words.left_only),
            (_, Some(Side::Right)) => Some(words.right_only),
        }
    }

    /// The seconds of rest between sets; `None` where there is but one set.
    #[must_use]
    pub fn rest_s(self, dose: &Dose) -> Option<String> {
        (dose.sets > 1).then(|| self.number(dose.rest_ms / 1_000))
    }

    /// The minutes that a bout takes with everything around it, rounded up.
    #[must_use]
    pub fn minutes(self, bout: Bout) -> String {
        self.number(Timeline::of(&[bout], Pace::default()).total_ms().div_ceil(60_000))
    }

    /// The name of what a session consists of, where these are the person's own routines.
    #[must_use]
    pub fn plan(self, plan: Plan, own: &[OwnRoutine]) -> String {
        let routines = &self.words().routines;
        match plan {
            Plan::One(exercise) => self.exercise(exercise).name.to_owned(),
            Plan::Routine(routine) => routines.of(routine).name.to_owned(),
            Plan::Own(id) => {
                let found = own.iter().find(|r| r.id == id);
                found.map_or_else(|| routines.own.name.to_owned(), |r| r.name.clone())
            }
        }
    }

    /// "3 changes of position".
    #[must_use]
    pub fn changes(self, exercises: &[Exercise]) -> String {
        let words = &self.words().routines;
        match u32::try_from(routine::changes(exercises)).unwrap_or(u32::MAX) {
            0 => words.no_change.to_owned(),
            n => self.count(n, &words.changes),
        }
    }

    /// "3 of 9 · about 22 min left"; a single exercise is not counted.
    #[must_use]
    pub fn progress(self, face: &Face) -> String {
        let player = &self.words().player;
        let left = (player.minutes_left)(&self.number(face.minutes_left));
        let count = |n: usize| self.number(u32::try_from(n).unwrap_or(u32::MAX));
        match face.part {
            (_, 1) => left,
            (n, of) => [(player.part_of)(&count(n), &count(of)), left].join(" · "),
        }
    }

    #[must_use]
    pub fn position(self, position: Position) -> &'static str {
        let places = &self.words().places;
        match position {
            Position::Floor => places.floor,
            Position::AllFours => places.all_fours,
            Position::Chair => places.chair,
            Position::Standing => places.standing,
        }
    }

    /// What has to be at hand, beyond what the position already says.
    #[must_use]
    pub fn equipment(self, exercise: Exercise, level: Level) -> Vec<&'static str> {
        let places = &self.words().places;
        let named = |e: &Equipment| match e {
            Equipment::Sofa => Some(places.sofa),
            Equipment::Band => Some(places.band),
            Equipment::Chair => None,
        };
        catalog::equipment(exercise, level).iter().filter_map(named).collect()
    }

    /// All that has to be at hand for these exercises, each thing once.
    #[must_use]
    pub fn things(self, bouts: &[Bout]) -> Vec<&'static str> {
        let places = &self.words().places;
        let all = [
            (Equipment::Chair, places.chair),
            (Equipment::Sofa, places.sofa),
            (Equipment::Band, places.band),
        ];
        let used = |e: Equipment| {
            bouts.iter().any(|b| catalog::equipment(b.exercise, b.level).contains(&e))
        };
        all.into_iter().filter(|(e, _)| used(*e)).map(|(_, name)| name).collect()
    }

    /// The word for a phase, as large as it gets.
    #[must_use]
    pub fn phase(self, exercise: Exercise, phase: Phase) -> &'static str {
        let (player, own) = (&self.words().player, self.exercise(exercise));
        match phase {
            Phase::GetReady => player.get_ready,
            Phase::Out => own.out,
            Phase::Hold => player.hold,
            Phase::Back => own.back,
            Phase::OwnPace => player.own_pace,
            Phase::SwitchSides => player.switch_sides,
            Phase::Rest => player.rest,
        }
    }

    #[must_use]
    pub fn side(self, exercise: Exercise, side: Side) -> &'static str {
        match side {
            Side::Left => self.exercise(exercise).left,
            Side::Right => self.exercise(exercise).right,
        }
    }

    /// The side at work or about to be; empty in a rest, and where both work together.
    #[must_use]
    pub fn side_now(self, face: &Face) -> &'static str {
        let side = face.side.filter(|_| face.phase != Phase::Rest);
        side.map_or("", |s| self.side(face.bout.exercise, s))
    }

    /// The large word of the player.
    #[must_use]
    pub fn headline(self, face: &Face) -> &'static str {
        match face.state {
            State::Paused | State::Away(_) => self.words().player.paused,
            _ => self.phase(face.bout.exercise, face.phase),
        }
    }

    /// How the exercise is done at this level: "Floor bridge".
    #[must_use]
    pub fn variation(self, bout: &Bout) -> &'static str {
        self.exercise(bout.exercise).variations.at(bout.level).name
    }

    /// "10 repetitions each side".
    #[must_use]
    pub fn repetitions(self, bout: &Bout) -> String {
        let Work::Repetitions { count, .. } = bout.dose.work else { return String::new() };
        let count = self.count(count.into(), &self.words().player.repetitions);
        self.on_sides(bout).map_or_else(|| count.clone(), |sides| [&count, " ", sides].concat())
    }

    /// "set 2 of 3", or "repetition 4 of 10" in the middle of the only set; before the first set, how
    /// the exercise is done.
    #[must_use]
    pub fn place(self, face: &Face) -> String {
        let player = &self.words().player;
        match face.phase {
            Phase::GetReady => return self.variation(&face.bout).to_owned(),
            Phase::OwnPace => return self.repetitions(&face.bout),
            _ => {}
        }
        let set = || (player.set_of)(&self.number(face.set), &self.number(face.bout.dose.sets));
        let of = face.repetitions();
        if face.repetition == 0 {
            return set();
        }
        let repetition = (player.repetition_of)(&self.number(face.repetition), &self.number(of));
        if face.bout.dose.sets > 1 { [&repetition, " · ", &set()].concat() } else { repetition }
    }

    /// "Next: Hold, right leg", or the name of the next exercise.
    #[must_use]
    pub fn next(self, face: &Face) -> String {
        let what = face.next.map(|next| match next.phase {
            Phase::GetReady => self.exercise(next.exercise).name.to_owned(),
            _ => self.what(next.exercise, next.phase, next.side),
        });
        (self.words().player.next)(&what.unwrap_or_else(|| self.words().player.next_end.to_owned()))
    }

    /// What is being done: "Hold · Left leg".
    #[must_use]
    pub fn what_now(self, face: &Face) -> String {
        self.what(face.bout.exercise, face.phase, face.side)
    }

    /// A phase and, where it matters, its side.
    fn what(self, exercise: Exercise, phase: Phase, side: Option<Side>) -> String {
        let word = self.phase(exercise, phase);
        let side = side.filter(|_| phase != Phase::Rest).map(|s| self.side(exercise, s));
        side.map_or_else(|| word.to_owned(), |side| [word, " · ", side].concat())
    }
}
