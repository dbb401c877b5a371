//! The audio track, sample by sample, against the timeline that it was made of.

use keystone::domain::beep::beeps;
use keystone::domain::cue::{Cue, cues};
use keystone::domain::cue_track::{CueTrack, HEADER, RATE_HZ, TAIL_MS};
use keystone::domain::exercise::Exercise;
use keystone::domain::level::Level;
use keystone::domain::timeline::{Bout, Pace, Timeline};
use proptest::prelude::*;

use crate::sessions_at_large::any_bouts;

fn samples(track: &CueTrack) -> Vec<i16> {
    let bytes = track.bytes(0..track.samples());
    bytes.chunks_exact(2).map(|b| i16::from_le_bytes([b[0], b[1]])).collect()
}

/// When a tone sounds, in samples, by the timeline alone: from, to, pitch.
fn tones(timeline: &Timeline, from_ms: u32) -> Vec<(u32, u32, u16)> {
    let mut all = cues(timeline, from_ms, timeline.total_ms());
    if let Some(moment) = timeline.at(from_ms).filter(|m| m.into_ms == 0) {
        all.insert(0, (from_ms, Cue::Entered(moment.step)));
    }
    let per_ms = RATE_HZ / 1_000;
    let tone = |at: u32| {
        move |b: &keystone::domain::beep::Beep| {
            let start = (at - from_ms + u32::from(b.after_ms)) * per_ms;
            (start, start + u32::from(b.len_ms) * per_ms, b.pitch_hz)
        }
    };
    all.into_iter().flat_map(|(at, cue)| beeps(cue).iter().map(tone(at))).collect()
}

#[test]
fn every_sample_is_the_tone_that_the_timeline_asks_for_or_silence() {
    let bouts = [
        Bout::of(Exercise::KneeToChest, Level::Gentle),
        Bout::of(Exercise::TailWag, Level::Gentle),
    ];
    let timeline = Timeline::of(&bouts, Pace::default());
    for from_ms in [0, 12_000, 17_345] {
        let track = CueTrack::of(&timeline, from_ms);
        let samples = samples(&track);
        assert_eq!(u32::try_from(samples.len()), Ok((timeline.total_ms() - from_ms + TAIL_MS) * 8));
        // What is expected is drawn anew here, from the definition: a triangle wave of this pitch,
        // 24000 high, rising and falling over 12 ms.
        let mut expected = vec![0.0f64; samples.len()];
        for (start, end, pitch) in tones(&timeline, from_ms) {
            for at in start..end.min(track.samples()) {
                let wave = (f64::from(at - start) * f64::from(pitch) / f64::from(RATE_HZ)).fract();
                let height = if wave < 0.25 {
                    4.0 * wave
                } else if wave < 0.75 {
                    2.0 - 4.0 * wave
                } else {
                    4.0 * wave - 4.0
                };
                let edge = f64::from((at - start).min(end - at).min(96)) / 96.0;
                expected[at as usize] += 24_000.0 * height * edge;
            }
        }
        for (at, (sample, expected)) in samples.iter().zip(&expected).enumerate() {
            let expected = expected.clamp(-32_768.0, 32_767.0);
            assert!(
                (f64::from(*sample) - expected).abs() <= 1.0,
                "sample {at} from {from_ms}: {sample}, not {expected}"
            );
        }
        assert!(samples.iter().any(|s| *s > 20_000), "it can be heard");
    }
}

#[test]
fn the_header_is_that_of_a_wav_file() {
    let timeline = Timeline::of(&[Bout::of(Exercise::TailWag, Level::Gentle)], Pace::default());
    let track = CueTrack::of(&timeline, 0);
    let header = track.header();
    let u32_at =
        |i: usize| u32::from_le_bytes([header[i], header[i + 1], header[i + 2], header[i + 3]]);
    assert_eq!(HEADER, 44);
    assert_eq!((&header[0..4], &header[8..16]), (&b"RIFF"[..], &b"WAVEfmt "[..]));
    assert_eq!(header[20..24], [1, 0, 1, 0], "plain samples, one channel");
    assert_eq!((u32_at(24), u32_at(28)), (8_000, 16_000));
    assert_eq!(header[32..36], [2, 0, 16, 0]);
    assert_eq!(&header[36..40], b"data");
    assert_eq!((u32_at(40), u32_at(4)), (track.samples() * 2, track.samples() * 2 + 36));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn pieces_join_to_the_whole(bouts in any_bouts(), from_ms in 0u32..60_000, piece in 1_000u32..90_000) {
        let track = CueTrack::of(&Timeline::of(&bouts, Pace::default()), from_ms);
        let starts = (0..track.samples()).step_by(piece as usize);
        let pieces: Vec<u8> = starts.flat_map(|s| track.bytes(s..s + piece)).collect();
        prop_assert!(pieces == track.bytes(0..track.samples()));
        prop_assert_eq!(u32::try_from(pieces.len()), Ok(track.samples() * 2));
    }
}
