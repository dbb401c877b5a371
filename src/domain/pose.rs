//! The drawn person doing each exercise, as plain outlines for a renderer.
//!
//! [`drawing`] is pure: the same exercise, level and share `t` of the way from
//! the start position to the end position always give the same marks. Units:
//! the standing body is 200 high. Absent on purpose: colours (the stylesheet
//! owns them), time and easing between repetitions (the player owns them), left
//! and right (the renderer mirrors), and any words.

mod bird_dog;
mod body;
mod dead_bug;
mod figure_four;
mod floor_bridge;
mod geometry;
mod hamstring_stretch;
mod head;
mod hip_thrust;
mod knee_to_chest;
mod outline;
mod props;
mod shape;
mod side_plank;
mod side_rig;
mod side_taps;
mod tail_wag;
mod turned_rig;

use std::borrow::Cow;

use super::exercise::{Exercise, Side};
use super::level::Level;
use geometry::{Frame, Vec2};

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

/// One outline: one `<path class d transform>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    pub tone: Tone,
    /// SVG path data.
    pub path: Cow<'static, str>,
    /// An SVG `transform` attribute in world coordinates; may be empty.
    pub transform: String,
}

impl Mark {
    /// An outline that never changes, fixed to a joint.
    fn fixed(tone: Tone, path: &'static str, frame: Frame) -> Self {
        Self { tone, path: Cow::Borrowed(path), transform: shape::transform(frame) }
    }

    /// A computed outline fixed to a joint.
    fn drawn(tone: Tone, path: String, frame: Frame) -> Self {
        Self { tone, path: Cow::Owned(path), transform: shape::transform(frame) }
    }

    /// A computed outline already in world coordinates.
    fn placed(tone: Tone, path: String) -> Self {
        Self { tone, path: Cow::Owned(path), transform: String::new() }
    }
}

/// A whole picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// `viewBox`: x, y, width, height. Tight round the start and the end with an
    /// even margin at the sides and the top, and the floor near the lower fifth;
    /// the same for every `t` of an exercise at one level.
    pub frame: [i32; 4],
    /// `y` of the floor line, in the same units; everything stands on it.
    pub floor: i32,
    /// Back to front: props, far limbs, trunk, near limbs.
    pub marks: Vec<Mark>,
}

/// What an exercise hands over: its picture, and what must not slide.
struct Scene {
    drawing: Drawing,
    /// Named points of the body that bear on the floor, on furniture or on the
    /// body itself at this moment.
    contacts: Vec<(&'static str, Vec2)>,
}

/// The picture a share `t` (0 to 1, clamped) of the way from start to end, as the steps
/// of that level describe it. Levels that differ only in dose share a picture.
#[must_use]
pub fn drawing(exercise: Exercise, level: Level, t: f32) -> Drawing {
    scene(exercise, level, t).drawing
}

/// The side that the drawing shows at work, as the exercise's words name it. The other side is the
/// mirror image.
#[must_use]
pub fn drawn_side(exercise: Exercise) -> Side {
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
pub fn contacts(exercise: Exercise, level: Level, t: f32) -> Vec<(&'static str, [f32; 2])> {
    scene(exercise, level, t).contacts.into_iter().map(|(name, p)| (name, [p.x, p.y])).collect()
}

fn scene(exercise: Exercise, level: Level, t: f32) -> Scene {
    let t = t.clamp(0.0, 1.0);
    match exercise {
        Exercise::HipThrust => hip_thrust::scene(level, t),
        Exercise::KneeToChest => knee_to_chest::scene(level, t),
        Exercise::HamstringStretch => hamstring_stretch::scene(level, t),
        Exercise::SideTaps => side_taps::scene(level, t),
        Exercise::DeadBug => dead_bug::scene(level, t),
        Exercise::BirdDog => bird_dog::scene(level, t),
        Exercise::SidePlank => side_plank::scene(level, t),
        Exercise::TailWag => tail_wag::scene(level, t),
        Exercise::FigureFour => figure_four::scene(level, t),
    }
}
