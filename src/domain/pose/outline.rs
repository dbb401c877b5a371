//! The outlines of trunk, hands, feet and profile, each round its own joint.
//!
//! In the same units and directions as `body`. `SIDE` outlines are seen from the
//! side with the front at `+x`, `FRONT` outlines from the front or the back.
//! Absent on purpose: limbs, which are computed from two joints (see `body`),
//! and the head in the round (see `head`).

use super::geometry::{Vec2, at};

/// An outline as a ring of points.
pub type Ring = &'static [(f32, f32)];

/// The points of a ring.
pub fn ring(points: Ring) -> impl Iterator<Item = Vec2> {
    points.iter().map(|&(x, y)| at(x, y))
}

/// The trousers round the hip joint.
pub const PELVIS_SIDE: Ring = &[
    (11.9, -15.0),
    (12.5, -7.0),
    (11.4, 3.0),
    (6.0, 10.6),
    (-3.0, 12.4),
    (-11.0, 10.0),
    (-15.2, 2.5),
    (-14.2, -6.0),
    (-11.6, -14.0),
    (0.0, -19.0),
];

/// The shirt below the waist, as path data.
pub const HEM_SIDE: &str = "M12 -17Q12.6 -11 12 -7.5Q0 -1.6 -14.6 -4.6Q-13 -11 -11.2 -17Z";

/// From the lower end of the chest to the collar.
pub const CHEST_SIDE: Ring = &[
    (11.9, 2.0),
    (13.0, -8.0),
    (12.5, -16.0),
    (9.0, -24.0),
    (4.6, -28.6),
    (-2.0, -30.6),
    (-8.6, -27.0),
    (-12.2, -18.0),
    (-12.8, -8.0),
    (-11.8, 2.0),
    (-7.8, 9.0),
    (0.0, 11.9),
    (7.8, 9.0),
];

/// The low back pressed to the floor when lying, round the waist joint. Without it
/// the back would seem to arch, which is the very mistake to avoid.
pub const LYING_BACK: Ring = &[
    (-2.0, 8.0),
    (-10.0, 7.6),
    (-14.2, 1.0),
    (-14.4, -7.0),
    (-13.6, -16.0),
    (-12.4, -25.0),
    (-2.0, -25.0),
];

/// The trousers round the hip joints.
pub const PELVIS_FRONT: Ring = &[
    (15.5, -13.0),
    (17.9, -5.0),
    (19.0, 4.0),
    (15.0, 11.0),
    (6.0, 13.0),
    (0.0, 12.0),
    (-6.0, 13.0),
    (-15.0, 11.0),
    (-19.0, 4.0),
    (-17.9, -5.0),
    (-15.5, -13.0),
    (-10.0, -19.0),
    (0.0, -21.0),
    (10.0, -19.0),
];

/// The shirt below the waist, on the pelvis; at the top it ends in a half circle round the joint with
/// the waist.
pub const HEM_FRONT: Ring = &[
    (0.0, -29.6),
    (-7.8, -27.5),
    (-13.5, -21.8),
    (-15.6, -14.0),
    (-16.8, -9.0),
    (-17.8, -4.4),
    (-18.1, -1.2),
    (-16.4, -0.4),
    (-9.0, 1.8),
    (0.0, 2.6),
    (9.0, 1.8),
    (16.4, -0.4),
    (18.1, -1.2),
    (17.8, -4.4),
    (16.8, -9.0),
    (15.6, -14.0),
    (13.5, -21.8),
    (7.8, -27.5),
];

/// The shirt round the waist, from its lower joint to its upper one: straight lines.
pub const WAIST_FRONT: Ring = &[(15.6, 0.0), (15.6, -16.0), (-15.6, -16.0), (-15.6, 0.0)];

/// The front of the shirt where it falls over the hips of a seated body, on the pelvis.
pub const LAP_FRONT: Ring = &[
    (-17.0, -8.0),
    (-17.9, -4.0),
    (-17.0, -0.8),
    (-9.0, 1.8),
    (0.0, 2.6),
    (9.0, 1.8),
    (15.0, -1.0),
    (15.0, -9.0),
    (8.0, -18.0),
    (-8.0, -20.0),
    (-15.0, -15.0),
];

/// The shirt over the shoulders, on the chest; at its foot it ends in a half circle round the joint
/// with the waist.
pub const CHEST_FRONT: Ring = &[
    (0.0, 15.6),
    (7.8, 13.5),
    (13.5, 7.8),
    (15.6, 0.0),
    (16.2, -5.0),
    (17.8, -15.0),
    (20.6, -20.5),
    (20.0, -26.6),
    (14.0, -29.8),
    (6.4, -32.0),
    (0.0, -31.6),
    (-6.4, -32.0),
    (-14.0, -29.8),
    (-20.0, -26.6),
    (-20.6, -20.5),
    (-17.8, -15.0),
    (-16.2, -5.0),
    (-15.6, 0.0),
    (-13.5, 7.8),
    (-7.8, 13.5),
];

/// A foot from the side, ankle at the origin, toes towards `+x`.
pub const FOOT_SIDE: Ring = &[
    (-4.2, -3.5),
    (0.0, -4.8),
    (4.4, -3.6),
    (10.0, 0.6),
    (17.0, 3.8),
    (21.2, 6.0),
    (21.0, 7.9),
    (14.0, 8.1),
    (5.0, 7.6),
    (-2.0, 8.2),
    (-6.6, 8.0),
    (-8.4, 5.2),
    (-6.8, 0.0),
];

/// A foot flat on the floor, seen from the front, the outer toes at `+x`.
pub const FOOT_FRONT: Ring = &[
    (-4.1, -2.6),
    (0.0, -4.3),
    (4.1, -2.6),
    (5.8, 2.4),
    (8.6, 6.4),
    (9.6, 9.0),
    (7.6, 10.3),
    (2.0, 10.6),
    (-2.8, 10.5),
    (-5.0, 8.8),
    (-4.8, 3.0),
];

/// A closed hand, seen from the front.
pub const CLASP: Ring = &[
    (-6.0, 2.6),
    (-5.8, -2.4),
    (-3.2, -5.6),
    (1.0, -6.4),
    (4.8, -4.6),
    (6.2, -0.6),
    (5.6, 3.6),
    (2.4, 5.6),
    (-2.6, 5.4),
];

/// A foot with the toes stretched, seen along its sole, toes towards `+y`.
pub const FOOT_POINTED: Ring = &[
    (-3.7, -3.0),
    (0.0, -4.4),
    (3.8, -2.6),
    (4.3, 4.0),
    (3.9, 10.0),
    (3.3, 15.0),
    (1.8, 19.2),
    (-0.6, 20.4),
    (-3.0, 18.2),
    (-4.4, 13.0),
    (-4.5, 6.0),
];

/// An open hand, fingers towards `+y`.
pub const OPEN_HAND: Ring = &[
    (-2.9, -1.0),
    (0.0, -2.6),
    (2.9, -1.0),
    (3.8, 6.0),
    (3.4, 11.0),
    (2.3, 16.6),
    (0.0, 18.4),
    (-1.9, 16.8),
    (-2.9, 10.0),
    (-3.3, 5.0),
];

/// A hand closed round something.
pub const GRIP: Ring = &[
    (-2.9, -1.0),
    (0.0, -2.6),
    (2.9, -1.0),
    (4.4, 4.0),
    (4.2, 9.0),
    (1.4, 11.6),
    (-3.0, 12.0),
    (-5.4, 10.2),
    (-4.6, 7.4),
    (-3.4, 4.0),
];

/// The profile of the head, jaw at the origin, face towards `+x`.
pub const FACE_SIDE: &str = "M-9 -6C-10.5 -9 -10.6 -20 -2 -23.5C5 -26 11.4 -22 12.2 -15.5C12.3 -13.8 12.2 -13 12.5 -11.6L14.9 -7.4C15.1 -6.5 14 -6.2 13 -6C13.4 -4.8 13.3 -4 12.8 -3.4C13.2 -2 12.9 -1 12 -.2C12 2 11 3.6 8.6 3.6C5 3.6 2 1.6 .6 -.4C-3 1 -7.4 -2 -9 -6Z";

/// The hair to [`FACE_SIDE`].
pub const HAIR_SIDE: &str = "M12.3 -15.5C12.5 -23 6 -27.2 -1 -26.6C-9 -26 -13 -19.5 -12 -12.5C-11.4 -7.5 -9.6 -4.2 -7 -1.8C-6.2 -3.5 -4.2 -5 -3 -5.6C-3.6 -8.5 -2.6 -11.5 0 -12C1.5 -12.2 2.6 -11 3 -9.4C4.4 -11.5 5 -14 5.3 -16.6C8 -15.8 10.4 -15.6 12.3 -15.5Z";

/// The ear to [`FACE_SIDE`].
pub const EAR_SIDE: Ring =
    &[(1.2, -11.4), (2.7, -8.9), (1.9, -6.0), (0.0, -5.4), (-1.5, -7.9), (-0.7, -10.8)];

/// The lines to [`FACE_SIDE`].
pub const EYE_AND_MOUTH_SIDE: &str = "M9.9 -11L9.9 -9.6M10.2 -1.4L12.4 -1.6";
