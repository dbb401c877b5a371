use keystone::domain::exercise::Exercise;
use keystone::domain::level::Level;
use keystone::domain::pose::{Drawing, contacts, drawing};
use proptest::prelude::*;

use crate::{any_exercise, any_level};

/// One hundredth of body height, in drawing units.
const DRIFT: f32 = 2.0;

/// The numbers in a path or a transform.
fn numbers(text: &str) -> Vec<f32> {
    let split = text.split(|c: char| !(c.is_ascii_digit() || c == '.' || c == '-'));
    split.filter(|t| !t.is_empty()).filter_map(|t| t.parse().ok()).collect()
}

fn within(drawing: &Drawing) -> bool {
    let far = 400.0;
    drawing.marks.iter().all(|m| {
        !m.path.is_empty()
            && m.path.starts_with('M')
            && numbers(&m.path).iter().chain(&numbers(&m.transform)).all(|n| n.abs() < far)
    })
}

/// Each exercise at each level.
fn every() -> impl Iterator<Item = (Exercise, Level)> {
    Exercise::ALL.into_iter().flat_map(|e| Level::ALL.map(|l| (e, l)))
}

proptest! {
    #[test]
    fn planted_points_stay_where_they_are(exercise in any_exercise(), level in any_level(), t in 0.0f32..=1.0) {
        let at = contacts(exercise, level, t);
        for (name, start) in contacts(exercise, level, 0.0) {
            if let Some((_, now)) = at.iter().find(|(n, _)| *n == name) {
                let drift = (now[0] - start[0]).hypot(now[1] - start[1]);
                prop_assert!(drift <= DRIFT, "{:?} {:?}: {} slides by {}", exercise, level, name, drift);
            }
        }
    }

    #[test]
    fn every_moment_can_be_drawn_in_one_frame(exercise in any_exercise(), level in any_level(), t in -1.0f32..2.0) {
        let (now, start) = (drawing(exercise, level, t), drawing(exercise, level, 0.0));
        prop_assert_eq!(now.frame, start.frame);
        prop_assert_eq!(now.floor, start.floor);
        prop_assert!(within(&now));
    }
}

#[test]
fn start_and_end_differ_and_something_is_planted() {
    for (exercise, level) in every() {
        assert_ne!(
            drawing(exercise, level, 0.0).marks,
            drawing(exercise, level, 1.0).marks,
            "{exercise:?} {level:?}"
        );
        assert!(!contacts(exercise, level, 0.0).is_empty(), "{exercise:?} {level:?}");
    }
}

#[test]
fn no_number_at_all_is_harmless() {
    for (exercise, level) in every() {
        assert!(within(&drawing(exercise, level, f32::NAN)), "{exercise:?} {level:?}");
    }
}
