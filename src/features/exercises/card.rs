//! One of the nine: its drawing, name, purpose and dose. The whole card is the link.

use leptos::prelude::*;

use super::for_you::Mark;
use super::home::Below;
use super::moving::Moving;
use super::tags::Tags;
use crate::domain::exercise::Exercise;
use crate::domain::pose::{self, Aspect};
use crate::domain::route::Route;
use crate::state::{AppState, figures, late};
use crate::ui::figure::{Printed, Stills};
use crate::ui::icon::{Icon, Sign};

#[component]
pub fn Card(
    exercise: Exercise,
    /// The one that plays: one at a time.
    playing: RwSignal<Option<Exercise>>,
    below: Option<Below>,
) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = speech.words();
    let own = speech.exercise(exercise);

    let bout = move || app.prefs.bout(exercise);
    let dose = move || speech.dose(&bout());
    let around = move || {
        let rest = speech.rest_s(&bout().dose).map(|s| (words.dose.rest)(&s));
        let minutes = (words.dose.about_minutes)(&speech.minutes(bout()));
        rest.into_iter().chain([minutes]).collect::<Vec<_>>().join(" · ")
    };
    let own_level = move || {
        let level = app.prefs.levels().own(exercise);
        level.map(|l| view! { <p class="own-level">{(words.home.own_level)(speech.level(l))}</p> })
    };

    let play = move |plays: bool| {
        if plays {
            playing.set(Some(exercise));
        } else if playing.try_get_untracked().flatten() == Some(exercise) {
            // A link that goes with its screen is blurred when that is no more.
            let _ = playing.try_set(None);
        }
    };
    // A finger that passes is not a look at it: only a mouse hovers.
    let look = move |pointer: &str, there: bool| {
        if pointer == "mouse" {
            play(there);
        }
    };
    view! {
        <li
            class="card"
            on:pointerenter=move |e| look(&e.pointer_type(), true)
            on:pointerleave=move |e| look(&e.pointer_type(), false)
        >
            <div class="head">
                <h3>
                    <a
                        href=Route::Exercise(exercise).href()
                        on:focus=move |_| play(true)
                        on:blur=move |_| play(false)
                    >
                        {own.name}
                    </a>
                </h3>
                <p class="for">{own.purpose}</p>
            </div>
            <div class="foot">
                <p class="dose"><b>{dose}</b> " " <span>{around}</span></p>
                {own_level}
                <Mark exercise/>
                <Tags exercise/>
            </div>
            <Picture exercise playing/>
            {below.map(|below| below(exercise))}
        </li>
    }
}

/// The movement: its two positions, and all of it where it is asked for.
#[component]
fn Picture(exercise: Exercise, playing: RwSignal<Option<Exercise>>) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let home = &speech.words().home;
    let name = speech.exercise(exercise).name;
    // Nine of them at once would keep a slow phone busy for long.
    let level = late(move || app.prefs.done_at(exercise));
    let plays = Memo::new(move |_| playing.get() == Some(exercise) && !app.abilities.less_motion());
    let button = move || {
        let (icon, label) = if plays.get() {
            (Icon::Pause, (home.pause)(name))
        } else {
            (Icon::Play, (home.play)(name))
        };
        view! {
            <button
                class="play"
                type="button"
                aria-label=label
                on:click=move |_| playing.set((!plays.get_untracked()).then_some(exercise))
            >
                <Sign icon/>
            </button>
        }
    };
    view! {
        <div class="picture">
            {move || {
                let level = level.get();
                if plays.get() {
                    return view! { <Moving exercise level runs=plays/> }.into_any();
                }
                let label = speech.picture(exercise, level).shows;
                if let Some(node) = figures::printed(exercise, level) {
                    return view! { <Printed label node/> }.into_any();
                }
                let Aspect { drawn, mirrored, .. } = pose::aspect(exercise, None);
                let at = |t: f32| Signal::stored(pose::drawing(exercise, level, drawn, t));
                view! { <Stills start=at(0.0) end=at(1.0) label mirrored/> }.into_any()
            }}
            {move || (!app.abilities.less_motion()).then(button)}
        </div>
    }
}
