//! Side taps, from the front: in a mini squat, one foot taps out against the band.
//!
//! The band is above the knees, at the ankles at the stronger level, and absent at the
//! gentle one. The standing hip is the tinted one: it works harder than the moving leg.
//! Absent on purpose: the tap to the other side, which is the mirrored picture.

use super::body::{self, ANKLE_HEIGHT};
use super::geometry::{
    Camera, Frame, Vec2, Vec3, at, at3, bump, ease, mix, sin_cos, two_bones_in_room,
};
use super::head::Head;
use super::outline::{self, Ring};
use super::shape::blob;
use super::side_rig::{self, Depth::Near};
use super::skeleton::Skeleton;
use super::turned_rig::{Torso, View};
use super::{Checks, Level, Mark, Scene, Tone, Window};

const CAMERA: Camera = Camera { yaw: 0.0, pitch: 7.0 };
/// On the thigh of the standing leg, from the crest of the hip down its outer side.
const OUTER_HIP: Ring = &[
    (-9.6, -2.0),
    (-5.0, -3.0),
    (-3.4, 4.0),
    (-4.6, 14.0),
    (-7.6, 21.0),
    (-10.0, 17.0),
    (-10.8, 7.0),
];

/// The picture a share `t` (0 to 1) of the way from start to end.
pub fn scene(level: Level, t: f32) -> Scene {
    let e = ease(0.0, 1.0, t);
    let view = View(CAMERA);
    // The weight goes over the standing foot before the other one leaves.
    let shift = mix(0.0, -8.0, ease(0.0, 0.7, t));
    // A small squat: knees bent by 55 degrees, or 65.
    let hips = at3(shift, if level == Level::Gentle { -92.0 } else { -87.5 }, -12.0);
    let up = |from: Vec3, length: f32, lean: f32| {
        let (s, c) = sin_cos(lean);
        from + at3(0.0, -c, s) * length
    };
    let loin = up(hips, body::PELVIS, 30.0);
    let ribs = up(loin, body::WAIST, 28.0);
    let nape = up(ribs, body::CHEST, 24.0);
    let neck_root = up(ribs, body::NECK_LEVEL - 1.5, 24.0);
    let jaw = up(neck_root, body::NECK_FRONT, 8.0);
    let shoulders = up(ribs, body::SHOULDER_LEVEL, 24.0);

    let standing_ankle = at3(-17.0, -ANKLE_HEIGHT, 0.0);
    let moving_ankle = at3(mix(17.0, 52.0, e), -ANKLE_HEIGHT - 4.0 * bump(e), mix(0.0, 2.0, e));
    let leg = |side: f32, ankle: Vec3| {
        let hip = hips + at3(side * body::HIP_HALF, 2.0, 0.0);
        let (knee, ankle) = two_bones_in_room(
            hip,
            ankle,
            body::LEG,
            at3(if side > 0.0 { 0.3 } else { -0.04 }, 0.0, 1.0),
        );
        [hip, knee, ankle]
    };
    let [hip_a, knee_a, ankle_a] = leg(-1.0, standing_ankle);
    let [hip_b, knee_b, ankle_b] = leg(1.0, moving_ankle);

    let arm = |side: f32| {
        let shoulder = shoulders + at3(side * body::SHOULDER_HALF, 1.0, 0.0);
        let clasp = shoulders + at3(side * 5.6, 18.0, 18.0);
        let (elbow, wrist) =
            two_bones_in_room(shoulder, clasp, body::ARM, at3(side * 1.3, 0.6, -0.2));
        [shoulder, elbow, wrist]
    };
    let (arm_a, arm_b) = (arm(-1.0), arm(1.0));

    let torso = Torso {
        pelvis: view.round_piece(hips, loin, 0.0),
        waist: view.piece(loin, ribs, at3(1.0, 0.0, 0.0), 0.0),
        chest: view.piece(ribs, nape, at3(1.0, 0.0, 0.0), 0.0),
        width: 1.0,
    };
    let head = Head { base: jaw, up: at3(0.0, -1.0, 0.05), face: at3(0.0, 0.0, 1.0) };

    let mut marks = vec![view.front_foot(Near, ankle_a, -1.0), view.front_foot(Near, ankle_b, 1.0)];
    marks.push(torso.pelvis_mark());
    marks.extend(view.shin(Near, knee_a, ankle_a));
    marks.extend(view.shin(Near, knee_b, ankle_b));
    marks.extend(view.thigh(Near, hip_a, knee_a));
    marks.extend(view.thigh(Near, hip_b, knee_b));
    match level {
        Level::Gentle => {}
        Level::Standard => {
            marks.push(band(hip_a.toward(knee_a, 0.8), hip_b.toward(knee_b, 0.8), 7.8));
        }
        Level::Stronger => {
            marks.push(band(knee_a.toward(ankle_a, 0.73), knee_b.toward(ankle_b, 0.73), 5.6));
        }
    }
    marks.extend(view.limb(Tone::Skin, &body::NECK_SKIN, neck_root, jaw));
    marks.extend(torso.shirt_marks());
    marks.push(view.ring(Tone::Muscle, OUTER_HIP, body::THIGH, hip_a, knee_a));
    marks.extend(head.marks(CAMERA));
    marks.extend(view.arm(arm_a, Near, Tone::Shirt));
    marks.extend(view.arm(arm_b, Near, Tone::Shirt));
    let ([.., wrist_a], [.., wrist_b]) = (arm_a, arm_b);
    marks.extend(clasped(view, wrist_a.toward(wrist_b, 0.5)));

    Scene {
        view: Window { frame: [-107, -183, 214, 214], floor: 2 },
        marks,
        checks: Checks::natively(|| Checks {
            skeleton: Skeleton::new(
                [hips, loin, ribs, neck_root, jaw],
                at3(0.0, 0.0, 1.0),
                [arm_b, arm_a],
                [[hip_b, knee_b, ankle_b], [hip_a, knee_a, ankle_a]],
            ),
            contacts: vec![("standing foot", CAMERA.project(ankle_a))],
        }),
    }
}

/// One hand closed round the other in front of the chest.
fn clasped(view: View, middle: Vec3) -> Vec<Mark> {
    let middle = view.0.project(middle);
    let hand = |tone, by: Vec2| {
        side_rig::ring(tone, outline::CLASP, Frame { origin: middle + by, angle: 0.0 })
    };
    vec![hand(Tone::SkinFar, at(-2.6, 1.4)), hand(Tone::Skin, at(2.0, -0.8))]
}

/// The loop round both legs: pulled straight between them, narrower in the middle.
/// `half` is half the width of a leg there.
fn band(a: Vec3, b: Vec3, half: f32) -> Mark {
    let (a, b) = (CAMERA.project(a), CAMERA.project(b));
    let along = (b - a) * (1.0 / (b - a).length().max(1e-6));
    let down = along.turned(90.0);
    let (left, right) = (a - along * half, b + along * half);
    let middle = a.toward(b, 0.5);
    let edge = |p: Vec2, by: f32| p + down * by;
    Mark::placed(
        Tone::Band,
        blob([
            edge(left, -3.4),
            edge(a, -3.3),
            edge(middle, -2.2),
            edge(b, -3.3),
            edge(right, -3.4),
            edge(right, 3.4),
            edge(b, 3.3),
            edge(middle, 2.2),
            edge(a, 3.3),
            edge(left, 3.4),
        ]),
    )
}
