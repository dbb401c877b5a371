//! The pen: an outline as strokes, and the writer of SVG path data.
//!
//! Absent on purpose: `format!` with decimals, which would add its whole
//! machinery to the download for the sake of one digit.

use super::geometry::{Vec2, at};

/// Appends a number rounded to so many decimals; `unit` is 10 to their power.
#[expect(clippy::cast_possible_truncation, reason = "drawing units stay below 10 000")]
pub fn number(out: &mut String, value: f32, unit: u32) {
    #[expect(clippy::cast_precision_loss, reason = "10, 100 or 10 000")]
    let steps = (value * unit as f32).round() as i32;
    if steps < 0 {
        out.push('-');
    }
    let steps = steps.unsigned_abs();
    digits(out, steps / unit);
    let (mut rest, mut place) = (steps % unit, unit / 10);
    if rest > 0 {
        out.push('.');
    }
    while rest > 0 {
        out.extend(char::from_digit(rest / place, 10));
        rest %= place;
        place /= 10;
    }
}

fn digits(out: &mut String, n: u32) {
    if n >= 10 {
        digits(out, n / 10);
    }
    out.extend(char::from_digit(n % 10, 10));
}

/// One stroke of the pen.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Stroke {
    Line(Vec2),
    /// A circular arc, at most half a turn.
    Arc {
        radius: f32,
        clockwise: bool,
        to: Vec2,
    },
    Curve(Vec2, Vec2, Vec2),
}

/// An outline as the pen draws it.
#[derive(Clone, Debug, PartialEq)]
pub struct Outline {
    start: Vec2,
    strokes: Vec<Stroke>,
    /// Whether it comes back to its start.
    pub closed: bool,
    /// What it was drawn round, if it was: these points say better than its own how it has moved.
    pub round: Vec<Vec2>,
}

impl Outline {
    pub fn from(start: Vec2) -> Self {
        Self { start, strokes: Vec::new(), closed: true, round: Vec::new() }
    }

    /// An outline without a point: nothing is drawn.
    pub fn nothing() -> Self {
        Self::from(at(0.0, 0.0))
    }

    pub fn line(&mut self, to: Vec2) {
        self.strokes.push(Stroke::Line(to));
    }

    pub fn arc(&mut self, radius: f32, clockwise: bool, to: Vec2) {
        self.strokes.push(Stroke::Arc { radius, clockwise, to });
    }

    /// A smooth (Catmull-Rom) curve through the inner points; the first and the
    /// last only give the direction.
    pub fn through(&mut self, points: &[Vec2]) {
        for window in points.windows(4) {
            let &[before, from, to, after] = window else { return };
            let (leave, arrive) =
                (from + (to - before) * (1.0 / 6.0), to - (after - from) * (1.0 / 6.0));
            self.strokes.push(Stroke::Curve(leave, arrive, to));
        }
    }

    /// The points that hold it: ends, handles, and the tops of its arcs.
    pub fn points(&self) -> Vec<Vec2> {
        let (mut points, mut from) = (vec![self.start], self.start);
        for stroke in &self.strokes {
            from = match *stroke {
                Stroke::Line(to) => to,
                Stroke::Arc { radius, clockwise, to } => {
                    let (middle, half) = (from.toward(to, 0.5), (to - from).length() / 2.0);
                    let rise = radius - (radius * radius - half * half).max(0.0).sqrt();
                    let aside = (to - from).turned(if clockwise { -90.0 } else { 90.0 });
                    points.push(middle + aside * (rise / (2.0 * half).max(1e-6)));
                    to
                }
                Stroke::Curve(leave, arrive, to) => {
                    points.extend([leave, arrive]);
                    to
                }
            };
            points.push(from);
        }
        points
    }

    /// The same outline where `place` puts its points; it must not stretch them.
    pub fn moved(&self, place: impl Fn(Vec2) -> Vec2) -> Self {
        let strokes = self.strokes.iter().map(|stroke| match *stroke {
            Stroke::Line(to) => Stroke::Line(place(to)),
            Stroke::Arc { radius, clockwise, to } => {
                Stroke::Arc { radius, clockwise, to: place(to) }
            }
            Stroke::Curve(leave, arrive, to) => {
                Stroke::Curve(place(leave), place(arrive), place(to))
            }
        });
        Self {
            start: place(self.start),
            strokes: strokes.collect(),
            closed: self.closed,
            round: self.round.iter().map(|p| place(*p)).collect(),
        }
    }

    /// The points by which its movement is told.
    pub fn marks(&self) -> Vec<Vec2> {
        if self.round.is_empty() { self.points() } else { self.round.clone() }
    }

    /// Whether it has shrunk to a point.
    pub fn is_nothing(&self) -> bool {
        self.points().iter().all(|p| (*p - self.start).length() < 0.05)
    }

    /// As SVG path data; empty where there is nothing to see. Each stroke is told from where the last one
    /// ended, in tenths of a unit and without a drift, and what a smooth curve says twice is left out:
    /// that is half as long as plain points.
    pub fn data(&self) -> String {
        if self.is_nothing() {
            return String::new();
        }
        let mut from = Tenths::of(self.start);
        let mut out = Data(String::from("M"));
        out.number(from.x, false);
        out.number(from.y, true);
        // How the last curve arrived.
        let mut came = None;
        for stroke in &self.strokes {
            let (points, to): (&[Vec2], Vec2) = match stroke {
                Stroke::Line(to) | Stroke::Arc { to, .. } => (&[], *to),
                Stroke::Curve(leave, arrive, to) => (&[*leave, *arrive], *to),
            };
            let handles: Vec<Tenths> = points.iter().map(|p| Tenths::of(*p).minus(from)).collect();
            let step = Tenths::of(to).minus(from);
            let mut handles = handles.as_slice();
            match stroke {
                Stroke::Line(_) => out.0.push('l'),
                Stroke::Arc { radius, clockwise, .. } => {
                    out.0.push('a');
                    let radius = Tenths::of(at(*radius, 0.0)).x;
                    out.number(radius, false);
                    out.number(radius, true);
                    out.0.push_str(if *clockwise { " 0 0 1" } else { " 0 0 0" });
                }
                Stroke::Curve(..) => match (came, handles) {
                    (Some(came), [leave, rest @ ..]) if leave.is_about(came) => {
                        handles = rest;
                        out.0.push('s');
                    }
                    _ => out.0.push('c'),
                },
            }
            for (n, p) in handles.iter().chain([&step]).enumerate() {
                let first = n == 0 && !matches!(stroke, Stroke::Arc { .. });
                out.number(p.x, !first);
                out.number(p.y, true);
            }
            came = handles.last().map(|arrive| step.minus(*arrive));
            from = Tenths::of(to);
        }
        if self.closed {
            out.0.push('z');
        }
        out.0
    }
}

/// A point or a step in tenths of a unit.
#[derive(Clone, Copy)]
struct Tenths {
    x: i32,
    y: i32,
}

impl Tenths {
    #[expect(clippy::cast_possible_truncation, reason = "drawing units stay below 10 000")]
    fn of(p: Vec2) -> Self {
        Self { x: (p.x * 10.0).round() as i32, y: (p.y * 10.0).round() as i32 }
    }

    fn minus(self, other: Self) -> Self {
        Self { x: self.x - other.x, y: self.y - other.y }
    }

    /// Whether they differ by no more than rounding.
    fn is_about(self, other: Self) -> bool {
        (self.x - other.x).abs() <= 1 && (self.y - other.y).abs() <= 1
    }
}

/// Path data that is being written.
struct Data(String);

impl Data {
    /// Appends a number of tenths, with a space before it where it would run into the last one.
    fn number(&mut self, tenths: i32, follows: bool) {
        if tenths < 0 {
            self.0.push('-');
        } else if follows {
            self.0.push(' ');
        }
        let n = tenths.unsigned_abs();
        if n >= 10 || n == 0 {
            digits(&mut self.0, n / 10);
        }
        if !n.is_multiple_of(10) {
            self.0.push('.');
            digits(&mut self.0, n % 10);
        }
    }
}
