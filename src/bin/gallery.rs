//! Prints the contact sheet of the drawn figures as a page: every exercise at every level at its
//! start, middle and end, and the other side at its end. `make gallery` makes pictures of it.

use keystone::domain::exercise::Exercise;
use keystone::domain::level::Level;
use keystone::domain::pose::{self, Drawing};

/// The moments shown, as shares of the way.
const MOMENTS: [f32; 3] = [0.0, 0.5, 1.0];

fn main() {
    let style = [include_str!("../../style/tokens.css"), include_str!("../../style/ui/figure.css")];
    println!("<!doctype html><meta charset=utf-8><title>Keystone: the figures</title>");
    println!("<style>{}{SHEET}</style>", style.concat());
    for exercise in Exercise::ALL {
        for level in Level::ALL {
            println!("<section><h2>{} · {}</h2>", exercise.slug(), level.slug());
            let best = pose::aspect(exercise, None).drawn;
            for t in MOMENTS {
                println!("{}", svg(&pose::drawing(exercise, level, best, t), false));
            }
            let other = pose::aspect(exercise, Some(best.other()));
            let drawing = pose::drawing(exercise, level, other.drawn, 1.0);
            println!("{}</section>", svg(&drawing, other.mirrored));
        }
    }
}

const SHEET: &str = "body { margin: 0; padding: 16px; background: var(--paper); color: var(--ink);
  display: grid; grid-template-columns: repeat(3, 1fr); gap: 12px 20px; font: 14px system-ui }
section { display: grid; grid-template-columns: repeat(4, 1fr); gap: 4px }
h2 { font: inherit; margin: 0; grid-column: 1 / -1 }
svg { display: block; background: var(--stone); aspect-ratio: 16/10; width: 100% }
";

fn svg(drawing: &Drawing, mirrored: bool) -> String {
    let [left, y, width, height] = drawing.view.frame;
    let (x, scale) = if mirrored { (-left - width, -1) } else { (left, 1) };
    let floor = drawing.view.floor;
    let parts = drawing.parts.iter().map(|part| {
        let shapes = part.shapes.iter();
        let shapes = shapes.map(|s| {
            format!("<path class={} d='{}' transform='{}'/>", s.tone.class(), s.path, s.transform)
        });
        format!("<g transform='{}'>{}</g>", part.transform, shapes.collect::<String>())
    });
    format!(
        "<svg class=figure viewBox='{x} {y} {width} {height}'>\
         <line class=floor x1=-1000 x2=1000 y1={floor} y2={floor}></line><g transform='scale({scale} 1)'>{}</g></svg>",
        parts.collect::<String>()
    )
}
