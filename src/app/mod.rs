//! The app: one state, one frame, and the screen that the route asks for.

mod delete_all;
mod frame;
mod notice_stack;

use leptos::prelude::*;

use crate::domain::route::Route;
use crate::features::add::AddSession;
use crate::features::exercises::{ExercisePage, Home};
use crate::features::guide::{About, Safety, Welcome};
use crate::features::history::{History, Report};
use crate::features::more::More;
use crate::features::morning::MorningQuestion;
use crate::features::reminders::Reminders;
use crate::features::routines::RoutineEditor;
use crate::features::session::SessionScreen;
use crate::state::AppState;
use frame::Frame;
use notice_stack::NoticeStack;

#[component]
pub fn App(state: AppState) -> impl IntoView {
    provide_context(state);
    // Another language builds the page anew: no text needs a signal of its own.
    move || {
        let _ = state.locale.lang();
        view! { <Page/> }
    }
}

#[component]
fn Page() -> impl IntoView {
    let app = expect_context::<AppState>();
    let route = Memo::new(move |_| app.navigation.route());
    let read = Memo::new(move |_| app.prefs.acknowledged());
    move || {
        let screen = match (route.get(), read.get()) {
            // These are what there is to read before.
            (Route::Safety, _) => view! { <Safety/> }.into_any(),
            (Route::About, _) => view! { <About/> }.into_any(),
            (Route::More, _) => view! { <More/> }.into_any(),
            (_, false) => view! { <Welcome/> }.into_any(),
            (Route::Home, true) => view! { <MorningQuestion/> <Home/> }.into_any(),
            (Route::Exercise(exercise), true) => view! { <ExercisePage exercise/> }.into_any(),
            (at @ (Route::NewRoutine(_) | Route::OwnRoutine(_)), true) => {
                view! { <RoutineEditor at/> }.into_any()
            }
            (Route::History | Route::Take, true) => view! { <History/> }.into_any(),
            (Route::AddSession, true) => view! { <AddSession/> }.into_any(),
            (Route::Report, true) => view! { <Report/> }.into_any(),
            (Route::Reminders, true) => view! { <Reminders/> }.into_any(),
            (Route::Session(plan), true) => {
                return view! {
                    <div class="shell"><NoticeStack/> <SessionScreen plan/></div>
                }
                .into_any();
            }
        };
        view! { <Frame>{screen}</Frame> }.into_any()
    }
}
