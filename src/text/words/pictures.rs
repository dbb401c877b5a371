//! What the drawings show, in words.

/// The drawing of one exercise at one level.
pub struct PictureWords {
    /// Captions of its two positions, one to three words each ("Hips down", "Hips up").
    pub start: &'static str,
    pub end: &'static str,
    /// For those who don't see it: the position, then the movement, a short sentence each.
    pub shows: &'static str,
}
