//! Bird dog, from the side: on all fours, one leg and the arm across reach out;
//! at the gentle level the leg alone, and low.
//!
//! Shown with the near leg unless asked for the other: both moving silhouettes are clear then.

use super::body;
use super::geometry::{at, bump, ease, mix};
use super::outline::Ring;
use super::side_rig::{self, Arm, Depth, Hand, Leg, Spine, Trunk};
use super::{Checks, Level, Scene, Tone, Window, props};

const GLUTEUS: Ring = &[
    (-9.2, -8.0),
    (-3.0, -10.0),
    (2.0, -5.0),
    (1.0, 4.0),
    (-2.6, 12.0),
    (-7.0, 13.0),
    (-10.6, 4.0),
];

/// The picture a share `t` (0 to 1) of the way from start to end; `other` has the far leg reach.
pub fn scene(level: Level, other: bool, t: f32) -> Scene {
    let e = ease(0.0, 1.0, t);
    let start = Spine { pitch: 77.0, waist: 1.0, chest: 4.0, neck: 12.0, head: -20.0 };
    let spine = start.toward(Spine { neck: 8.0, head: -14.0, ..start }, e);

    // The other knee stays where it is; its thigh leans a little under the load.
    let knee = at(78.0, -6.9);
    let thigh = mix(0.0, -2.5, e);
    let hip = knee - at(0.0, body::THIGH).turned(thigh);
    let trunk = Trunk::new(hip, spine).with_shoulder(at(-2.7, 0.0));

    let kneeling = Leg { hip: spine.pitch - thigh, knee: 90.0 - thigh, ankle: -95.0 };
    let standing_leg = trunk.leg(kneeling);
    let folded = Leg { hip: 77.0, knee: 90.0, ankle: -95.0 };
    let reaching_leg = trunk.leg(if level == Level::Gentle {
        // The foot slides back on the mat, then the leg rises a little.
        let slide = ease(0.0, 0.66, t);
        let ankle = at(mix(32.0, -2.0, slide), -6.0 - 9.0 * slide);
        let low = Leg { hip: 5.0, knee: 2.0, ankle: -56.0 };
        folded
            .toward(trunk.step(ankle, mix(172.0, 142.0, slide)), ease(0.0, 0.15, t))
            .toward(low, ease(0.66, 1.0, t))
    } else {
        folded.toward(Leg { hip: -9.0, knee: 1.0, ankle: -12.0 }, e)
    });

    let wrist = at(131.5, -4.2);
    // The far hand is seen a little further forward.
    let aside = |far: bool| wrist + at(if far { 3.0 } else { 0.0 }, 0.0);
    let standing_arm = trunk.arm(trunk.reach(aside(other), -92.0));
    let lift = if level == Level::Gentle { 0.0 } else { ease(0.0, 0.9, t) };
    let reaching = Arm { shoulder: 176.0, elbow: 2.0, wrist: 0.0 };
    let mut reaching_arm = trunk.reach(aside(!other), -92.0).toward(reaching, lift);
    // A bent elbow clears the floor on the way.
    reaching_arm.elbow += 18.0 * bump(lift);
    let reaching_arm = trunk.arm(reaching_arm);
    let (near_leg, far_leg, near_arm, far_arm) = if other {
        (standing_leg, reaching_leg, reaching_arm, standing_arm)
    } else {
        (reaching_leg, standing_leg, standing_arm, reaching_arm)
    };
    let hand = |reaches: bool| {
        if reaches && level != Level::Gentle { Hand::Open } else { Hand::Flat }
    };
    let gluteus = side_rig::ring(Tone::Muscle, GLUTEUS, reaching_leg.upper);

    let mut marks = vec![props::mat(-34.0, 214.0)];
    marks.extend(side_rig::arm_marks(far_arm, Depth::Far, hand(!other)));
    marks.extend(side_rig::leg_marks(far_leg, Depth::Far));
    marks.extend(trunk.marks());
    marks.extend(side_rig::leg_marks(near_leg, Depth::Near));
    marks.push(gluteus);
    marks.extend(side_rig::arm_marks(near_arm, Depth::Near, hand(other)));

    Scene {
        view: Window { frame: [-39, -108, 255, 134], floor: 4 },
        marks,
        checks: Checks::natively(|| {
            let mut contacts = vec![
                ("standing hand", standing_arm.end.origin),
                ("standing knee", standing_leg.lower.origin),
                ("standing foot", standing_leg.end.origin),
            ];
            if level == Level::Gentle {
                contacts.push(("other hand", reaching_arm.end.origin));
            }
            Checks { skeleton: trunk.skeleton([near_arm, far_arm], [near_leg, far_leg]), contacts }
        }),
    }
}
