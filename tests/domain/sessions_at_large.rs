//! Whatever people do, at whatever times, with whatever routine: what must always hold.

use keystone::domain::cue::{Cue, cues};
use keystone::domain::exercise::{Exercise, Side, Sides};
use keystone::domain::face::{Face, STONES};
use keystone::domain::session::{Command, Session, State};
use keystone::domain::timeline::{Bout, Pace, Pacing, Timeline, Why};
use proptest::prelude::*;

use crate::any_level;
use crate::session::Run;

pub fn any_bouts() -> impl Strategy<Value = Vec<Bout>> {
    let some = prop::sample::subsequence(Exercise::ALL.to_vec(), 1..=4).prop_shuffle();
    (some, prop::collection::vec(any_level(), 4)).prop_map(|(some, levels)| {
        some.into_iter().zip(levels).map(|(e, l)| Bout::of(e, l)).collect()
    })
}

pub fn any_pace() -> impl Strategy<Value = Pace> {
    let side = prop::sample::select(vec![Side::Left, Side::Right]);
    let pacing = prop::sample::select(Pacing::ALL.to_vec());
    (side, 1u8..=3, pacing).prop_map(|(first, more_time, pacing)| Pace { first, more_time, pacing })
}

pub fn any_command() -> impl Strategy<Value = Command> {
    let moves = prop::sample::select(vec![
        Command::Start,
        Command::Pause,
        Command::Resume,
        Command::ResumeAtOnce,
        Command::Skip,
        Command::Skip,
        Command::Back,
        Command::Redo,
        Command::Extend,
        Command::Done,
        Command::Ease,
        Command::Leave(Why::Hurts),
        Command::Leave(Why::TooHard),
    ]);
    let ends = prop::sample::select(vec![Command::Stop, Command::StopHurting]);
    prop_oneof![
        20 => Just(Command::Tick),
        15 => moves,
        1 => ends,
        1 => (0u32..2_000_000).prop_map(Command::Played),
    ]
}

fn whole(timeline: &Timeline) -> Result<(), TestCaseError> {
    let mut now = 0;
    for step in timeline.steps() {
        prop_assert_eq!(step.start_ms, now);
        prop_assert!(step.len_ms > 0);
        prop_assert!(step.bout < timeline.bouts().len());
        now = step.end_ms();
    }
    prop_assert_eq!(timeline.total_ms(), now);
    Ok(())
}

/// What was done on each side that had all of its work is the same.
fn fair(run: &Run) -> Result<(), TestCaseError> {
    for bout in run.record().into_iter().flat_map(|r| r.bouts) {
        prop_assert!(bout.sets_done <= bout.sets);
        for side in [bout.left, bout.right].into_iter().flatten() {
            prop_assert!(side.sets_done >= bout.sets_done, "a set is done when both sides are");
            prop_assert!(side.sets_done <= bout.sets);
        }
        if let (Some(left), Some(right)) = (bout.left, bout.right) {
            prop_assert_eq!(left.work_ms + right.work_ms, bout.work_ms);
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_commands_at_any_times_keep_what_must_hold(
        bouts in any_bouts(),
        pace in any_pace(),
        // Clocks may stand still, jump ahead, and even go back.
        moves in prop::collection::vec((any_command(), -3_000i64..20_000, -3_000i64..20_000), 0..120),
    ) {
        let mut run = Run::all(&bouts, pace);
        let mut passed = 0;
        for (command, mono, wall) in moves {
            let mono_before = run.now.mono_ms;
            run.now.mono_ms = run.now.mono_ms.saturating_add_signed(mono);
            run.now.wall_ms = run.now.wall_ms.saturating_add_signed(wall);
            passed += run.now.mono_ms.saturating_sub(mono_before);
            let (was, was_at) = (run.session.state(), run.session.elapsed_ms());
            let was_active = run.session.active_ms();
            let cues = run.give(command);
            if let Command::Played(_) = command {
                // A track plays on while the monotonic clock sleeps, but never ahead of the wall clock.
                passed += u64::from(run.session.elapsed_ms().saturating_sub(was_at));
            }
            let (now, total) = (run.session.state(), run.session.timeline().total_ms());

            whole(run.session.timeline())?;
            prop_assert!(run.session.elapsed_ms() <= total);
            prop_assert_eq!(now == State::Finished, run.session.elapsed_ms() == total);
            prop_assert!(!was.is_over() || now == was, "an end is final");
            prop_assert!(!was.is_over() || cues.is_empty());
            let ends = cues.iter().filter(|c| matches!(c, Cue::Finished | Cue::Stopped)).count();
            prop_assert_eq!(ends, usize::from(now.is_over() && !was.is_over()), "an end is said once");
            if was != State::Running {
                prop_assert_eq!(run.session.active_ms(), was_active, "no time passes in a pause");
            }

            if let Some(face) = Face::of(&run.session) {
                prop_assert!(face.stones <= STONES);
                prop_assert!(face.seconds > 0);
                prop_assert!(face.set >= 1 && face.set <= face.bout.dose.sets);
                prop_assert!(face.repetition <= face.repetitions());
                prop_assert!(face.part.0 >= 1 && face.part.0 <= face.part.1);
                prop_assert_eq!(face.part.1, bouts.len());
            } else {
                prop_assert_eq!(now, State::Finished);
            }
            if let Some(record) = run.record() {
                prop_assert!(u64::from(record.active_ms) <= passed, "no time is made up");
                let work: u64 = record.bouts.iter().map(|b| u64::from(b.work_ms)).sum();
                // A set that is declared done at once counts a millisecond.
                prop_assert!(work <= u64::from(record.active_ms) + 120);
            }
            fair(&run)?;
        }
    }

    #[test]
    fn a_session_left_alone_ends_complete_and_fair(
        bouts in any_bouts(),
        pace in any_pace(),
        ticks in prop::collection::vec(40u64..4_900, 5..40),
    ) {
        let mut run = Run::all(&bouts, pace);
        let mut seen = run.give(Command::Start);
        for tick in ticks.iter().cycle() {
            if run.session.state() != State::Running {
                break;
            }
            let waits = run.session.moment().is_some_and(|m| m.step.waits() && m.into_ms > 9_000);
            seen.extend(if waits { run.give(Command::Done) } else { run.wait(*tick) });
        }
        prop_assert_eq!(run.session.state(), State::Finished);
        let record = run.record().expect("all was done");
        prop_assert_eq!(record.bouts.len(), bouts.len());
        for bout in &record.bouts {
            prop_assert_eq!(bout.sets_done, bout.sets);
            prop_assert_eq!(bout.left, bout.right);
            let counted = pace.pacing != Pacing::Own || bout.exercise.sides() == Sides::OneThenOther;
            prop_assert_eq!(bout.left.is_some(), counted && bout.exercise.sides() != Sides::Together);
        }
        prop_assert_eq!(record.active_ms, run.session.timeline().total_ms());
        // Every cue of the timeline as it came to be, once, in order, and none beside.
        let timeline = run.session.timeline();
        if pace.pacing != Pacing::Own {
            let first = Cue::Entered(timeline.steps()[0]);
            let all: Vec<Cue> =
                std::iter::once(first).chain(cues(timeline, 0, timeline.total_ms()).into_iter().map(|(_, c)| c)).collect();
            prop_assert_eq!(seen, all);
        }
    }

    #[test]
    fn pauses_of_any_length_change_nothing(
        bouts in any_bouts(),
        pace in any_pace(),
        waits in prop::collection::vec((1u64..4_900, prop::option::of(1u64..10_000_000)), 1..60),
    ) {
        let (mut straight, mut paused) = (Run::all(&bouts, pace), Run::all(&bouts, pace));
        straight.give(Command::Start);
        paused.give(Command::Start);
        for (wait, pause) in waits {
            straight.wait(wait);
            paused.wait(wait);
            if let Some(pause) = pause {
                paused.give(Command::Pause);
                paused.wait(pause);
                paused.go_on();
            }
        }
        prop_assert_eq!(straight.session.elapsed_ms(), paused.session.elapsed_ms());
        prop_assert_eq!(straight.record(), paused.record());
    }

    #[test]
    fn a_track_that_plays_on_is_credited_in_full(bouts in any_bouts(), first in 0u32..900_000) {
        let mut run = Run::all(&bouts, Pace::default());
        run.give(Command::Start);
        // The phone was locked: nothing was heard of it for many minutes, but the track played.
        run.now.mono_ms += u64::from(first);
        run.now.wall_ms += u64::from(first) + 100_000;
        run.give(Command::Played(first));
        let total = run.session.timeline().total_ms();
        prop_assert_eq!(run.session.elapsed_ms(), first.min(total));
        run.give(Command::Played(first / 2));
        prop_assert_eq!(run.session.elapsed_ms(), first.min(total), "a track never leads back");
        run.now.wall_ms += u64::from(total);
        run.give(Command::Played(total));
        prop_assert_eq!(run.session.state(), State::Finished);
        prop_assert!(run.record().expect("done").bouts.iter().all(|b| b.sets_done == b.sets));
    }

    #[test]
    fn a_track_that_was_moved_ahead_is_credited_nothing(bouts in any_bouts(), to in 10_000u32..900_000) {
        let mut run = Run::all(&bouts, Pace::default());
        run.give(Command::Start);
        run.now.wall_ms += 1_000;
        run.give(Command::Played(to));
        prop_assert_eq!(run.session.elapsed_ms(), to.min(run.session.timeline().total_ms()));
        prop_assert_eq!(run.record(), None);
    }

    #[test]
    fn cues_can_be_asked_for_in_pieces(bouts in any_bouts(), pace in any_pace(), cut in 0u32..2_000_000) {
        let session = Session::new(&bouts, pace);
        let timeline = session.timeline();
        let limit = timeline.limit_ms(0);
        let cut = cut.min(limit);
        let pieces: Vec<_> =
            cues(timeline, 0, cut).into_iter().chain(cues(timeline, cut, limit)).collect();
        prop_assert_eq!(pieces, cues(timeline, 0, limit));
    }
}
