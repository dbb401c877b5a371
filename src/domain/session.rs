//! A session: a timeline being done by a person, as a state machine. Commands and timestamps go in,
//! cues come out as data.
//!
//! Time is the difference of two stamps, never counted ticks: a late tick is merely late.
//! Absent on purpose: clocks, sounds, and any judgement of what was done beyond adding it up.

mod resume;

use super::history::{DoneBout, Record};
use super::timeline::{Bout, Moment, Pace, Phase, Step, Timeline};

/// One `extend`, in milliseconds.
pub const EXTENSION_MS: u32 = 10_000;
/// A hole this long between two ticks means that nobody was guided meanwhile, in milliseconds.
/// Browsers let a hidden page tick once a second, so it has to be well above that.
const AWAY_MS: u64 = 5_000;
/// The wall clock may run ahead of the monotonic one by this much before we take it for sleep, in
/// milliseconds: the monotonic clock stops while most devices sleep.
const SLEEP_MS: u64 = 2_000;
/// Going back within this time of a block's start goes to the block before it, in milliseconds.
const BACK_AGAIN_MS: u32 = 3_000;
/// Steps shorter than this get no 3-2-1, in milliseconds.
const LEAD_FROM_MS: u32 = 5_000;
/// Holds shorter than this get no halfway cue, in milliseconds.
const HALFWAY_FROM_MS: u32 = 10_000;

/// One instant on both clocks of a browser, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// Never jumps, but stops while most devices sleep.
    pub mono_ms: u64,
    /// Unix time: goes on in sleep, but jumps when it is set.
    pub wall_ms: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    Start,
    Pause,
    Resume,
    /// On to the next block.
    Skip,
    /// To the start of this block, or of the one before.
    Back,
    /// Ten seconds more of this step.
    Extend,
    Stop,
    /// Nothing but time has passed.
    Tick,
}

/// What is to be shown, sounded or said. Never stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cue {
    /// This step has begun.
    Entered(Step),
    /// So many seconds (3, 2, 1) until the step ends.
    Lead(u8),
    /// Half of a hold is over.
    Halfway,
    Paused,
    Resumed,
    /// The timeline has come to its end.
    Finished,
    /// The person ended it.
    Stopped,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Not yet started.
    Ready,
    Running,
    Paused,
    /// Paused by itself, because it was not heard of for so many milliseconds.
    Away(u64),
    Finished,
    Stopped,
}

/// A timeline being done.
#[derive(Clone, Debug)]
pub struct Session {
    timeline: Timeline,
    pace: Pace,
    state: State,
    /// Where the timeline stands, in milliseconds.
    at_ms: u32,
    /// When we were last heard of.
    last: Stamp,
    /// When it was started, in Unix milliseconds.
    started_ms: Option<u64>,
    /// Time spent in it, without pauses, in milliseconds.
    active_ms: u32,
    /// One a step.
    credits: Vec<Credit>,
}

/// How much of a step was asked for, and how much was done, in milliseconds.
#[derive(Clone, Copy, Debug)]
struct Credit {
    /// Without extensions: more time is an offer, not a duty.
    asked_ms: u32,
    done_ms: u32,
}

impl Session {
    /// A session that has not started yet.
    #[must_use]
    pub fn new(bouts: &[Bout], pace: Pace) -> Self {
        let timeline = Timeline::of(bouts, pace);
        let credit = |s: &Step| Credit { asked_ms: s.len_ms, done_ms: 0 };
        Self {
            credits: timeline.steps().iter().map(credit).collect(),
            timeline,
            pace,
            state: State::Ready,
            at_ms: 0,
            last: Stamp { mono_ms: 0, wall_ms: 0 },
            started_ms: None,
            active_ms: 0,
        }
    }

    #[must_use]
    pub fn timeline(&self) -> &Timeline {
        &self.timeline
    }

    #[must_use]
    pub fn state(&self) -> State {
        self.state
    }

    /// Where the timeline stood when we were last heard of, in milliseconds.
    #[must_use]
    pub fn elapsed_ms(&self) -> u32 {
        self.at_ms
    }

    /// Where we are; `None` once the timeline has come to its end.
    #[must_use]
    pub fn moment(&self) -> Option<Moment> {
        self.timeline.at(self.at_ms)
    }

    /// Takes a command at an instant and says what is to be shown and sounded. A command that makes
    /// no sense in the present state does nothing.
    pub fn apply(&mut self, command: Command, now: Stamp) -> Vec<Cue> {
        let mut cues = Vec::new();
        if self.state == State::Running {
            self.catch_up(now, &mut cues);
        }
        self.last = Stamp { mono_ms: self.last.mono_ms.max(now.mono_ms), ..now };
        match (command, self.state) {
            (Command::Start, State::Ready) => {
                self.started_ms = Some(now.wall_ms);
                self.state = State::Running;
                self.go_to(0, &mut cues);
            }
            (Command::Pause, State::Running) => {
                self.state = State::Paused;
                cues.push(Cue::Paused);
            }
            (Command::Resume, State::Paused | State::Away(_)) => {
                self.state = State::Running;
                cues.push(Cue::Resumed);
            }
            (Command::Stop, state) if state.is_open() => {
                self.state = State::Stopped;
                cues.push(Cue::Stopped);
            }
            (command, state) if state.is_open() => self.move_by(command, &mut cues),
            _ => {}
        }
        cues
    }

    /// What was really done, as it is to be kept; `None` if there was no work in it.
    #[must_use]
    pub fn record(&self, id: String, utc_offset_min: i16) -> Option<Record> {
        let bouts = self.timeline.bouts().iter().enumerate();
        let bouts: Vec<_> = bouts.map(|(i, b)| self.done(i, b)).filter(|d| d.work_ms > 0).collect();
        let started_ms = self.started_ms?;
        let active_ms = self.active_ms;
        let record = Record { id, started_ms, utc_offset_min, active_ms, routine: None, bouts };
        (!record.bouts.is_empty()).then_some(record)
    }

    fn done(&self, index: usize, bout: &Bout) -> DoneBout {
        let work = || {
            let steps = self.timeline.steps().iter().zip(&self.credits);
            steps.filter(move |(s, _)| s.bout == index && s.phase.is_work())
        };
        let complete =
            |set: u8| work().filter(|(s, _)| s.set == set).all(|(_, c)| c.done_ms >= c.asked_ms);
        DoneBout {
            exercise: bout.exercise,
            level: bout.level,
            sets: bout.dose.sets,
            sets_done: (1..=bout.dose.sets).filter(|set| complete(*set)).fold(0, |n, _| n + 1),
            work_ms: work().map(|(_, c)| c.done_ms).sum(),
        }
    }

    /// Moves on to `now`, or pauses if nobody was there meanwhile.
    fn catch_up(&mut self, now: Stamp, cues: &mut Vec<Cue>) {
        let mono = now.mono_ms.saturating_sub(self.last.mono_ms);
        let wall = now.wall_ms.saturating_sub(self.last.wall_ms);
        let to_ms = self.at_ms.saturating_add(u32::try_from(mono).unwrap_or(u32::MAX));
        let crosses = self.moment().is_some_and(|m| to_ms >= m.step.end_ms());
        if wall > mono + SLEEP_MS || (mono > AWAY_MS && crosses) {
            self.state = State::Away(wall.max(mono));
            cues.push(Cue::Paused);
        } else {
            self.advance(to_ms.min(self.timeline.total_ms()), cues);
        }
    }

    /// Time passes, and what is done in it counts.
    fn advance(&mut self, to_ms: u32, cues: &mut Vec<Cue>) {
        let from = self.moment();
        for (step, credit) in self.timeline.steps().iter().zip(&mut self.credits) {
            // The furthest point, not the sum: half a hold done twice is not a whole one.
            if self.at_ms < step.end_ms() {
                let into = to_ms.min(step.end_ms()).saturating_sub(step.start_ms);
                credit.done_ms = credit.done_ms.max(into);
            }
        }
        self.active_ms = self.active_ms.saturating_add(to_ms - self.at_ms);
        match from {
            Some(from) if to_ms < from.step.end_ms() => {
                self.at_ms = to_ms;
                cues.extend(marks(from, to_ms - from.step.start_ms));
            }
            _ => self.go_to(to_ms, cues),
        }
    }

    fn move_by(&mut self, command: Command, cues: &mut Vec<Cue>) {
        let Some(moment) = self.moment() else { return };
        let block = self.timeline.block(moment.index);
        let span = self.timeline.span_ms(block.clone());
        match command {
            Command::Skip => self.go_to(span.end, cues),
            Command::Back if self.at_ms >= span.start + BACK_AGAIN_MS || block.start == 0 => {
                self.go_to(span.start, cues);
            }
            Command::Back => {
                let before = self.timeline.block(block.start - 1);
                self.go_to(self.timeline.span_ms(before).start, cues);
            }
            Command::Extend => self.timeline.extend(moment.index, EXTENSION_MS),
            _ => {}
        }
    }

    /// Stands at another place of the timeline: by skipping, or because time has brought us there.
    fn go_to(&mut self, at_ms: u32, cues: &mut Vec<Cue>) {
        self.at_ms = at_ms;
        if let Some(moment) = self.moment() {
            cues.push(Cue::Entered(moment.step));
        } else {
            self.state = State::Finished;
            cues.push(Cue::Finished);
        }
    }
}

impl State {
    /// Started, and not yet over.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Running | Self::Paused | Self::Away(_))
    }

    /// Over, with nothing more to come.
    #[must_use]
    pub fn is_over(self) -> bool {
        matches!(self, Self::Finished | Self::Stopped)
    }
}

/// The cues within one step, between where we were and where we are now (both ms into the step).
fn marks(from: Moment, into_ms: u32) -> Option<Cue> {
    let len_ms = from.step.len_ms;
    let crossed = |mark_ms: u32| from.into_ms < mark_ms && mark_ms <= into_ms;
    let lead = |s: &u8| len_ms >= LEAD_FROM_MS && crossed(len_ms - u32::from(*s) * 1_000);
    let halfway =
        from.step.phase == Phase::Hold && len_ms >= HALFWAY_FROM_MS && crossed(len_ms / 2);
    (1..=3).find(lead).map(Cue::Lead).or(halfway.then_some(Cue::Halfway))
}
