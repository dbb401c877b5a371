use keystone::domain::cue::Cue;
use keystone::domain::exercise::Exercise;
use keystone::domain::face::Face;
use keystone::domain::history::Record;
use keystone::domain::level::Level;
use keystone::domain::session::{Command, Session, Stamp, State};
use keystone::domain::timeline::{Bout, Pace, Phase};
/// A session and the two clocks that it is told.
pub struct Run {
    pub session: Session,
    pub now: Stamp,
}

impl Run {
    fn of(exercise: Exercise, level: Level) -> Self {
        Self::all(&[Bout::of(exercise, level)], Pace::default())
    }

    pub fn all(bouts: &[Bout], pace: Pace) -> Self {
        let now = Stamp { mono_ms: 7_000, wall_ms: 1_700_000_000_000 };
        Self { session: Session::new(bouts, pace), now }
    }

    pub fn give(&mut self, command: Command) -> Vec<Cue> {
        self.session.apply(command, self.now)
    }

    /// Time passes in one piece, and then a tick.
    pub fn wait(&mut self, ms: u64) -> Vec<Cue> {
        self.now.mono_ms += ms;
        self.now.wall_ms += ms;
        self.give(Command::Tick)
    }

    /// Time passes with ten ticks a second.
    pub fn ticking(&mut self, ms: u64) -> Vec<Cue> {
        (0..ms / 100).flat_map(|_| self.wait(100)).collect()
    }

    /// Goes on after a pause, and lets the count-in pass.
    pub fn go_on(&mut self) {
        self.give(Command::Resume);
        while self.session.count_in_ms() > 0 {
            self.wait(1_000);
        }
    }

    pub fn phase(&self) -> Option<Phase> {
        self.session.moment().map(|m| m.step.phase)
    }

    pub fn record(&self) -> Option<Record> {
        self.session.record("r".into(), 60)
    }
}

fn started(exercise: Exercise, level: Level) -> Run {
    let mut run = Run::of(exercise, level);
    run.give(Command::Start);
    run
}

fn entered(cues: &[Cue]) -> Vec<Phase> {
    cues.iter().filter_map(|c| if let Cue::Entered(s) = c { Some(s.phase) } else { None }).collect()
}

#[test]
fn a_whole_exercise_runs_to_its_end_and_is_recorded() {
    let mut run = started(Exercise::KneeToChest, Level::Gentle);
    let total = u64::from(run.session.timeline().total_ms());
    let cues = run.ticking(total);
    assert_eq!(run.session.state(), State::Finished);
    assert_eq!(cues.last(), Some(&Cue::Finished));
    let record = run.record().expect("something was done");
    assert_eq!(u64::from(record.active_ms), total);
    assert_eq!((record.bouts[0].sets, record.bouts[0].sets_done), (2, 2));
    assert_eq!(record.bouts[0].work_ms, 40_000);
    assert_eq!(record.started_ms, 1_700_000_000_000);
}

#[test]
fn every_step_is_entered_once_and_in_order() {
    let mut run = Run::of(Exercise::DeadBug, Level::Gentle);
    let mut cues = run.give(Command::Start);
    cues.extend(run.ticking(u64::from(run.session.timeline().total_ms())));
    let steps: Vec<_> = run.session.timeline().steps().iter().map(|s| s.phase).collect();
    assert_eq!(entered(&cues), steps);
}

#[test]
fn three_two_one_leads_into_each_change() {
    let mut run = started(Exercise::KneeToChest, Level::Gentle);
    let cues = run.ticking(12_000);
    assert_eq!(&cues[..3], [Cue::Lead(3), Cue::Lead(2), Cue::Lead(1)]);
    assert_eq!(entered(&cues), [Phase::Hold]);
}

#[test]
fn a_long_hold_says_halfway() {
    let mut run = started(Exercise::KneeToChest, Level::Standard);
    run.ticking(12_000);
    let cues = run.ticking(10_000);
    assert_eq!(cues, [Cue::Halfway]);
}

#[test]
fn late_ticks_lose_no_time() {
    let mut run = started(Exercise::HamstringStretch, Level::Stronger);
    // Blocked again and again, but never long enough to cross a phase end unseen.
    let mut elapsed = 0;
    for late in [130, 2_900, 47, 999, 1_700, 3_333] {
        run.wait(late);
        elapsed += late;
    }
    assert_eq!(u64::from(run.session.elapsed_ms()), elapsed);
}

#[test]
fn a_pause_costs_nothing_and_counts_for_nothing() {
    let mut run = started(Exercise::KneeToChest, Level::Gentle);
    run.ticking(15_000);
    run.give(Command::Pause);
    run.wait(3_600_000);
    assert_eq!(run.session.state(), State::Paused);
    run.go_on();
    run.ticking(1_000);
    assert_eq!(run.session.elapsed_ms(), 16_000);
    assert_eq!(run.record().map(|r| r.active_ms), Some(16_000));
}

#[test]
fn sleep_pauses_and_credits_nothing() {
    let mut run = started(Exercise::KneeToChest, Level::Gentle);
    run.ticking(15_000);
    // The monotonic clock stands still while the device sleeps.
    run.now.wall_ms += 200_000;
    run.now.mono_ms += 100;
    let cues = run.give(Command::Tick);
    assert_eq!(cues, [Cue::Paused]);
    assert_eq!(run.session.state(), State::Away(200_000));
    assert_eq!(run.session.elapsed_ms(), 15_000);
    run.go_on();
    assert_eq!(run.session.state(), State::Running);
    run.ticking(1_000);
    assert_eq!(run.session.elapsed_ms(), 16_000);
}

#[test]
fn a_hole_across_a_change_pauses() {
    let mut run = started(Exercise::KneeToChest, Level::Gentle);
    run.ticking(15_000);
    run.wait(60_000);
    assert_eq!(run.session.state(), State::Away(60_000));
    assert_eq!(run.session.elapsed_ms(), 15_000);
}

#[test]
fn a_hidden_page_with_a_tick_a_second_goes_on() {
    let mut run = started(Exercise::KneeToChest, Level::Gentle);
    for _ in 0..30 {
        run.wait(1_000);
    }
    assert_eq!(run.session.elapsed_ms(), 30_000);
    assert_eq!(run.session.state(), State::Running);
}

#[test]
fn what_is_skipped_is_not_done() {
    let mut run = started(Exercise::KneeToChest, Level::Gentle);
    run.give(Command::Skip);
    assert_eq!(run.phase(), Some(Phase::Hold));
    run.ticking(4_000);
    run.give(Command::Skip);
    assert_eq!(run.phase(), Some(Phase::SwitchSides));
    run.give(Command::Stop);
    let record = run.record().expect("four seconds were done");
    assert_eq!((record.bouts[0].sets_done, record.bouts[0].work_ms), (0, 4_000));
}

#[test]
fn skipping_a_set_of_repetitions_skips_all_of_them() {
    let mut run = started(Exercise::DeadBug, Level::Standard);
    run.ticking(12_000 + 7_000);
    assert_eq!(run.phase(), Some(Phase::Back));
    run.give(Command::Skip);
    assert_eq!(run.phase(), Some(Phase::Rest));
}

#[test]
fn skipping_to_the_end_finishes_with_nothing_done() {
    let mut run = started(Exercise::TailWag, Level::Gentle);
    let cues: Vec<_> = (0..9).flat_map(|_| run.give(Command::Skip)).collect();
    assert_eq!(cues.last(), Some(&Cue::Finished));
    assert_eq!(run.record(), None);
}

#[test]
fn back_goes_to_the_start_and_then_further() {
    let mut run = started(Exercise::KneeToChest, Level::Gentle);
    run.ticking(12_000 + 6_000);
    run.give(Command::Back);
    assert_eq!(run.session.elapsed_ms(), 12_000);
    run.give(Command::Back);
    assert_eq!(run.session.elapsed_ms(), 0);
    run.give(Command::Back);
    assert_eq!(run.session.elapsed_ms(), 0);
}

#[test]
fn doing_a_hold_twice_counts_once() {
    let mut run = started(Exercise::KneeToChest, Level::Gentle);
    run.ticking(12_000 + 10_000);
    run.give(Command::Back);
    run.give(Command::Back);
    run.ticking(10_000);
    run.give(Command::Stop);
    assert_eq!(run.record().map(|r| r.bouts[0].work_ms), Some(10_000));
}

#[test]
fn half_a_hold_done_twice_is_not_a_whole_one() {
    let mut run = started(Exercise::KneeToChest, Level::Gentle);
    run.ticking(12_000 + 6_000);
    run.give(Command::Back);
    run.ticking(6_000);
    run.give(Command::Skip);
    run.ticking(8_000 + 10_000);
    run.give(Command::Stop);
    assert_eq!(run.record().map(|r| r.bouts[0].sets_done), Some(0));
}

#[test]
fn ten_seconds_more_are_an_offer_not_a_duty() {
    let mut run = started(Exercise::KneeToChest, Level::Gentle);
    let total = run.session.timeline().total_ms();
    run.ticking(12_000);
    run.give(Command::Extend);
    assert_eq!(run.session.timeline().total_ms(), total + 10_000);
    run.ticking(10_000);
    assert_eq!(run.phase(), Some(Phase::Hold), "it goes on");
    run.give(Command::Skip);
    run.ticking(8_000 + 10_000);
    run.give(Command::Stop);
    assert_eq!(run.record().map(|r| r.bouts[0].sets_done), Some(1));
}

#[test]
fn nothing_happens_before_the_start_nor_after_the_end() {
    let mut run = Run::of(Exercise::FigureFour, Level::Gentle);
    for command in [Command::Tick, Command::Pause, Command::Resume, Command::Skip, Command::Stop] {
        assert_eq!(run.give(command), []);
        assert_eq!(run.session.state(), State::Ready);
    }
    run.give(Command::Start);
    run.give(Command::Stop);
    for command in [Command::Start, Command::Resume, Command::Skip, Command::Back, Command::Extend]
    {
        assert_eq!(run.give(command), []);
        assert_eq!(run.session.state(), State::Stopped);
    }
    assert_eq!(run.record(), None, "nothing was done");
}

#[test]
fn moving_while_paused_stays_paused() {
    let mut run = started(Exercise::KneeToChest, Level::Gentle);
    run.give(Command::Pause);
    run.give(Command::Skip);
    assert_eq!(run.session.state(), State::Paused);
    assert_eq!(run.phase(), Some(Phase::Hold));
}

#[test]
fn going_on_in_the_middle_of_a_hold_counts_in_first() {
    let mut run = started(Exercise::KneeToChest, Level::Gentle);
    run.ticking(12_000 + 4_000);
    run.give(Command::Pause);
    assert_eq!(run.give(Command::Resume), [Cue::Resumed]);
    let face = Face::of(&run.session).expect("under way");
    assert_eq!((face.phase, face.seconds), (Phase::GetReady, 5));
    assert_eq!(face.next.map(|n| n.phase), Some(Phase::Hold));
    // What is laid ahead is what will come: the count-in, and then the hold.
    let due = run.session.due(16_000, 17_500);
    let at: Vec<_> = due.iter().map(|(in_ms, _)| *in_ms).collect();
    assert_eq!(at, [2_000, 3_000, 4_000, 5_000, 6_000], "3, 2, 1, go, and halfway");
    assert_eq!(due[4].1, Cue::Halfway);
    let cues = run.ticking(5_000);
    assert_eq!(cues[..3], [Cue::Lead(3), Cue::Lead(2), Cue::Lead(1)]);
    assert_eq!(entered(&cues), [Phase::Hold]);
    assert_eq!(run.session.elapsed_ms(), 16_000, "no time has passed in it");
    assert_eq!(run.record().map(|r| r.active_ms), Some(16_000));
    run.ticking(1_000);
    assert_eq!(run.session.elapsed_ms(), 17_000);
    // Whoever is gone meanwhile is not begun without.
    run.give(Command::Pause);
    run.give(Command::Resume);
    run.wait(60_000);
    assert_eq!(run.session.state(), State::Away(60_000));
    run.go_on();
    // A pause in between begins it anew; in a rest there is none.
    run.give(Command::Pause);
    run.give(Command::Resume);
    run.ticking(3_000);
    run.give(Command::Pause);
    run.give(Command::Resume);
    assert_eq!(run.session.count_in_ms(), 5_000);
    run.give(Command::Skip);
    assert_eq!((run.phase(), run.session.count_in_ms()), (Some(Phase::SwitchSides), 0));
    run.give(Command::Pause);
    run.give(Command::Resume);
    assert_eq!(run.session.count_in_ms(), 0);
}
