//! Seated hamstring stretch, from the side: one heel out on the floor, the trunk
//! hinges forward at the hips with a straight back.
//!
//! Absent on purpose: the stretch lying on the back.

use super::body::ANKLE_HEIGHT;
use super::geometry::{at, ease};
use super::outline::Ring;
use super::side_rig::{self, Depth, Hand, Spine, Trunk};
use super::{Checks, Level, Scene, Tone, Window, props};

const HAMSTRINGS: Ring = &[
    (-9.4, 8.0),
    (-4.0, 7.0),
    (-2.4, 20.0),
    (-2.6, 38.0),
    (-5.0, 43.0),
    (-7.0, 38.0),
    (-9.4, 24.0),
];

/// The picture a share `t` (0 to 1) of the way from start to end.
pub fn scene(level: Level, t: f32) -> Scene {
    // The gentle lean stops half way.
    let far = if level == Level::Gentle { 0.5 } else { 1.0 };
    let e = far * ease(0.0, 1.0, t);
    let tall = Spine { pitch: 2.0, waist: 0.0, chest: 2.0, neck: 8.0, head: -8.0 };
    // Nearly all of it in the hips: rounding the back is the mistake to avoid.
    let hinged = Spine { pitch: 45.0, waist: 1.0, chest: 1.0, neck: 4.0, head: -20.0 };
    let hip = at(-8.0, props::CHAIR_SEAT - 13.2);
    let trunk = Trunk::new(hip, tall.toward(hinged, e));

    let near_leg = trunk.leg(trunk.step(at(73.4, -9.4), -62.0));
    let far_leg = trunk.leg(trunk.step(at(34.0, -ANKLE_HEIGHT), 0.0));
    // The hands slide along the thigh as the trunk comes down.
    let slide = |from: f32, to: f32| {
        let on_thigh = at(10.0, from).toward(at(10.6, to), e);
        near_leg.upper.point(on_thigh)
    };
    let palm = near_leg.upper.angle + 8.0;
    let near_arm = trunk.arm(trunk.reach(slide(22.0, 40.0), palm));
    let far_arm = trunk.arm(trunk.reach(slide(26.0, 44.0), palm));

    let mut marks = props::chair();
    marks.extend(side_rig::arm_marks(far_arm, Depth::Far, Hand::Flat));
    marks.extend(side_rig::leg_marks(far_leg, Depth::Far));
    marks.extend(trunk.marks());
    marks.extend(side_rig::leg_marks(near_leg, Depth::Near));
    marks.push(side_rig::ring(Tone::Muscle, HAMSTRINGS, near_leg.upper));
    marks.extend(side_rig::arm_marks(near_arm, Depth::Near, Hand::Flat));

    Scene {
        view: Window { frame: [-71, -158, 184, 184], floor: 0 },
        marks,
        checks: Checks::natively(|| Checks {
            skeleton: trunk.skeleton([near_arm, far_arm], [near_leg, far_leg]),
            contacts: vec![
                ("seat", trunk.pelvis.origin),
                ("near heel", near_leg.end.origin),
                ("far foot", far_leg.end.origin),
            ],
        }),
    }
}
