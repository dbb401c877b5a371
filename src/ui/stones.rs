//! A course of stones: so many of so many are laid. Silent for screen readers: words stand beside it.

use leptos::prelude::*;

#[component]
pub fn Stones(laid: u32, of: u32) -> impl IntoView {
    let stone = |n: u32| view! { <li data-laid=(n < laid).then_some("")></li> };
    view! { <ul class="stones" aria-hidden="true">{(0..of).map(stone).collect_view()}</ul> }
}
