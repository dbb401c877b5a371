//! What the drawings show, in words.

use crate::domain::{exercise::Exercise, level::ByLevel};

/// The drawing of one exercise at one level.
pub struct PictureWords {
    /// Captions of its two positions, one to three words each ("Hips down", "Hips up").
    pub start: &'static str,
    pub end: &'static str,
    /// For those who don't see it: the position, then the movement, a short sentence each.
    pub shows: &'static str,
}

/// One entry an exercise, so that none can be missing.
pub struct AllPictureWords {
    pub hip_thrust: ByLevel<PictureWords>,
    pub knee_to_chest: ByLevel<PictureWords>,
    pub hamstring_stretch: ByLevel<PictureWords>,
    pub side_taps: ByLevel<PictureWords>,
    pub dead_bug: ByLevel<PictureWords>,
    pub bird_dog: ByLevel<PictureWords>,
    pub side_plank: ByLevel<PictureWords>,
    pub tail_wag: ByLevel<PictureWords>,
    pub figure_four: ByLevel<PictureWords>,
}

impl AllPictureWords {
    #[must_use]
    pub fn of(&self, exercise: Exercise) -> &ByLevel<PictureWords> {
        match exercise {
            Exercise::HipThrust => &self.hip_thrust,
            Exercise::KneeToChest => &self.knee_to_chest,
            Exercise::HamstringStretch => &self.hamstring_stretch,
            Exercise::SideTaps => &self.side_taps,
            Exercise::DeadBug => &self.dead_bug,
            Exercise::BirdDog => &self.bird_dog,
            Exercise::SidePlank => &self.side_plank,
            Exercise::TailWag => &self.tail_wag,
            Exercise::FigureFour => &self.figure_four,
        }
    }
}
