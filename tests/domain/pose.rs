use keystone::domain::exercise::{Exercise, Side};
use keystone::domain::level::Level;
use keystone::domain::pose::{self, Chain, Drawing, Skeleton, Tone, aspect, contacts, drawing};
use proptest::prelude::*;

use crate::drawn::{any_drawn, every, points};
use crate::{any_exercise, any_level};

/// One hundredth of body height, in drawing units.
const DRIFT: f32 = 2.0;

fn skeleton(exercise: Exercise, level: Level, drawn: Side, t: f32) -> Skeleton {
    pose::skeleton(exercise, level, drawn, t).expect("natively there is one")
}

fn within(drawing: &Drawing) -> bool {
    drawing.parts.iter().flat_map(points).all(|p| p.iter().all(|n| n.abs() < 400.0))
}

proptest! {
    #[test]
    fn planted_points_stay_where_they_are((exercise, side) in any_drawn(), level in any_level(), t in 0.0f32..=1.0) {
        let at = contacts(exercise, level, side, t);
        for (name, start) in contacts(exercise, level, side, 0.0) {
            if let Some((_, now)) = at.iter().find(|(n, _)| *n == name) {
                let drift = (now[0] - start[0]).hypot(now[1] - start[1]);
                prop_assert!(drift <= DRIFT, "{:?} {:?}: {} slides by {}", exercise, level, name, drift);
            }
        }
    }

    #[test]
    fn every_moment_can_be_drawn_in_one_frame((exercise, side) in any_drawn(), level in any_level(), t in -1.0f32..2.0) {
        let (now, start) = (drawing(exercise, level, side, t), drawing(exercise, level, side, 0.0));
        prop_assert_eq!(now.view, start.view);
        prop_assert!(within(&now));
    }

    #[test]
    fn bones_keep_their_length((exercise, side) in any_drawn(), level in any_level(), t in 0.0f32..=1.0) {
        let now = skeleton(exercise, level, side, t);
        // Upper arm, forearm, thigh and shin, as fractions of a height of 200.
        let chains = now.arms.map(|c| (c, 34.0, 30.0)).into_iter().chain(now.legs.map(|c| (c, 49.0, 46.0)));
        for (chain, upper, lower) in chains {
            for (seen, length) in [(length(chain.middle, chain.root), upper), (length(chain.end, chain.middle), lower)] {
                prop_assert!((seen - length).abs() <= DRIFT, "{:?} {:?}: {} for {}", exercise, level, seen, length);
            }
        }
    }

    #[test]
    fn joints_stay_within_what_people_can_do((exercise, side) in any_drawn(), level in any_level(), t in 0.0f32..=1.0) {
        for (joint, degrees, least, most) in joints(&skeleton(exercise, level, side, t)) {
            prop_assert!((least..=most).contains(&degrees), "{:?} {:?}: {} at {}", exercise, level, joint, degrees);
        }
    }

    #[test]
    fn nothing_of_the_body_is_below_what_bears_it((exercise, side) in any_drawn(), level in any_level(), t in 0.0f32..=1.0) {
        let now = skeleton(exercise, level, side, t);
        for chain in now.arms.into_iter().chain(now.legs) {
            for [_, y, _] in [chain.root, chain.middle, chain.end] {
                prop_assert!(y <= 0.0, "{:?} {:?}: a joint {} below", exercise, level, y);
            }
        }
        // Seen from the side, the outlines show it too.
        let chains = now.arms.into_iter().chain(now.legs);
        if chains.flat_map(|c| [c.root, c.middle, c.end]).all(|p| p[2] == 0.0) {
            let drawing = drawing(exercise, level, side, t);
            for part in &drawing.parts {
                let body = part.shapes.first().is_some_and(|s| is_body(s.tone));
                let lowest = points(part).iter().map(|p| p[1]).fold(f32::MIN, f32::max);
                prop_assert!(!body || lowest <= DRIFT + 0.1, "{:?} {:?}: {:?} {} below", exercise, level, part.shapes, lowest);
            }
        }
    }

    #[test]
    fn the_other_side_does_the_same(exercise in any_exercise(), level in any_level(), t in 0.0f32..=1.0) {
        let one = aspect(exercise, Some(Side::Left));
        let other = aspect(exercise, Some(Side::Right));
        let (a, b) = (skeleton(exercise, level, one.drawn, t), skeleton(exercise, level, other.drawn, t));
        if one.drawn == other.drawn {
            // An exact mirror image: the very same drawing.
            prop_assert!(one.mirrored != other.mirrored);
            prop_assert_eq!(a, b);
        } else {
            prop_assert!(!one.mirrored && !other.mirrored);
            // Near and far have changed places; a far limb is drawn a little aside.
            for (x, y) in [(a.legs[0], b.legs[1]), (a.legs[1], b.legs[0])] {
                prop_assert!((bend(x) - bend(y)).abs() < 8.0, "{:?} {:?}: knees {} {}", exercise, level, bend(x), bend(y));
            }
            for (x, y) in [(a.arms[0], b.arms[1]), (a.arms[1], b.arms[0])] {
                prop_assert!((bend(x) - bend(y)).abs() < 20.0, "{:?} {:?}: elbows {} {}", exercise, level, bend(x), bend(y));
            }
        }
    }
}

#[test]
fn start_and_end_differ_and_something_is_planted() {
    for (exercise, level, side) in every() {
        assert_ne!(
            drawing(exercise, level, side, 0.0).parts,
            drawing(exercise, level, side, 1.0).parts,
            "{exercise:?} {level:?}"
        );
        assert!(!contacts(exercise, level, side, 0.0).is_empty(), "{exercise:?} {level:?}");
    }
}

#[test]
fn no_number_at_all_is_harmless() {
    for (exercise, level, side) in every() {
        assert!(within(&drawing(exercise, level, side, f32::NAN)), "{exercise:?} {level:?}");
    }
}

#[test]
fn variations_that_do_something_else_look_different() {
    let end = |e, l| drawing(e, l, aspect(e, None).drawn, 1.0);
    for exercise in Exercise::ALL {
        let gentle = end(exercise, Level::Gentle);
        assert_ne!(gentle, end(exercise, Level::Standard), "{exercise:?}");
    }
    for exercise in
        [Exercise::HipThrust, Exercise::SideTaps, Exercise::DeadBug, Exercise::FigureFour]
    {
        assert_ne!(end(exercise, Level::Standard), end(exercise, Level::Stronger), "{exercise:?}");
    }
}

fn is_body(tone: Tone) -> bool {
    !matches!(
        tone,
        Tone::Mat | Tone::Prop | Tone::PropMid | Tone::PropDark | Tone::Band | Tone::Muscle
    )
}

type P = [f32; 3];

fn minus(a: P, b: P) -> P {
    [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
}

fn opposite(a: P) -> P {
    minus([0.0; 3], a)
}

fn dot(a: P, b: P) -> f32 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

fn length(a: P, b: P) -> f32 {
    let d = minus(a, b);
    dot(d, d).sqrt()
}

/// The angle between two directions, in degrees.
fn angle(a: P, b: P) -> f32 {
    let cosine = dot(a, b) / (dot(a, a).sqrt() * dot(b, b).sqrt());
    cosine.clamp(-1.0, 1.0).acos().to_degrees()
}

/// Flexion of the knee or the elbow, in degrees.
fn bend(chain: Chain) -> f32 {
    angle(minus(chain.middle, chain.root), minus(chain.end, chain.middle))
}

/// The angles of a body in degrees, each with the range that healthy people have.
///
/// Limbs: means at 20 to 69 years, the more mobile sex: Soucie et al. 2011, Haemophilia 17:500
/// (<https://archive.cdc.gov/www_cdc_gov/ncbddd/jointrom/index.html>): hip 134 of flexion, knee 142,
/// elbow 150, shoulder 172. Extension of the hip (30) and of the shoulder (60), and overhead reach
/// (180), the spine (35 aside, 30 back, 75 forward) and the neck (55 back, 70 forward, 45 aside): the
/// limits of the American Academy of Orthopaedic Surgeons, as tables of joint motion give them.
fn joints(body: &Skeleton) -> Vec<(&'static str, f32, f32, f32)> {
    let [hips, waist, chest, neck, skull] = body.spine;
    let (pelvis_up, chest_up, neck_up) =
        (minus(waist, hips), minus(neck, chest), minus(skull, neck));
    let mut found = vec![
        ("spine", angle(pelvis_up, chest_up), 0.0, 60.0),
        ("neck", angle(chest_up, neck_up), 0.0, 55.0),
    ];
    for leg in body.legs {
        found.push(("knee", bend(leg), 0.0, 142.0));
        let thigh = minus(leg.middle, leg.root);
        let most = if dot(thigh, body.front) < 0.0 { 30.0 } else { 134.0 };
        found.push(("hip", angle(opposite(pelvis_up), thigh), 0.0, most));
    }
    for arm in body.arms {
        found.push(("elbow", bend(arm), 0.0, 150.0));
        let upper = minus(arm.middle, arm.root);
        // Behind the body it goes less far than before it. Seen from the side, that is plain.
        let behind = upper[2] == 0.0 && chest_up[0] * upper[1] - chest_up[1] * upper[0] < 0.0;
        found.push((
            "shoulder",
            angle(opposite(chest_up), upper),
            0.0,
            if behind { 60.0 } else { 180.0 },
        ));
    }
    found
}
