//! The body seen from the side: joint angles in, marks out.
//!
//! Flexion is positive at every joint. A trunk pitched 0 is upright, 90 prone,
//! -90 on its back; the body faces right unless the exercise turns it.
//! Absent on purpose: contacts. Each exercise pins its own trunk and lets
//! [`Trunk::reach`] and [`Trunk::step`] find the angles of the limbs.

use super::body::{self, Limb};
use super::geometry::{Frame, Vec2, Vec3, at, at3, mix, two_bones, wrapped};
use super::outline::{self, Ring};
use super::shape::{Ends, blob, limb};
use super::skeleton::Skeleton;
use super::{Mark, Tone};

/// The bends of the spine in degrees, from the pelvis up.
#[derive(Clone, Copy, Debug)]
pub struct Spine {
    pub pitch: f32,
    pub waist: f32,
    pub chest: f32,
    pub neck: f32,
    pub head: f32,
}

impl Spine {
    /// The spine a share `t` of the way to `end`.
    pub fn toward(self, end: Self, t: f32) -> Self {
        Self {
            pitch: mix(self.pitch, end.pitch, t),
            waist: mix(self.waist, end.waist, t),
            chest: mix(self.chest, end.chest, t),
            neck: mix(self.neck, end.neck, t),
            head: mix(self.head, end.head, t),
        }
    }
}

/// Joint angles of an arm in degrees of flexion; the wrist's count is extension.
#[derive(Clone, Copy, Debug)]
pub struct Arm {
    pub shoulder: f32,
    pub elbow: f32,
    pub wrist: f32,
}

impl Arm {
    /// The arm a share `t` of the way to `end`.
    pub fn toward(self, end: Self, t: f32) -> Self {
        Self {
            shoulder: mix(self.shoulder, end.shoulder, t),
            elbow: mix(self.elbow, end.elbow, t),
            wrist: mix(self.wrist, end.wrist, t),
        }
    }
}

/// Joint angles of a leg in degrees of flexion; the ankle's 0 is a right angle.
#[derive(Clone, Copy, Debug)]
pub struct Leg {
    pub hip: f32,
    pub knee: f32,
    pub ankle: f32,
}

impl Leg {
    /// The leg a share `t` of the way to `end`.
    pub fn toward(self, end: Self, t: f32) -> Self {
        Self {
            hip: mix(self.hip, end.hip, t),
            knee: mix(self.knee, end.knee, t),
            ankle: mix(self.ankle, end.ankle, t),
        }
    }
}

/// The three joints of a limb, from the trunk outwards.
#[derive(Clone, Copy, Debug)]
pub struct Joints {
    pub upper: Frame,
    pub lower: Frame,
    pub end: Frame,
}

/// The placed joints of the trunk.
#[derive(Clone, Copy, Debug)]
pub struct Trunk {
    pub pelvis: Frame,
    pub waist: Frame,
    pub chest: Frame,
    pub neck: Frame,
    pub head: Frame,
    /// The shoulder joint on the chest. Reaching moves it a little.
    pub shoulder: Vec2,
}

impl Trunk {
    /// A trunk with its hip joint at `hip`.
    pub fn new(hip: Vec2, spine: Spine) -> Self {
        let pelvis = Frame { origin: hip, angle: spine.pitch };
        let waist = pelvis.child(at(0.0, -body::PELVIS), spine.waist);
        let chest = waist.child(at(0.0, -body::WAIST), spine.chest);
        let neck = chest.child(body::NECK_ROOT_SIDE, spine.neck);
        let head = neck.child(at(0.0, -body::NECK), spine.head);
        Self { pelvis, waist, chest, neck, head, shoulder: body::SHOULDER_SIDE }
    }

    /// A trunk moved as a whole until the point `on_chest` of its chest lies at `target`.
    pub fn leaning(spine: Spine, on_chest: Vec2, target: Vec2) -> Self {
        let loose = Self::new(at(0.0, 0.0), spine);
        Self::new(target - loose.chest.point(on_chest), spine)
    }

    /// The same trunk with the shoulder joint moved on the chest.
    pub fn with_shoulder(self, by: Vec2) -> Self {
        Self { shoulder: self.shoulder + by, ..self }
    }

    pub fn arm(&self, arm: Arm) -> Joints {
        let upper = self.chest.child(self.shoulder, -arm.shoulder);
        let lower = upper.child(at(0.0, body::UPPER_ARM), -arm.elbow);
        Joints { upper, lower, end: lower.child(at(0.0, body::FOREARM), arm.wrist) }
    }

    pub fn leg(&self, leg: Leg) -> Joints {
        let upper = self.pelvis.child(at(0.0, 0.0), -leg.hip);
        let lower = upper.child(at(0.0, body::THIGH), leg.knee);
        Joints { upper, lower, end: lower.child(at(0.0, body::SHIN), -leg.ankle) }
    }

    /// The arm whose wrist is at `wrist` and whose hand is turned by `hand` on the screen.
    pub fn reach(&self, wrist: Vec2, hand: f32) -> Arm {
        let shoulder = self.chest.point(self.shoulder);
        let (upper, lower) = two_bones(shoulder, wrist, body::ARM, 1.0);
        Arm {
            shoulder: wrapped(self.chest.angle - upper),
            elbow: wrapped(upper - lower),
            wrist: wrapped(hand - lower),
        }
    }

    /// The leg whose ankle is at `ankle` and whose foot is turned by `foot` on the screen.
    pub fn step(&self, ankle: Vec2, foot: f32) -> Leg {
        let (upper, lower) = two_bones(self.pelvis.origin, ankle, body::LEG, -1.0);
        Leg {
            hip: wrapped(self.pelvis.angle - upper),
            knee: wrapped(lower - upper),
            ankle: wrapped(lower - foot),
        }
    }

    /// The joints of this trunk with its arms and legs, near ones first.
    pub fn skeleton(&self, arms: [Joints; 2], legs: [Joints; 2]) -> Skeleton {
        let flat = |p: Vec2| at3(p.x, p.y, 0.0);
        let chain = |j: Joints| -> [Vec3; 3] { [j.upper, j.lower, j.end].map(|f| flat(f.origin)) };
        let spine = [self.pelvis, self.waist, self.chest, self.neck, self.head];
        let front = at(1.0, 0.0).turned(self.pelvis.angle);
        Skeleton::new(spine.map(|f| flat(f.origin)), flat(front), arms.map(chain), legs.map(chain))
    }

    /// Pelvis, shirt, neck and head, back to front.
    pub fn marks(&self) -> Vec<Mark> {
        vec![
            ring(Tone::Trousers, outline::PELVIS_SIDE, self.pelvis),
            Mark::fixed(Tone::Shirt, outline::HEM_SIDE, self.pelvis),
            bone(Tone::Shirt, &body::WAIST_SIDE, (0.0, -body::WAIST), Ends::Both, self.waist),
            bone(Tone::Skin, &body::NECK_SIDE, (0.5, -body::NECK), Ends::Both, self.neck),
            ring(Tone::Shirt, outline::CHEST_SIDE, self.chest),
            Mark::fixed(Tone::Skin, outline::FACE_SIDE, self.head),
            Mark::fixed(Tone::Hair, outline::HAIR_SIDE, self.head),
            ring(Tone::SkinFar, outline::EAR_SIDE, self.head),
            Mark::fixed(Tone::Line, outline::EYE_AND_MOUTH_SIDE, self.head),
        ]
    }
}

/// How far from the viewer a limb is; it decides its shade.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    Near,
    Far,
}

/// What a hand does, and so how it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// Fingers straight, thumb seen.
    Open,
    /// Flat on the floor: no thumb, which would look like a claw.
    Flat,
    /// Closed round something.
    Grip,
}

/// The marks of an arm, back to front.
pub fn arm_marks(joints: Joints, depth: Depth, hand: Hand) -> Vec<Mark> {
    let (skin, sleeve) = match depth {
        Depth::Near => (Tone::Skin, Tone::ShirtNear),
        Depth::Far => (Tone::SkinFar, Tone::ShirtFar),
    };
    let outline = if hand == Hand::Grip { outline::GRIP } else { outline::OPEN_HAND };
    let mut marks = vec![
        bone(skin, &body::UPPER_ARM_SKIN, (0.0, body::UPPER_ARM), Ends::Both, joints.upper),
        bone(sleeve, &body::SLEEVE, (0.0, body::SLEEVE_LENGTH), Ends::First, joints.upper),
        bone(skin, &body::FOREARM_SKIN, (0.0, body::FOREARM), Ends::Both, joints.lower),
        ring(skin, outline, joints.end),
    ];
    if hand == Hand::Open {
        let thumb = joints.end.child(at(1.6, 3.4), -24.0);
        marks.push(bone(skin, &body::THUMB, (0.0, 8.0), Ends::Both, thumb));
    }
    marks
}

/// The marks of a leg, back to front.
pub fn leg_marks(joints: Joints, depth: Depth) -> Vec<Mark> {
    let (skin, trouser) = match depth {
        Depth::Near => (Tone::Skin, Tone::Trousers),
        Depth::Far => (Tone::SkinFar, Tone::TrousersFar),
    };
    let ankle = (body::ANKLE_START, body::SHIN);
    vec![
        ring(skin, outline::FOOT_SIDE, joints.end),
        bone(trouser, &body::THIGH_SIDE, (0.0, body::THIGH), Ends::Both, joints.upper),
        bone(skin, &body::ANKLE_SKIN, ankle, Ends::Both, joints.lower),
        bone(trouser, &body::SHIN_SIDE, (0.0, body::TROUSER_LENGTH), Ends::First, joints.lower),
    ]
}

/// A loop of elastic band round the thigh, just above the knee.
pub fn band_mark(leg: Joints) -> Mark {
    bone(Tone::Band, &body::THIGH_BAND, body::BAND_SPAN, Ends::Neither, leg.upper)
}

/// A smooth outline fixed to a joint.
pub fn ring(tone: Tone, outline: Ring, frame: Frame) -> Mark {
    Mark::drawn(tone, blob(outline::ring(outline)), frame)
}

fn bone(tone: Tone, shape: &Limb, span: (f32, f32), ends: Ends, frame: Frame) -> Mark {
    Mark::drawn(tone, limb(span, shape.radii, shape.swell, ends), frame)
}
