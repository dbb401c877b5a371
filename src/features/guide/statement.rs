//! What the app states about itself, on a page of its own.

use leptos::prelude::*;

use super::parts::Reading;
use crate::domain::route::Route;
use crate::state::AppState;
use crate::text::words;
use crate::ui::icon::{Icon, Sign};

#[component]
pub fn Statement(statement: &'static words::Statement) -> impl IntoView {
    let more = expect_context::<AppState>().locale.words().more.heading;
    let sections = statement.sections.iter().map(|section| view! { <Reading section/> });
    view! {
        <div class="guide">
            <a class="crumb" href=Route::More.href()><Sign icon=Icon::ChevronBack/> {more}</a>
            <h1 tabindex="-1">{statement.heading}</h1>
            <p class="lead">{statement.intro}</p>
            {sections.collect_view()}
        </div>
    }
}
