//! Side plank on the knees, from the front: forearm and knees bear, the hips rise.
//!
//! The forearm lies a little across the body: pointing at the viewer it would be
//! taken for a straight arm. Absent on purpose: the plank with straight legs.

use super::body;
use super::geometry::{Camera, Vec3, at3, ease, mix, sin_cos, two_bones_in_room};
use super::head::Head;
use super::outline::Ring;
use super::side_rig::Depth::{Far, Near};
use super::skeleton::Skeleton;
use super::turned_rig::{Torso, View};
use super::{Checks, Level, Scene, Tone, Window, props};

const CAMERA: Camera = Camera { yaw: 0.0, pitch: 19.0 };
const OBLIQUES: Ring = &[
    (11.6, 5.0),
    (8.6, 1.0),
    (6.4, -6.0),
    (7.8, -15.0),
    (11.4, -21.0),
    (12.6, -15.0),
    (12.8, -8.0),
    (12.4, 1.0),
];

/// Along the body at `degrees` above the floor, towards the head.
fn along(degrees: f32) -> Vec3 {
    let (s, c) = sin_cos(degrees);
    at3(c, -s, 0.0)
}

/// Across the body, towards the floor.
fn below(degrees: f32) -> Vec3 {
    let (s, c) = sin_cos(degrees);
    at3(s, c, 0.0)
}

fn lower_shoulder(ribs: Vec3, chest: f32) -> Vec3 {
    ribs + along(chest) * body::SHOULDER_LEVEL + below(chest) * body::SHOULDER_HALF
}

/// How far the chest must lean for the upper arm just to reach the planted elbow.
fn chest_over(elbow: Vec3, ribs: Vec3) -> f32 {
    let (mut low, mut high) = (0.0, 80.0);
    for _ in 0..16 {
        let middle = f32::midpoint(low, high);
        if (lower_shoulder(ribs, middle) - elbow).length() < body::UPPER_ARM {
            low = middle;
        } else {
            high = middle;
        }
    }
    low
}

/// The picture a share `t` (0 to 1) of the way from start to end.
pub fn scene(level: Level, t: f32) -> Scene {
    // The gentle lift leaves the hips just clear of the floor.
    let high = if level == Level::Gentle { 0.45 } else { 1.0 };
    let e = high * ease(0.0, 1.0, t);
    let view = View(CAMERA);
    let thigh = mix(3.0, 22.0, e);
    let pelvis = mix(8.0, 22.0, e);
    let waist = mix(28.0, 22.0, e);
    let neck = mix(38.0, 22.0, e);

    let knees = at3(-52.0, -14.0, 0.0);
    let hips = knees + along(thigh) * (body::THIGH - 0.5);
    let loin = hips + along(pelvis) * body::PELVIS;
    let ribs = loin + along(waist) * body::WAIST;
    let (elbow, wrist) = (at3(53.0, -4.5, 2.0), at3(33.0, -4.0, 24.0));
    let chest = chest_over(elbow, ribs);
    let nape = ribs + along(chest) * body::CHEST;
    let neck_root = ribs + along(chest) * body::NECK_LEVEL;
    let jaw = neck_root + along(neck) * body::NECK_FRONT;
    let shoulders = ribs + along(chest) * body::SHOULDER_LEVEL;
    let lower_shoulder = lower_shoulder(ribs, chest);
    let upper_shoulder = shoulders - below(chest) * body::SHOULDER_HALF;
    let lower_hip = hips + below(pelvis) * body::HIP_HALF;
    let upper_hip = hips - below(pelvis) * body::HIP_HALF;

    // The hips lead the knees by hardly anything: the bone decides where exactly a knee lies.
    let knee = |hip: Vec3, near: Vec3| hip + (near - hip).unit() * body::THIGH;
    let lower_knee = knee(lower_hip, at3(-52.0, -7.0, 0.0));
    let upper_knee = knee(upper_hip, at3(-51.0, -20.0, 1.0));
    let (lower_ankle, upper_ankle) = (at3(-69.0, -6.0, -43.0), at3(-66.0, -17.0, -43.0));
    let on_hip = hips + along(pelvis) * 4.0 + below(pelvis) * -17.0 + at3(0.0, 0.0, 4.0);
    let (top_elbow, top_wrist) =
        two_bones_in_room(upper_shoulder, on_hip, body::ARM, at3(-0.2, -1.0, 0.15));
    let top_fingers = top_wrist + (along(pelvis) * -0.5 + below(pelvis)).unit() * 14.0;

    let torso = Torso {
        pelvis: view.round_piece(hips, loin, 0.9),
        waist: view.piece(loin, ribs, below(waist), 0.0),
        chest: view.piece(ribs, nape, below(chest), 0.0),
        width: 1.0,
    };
    let head = Head { base: jaw, up: along(20.0), face: at3(0.0, 0.0, 1.0) };

    let mut marks = vec![props::mat_from_above(
        view,
        [
            at3(-96.0, 0.0, -58.0),
            at3(88.0, 0.0, -58.0),
            at3(92.0, 0.0, 40.0),
            at3(-100.0, 0.0, 40.0),
        ],
    )];
    marks.extend(view.shin(Far, lower_knee, lower_ankle));
    marks.push(view.pointed_foot(Far, lower_ankle, at3(-88.0, -4.0, -50.0)));
    marks.push(torso.pelvis_mark());
    marks.extend(view.thigh(Far, lower_hip, lower_knee));
    marks.extend(view.shin(Near, upper_knee, upper_ankle));
    marks.push(view.pointed_foot(Near, upper_ankle, at3(-85.0, -13.0, -51.0)));
    marks.extend(view.thigh(Near, upper_hip, upper_knee));
    marks.extend(view.limb(Tone::Skin, &body::NECK_SKIN, ribs + along(chest) * 24.0, jaw));
    marks.extend(torso.shirt_marks());
    marks.push(torso.ring(Tone::Muscle, OBLIQUES, torso.waist));
    marks.extend(head.marks(CAMERA));
    marks.extend(view.arm([lower_shoulder, elbow, wrist], Near, Tone::Shirt));
    marks.push(view.hand(Near, wrist, at3(21.0, -3.4, 36.0)));
    marks.extend(view.arm([upper_shoulder, top_elbow, top_wrist], Near, Tone::Shirt));
    marks.push(view.hand(Near, top_wrist, top_fingers));

    Scene {
        view: Window { frame: [-108, -84, 208, 115], floor: 13 },
        marks,
        checks: Checks::natively(|| Checks {
            skeleton: Skeleton::new(
                [hips, loin, ribs, neck_root, jaw],
                at3(0.0, 0.0, 1.0),
                [[upper_shoulder, top_elbow, top_wrist], [lower_shoulder, elbow, wrist]],
                [[upper_hip, upper_knee, upper_ankle], [lower_hip, lower_knee, lower_ankle]],
            ),
            contacts: vec![
                ("lower knee", CAMERA.project(lower_knee)),
                (
                    "elbow",
                    CAMERA.project(
                        lower_shoulder + (elbow - lower_shoulder).unit() * body::UPPER_ARM,
                    ),
                ),
            ],
        }),
    }
}
