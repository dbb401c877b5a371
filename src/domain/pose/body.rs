//! The drawn adult: bone lengths, joint places and limbs.
//!
//! Lengths are in units of which the standing body is 200 high. Limbs grow along
//! `+y`, the trunk and the head along `-y`; the front of the body is at `+x`.
//! Neighbours share the radius of the joint between them, so that a bend never
//! opens a gap. Absent on purpose: the outlines that are no limbs (see
//! `outline`), joint angles (one file per exercise) and colours.

use super::geometry::{Vec2, at};
use super::shape::Profile;

/// From the hip joints to the lower end of the waist.
pub const PELVIS: f32 = 14.0;
/// From the upper end of the pelvis to the lower end of the chest.
pub const WAIST: f32 = 16.0;
/// From its lower end to the root of the neck, along the spine.
pub const CHEST: f32 = 27.0;
/// From its root to the jaw, seen from the side.
pub const NECK: f32 = 13.0;
/// From shoulder to elbow.
pub const UPPER_ARM: f32 = 34.0;
/// From elbow to wrist.
pub const FOREARM: f32 = 30.0;
/// From the wrist to the tips of the fingers.
pub const HAND: f32 = 18.0;
/// From hip to knee.
pub const THIGH: f32 = 49.0;
/// From knee to ankle.
pub const SHIN: f32 = 46.0;
/// From the ankle to the tips of the toes.
pub const FOOT: f32 = 20.0;
/// From the ankle joint down to the sole of the foot.
pub const ANKLE_HEIGHT: f32 = 8.0;

/// Upper arm and forearm, for two-bone reach.
pub const ARM: (f32, f32) = (UPPER_ARM, FOREARM);
/// Thigh and shin, for two-bone reach.
pub const LEG: (f32, f32) = (THIGH, SHIN);

/// Joint radii, first and last, of a limb and its swelling between them.
pub struct Limb {
    pub radii: (f32, f32),
    pub swell: Profile,
}

pub const UPPER_ARM_SKIN: Limb =
    Limb { radii: (6.2, 4.4), swell: &[(0.3, 5.8, 5.8), (0.65, 5.0, 5.2)] };
pub const SLEEVE: Limb = Limb { radii: (7.3, 6.7), swell: &[(0.5, 7.0, 7.1)] };
/// How far down the upper arm the sleeve reaches.
pub const SLEEVE_LENGTH: f32 = 18.0;
pub const FOREARM_SKIN: Limb =
    Limb { radii: (4.4, 2.9), swell: &[(0.22, 5.0, 4.9), (0.55, 4.2, 4.2), (0.85, 3.1, 3.1)] };
pub const THUMB: Limb = Limb { radii: (1.9, 1.4), swell: &[] };
pub const NECK_SKIN: Limb = Limb { radii: (6.4, 5.6), swell: &[] };
pub const NECK_SIDE: Limb = Limb { radii: (6.8, 6.3), swell: &[] };

pub const THIGH_SIDE: Limb =
    Limb { radii: (11.5, 6.9), swell: &[(0.22, 11.2, 11.4), (0.5, 9.8, 9.9), (0.78, 7.9, 7.4)] };
pub const SHIN_SIDE: Limb = Limb {
    radii: (6.9, 4.7),
    swell: &[(0.13, 6.3, 6.9), (0.3, 5.6, 8.0), (0.55, 4.9, 6.6), (0.8, 4.3, 4.5)],
};
/// A loop of band round the thigh, and where on the thigh it sits.
pub const THIGH_BAND: Limb = Limb { radii: (9.0, 8.2), swell: &[] };
pub const BAND_SPAN: (f32, f32) = (36.5, 43.0);
/// The bare end of the shin between trouser and foot.
pub const ANKLE_SKIN: Limb = Limb { radii: (4.2, 4.0), swell: &[] };
/// Where on the shin the trouser ends and the bare ankle begins.
pub const TROUSER_LENGTH: f32 = 41.0;
pub const ANKLE_START: f32 = 36.0;

pub const THIGH_FRONT: Limb =
    Limb { radii: (11.0, 7.4), swell: &[(0.25, 11.0, 11.0), (0.6, 9.4, 9.4)] };
/// From the middle of the pelvis to the upper third of a thigh.
pub const BUTTOCK: Limb = Limb { radii: (13.4, 10.6), swell: &[] };
pub const SHIN_FRONT: Limb =
    Limb { radii: (7.4, 4.7), swell: &[(0.25, 7.2, 7.4), (0.6, 6.0, 6.0)] };

pub const WAIST_SIDE: Limb = Limb { radii: (11.8, 12.0), swell: &[(0.5, 12.2, 11.2)] };
/// Where the neck leaves the chest, seen from the side.
pub const NECK_ROOT_SIDE: Vec2 = at(-2.2, -26.0);
/// The shoulder joint, seen from the side.
pub const SHOULDER_SIDE: Vec2 = at(0.0, -21.5);

/// From the middle to the shoulder joint, seen from the front.
pub const SHOULDER_HALF: f32 = 17.8;
/// From the middle to the hip joint, seen from the front.
pub const HIP_HALF: f32 = 9.0;
/// From the lower end of the chest up to the line of the shoulders.
pub const SHOULDER_LEVEL: f32 = 22.0;
/// From the lower end of the chest up to the root of the neck, from the front.
pub const NECK_LEVEL: f32 = 29.5;
/// The visible neck from the front, shorter than from the side: the chin hides some.
pub const NECK_FRONT: f32 = 8.0;
