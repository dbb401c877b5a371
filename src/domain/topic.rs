//! What there is to learn, in parts of two minutes each.

/// One part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Topic {
    Joint,
    Evidence,
    Dosing,
    FlareUps,
    Pacing,
    Help,
    Questions,
}

impl Topic {
    pub const ALL: [Self; 7] = [
        Self::Joint,
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
