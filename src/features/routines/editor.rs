//! The screen on which a routine is put together: its name, its exercises, their order, and the
//! honest time that they take.

use leptos::prelude::*;

use super::order::OrderOf;
use super::pick::Pick;
use crate::domain::route::Route;
use crate::domain::routine::{self, NAME_MAX};
use crate::state::AppState;
use crate::ui::button::{Button, Weight};
use crate::ui::icon::{Icon, Sign};

#[component]
pub fn RoutineEditor(at: Route) -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = app.locale.words();
    let editor = &words.editor;
    let is_kept = matches!(at, Route::OwnRoutine(_));
    let heading = if is_kept { editor.heading_edit } else { editor.heading_new };
    let is_empty = Memo::new(move |_| app.editor.draft().exercises().is_empty());
    let save = Callback::new(move |()| app.editor.save());
    let discard = Callback::new(move |()| app.editor.discard());
    let delete = Callback::new(move |()| app.editor.delete());
    let order = move || (!is_empty.get()).then(|| view! { <OrderOf/> });
    let delete = is_kept
        .then(|| view! { <Button weight=Weight::Alert on_press=delete>{editor.delete}</Button> });

    view! {
        <div class="editor">
            <a class="crumb" href=Route::Home.href()>
                <Sign icon=Icon::ChevronBack/> {words.frame.all_exercises}
            </a>
            <h1 tabindex="-1">{heading}</h1>
            <div class="column">
                <label class="name">
                    <b>{editor.name}</b>
                    <input
                        type="text"
                        autocomplete="off"
                        maxlength=NAME_MAX.to_string()
                        prop:value=move || app.editor.draft().name
                        on:input=move |event| app.editor.rename(event_target_value(&event))
                    />
                </label>
                <Pick/>
            </div>
            <div class="column">
                {order}
                <div class="ways">
                    <Button weight=Weight::Quiet on_press=discard>{editor.discard}</Button>
                    {delete}
                </div>
            </div>
            <div class="stick" data-with="sum">
                <Sum/>
                <Button weight=Weight::Main on_press=save>{editor.save}</Button>
            </div>
        </div>
    }
}

/// How long it takes in all, and how often the position changes; or why it can't be saved yet.
#[component]
fn Sum() -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = speech.words();
    let sum = move || {
        let draft = app.editor.draft();
        if draft.exercises().is_empty() {
            return view! { <span>{words.editor.empty}</span> }.into_any();
        }
        let levels = app.prefs.levels();
        let minutes = app.minutes(&routine::bouts(draft.exercises(), &levels));
        let minutes = (words.dose.minutes)(&speech.number(minutes));
        let level = (words.routines.in_all)(speech.level(levels.overall));
        let changes = speech.changes(draft.exercises());
        view! {
            <b>{minutes}</b> " " <span class="quiet">{level}</span> " "
            <span class="quiet changes">{changes}</span>
        }
        .into_any()
    };
    view! { <p class="sum">{sum}</p> }
}
