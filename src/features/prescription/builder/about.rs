//! What stands with the exercises: a note, who it is from, a colour and a language.

use leptos::prelude::*;

use crate::domain::prescription::{Accent, CLINIC_MAX, CONTACT_MAX, NOTE_MAX};
use crate::state::{AppState, Colour};
use crate::text::Lang;
use crate::ui::button::{Button, Weight};
use crate::ui::field::{Field, Select, Typed};

#[component]
pub fn About() -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().builder;
    let none = Signal::stored(String::new());
    let left = move || {
        let used = app.builder.draft().note.chars().count();
        let left = u32::try_from(NOTE_MAX.saturating_sub(used)).unwrap_or_default();
        speech.count(left, &words.left_over)
    };
    let known = Lang::ALL.map(|l| (l.tag().to_owned(), l.own_name().to_owned()));
    let languages: Vec<_> =
        [(String::new(), words.lang_any.to_owned())].into_iter().chain(known).collect();
    view! {
        <section class="said">
            <h2>{words.about}</h2>
            <label class="note">
                <b>{words.note}</b>
                <textarea
                    rows="3"
                    maxlength=NOTE_MAX.to_string()
                    prop:value=move || app.builder.draft().note
                    on:input=move |event| {
                        let text = event_target_value(&event);
                        app.builder.change(|d| d.note = text);
                    }
                ></textarea>
                <small class="quiet">{left}</small>
            </label>
            <div class="fields">
                <Field name="clinic" label=words.clinic typed=Typed::Text most=CLINIC_MAX.to_string()
                    value=Signal::derive(move || app.builder.draft().clinic)
                    on_type=Callback::new(move |t| app.builder.change(|d| d.clinic = t)) fault=none/>
                <Field name="contact" label=words.contact typed=Typed::Text most=CONTACT_MAX.to_string()
                    value=Signal::derive(move || app.builder.draft().contact)
                    on_type=Callback::new(move |t| app.builder.change(|d| d.contact = t)) fault=none/>
                <ColourField/>
                <Select label=words.lang options=languages
                    chosen=Signal::derive(move || app.builder.draft().lang)
                    on_choose=Callback::new(move |tag| app.builder.change(|d| d.lang = tag))/>
            </div>
        </section>
    }
}

/// The clinic's colour: only one that can be read is taken.
#[component]
fn ColourField() -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().builder;
    // Not before it is done: every colour begins as none.
    let done = RwSignal::new(true);
    let type_in = Callback::new(move |text| {
        done.set(false);
        app.builder.type_colour(text);
    });
    let fault = Signal::derive(move || match app.builder.colour() {
        Colour::Wrong if !done.get() => String::new(),
        Colour::None | Colour::Taken(_) => String::new(),
        Colour::Wrong => words.accent_wrong.to_owned(),
        Colour::TooPale(pale) => (words.accent_pale)(&speech.tenths(pale.contrast)),
    });
    let instead = move || match app.builder.colour() {
        Colour::TooPale(pale) => {
            let hex = Accent::hex(pale.instead);
            let label = (words.accent_instead)(&hex);
            let take = Callback::new(move |()| app.builder.take_shade(hex.clone()));
            Some(view! { <Button weight=Weight::Quiet on_press=take>{label}</Button> })
        }
        _ => None,
    };
    view! {
        <div class="colour">
            <Field name="accent" label=words.accent typed=Typed::Text most="7"
                value=Signal::derive(move || app.builder.typed_colour())
                on_type=type_in on_done=Callback::new(move |()| done.set(true)) fault/>
            <p class="quiet">{words.accent_hint}</p>
            {instead}
        </div>
    }
}
