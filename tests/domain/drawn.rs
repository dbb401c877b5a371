//! All the figures, for the tests of them.

use keystone::domain::exercise::{Exercise, Side};
use keystone::domain::level::Level;
use keystone::domain::pose::{Part, aspect};
use proptest::prelude::*;

use crate::outlines::{numbers, seen};

/// The sides of an exercise that are drawn, not mirrored.
pub fn drawn_sides(exercise: Exercise) -> Vec<Side> {
    let mut sides = [Side::Left, Side::Right].map(|s| aspect(exercise, Some(s)).drawn).to_vec();
    sides.dedup();
    sides
}

/// Each drawing: an exercise at a level on a side.
pub fn every() -> impl Iterator<Item = (Exercise, Level, Side)> {
    Exercise::ALL.into_iter().flat_map(|e| {
        Level::ALL.into_iter().flat_map(move |l| drawn_sides(e).into_iter().map(move |s| (e, l, s)))
    })
}

pub fn any_drawn() -> impl Strategy<Value = (Exercise, Side)> {
    let all = Exercise::ALL.into_iter();
    let pairs: Vec<_> = all.flat_map(|e| drawn_sides(e).into_iter().map(move |s| (e, s))).collect();
    prop::sample::select(pairs)
}

/// The points of a part, in the picture.
pub fn points(part: &Part) -> Vec<[f32; 2]> {
    let matrix = numbers(&part.transform);
    part.shapes.iter().flat_map(|s| seen(&s.path, &s.transform, &matrix)).collect()
}
