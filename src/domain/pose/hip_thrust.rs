//! Hip thrust, from the side: the upper back on a sofa, the hips rise to a bridge.
//!
//! The gentle level lies on the floor instead (see `floor_bridge`).

use super::body::ANKLE_HEIGHT;
use super::geometry::{at, ease};
use super::outline::Ring;
use super::side_rig::{self, Depth, Hand, Spine, Trunk};
use super::{Checks, Level, Scene, Tone, Window, floor_bridge, props};

pub const GLUTEUS: Ring = &[
    (-9.6, -5.5),
    (-4.0, -8.0),
    (1.0, -4.0),
    (-1.0, 8.0),
    (-4.0, 20.0),
    (-8.6, 18.0),
    (-10.8, 7.0),
];

/// The picture a share `t` (0 to 1) of the way from start to end.
pub fn scene(level: Level, t: f32) -> Scene {
    if level == Level::Gentle {
        return floor_bridge::scene(t);
    }
    let e = ease(0.0, 1.0, t);
    let seated = Spine { pitch: -41.0, waist: 2.0, chest: 2.0, neck: 13.0, head: 2.0 };
    let bridge = Spine { pitch: -88.0, waist: -1.0, chest: -1.0, neck: 27.0, head: 5.0 };
    // The shoulder blades roll over the edge of the seat.
    let blades = at(-12.8, -12.0);
    let edge = at(62.0, props::SOFA_SEAT);
    let trunk = Trunk::leaning(seated.toward(bridge, e), blades, edge);

    let ankle = at(150.0, -ANKLE_HEIGHT);
    let near_leg = trunk.leg(trunk.step(ankle, 0.0));
    let far_leg = trunk.leg(trunk.step(ankle + at(3.0, 0.0), 0.0));
    let rest = trunk.pelvis.angle + 158.0;
    let near_arm = trunk.arm(trunk.reach(trunk.pelvis.point(at(8.0, -9.0)), rest));
    let far_arm = trunk.arm(trunk.reach(trunk.pelvis.point(at(9.0, -8.0)), rest));

    let mut marks = props::sofa();
    marks.extend(side_rig::arm_marks(far_arm, Depth::Far, Hand::Open));
    marks.extend(side_rig::leg_marks(far_leg, Depth::Far));
    marks.extend(trunk.marks());
    marks.extend(side_rig::leg_marks(near_leg, Depth::Near));
    marks.push(side_rig::ring(Tone::Muscle, GLUTEUS, near_leg.upper));
    if level == Level::Stronger {
        marks.push(side_rig::band_mark(near_leg));
    }
    marks.extend(side_rig::arm_marks(near_arm, Depth::Near, Hand::Open));

    Scene {
        view: Window { frame: [-42, -104, 225, 124], floor: 0 },
        marks,
        checks: Checks::natively(|| Checks {
            skeleton: trunk.skeleton([near_arm, far_arm], [near_leg, far_leg]),
            contacts: vec![
                ("upper back", trunk.chest.point(blades)),
                ("near foot", near_leg.end.origin),
                ("far foot", far_leg.end.origin),
            ],
        }),
    }
}
