//! What there is to mind about an exercise for this person: as a word on its card, and with the reasons on its
//! page.

use leptos::prelude::*;

use crate::domain::exercise::Exercise;
use crate::domain::level::Level;
use crate::domain::precautions::{Act, Concern};
use crate::domain::route::Route;
use crate::state::AppState;
use crate::ui::button::Button;
use crate::ui::reason_list::{Given, ReasonList};

/// What is to be minded now; empty where nothing is.
fn concerns(app: AppState, exercise: Exercise) -> Vec<Concern> {
    app.prefs.about.get().concerns(exercise, app.prefs.level_of(exercise))
}

/// The word on a card.
#[component]
pub fn Mark(exercise: Exercise) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    move || {
        let act = concerns(app, exercise).iter().map(|c| c.act).max()?;
        Some(view! { <p class="mark">{speech.act(act)}</p> })
    }
}

/// All of it.
#[component]
pub fn ForYou(exercise: Exercise) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().about_you;
    let gentle = Callback::new(move |()| {
        app.prefs.choose_own_level(exercise, Some(Level::Gentle));
        // The button goes away.
        app.focus("input[name=own-level]:checked");
    });
    move || {
        let concerns = concerns(app, exercise);
        let act = concerns.iter().map(|c| c.act).max()?;
        let ease = (act == Act::Gentle && app.prefs.level_of(exercise) != Level::Gentle)
            .then(|| view! { <Button on_press=gentle>{words.use_gentle}</Button> });
        let reason = |c: &Concern| Given {
            text: words.because(c.reason),
            source: c.reason.source().map(|s| (s.title, s.url)),
        };
        let reasons: Vec<_> = concerns.iter().map(reason).collect();
        Some(view! {
            <section class="for-you">
                <h2>{words.for_you} " " {speech.act(act)}</h2>
                <ReasonList reasons own_rule=words.own_rule/>
                {ease}
                <p><a href=Route::AboutYou.href()>{words.why}</a></p>
            </section>
        })
    }
}
