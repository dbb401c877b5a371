//! "How much", from one to three, as courses of stones.

use leptos::prelude::*;

#[component]
pub fn LevelMark(
    /// How many of the three courses are laid: 1 to 3.
    laid: u8,
) -> impl IntoView {
    let course = |n: u8, y: &'static str| {
        view! { <rect data-laid=(n <= laid).then_some("") x="0" y=y width="24" height="5"/> }
    };
    view! {
        <svg class="courses" viewBox="0 0 24 18" aria-hidden="true">
            {course(1, "13")} {course(2, "6.5")} {course(3, "0")}
        </svg>
    }
}
