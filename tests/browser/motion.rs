//! The moving figures, as the browser itself moves them.

use keystone::domain::exercise::{Exercise, Side};
use keystone::domain::level::Level;
use keystone::domain::pose::{Course, Motion, aspect, drawing};
use keystone::platform::animation::{Moving, Play};
use keystone::ui::figure::Figure;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

use crate::outlines::{numbers, path_points, placed};
use crate::{Mounted, settle};

/// How far a shape may be between two samples from where it would be drawn, in drawing units: 0.8 %
/// of body height.
const STRAY: f32 = 1.6;

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

fn shapes(part: &Element) -> Vec<String> {
    let first = part.first_element_child();
    let paths = std::iter::successors(first, Element::next_element_sibling);
    paths.filter_map(|p| p.get_attribute("d")).collect()
}

/// How far what is seen is from what would be drawn.
/// Nothing where one shape has just given way to another.
fn stray(parts: &[Element], exercise: Exercise, level: Level, side: Side, t: f32) -> Option<f32> {
    let drawn = drawing(exercise, level, side, t).parts.into_iter().flat_map(|part| {
        let at = numbers(&part.transform);
        let shapes = part.shapes.into_iter().filter(|s| !s.path.is_empty());
        shapes.map(move |s| (s.path.into_owned(), at.clone()))
    });
    let seen = parts.iter().flat_map(|part| {
        let at = matrix(part);
        let gone = at.iter().all(|n| *n == 0.0);
        let paths = if gone { Vec::new() } else { shapes(part) };
        paths.into_iter().map(move |path| (path, at.clone()))
    });
    let (drawn, seen): (Vec<_>, Vec<_>) = (drawn.collect(), seen.collect());
    if drawn.len() != seen.len() {
        return None;
    }
    let mut far: f32 = 0.0;
    for ((path, at), (moved, place)) in drawn.iter().zip(&seen) {
        let (a, b) = (path_points(path), path_points(moved));
        if a.len() == b.len() {
            let a: Vec<_> = a.iter().map(|p| placed(at, *p)).collect();
            let b: Vec<_> = b.iter().map(|p| placed(place, *p)).collect();
            far = far.max(crate::outlines::apart(&a, &b)).max(crate::outlines::apart(&b, &a));
        }
    }
    Some(far)
}

#[wasm_bindgen_test]
async fn between_samples_too_a_figure_is_where_it_would_be_drawn() {
    let (mut worst, mut changing) = ((0.0, String::new()), 0);
    for exercise in Exercise::ALL {
        for level in Level::ALL {
            for side in [Side::Left, Side::Right].map(|s| aspect(exercise, Some(s)).drawn) {
                let motion = Motion::of(exercise, level, side);
                let (page, parts) = figure(&motion).await;
                let svg = page.find("svg");
                let mut moving =
                    Moving::new(&svg, motion.keyframes(Course::Through), Play::Followed);
                for sample in [3.5f32, 8.5, 11.3, 16.5, 20.7, 24.0] {
                    let t = sample / 24.0;
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
    assert!(changing <= 6, "{changing} of 324 moments");
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
    crate::until(|| stray(&parts, exercise, level, side, 1.0) > Some(5.0)).await;
    moving.follow(0.0, 0.0);
    assert!(
        stray(&parts, exercise, level, side, 0.0).is_some_and(|far| far < 0.5),
        "it is at the start"
    );
    drop(moving);
    let after: Vec<_> = parts.iter().map(matrix).collect();
    assert_eq!(before, after, "what was drawn is as it was");
}
