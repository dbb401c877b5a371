//! Seated figure four, three quarters from the front: one ankle on the other
//! thigh, the trunk hinges forward with a straight back.
//!
//! The far leg is the crossed one: seen from here its thigh and shin lie across
//! the picture, and with the standing shin they make the 4. The near leg crossed
//! would point at the viewer. At the gentle level the standing foot is further
//! forward and the crossed knee lower; at the stronger one both hands draw that knee
//! towards the other shoulder. Absent on purpose: the stretch lying on the back.

use super::body::{self, ANKLE_HEIGHT};
use super::geometry::{Camera, Vec3, at3, ease, mix, sin_cos, two_bones_in_room};
use super::head::Head;
use super::outline::{self, Ring};
use super::side_rig::Depth::{Far, Near};
use super::skeleton::Skeleton;
use super::turned_rig::{Torso, View};
use super::{Checks, Level, Scene, Tone, Window, props};

const CAMERA: Camera = Camera { yaw: 52.0, pitch: 20.0 };
const PIRIFORMIS: Ring =
    &[(10.6, 4.0), (5.0, -5.0), (-2.0, -6.0), (-4.0, 1.0), (0.0, 9.0), (6.0, 13.0), (10.0, 11.0)];

/// What a level does at its far end.
struct Way {
    /// Degrees the trunk hinges forward from upright.
    lean: f32,
    /// How far forward the standing ankle is.
    foot: f32,
    /// How far down the crossed thigh the far hand lies, as a share.
    reach: f32,
    /// Where the crossed knee points before and at the end.
    knee: (Vec3, Vec3),
}

fn way(level: Level) -> Way {
    let out = at3(1.0, 0.2, 0.1);
    match level {
        Level::Gentle => {
            let low = at3(1.0, 0.5, 0.05);
            Way { lean: 12.0, foot: 72.0, reach: 0.62, knee: (low, at3(1.0, 0.58, 0.05)) }
        }
        Level::Standard => Way { lean: 37.0, foot: 50.0, reach: 0.9, knee: (out, out) },
        Level::Stronger => {
            Way { lean: 8.0, foot: 50.0, reach: 0.9, knee: (out, at3(0.98, -0.21, 0.1)) }
        }
    }
}

/// The picture a share `t` (0 to 1) of the way from start to end.
pub fn scene(level: Level, t: f32) -> Scene {
    let e = ease(0.0, 1.0, t);
    let view = View(CAMERA);
    let way = way(level);
    let up = |from: Vec3, length: f32, lean: f32| {
        let (s, c) = sin_cos(lean);
        from + at3(0.0, -c, s) * length
    };
    let lean = mix(0.0, way.lean, e);
    let hips = at3(0.0, -55.0, 0.0);
    let loin = up(hips, body::PELVIS, lean);
    let ribs = up(loin, body::WAIST, lean * 1.05);
    let nape = up(ribs, body::CHEST, lean * 1.1);
    let neck_root = up(ribs, body::NECK_LEVEL - 1.0, lean * 1.1);
    let jaw = up(neck_root, body::NECK_FRONT + 1.0, 8.0 + lean * 0.6);
    let shoulders = up(ribs, body::SHOULDER_LEVEL, lean * 1.1);

    let hip_near = at3(-9.0, -54.0, 1.0);
    let hip_far = at3(9.0, -54.0, 3.0);
    let ankle_near = at3(-13.0, -ANKLE_HEIGHT, way.foot);
    let (knee_near, ankle_near) =
        two_bones_in_room(hip_near, ankle_near, body::LEG, at3(0.0, -1.0, 1.0));
    // The crossed ankle lies on the other thigh, just above its knee.
    // Drawn in, it slides up and over that thigh.
    let drawn_in = if level == Level::Stronger { e } else { 0.0 };
    let along = mix(0.78, 0.62, drawn_in);
    let on_thigh = hip_near.toward(knee_near, along) + at3(mix(-7.7, -19.7, drawn_in), -12.3, -1.4);
    let (knee_far, ankle_far) =
        two_bones_in_room(hip_far, on_thigh, body::LEG, way.knee.0.toward(way.knee.1, e));

    let arm = |side: f32, target: Vec3, pole: Vec3| {
        let shoulder = shoulders + at3(side * body::SHOULDER_HALF, 0.0, 0.0);
        let (elbow, wrist) = two_bones_in_room(shoulder, target, body::ARM, pole);
        [shoulder, elbow, wrist]
    };
    // On the ankle; to draw the knee in, the hand goes up the shin.
    let grip = if level == Level::Stronger { mix(0.14, 0.6, e) } else { 0.14 };
    let arm_near =
        arm(-1.0, ankle_far.toward(knee_far, grip) + at3(0.0, -6.5, -4.0), at3(-1.0, 0.1, -0.9));
    let on_knee = hip_far.toward(knee_far, way.reach) + at3(0.0, -8.5, 2.0);
    let arm_far = arm(1.0, on_knee, at3(0.7, 1.0, -0.6));

    let ([.., wrist_near], [.., wrist_far]) = (arm_near, arm_far);

    // The shoulders are drawn a little more open than they are: the flesh has depth.
    let across = at3(1.0, 0.0, 0.5);
    let torso = Torso {
        pelvis: view.round_piece(hips, loin, 0.8),
        waist: view.piece(loin, ribs, across, 0.7),
        chest: view.piece(ribs, nape, across, 0.7),
        width: 0.84,
    };
    let (s, c) = sin_cos(2.0 + lean * 0.43);
    let head = Head { base: jaw, up: at3(0.0, -c, s), face: at3(0.0, s, c) };

    // A rug, square to the viewer: chair and foot stand on it.
    let rug = [
        at3(-72.0, 0.0, -56.0),
        at3(72.0, 0.0, -56.0),
        at3(76.0, 0.0, 70.0),
        at3(-76.0, 0.0, 70.0),
    ];
    let mut marks = vec![props::mat_from_above(View(Camera { yaw: 0.0, ..CAMERA }), rug)];
    marks.extend(props::chair_in_room(CAMERA));
    marks.extend(view.arm(arm_far, Far, Tone::ShirtFar));
    marks.push(view.hand(Far, wrist_far, wrist_far + at3(8.0, 5.0, 8.0)));
    let mut crossed = view.thigh(Far, hip_far, knee_far);
    crossed.push(view.ring(Tone::Muscle, PIRIFORMIS, body::THIGH, hip_far, knee_far));
    let mut trunk = vec![torso.pelvis_mark()];
    trunk.extend(view.buttock(hip_near + at3(0.0, -2.5, -2.0), hip_near, knee_near));
    trunk.extend(view.limb(Tone::Skin, &body::NECK_SKIN, neck_root, jaw));
    trunk.extend(torso.shirt_marks());
    if level == Level::Stronger {
        marks.extend(trunk);
        marks.extend(crossed);
    } else {
        marks.extend(crossed);
        marks.extend(trunk);
    }
    marks.extend(view.shin(Near, knee_near, ankle_near));
    marks.push(view.side_foot(Near, ankle_near, at3(-0.1, -0.16, 1.0)));
    marks.extend(view.thigh(Near, hip_near, knee_near));
    // The hem falls over the hip.
    marks.push(torso.ring(Tone::Shirt, outline::LAP_FRONT, torso.pelvis));
    // All of the crossed leg in one shade, apart from the leg on which it lies.
    marks.extend(view.shin(Far, knee_far, ankle_far));
    marks.push(view.pointed_foot(Far, ankle_far, ankle_far + at3(-8.0, 10.0, 14.0)));
    marks.extend(head.marks(CAMERA));
    marks.extend(view.arm(arm_near, Near, Tone::ShirtNear));
    marks.push(view.hand(Near, wrist_near, wrist_near + at3(3.0, 6.0, 16.0)));

    Scene {
        view: Window { frame: [-76, -149, 186, 196], floor: 24 },
        marks,
        checks: Checks::natively(|| Checks {
            skeleton: Skeleton::new(
                [hips, loin, ribs, neck_root, jaw],
                up(at3(0.0, 0.0, 0.0), 1.0, lean + 90.0),
                [arm_near, arm_far],
                [[hip_near, knee_near, ankle_near], [hip_far, knee_far, ankle_far]],
            ),
            contacts: vec![
                ("standing foot", CAMERA.project(ankle_near)),
                ("seat", CAMERA.project(hips)),
                // Drawn in, the crossed leg slides.
                (
                    if drawn_in > 0.0 { "sliding ankle" } else { "crossed ankle" },
                    CAMERA.project(ankle_far),
                ),
            ],
        }),
    }
}
