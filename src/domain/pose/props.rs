//! What stands or lies round the body: mats, the sofa, the chairs.
//!
//! Absent on purpose: the floor line itself, which the renderer draws across
//! the whole picture at [`Drawing::floor`](super::Drawing::floor).

use super::geometry::{Camera, Vec3, at, at3};
use super::shape::{bar, slab};
use super::turned_rig::View;
use super::{Mark, Tone};

/// Thickness of a mat; its top is at 0, where bodies lie.
pub const MAT: f32 = 4.0;
/// Height of the sofa's seat, at its front edge.
pub const SOFA_SEAT: f32 = -41.0;
/// Height of a chair's seat.
pub const CHAIR_SEAT: f32 = -43.5;

/// A mat seen from the side.
pub fn mat(left: f32, width: f32) -> Mark {
    Mark::placed(Tone::Mat, slab(at(left, 0.0), width, MAT, MAT / 2.0))
}

/// A mat seen from above.
pub fn mat_from_above(view: View, corners: [Vec3; 4]) -> Mark {
    view.polygon(Tone::Mat, &corners)
}

/// A bed seen from the side: the top of its mattress is at 0, its head at the left.
pub fn bed() -> Vec<Mark> {
    let part = |tone, x, y, w, h, r| Mark::placed(tone, slab(at(x, y), w, h, r));
    vec![
        part(Tone::PropDark, 4.0, 26.0, 6.0, 20.0, 1.0),
        part(Tone::PropDark, 214.0, 26.0, 6.0, 20.0, 1.0),
        part(Tone::PropMid, -2.0, -34.0, 7.0, 66.0, 3.0),
        part(Tone::PropMid, 0.0, 20.0, 224.0, 12.0, 3.0),
        part(Tone::Prop, 4.0, 0.0, 218.0, 22.0, 7.0),
        part(Tone::Mat, 7.0, -4.5, 46.0, 8.0, 4.0),
    ]
}

/// A sofa seen from the side, its seat's front edge at 62.
pub fn sofa() -> Vec<Mark> {
    let part = |tone, x, y, w, h, r| Mark::placed(tone, slab(at(x, y), w, h, r));
    vec![
        part(Tone::PropDark, -22.0, -6.0, 6.0, 6.0, 1.0),
        part(Tone::PropDark, 47.0, -6.0, 6.0, 6.0, 1.0),
        part(Tone::PropMid, -34.0, -84.0, 25.0, 80.0, 9.0),
        part(Tone::PropMid, -26.0, -30.0, 86.0, 26.0, 4.0),
        part(Tone::Prop, -14.0, SOFA_SEAT, 76.0, 17.0, 7.0),
    ]
}

/// A plain chair seen from the side, facing right, its seat from -37 to 0.
pub fn chair() -> Vec<Mark> {
    let rod = |tone, a, b| Mark::placed(tone, bar(a, b, 4.0));
    vec![
        rod(Tone::PropDark, at(-5.0, -40.0), at(-3.0, -2.0)),
        rod(Tone::PropDark, at(-34.0, -40.0), at(-37.0, -2.0)),
        rod(Tone::PropDark, at(-34.5, -42.0), at(-41.0, -96.0)),
        Mark::placed(Tone::PropMid, bar(at(-39.2, -82.0), at(-41.0, -97.0), 7.0)),
        Mark::placed(Tone::Prop, slab(at(-39.0, CHAIR_SEAT), 39.0, 5.0, 2.5)),
    ]
}

/// A plain chair facing the viewer of an unturned camera, seat from -20 to 30 in depth.
pub fn chair_in_room(camera: Camera) -> Vec<Mark> {
    let view = View(camera);
    let rod = |a, b| Mark::placed(Tone::PropDark, bar(camera.project(a), camera.project(b), 4.0));
    let seat = CHAIR_SEAT;
    let below = seat + 5.0;
    let (left, right, back, front) = (-21.0, 21.0, -20.0, 26.0);
    let mut marks: Vec<Mark> = [(left, back), (right, back), (right, front), (left, front)]
        .into_iter()
        .map(|(x, z)| {
            let (x, z) = (x * 0.88, z * 0.86);
            rod(at3(x, below, z), at3(x, -2.0, z))
        })
        .collect();
    marks.push(rod(at3(-18.0, seat, -18.0), at3(-18.0, -98.0, -25.0)));
    marks.push(rod(at3(18.0, seat, -18.0), at3(18.0, -98.0, -25.0)));
    let rail = [(left, -100.0), (right, -100.0), (right, -76.0), (left, -76.0)];
    marks.push(view.polygon(Tone::PropMid, &rail.map(|(x, y)| at3(x, y, -24.0))));
    let side = if camera.yaw > 0.0 { left } else { right };
    let face = [(side, seat, back), (side, seat, front), (side, below, front), (side, below, back)];
    marks.push(view.polygon(Tone::PropDark, &face.map(|(x, y, z)| at3(x, y, z))));
    let face = [(left, seat), (right, seat), (right, below), (left, below)];
    marks.push(view.polygon(Tone::PropMid, &face.map(|(x, y)| at3(x, y, front))));
    let top = [(left, back), (right, back), (right, front), (left, front)];
    marks.push(view.polygon(Tone::Prop, &top.map(|(x, z)| at3(x, seat, z))));
    marks
}
