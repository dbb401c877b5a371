//! A labelled field of one line, and a labelled list to choose from, as the browser brings them.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use leptos::prelude::*;

/// What is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    Text,
    Date,
    Time,
    Whole,
}

impl Typed {
    fn slug(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Date => "date",
            Self::Time => "time",
            Self::Whole => "number",
        }
    }
}

#[component]
pub fn Field(
    /// Unique on the page.
    name: &'static str,
    label: &'static str,
    typed: Typed,
    /// The lowest and highest value, as the browser writes them; for a text, its greatest length.
    #[prop(optional, into)]
    least: Option<String>,
    #[prop(optional, into)] most: Option<String>,
    #[prop(into)] value: Signal<String>,
    on_type: Callback<String>,
    /// Called once it has been typed.
    #[prop(optional)]
    on_done: Option<Callback<()>>,
    /// What is wrong with it; empty where nothing is.
    #[prop(into)]
    fault: Signal<String>,
) -> impl IntoView {
    let text = typed == Typed::Text;
    let describes = [name, "-fault"].concat();
    let described = describes.clone();
    let wrong = move || !fault.with(String::is_empty);
    view! {
        <div class="field" data-typed=typed.slug()>
            <label>
                <span>{label}</span>
                <input
                    type=typed.slug()
                    name=name
                    inputmode=(typed == Typed::Whole).then_some("numeric")
                    min=least
                    max=most.clone().filter(|_| !text)
                    maxlength=most.filter(|_| text)
                    aria-invalid=move || wrong().then_some("true")
                    aria-describedby=move || wrong().then(|| described.clone())
                    prop:value=value
                    on:input=move |event| on_type.run(event_target_value(&event))
                    on:change=move |_| {
                        if let Some(done) = on_done {
                            after_tap(move || {
                                let _ = done.try_run(());
                            });
                        }
                    }
                />
            </label>
            <Fault id=describes fault/>
        </div>
    }
}

/// Whoever goes from a field to a button by a tap leaves the field when the finger comes down. What would move
/// the button from under it waits until the finger is up again.
pub fn after_tap(call: impl FnOnce() + 'static) {
    set_timeout(call, Duration::from_millis(300));
}

/// An id for the fault of one of many of a kind.
#[must_use]
pub fn fault_id() -> String {
    static MADE: AtomicU32 = AtomicU32::new(0);
    ["fault-", &MADE.fetch_add(1, Ordering::Relaxed).to_string()].concat()
}

/// What is wrong, said as soon as it is; nothing where nothing is.
#[component]
pub fn Fault(
    #[prop(optional, into)] id: Option<String>,
    #[prop(into)] fault: Signal<String>,
) -> impl IntoView {
    view! { <p class="fault" id=id role="alert">{fault}</p> }
}

#[component]
pub fn Select(
    label: &'static str,
    /// Each value, and what it is called.
    options: Vec<(String, String)>,
    #[prop(into)] chosen: Signal<String>,
    on_choose: Callback<String>,
) -> impl IntoView {
    let option = move |(value, name): (String, String)| {
        let own = value.clone();
        view! { <option value=value selected=move || chosen.get() == own>{name}</option> }
    };
    view! {
        <label class="field" data-typed="choice">
            <span>{label}</span>
            <select on:change=move |event| on_choose.run(event_target_value(&event))>
                {options.into_iter().map(option).collect_view()}
            </select>
        </label>
    }
}
