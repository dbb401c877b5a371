//! The app: one state, one frame, and the screen that the route asks for.

mod delete_all;
mod frame;
mod notice_stack;
#[cfg(not(target_arch = "wasm32"))]
pub mod still;
mod update_offer;

use leptos::prelude::*;

use crate::domain::route::Route;
use crate::features::about_you::AboutYou;
use crate::features::add::AddSession;
use crate::features::advice::AdviceCard;
use crate::features::exercises::{ExercisePage, Home, HomeHeading};
use crate::features::guide::{About, Learn, ReadFirst, Safety, Statement, Welcome};
use crate::features::history::{History, Report};
use crate::features::more::More;
use crate::features::morning::MorningQuestion;
use crate::features::prescription::{Builder, Kept, LinkPage, RoutinePage, SheetPage};
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

fn advice() -> AnyView {
    view! { <AdviceCard/> }.into_any()
}

#[component]
fn Page() -> impl IntoView {
    let app = expect_context::<AppState>();
    let route = Memo::new(move |_| app.navigation.route());
    let read = Memo::new(move |_| app.prefs.acknowledged());
    move || {
        let screen = match (route.get(), read.get()) {
            (Route::Safety, _) => view! { <Safety/> }.into_any(),
            (Route::About, _) => view! { <About/> }.into_any(),
            (Route::Learn(topic), _) => view! { <Learn topic/> }.into_any(),
            (at @ (Route::Accessibility | Route::Privacy), _) => {
                let said = &app.locale.words().statements;
                let accessible = at == Route::Accessibility;
                let statement = if accessible { &said.accessibility } else { &said.privacy };
                view! { <Statement statement/> }.into_any()
            }
            (Route::More, _) => view! { <More/> }.into_any(),
            (Route::Home, _) => {
                view! { <HomeHeading/> <MorningQuestion/> <AdviceCard/> <ReadFirst/> <Home/> }
                    .into_any()
            }
            (Route::Exercise(exercise), _) => {
                view! { <ReadFirst/> <ExercisePage exercise/> }.into_any()
            }
            (Route::Routine(routine), _) => {
                view! { <ReadFirst/> <RoutinePage routine/> }.into_any()
            }
            (Route::OwnRoutine(id), _) if app.is_from_link(id) => {
                view! { <ReadFirst/> <Kept id/> }.into_any()
            }
            (at @ (Route::NewRoutine(_) | Route::OwnRoutine(_)), _) => {
                view! { <RoutineEditor at/> }.into_any()
            }
            (Route::Prescription, _) => view! { <ReadFirst/> <LinkPage/> }.into_any(),
            (Route::Sheet, _) => view! { <SheetPage/> }.into_any(),
            (Route::AboutYou, _) => view! { <AboutYou/> }.into_any(),
            (Route::Builder, _) => view! { <Builder/> }.into_any(),
            (Route::History | Route::Take, _) => view! { <History/> }.into_any(),
            (Route::AddSession, _) => view! { <AddSession/> }.into_any(),
            (Route::Report, _) => view! { <Report/> }.into_any(),
            (Route::Reminders, _) => view! { <Reminders/> }.into_any(),
            // Nobody exercises before the signs that speak against it have been read.
            (Route::Session(_), false) => view! { <Welcome/> }.into_any(),
            (Route::Session(plan), true) => {
                return view! {
                    <div class="shell"><NoticeStack/> <SessionScreen plan after=advice/></div>
                }
                .into_any();
            }
        };
        view! { <Frame>{screen}</Frame> }.into_any()
    }
}
