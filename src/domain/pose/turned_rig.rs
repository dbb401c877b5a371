//! The body seen from the front or obliquely: joints in the room in, marks out.
//!
//! Every bone is projected and its outline drawn at the length it then has, with
//! true round joints, so that a limb pointing at the viewer stays a limb.
//! Absent on purpose: depth sorting. Each exercise lists its parts back to front.

use super::body::{self, Limb};
use super::geometry::{Camera, Frame, Vec2, Vec3, at};
use super::outline::{self, Ring};
use super::shape::{Ends, blob, limb, polygon};
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

    /// A tapered limb with round ends.
    pub fn limb(self, tone: Tone, shape: &Limb, from: Vec3, to: Vec3) -> Mark {
        let (frame, seen) = self.bone(from, to);
        let path = limb((0.0, seen), shape.radii, shape.swell, Ends::Both);
        Mark::drawn(tone, path, frame)
    }

    /// The first `share` of a limb, cut straight: a sleeve or a trouser leg.
    fn cloth(self, tone: Tone, shape: &Limb, share: f32, from: Vec3, to: Vec3) -> Mark {
        let (frame, seen) = self.bone(from, to);
        let path = limb((0.0, seen * share), shape.radii, shape.swell, Ends::First);
        Mark::drawn(tone, path, frame)
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
        vec![
            self.limb(skin, &body::UPPER_ARM_SKIN, shoulder, elbow),
            self.limb(skin, &body::FOREARM_SKIN, elbow, wrist),
            self.cloth(sleeve, &body::SLEEVE, share, shoulder, elbow),
        ]
    }

    /// An open hand from the wrist to the tips of the fingers.
    pub fn hand(self, depth: Depth, wrist: Vec3, fingers: Vec3) -> Mark {
        self.ring(skin(depth), outline::OPEN_HAND, body::HAND, wrist, fingers)
    }

    pub fn thigh(self, depth: Depth, hip: Vec3, knee: Vec3) -> Mark {
        self.limb(trousers(depth), &body::THIGH_FRONT, hip, knee)
    }

    /// Bare ankle and trouser leg, back to front.
    pub fn shin(self, depth: Depth, knee: Vec3, ankle: Vec3) -> Vec<Mark> {
        let start = knee.toward(ankle, body::ANKLE_START / body::SHIN);
        let share = body::TROUSER_LENGTH / body::SHIN;
        vec![
            self.limb(skin(depth), &body::ANKLE_SKIN, start, ankle),
            self.cloth(trousers(depth), &body::SHIN_FRONT, share, knee, ankle),
        ]
    }

    /// A foot from the ankle to the tips of the toes.
    pub fn foot(self, depth: Depth, ankle: Vec3, toes: Vec3) -> Mark {
        self.ring(skin(depth), outline::FOOT_TOP, body::FOOT, ankle, toes)
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
    /// An outline on one piece of the trunk, squeezed and slanted as that piece is.
    pub fn ring(&self, tone: Tone, outline: Ring, piece: Piece) -> Mark {
        let points = outline::ring(outline)
            .map(|p| piece.origin + piece.across * (p.x * self.width) - piece.along * p.y);
        Mark::placed(tone, blob(points))
    }

    /// The trousers below the shirt.
    pub fn pelvis_mark(&self) -> Mark {
        self.ring(Tone::Trousers, outline::PELVIS_FRONT, self.pelvis)
    }

    /// The shirt, back to front.
    pub fn shirt_marks(&self) -> Vec<Mark> {
        let radius = body::WAIST_FRONT * self.width;
        let length = body::WAIST * self.waist.along.length();
        let waist = limb((0.0, length), (radius, radius), &[], Ends::Both);
        let frame = Frame { origin: self.waist.origin, angle: self.waist.along.bone_angle() };
        vec![
            self.ring(Tone::Shirt, outline::HEM_FRONT, self.pelvis),
            Mark::drawn(Tone::Shirt, waist, frame),
            self.ring(Tone::Shirt, outline::CHEST_FRONT, self.chest),
        ]
    }
}
