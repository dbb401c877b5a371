//! What the app states about itself: for whom it can be used, and what becomes of what is entered.

use super::content::Section;

pub struct StatementWords {
    /// True to what was tested: whoever changes what `tests/e2e` and `tests/engines` try reads this again.
    pub accessibility: Statement,
    /// True to what is kept (`platform::store`, `platform::mirror`) and sent (nothing).
    pub privacy: Statement,
}

pub struct Statement {
    pub heading: &'static str,
    pub intro: &'static str,
    pub sections: &'static [Section],
}
