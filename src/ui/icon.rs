//! The small signs. Each stands beside a word, never instead of one, but for the player's steps,
//! which carry a label.

use leptos::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// The arch with its keystone.
    Logo,
    /// The octagon of a stop sign.
    Octagon,
    List,
    Bars,
    Dots,
    ChevronBack,
    /// From one position to the next.
    Arrow,
    Floor,
    AllFours,
    Chair,
    Standing,
    Sofa,
    Band,
    Pause,
    Play,
    Back,
    Skip,
    Cross,
    Check,
    /// A screen that stays on.
    Sun,
    /// A screen that may go dark.
    Moon,
    Up,
    Down,
    /// What can be taken and moved.
    Grip,
}

impl Icon {
    /// The square that it is drawn in, in its own units.
    fn frame(self) -> &'static str {
        match self {
            Self::Logo => "0 0 32 32",
            Self::Octagon => "0 0 18 18",
            Self::List | Self::Bars | Self::Dots => "0 0 24 24",
            _ => "0 0 20 20",
        }
    }

    /// Whether it is drawn as lines; otherwise it is filled.
    fn is_lines(self) -> bool {
        !matches!(
            self,
            Self::Logo | Self::Octagon | Self::Pause | Self::Play | Self::Back | Self::Skip
        )
    }

    /// Whether it points along the line of text.
    fn points(self) -> bool {
        matches!(self, Self::ChevronBack | Self::Arrow | Self::Back | Self::Skip)
    }

    fn path(self) -> &'static str {
        match self {
            Self::Logo => {
                "M1 31V20.5h8.2V31zM22.8 31V20.5H31V31zM1 18.6A15 15 0 0 1 9.2 4.6L12.6 12A7 7 0 0 0 \
                 9.2 18.6zM31 18.6A15 15 0 0 0 22.8 4.6L19.4 12A7 7 0 0 1 22.8 18.6z"
            }
            Self::Octagon => "M5.3 0h7.4L18 5.3v7.4L12.7 18H5.3L0 12.7V5.3z",
            Self::List => "M3 6h18M3 12h18M3 18h12",
            Self::Bars => "M4 20h16M7 16v-4M12 16V6M17 16v-7",
            Self::Dots => "M4 11h2v2H4zM11 11h2v2h-2zM18 11h2v2h-2z",
            Self::ChevronBack => "M12 4l-6 6 6 6",
            Self::Arrow => "M3 10h13M11 5l5 5-5 5",
            Self::Floor => "M2 16h16M4 12h9l3-4",
            Self::AllFours => "M2 16h16M5 13V8h9l1 5",
            Self::Chair => "M5 2v15M5 10h9v7",
            Self::Standing => "M2 17h16M10 14V7M10 3v.1",
            Self::Sofa => "M2 16h16M3 13V6h5v4h9v3",
            Self::Band => "M10 4a6 6 0 1 0 0 12a6 6 0 1 0 0-12",
            Self::Pause => "M3 2h5v16H3zM12 2h5v16h-5z",
            Self::Play => "M4 2v16l13-8z",
            Self::Back => "M3 3h3v14H3zM17 3v14L7 10z",
            Self::Skip => "M14 3h3v14h-3zM3 3v14l10-7z",
            Self::Check => "M3 11l5 5L17 4",
            Self::Sun => {
                "M10 6a4 4 0 1 0 0 8a4 4 0 1 0 0-8M10 1v2M10 17v2M1 10h2M17 10h2M3.6 3.6l1.4 1.4\
                 M15 15l1.4 1.4M16.4 3.6L15 5M5 15l-1.4 1.4"
            }
            Self::Moon => "M16 12.5A7 7 0 0 1 7.5 4A7 7 0 1 0 16 12.5z",
            Self::Cross => "M4 4l12 12M16 4L4 16",
            Self::Up => "M4 13l6-6 6 6",
            Self::Down => "M4 7l6 6 6-6",
            Self::Grip => "M4 6h12M4 10h12M4 14h12",
        }
    }
}

/// A small sign, silent for screen readers.
#[component]
pub fn Sign(icon: Icon) -> impl IntoView {
    let key = (icon == Icon::Logo)
        .then(|| view! { <path class="key" d="M10.4 1H21.6L18.3 13.4H13.7z"/> });
    view! {
        <svg
            class="sign"
            viewBox=icon.frame()
            data-lines=icon.is_lines().then_some("")
            data-points=icon.points().then_some("")
            aria-hidden="true"
        >
            <path d=icon.path()/>
            {key}
        </svg>
    }
}
