//! A newer version is there: whoever likes takes it now.

use leptos::prelude::*;

use crate::state::AppState;
use crate::ui::notice::{NoticeBar, Remedy};

#[component]
pub fn UpdateOffer() -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = &app.locale.words().update;
    let update = Callback::new(move |()| app.release.update());
    let later = Callback::new(move |()| app.release.later());
    move || {
        app.release.is_offered().then(|| {
            let remedy = Some(Remedy { label: words.update, on_press: update });
            view! { <NoticeBar text=words.ready.to_owned() remedy dismiss=words.later on_dismiss=later/> }
        })
    }
}
