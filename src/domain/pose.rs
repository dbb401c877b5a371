//! The drawn person doing each exercise, as plain outlines for a renderer.
//!
//! [`drawing`] is pure: the same exercise, level, side and share `t` of the way from
//! the start position to the end position always give the same shapes. [`Motion`] is
//! the whole way at once, for a renderer that moves shapes. Units: the standing body
//! is 200 high. Absent on purpose: colours (the stylesheet owns them), time (see
//! `stance`), mirroring (the renderer does it) and any words.

mod bird_dog;
mod body;
mod dead_bug;
mod figure_four;
mod fit;
mod floor_bridge;
mod geometry;
mod hamstring_stretch;
mod head;
mod hip_thrust;
mod knee_to_chest;
mod motion;
mod outline;
mod pen;
mod props;
mod shape;
mod side_plank;
mod side_rig;
mod side_taps;
mod skeleton;
mod tail_wag;
mod turned_rig;

use std::borrow::Cow;

use super::exercise::{Exercise, Side, Sides};
use super::level::Level;
use geometry::{Frame, Vec2, at};
use pen::Outline;

pub use fit::Matrix;
pub use motion::{Course, Keyframes, Motion};
pub use skeleton::{Chain, Skeleton};

/// Which colour a shape takes; the stylesheet owns the colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tone {
    Skin,
    /// Skin on the far side of the body, and the ear.
    SkinFar,
    Shirt,
    /// The sleeve nearest the viewer, lighter than the shirt behind it.
    ShirtNear,
    ShirtFar,
    Trousers,
    TrousersFar,
    Hair,
    /// Eyes and mouth: a stroke without a fill.
    Line,
    /// The muscle that works or is stretched.
    Muscle,
    Mat,
    /// The lightest face of a piece of furniture.
    Prop,
    PropMid,
    PropDark,
    /// The loop of elastic band.
    Band,
}

impl Tone {
    /// The class a renderer puts on the mark's path.
    #[must_use]
    pub fn class(self) -> &'static str {
        match self {
            Self::Skin => "skin",
            Self::SkinFar => "skin-far",
            Self::Shirt => "shirt",
            Self::ShirtNear => "shirt-near",
            Self::ShirtFar => "shirt-far",
            Self::Trousers => "trousers",
            Self::TrousersFar => "trousers-far",
            Self::Hair => "hair",
            Self::Line => "line",
            Self::Muscle => "muscle",
            Self::Mat => "mat",
            Self::Prop => "prop",
            Self::PropMid => "prop-mid",
            Self::PropDark => "prop-dark",
            Self::Band => "band",
        }
    }
}

/// One outline of one colour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    pub tone: Tone,
    /// SVG path data; empty where nothing is seen of it.
    pub path: Cow<'static, str>,
    /// A value of the SVG attribute `transform`: where it is within its part.
    pub transform: String,
}

/// Shapes that move as one: one `<g transform>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// A value of the SVG attribute `transform`.
    pub transform: String,
    pub shapes: Vec<Shape>,
}

/// Whether this build does without figures. `make bench` weighs the app with and without them.
pub const LEFT_OUT: bool = option_env!("KEYSTONE_WITHOUT_FIGURES").is_some();

/// A whole picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drawing {
    pub view: Window,
    /// Back to front: props, far limbs, trunk, near limbs.
    pub parts: Vec<Part>,
}

/// What is seen of the room. The same at every moment of an exercise at one level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Window {
    /// `viewBox`: x, y, width, height. Tight round the start and the end with an
    /// even margin at the sides and the top, and the floor near the lower fifth.
    pub frame: [i32; 4],
    /// `y` of the floor line, in the same units; everything stands on it.
    pub floor: i32,
}

/// How a side of the body is shown at work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aspect {
    /// The side that is drawn.
    pub drawn: Side,
    /// Whether the picture is then mirrored, so that it shows the other one.
    pub mirrored: bool,
    /// Whether the body seems to turn round where it is mirrored: its start is not the same from both
    /// sides.
    pub turns: bool,
}

/// How an exercise draws one shape.
struct Mark {
    tone: Tone,
    outline: Line,
    /// Where it is.
    frame: Frame,
}

/// An outline that is drawn by hand, or one that is computed.
#[derive(PartialEq)]
enum Line {
    Fixed(&'static str),
    Drawn(Outline),
}

impl Mark {
    /// An outline that never changes, fixed to a joint.
    fn fixed(tone: Tone, path: &'static str, frame: Frame) -> Self {
        Self { tone, outline: Line::Fixed(path), frame }
    }

    /// A computed outline fixed to a joint.
    fn drawn(tone: Tone, outline: Outline, frame: Frame) -> Self {
        Self { tone, outline: Line::Drawn(outline), frame }
    }

    /// A computed outline already in world coordinates.
    fn placed(tone: Tone, outline: Outline) -> Self {
        Self::drawn(tone, outline, Frame { origin: at(0.0, 0.0), angle: 0.0 })
    }
}

/// What an exercise hands over at one moment: what is seen, and what bears.
struct Scene {
    view: Window,
    /// Back to front.
    marks: Vec<Mark>,
    checks: Option<Checks>,
}

/// What only tests ask for.
struct Checks {
    skeleton: Skeleton,
    /// Named points of the body that bear on the floor, on furniture or on the
    /// body itself at this moment.
    contacts: Vec<(&'static str, Vec2)>,
}

impl Checks {
    /// They are made where tests of the domain run. The app in the browser need not carry them.
    fn natively(make: impl FnOnce() -> Self) -> Option<Self> {
        (!cfg!(target_arch = "wasm32")).then(make)
    }
}

/// The picture a share `t` (0 to 1, clamped) of the way from start to end, as the steps of that
/// level describe it, with the side at work that [`aspect`] has drawn. Levels that differ only in dose
/// share a picture.
#[must_use]
pub fn drawing(exercise: Exercise, level: Level, drawn: Side, t: f32) -> Drawing {
    if LEFT_OUT {
        return Drawing::default();
    }
    Motion::through(&[scene(exercise, level, drawn, t)]).start()
}

/// How that side of the body is shown at work, or where none is asked for, the one that words name.
///
/// Where sides take turns, the other one is drawn as it is if that can be seen, so that the body does
/// not turn round with each repetition. Elsewhere it is the mirrored picture.
#[must_use]
pub fn aspect(exercise: Exercise, side: Option<Side>) -> Aspect {
    let best = best_side(exercise);
    // Words and sessions begin with the left.
    let usual = if exercise.sides() == Sides::Together { best } else { Side::Left };
    let side = side.unwrap_or(usual);
    match exercise {
        Exercise::DeadBug | Exercise::BirdDog => {
            Aspect { drawn: side, mirrored: false, turns: false }
        }
        _ => {
            let turns = exercise != Exercise::SideTaps;
            Aspect { drawn: best, mirrored: side != best, turns }
        }
    }
}

fn best_side(exercise: Exercise) -> Side {
    match exercise {
        // Seen from the front, or with the far leg on top.
        Exercise::SideTaps | Exercise::SidePlank | Exercise::FigureFour => Side::Left,
        _ => Side::Right,
    }
}

/// Where the planted points are, in drawing units.
///
/// For native tests: a point of the same name must stay within 2 units (1 % of
/// body height) of itself for every `t` at which it is listed. The app never
/// calls it.
#[must_use]
pub fn contacts(
    exercise: Exercise,
    level: Level,
    drawn: Side,
    t: f32,
) -> Vec<(&'static str, [f32; 2])> {
    let contacts = scene(exercise, level, drawn, t).checks.map(|c| c.contacts);
    contacts.into_iter().flatten().map(|(name, p)| (name, [p.x, p.y])).collect()
}

/// Where the joints are in the room, in drawing units; `None` in a browser. For native tests of what
/// a body can do; the app never calls it.
#[must_use]
pub fn skeleton(exercise: Exercise, level: Level, drawn: Side, t: f32) -> Option<Skeleton> {
    scene(exercise, level, drawn, t).checks.map(|c| c.skeleton)
}

fn scene(exercise: Exercise, level: Level, drawn: Side, t: f32) -> Scene {
    let t = geometry::share(t);
    let other = drawn != best_side(exercise);
    match exercise {
        Exercise::HipThrust => hip_thrust::scene(level, t),
        Exercise::KneeToChest => knee_to_chest::scene(level, t),
        Exercise::HamstringStretch => hamstring_stretch::scene(level, t),
        Exercise::SideTaps => side_taps::scene(level, t),
        Exercise::DeadBug => dead_bug::scene(level, other, t),
        Exercise::BirdDog => bird_dog::scene(level, other, t),
        Exercise::SidePlank => side_plank::scene(level, t),
        Exercise::TailWag => tail_wag::scene(level, t),
        Exercise::FigureFour => figure_four::scene(level, t),
    }
}
