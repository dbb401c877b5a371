//! Changing what was said of a session. What was done stays as it is.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::check_in::NOTE_CHARS;
use crate::domain::history::Record;
use crate::state::AppState;
use crate::ui::button::{Button, Weight};
use crate::ui::scale::Scale;

#[component]
pub fn Edit(
    record: Arc<Record>,
    /// What it is called.
    named: String,
    changing: RwSignal<Option<String>>,
    changed: RwSignal<Option<String>>,
) -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = app.locale.words();
    let check_in = &words.check_in;
    let before = RwSignal::new(record.before);
    let after = RwSignal::new(record.after.clone());
    let id = StoredValue::new(record.id.clone());
    let opened = StoredValue::new(record.clone());
    let close = move || {
        changing.set(None);
        changed.set(Some(id.get_value()));
        app.focus(".entry[data-changed] .acts .button");
    };
    let save = Callback::new(move |()| {
        opened.with_value(|o| app.amend(o, before.get_untracked(), &after.get_untracked()));
        close();
    });
    let cancel = Callback::new(move |()| close());
    view! {
        // The focus comes here: the first button within may not be the one that is chosen.
        <div class="edit" role="group" tabindex="-1" aria-label=(words.history.change_what)(&named)>
            <Scale
                name="edit-before"
                legend=words.history.pain_before
                low=check_in.pain_low
                high=check_in.pain_high
                clear=check_in.clear
                chosen=Signal::derive(move || before.get().pain)
                on_choose=Callback::new(move |n| before.update(|b| b.pain = n))
            />
            <Scale
                name="edit-after"
                legend=words.history.pain_after
                low=check_in.pain_low
                high=check_in.pain_high
                clear=check_in.clear
                chosen=Signal::derive(move || after.with(|a| a.pain))
                on_choose=Callback::new(move |n| after.update(|a| a.pain = n))
            />
            <label class="note">
                <span>{words.add.note}</span>
                <textarea
                    rows="3"
                    maxlength=NOTE_CHARS.to_string()
                    prop:value=move || after.with(|a| a.note.clone())
                    on:input=move |event| after.update(|a| a.note = event_target_value(&event))
                ></textarea>
            </label>
            <div class="acts">
                <Button weight=Weight::Main on_press=save>{words.history.save}</Button>
                <Button weight=Weight::Quiet on_press=cancel>{words.history.cancel}</Button>
            </div>
        </div>
    }
}
