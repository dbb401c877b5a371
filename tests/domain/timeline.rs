use keystone::domain::dose::Work;
use keystone::domain::exercise::{Exercise, Side, Sides};
use keystone::domain::level::Level;
use keystone::domain::timeline::{Bout, Pace, Phase, Step, Timeline};
use proptest::prelude::*;

use crate::{any_exercise, any_level};

fn any_bouts() -> impl Strategy<Value = Vec<Bout>> {
    prop::collection::vec((any_exercise(), any_level()).prop_map(|(e, l)| Bout::of(e, l)), 1..5)
}

fn any_side() -> impl Strategy<Value = Side> {
    prop::sample::select(vec![Side::Left, Side::Right])
}

fn pace(first: Side) -> Pace {
    Pace { first, ..Pace::default() }
}

fn work_ms(timeline: &Timeline, side: Option<Side>) -> u32 {
    let work = timeline.steps().iter().filter(|s| s.phase.is_work() && s.side == side);
    work.map(|s| s.len_ms).sum()
}

proptest! {
    #[test]
    fn steps_touch_each_other_and_none_is_empty(bouts in any_bouts(), first in any_side()) {
        let timeline = Timeline::of(&bouts, pace(first));
        let mut now = 0;
        for step in timeline.steps() {
            prop_assert_eq!(step.start_ms, now);
            prop_assert!(step.len_ms > 0);
            now = step.end_ms();
        }
        prop_assert_eq!(timeline.total_ms(), now);
        prop_assert_eq!(timeline.total_ms(), timeline.steps().iter().map(|s| s.len_ms).sum::<u32>());
    }

    #[test]
    fn both_sides_get_the_same_time(bouts in any_bouts(), first in any_side()) {
        for bout in bouts {
            let timeline = Timeline::of(&[bout], pace(first));
            let (left, right) = (work_ms(&timeline, Some(Side::Left)), work_ms(&timeline, Some(Side::Right)));
            prop_assert_eq!(left, right);
            let together = bout.exercise.sides() == Sides::Together;
            prop_assert_eq!(left == 0, together);
            prop_assert_eq!(work_ms(&timeline, None) > 0, together);
        }
    }

    #[test]
    fn work_is_what_the_dose_asks_for(exercise in any_exercise(), level in any_level()) {
        let bout = Bout::of(exercise, level);
        let timeline = Timeline::of(&[bout], Pace::default());
        let once = match bout.dose.work {
            Work::Repetitions { count, tempo } => u32::from(count) * tempo.total_ms(),
            Work::Hold { ms } => ms,
        };
        let sides = if exercise.sides() == Sides::Together { 1 } else { 2 };
        let work: u32 = timeline.steps().iter().filter(|s| s.phase.is_work()).map(|s| s.len_ms).sum();
        prop_assert_eq!(work, u32::from(bout.dose.sets) * sides * once);
    }

    #[test]
    fn at_finds_the_step_that_holds_the_instant(bouts in any_bouts(), percent in 0u32..120) {
        let timeline = Timeline::of(&bouts, Pace::default());
        let at = timeline.total_ms() / 100 * percent;
        match timeline.at(at) {
            Some(moment) => {
                prop_assert!(moment.step.start_ms <= at && at < moment.step.end_ms());
                prop_assert_eq!(moment.step.start_ms + moment.into_ms, at);
                prop_assert!(moment.left_ms() > 0);
                prop_assert_eq!(timeline.steps()[moment.index], moment.step);
            }
            None => prop_assert!(at >= timeline.total_ms()),
        }
    }

    #[test]
    fn blocks_are_the_same_from_each_of_their_steps(bouts in any_bouts()) {
        let timeline = Timeline::of(&bouts, Pace::default());
        let mut next = 0;
        while next < timeline.steps().len() {
            let block = timeline.block(next);
            prop_assert_eq!(block.start, next);
            prop_assert!(block.end > block.start);
            for i in block.clone() {
                prop_assert_eq!(timeline.block(i), block.clone());
            }
            next = block.end;
        }
    }

    #[test]
    fn extending_moves_only_what_comes_later(bouts in any_bouts(), pick in any::<prop::sample::Index>(), by in 1u32..60_000) {
        let before = Timeline::of(&bouts, Pace::default());
        let index = pick.index(before.steps().len());
        let mut after = before.clone();
        after.extend(index, by);
        prop_assert_eq!(after.total_ms(), before.total_ms() + by);
        for (i, (a, b)) in after.steps().iter().zip(before.steps()).enumerate() {
            prop_assert_eq!(a.start_ms, if i > index { b.start_ms + by } else { b.start_ms });
            prop_assert_eq!(a.len_ms, if i == index { b.len_ms + by } else { b.len_ms });
        }
    }

    #[test]
    fn the_first_side_begins(exercise in any_exercise(), level in any_level(), first in any_side()) {
        let timeline = Timeline::of(&[Bout::of(exercise, level)], pace(first));
        let work = timeline.steps().iter().find(|s| s.phase.is_work());
        let side = work.and_then(|s| s.side);
        prop_assert_eq!(side, (exercise.sides() != Sides::Together).then_some(first));
    }
}

fn phases(steps: &[Step]) -> Vec<(Phase, Option<Side>, u8)> {
    steps.iter().map(|s| (s.phase, s.side, s.set)).collect()
}

#[test]
fn a_hold_gives_each_side_its_turn_and_then_rests() {
    let timeline = Timeline::of(&[Bout::of(Exercise::KneeToChest, Level::Gentle)], Pace::default());
    let (left, right) = (Some(Side::Left), Some(Side::Right));
    assert_eq!(
        phases(timeline.steps()),
        [
            (Phase::GetReady, left, 1),
            (Phase::Hold, left, 1),
            (Phase::SwitchSides, right, 1),
            (Phase::Hold, right, 1),
            (Phase::Rest, left, 1),
            (Phase::Hold, left, 2),
            (Phase::SwitchSides, right, 2),
            (Phase::Hold, right, 2),
        ]
    );
}

#[test]
fn alternating_repetitions_count_on_each_side() {
    let timeline = Timeline::of(&[Bout::of(Exercise::DeadBug, Level::Gentle)], Pace::default());
    let outs: Vec<_> = timeline
        .steps()
        .iter()
        .filter(|s| s.phase == Phase::Out)
        .map(|s| (s.repetition, s.side))
        .collect();
    let both = |n| [(n, Some(Side::Left)), (n, Some(Side::Right))];
    assert_eq!(outs, (1..=5).flat_map(both).collect::<Vec<_>>());
}

#[test]
fn between_two_exercises_there_is_time_to_get_into_position() {
    let bout = |e| Bout::of(e, Level::Gentle);
    let bouts =
        [bout(Exercise::HamstringStretch), bout(Exercise::FigureFour), bout(Exercise::TailWag)];
    let lead_ins = |more_time| {
        let timeline = Timeline::of(&bouts, Pace { more_time, ..Pace::default() });
        let ready = timeline.steps().iter().filter(|s| s.phase == Phase::GetReady);
        ready.map(|s| s.len_ms).collect::<Vec<_>>()
    };
    // Sitting down, staying seated, and getting down to the floor.
    assert_eq!(lead_ins(1), [10_000, 20_000, 30_000]);
    assert_eq!(lead_ins(3), [30_000, 60_000, 90_000]);
    let timeline = Timeline::of(&bouts, Pace::default());
    let rests = timeline.steps().iter().filter(|s| s.phase == Phase::Rest).count();
    assert_eq!(rests, 2, "one between the two sets of each stretch, none after the last");
}

#[test]
fn no_bouts_make_an_empty_timeline() {
    let timeline = Timeline::of(&[], Pace::default());
    assert_eq!(timeline.total_ms(), 0);
    assert_eq!(timeline.at(0), None);
    assert_eq!(timeline.block(3), 3..3);
}
