//! What the face of a session reads like: in digits, in words, and as the names that the stylesheet
//! and the dial know.

use leptos::prelude::*;

use crate::domain::face::Face;
use crate::domain::session::State;
use crate::domain::timeline::Phase;
use crate::text::phrases::Speech;
use crate::ui::dial::Shape;

/// From here on a count is shown as minutes and seconds: the dial has room for two digits.
const LONG_S: u32 = 100;

/// Reads a text off the face; nothing where there is no session.
pub fn read(
    face: Memo<Option<Face>>,
    text: impl Fn(&Face) -> String + Send + Sync + 'static,
) -> Signal<String> {
    Signal::derive(move || face.with(|f| f.as_ref().map(&text).unwrap_or_default()))
}

/// What stands in the last line: how long nobody was there, whom the timer waits for, or what comes
/// next.
pub fn hint(speech: Speech, face: &Face) -> String {
    let words = &speech.words().player;
    match face.state {
        State::Away(ms) => (words.away)(&speech.away(ms)),
        State::Running if face.phase == Phase::OwnPace => words.tap_when_done.to_owned(),
        _ => speech.next(face),
    }
}

/// The seconds that are left; in a set at one's own pace, how many repetitions there are to do.
pub fn digits(face: &Face) -> String {
    if face.phase == Phase::OwnPace {
        return face.repetitions().to_string();
    }
    let seconds = face.seconds;
    if seconds < LONG_S {
        return seconds.to_string();
    }
    let (minutes, rest) = ((seconds / 60).to_string(), (seconds % 60).to_string());
    [minutes.as_str(), if rest.len() < 2 { ":0" } else { ":" }, rest.as_str()].concat()
}

/// The name under which the stylesheet knows the phase.
pub fn field(face: &Face) -> &'static str {
    match (face.state, face.phase) {
        (State::Paused | State::Away(_), _) => "paused",
        (_, Phase::GetReady) => "ready",
        (_, Phase::Out | Phase::Back | Phase::OwnPace) => "move",
        (_, Phase::Hold) => "hold",
        (_, Phase::SwitchSides) => "switch",
        (_, Phase::Rest) => "rest",
    }
}

/// The sign that tells the phases apart without colour.
pub fn shape(face: &Face) -> Shape {
    match (face.state, face.phase) {
        (State::Paused | State::Away(_), _) => Shape::Bars,
        (_, Phase::GetReady) => Shape::Dots,
        (_, Phase::Out) => Shape::Up,
        (_, Phase::Hold) => Shape::Square,
        (_, Phase::Back) => Shape::Down,
        (_, Phase::OwnPace) => Shape::Check,
        (_, Phase::SwitchSides) => Shape::Apart,
        (_, Phase::Rest) => Shape::Moon,
    }
}

/// What the dial says, for screen readers.
pub fn count(speech: Speech, face: &Face) -> String {
    match face.phase {
        Phase::OwnPace => speech.repetitions(&face.bout),
        _ => speech.count(face.seconds, &speech.words().player.seconds_left),
    }
}
