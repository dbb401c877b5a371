//! Floor bridge, the gentle hip thrust, from the side: on the back with the feet
//! flat, the hips rise as high as feels easy.

use super::body::ANKLE_HEIGHT;
use super::geometry::{at, ease, mix};
use super::hip_thrust::GLUTEUS;
use super::outline;
use super::side_rig::{self, Depth, Hand, Spine, Trunk};
use super::{Checks, Scene, Tone, Window, props};

/// The picture a share `t` of the way from hips down to hips up.
pub fn scene(t: f32) -> Scene {
    let e = ease(0.0, 1.0, t);
    let flat = Spine { pitch: -92.0, waist: 1.0, chest: 1.0, neck: -4.0, head: 6.0 };
    // The neck gives way by as much as the trunk rises: the head stays on the mat.
    let bridge = Spine { pitch: -115.0, waist: 3.0, chest: 5.0, neck: 13.0, head: 6.0 };
    // The trunk rolls up on to the shoulder blades and takes up the slack of the neck.
    let blades = at(-11.0, -25.0);
    let trunk = Trunk::leaning(flat.toward(bridge, e), blades, at(mix(55.4, 57.0, e), -3.0));

    let ankle = at(156.0, -ANKLE_HEIGHT);
    let near_leg = trunk.leg(trunk.step(ankle, 0.0));
    let far_leg = trunk.leg(trunk.step(ankle + at(4.0, 0.0), 0.0));
    let wrist = at(121.6, -4.4);
    let near_arm = trunk.arm(trunk.reach(wrist, -91.0));
    let far_arm = trunk.arm(trunk.reach(wrist + at(4.0, 0.0), -91.0));

    let mut marks = vec![props::mat(2.0, 196.0)];
    marks.extend(side_rig::arm_marks(far_arm, Depth::Far, Hand::Flat));
    marks.extend(side_rig::leg_marks(far_leg, Depth::Far));
    marks.extend(trunk.marks());
    marks.push(side_rig::ring(Tone::Shirt, outline::LYING_BACK, trunk.waist));
    marks.extend(side_rig::leg_marks(near_leg, Depth::Near));
    marks.push(side_rig::ring(Tone::Muscle, GLUTEUS, near_leg.upper));
    marks.extend(side_rig::arm_marks(near_arm, Depth::Near, Hand::Flat));

    Scene {
        view: Window { frame: [-14, -92, 228, 118], floor: 4 },
        marks,
        checks: Checks::natively(|| Checks {
            skeleton: trunk.skeleton([near_arm, far_arm], [near_leg, far_leg]),
            contacts: vec![
                ("upper back", trunk.chest.point(blades)),
                ("head", trunk.head.point(at(-12.0, -15.0))),
                ("near hand", near_arm.end.origin),
                ("near foot", near_leg.end.origin),
                ("far foot", far_leg.end.origin),
            ],
        }),
    }
}
