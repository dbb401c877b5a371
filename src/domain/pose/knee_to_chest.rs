//! Knee to chest, from the side: on the back, both hands draw one thigh in.
//!
//! The hands hold behind the thigh, not over the shin, which would press the knee.
//! At the gentle level the body lies on a bed and the other knee stays bent.

use super::body::ANKLE_HEIGHT;
use super::geometry::{at, bump, ease, mix};
use super::outline::{self, Ring};
use super::side_rig::{self, Depth, Hand, Leg, Spine, Trunk};
use super::{Checks, Level, Scene, Tone, Window, props};

const GLUTEUS: Ring = &[
    (-10.4, -8.0),
    (-4.0, -10.0),
    (1.0, -4.0),
    (0.4, 4.0),
    (-3.0, 11.0),
    (-7.0, 13.0),
    (-10.8, 8.0),
];
/// On the waist, along the back.
const LOW_BACK: Ring =
    &[(-14.0, 4.0), (-9.6, 3.0), (-8.4, -6.0), (-9.4, -16.0), (-13.4, -18.0), (-14.3, -7.0)];

/// The picture a share `t` (0 to 1) of the way from start to end.
pub fn scene(level: Level, t: f32) -> Scene {
    let e = ease(0.0, 1.0, t);
    let flat = Spine { pitch: -92.0, waist: 1.0, chest: 1.0, neck: -4.0, head: 6.0 };
    let curled = Spine { pitch: -93.0, waist: 4.0, chest: 2.0, neck: -4.0, head: 6.0 };
    let trunk = Trunk::new(at(112.0, mix(-15.4, -15.6, e)), flat.toward(curled, e));

    let on_bed = level == Level::Gentle;
    let standing = trunk.step(at(163.0, -ANKLE_HEIGHT), 0.0);
    // A long leg rests on its heel, the toes up.
    let long = trunk.step(at(206.6, -8.4), -82.0);
    let far_leg = trunk.leg(if on_bed { trunk.step(at(168.0, -ANKLE_HEIGHT), 0.0) } else { long });
    let drawn_in = Leg { hip: 126.0, knee: 124.0, ankle: -14.0 };
    let from = if on_bed { standing } else { long.toward(standing, ease(0.0, 0.6, t)) };
    let near_leg = trunk.leg(from.toward(drawn_in, e));

    // From the mat to the back of the thigh in an arc, then along with it.
    let grip = |further: f32| near_leg.upper.point(at(-4.5, 27.0 + further));
    let reach = ease(0.0, 0.62, t);
    let lift = at(0.0, -14.0 * bump(reach));
    let arm = |beside: f32| {
        let wrist = at(124.0 + beside, -5.4).toward(grip(beside), reach) + lift;
        trunk.arm(trunk.reach(wrist, mix(-90.0, near_leg.upper.angle + 62.0, reach)))
    };
    let (near_arm, far_arm) = (arm(0.0), arm(6.0));

    let mut marks = if on_bed { props::bed() } else { vec![props::mat(8.0, 210.0)] };
    marks.extend(side_rig::arm_marks(far_arm, Depth::Far, Hand::Grip));
    marks.extend(side_rig::leg_marks(far_leg, Depth::Far));
    marks.extend(trunk.marks());
    marks.push(side_rig::ring(Tone::Shirt, outline::LYING_BACK, trunk.waist));
    marks.push(side_rig::ring(Tone::Muscle, LOW_BACK, trunk.waist));
    marks.extend(side_rig::leg_marks(near_leg, Depth::Near));
    marks.push(side_rig::ring(Tone::Muscle, GLUTEUS, near_leg.upper));
    marks.extend(side_rig::arm_marks(near_arm, Depth::Near, Hand::Grip));

    Scene {
        view: if on_bed {
            Window { frame: [-8, -96, 240, 160], floor: 46 }
        } else {
            Window { frame: [0, -96, 226, 119], floor: 4 }
        },
        marks,
        checks: Checks::natively(|| Checks {
            skeleton: trunk.skeleton([near_arm, far_arm], [near_leg, far_leg]),
            contacts: vec![("hips", trunk.pelvis.origin), ("far foot", far_leg.end.origin)],
        }),
    }
}
