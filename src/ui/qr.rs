//! A QR code, drawn sharp at any size.

use leptos::prelude::*;
use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};

/// Light modules around a code, which readers need.
const QUIET: i32 = 4;

/// Where a code is read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// A bright screen shows every module: at most version 25, 117 modules a side, half a millimetre each
    /// on a phone.
    Screen,
    /// Paper creases and smears: at most version 20, 97 modules a side, half a millimetre each at 50 mm;
    /// and 15 % of it may be lost.
    Paper,
}

impl Level {
    fn most(self) -> u8 {
        match self {
            Self::Screen => 25,
            Self::Paper => 20,
        }
    }

    fn correction(self) -> QrCodeEcc {
        match self {
            Self::Screen => QrCodeEcc::Low,
            Self::Paper => QrCodeEcc::Medium,
        }
    }
}

/// Whether a text fits into a code that is read from there.
#[must_use]
pub fn fits(text: &str, level: Level) -> bool {
    code(text, level).is_some()
}

fn code(text: &str, level: Level) -> Option<QrCode> {
    // What stands after the last slash may be of capitals and digits alone, which take a third less room.
    let (before, after) = text.split_at(text.rfind('/').map_or(0, |i| i + 1));
    let rest = if QrSegment::is_alphanumeric(after) {
        QrSegment::make_alphanumeric(after)
    } else {
        QrSegment::make_bytes(after.as_bytes())
    };
    let segments = [QrSegment::make_bytes(before.as_bytes()), rest];
    let (least, most) = (Version::MIN, Version::new(level.most()));
    QrCode::encode_segments_advanced(&segments, level.correction(), least, most, None::<Mask>, true)
        .ok()
}

/// Its side in modules, and one path for all dark ones.
fn drawn(code: &QrCode) -> (String, String) {
    let size = code.size();
    let side = (size + 2 * QUIET).to_string();
    let mut path = String::new();
    for y in 0..size {
        for x in (0..size).filter(|x| code.get_module(*x, y)) {
            let (x, y) = ((x + QUIET).to_string(), (y + QUIET).to_string());
            path.push_str(&["M", &x, " ", &y, "h1v1h-1z"].concat());
        }
    }
    (["0 0 ", &side, " ", &side].concat(), path)
}

/// The code as a picture of its own, 50 mm wide; `None` where it does not fit.
#[must_use]
pub fn picture(text: &str, level: Level) -> Option<String> {
    let (frame, path) = drawn(&code(text, level)?);
    Some(format!(
        "<svg xmlns='http://www.w3.org/2000/svg' width='50mm' height='50mm' viewBox='{frame}' \
         shape-rendering='crispEdges'><path fill='#fff' d='M0 0h200v200H0z'/><path d='{path}'/></svg>"
    ))
}

/// Nothing where it does not fit.
#[component]
pub fn Qr(
    text: String,
    level: Level,
    /// Says what it leads to.
    label: &'static str,
) -> impl IntoView {
    code(&text, level).map(|code| {
        let (frame, path) = drawn(&code);
        view! {
            <svg class="qr" viewBox=frame role="img" aria-label=label shape-rendering="crispEdges">
                <path d=path/>
            </svg>
        }
    })
}
