//! The points of drawn outlines, read from what a browser is given.

/// The numbers in a path or a transform.
pub fn numbers(text: &str) -> Vec<f32> {
    let mut found: Vec<String> = vec![String::new()];
    for c in text.chars() {
        let last = found.last_mut().expect("there is always one");
        match c {
            // A sign begins a number.
            '-' => found.push(c.to_string()),
            '0'..='9' | '.' => last.push(c),
            _ => found.push(String::new()),
        }
    }
    found.iter().filter(|t| !t.is_empty()).filter_map(|t| t.parse().ok()).collect()
}

/// The points of SVG path data: ends and handles. Those that a smooth curve leaves out are found as a
/// browser finds them.
pub fn path_points(path: &str) -> Vec<[f32; 2]> {
    let mut points: Vec<[f32; 2]> = Vec::new();
    // Where the pen is, and where the next smooth curve's first handle would be.
    let (mut pen, mut smooth) = ([0.0, 0.0], [0.0, 0.0]);
    for command in
        path.split_inclusive(|c: char| c.is_ascii_alphabetic()).collect::<Vec<_>>().windows(2)
    {
        let letter = command[0].chars().last().expect("a command ends with its letter");
        let n = numbers(command[1].trim_end_matches(|c: char| c.is_ascii_alphabetic()));
        let from = if letter.is_lowercase() { pen } else { [0.0, 0.0] };
        let pair = |i: usize| [from[0] + n[i], from[1] + n[i + 1]];
        let mut new: Vec<[f32; 2]> = match letter.to_ascii_uppercase() {
            // Radii and flags come before the point.
            'A' => vec![pair(5)],
            'V' => vec![[pen[0], from[1] + n[0]]],
            'S' => vec![smooth, pair(0), pair(2)],
            _ => (0..n.len() / 2).map(|i| pair(2 * i)).collect(),
        };
        if let [.., handle, end] = new[..] {
            smooth = [2.0 * end[0] - handle[0], 2.0 * end[1] - handle[1]];
        }
        pen = new.last().copied().unwrap_or(pen);
        points.append(&mut new);
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
