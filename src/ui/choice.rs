//! A choice of one among a few: native radios, laid like a course of stones.

use leptos::prelude::*;

use super::level_mark::LevelMark;

/// One of the things to choose from.
#[derive(Clone)]
pub struct Choosable {
    /// Unique within the choice.
    pub value: &'static str,
    pub label: &'static str,
    /// A few words below the label; may be empty.
    pub hint: Signal<String>,
    /// Courses of stones beside it, 1 to 3; 0 for none.
    pub courses: u8,
}

impl Choosable {
    /// One of which the label says all.
    #[must_use]
    pub fn plain(value: &'static str, label: &'static str) -> Self {
        Self { value, label, hint: Signal::stored(String::new()), courses: 0 }
    }
}

#[component]
pub fn Choice(
    /// Unique on the page.
    name: &'static str,
    #[prop(into)] legend: String,
    options: Vec<Choosable>,
    /// The value of the chosen one.
    #[prop(into)]
    chosen: Signal<&'static str>,
    on_choose: Callback<&'static str>,
) -> impl IntoView {
    let columns = options.len().to_string();
    let stone = move |o: Choosable| {
        let value = o.value;
        view! {
            <label>
                <input
                    type="radio"
                    name=name
                    value=value
                    prop:checked=move || chosen.get() == value
                    on:change=move |_| on_choose.run(value)
                />
                {(o.courses > 0).then(|| view! { <LevelMark laid=o.courses/> })}
                <b>{o.label}</b>
                <small>{o.hint}</small>
            </label>
        }
    };
    view! {
        <fieldset class="choice" data-columns=columns>
            <legend>{legend}</legend>
            <div class="row">{options.into_iter().map(stone).collect_view()}</div>
        </fieldset>
    }
}
