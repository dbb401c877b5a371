//! A choice of one among a few: native radios, laid like a course of stones.

use leptos::prelude::*;

use super::level_mark::LevelMark;

/// One of the things to choose from.
#[derive(Clone)]
pub struct Choosable {
    /// Unique within the choice.
    pub value: String,
    pub label: String,
    /// The BCP 47 tag of the label, where it is not in the language of the page.
    pub lang: Option<&'static str>,
    /// A few words below the label; may be empty.
    pub hint: Signal<String>,
    /// Courses of stones beside it, 1 to 3; 0 for none.
    pub courses: u8,
    /// Whether it has a row to itself.
    pub alone: bool,
}

impl Choosable {
    /// One of which the label says all.
    #[must_use]
    pub fn plain(value: impl Into<String>, label: impl Into<String>) -> Self {
        let hint = Signal::stored(String::new());
        Self {
            value: value.into(),
            label: label.into(),
            lang: None,
            hint,
            courses: 0,
            alone: false,
        }
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
    chosen: Signal<String>,
    on_choose: Callback<String>,
) -> impl IntoView {
    let in_rows = options.iter().filter(|o| !o.alone).count();
    let columns = if in_rows % 3 == 0 { "3" } else { "2" };
    let stone = move |o: Choosable| {
        let value = StoredValue::new(o.value.clone());
        // For the page that stands before the app does.
        let from_the_start = chosen.with_untracked(|c| *c == o.value);
        view! {
            <label data-alone=o.alone.then_some("")>
                <input
                    type="radio"
                    name=name
                    value=o.value
                    checked=from_the_start
                    prop:checked=move || value.with_value(|v| chosen.get() == *v)
                    on:change=move |_| on_choose.run(value.get_value())
                />
                {(o.courses > 0).then(|| view! { <LevelMark laid=o.courses/> })}
                <b lang=o.lang>{o.label}</b>
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
