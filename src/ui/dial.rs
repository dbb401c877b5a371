//! The arch of the dial: time as 21 stones, laid from the left foot to the right. The keystone at the
//! crown is halfway.

use leptos::prelude::*;

/// The stones of the left half, from the foot to the crown, in the units of the 358 wide drawing.
/// The right half is its mirror image.
const HALF: [&str; 10] = [
    "M0.0 305.0L0.0 271.0L22.0 271.0L22.0 305.0Z",
    "M0.0 267.6L0.0 235.3L22.0 235.3L22.0 267.6Z",
    "M0.0 231.9L0.0 199.5L22.0 199.5L22.0 231.9Z",
    "M0.0 196.1L0.0 189.0A179 179 0 0 1 2.0 162.3L23.8 165.6A157 157 0 0 0 22.0 189.0L22.0 196.1Z",
    "M2.6 158.7A179 179 0 0 1 11.6 125.5L32.2 133.3A157 157 0 0 0 24.3 162.4Z",
    "M12.9 122.2A179 179 0 0 1 28.8 91.7L47.2 103.6A157 157 0 0 0 33.4 130.4Z",
    "M30.8 88.6A179 179 0 0 1 52.7 62.1L68.2 77.7A157 157 0 0 0 49.0 101.0Z",
    "M55.3 59.6A179 179 0 0 1 82.3 38.4L94.2 56.9A157 157 0 0 0 70.5 75.5Z",
    "M85.4 36.4A179 179 0 0 1 116.3 21.3L124.0 42.0A157 157 0 0 0 96.9 55.2Z",
    "M119.7 20.1A179 179 0 0 1 153.1 11.9L156.3 33.7A157 157 0 0 0 127.0 40.9Z",
];
const KEYSTONE: &str = "M151.5 5L206.5 5L194.5 39.8L163.5 39.8Z";
const MIRROR: Option<&str> = Some("translate(358 0) scale(-1 1)");
const NICHE: &str = "M28.4 305V189A150.6 150.6 0 0 1 329.6 189V305Z";

/// The sign in the crown: what kind of phase it is, without a word and without colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Dots,
    Up,
    Down,
    Square,
    Moon,
    Apart,
    /// To be said done.
    Check,
    Bars,
}

impl Shape {
    /// Whether it is drawn as lines; otherwise it is filled.
    fn is_lines(self) -> bool {
        matches!(self, Self::Up | Self::Down | Self::Check)
    }

    fn path(self) -> &'static str {
        match self {
            Self::Dots => {
                "M-5 28a9 9 0 1 0 18 0a9 9 0 1 0-18 0M19 28a9 9 0 1 0 18 0a9 9 0 1 0-18 0\
                 M43 28a9 9 0 1 0 18 0a9 9 0 1 0-18 0"
            }
            Self::Up => "M28 50V8M10 26L28 8L46 26",
            Self::Down => "M28 6V48M10 30L28 48L46 30",
            Self::Square => {
                "M9 6h38a3 3 0 0 1 3 3v38a3 3 0 0 1-3 3H9a3 3 0 0 1-3-3V9a3 3 0 0 1 3-3z"
            }
            Self::Moon => "M22 3A26 26 0 1 0 53 36A22 22 0 0 1 22 3z",
            Self::Apart => "M24 4V52L-2 28zM32 4V52L58 28z",
            Self::Check => "M4 30L20 46L52 12",
            Self::Bars => "M10 6h13v44H10zM33 6h13v44H33z",
        }
    }
}

#[component]
pub fn Dial(
    /// Large in the middle: at most two digits keep their full size.
    #[prop(into)]
    digits: Signal<String>,
    #[prop(into)] shape: Signal<Shape>,
    /// How many of the 21 stones are laid.
    #[prop(into)]
    laid: Signal<u8>,
    /// What the dial says, for screen readers. It is never spoken by itself.
    #[prop(into)]
    label: Signal<String>,
) -> impl IntoView {
    let stone = move |n: u8, mirrored: Option<&'static str>, d: &'static str| {
        let done = move || (n < laid.get()).then_some("");
        view! { <path class="stone" data-laid=done transform=mirrored d=d/> }
    };
    let left = (0..).zip(HALF).map(move |(n, d)| stone(n, None, d)).collect_view();
    let right =
        (11..).zip(HALF.into_iter().rev()).map(move |(n, d)| stone(n, MIRROR, d)).collect_view();
    let long = move || (digits.with(|d| d.chars().count()) > 2).then_some("");
    view! {
        <div class="dial" role="timer" aria-label=label>
            <svg viewBox="0 0 358 306" aria-hidden="true">
                <path class="niche" d=NICHE/>
                {left} {stone(10, None, KEYSTONE)} {right}
                <path
                    class="shape"
                    data-lines=move || shape.get().is_lines().then_some("")
                    transform="translate(153 54) scale(.93)"
                    d=move || shape.get().path()
                />
                <text class="digits" data-long=long x="179" y="292">{digits}</text>
            </svg>
        </div>
    }
}
