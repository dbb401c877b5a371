//! What changes a session under way: an easier variation, an exercise left out, sets at one's own
//! pace, a slower tempo.

use keystone::domain::cue::Cue;
use keystone::domain::dose::Work;
use keystone::domain::exercise::Exercise;
use keystone::domain::history::SideDone;
use keystone::domain::level::Level;
use keystone::domain::session::{Command, State};
use keystone::domain::timeline::{Bout, Pace, Pacing, Phase, Timeline, Why};

use crate::session::Run;

fn routine(bouts: &[(Exercise, Level)], pacing: Pacing) -> Run {
    let bouts: Vec<_> = bouts.iter().map(|(e, l)| Bout::of(*e, *l)).collect();
    let mut run = Run::all(&bouts, Pace { pacing, ..Pace::default() });
    run.give(Command::Start);
    run
}

const HOLD_THEN_REPS: [(Exercise, Level); 2] =
    [(Exercise::KneeToChest, Level::Standard), (Exercise::DeadBug, Level::Gentle)];

#[test]
fn too_hard_does_the_missing_sets_as_the_easier_variation() {
    let mut run = routine(&HOLD_THEN_REPS, Pacing::Usual);
    // The whole first set, the rest, and five seconds of the left side of the second.
    run.ticking(12_000 + 20_000 + 8_000 + 20_000 + 30_000 + 5_000);
    assert_eq!(run.phase(), Some(Phase::Hold));
    let before = run.session.elapsed_ms();
    let cues = run.give(Command::Ease);
    assert!(matches!(cues.as_slice(), [Cue::Entered(s)] if s.phase == Phase::GetReady));
    assert_eq!(run.session.elapsed_ms(), before, "what lies behind is not touched");

    let bouts = run.session.timeline().bouts().to_vec();
    assert_eq!(
        bouts.iter().map(|b| b.level).collect::<Vec<_>>(),
        [Level::Standard, Level::Gentle, Level::Gentle]
    );
    assert_eq!(bouts[1].dose.sets, 2, "as many as are missing");
    assert_eq!(run.session.timeline().part(1), (1, 2), "it is still the first of two exercises");
    assert_eq!(run.session.timeline().part(2), (2, 2));

    while run.session.state() == State::Running {
        run.wait(100);
    }
    let record = run.record().expect("done");
    let facts: Vec<_> =
        record.bouts.iter().map(|b| (b.exercise, b.level, b.sets, b.sets_done, b.ended)).collect();
    assert_eq!(
        facts,
        [
            (Exercise::KneeToChest, Level::Standard, 3, 1, Some(Why::TooHard)),
            (Exercise::KneeToChest, Level::Gentle, 2, 2, None),
            (Exercise::DeadBug, Level::Gentle, 1, 1, None),
        ]
    );
    assert_eq!(record.bouts[0].work_ms, 45_000);
    assert_eq!(record.bouts[0].left, Some(SideDone { sets_done: 1, work_ms: 25_000 }));
    assert_eq!(record.bouts[0].right, Some(SideDone { sets_done: 1, work_ms: 20_000 }));
}

#[test]
fn no_more_sets_come_than_are_missing() {
    // Six sets are asked for; the easier variation has four.
    let mut run = routine(&[(Exercise::SidePlank, Level::Stronger)], Pacing::Usual);
    let set = 10_000 + 12_000 + 10_000;
    run.ticking(12_000 + 4 * (set + 30_000) + 1_000);
    assert_eq!(run.session.moment().map(|m| m.step.set), Some(5));
    run.give(Command::Ease);
    assert_eq!(run.session.timeline().bouts()[1].dose.sets, 2);
}

#[test]
fn below_the_gentlest_there_is_nothing_easier() {
    let mut run = routine(&[(Exercise::TailWag, Level::Gentle)], Pacing::Usual);
    run.ticking(15_000);
    assert_eq!(run.session.easier(), None);
    let before = run.session.timeline().clone();
    assert_eq!(run.give(Command::Ease), []);
    assert_eq!(*run.session.timeline(), before);
}

#[test]
fn in_a_rest_the_set_before_it_is_done() {
    let mut run = routine(&[(Exercise::KneeToChest, Level::Standard)], Pacing::Usual);
    run.ticking(12_000 + 48_000 + 5_000);
    assert_eq!(run.phase(), Some(Phase::Rest));
    run.give(Command::Ease);
    run.give(Command::Stop);
    let record = run.record().expect("done");
    assert_eq!((record.bouts.len(), record.bouts[0].sets_done), (1, 1));
}

#[test]
fn a_side_that_had_its_hold_is_told_apart_from_a_set_that_was_given_up() {
    let mut run = routine(&HOLD_THEN_REPS, Pacing::Usual);
    run.ticking(12_000 + 20_000 + 3_000);
    assert_eq!(run.phase(), Some(Phase::SwitchSides));
    run.give(Command::Leave(Why::Hurts));
    assert_eq!(run.phase(), Some(Phase::GetReady));
    run.give(Command::Stop);
    let done = run.record().expect("left was done").bouts[0].clone();
    assert_eq!((done.sets_done, done.ended), (0, Some(Why::Hurts)));
    assert_eq!(done.left, Some(SideDone { sets_done: 1, work_ms: 20_000 }));
    assert_eq!(done.right, Some(SideDone { sets_done: 0, work_ms: 0 }));
}

#[test]
fn what_hurts_is_left_and_the_next_exercise_comes() {
    let mut run = routine(&HOLD_THEN_REPS, Pacing::Usual);
    run.ticking(12_000 + 7_000);
    let cues = run.give(Command::Leave(Why::Hurts));
    assert!(
        matches!(cues.as_slice(), [Cue::Entered(s)] if s.phase == Phase::GetReady && s.bout == 1)
    );
    // One does not get back into what was given up.
    run.give(Command::Back);
    assert_eq!(run.session.moment().map(|m| m.step.bout), Some(1));
    // Leaving the last one ends the session.
    run.ticking(25_000);
    assert_eq!(run.give(Command::Leave(Why::TooHard)), [Cue::Finished]);
    let ended: Vec<_> = run.record().expect("done").bouts.iter().map(|b| b.ended).collect();
    assert_eq!(ended, [Some(Why::Hurts), Some(Why::TooHard)]);
}

#[test]
fn ending_because_of_pain_is_recorded() {
    let mut run = routine(&HOLD_THEN_REPS, Pacing::Usual);
    run.ticking(12_000 + 7_000);
    assert_eq!(run.give(Command::StopHurting), [Cue::Stopped]);
    assert_eq!(run.record().expect("done").bouts[0].ended, Some(Why::Hurts));
}

#[test]
fn a_set_at_ones_own_pace_waits_until_it_is_done() {
    let mut run = routine(&[(Exercise::DeadBug, Level::Standard)], Pacing::Own);
    run.ticking(12_000);
    assert_eq!(run.phase(), Some(Phase::OwnPace));
    let estimate = run.session.timeline().steps()[1].planned_ms;
    assert_eq!(estimate, 2 * 8 * 4_000, "both sides, at the tempo of the dose");
    run.ticking(u64::from(estimate) * 3);
    assert_eq!(run.phase(), Some(Phase::OwnPace), "it waits as long as it takes");
    run.give(Command::Done);
    assert_eq!(run.phase(), Some(Phase::Rest));
    run.ticking(45_000 + 20_000);
    assert_eq!(run.phase(), Some(Phase::OwnPace));
    // Skipping it is not doing it.
    run.give(Command::Skip);
    assert_eq!(run.session.state(), State::Finished);
    let done = run.record().expect("done").bouts[0].clone();
    assert_eq!((done.sets, done.sets_done), (2, 1));
    assert_eq!(done.work_ms, estimate * 3 + 20_000);
    assert_eq!((done.left, done.right), (None, None), "nobody counted the sides");
}

#[test]
fn a_set_that_waits_is_not_credited_while_nobody_is_there() {
    let mut run = routine(&[(Exercise::DeadBug, Level::Standard)], Pacing::Own);
    run.ticking(12_000 + 4_000);
    // Shorter than the set is estimated to take.
    run.wait(20_000);
    assert_eq!(run.session.state(), State::Away(20_000));
    assert_eq!(run.record().map(|r| r.bouts[0].work_ms), Some(4_000));
}

#[test]
fn slower_slows_the_ways_and_not_the_hold() {
    let bout = Bout::of(Exercise::BirdDog, Level::Standard);
    let Work::Repetitions { tempo, .. } = bout.dose.work else { panic!("it has repetitions") };
    for (pacing, percent) in [(Pacing::Usual, 100), (Pacing::Slower, 150), (Pacing::Slowest, 200)] {
        let timeline = Timeline::of(&[bout], Pace { pacing, ..Pace::default() });
        let len = |phase| timeline.steps().iter().find(|s| s.phase == phase).map(|s| s.len_ms);
        assert_eq!(len(Phase::Out), Some(tempo.out_ms * percent / 100));
        assert_eq!(len(Phase::Hold), Some(tempo.hold_ms));
        assert_eq!(len(Phase::Back), Some(tempo.back_ms * percent / 100));
    }
}

#[test]
fn redo_goes_to_the_first_side_of_the_set() {
    let mut run = routine(&[(Exercise::KneeToChest, Level::Standard)], Pacing::Usual);
    run.ticking(12_000 + 20_000 + 8_000 + 11_000);
    run.give(Command::Redo);
    assert_eq!(run.session.elapsed_ms(), 12_000);
    run.ticking(1_000);
    run.give(Command::Back);
    run.give(Command::Redo);
    assert_eq!(run.session.elapsed_ms(), 0, "before the first set, to the start of getting ready");
}

#[test]
fn ten_seconds_more_bring_no_second_halfway() {
    let mut run = routine(&[(Exercise::KneeToChest, Level::Gentle)], Pacing::Usual);
    let mut cues = run.ticking(12_000 + 6_000);
    run.give(Command::Extend);
    cues.extend(run.ticking(13_000));
    assert_eq!(cues.iter().filter(|c| **c == Cue::Halfway).count(), 1);
}

#[test]
fn what_was_done_before_going_back_is_kept_when_the_rest_is_left() {
    let mut run = routine(&HOLD_THEN_REPS, Pacing::Usual);
    // The whole first set; then back to its beginning, and a second of it once more.
    run.ticking(12_000 + 20_000 + 8_000 + 20_000 + 1_000);
    for _ in 0..3 {
        run.give(Command::Back);
    }
    assert_eq!(run.session.moment().map(|m| m.step.start_ms), Some(12_000));
    run.ticking(1_000);
    run.give(Command::Leave(Why::Hurts));
    assert_eq!(run.session.moment().map(|m| m.step.bout), Some(1));
    let done = run.record().expect("done").bouts[0].clone();
    assert_eq!((done.sets_done, done.work_ms, done.ended), (1, 40_000, Some(Why::Hurts)));
    assert_eq!(done.right, Some(SideDone { sets_done: 1, work_ms: 20_000 }));
}

#[test]
fn a_set_that_was_declared_done_stays_done() {
    let mut run = routine(&[(Exercise::DeadBug, Level::Standard)], Pacing::Own);
    run.ticking(12_000 + 60_000);
    run.give(Command::Done);
    run.give(Command::Back);
    run.ticking(5_000);
    run.give(Command::Done);
    let done = |run: &Run| run.record().map(|r| (r.bouts[0].sets_done, r.bouts[0].work_ms));
    assert_eq!(done(&run), Some((1, 60_000)), "the furthest point");
    run.give(Command::Back);
    run.ticking(90_000);
    assert_eq!(run.phase(), Some(Phase::OwnPace), "it waits again");
    run.give(Command::Skip);
    run.give(Command::Stop);
    assert_eq!(done(&run).map(|(sets, _)| sets), Some(1));
}

#[test]
fn what_hurts_before_it_began_is_recorded_too() {
    let mut run = routine(&HOLD_THEN_REPS, Pacing::Usual);
    run.ticking(5_000);
    run.give(Command::StopHurting);
    let record = run.record().expect("that it hurt");
    assert_eq!((record.bouts[0].work_ms, record.bouts[0].ended), (0, Some(Why::Hurts)));
}

#[test]
fn whoever_leaves_an_exercise_while_getting_there_has_time_to_get_to_the_next() {
    let standing_then_floor = [
        (Exercise::SideTaps, Level::Gentle),
        (Exercise::KneeToChest, Level::Gentle),
        (Exercise::DeadBug, Level::Gentle),
    ];
    let mut run = routine(&standing_then_floor, Pacing::Usual);
    run.give(Command::Skip);
    run.give(Command::Skip);
    run.ticking(3_000);
    run.give(Command::Leave(Why::TooHard));
    let moment = run.session.moment().expect("under way");
    assert_eq!((moment.step.bout, moment.step.phase), (2, Phase::GetReady));
    assert_eq!(moment.step.len_ms, 30_000, "from standing to the floor, not from the floor");
}
