//! Knee to chest, from the side: on the back, both hands draw one thigh in.
//!
//! The hands hold behind the thigh, not over the shin, which would press the knee.
//! Absent on purpose: the easier version with the other knee bent.

use super::body::ANKLE_HEIGHT;
use super::geometry::{at, bump, ease, mix};
use super::outline::{self, Ring};
use super::side_rig::{self, Depth, Hand, Leg, Spine, Trunk};
use super::{Drawing, Scene, Tone, props};

const GLUTEUS: Ring = &[
    (-9.6, -4.0),
    (-3.0, -6.0),
    (-1.4, 6.0),
    (-2.6, 20.0),
    (-3.6, 36.0),
    (-7.4, 37.0),
    (-9.8, 22.0),
    (-10.6, 8.0),
];

pub fn scene(t: f32) -> Scene {
    let e = ease(0.0, 1.0, t);
    let flat = Spine { pitch: -92.0, waist: 1.0, chest: 1.0, neck: -4.0, head: 6.0 };
    let curled = Spine { pitch: -93.0, waist: 4.0, chest: 2.0, neck: -4.0, head: 6.0 };
    let trunk = Trunk::new(at(112.0, mix(-15.4, -15.6, e)), flat.toward(curled, e));

    // The long leg rests on its heel, the toes up.
    let far_leg = trunk.leg(trunk.step(at(205.5, -8.4), -82.0));
    let standing = trunk.step(at(163.0, -ANKLE_HEIGHT), 0.0);
    let drawn_in = Leg { hip: 126.0, knee: 124.0, ankle: -14.0 };
    let near_leg = trunk.leg(standing.toward(drawn_in, e));

    // From the mat to the back of the thigh in an arc, then along with it.
    let grip = near_leg.upper.point(at(-4.5, 27.0));
    let reach = ease(0.0, 0.62, t);
    let lift = at(0.0, -14.0 * bump(reach));
    let arm = |beside: f32| {
        let wrist = at(124.0 + beside, -5.4).toward(grip, reach) + lift;
        trunk.arm(trunk.reach(wrist, mix(-90.0, near_leg.upper.angle + 62.0, reach)))
    };
    let (near_arm, far_arm) = (arm(0.0), arm(4.0));

    let mut marks = vec![props::mat(8.0, 210.0)];
    marks.extend(side_rig::arm_marks(far_arm, Depth::Far, Hand::Grip));
    marks.extend(side_rig::leg_marks(far_leg, Depth::Far));
    marks.extend(trunk.marks());
    marks.push(side_rig::ring(Tone::Shirt, outline::LYING_BACK, trunk.waist));
    marks.extend(side_rig::leg_marks(near_leg, Depth::Near));
    marks.push(side_rig::ring(Tone::Muscle, GLUTEUS, near_leg.upper));
    marks.extend(side_rig::arm_marks(near_arm, Depth::Near, Hand::Grip));

    Scene {
        drawing: Drawing { frame: [0, -96, 226, 119], floor: 4, marks },
        contacts: vec![("hips", trunk.pelvis.origin), ("far heel", far_leg.end.origin)],
    }
}
