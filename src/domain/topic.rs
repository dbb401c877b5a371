//! What there is to learn, in parts of two minutes each.

/// A slow reader's words a minute. Our own choice: most people read faster.
const WORDS_A_MINUTE: usize = 140;
/// No topic takes longer, in minutes.
pub const MOST_MINUTES: u32 = 2;

/// How many minutes these texts take to read, rounded up.
#[must_use]
pub fn minutes(texts: &[&str]) -> u32 {
    let words: usize = texts.iter().map(|t| t.split_whitespace().count()).sum();
    u32::try_from(words.div_ceil(WORDS_A_MINUTE)).unwrap_or(u32::MAX)
}

/// One part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Topic {
    Joint,
    Movement,
    Evidence,
    Dosing,
    FlareUps,
    Pacing,
    Help,
    Questions,
}

impl Topic {
    pub const ALL: [Self; 8] = [
        Self::Joint,
        Self::Movement,
        Self::Evidence,
        Self::Dosing,
        Self::FlareUps,
        Self::Pacing,
        Self::Help,
        Self::Questions,
    ];

    /// The name used in addresses. Never changes.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Joint => "joint",
            Self::Movement => "movement",
            Self::Evidence => "evidence",
            Self::Dosing => "dosing",
            Self::FlareUps => "flare-ups",
            Self::Pacing => "pacing",
            Self::Help => "help",
            Self::Questions => "questions",
        }
    }

    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|t| t.slug() == slug)
    }
}
