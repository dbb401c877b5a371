//! A session: a timeline being done by a person, as a state machine. Commands and timestamps go in,
//! cues come out as data.
//!
//! Time is the difference of two stamps, never counted ticks: a late tick is merely late.
//! Absent on purpose: clocks, sounds, and any judgement of what was done beyond adding it up.

mod done;
mod moves;
mod passing;
mod resume;

use super::cue::{self, Cue};
use super::timeline::{Bout, Moment, Pace, Timeline, Why};

/// One `extend`, in milliseconds.
pub const EXTENSION_MS: u32 = 10_000;

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
    /// On with it; in the middle of the exercise itself, after a count-in.
    Resume,
    /// On with it without a count-in: a track can't wait.
    ResumeAtOnce,
    /// On to the next block.
    Skip,
    /// To the start of this block, or of the one before.
    Back,
    /// To the start of this set, on its first side.
    Redo,
    /// Ten seconds more of this step.
    Extend,
    /// The set that waits is done.
    Done,
    /// The rest of this exercise as its easier variation.
    Ease,
    /// The rest of this exercise is left out.
    Leave(Why),
    Stop,
    /// Ends the session because of pain.
    StopHurting,
    /// Nothing but time has passed.
    Tick,
    /// An audio track that guides the person has played up to this point of the timeline, in
    /// milliseconds.
    Played(u32),
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
    state: State,
    /// Where the timeline stands, in milliseconds.
    at_ms: u32,
    /// How long it still counts in before time passes again, in milliseconds.
    count_in_ms: u32,
    /// When we were last heard of.
    last: Stamp,
    /// When it was started, in Unix milliseconds.
    started_ms: Option<u64>,
    /// Time spent in it, without pauses, in milliseconds.
    active_ms: u32,
    /// How much was done of each step, in milliseconds: the furthest point, not the sum, since half a
    /// hold done twice is not a whole one.
    done: Vec<u32>,
}

impl Session {
    /// A session that has not started yet.
    #[must_use]
    pub fn new(bouts: &[Bout], pace: Pace) -> Self {
        let timeline = Timeline::of(bouts, pace);
        Self {
            done: vec![0; timeline.steps().len()],
            timeline,
            state: State::Ready,
            at_ms: 0,
            count_in_ms: 0,
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

    /// How long it still counts in before time passes again, in milliseconds; 0 while time passes.
    #[must_use]
    pub fn count_in_ms(&self) -> u32 {
        self.count_in_ms
    }

    /// Where we are; `None` once the timeline has come to its end.
    #[must_use]
    pub fn moment(&self) -> Option<Moment> {
        self.timeline.at(self.at_ms)
    }

    /// The easier variation of what is done now; `None` if there is none.
    #[must_use]
    pub fn easier(&self) -> Option<Bout> {
        self.moment().and_then(|m| self.timeline.easier(m.step.bout))
    }

    /// What comes after this exercise; `None` after the last.
    #[must_use]
    pub fn next_bout(&self) -> Option<Bout> {
        self.moment().and_then(|m| self.timeline.bouts().get(m.step.bout + 1).copied())
    }

    /// The cues that time alone will bring, from one point of the timeline to another (in milliseconds),
    /// each with the milliseconds until then; from where we stand, with those of the count-in.
    #[must_use]
    pub fn due(&self, from_ms: u32, to_ms: u32) -> Vec<(u32, Cue)> {
        let wait_ms = self.count_in_ms;
        let entered = self.moment().map(|m| (wait_ms, Cue::Entered(m.step)));
        let lead = |s: u8| Some((wait_ms.checked_sub(u32::from(s) * 1_000)?, Cue::Lead(s)));
        let counted_in = [3, 2, 1].into_iter().filter_map(lead).chain(entered);
        let here = wait_ms > 0 && from_ms <= self.at_ms;
        let later = cue::cues(&self.timeline, from_ms.max(self.at_ms), to_ms).into_iter();
        let later = later.map(|(at_ms, cue)| (at_ms - self.at_ms + wait_ms, cue));
        counted_in.filter(|_| here).chain(later).collect()
    }

    /// Takes a command at an instant and says what is to be shown and sounded. A command that makes
    /// no sense in the present state does nothing.
    pub fn apply(&mut self, command: Command, now: Stamp) -> Vec<Cue> {
        let mut cues = Vec::new();
        if self.state == State::Running {
            match command {
                Command::Played(at_ms) => self.follow(at_ms, now, &mut cues),
                _ => self.catch_up(now, &mut cues),
            }
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
                self.count_in_ms = 0;
                cues.push(Cue::Paused);
            }
            (Command::Resume | Command::ResumeAtOnce, State::Paused | State::Away(_)) => {
                self.state = State::Running;
                self.count_in_ms = if command == Command::Resume { self.count_in() } else { 0 };
                cues.push(Cue::Resumed);
            }
            (Command::Stop | Command::StopHurting, state) if state.is_open() => {
                if let (Command::StopHurting, Some(moment)) = (command, self.moment()) {
                    self.timeline.cut(&moment.step, Why::Hurts);
                }
                self.state = State::Stopped;
                cues.push(Cue::Stopped);
            }
            (command, state) if state.is_open() => self.move_by(command, &mut cues),
            _ => {}
        }
        cues
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
