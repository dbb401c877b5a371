//! On the first screens, until the signs that speak against exercising have been read.

use leptos::prelude::*;

use crate::domain::route::Route;
use crate::state::AppState;

#[component]
pub fn ReadFirst() -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = &app.locale.words().welcome;
    move || {
        (!app.prefs.acknowledged()).then(|| {
            view! { <p class="read-first"><a href=Route::Safety.href()>{words.first}</a></p> }
        })
    }
}
