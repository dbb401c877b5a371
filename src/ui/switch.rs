//! A setting that is on or off, as a choice of two.

use leptos::prelude::*;

use super::choice::{Choice, Choosable};

const ON: &str = "on";
const OFF: &str = "off";

#[component]
pub fn Switch(
    /// Unique on the page.
    name: &'static str,
    legend: &'static str,
    on_word: &'static str,
    off_word: &'static str,
    #[prop(into)] on: Signal<bool>,
    on_switch: Callback<bool>,
) -> impl IntoView {
    view! {
        <Choice
            name=name
            legend=legend
            options=vec![Choosable::plain(ON, on_word), Choosable::plain(OFF, off_word)]
            chosen=Signal::derive(move || if on.get() { ON } else { OFF }.to_owned())
            on_choose=Callback::new(move |value: String| on_switch.run(value == ON))
        />
    }
}
