//! Dead bug, from the side: on the back, one leg and the arm across reach out;
//! at the gentle level only the heel goes down to the floor.
//!
//! The low back stays on the mat: the trunk does not move at all. Shown with the near
//! leg unless asked for the other.

use super::geometry::{at, ease};
use super::outline::{self, Ring};
use super::side_rig::{self, Arm, Depth, Hand, Leg, Spine, Trunk};
use super::{Checks, Level, Scene, Tone, Window, props};

const ABDOMINALS: Ring = &[
    (11.0, 2.0),
    (11.6, -6.0),
    (11.6, -16.0),
    (10.8, -24.0),
    (7.4, -23.0),
    (5.6, -14.0),
    (5.4, -5.0),
    (7.0, 1.0),
];

/// The picture a share `t` (0 to 1) of the way from start to end; `other` has the far leg reach.
pub fn scene(level: Level, other: bool, t: f32) -> Scene {
    let e = ease(0.0, 1.0, t);
    let spine = Spine { pitch: -93.0, waist: 0.0, chest: 3.0, neck: -4.0, head: 6.0 };
    // Overhead, an arm passes beside the ear and not over the face.
    let back = if level == Level::Gentle { 0.0 } else { -4.5 * e };
    let trunk = Trunk::new(at(112.0, -15.4), spine);
    let reaching = trunk.with_shoulder(at(back, 0.0));

    let table = Leg { hip: 87.0, knee: 90.0, ankle: -6.0 };
    // The far limbs are seen a little aside of the near ones.
    let far_table = Leg { hip: 90.0, ..table };
    let out = match level {
        // The knee keeps its right angle: the whole leg turns in the hip.
        Level::Gentle => trunk.step(at(178.0, -9.4), -34.0),
        Level::Standard => Leg { hip: 21.0, knee: 14.0, ankle: -22.0 },
        Level::Stronger => Leg { hip: 3.0, knee: 1.0, ankle: -24.0 },
    };
    let leg =
        |from: Leg, reaches: bool| trunk.leg(if reaches { from.toward(out, e) } else { from });
    let (near_leg, far_leg) = (leg(table, !other), leg(far_table, other));
    let upright = Arm { shoulder: 90.0, elbow: 3.0, wrist: 0.0 };
    let raised = Arm { shoulder: 87.0, ..upright };
    let overhead = match level {
        Level::Gentle => upright,
        Level::Standard => Arm { shoulder: 156.0, elbow: 6.0, wrist: 0.0 },
        Level::Stronger => Arm { shoulder: 173.0, elbow: 2.0, wrist: 0.0 },
    };
    let arm = |from: Arm, reaches: bool| {
        let reaches = reaches && level != Level::Gentle;
        if reaches { reaching.arm(from.toward(overhead, e)) } else { trunk.arm(from) }
    };
    let (near_arm, far_arm) = (arm(upright, other), arm(raised, !other));

    let mut marks = vec![props::mat(-4.0, 196.0)];
    marks.extend(side_rig::arm_marks(far_arm, Depth::Far, Hand::Open));
    marks.extend(side_rig::leg_marks(far_leg, Depth::Far));
    marks.extend(trunk.marks());
    marks.push(side_rig::ring(Tone::Shirt, outline::LYING_BACK, trunk.waist));
    marks.push(side_rig::ring(Tone::Muscle, ABDOMINALS, trunk.waist));
    marks.extend(side_rig::leg_marks(near_leg, Depth::Near));
    marks.extend(side_rig::arm_marks(near_arm, Depth::Near, Hand::Open));

    Scene {
        view: Window { frame: [-27, -108, 252, 133], floor: 4 },
        marks,
        checks: Checks::natively(|| Checks {
            skeleton: trunk.skeleton([near_arm, far_arm], [near_leg, far_leg]),
            contacts: vec![("hips", trunk.pelvis.origin), ("shoulders", trunk.chest.origin)],
        }),
    }
}
