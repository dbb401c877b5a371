//! A head that can turn any way: hair, face, ears and features on a skull.
//!
//! Points sit on a head in the room and are projected; the smooth outline round
//! them is the shape. Skin points that turn away slide to the rim of the skull,
//! so a face narrows to a profile and then to a sliver without a jump.
//! Absent on purpose: the pure profile of the side views (see `body`), which is
//! a drawn outline, and expressions.

use super::geometry::{Camera, Vec2, Vec3, at, at3, share};
use super::shape::{stroke, wrap};
use super::{Mark, Tone};

/// Middle of the skull above the jaw joint, and its radius, in body units.
const SKULL: Vec3 = at3(0.0, -14.3, -0.6);
const SKULL_RADIUS: f32 = 12.2;

/// The right half of the edge of the face, hairline to chin; the left mirrors it.
const FACE: [Vec3; 8] = [
    at3(0.0, -16.6, 8.0),
    at3(4.0, -15.8, 6.8),
    at3(5.6, -13.0, 4.6),
    at3(6.0, -9.0, 1.6),
    at3(5.8, -5.0, 0.6),
    at3(4.2, -1.0, 2.0),
    at3(4.8, -7.4, 6.0),
    at3(1.4, 0.2, 6.8),
];
/// How far the skin lies outside those points; it rounds the corners.
const FACE_MARGIN: f32 = 4.0;
const NOSE: [Vec3; 4] =
    [at3(0.0, -11.0, 10.4), at3(0.0, -6.6, 13.6), at3(1.0, -5.2, 11.4), at3(-1.0, -5.2, 11.4)];
const EAR: [Vec3; 3] = [at3(10.0, -9.8, -1.2), at3(10.3, -8.6, -0.4), at3(9.6, -6.8, -0.6)];
const EYE: [Vec3; 3] = [at3(4.2, -10.4, 10.2), at3(4.2, -9.7, 10.2), at3(4.2, -9.0, 10.2)];
const MOUTH: [Vec3; 3] = [at3(-2.0, -1.0, 10.6), at3(0.0, -0.5, 11.2), at3(2.0, -1.0, 10.6)];

fn middle_of([a, b, c]: [Vec2; 3]) -> Vec2 {
    (a + b + c) * (1.0 / 3.0)
}

/// A head in the room.
#[derive(Clone, Copy, Debug)]
pub struct Head {
    /// The joint with the neck.
    pub base: Vec3,
    /// From the neck to the crown.
    pub up: Vec3,
    /// Where the face looks; only its part across `up` counts.
    pub face: Vec3,
}

fn mirrored(p: Vec3) -> Vec3 {
    at3(-p.x, p.y, p.z)
}

impl Head {
    /// The marks of the head, back to front; as many however it is turned.
    pub fn marks(self, camera: Camera) -> Vec<Mark> {
        let down = self.up.unit() * -1.0;
        let face = (self.face - down * self.face.dot(down)).unit();
        let right = down.cross(face);
        let turn = |p: Vec3| right * p.x + down * p.y + face * p.z;
        let see = |p: Vec3| camera.view(self.base + turn(p));
        let toward = |direction: Vec3| camera.view(turn(direction)).z;

        let skull = see(SKULL);
        let to_rim = |p: Vec3| {
            let seen = see(p);
            let (x, y) = (seen.x - skull.x, seen.y - skull.y);
            // Only what is behind the skull is hidden by it.
            let out = at(x, y).length().max(0.1);
            let hidden = share((skull.z - seen.z) / 4.0);
            let stretch = 1.0 + hidden * ((SKULL_RADIUS - FACE_MARGIN) / out - 1.0).max(0.0);
            Vec2 { x: skull.x + x * stretch, y: skull.y + y * stretch }
        };
        let flat = |p: Vec3| {
            let seen = see(p);
            Vec2 { x: seen.x, y: seen.y }
        };

        // An ear is behind the head or before it. Both places are always drawn, one with nothing.
        let ears = |near: bool| {
            [1.0, -1.0].map(|side| {
                let cloud = EAR.map(|p| flat(if side < 0.0 { mirrored(p) } else { p }));
                let here = (toward(at3(side, 0.0, 0.0)) > 0.2) == near;
                let seen = wrap(&cloud, 1.6);
                let outline = if here { seen } else { seen.moved(|_| middle_of(cloud)) };
                Mark::placed(Tone::SkinFar, outline)
            })
        };

        let cloud: Vec<Vec2> =
            FACE.into_iter().flat_map(|p| [p, mirrored(p)]).map(to_rim).collect();
        let middle = Vec2 { x: skull.x, y: skull.y };

        let mut marks = Vec::new();
        marks.extend(ears(false));
        // A face turned away shows its nose, if at all, beyond the rim of the skull.
        marks.push(Mark::placed(Tone::Skin, wrap(&NOSE.map(flat), 0.8)));
        // So is a face: that of a head seen from behind is hidden by its hair.
        let face = |ahead: bool| {
            let here = (toward(at3(0.0, 0.0, 1.0)) > -0.2) == ahead;
            let seen = wrap(&cloud, FACE_MARGIN);
            Mark::placed(Tone::Skin, if here { seen } else { seen.moved(|_| middle) })
        };
        marks.push(face(false));
        marks.push(Mark::placed(Tone::Hair, wrap(&[middle], SKULL_RADIUS)));
        marks.push(face(true));
        marks.extend(ears(true));
        let features = [
            (EYE, at3(0.42, 0.0, 0.9), 0.42),
            (EYE.map(mirrored), at3(-0.42, 0.0, 0.9), 0.42),
            (MOUTH, at3(0.0, 0.15, 1.0), 0.55),
        ];
        for (line, normal, least) in features {
            // A feature that turns away shrinks to a point before it goes.
            let open = share((toward(normal) - least) / 0.3);
            let [a, middle, b] = line.map(flat);
            let ends = [middle.toward(a, open), middle, middle.toward(b, open)];
            marks.push(Mark::placed(Tone::Line, stroke(&ends)));
        }
        marks
    }
}
