//! One outline stretched and turned to stand for others: affine maps, and the best one.
//!
//! Absent on purpose: which outlines are to be stood for (see `motion`).

use super::geometry::{Frame, Vec2, at, sin_cos};
use super::pen::{Outline, number};

/// How far a fitted outline may be from the drawn one, in drawing units: 0.25 % of body height.
const TOLERANCE: f32 = 0.5;

/// An affine map: `a b c d e f` as in SVG.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Matrix(pub [f32; 6]);

impl Matrix {
    /// Makes everything vanish.
    pub(super) const GONE: Self = Self([0.0; 6]);

    pub(super) fn of(frame: Frame) -> Self {
        let (s, c) = sin_cos(frame.angle);
        Self([c, s, -s, c, frame.origin.x, frame.origin.y])
    }

    /// This map after another one.
    pub(super) fn after(self, first: Self) -> Self {
        let [xx, yx, xy, yy, x, y] = first.0;
        let origin = self.apply(at(0.0, 0.0));
        let turned = |p: Vec2| self.apply(p) - origin;
        let (across, down, start) = (turned(at(xx, yx)), turned(at(xy, yy)), self.apply(at(x, y)));
        Self([across.x, across.y, down.x, down.y, start.x, start.y])
    }

    /// The way back.
    pub(super) fn inverse(self) -> Self {
        let [xx, yx, xy, yy, x, y] = self.0;
        let det = xx * yy - yx * xy;
        if det.abs() < 1e-9 {
            return Self::GONE;
        }
        let back = Self([yy / det, -yx / det, -xy / det, xx / det, 0.0, 0.0]);
        let start = back.apply(at(-x, -y));
        Self([yy / det, -yx / det, -xy / det, xx / det, start.x, start.y])
    }

    /// Whether nobody could tell the two apart.
    pub(super) fn is_like(self, other: Self) -> bool {
        let near = |i: usize, (a, b): (&f32, &f32)| (a - b).abs() < if i < 4 { 2e-4 } else { 0.02 };
        self.0.iter().zip(&other.0).enumerate().all(|(i, pair)| near(i, pair))
    }

    fn apply(self, p: Vec2) -> Vec2 {
        let [xx, yx, xy, yy, x, y] = self.0;
        at(xx * p.x + xy * p.y + x, yx * p.x + yy * p.y + y)
    }

    /// As the value of a transform, in CSS and in SVG alike.
    pub(super) fn text(self) -> String {
        let mut out = String::from("matrix(");
        for (i, value) in self.0.into_iter().enumerate() {
            if i > 0 {
                out.push(',');
            }
            number(&mut out, value, if i < 4 { 10_000 } else { 100 });
        }
        out.push(')');
        out
    }
}

/// One outline that stands for several.
#[derive(Default)]
pub struct Fit {
    pub path: String,
    /// `None` where it has shrunk to nothing: browsers can't animate a matrix that does so.
    pub places: Vec<Option<Matrix>>,
    /// The farthest that any of its points is from where it belongs, in drawing units.
    error: f32,
}

impl Fit {
    /// Whether nobody will see the difference.
    pub fn is_close(&self) -> bool {
        self.error <= TOLERANCE
    }

    /// The largest of these outlines, fitted to each of them.
    pub fn over(outlines: &[Outline]) -> Self {
        let middle = |points: &[Vec2]| {
            let sum = points.iter().fold(at(0.0, 0.0), |sum, p| sum + *p);
            #[expect(clippy::cast_precision_loss, reason = "an outline has dozens of points")]
            let count = points.len().max(1) as f32;
            sum * (1.0 / count)
        };
        let size = |o: &Outline| {
            let points = o.marks();
            let from = middle(&points);
            points.iter().map(|p| (*p - from).length()).sum::<f32>()
        };
        let largest = outlines.iter().max_by(|a, b| size(a).total_cmp(&size(b)));
        let Some(model) = largest else { return Self::default() };
        let origin = middle(&model.marks());
        let model = model.moved(|p| p - origin);
        let points = model.marks();
        let (mut places, mut error) = (Vec::new(), 0.0_f32);
        for outline in outlines {
            let target = outline.marks();
            let place = affine(&points, &target, middle(&target));
            let gone = outline.is_nothing();
            if place.is_none() && !gone {
                error = f32::INFINITY;
            }
            let place = place.filter(|_| !gone);
            if let Some(place) = place {
                let off = points.iter().zip(&target).map(|(p, q)| (place.apply(*p) - *q).length());
                error = off.fold(error, f32::max);
            }
            places.push(place);
        }
        // What shrinks to nothing stays till then as it last was, or there would be a gap before
        // whatever takes its place.
        let before = [None].into_iter().chain(places.iter().copied());
        let places = places.iter().zip(before).map(|(now, before)| now.or(before)).collect();
        Self { path: model.data(), places, error }
    }
}

/// The affine map that brings `points`, whose middle is at 0, nearest to `target`, whose middle
/// is at `middle`: least squares. Where the points lie on a line, it turns what lies beside it along;
/// `None` where nothing would be left of it.
fn affine(points: &[Vec2], target: &[Vec2], middle: Vec2) -> Option<Matrix> {
    let pairs = || points.iter().zip(target).map(|(p, q)| (*p, *q - middle));
    let sum = |f: fn(Vec2, Vec2) -> f32| pairs().map(|(p, q)| f(p, q)).sum::<f32>();
    // The best turn alone is what a shape without breadth falls back on.
    let (turn_cos, turn_sin) =
        (sum(|p, q| p.x * q.x + p.y * q.y), sum(|p, q| p.x * q.y - p.y * q.x));
    let length = at(turn_cos, turn_sin).length();
    let (cos, sin) =
        if length > 1e-6 { (turn_cos / length, turn_sin / length) } else { (1.0, 0.0) };
    let spread = sum(|p, _| p.x * p.x + p.y * p.y);
    let weight = 1e-4 * spread.max(1e-6);
    let (xx, xy, yy) =
        (sum(|p, _| p.x * p.x) + weight, sum(|p, _| p.x * p.y), sum(|p, _| p.y * p.y) + weight);
    let det = xx * yy - xy * xy;
    let row = |x: f32, y: f32| ((x * yy - y * xy) / det, (y * xx - x * xy) / det);
    let (a, c) = row(sum(|p, q| q.x * p.x) + weight * cos, sum(|p, q| q.x * p.y) - weight * sin);
    let (b, d) = row(sum(|p, q| q.y * p.x) + weight * sin, sum(|p, q| q.y * p.y) + weight * cos);
    // What is all but seen from its edge, or from behind, would flip over on its way.
    let breadth = a * d - b * c;
    (breadth > 0.002).then_some(Matrix([a, b, c, d, middle.x, middle.y]))
}
