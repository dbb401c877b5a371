//! Bird dog, from the side: on all fours, the far arm and the near leg reach out;
//! at the gentle level the near leg alone, and low.
//!
//! The far arm rather than the near one, so that both moving silhouettes are clear.
//! Absent on purpose: the other diagonal, which is the mirrored picture.

use super::body;
use super::geometry::{at, bump, ease, mix};
use super::outline::Ring;
use super::side_rig::{self, Arm, Depth, Hand, Leg, Spine, Trunk};
use super::{Drawing, Level, Scene, Tone, props};

const GLUTEUS: Ring = &[
    (-9.0, -5.5),
    (-4.0, -8.0),
    (1.0, -4.0),
    (0.0, 8.0),
    (-3.0, 22.0),
    (-8.4, 20.0),
    (-10.6, 8.0),
];

/// The picture a share `t` (0 to 1) of the way from start to end.
pub fn scene(level: Level, t: f32) -> Scene {
    let e = ease(0.0, 1.0, t);
    let start = Spine { pitch: 77.0, waist: 1.0, chest: 4.0, neck: 12.0, head: -20.0 };
    let spine = start.toward(Spine { neck: 8.0, head: -14.0, ..start }, e);

    // The far knee stays where it is; its thigh leans a little under the load.
    let knee = at(78.0, -6.9);
    let thigh = mix(0.0, -2.5, e);
    let hip = knee - at(0.0, body::THIGH).turned(thigh);
    let trunk = Trunk::new(hip, spine).with_shoulder(at(-2.7, 0.0));

    let kneeling = Leg { hip: spine.pitch - thigh, knee: 90.0 - thigh, ankle: -82.0 };
    let far_leg = trunk.leg(kneeling);
    let folded = Leg { hip: 77.0, knee: 90.0, ankle: -82.0 };
    let near_leg = trunk.leg(if level == Level::Gentle {
        // The foot slides back on the mat, then the leg rises a little.
        let slide = ease(0.0, 0.7, t);
        let ankle = at(mix(32.0, -2.0, slide), -6.0 - 9.0 * slide);
        let low = Leg { hip: 10.0, knee: 3.0, ankle: -32.0 };
        folded
            .toward(trunk.step(ankle, mix(172.0, 142.0, slide)), ease(0.0, 0.15, t))
            .toward(low, ease(0.45, 1.0, t))
    } else {
        folded.toward(Leg { hip: -9.0, knee: 1.0, ankle: -12.0 }, e)
    });

    let wrist = at(131.5, -4.2);
    let near_arm = trunk.arm(trunk.reach(wrist, -92.0));
    let lift = if level == Level::Gentle { 0.0 } else { ease(0.0, 0.9, t) };
    let reaching = Arm { shoulder: 176.0, elbow: 2.0, wrist: 0.0 };
    let mut far_arm = trunk.reach(wrist + at(3.0, 0.0), -92.0).toward(reaching, lift);
    // A bent elbow clears the floor on the way.
    far_arm.elbow += 18.0 * bump(lift);

    let mut marks = vec![props::mat(2.0, 178.0)];
    let far_arm = trunk.arm(far_arm);
    let far_hand = if level == Level::Gentle { Hand::Flat } else { Hand::Open };
    marks.extend(side_rig::arm_marks(far_arm, Depth::Far, far_hand));
    marks.extend(side_rig::leg_marks(far_leg, Depth::Far));
    marks.extend(trunk.marks());
    marks.extend(side_rig::leg_marks(near_leg, Depth::Near));
    marks.push(side_rig::ring(Tone::Muscle, GLUTEUS, near_leg.upper));
    marks.extend(side_rig::arm_marks(near_arm, Depth::Near, Hand::Flat));

    let mut contacts = vec![
        ("near hand", near_arm.end.origin),
        ("far knee", far_leg.lower.origin),
        ("far foot", far_leg.end.origin),
    ];
    if level == Level::Gentle {
        contacts.push(("far hand", far_arm.end.origin));
    }
    Scene { drawing: Drawing { frame: [-39, -108, 255, 134], floor: 4, marks }, contacts }
}
