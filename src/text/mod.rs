//! Every sentence that a person reads, one folder a language, checked at compile time.
//!
//! `words` says what has to be said; `en`, `fr` and `es` say it; `phrases` puts sentences together from
//! them. Absent on purpose: which language is chosen (see `state::locale`), and the plural rules and
//! number formats, which every browser brings along (see `platform::intl`).

pub mod en;
pub mod es;
pub mod fr;
pub mod phrases;
/// English made longer, for developers (see `bin/pseudo`).
#[cfg(feature = "pseudo")]
#[allow(clippy::all, clippy::pedantic)]
pub mod pseudo {
    include!(concat!(env!("CARGO_MANIFEST_DIR"), "/target/pseudo.rs"));
}
pub mod words;

use words::Words;

/// A language that is complete.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    #[default]
    En,
    Fr,
    Es,
    #[cfg(feature = "pseudo")]
    Pseudo,
}

/// Which plural form a number asks for. No language here needs more than these two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    One,
    Other,
}

impl Lang {
    #[cfg(not(feature = "pseudo"))]
    pub const ALL: [Self; 3] = [Self::En, Self::Fr, Self::Es];
    #[cfg(feature = "pseudo")]
    pub const ALL: [Self; 4] = [Self::En, Self::Fr, Self::Es, Self::Pseudo];

    /// The BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Es => "es",
            #[cfg(feature = "pseudo")]
            Self::Pseudo => "qps",
        }
    }

    /// The language's name in itself.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fr => "Français",
            Self::Es => "Español",
            #[cfg(feature = "pseudo")]
            Self::Pseudo => "[Pseudo]",
        }
    }

    /// The language that a BCP 47 tag such as `fr-CA` asks for, if we speak it.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|l| l.tag().eq_ignore_ascii_case(primary))
    }

    #[must_use]
    pub fn words(self) -> &'static Words {
        match self {
            Self::En => &en::WORDS,
            Self::Fr => &fr::WORDS,
            Self::Es => &es::WORDS,
            #[cfg(feature = "pseudo")]
            Self::Pseudo => &pseudo::WORDS,
        }
    }
}
