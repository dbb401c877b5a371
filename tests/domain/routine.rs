use keystone::domain::exercise::Exercise;
use keystone::domain::level::{Level, LevelChoice};
use keystone::domain::routine::{Plan, Routine};
use keystone::domain::timeline::{Pace, Timeline};

use crate::any_level;
use proptest::prelude::*;

#[test]
fn positions_change_as_rarely_as_possible() {
    for routine in Routine::ALL {
        let positions: Vec<_> = routine.exercises().iter().map(|e| e.position()).collect();
        let distinct: std::collections::HashSet<_> = positions.iter().collect();
        let changes = positions.windows(2).filter(|w| w[0] != w[1]).count();
        assert_eq!(changes, distinct.len() - 1, "{routine:?}");
    }
}

#[test]
fn the_full_routine_has_each_exercise_once() {
    let mut exercises = Routine::Full.exercises();
    exercises.sort();
    assert_eq!(exercises, Exercise::ALL);
}

#[test]
fn the_short_one_takes_about_eight_minutes() {
    let bouts = Plan::Routine(Routine::Short).bouts(&LevelChoice::default());
    let minutes = Timeline::of(&bouts, Pace::default()).total_ms().div_ceil(60_000);
    assert!((7..=9).contains(&minutes), "{minutes}");
}

#[test]
fn an_own_level_counts_in_a_routine_too() {
    let mut levels = LevelChoice::new(Level::Gentle);
    levels.set_own(Exercise::DeadBug, Some(Level::Stronger));
    let bouts = Plan::Routine(Routine::Full).bouts(&levels);
    for bout in bouts {
        let expected =
            if bout.exercise == Exercise::DeadBug { Level::Stronger } else { Level::Gentle };
        assert_eq!(bout.level, expected);
    }
}

#[test]
fn plans_are_found_under_their_own_names() {
    let routines = Routine::ALL.into_iter().map(Plan::Routine);
    for plan in Exercise::ALL.into_iter().map(Plan::One).chain(routines) {
        assert_eq!(Plan::from_slug(plan.slug()), Some(plan));
    }
    assert_eq!(Plan::from_slug("marathon"), None);
}

proptest! {
    #[test]
    fn a_flare_up_day_is_gentle_whatever_was_chosen(overall in any_level(), own in any_level()) {
        let mut levels = LevelChoice::new(overall);
        for exercise in Exercise::ALL {
            levels.set_own(exercise, Some(own));
        }
        let bouts = Plan::Routine(Routine::FlareUp).bouts(&levels);
        prop_assert!(bouts.iter().all(|b| b.level == Level::Gentle));
    }
}
