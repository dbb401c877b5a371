use keystone::domain::pose::{Course, Matrix, Motion, Part, Shape, drawing};

use crate::drawn::every;
use crate::outlines::{apart, seen};

/// How far a shape may be at a sample from where it is drawn, in drawing units: the tolerance of a
/// fit, and what is lost by rounding. Between samples a browser measures it (`tests/browser`).
const OFF: f32 = 0.8;
/// The same where two neighbouring samples had to be joined, however different.
const JOINED: f32 = 2.0;

fn steps(motion: &Motion) -> usize {
    motion.moves().iter().map(|(_, moves)| moves.len()).max().expect("something moves") - 1
}

/// Each mark at a sample: the outline that stands for it from there on, and where it is.
fn shown(motion: &Motion, sample: usize) -> Vec<(Shape, Matrix)> {
    let parts = motion.moves();
    let marks = parts.iter().filter_map(|(shapes, moves)| {
        let at = |i: usize| moves[if moves.len() == 1 { 0 } else { i }];
        // Where one outline gives way to the next, both are there.
        Some((shapes, at(sample).filter(|_| at(sample + 1).is_some())?))
    });
    marks.flat_map(|(shapes, place)| shapes.iter().map(move |s| (s.clone(), place))).collect()
}

fn marks(parts: Vec<Part>) -> impl Iterator<Item = (Shape, Vec<f32>)> {
    parts.into_iter().flat_map(|part| {
        let matrix = crate::outlines::numbers(&part.transform);
        part.shapes.into_iter().map(move |s| (s, matrix.clone()))
    })
}

#[test]
fn a_motion_shows_what_is_drawn() {
    let (mut joined, mut all, mut edges) = (0, 0, 0);
    for (exercise, level, side) in every() {
        let motion = Motion::of(exercise, level, side);
        let steps = steps(&motion);
        // The last sample ends the last stretch, which the browser's test looks at.
        for sample in 0..steps {
            #[expect(clippy::cast_precision_loss)]
            let t = sample as f32 / steps as f32;
            let drawn = marks(drawing(exercise, level, side, t).parts);
            let drawn: Vec<_> = drawn.filter(|(s, _)| !s.path.is_empty()).collect();
            let moved = shown(&motion, sample);
            // An ear that is all but seen from its edge is left out.
            if drawn.len() != moved.len() {
                edges += 1;
                continue;
            }
            for ((drawn, at), (moved, place)) in drawn.iter().zip(&moved) {
                assert_eq!(drawn.tone, moved.tone, "{exercise:?} {level:?} {t}");
                let a = seen(&drawn.path, &drawn.transform, at);
                let b = seen(&moved.path, &moved.transform, &place.0);
                assert_eq!(a.len(), b.len(), "{exercise:?} {level:?} {t}");
                let far = apart(&a, &b).max(apart(&b, &a));
                all += 1;
                joined += i32::from(far > OFF);
                assert!(
                    far <= JOINED,
                    "{exercise:?} {level:?} {t}: {:?} is off by {far}",
                    moved.tone
                );
            }
        }
    }
    assert!(edges <= 6, "{edges} moments with something left out");
    assert!(joined * 100 < all, "{joined} of {all} are off");
}

#[test]
fn what_bears_does_not_move_at_all() {
    for (exercise, level, side) in every() {
        let motion = Motion::of(exercise, level, side);
        let still = motion.keyframes(Course::Through).iter().filter(|k| k.is_none()).count();
        assert!(still > 0, "{exercise:?} {level:?}");
    }
}

#[test]
fn keyframes_are_in_order_and_whole() {
    for (exercise, level, side) in every() {
        let motion = Motion::of(exercise, level, side);
        assert_eq!(motion.start().parts.len(), motion.keyframes(Course::Round).len());
        for course in [Course::Through, Course::Round] {
            for keys in motion.keyframes(course).into_iter().flatten() {
                assert_eq!(keys.offsets.len(), keys.transforms.len());
                assert_eq!(keys.offsets.first(), Some(&0.0));
                assert_eq!(keys.offsets.last(), Some(&1.0));
                assert!(keys.offsets.is_sorted(), "{exercise:?} {level:?}");
                assert!(
                    keys.transforms.iter().all(|t| t.starts_with("matrix(") && t.ends_with(')'))
                );
                if course == Course::Round {
                    assert_eq!(keys.transforms.first(), keys.transforms.last());
                }
            }
        }
    }
}

#[test]
fn a_motion_starts_as_its_drawing_does() {
    for (exercise, level, side) in every() {
        let motion = Motion::of(exercise, level, side);
        assert_eq!(motion.start().view, drawing(exercise, level, side, 0.0).view);
    }
}

#[test]
fn nothing_flips_over_on_its_way() {
    for (exercise, level, side) in every() {
        let motion = Motion::of(exercise, level, side);
        for (shapes, moves) in motion.moves() {
            for Matrix([xx, yx, xy, yy, ..]) in moves.iter().flatten() {
                assert!(xx * yy - yx * xy > 0.0, "{exercise:?} {level:?} {:?}", shapes[0].tone);
            }
        }
    }
}
