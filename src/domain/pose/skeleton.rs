//! Where the joints of a drawn body are in the room.
//!
//! It exists for the tests of what a body can do; nothing is drawn from it. Units
//! and directions as in `geometry`; seen from the side, every `z` is 0.

use super::geometry::Vec3;

/// An arm or a leg, from the trunk outwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Chain {
    /// Shoulder or hip.
    pub root: [f32; 3],
    /// Elbow or knee.
    pub middle: [f32; 3],
    /// Wrist or ankle.
    pub end: [f32; 3],
}

/// A whole body.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Skeleton {
    /// From the hips up: pelvis, waist, chest, root of the neck, base of the skull.
    pub spine: [[f32; 3]; 5],
    /// Where the front of the pelvis points, of length 1.
    pub front: [f32; 3],
    /// Near, then far.
    pub arms: [Chain; 2],
    /// Near, then far.
    pub legs: [Chain; 2],
}

impl Skeleton {
    pub(super) fn new(
        spine: [Vec3; 5],
        front: Vec3,
        arms: [[Vec3; 3]; 2],
        legs: [[Vec3; 3]; 2],
    ) -> Self {
        let plain = |p: Vec3| [p.x, p.y, p.z];
        let chain = |[root, middle, end]: [Vec3; 3]| Chain {
            root: plain(root),
            middle: plain(middle),
            end: plain(end),
        };
        Self {
            spine: spine.map(plain),
            front: plain(front.unit()),
            arms: arms.map(chain),
            legs: legs.map(chain),
        }
    }
}
