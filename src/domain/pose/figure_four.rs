//! Seated figure four, three quarters from the front: one ankle on the other
//! thigh, the trunk hinges forward with a straight back.
//!
//! The far leg is the crossed one: seen from here its thigh and shin lie across
//! the picture, and with the standing shin they make the 4. The near leg crossed
//! would point at the viewer. Absent on purpose: the stretch lying on the back.

use super::body::{self, ANKLE_HEIGHT};
use super::geometry::{Camera, Vec3, at3, ease, mix, two_bones_in_room};
use super::head::Head;
use super::outline::Ring;
use super::side_rig::Depth::{Far, Near};
use super::turned_rig::{Torso, View};
use super::{Drawing, Scene, Tone, props};

const CAMERA: Camera = Camera { yaw: 52.0, pitch: 20.0 };
const PIRIFORMIS: Ring =
    &[(9.6, 8.0), (4.0, 5.0), (0.0, 14.0), (0.0, 30.0), (4.0, 38.0), (7.4, 34.0), (9.6, 20.0)];

pub fn scene(t: f32) -> Scene {
    let e = ease(0.0, 1.0, t);
    let view = View(CAMERA);
    let up = |from: Vec3, length: f32, lean: f32| {
        let (s, c) = lean.to_radians().sin_cos();
        from + at3(0.0, -c, s) * length
    };
    let lean = mix(0.0, 37.0, e);
    let hips = at3(0.0, -55.0, 0.0);
    let loin = up(hips, body::PELVIS, lean);
    let ribs = up(loin, body::WAIST, lean + mix(0.0, 2.0, e));
    let nape = up(ribs, body::CHEST, lean + mix(0.0, 4.0, e));
    let neck_root = up(ribs, body::NECK_LEVEL - 1.0, lean + mix(0.0, 4.0, e));
    let jaw = up(neck_root, body::NECK_FRONT + 1.0, mix(8.0, 30.0, e));
    let shoulders = up(ribs, body::SHOULDER_LEVEL, lean + mix(0.0, 4.0, e));

    let hip_near = at3(-9.0, -54.0, 1.0);
    let hip_far = at3(9.0, -54.0, 3.0);
    let knee_near = at3(-12.0, -53.0, 51.5);
    let ankle_near = at3(-13.0, -ANKLE_HEIGHT, 50.0);
    let (knee_far, ankle_far) =
        two_bones_in_room(hip_far, at3(-19.0, -65.5, 39.0), body::LEG, at3(1.0, 0.2, 0.1));

    let arm = |side: f32, target: Vec3, pole: Vec3| {
        let shoulder = shoulders + at3(side * body::SHOULDER_HALF, 0.0, 0.0);
        let (elbow, wrist) = two_bones_in_room(shoulder, target, body::ARM, pole);
        [shoulder, elbow, wrist]
    };
    let arm_near =
        arm(-1.0, ankle_far.toward(knee_far, 0.32) + at3(0.0, -6.0, 1.0), at3(-1.0, 0.35, -0.7));
    let arm_far = arm(1.0, knee_far + at3(-5.0, -8.0, 2.0), at3(0.7, 1.0, -0.6));

    let ([.., wrist_near], [.., wrist_far]) = (arm_near, arm_far);

    let torso = Torso {
        pelvis: view.round_piece(hips, loin, 0.8),
        waist: view.piece(loin, ribs, at3(1.0, 0.0, 0.0), 0.7),
        chest: view.piece(ribs, nape, at3(1.0, 0.0, 0.0), 0.7),
        width: 0.9,
    };
    let head_lean = mix(2.0, 18.0, e).to_radians();
    let (s, c) = head_lean.sin_cos();
    let head = Head { base: jaw, up: at3(0.0, -c, s), face: at3(0.0, s, c) };

    let mut marks = props::chair_in_room(CAMERA);
    marks.extend(view.arm(arm_far, Far, Tone::ShirtFar));
    marks.push(view.hand(Far, wrist_far, wrist_far + at3(8.0, 5.0, 8.0)));
    marks.push(view.thigh(Far, hip_far, knee_far));
    marks.push(view.ring(Tone::Muscle, PIRIFORMIS, body::THIGH, hip_far, knee_far));
    marks.push(torso.pelvis_mark());
    marks.push(view.limb(Tone::Skin, &body::NECK_SKIN, neck_root, jaw));
    marks.extend(torso.shirt_marks());
    marks.extend(view.shin(Near, knee_near, ankle_near));
    marks.push(view.foot(Near, ankle_near, ankle_near + at3(-3.0, 6.6, 18.0)));
    marks.push(view.thigh(Near, hip_near, knee_near));
    marks.extend(view.shin(Near, knee_far, ankle_far));
    marks.push(view.foot(Near, ankle_far, ankle_far + at3(-7.0, 9.0, 15.0)));
    marks.extend(head.marks(CAMERA));
    marks.extend(view.arm(arm_near, Near, Tone::ShirtNear));
    marks.push(view.hand(Near, wrist_near, wrist_near + at3(8.0, 5.0, 12.0)));

    Scene {
        drawing: Drawing { frame: [-74, -149, 180, 180], floor: 10, marks },
        contacts: vec![
            ("standing foot", CAMERA.project(ankle_near)),
            ("crossed ankle", CAMERA.project(ankle_far)),
            ("seat", CAMERA.project(hips)),
        ],
    }
}
