//! The body seen from the front or obliquely: joints in the room in, marks out.
//!
//! Every bone is projected and its outline drawn at the length it then has, with
//! true round joints, so that a limb pointing at the viewer stays a limb.
//! Absent on purpose: depth sorting. Each exercise lists its parts back to front.

use super::body::{self, Limb};
use super::geometry::{Camera, Frame, Vec2, Vec3, at};
use super::outline::{self, Ring};
use super::shape::{Ends, bar, blob, disc, limb, polygon};
use super::side_rig::Depth;
use super::{Mark, Tone};

/// One piece of the trunk on the screen: a flat panel, leaning as the body does.
#[derive(Clone, Copy, Debug)]
pub struct Piece {
    origin: Vec2,
    /// The seen length of one unit towards the head.
    along: Vec2,
    /// The direction in which one side of the body is seen, of length 1.
    across: Vec2,
}

/// The three pieces of the trunk.
#[derive(Clone, Copy, Debug)]
pub struct Torso {
    pub pelvis: Piece,
    pub waist: Piece,
    pub chest: Piece,
    /// Its seen width as a share of the width from the front.
    pub width: f32,
}

/// Draws what stands in the room as the camera sees it.
#[derive(Clone, Copy, Debug)]
pub struct View(pub Camera);

impl View {
    /// A bone as a joint with the bone along `+y`, and its seen length.
    fn bone(self, from: Vec3, to: Vec3) -> (Frame, f32) {
        let origin = self.0.project(from);
        let along = self.0.project(to) - origin;
        (Frame { origin, angle: along.bone_angle() }, along.length())
    }

    /// A piece of the trunk from its lower to its upper joint; `across` is the way
    /// to the side drawn at `+x`. Never drawn shorter than the share `least` of its
    /// length, for flesh has depth.
    pub fn piece(self, from: Vec3, to: Vec3, across: Vec3, least: f32) -> Piece {
        let across = self.0.project(across);
        Piece {
            across: across * (1.0 / across.length().max(1e-6)),
            ..self.round_piece(from, to, least)
        }
    }

    /// A piece as deep as it is wide, such as the pelvis: it does not slant.
    pub fn round_piece(self, from: Vec3, to: Vec3, least: f32) -> Piece {
        let origin = self.0.project(from);
        let along = (self.0.project(to) - origin) * (1.0 / (to - from).length().max(1e-6));
        let seen = along.length().max(1e-6);
        Piece {
            origin,
            along: along * (least / seen).max(1.0),
            across: along.turned(90.0) * (1.0 / seen),
        }
    }

    /// A tapered limb with round ends. The ends are discs of their own: however short the limb is
    /// seen, they stay round, and all that changes between two moments is where the marks are and how
    /// long the middle one is.
    pub fn limb(self, tone: Tone, shape: &Limb, from: Vec3, to: Vec3) -> Vec<Mark> {
        let mut marks = self.cloth(tone, shape, 1.0, from, to);
        let end = Frame { origin: self.0.project(to), angle: 0.0 };
        marks.push(Mark::drawn(tone, disc(shape.radii.1), end));
        marks
    }

    /// The first `share` of a limb, cut straight: a sleeve or a trouser leg.
    fn cloth(self, tone: Tone, shape: &Limb, share: f32, from: Vec3, to: Vec3) -> Vec<Mark> {
        let (frame, seen) = self.bone(from, to);
        let path = limb((0.0, seen * share), shape.radii, shape.swell, Ends::Neither);
        let start = Frame { angle: 0.0, ..frame };
        vec![Mark::drawn(tone, disc(shape.radii.0), start), Mark::drawn(tone, path, frame)]
    }

    /// An outline of true length `length` that starts at a joint.
    pub fn ring(self, tone: Tone, outline: Ring, length: f32, from: Vec3, to: Vec3) -> Mark {
        let (frame, seen) = self.bone(from, to);
        let scale = (seen / length).max(0.3);
        Mark::drawn(tone, blob(outline::ring(outline).map(|p| at(p.x, p.y * scale))), frame)
    }

    /// Upper arm, elbow and forearm, back to front, without the hand.
    pub fn arm(self, [shoulder, elbow, wrist]: [Vec3; 3], depth: Depth, sleeve: Tone) -> Vec<Mark> {
        let skin = skin(depth);
        let share = body::SLEEVE_LENGTH / body::UPPER_ARM;
        let mut marks = self.limb(skin, &body::UPPER_ARM_SKIN, shoulder, elbow);
        marks.extend(self.limb(skin, &body::FOREARM_SKIN, elbow, wrist));
        marks.extend(self.cloth(sleeve, &body::SLEEVE, share, shoulder, elbow));
        marks
    }

    /// An open hand from the wrist to the tips of the fingers.
    pub fn hand(self, depth: Depth, wrist: Vec3, fingers: Vec3) -> Mark {
        self.ring(skin(depth), outline::OPEN_HAND, body::HAND, wrist, fingers)
    }

    /// The buttock between pelvis and thigh, which would leave a notch.
    pub fn buttock(self, hips: Vec3, hip: Vec3, knee: Vec3) -> Vec<Mark> {
        self.limb(Tone::Trousers, &body::BUTTOCK, hips, hip.toward(knee, 0.3))
    }

    pub fn thigh(self, depth: Depth, hip: Vec3, knee: Vec3) -> Vec<Mark> {
        self.limb(trousers(depth), &body::THIGH_FRONT, hip, knee)
    }

    /// Bare ankle and trouser leg, back to front.
    pub fn shin(self, depth: Depth, knee: Vec3, ankle: Vec3) -> Vec<Mark> {
        let start = knee.toward(ankle, body::ANKLE_START / body::SHIN);
        let share = body::TROUSER_LENGTH / body::SHIN;
        let mut marks = self.limb(skin(depth), &body::ANKLE_SKIN, start, ankle);
        marks.extend(self.cloth(trousers(depth), &body::SHIN_FRONT, share, knee, ankle));
        marks
    }

    /// A foot flat on the floor, seen from the front; `side` is 1 where the outer toes are
    /// at the right, else -1.
    pub fn front_foot(self, depth: Depth, ankle: Vec3, side: f32) -> Mark {
        let origin = self.0.project(ankle);
        let points = outline::ring(outline::FOOT_FRONT).map(|p| origin + at(p.x * side, p.y));
        Mark::placed(skin(depth), blob(points))
    }

    /// A foot flat on the floor, seen more from the side than from the front; the toes
    /// point along `forward`.
    pub fn side_foot(self, depth: Depth, ankle: Vec3, forward: Vec3) -> Mark {
        let (origin, along) = (self.0.project(ankle), self.0.project(forward.unit()));
        let points = outline::ring(outline::FOOT_SIDE).map(|p| origin + along * p.x + at(0.0, p.y));
        Mark::placed(skin(depth), blob(points))
    }

    /// A foot with the toes stretched, seen along its sole.
    pub fn pointed_foot(self, depth: Depth, ankle: Vec3, toes: Vec3) -> Mark {
        self.ring(skin(depth), outline::FOOT_POINTED, body::FOOT, ankle, toes)
    }

    /// A flat face in the room.
    pub fn polygon(self, tone: Tone, corners: &[Vec3]) -> Mark {
        Mark::placed(tone, polygon(corners.iter().map(|&p| self.0.project(p))))
    }
}

fn skin(depth: Depth) -> Tone {
    match depth {
        Depth::Near => Tone::Skin,
        Depth::Far => Tone::SkinFar,
    }
}

fn trousers(depth: Depth) -> Tone {
    match depth {
        Depth::Near => Tone::Trousers,
        Depth::Far => Tone::TrousersFar,
    }
}

impl Torso {
    /// Where points of an outline on one piece of the trunk are seen, squeezed and
    /// slanted as that piece is.
    fn on(&self, piece: Piece, outline: Ring) -> impl Iterator<Item = Vec2> {
        let width = self.width;
        outline::ring(outline)
            .map(move |p| piece.origin + piece.across * (p.x * width) - piece.along * p.y)
    }

    /// An outline on one piece of the trunk.
    pub fn ring(&self, tone: Tone, outline: Ring, piece: Piece) -> Mark {
        Mark::placed(tone, blob(self.on(piece, outline)))
    }

    /// The trousers below the shirt.
    pub fn pelvis_mark(&self) -> Mark {
        self.ring(Tone::Trousers, outline::PELVIS_FRONT, self.pelvis)
    }

    /// The shirt: one outline a piece. Neighbours share a half circle round the joint between them, so
    /// that a bend opens no gap.
    pub fn shirt_marks(&self) -> Vec<Mark> {
        let waist = polygon(self.on(self.waist, outline::WAIST_FRONT));
        vec![
            self.ring(Tone::Shirt, outline::HEM_FRONT, self.pelvis),
            Mark::placed(Tone::Shirt, waist),
            self.ring(Tone::Shirt, outline::CHEST_FRONT, self.chest),
        ]
    }

    /// The line of the spine on the back of the shirt, `aside` of its middle.
    pub fn spine_marks(&self, aside: f32) -> Vec<Mark> {
        let at = |p: Piece, up: f32| p.origin + p.across * (aside * self.width) + p.along * up;
        let line = [
            at(self.pelvis, 2.0),
            at(self.pelvis, 11.0),
            at(self.waist, 8.0),
            at(self.chest, 2.0),
            at(self.chest, 14.0),
            at(self.chest, 27.0),
        ];
        let joined = line.iter().zip(line.iter().skip(1));
        joined.map(|(a, b)| Mark::placed(Tone::ShirtFar, bar(*a, *b, 2.4))).collect()
    }
}
