use keystone::domain::exercise::Exercise;
use keystone::domain::pose::{Drawing, contacts, drawing};
use proptest::prelude::*;

use crate::any_exercise;

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

proptest! {
    #[test]
    fn planted_points_stay_where_they_are(exercise in any_exercise(), t in 0.0f32..=1.0) {
        let at = contacts(exercise, t);
        for (name, start) in contacts(exercise, 0.0) {
            if let Some((_, now)) = at.iter().find(|(n, _)| *n == name) {
                let drift = (now[0] - start[0]).hypot(now[1] - start[1]);
                prop_assert!(drift <= DRIFT, "{:?}: {} slides by {}", exercise, name, drift);
            }
        }
    }

    #[test]
    fn every_moment_can_be_drawn_in_one_frame(exercise in any_exercise(), t in -1.0f32..2.0) {
        let (now, start) = (drawing(exercise, t), drawing(exercise, 0.0));
        prop_assert_eq!(now.frame, start.frame);
        prop_assert_eq!(now.floor, start.floor);
        prop_assert!(within(&now));
    }
}

#[test]
fn start_and_end_differ_and_something_is_planted() {
    for exercise in Exercise::ALL {
        assert_ne!(drawing(exercise, 0.0).marks, drawing(exercise, 1.0).marks, "{exercise:?}");
        assert!(!contacts(exercise, 0.0).is_empty(), "{exercise:?}");
    }
}

#[test]
fn no_number_at_all_is_harmless() {
    for exercise in Exercise::ALL {
        assert!(within(&drawing(exercise, f32::NAN)), "{exercise:?}");
    }
}
