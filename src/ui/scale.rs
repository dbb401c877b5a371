//! A rating from 0 to 10: numbered radios with words at both ends. It may be left out.

use leptos::html::Input;
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
    let (first, ends) = (NodeRef::<Input>::new(), [name, "-ends"].concat());
    let stone = move |n: u8| {
        // The one that takes the focus when an answer is taken back.
        let node = if n == 0 { first } else { NodeRef::new() };
        view! {
            <label>
                <input
                    node_ref=node
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
            let on_press = Callback::new(move |()| {
                if let Some(radio) = first.get_untracked() {
                    // This button goes away; a radio of ours can take the focus.
                    let _ = radio.focus();
                }
                on_choose.run(None);
            });
            view! { <Button weight=Weight::Quiet on_press>{clear}</Button> }
        })
    };
    view! {
        <fieldset class="scale" aria-describedby=ends>
            <legend>{legend}</legend>
            <p class="ends" id=ends.clone()><span>{low}</span> <span>{high}</span></p>
            <div class="row">{(0..=MOST).map(stone).collect_view()}</div>
            {take_back}
        </fieldset>
    }
}
