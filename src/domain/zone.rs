//! The three zones of pain, as NHS providers use them: <https://ahpsuffolk.co.uk/Home/SelfHelp/ReturningtoActivity.aspx>,
//! <https://providephysiotherapy.org.uk/faq-category/knee-pain/>. That they hold for SI joint pain is not shown.

/// What a rating of pain, 0 to 10, means for exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Zone {
    /// 0 to 3: carry on.
    Green,
    /// 4 or 5: ease off.
    Amber,
    /// 6 and more: not this exercise.
    Red,
}

impl Zone {
    pub const ALL: [Self; 3] = [Self::Green, Self::Amber, Self::Red];

    #[must_use]
    pub fn of(pain: u8) -> Self {
        match pain {
            0..=3 => Self::Green,
            4 | 5 => Self::Amber,
            _ => Self::Red,
        }
    }

    /// The name used in styles.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Green => "green",
            Self::Amber => "amber",
            Self::Red => "red",
        }
    }
}
