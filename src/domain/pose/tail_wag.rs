//! Tail wag, obliquely from above: on all fours, the spine bends to the
//! near side while the head looks over that shoulder to the foot.
//!
//! Seen from well above, with the line of the spine on the shirt, so that the
//! sideways curve lies open: from the side it would look like an arched back.
//! Absent on purpose: the bend to the left, which is the mirrored picture. From here
//! it would hide the face, and from behind, all fours would look like standing.

use super::body;
use super::geometry::{Camera, Vec3, at3, ease, mix, sin_cos, two_bones_in_room};
use super::head::Head;
use super::outline::Ring;
use super::side_rig::Depth::{Far, Near};
use super::skeleton::Skeleton;
use super::turned_rig::{Torso, View};
use super::{Checks, Level, Scene, Tone, Window, props};

const CAMERA: Camera = Camera { yaw: 0.0, pitch: 54.0 };
const FLANK: Ring = &[
    (11.4, 7.0),
    (7.4, 4.0),
    (4.4, -5.0),
    (5.6, -16.0),
    (10.6, -23.0),
    (12.4, -16.0),
    (13.0, -7.0),
    (12.8, 2.0),
];

/// Forward along the body, turned by `aside` towards the viewer and raised by `rise`.
fn heading(aside: f32, rise: f32) -> Vec3 {
    let (s, c) = sin_cos(aside);
    at3(c, -sin_cos(rise).0, s)
}

/// The picture a share `t` (0 to 1) of the way from start to end.
pub fn scene(level: Level, t: f32) -> Scene {
    // The gentle bend goes half the way.
    let far = if level == Level::Gentle { 0.5 } else { 1.0 };
    let e = far * ease(0.0, 1.0, t);
    let view = View(CAMERA);
    // 36 degrees in all, at the edge of what people of all ages can.
    let (pelvis, waist, chest) = (-20.0 * e, -3.0 * e, 13.0 * e);
    let ribs = at3(24.0, -67.4, -4.0 * e);
    let nape = ribs + heading(chest, 5.0) * body::CHEST;
    let loin = ribs - heading(waist, 14.0) * body::WAIST;
    let hips = loin - heading(pelvis, 14.0) * body::PELVIS;
    let neck_root = ribs + heading(chest, 5.0) * 26.0;
    let jaw = neck_root + heading(26.0 * e, mix(2.0, 16.0, e)) * (body::NECK_FRONT + 2.0);

    let across = |aside: f32| {
        let (s, c) = sin_cos(aside);
        at3(-s, 0.0, c)
    };
    let shoulder_line = ribs + heading(chest, 5.0) * 21.0;
    let arm = |side: f32| {
        let shoulder =
            shoulder_line + across(chest) * (side * 13.6 + 0.8) + at3(0.0, 1.6 - side * 0.4, 0.0);
        let target = at3(47.0, -4.0, side * 18.0);
        let (elbow, wrist) =
            two_bones_in_room(shoulder, target, body::ARM, at3(-1.0, 0.0, side * 0.4));
        [shoulder, elbow, wrist]
    };
    let leg = |side: f32| {
        let hip = hips + across(pelvis) * (side * body::HIP_HALF) + at3(0.0, 4.6 - side * 1.8, 0.0);
        // As good as planted: the bone decides where exactly the knee lies.
        let knee = hip + (at3(-8.0, -7.0, side * 11.0) - hip).unit() * body::THIGH;
        let swing = heading(-22.0 * e, 0.0) * -1.0;
        let ankle = knee + swing * body::SHIN;
        [hip, knee, ankle, ankle + swing * 17.0]
    };
    let (near_arm, far_arm) = (arm(1.0), arm(-1.0));
    let ([near_hip, near_knee, near_ankle, near_toes], [far_hip, far_knee, far_ankle, far_toes]) =
        (leg(1.0), leg(-1.0));

    let ([.., near_wrist], [.., far_wrist]) = (near_arm, far_arm);

    let torso = Torso {
        pelvis: view.round_piece(hips, loin, 0.8),
        waist: view.piece(loin, ribs, across(waist), 0.0),
        chest: view.piece(ribs, nape, across(chest), 0.0),
        width: 0.86,
    };
    let head = Head {
        base: jaw,
        up: at3(0.6, -0.8, 0.0).toward(at3(0.35, -0.9, 0.1), e),
        face: at3(0.75, 0.45, 0.5).toward(at3(-0.45, -0.08, 0.88), e),
    };

    let mut marks = vec![props::mat_from_above(
        view,
        [
            at3(-78.0, 0.0, -33.0),
            at3(80.0, 0.0, -33.0),
            at3(84.0, 0.0, 36.0),
            at3(-82.0, 0.0, 36.0),
        ],
    )];
    marks.extend(view.shin(Far, far_knee, far_ankle));
    marks.push(view.pointed_foot(Far, far_ankle, far_toes));
    marks.extend(view.thigh(Far, far_hip, far_knee));
    marks.extend(view.arm(far_arm, Far, Tone::ShirtFar));
    marks.push(view.hand(Far, far_wrist, far_wrist + at3(17.0, 1.0, -2.0)));
    marks.extend(view.shin(Near, near_knee, near_ankle));
    marks.push(view.pointed_foot(Near, near_ankle, near_toes));
    marks.push(torso.pelvis_mark());
    marks.extend(view.buttock(hips, near_hip, near_knee));
    marks.extend(view.thigh(Near, near_hip, near_knee));
    marks.extend(view.limb(Tone::Skin, &body::NECK_SKIN, ribs + heading(chest, 5.0) * 22.0, jaw));
    marks.extend(torso.shirt_marks());
    marks.extend(torso.spine_marks(-5.0));
    marks.push(torso.ring(Tone::Muscle, FLANK, torso.waist));
    marks.extend(view.arm(near_arm, Near, Tone::ShirtNear));
    marks.push(view.hand(Near, near_wrist, near_wrist + at3(17.0, 1.0, 2.0)));
    marks.extend(head.marks(CAMERA));

    Scene {
        view: Window { frame: [-90, -63, 182, 114], floor: 28 },
        marks,
        checks: Checks::natively(|| Checks {
            skeleton: Skeleton::new(
                [hips, loin, ribs, neck_root, jaw],
                at3(0.0, 1.0, 0.0),
                [near_arm, far_arm],
                [[near_hip, near_knee, near_ankle], [far_hip, far_knee, far_ankle]],
            ),
            contacts: vec![
                ("near hand", CAMERA.project(near_wrist)),
                ("far hand", CAMERA.project(far_wrist)),
                ("near knee", CAMERA.project(near_knee)),
                ("far knee", CAMERA.project(far_knee)),
            ],
        }),
    }
}
