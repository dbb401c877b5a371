//! What this device and its browser can do, as far as a person has to be told.

use leptos::prelude::*;

use crate::platform::{audio, vibration, view, voice};

#[derive(Clone, Copy)]
pub struct Abilities {
    /// Counts the changes of the list of voices.
    voices: RwSignal<u32>,
    less_motion: RwSignal<bool>,
}

impl Abilities {
    #[must_use]
    pub fn new() -> Self {
        Self { voices: RwSignal::new(0), less_motion: RwSignal::new(false) }
    }

    /// Listens to the browser: voices come late, and wishes change.
    pub fn watch(self) {
        voice::on_voices(move || self.voices.update(|n| *n += 1));
        self.less_motion.set(view::less_motion());
        view::on_less_motion(move || self.less_motion.set(view::less_motion()));
    }

    /// Whether the device has a voice of its own for the language of this tag.
    #[must_use]
    pub fn speaks(self, tag: &str) -> bool {
        self.voices.track();
        voice::speaks(tag)
    }

    /// Whether the person asks for less motion.
    #[must_use]
    pub fn less_motion(self) -> bool {
        self.less_motion.get()
    }

    #[must_use]
    pub fn vibrates(self) -> bool {
        vibration::is_there()
    }

    /// Whether the choice to play over a silent switch would be heeded.
    #[must_use]
    pub fn heeds_silent_switch(self) -> bool {
        audio::heeds_silent_switch()
    }
}

impl Default for Abilities {
    fn default() -> Self {
        Self::new()
    }
}
