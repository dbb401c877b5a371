//! What this device and its browser can do, as far as a person has to be told.

use leptos::prelude::*;

use crate::platform::{audio, vibration, voice};

#[derive(Clone, Copy)]
pub struct Abilities {
    /// Counts the changes of the list of voices.
    voices: RwSignal<u32>,
}

impl Abilities {
    #[must_use]
    pub fn new() -> Self {
        Self { voices: RwSignal::new(0) }
    }

    /// Listens to the browser: voices come late.
    pub fn watch(self) {
        voice::on_voices(move || self.voices.update(|n| *n += 1));
    }

    /// Whether the device has a voice of its own for the language of this tag.
    #[must_use]
    pub fn speaks(self, tag: &str) -> bool {
        self.voices.track();
        voice::speaks(tag)
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
