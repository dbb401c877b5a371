//! The page of a ready routine: what is in it, how long it takes, and its start.

use leptos::prelude::*;

use super::list::BoutList;
use crate::domain::route::Route;
use crate::domain::routine::{Plan, Routine};
use crate::state::AppState;
use crate::ui::button::{Button, Weight};

#[component]
pub fn RoutinePage(routine: Routine) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = speech.words();
    let plan = Plan::Routine(routine);
    let bouts = move || app.bouts(plan);
    let sum = move || {
        let level = (words.routines.in_all)(speech.level(plan.level(app.prefs.levels().overall)));
        let minutes = (words.dose.minutes)(&speech.number(app.minutes(&bouts())));
        view! { <b>{minutes}</b> " " <span class="quiet">{level}</span> }
    };
    let begin = Callback::new(move |()| {
        app.player.begin(plan);
        app.navigation.go(Route::Session(plan));
    });
    let list = move || {
        let bouts = bouts().into_iter().map(|b| (b, String::new())).collect();
        view! { <BoutList bouts links=true/> }
    };
    view! {
        <div class="plan">
            <h1 tabindex="-1">{words.routines.of(routine).name}</h1>
            <p class="sum">{sum}</p>
            <h2>{words.frame.exercises}</h2>
            {list}
        </div>
        <div class="stick">
            <Button weight=Weight::Main on_press=begin>{words.routines.of(routine).start}</Button>
        </div>
    }
}
