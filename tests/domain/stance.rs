use keystone::domain::dose::Work;
use keystone::domain::exercise::{Exercise, Side, Sides};
use keystone::domain::level::Level;
use keystone::domain::session::{Command, Session, Stamp, State};
use keystone::domain::stance::Stance;
use keystone::domain::timeline::{Bout, Pace, Pacing, Phase};
use proptest::prelude::*;

use crate::{any_exercise, any_level};

fn stamp(ms: u64) -> Stamp {
    Stamp { mono_ms: ms, wall_ms: ms }
}

/// A session so many milliseconds after its start, told the time ten times a second.
fn at(bout: Bout, pace: Pace, ms: u64) -> Session {
    let mut session = Session::new(&[bout], pace);
    session.apply(Command::Start, stamp(0));
    for tick in 1..=ms / 100 {
        session.apply(Command::Tick, stamp(tick * 100));
    }
    session.apply(Command::Tick, stamp(ms));
    session
}

fn usual(exercise: Exercise, level: Level) -> Session {
    Session::new(&[Bout::of(exercise, level)], Pace::default())
}

proptest! {
    #[test]
    fn the_person_does_what_the_phase_says(exercise in any_exercise(), level in any_level(), share in 0.0f64..1.0) {
        let total = f64::from(usual(exercise, level).timeline().total_ms());
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let session = at(Bout::of(exercise, level), Pace::default(), (total * share) as u64);
        let (Some(moment), Some(stance)) = (session.moment(), Stance::of(&session)) else { return Ok(()) };
        prop_assert!((0.0..=1.0).contains(&stance.t));
        prop_assert_eq!(stance.works, moment.step.phase.is_work() && session.state() == State::Running);
        let repeats = matches!(moment.step, s if s.repetition > 0);
        match moment.step.phase {
            Phase::Out => prop_assert!(stance.per_s > 0.0),
            Phase::Back => prop_assert!(stance.per_s < 0.0),
            Phase::Hold if repeats => prop_assert!(stance.t > 0.999 && stance.per_s == 0.0),
            Phase::Hold => prop_assert!(stance.breathes == (stance.t > 0.999 && stance.per_s == 0.0)),
            Phase::GetReady => prop_assert!(stance.t == 0.0 && stance.per_s == 0.0),
            Phase::Rest | Phase::SwitchSides => prop_assert!(stance.per_s <= 0.0),
            Phase::OwnPace => prop_assert!(false, "not asked for"),
        }
    }

    #[test]
    fn the_movement_goes_on_where_it_was(exercise in any_exercise(), level in any_level(), share in 0.0f64..1.0) {
        let bout = Bout::of(exercise, level);
        let total = f64::from(usual(exercise, level).timeline().total_ms());
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let ms = (total * share) as u64;
        let (before, after) = (at(bout, Pace::default(), ms), at(bout, Pace::default(), ms + 100));
        let (Some(a), Some(b)) = (Stance::of(&before), Stance::of(&after)) else { return Ok(()) };
        // No way is gone in less than a second.
        prop_assert!((b.t - a.t).abs() <= 0.11, "{} then {}", a.t, b.t);
    }
}

#[test]
fn a_stretch_is_left_after_its_time_and_on_its_own_side() {
    let session = usual(Exercise::KneeToChest, Level::Standard);
    let steps = session.timeline().steps();
    let held = steps.iter().find(|s| s.phase == Phase::Hold).expect("it is held");
    let bout = Bout::of(Exercise::KneeToChest, Level::Standard);
    let end = u64::from(held.end_ms());
    let last = Stance::of(&at(bout, Pace::default(), end - 100)).expect("under way");
    assert!(last.t > 0.999 && last.breathes, "all of the hold is held");
    let leaving = Stance::of(&at(bout, Pace::default(), end + 500)).expect("under way");
    assert!(leaving.t > 0.5 && leaving.per_s < 0.0 && leaving.side == held.side);
    let turned = Stance::of(&at(bout, Pace::default(), end + 3_000)).expect("under way");
    assert!(turned.t == 0.0 && turned.side == held.side.map(Side::other));
}

#[test]
fn a_pause_stops_the_person_where_they_are() {
    let bout = Bout::of(Exercise::BirdDog, Level::Standard);
    let session = usual(Exercise::BirdDog, Level::Standard);
    let out = session.timeline().steps().iter().find(|s| s.phase == Phase::Out).expect("a way out");
    let ms = u64::from(out.start_ms) + 700;
    let mut session = at(bout, Pace::default(), ms);
    let moving = Stance::of(&session).expect("under way");
    session.apply(Command::Pause, stamp(ms));
    let paused = Stance::of(&session).expect("under way");
    assert!(moving.per_s > 0.0 && moving.t > 0.0);
    assert_eq!(paused, Stance { per_s: 0.0, works: false, ..moving });
    // Counting in, they wait there too.
    session.apply(Command::Resume, stamp(ms + 60_000));
    assert_eq!(Stance::of(&session), Some(paused));
}

#[test]
fn at_ones_own_pace_the_movement_is_shown_side_by_side() {
    let pace = Pace { pacing: Pacing::Own, first: Side::Right, ..Pace::default() };
    for exercise in Exercise::ALL {
        let bout = Bout::of(exercise, Level::Standard);
        let Work::Repetitions { tempo, .. } = bout.dose.work else { continue };
        let session = Session::new(&[bout], pace);
        let own = session.timeline().steps().iter().find(|s| s.phase == Phase::OwnPace);
        let start = u64::from(own.expect("a set at one's own pace").start_ms);
        let round = u64::from(tempo.total_ms());
        let stance = |ms: u64| Stance::of(&at(bout, pace, start + ms)).expect("under way");
        let out = u64::from(tempo.out_ms);
        assert!(stance(out / 2).per_s > 0.0, "{exercise:?}");
        assert!(stance(round - u64::from(tempo.back_ms) / 2).per_s < 0.0, "{exercise:?}");
        assert_eq!(stance(out / 2).side, Some(Side::Right), "{exercise:?}");
        let next = if exercise.sides() == Sides::Alternating { Side::Left } else { Side::Right };
        assert_eq!(stance(round + out / 2).side, Some(next), "{exercise:?}");
    }
}

#[test]
fn who_has_to_turn_round_does_so_on_the_way_back() {
    for (exercise, turns) in [(Exercise::TailWag, true), (Exercise::BirdDog, false)] {
        let session = usual(exercise, Level::Standard);
        let back = session.timeline().steps().iter().find(|s| s.phase == Phase::Back);
        let back = back.expect("a way back");
        let bout = Bout::of(exercise, Level::Standard);
        let side = |before_ms: u32| {
            let ms = u64::from(back.end_ms() - before_ms);
            Stance::of(&at(bout, Pace::default(), ms)).expect("under way").side
        };
        assert_eq!(side(900), back.side, "{exercise:?}");
        let last = if turns { back.side.map(Side::other) } else { back.side };
        assert_eq!(side(300), last, "{exercise:?}");
    }
}
