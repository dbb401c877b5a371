//! Asks before all sessions are deleted, in front of everything.

use leptos::prelude::*;

use crate::state::AppState;
use crate::ui::button::Weight;
use crate::ui::dialog::{Dialog, answer};

#[component]
pub fn DeleteAll() -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().data;
    move || {
        app.asks_to_delete().then(|| {
            let n = u32::try_from(untrack(|| app.records.list()).len()).unwrap_or(u32::MAX);
            let answers = vec![
                answer(Weight::Main, words.keep, move || app.keep_all()),
                answer(Weight::Alert, words.delete_now, move || app.delete_all()),
            ];
            let body = view! { <p>{words.delete_all_hint}</p> }.into_any();
            let heading = speech.count(n, &words.delete_all_question);
            let on_escape = Callback::new(move |()| app.keep_all());
            view! { <Dialog heading body answers on_escape/> }
        })
    }
}
