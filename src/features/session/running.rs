//! A session under way: what to do now, how long, which side, and what comes next.

use leptos::prelude::*;

use super::controls::Controls;
use super::question::Ask;
use crate::domain::face::Face;
use crate::domain::pose;
use crate::domain::session::State;
use crate::domain::timeline::Phase;
use crate::state::{AppState, Question};
use crate::ui::button::Button;
use crate::ui::dial::{Dial, Shape};
use crate::ui::figure::Figure;

/// From here on a count is shown as minutes and seconds: the dial has room for two digits.
const LONG_S: u32 = 100;

#[component]
pub fn Running() -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().player;
    // Drawn again only when something on it has changed, not ten times a second.
    let face = Memo::new(move |_| app.player.face());
    let of =
        move |read: fn(&Face) -> String| face.with(|f| f.as_ref().map(read).unwrap_or_default());
    let say = move |read: &dyn Fn(&Face) -> String| {
        face.with(|f| f.as_ref().map(read).unwrap_or_default())
    };
    let inert = move || app.player.question().is_some();

    view! {
        <main id="content" class="player" data-phase=move || of(|f| field(f).to_owned()) tabindex="-1">
            <div class="frame" prop:inert=inert>
                <header class="bar">
                    <p>
                        <span class="name">{move || say(&|f| speech.exercise(f.bout.exercise).name.into())}</span>
                        <span class="left">
                            {move || say(&|f| (words.minutes_left)(&speech.number(f.minutes_left)))}
                        </span>
                    </p>
                    <Button on_press=Callback::new(move |()| app.player.ask(Question::Stop))>{words.stop}</Button>
                </header>
                <Posture face/>
                <div class="say">
                    <h1 tabindex="-1">{move || say(&|f| speech.headline(f).into())}</h1>
                    <p class="side">
                        {move || say(&|f| f.side.filter(|_| f.phase != Phase::Rest).map(|s| speech.side(f.bout.exercise, s).into()).unwrap_or_default())}
                    </p>
                    <p>{move || say(&|f| speech.place(f))}</p>
                    <p class="next">{move || say(&|f| hint(app, f))}</p>
                </div>
                <Dial
                    digits=Signal::derive(move || of(digits))
                    shape=Signal::derive(move || face.get().map_or(Shape::Dots, |f| shape(&f)))
                    laid=Signal::derive(move || face.get().map_or(0, |f| f.stones))
                    label=Signal::derive(move || say(&|f| speech.count(f.seconds, &words.seconds_left)))
                />
                <Controls face/>
            </div>
            <Ask/>
        </main>
    }
}

/// The drawn person, in the position that the phase asks for, on the side that is at work.
#[component]
fn Posture(face: Memo<Option<Face>>) -> impl IntoView {
    let posture = Memo::new(move |_| {
        let f = face.get()?;
        let far_end = matches!(f.phase, Phase::Out | Phase::Hold);
        Some((f.bout.exercise, far_end, f.side))
    });
    move || {
        posture.get().map(|(exercise, far_end, side)| {
            let drawing = pose::drawing(exercise, if far_end { 1.0 } else { 0.0 });
            let mirrored = side.is_some_and(|s| s != pose::drawn_side(exercise));
            view! {
                <div class="posture" data-mirrored=mirrored.then_some("")>
                    <Figure drawing=Signal::stored(drawing)/>
                </div>
            }
        })
    }
}

/// What stands in the last line: what to do first, how long nobody was there, or what comes next.
fn hint(app: AppState, face: &Face) -> String {
    let speech = app.locale.speech();
    let words = &speech.words().player;
    match face.state {
        State::Ready => words.ready_hint.to_owned(),
        State::Away(ms) => (words.away)(&speech.duration(ms)),
        _ => speech.next(face),
    }
}

fn digits(face: &Face) -> String {
    let seconds = face.seconds;
    if seconds < LONG_S {
        return seconds.to_string();
    }
    let (minutes, rest) = ((seconds / 60).to_string(), (seconds % 60).to_string());
    [minutes.as_str(), if rest.len() < 2 { ":0" } else { ":" }, rest.as_str()].concat()
}

/// The name under which the stylesheet knows the phase.
fn field(face: &Face) -> &'static str {
    match (face.state, face.phase) {
        (State::Paused | State::Away(_), _) => "paused",
        (_, Phase::GetReady) => "ready",
        (_, Phase::Out | Phase::Back) => "move",
        (_, Phase::Hold) => "hold",
        (_, Phase::SwitchSides) => "switch",
        (_, Phase::Rest) => "rest",
    }
}

fn shape(face: &Face) -> Shape {
    match (face.state, face.phase) {
        (State::Paused | State::Away(_), _) => Shape::Bars,
        (_, Phase::GetReady) => Shape::Dots,
        (_, Phase::Out) => Shape::Up,
        (_, Phase::Hold) => Shape::Square,
        (_, Phase::Back) => Shape::Down,
        (_, Phase::SwitchSides) => Shape::Apart,
        (_, Phase::Rest) => Shape::Moon,
    }
}
