//! A rating from 0 to 10: numbered radios with words at both ends. It may be left out.

use leptos::prelude::*;

use super::button::{Button, Weight};

const MOST: u8 = 10;

#[component]
pub fn Scale(
    /// Unique on the page.
    name: &'static str,
    legend: &'static str,
    /// What 0 means, and what 10 does.
    low: &'static str,
    high: &'static str,
    /// Takes the answer back.
    clear: &'static str,
    #[prop(into)] chosen: Signal<Option<u8>>,
    on_choose: Callback<Option<u8>>,
) -> impl IntoView {
    let stone = move |n: u8| {
        view! {
            <label>
                <input
                    type="radio"
                    name=name
                    value=n.to_string()
                    prop:checked=move || chosen.get() == Some(n)
                    on:change=move |_| on_choose.run(Some(n))
                />
                <b>{n.to_string()}</b>
            </label>
        }
    };
    let answered = Memo::new(move |_| chosen.get().is_some());
    let take_back = move || {
        answered.get().then(|| {
            let on_press = Callback::new(move |()| on_choose.run(None));
            view! { <Button weight=Weight::Quiet on_press>{clear}</Button> }
        })
    };
    view! {
        <fieldset class="scale">
            <legend>{legend}</legend>
            <p class="ends"><span>{low}</span> <span>{high}</span></p>
            <div class="row">{(0..=MOST).map(stone).collect_view()}</div>
            {take_back}
        </fieldset>
    }
}
