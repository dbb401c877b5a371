//! The person's data: where they are, how to keep a copy, and how to be rid of them.

use leptos::prelude::*;

use super::code::AsCode;
use super::incoming::IncomingFile;
use crate::state::{AppState, Nudge};
use crate::ui::button::{Button, Weight};

#[component]
pub fn YourData() -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().data;
    let place = if app.is_lasting() { words.where_kept } else { words.in_memory };
    let nudge = move || {
        let (text, urgent) = match app.backup.nudge() {
            Nudge::None => return None,
            Nudge::Due(n) => (speech.count(n, &words.nudge), None),
            Nudge::Urgent(n) => (speech.count(n, &words.nudge_urgent), Some("")),
        };
        Some(view! { <p class="nudge" data-urgent=urgent>{text}</p> })
    };
    let unreadable = move || {
        let n = app.backup.set_aside();
        (n > 0).then(|| view! { <p>{speech.count(n, &words.unreadable)}</p> })
    };
    let any = Memo::new(move |_| !app.records.list().is_empty());
    let export = Callback::new(move |()| app.backup.export());
    let table = Callback::new(move |()| app.backup.export_table(&app.records.list()));
    let of_any = move || {
        any.get().then(|| {
            view! {
                <div class="ways">
                    <AsCode/>
                    <Button weight=Weight::Quiet on_press=table>{words.table}</Button>
                    // Around a frame a page could have it tapped unseen.
                    {(!app.is_framed()).then(|| view! {
                        <button
                            id="delete-all"
                            type="button"
                            class="button"
                            data-weight=Weight::Quiet.slug()
                            on:click=move |_| app.ask_to_delete()
                        >
                            {words.delete_all}
                        </button>
                    })}
                </div>
            }
        })
    };
    view! {
        <section class="your-data">
            <h2>{words.heading}</h2>
            <p>{place}</p>
            {nudge}
            {unreadable}
            <p class="ways">
                <Button on_press=export>{words.export}</Button>
                // The field itself is out of sight, but has the focus: the ring is drawn around its label.
                <label class="button">
                    <input
                        id="import"
                        class="out-of-sight"
                        type="file"
                        accept=".json,application/json"
                        on:change=move |event| app.backup.chosen(&event)
                    />
                    {words.import}
                </label>
            </p>
            <p class="quiet">{words.export_hint} " " {words.import_hint}</p>
            <IncomingFile/>
            {of_any}
        </section>
    }
}
