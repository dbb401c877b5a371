//! The points of drawn outlines, read from what a browser is given.

/// The numbers in a path or a transform.
pub fn numbers(text: &str) -> Vec<f32> {
    let split = text.split(|c: char| !(c.is_ascii_digit() || c == '.' || c == '-'));
    split.filter(|t| !t.is_empty()).filter_map(|t| t.parse().ok()).collect()
}

/// The points of SVG path data: ends and handles.
pub fn path_points(path: &str) -> Vec<[f32; 2]> {
    let mut points: Vec<[f32; 2]> = Vec::new();
    for command in
        path.split_inclusive(|c: char| c.is_ascii_alphabetic()).collect::<Vec<_>>().windows(2)
    {
        let letter = command[0].chars().last().expect("a command ends with its letter");
        let n = numbers(command[1].trim_end_matches(|c: char| c.is_ascii_alphabetic()));
        match letter {
            // Radii and flags come before the point.
            'A' => points.extend(n.chunks_exact(7).map(|a| [a[5], a[6]])),
            'V' => points.extend(
                n.iter().map(|y| [points.last().expect("a start")[0], *y]).collect::<Vec<_>>(),
            ),
            _ => points.extend(n.chunks_exact(2).map(|p| [p[0], p[1]])),
        }
    }
    points
}

/// The points of a shape, in the picture: `own` is where it is within its part.
pub fn seen(path: &str, own: &str, part: &[f32]) -> Vec<[f32; 2]> {
    let own = numbers(own);
    path_points(path).into_iter().map(|p| placed(part, placed(&own, p))).collect()
}

fn placed(matrix: &[f32], p: [f32; 2]) -> [f32; 2] {
    let [xx, yx, xy, yy, x, y]: [f32; 6] = matrix.try_into().expect("a matrix has six numbers");
    [xx * p[0] + xy * p[1] + x, yx * p[0] + yy * p[1] + y]
}

/// How far the points of one outline are from the other one.
pub fn apart(points: &[[f32; 2]], outline: &[[f32; 2]]) -> f32 {
    let from = |p: &[f32; 2]| {
        let ring = outline.iter().zip(outline.iter().cycle().skip(1));
        ring.map(|(a, b)| {
            let (along, to) = ([b[0] - a[0], b[1] - a[1]], [p[0] - a[0], p[1] - a[1]]);
            let square = (along[0] * along[0] + along[1] * along[1]).max(1e-6);
            let share = ((along[0] * to[0] + along[1] * to[1]) / square).clamp(0.0, 1.0);
            (to[0] - along[0] * share).hypot(to[1] - along[1] * share)
        })
        .fold(f32::MAX, f32::min)
    };
    points.iter().map(from).fold(0.0, f32::max)
}
