//! A QR code, drawn sharp at any size.

use leptos::prelude::*;
use qrcodegen::{QrCode, QrCodeEcc};

/// Light modules around a code, which readers need.
const QUIET: i32 = 4;

/// Whether a text fits into a code that a phone reads off a screen: at most version 25, 117 modules a
/// side, half a millimetre each on a phone.
#[must_use]
pub fn fits(text: &str) -> bool {
    code(text).is_some_and(|c| c.version().value() <= 25)
}

fn code(text: &str) -> Option<QrCode> {
    QrCode::encode_text(text, QrCodeEcc::Low).ok()
}

#[component]
pub fn Qr(
    text: String,
    /// Says what it leads to.
    label: &'static str,
) -> impl IntoView {
    code(&text).map(|code| {
        let size = code.size();
        let side = size + 2 * QUIET;
        // One path for all dark modules, a stroke a row.
        let mut path = String::new();
        for y in 0..size {
            for x in (0..size).filter(|x| code.get_module(*x, y)) {
                let (x, y) = ((x + QUIET).to_string(), (y + QUIET).to_string());
                path.push_str(&["M", &x, " ", &y, "h1v1h-1z"].concat());
            }
        }
        let frame = ["0 0 ", &side.to_string(), " ", &side.to_string()].concat();
        view! {
            <svg class="qr" viewBox=frame role="img" aria-label=label shape-rendering="crispEdges">
                <path d=path/>
            </svg>
        }
    })
}
