//! Putting a prescription together, for a clinician with ten minutes: what is chosen has its usual dose at
//! once, and the link is there from the first exercise on.

mod about;
mod doses;
mod result;
mod templates;

use leptos::prelude::*;

use super::page::Said;
use crate::domain::exercise::Exercise;
use crate::domain::prescription::Prescription;
use crate::domain::route::Route;
use crate::state::AppState;
use crate::ui::button::{Button, Weight};
use crate::ui::check_list::{CheckList, Checkable};
use crate::ui::icon::{Icon, Sign};
use about::About;
use doses::Doses;
use result::ToGive;
use templates::Templates;

#[component]
pub fn Builder() -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = app.locale.words();
    let builder = &words.builder;
    let is_empty = Memo::new(move |_| app.builder.draft().items.is_empty());
    let anew = Callback::new(move |()| app.builder.begin_with(Prescription::default()));
    let doses = move || (!is_empty.get()).then(|| view! { <Doses/> });
    let given = move || {
        if is_empty.get() {
            view! { <p class="quiet">{builder.empty}</p> }.into_any()
        } else {
            view! {
                <ToGive/>
                <Button weight=Weight::Quiet on_press=anew>{builder.start_anew}</Button>
            }
            .into_any()
        }
    };
    view! {
        <div class="builder">
            <header>
                <a class="crumb" href=Route::More.href()>
                    <Sign icon=Icon::ChevronBack/> {words.frame.more}
                </a>
                <h1 tabindex="-1">{builder.heading}</h1>
                <p>{builder.intro}</p>
                <p class="quiet">{builder.private}</p>
            </header>
            <div class="column">
                <Exercises/>
                {doses}
                <About/>
            </div>
            <div class="column">
                <section class="to-give">
                    <h2>{builder.result}</h2>
                    {given}
                </section>
                <Preview/>
                <Templates/>
            </div>
        </div>
    }
}

/// Which of the nine.
#[component]
fn Exercises() -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let option = |exercise: Exercise| Checkable {
        label: speech.exercise(exercise).name.to_owned(),
        note: Signal::stored(speech.exercise(exercise).purpose.to_owned()),
        checked: Signal::derive(move || app.builder.item(exercise).is_some()),
        on_check: Callback::new(move |wanted| app.builder.include(exercise, wanted)),
    };
    let options = Exercise::ALL.map(option).to_vec();
    view! { <CheckList legend=speech.words().builder.choose options/> }
}

/// What the patient sees, in the clinic's colour.
#[component]
fn Preview() -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = &app.locale.words().builder;
    move || {
        app.builder.ready().map(|prescription| {
            let accent = prescription.accent;
            view! {
                <section class="preview">
                    <h2>{words.preview}</h2>
                    <div class="plan" node_ref=app.dressed(accent)>
                        // The heading of their page; this page has its own.
                        <p class="heading">{app.locale.words().link.heading}</p>
                        <Said prescription/>
                        <span class="button" data-weight="main">{app.locale.words().link.start}</span>
                    </div>
                </section>
            }
        })
    }
}
