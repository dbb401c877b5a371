//! The choice of a level: one for everything, and one of its own for an exercise.

use leptos::prelude::*;

use crate::domain::exercise::Exercise;
use crate::domain::level::Level;
use crate::state::AppState;
use crate::text::phrases::Speech;
use crate::ui::button::{Button, Weight};
use crate::ui::choice::{Choice, Choosable};

#[component]
pub fn OverallLevel() -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let choose = Callback::new(move |slug: String| {
        if let Some(level) = Level::from_slug(&slug) {
            app.prefs.choose_level(level);
        }
    });
    view! {
        <Choice
            name="level"
            legend=speech.words().home.level_legend
            options=options(speech)
            chosen=Signal::derive(move || app.prefs.levels().overall.slug().to_owned())
            on_choose=choose
        />
    }
}

/// Choosing here gives the exercise a level of its own, until it is told to follow again.
#[component]
pub fn OwnLevel(exercise: Exercise) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().page;
    let choose = Callback::new(move |slug: String| {
        app.prefs.choose_own_level(exercise, Level::from_slug(&slug));
    });
    let unfollow = Callback::new(move |()| {
        app.prefs.choose_own_level(exercise, None);
        // The button goes away.
        app.focus("input[name=own-level]:checked");
    });
    let follow = move || {
        let levels = app.prefs.levels();
        levels.own(exercise).map(|_| {
            let label = (words.follow_overall)(speech.level(levels.overall));
            view! { <Button weight=Weight::Quiet on_press=unfollow>{label}</Button> }
        })
    };
    view! {
        <div class="own">
            <Choice
                name="own-level"
                legend=words.level_legend
                options=options(speech)
                chosen=Signal::derive(move || app.prefs.level_of(exercise).slug().to_owned())
                on_choose=choose
            />
            {follow}
        </div>
    }
}

fn options(speech: Speech) -> Vec<Choosable> {
    let option = |(level, courses): (Level, u8)| {
        let words = speech.words().levels.at(level);
        let hint = Signal::stored(words.when.to_owned());
        Choosable { hint, courses, ..Choosable::plain(level.slug(), words.name) }
    };
    Level::ALL.into_iter().zip(1..).map(option).collect()
}
