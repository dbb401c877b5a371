//! The moving figures, as the browser itself moves them.

use keystone::domain::exercise::{Exercise, Side};
use keystone::domain::level::Level;
use keystone::domain::pose::{Course, Motion, aspect, drawing};
use keystone::platform::animation::{Moving, Play};
use keystone::ui::figure::Figure;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

use crate::outlines::{apart, numbers, seen};
use crate::{Mounted, settle};

/// How far a shape may be between two samples from where it would be drawn, in drawing units: 1.2 %
/// of body height. Only a turning face comes near it.
const STRAY: f32 = 2.4;
/// So far off, it is not the same shape.
const ANOTHER: f32 = 4.0;
/// Points of the stroke that is an eye or a mouth.
const FEATURE: usize = 7;

/// The figure at the start of its movement, and its parts.
async fn figure(motion: &Motion) -> (Mounted, Vec<Element>) {
    let start = motion.start();
    let page = Mounted::new(move || view! { <Figure drawing=Signal::stored(start)/> });
    settle().await;
    let first = page.find("svg").first_element_child();
    let parts = std::iter::successors(first, Element::next_element_sibling);
    let parts = parts.filter(|e| e.local_name() == "g").collect();
    (page, parts)
}

/// Where the browser has put a part: its matrix.
fn matrix(part: &Element) -> Vec<f32> {
    let window = web_sys::window().expect("a window");
    let style = window.get_computed_style(part).expect("it has a style").expect("it has one");
    let value = style.get_property_value("transform").expect("a property");
    let own = || part.get_attribute("transform").expect("it is placed");
    let value = if value == "none" { own() } else { value };
    // A browser may write very small numbers with an exponent.
    let list = value.trim_start_matches("matrix(").trim_end_matches(')');
    list.split(',').map(|n| n.trim().parse().unwrap_or_else(|_| panic!("{value}"))).collect()
}

/// The points of a part's shapes, where the browser has put them.
fn shapes(part: &Element) -> Vec<Vec<[f32; 2]>> {
    let at = matrix(part);
    if at.iter().all(|n| *n == 0.0) {
        return Vec::new();
    }
    let first = part.first_element_child();
    let paths = std::iter::successors(first, Element::next_element_sibling);
    let read = |p: &Element, name: &str| p.get_attribute(name).expect("every shape has it");
    // What breathes is in a group of its own.
    let paths = paths.map(|p| p.first_element_child().unwrap_or(p));
    paths.map(|p| seen(&read(&p, "d"), &read(&p, "transform"), &at)).collect()
}

/// How far what is seen is from what would be drawn.
/// Nothing where one shape has just given way to another.
fn stray(parts: &[Element], exercise: Exercise, level: Level, side: Side, t: f32) -> Option<f32> {
    let drawn: Vec<_> = drawing(exercise, level, side, t)
        .parts
        .iter()
        .flat_map(|part| {
            let at = numbers(&part.transform);
            let shapes = part.shapes.iter().filter(|s| !s.path.is_empty());
            shapes.map(move |s| seen(&s.path, &s.transform, &at)).collect::<Vec<_>>()
        })
        .collect();
    let moved: Vec<_> = parts.iter().flat_map(shapes).collect();
    if drawn.len() != moved.len() {
        return None;
    }
    // Where one shape gives way to another, their order may differ from what is drawn.
    let nearest = |of: &Vec<[f32; 2]>, among: &[Vec<[f32; 2]>]| {
        let same = among.iter().filter(|other| other.len() == of.len());
        same.map(|other| apart(of, other).max(apart(other, of))).fold(f32::MAX, f32::min)
    };
    // Eyes and mouth come in sight by growing: for a moment they are as good as not there.
    let plain = drawn.iter().filter(|shape| shape.len() > FEATURE);
    let far = plain.map(|shape| nearest(shape, &moved)).fold(0.0, f32::max);
    // An ear that is just coming in sight has no counterpart.
    (far < ANOTHER).then_some(far)
}

#[wasm_bindgen_test]
async fn between_samples_too_a_figure_is_where_it_would_be_drawn() {
    let (mut worst, mut changing) = ((0.0, String::new()), 0);
    for exercise in Exercise::ALL {
        for level in Level::ALL {
            let mut sides =
                [Side::Left, Side::Right].map(|s| aspect(exercise, Some(s)).drawn).to_vec();
            sides.dedup();
            for side in sides {
                let motion = Motion::of(exercise, level, side);
                let (page, parts) = figure(&motion).await;
                let svg = page.find("svg");
                let mut moving =
                    Moving::new(&svg, motion.keyframes(Course::Through), Play::Followed);
                for sample in [2.5f32, 6.5, 9.3, 13.5, 17.7, 20.0] {
                    let t = sample / 20.0;
                    moving.follow(t, 0.0);
                    let Some(far) = stray(&parts, exercise, level, side, t) else {
                        changing += 1;
                        continue;
                    };
                    if far > worst.0 {
                        worst = (far, format!("{exercise:?} {level:?} {side:?} at {t}"));
                    }
                }
            }
        }
    }
    assert!(worst.0 <= STRAY, "{} by {}", worst.1, worst.0);
    assert!(changing <= 6, "{changing} of 198 moments");
}

#[wasm_bindgen_test]
async fn a_followed_figure_goes_where_it_is_told_and_lets_go() {
    let (exercise, level) = (Exercise::BirdDog, Level::Standard);
    let side = aspect(exercise, None).drawn;
    let motion = Motion::of(exercise, level, side);
    let (page, parts) = figure(&motion).await;
    let svg = page.find("svg");
    let before: Vec<_> = parts.iter().map(matrix).collect();
    let mut moving = Moving::new(&svg, motion.keyframes(Course::Through), Play::Followed);
    moving.follow(1.0, 0.0);
    assert!(
        stray(&parts, exercise, level, side, 1.0).is_some_and(|far| far < 0.5),
        "it is at the end"
    );
    // On the way back, and from the very end.
    moving.follow(1.0, -2.0);
    crate::until(|| stray(&parts, exercise, level, side, 1.0).is_none_or(|far| far > 3.0)).await;
    moving.follow(0.0, 0.0);
    assert!(
        stray(&parts, exercise, level, side, 0.0).is_some_and(|far| far < 0.5),
        "it is at the start"
    );
    drop(moving);
    let after: Vec<_> = parts.iter().map(matrix).collect();
    assert_eq!(before, after, "what was drawn is as it was");
}
