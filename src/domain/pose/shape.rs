//! Shapes: limbs, blobs, boxes.
//!
//! Absent on purpose: any colour, and how an outline becomes text (see `pen`).

use super::geometry::{Vec2, at};
use super::pen::Outline;

/// A smooth closed outline through `points`.
pub fn blob(points: impl IntoIterator<Item = Vec2>) -> Outline {
    let points: Vec<Vec2> = points.into_iter().collect();
    let (Some(&first), Some(&last)) = (points.first(), points.last()) else {
        return Outline::nothing();
    };
    let mut ring = vec![last];
    ring.extend(&points);
    ring.extend(points.iter().take(2));
    let mut path = Outline::from(first);
    path.through(&ring);
    path
}

/// A closed outline with straight sides.
pub fn polygon(points: impl IntoIterator<Item = Vec2>) -> Outline {
    let mut points = points.into_iter();
    let Some(first) = points.next() else { return Outline::nothing() };
    let mut path = Outline::from(first);
    points.for_each(|p| path.line(p));
    path
}

/// An open smooth line, to be stroked.
pub fn stroke(points: &[Vec2]) -> Outline {
    let (Some(&first), Some(&last)) = (points.first(), points.last()) else {
        return Outline::nothing();
    };
    let mut line = vec![first];
    line.extend(points);
    line.push(last);
    let mut path = Outline::from(first);
    path.through(&line);
    path.closed = false;
    path
}

/// A box with rounded corners; `corner` is the upper left one.
pub fn slab(corner: Vec2, width: f32, height: f32, radius: f32) -> Outline {
    let (left, top) = (corner.x, corner.y);
    let (right, bottom) = (left + width, top + height);
    let mut path = Outline::from(at(left + radius, top));
    path.line(at(right - radius, top));
    path.arc(radius, true, at(right, top + radius));
    path.line(at(right, bottom - radius));
    path.arc(radius, true, at(right - radius, bottom));
    path.line(at(left + radius, bottom));
    path.arc(radius, true, at(left, bottom - radius));
    path.line(at(left, top + radius));
    path.arc(radius, true, at(left + radius, top));
    path
}

/// A full circle round the origin.
pub fn disc(radius: f32) -> Outline {
    let (right, left) = (at(radius, 0.0), at(-radius, 0.0));
    let mut path = Outline::from(right);
    path.arc(radius, true, left);
    path.arc(radius, true, right);
    path
}

/// A straight bar of even thickness with round ends.
pub fn bar(from: Vec2, to: Vec2, thickness: f32) -> Outline {
    let r = thickness / 2.0;
    let along = to - from;
    let side = along.turned(90.0) * (r / along.length().max(1e-6));
    let mut path = Outline::from(from - side);
    path.line(to - side);
    path.arc(r, true, to + side);
    path.line(from + side);
    path.arc(r, true, from - side);
    path
}

/// The outline of a limb between its two joints: how far it swells in front
/// (`+x`) and behind (`-x`) at a share of its length.
pub type Profile = &'static [(f32, f32, f32)];

/// Which ends of a limb are rounded; an end that is not is cut straight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ends {
    Both,
    First,
    Neither,
}

/// A tapered limb along `y` from `start` to `end`, with the two joint radii.
/// True arcs at the joints let neighbours of the same radius meet without a gap.
pub fn limb(
    (start, end): (f32, f32),
    (first, last): (f32, f32),
    profile: Profile,
    ends: Ends,
) -> Outline {
    let down = end > start;
    let level = |share: f32| start + (end - start) * share;
    let corners = |side: f32| (at(side * first, start), at(side * last, end));

    let (front_start, front_end) = corners(1.0);
    let mut front = vec![front_start, front_start];
    front.extend(profile.iter().map(|&(share, front, _)| at(front, level(share))));
    front.extend([front_end, front_end]);

    let (back_start, back_end) = corners(-1.0);
    let mut back = vec![back_end, back_end];
    back.extend(profile.iter().rev().map(|&(share, _, back)| at(-back, level(share))));
    back.extend([back_start, back_start]);

    let mut path = Outline::from(front_start);
    path.through(&front);
    if ends == Ends::Both {
        path.arc(last, down, back_end);
    } else {
        path.line(back_end);
    }
    path.through(&back);
    if ends != Ends::Neither {
        path.arc(first, down, front_start);
    }
    path
}

/// The smooth convex outline round a cloud of points, `margin` outside it.
/// Unlike a hull it keeps its number of corners while the cloud turns, and a corner
/// that goes over from one point to the next does so in small steps.
pub fn wrap(cloud: &[Vec2], margin: f32) -> Outline {
    const CORNERS: u8 = 24;
    /// Degrees round a corner over which its place is averaged.
    const ROUND: [f32; 7] = [-9.0, -6.0, -3.0, 0.0, 3.0, 6.0, 9.0];
    let extreme = |degrees: f32| {
        let outward = at(1.0, 0.0).turned(degrees);
        let reach = |p: &Vec2| p.x * outward.x + p.y * outward.y;
        let farthest = cloud.iter().max_by(|a, b| reach(a).total_cmp(&reach(b)))?;
        Some(*farthest + outward * margin)
    };
    let mut outline = blob((0..CORNERS).filter_map(|i| {
        let middle = f32::from(i) * 360.0 / f32::from(CORNERS);
        let mut sum = at(0.0, 0.0);
        for aside in ROUND {
            sum = sum + extreme(middle + aside)? * (1.0 / 7.0);
        }
        Some(sum)
    }));
    outline.round = cloud.to_vec();
    outline
}
