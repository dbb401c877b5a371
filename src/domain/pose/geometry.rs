//! The arithmetic of a posed body: vectors, joint frames, two-bone reach, the camera.
//!
//! Absent on purpose: anything about shapes, colours or a particular exercise.
//! Angles are degrees, clockwise on the screen; `x` runs right, `y` down and,
//! where there is depth, `z` runs towards the viewer.

use std::ops::{Add, Mul, Sub};

/// A point or a direction on the screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Vec2 {
    pub x: f32,
    pub y: f32,
}

/// A point or a direction in the room.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Vec3 {
    pub x: f32,
    pub y: f32,
    pub z: f32,
}

/// Short for [`Vec2`].
pub const fn at(x: f32, y: f32) -> Vec2 {
    Vec2 { x, y }
}

/// Short for [`Vec3`].
pub const fn at3(x: f32, y: f32, z: f32) -> Vec3 {
    Vec3 { x, y, z }
}

impl Add for Vec2 {
    type Output = Self;
    fn add(self, o: Self) -> Self {
        at(self.x + o.x, self.y + o.y)
    }
}

impl Sub for Vec2 {
    type Output = Self;
    fn sub(self, o: Self) -> Self {
        at(self.x - o.x, self.y - o.y)
    }
}

impl Mul<f32> for Vec2 {
    type Output = Self;
    fn mul(self, k: f32) -> Self {
        at(self.x * k, self.y * k)
    }
}

impl Add for Vec3 {
    type Output = Self;
    fn add(self, o: Self) -> Self {
        at3(self.x + o.x, self.y + o.y, self.z + o.z)
    }
}

impl Sub for Vec3 {
    type Output = Self;
    fn sub(self, o: Self) -> Self {
        at3(self.x - o.x, self.y - o.y, self.z - o.z)
    }
}

impl Mul<f32> for Vec3 {
    type Output = Self;
    fn mul(self, k: f32) -> Self {
        at3(self.x * k, self.y * k, self.z * k)
    }
}

impl Vec2 {
    /// Distance from the origin.
    pub fn length(self) -> f32 {
        (self.x * self.x + self.y * self.y).sqrt()
    }

    /// The same vector turned clockwise by `degrees`.
    pub fn turned(self, degrees: f32) -> Self {
        let (s, c) = sin_cos(degrees);
        at(self.x * c - self.y * s, self.x * s + self.y * c)
    }

    /// The point a share `t` of the way to `end`.
    pub fn toward(self, end: Self, t: f32) -> Self {
        self + (end - self) * t
    }

    /// How far a bone drawn along `+y` must turn to lie along this vector.
    pub fn bone_angle(self) -> f32 {
        (-self.x).atan2(self.y).to_degrees()
    }
}

impl Vec3 {
    pub fn dot(self, o: Self) -> f32 {
        self.x * o.x + self.y * o.y + self.z * o.z
    }

    pub fn cross(self, o: Self) -> Self {
        at3(self.y * o.z - self.z * o.y, self.z * o.x - self.x * o.z, self.x * o.y - self.y * o.x)
    }

    pub fn length(self) -> f32 {
        self.dot(self).sqrt()
    }

    /// The same direction with length 1; a zero vector stays zero.
    pub fn unit(self) -> Self {
        self * (1.0 / self.length().max(1e-6))
    }

    /// The point a share `t` of the way to `end`.
    pub fn toward(self, end: Self, t: f32) -> Self {
        self + (end - self) * t
    }
}

/// The value a share `t` of the way from `a` to `b`.
pub fn mix(a: f32, b: f32, t: f32) -> f32 {
    a + (b - a) * t
}

/// The nearest number from 0 to 1; 0 for what is none. Unlike `clamp` it carries no message with
/// numbers in it: formatting those weighed 18 KB of wasm, before it is packed.
pub fn share(value: f32) -> f32 {
    if value > 0.0 { value.min(1.0) } else { 0.0 }
}

/// Sine and cosine of an angle in degrees, to within 1e-6. The ones of the standard library carry
/// what is needed for astronomical angles: 7 KB of wasm, before it is packed.
#[must_use]
pub fn sin_cos(degrees: f32) -> (f32, f32) {
    let quarters = (degrees / 90.0).round();
    let x = (degrees - quarters * 90.0).to_radians();
    let xx = x * x;
    let s = x * (1.0 - xx / 6.0 * (1.0 - xx / 20.0 * (1.0 - xx / 42.0)));
    let c = 1.0 - xx / 2.0 * (1.0 - xx / 12.0 * (1.0 - xx / 30.0 * (1.0 - xx / 56.0)));
    #[expect(clippy::cast_possible_truncation, reason = "no body turns a million times")]
    match (quarters as i32).rem_euclid(4) {
        0 => (s, c),
        1 => (c, -s),
        2 => (-s, -c),
        _ => (-c, s),
    }
}

/// A gentle start and stop: 0 up to `from`, 1 from `to` on.
pub fn ease(from: f32, to: f32, t: f32) -> f32 {
    let t = share((t - from) / (to - from));
    t * t * (3.0 - 2.0 * t)
}

/// An arc that leaves 0, reaches 1 half way and comes back to 0.
pub fn bump(t: f32) -> f32 {
    sin_cos(180.0 * t).0
}

/// The same angle between -180 and 180 degrees.
pub fn wrapped(degrees: f32) -> f32 {
    degrees - 360.0 * (degrees / 360.0).round()
}

/// A joint on the screen: where it is and how its bone is turned.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    pub origin: Vec2,
    pub angle: f32,
}

impl Frame {
    /// Where a point fixed to this bone lies on the screen.
    pub fn point(self, local: Vec2) -> Vec2 {
        self.origin + local.turned(self.angle)
    }

    /// The joint at `local` on this bone, turned by a further `turn` degrees.
    pub fn child(self, local: Vec2, turn: f32) -> Self {
        Self { origin: self.point(local), angle: self.angle + turn }
    }
}

/// The two bone angles that bring a chain of lengths `upper` and `lower` from
/// `root` to `target`. `bend` is 1 for an elbow, -1 for a knee. Out of reach,
/// the chain is stretched towards the target.
pub fn two_bones(root: Vec2, target: Vec2, (upper, lower): (f32, f32), bend: f32) -> (f32, f32) {
    let line = target - root;
    let reach = line.length().min(upper + lower - 0.01).max((upper - lower).abs() + 0.01);
    let cosine = (upper * upper + reach * reach - lower * lower) / (2.0 * upper * reach);
    let sine = (1.0 - cosine * cosine).max(0.0).sqrt();
    let first = line.bone_angle() + bend * sine.atan2(cosine).to_degrees();
    let middle = root + at(0.0, upper).turned(first);
    let end = root + line * (reach / line.length().max(1e-6));
    (first, (end - middle).bone_angle())
}

/// The middle and the end joint of a two-bone chain in the room; the middle
/// joint bends towards `pole`.
pub fn two_bones_in_room(
    root: Vec3,
    target: Vec3,
    (upper, lower): (f32, f32),
    pole: Vec3,
) -> (Vec3, Vec3) {
    let line = target - root;
    let reach = line.length().min(upper + lower - 0.01).max((upper - lower).abs() + 0.01);
    let axis = line.unit();
    let along = (upper * upper - lower * lower + reach * reach) / (2.0 * reach);
    let aside = (upper * upper - along * along).max(0.0).sqrt();
    let outward = (pole - axis * pole.dot(axis)).unit();
    (root + axis * along + outward * aside, root + axis * reach)
}

/// A camera infinitely far away: no perspective, only a direction.
#[derive(Clone, Copy, Debug)]
pub struct Camera {
    /// Degrees the scene is turned about the vertical; positive turns what
    /// faces the viewer to the right.
    pub yaw: f32,
    /// Degrees the camera looks down.
    pub pitch: f32,
}

impl Camera {
    /// The point as seen: screen `x` and `y`, and `z` as nearness to the viewer.
    pub fn view(self, p: Vec3) -> Vec3 {
        let (s, c) = sin_cos(self.yaw);
        let (sin_pitch, cos_pitch) = sin_cos(self.pitch);
        let depth = p.z * c - p.x * s;
        at3(
            p.x * c + p.z * s,
            p.y * cos_pitch + depth * sin_pitch,
            depth * cos_pitch - p.y * sin_pitch,
        )
    }

    /// The point on the screen.
    pub fn project(self, p: Vec3) -> Vec2 {
        let v = self.view(p);
        at(v.x, v.y)
    }
}
