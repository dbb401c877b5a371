//! A session as one audio track, for a phone that is locked in a pocket: the cues of the timeline as
//! the samples of a WAV file, 8 kHz, mono, 16 bits.
//!
//! It is made in pieces, since half an hour is 29 MB. The wave is a triangle counted in whole numbers,
//! so every browser hears the very same samples. Absent on purpose: playing it (see
//! `platform::track`).

use std::ops::Range;

use super::beep::{Beep, beeps};
use super::cue::{Cue, cues};
use super::timeline::Timeline;

/// Samples a second. The highest beep has 990 Hz, so this is plenty.
pub const RATE_HZ: u32 = 8_000;
const PER_MS: u32 = RATE_HZ / 1_000;
/// After the end, in milliseconds, so that the last cue can sound.
pub const TAIL_MS: u32 = 1_500;
/// The highest sample of a beep; the player's own volume comes on top.
const PEAK: i64 = 24_000;
/// Rise and fall of each beep, in samples: without them it clicks.
const EDGE: u32 = 12 * PER_MS;
/// Bytes before the first sample.
pub const HEADER: usize = 44;

/// The track of a timeline from one instant to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CueTrack {
    /// Each with the sample at which it begins, in order.
    tones: Vec<(u32, Beep)>,
    samples: u32,
}

impl CueTrack {
    /// The rest of a timeline, from so many milliseconds after its start. A timeline with steps that
    /// wait can't be a track; its track ends where the first of them would.
    #[must_use]
    pub fn of(timeline: &Timeline, from_ms: u32) -> Self {
        let to_ms = timeline.limit_ms(from_ms);
        let begins = timeline.at(from_ms).filter(|m| m.into_ms == 0);
        let first = begins.map(|m| (from_ms, Cue::Entered(m.step)));
        let all = first.into_iter().chain(cues(timeline, from_ms, to_ms));
        let tones = all.flat_map(|(at_ms, cue)| {
            let starts = move |b: &Beep| (at_ms - from_ms + u32::from(b.after_ms)) * PER_MS;
            beeps(cue).iter().map(move |b| (starts(b), *b))
        });
        Self { tones: tones.collect(), samples: (to_ms.saturating_sub(from_ms) + TAIL_MS) * PER_MS }
    }

    /// How many samples it has.
    #[must_use]
    pub fn samples(&self) -> u32 {
        self.samples
    }

    /// The beginning of the WAV file.
    #[must_use]
    pub fn header(&self) -> [u8; HEADER] {
        let data = self.samples * 2;
        let fields: [&[u8]; 13] = [
            b"RIFF",
            &(data + 36).to_le_bytes(),
            b"WAVE",
            b"fmt ",
            &16u32.to_le_bytes(),
            &1u16.to_le_bytes(), // plain samples
            &1u16.to_le_bytes(), // mono
            &RATE_HZ.to_le_bytes(),
            &(RATE_HZ * 2).to_le_bytes(),
            &2u16.to_le_bytes(),
            &16u16.to_le_bytes(),
            b"data",
            &data.to_le_bytes(),
        ];
        let mut header = [0; HEADER];
        let bytes = fields.into_iter().flatten();
        header.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
        header
    }

    /// These samples, as they stand in the file.
    #[must_use]
    pub fn bytes(&self, range: Range<u32>) -> Vec<u8> {
        let range = range.start..range.end.min(self.samples);
        let mut samples = vec![0i16; range.len()];
        for (start, beep) in &self.tones {
            let len = u32::from(beep.len_ms) * PER_MS;
            let heard = range.start.max(*start)..range.end.min(start + len);
            for at in heard {
                let sample = tone(*beep, at - start, len);
                if let Some(to) = samples.get_mut((at - range.start) as usize) {
                    *to = to.saturating_add(sample);
                }
            }
        }
        samples.into_iter().flat_map(i16::to_le_bytes).collect()
    }
}

/// The sample of a beep, so many samples after it began.
fn tone(beep: Beep, at: u32, len: u32) -> i16 {
    // A triangle of height 1 counted in quarters of a wave: up, down, down, up.
    let rate = i64::from(RATE_HZ);
    let wave = i64::from(at) * i64::from(beep.pitch_hz) % rate * 4;
    let height = match wave / rate {
        0 => wave,
        1 | 2 => 2 * rate - wave,
        _ => wave - 4 * rate,
    };
    let edge = i64::from(at.min(len - at).min(EDGE));
    let sample = height * PEAK * edge / (rate * i64::from(EDGE));
    i16::try_from(sample).unwrap_or_default()
}
