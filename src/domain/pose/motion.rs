//! A whole movement as shapes that are moved, so that a browser can animate it without drawing.
//!
//! The way from start to end is cut into samples. A shape that is fixed to a joint is moved as the
//! joint is. One whose outline itself changes, such as a foreshortened limb or a turning face, is
//! fitted: the outline of one moment, stretched and turned, stands for as many samples as it can; then
//! the outline of another takes over. The room's three dimensions are thus flattened once, and what is
//! left to do at each frame is one matrix a part.
//!
//! Every part is moved from where it was at the start, not within its neighbour's frame: what is
//! planted does not move at all and can't drift, whereas nested joints would sum up the errors between
//! samples. Shapes that follow each other and move alike are one part.
//!
//! Absent on purpose: durations, and what plays it (see `stance` and the port `animation`).

use std::borrow::Cow;

use super::fit::{Fit, Matrix};
use super::geometry::mix;
use super::pen::Outline;
use super::{Drawing, Line, Mark, Part, Scene, Shape, Tone, Window};
use super::{Exercise, LEFT_OUT, Level, Side, scene};

/// Into how many steps the way is cut. With 20 a turning face strays by 1 % of the body's height
/// between two of them, and all else by less (`tests/browser/motion.rs`).
const STEPS: u8 = 20;

/// Which way a movement is played.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    /// From start to end, at an even pace in `t`.
    Through,
    /// To the end, a stay, back to the start, a stay.
    Round,
}

impl Course {
    /// When each sample is shown: shares of the whole, in order, with the sample's number.
    fn stops(self) -> Vec<(f32, u8)> {
        let share = |i: u8| f32::from(i) / f32::from(STEPS);
        let mut stops = Vec::new();
        if self == Self::Through {
            stops.extend((0..=STEPS).map(|i| (share(i), i)));
        } else {
            stops.push((0.0, 0));
            stops.extend((0..=STEPS).map(|i| (mix(0.06, 0.42, share(i)), i)));
            stops.extend((0..=STEPS).rev().map(|i| (mix(0.94, 0.58, share(i)), i)));
            stops.push((1.0, 0));
        }
        stops
    }
}

/// What a browser is told of one moving part: a matrix for each of these shares of the whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Keyframes {
    pub offsets: Vec<f32>,
    pub transforms: Vec<String>,
}

/// Shapes that move as one.
#[derive(Clone, Debug, PartialEq)]
struct Track {
    /// As they are when first shown.
    shapes: Vec<Shape>,
    /// How they have moved since then at each sample, `None` where they are not shown; a single one if
    /// they stay.
    moves: Vec<Option<Matrix>>,
}

/// A movement.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Motion {
    view: Window,
    tracks: Vec<Track>,
}

impl Motion {
    /// The movement of an exercise at a level, with the side at work that `aspect` has drawn.
    #[must_use]
    pub fn of(exercise: Exercise, level: Level, drawn: Side) -> Self {
        if LEFT_OUT {
            return Self::default();
        }
        let share = |i: u8| f32::from(i) / f32::from(STEPS);
        let scenes: Vec<Scene> =
            (0..=STEPS).map(|i| scene(exercise, level, drawn, share(i))).collect();
        Self::through(&scenes)
    }

    /// The movement through these moments. They have the same marks in the same order.
    pub(super) fn through(scenes: &[Scene]) -> Self {
        let mut tracks: Vec<Track> = Vec::new();
        let count = scenes.first().map_or(0, |s| s.marks.len());
        for index in 0..count {
            let marks: Vec<&Mark> = scenes.iter().filter_map(|s| s.marks.get(index)).collect();
            for track in tracks_of(&marks) {
                match tracks.last_mut() {
                    Some(last) if last.moves_like(&track) => last.shapes.extend(track.shapes),
                    _ => tracks.push(track),
                }
            }
        }
        let view = scenes.first().map_or(Window::default(), |s| s.view);
        Self { view, tracks }
    }

    /// The picture at its start.
    #[must_use]
    pub fn start(&self) -> Drawing {
        let parts = self.tracks.iter().map(|track| Part {
            transform: track.moves.first().copied().flatten().unwrap_or(Matrix::GONE).text(),
            shapes: track.shapes.clone(),
        });
        Drawing { view: self.view, parts: parts.collect() }
    }

    /// For each part of [`Motion::start`] what moves it; `None` for one that stays where it is.
    #[must_use]
    pub fn keyframes(&self, course: Course) -> Vec<Option<Keyframes>> {
        let stops = course.stops();
        self.tracks.iter().map(|t| (t.moves.len() > 1).then(|| t.keyframes(&stops))).collect()
    }

    /// How each part moves from sample to sample, a single one for those that stay; for native tests.
    #[must_use]
    pub fn moves(&self) -> Vec<(&[Shape], &[Option<Matrix>])> {
        self.tracks.iter().map(|t| (&*t.shapes, &*t.moves)).collect()
    }
}

impl Track {
    fn keyframes(&self, stops: &[(f32, u8)]) -> Keyframes {
        let mut keys = Keyframes { offsets: Vec::new(), transforms: Vec::new() };
        let place = |i: usize| -> Option<Option<Matrix>> {
            let (_, sample) = stops.get(i)?;
            self.moves.get(usize::from(*sample)).copied()
        };
        for (i, (offset, _)) in stops.iter().enumerate() {
            let now = place(i).flatten();
            let before = i.checked_sub(1).and_then(place).map(|p| p.is_some());
            let after = place(i + 1).map(|p| p.is_some());
            // What comes or goes does so at once, at the sample where it is shown: two keys there.
            let comes = (now.is_some() && before == Some(false)).then_some(Matrix::GONE);
            let goes = (now.is_some() && after == Some(false)).then_some(Matrix::GONE);
            // Of a stretch in which it is gone, the first and the last key say enough.
            let inside = now.is_none() && before.is_some() && after.is_some();
            let now = (!inside).then(|| now.unwrap_or(Matrix::GONE));
            for matrix in [comes, now, goes].into_iter().flatten() {
                keys.offsets.push(*offset);
                keys.transforms.push(matrix.text());
            }
        }
        keys
    }
}

/// The tracks of one mark through all samples.
fn tracks_of(marks: &[&Mark]) -> Vec<Track> {
    let Some(first) = marks.first() else { return Vec::new() };
    if marks.iter().all(|m| m.outline == first.outline) {
        let path = match &first.outline {
            Line::Fixed(path) => Cow::Borrowed(*path),
            Line::Drawn(outline) => Cow::Owned(outline.data()),
        };
        let places = marks.iter().map(|m| Some(Matrix::of(m.frame))).collect();
        return vec![Track::new(first.tone, path, places)];
    }
    let world = |m: &&Mark| match &m.outline {
        Line::Drawn(outline) => Some(outline.moved(|p| m.frame.point(p))),
        Line::Fixed(_) => None,
    };
    let outlines: Vec<Outline> = marks.iter().filter_map(world).collect();
    let mut tracks = Vec::new();
    let (mut from, last) = (0, outlines.len().saturating_sub(1));
    while from < last {
        // Most outlines fit all the way; else one stretch after another is tried.
        let over = |to: usize| Fit::over(outlines.get(from..=to).unwrap_or_default());
        let (mut to, mut fit) = (last, over(last));
        if !fit.is_close() {
            // Two neighbours are always joined, however different.
            (to, fit) = (from + 1, over(from + 1));
            while to < last {
                let further = over(to + 1);
                if !further.is_close() {
                    break;
                }
                (to, fit) = (to + 1, further);
            }
        }
        let mut places = vec![None; from];
        places.extend(fit.places);
        places.resize(outlines.len(), None);
        tracks.push(Track::new(first.tone, Cow::Owned(fit.path), places));
        from = to;
    }
    tracks
}

impl Track {
    /// A shape that is at these places.
    fn new(tone: Tone, path: Cow<'static, str>, places: Vec<Option<Matrix>>) -> Self {
        let first = places.iter().copied().flatten().next().unwrap_or(Matrix::GONE);
        let back = first.inverse();
        let mut moves: Vec<_> = places.iter().map(|p| p.map(|p| p.after(back))).collect();
        let start = moves.first().copied().flatten();
        if start.is_some_and(|start| moves.iter().all(|m| m.is_some_and(|m| m.is_like(start)))) {
            moves.truncate(1);
        }
        Self { shapes: vec![Shape { tone, path, transform: first.text() }], moves }
    }

    /// Whether both move as one.
    fn moves_like(&self, other: &Self) -> bool {
        self.moves.len() == other.moves.len()
            && self.moves.iter().zip(&other.moves).all(|pair| match pair {
                (Some(a), Some(b)) => a.is_like(*b),
                (a, b) => a.is_none() && b.is_none(),
            })
    }
}
