//! After a session: pain now, how hard it was, and a note. Each answer is kept as soon as it is given.

use leptos::prelude::*;

use crate::domain::check_in::{After, NOTE_CHARS, note_len};
use crate::state::AppState;
use crate::ui::scale::Scale;

#[component]
pub fn AfterSession() -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().check_in;
    let said = Memo::new(move |_| {
        app.player.outcome().and_then(|o| o.record).map(|r| r.after).unwrap_or_default()
    });
    let room = move || {
        let used = said.with(|a| note_len(&a.note));
        let room = u32::try_from(NOTE_CHARS.saturating_sub(used)).unwrap_or_default();
        speech.count(room, &words.note_room)
    };
    let write = move |event| {
        let note = event_target_value(&event);
        app.player.say_after(|a: &mut After| a.note.clone_from(&note));
    };
    view! {
        <section class="after">
            <h2>{words.after}</h2>
            <p class="quiet">{words.optional}</p>
            <Scale
                name="pain-after"
                legend=words.pain_now
                low=words.pain_low
                high=words.pain_high
                clear=words.clear
                chosen=Signal::derive(move || said.with(|a| a.pain))
                on_choose=Callback::new(move |n| app.player.say_after(|a| a.pain = n))
            />
            <Scale
                name="effort"
                legend=words.effort
                low=words.effort_low
                high=words.effort_high
                clear=words.clear
                chosen=Signal::derive(move || said.with(|a| a.effort))
                on_choose=Callback::new(move |n| app.player.say_after(|a| a.effort = n))
            />
            <label class="note">
                <span>{words.note}</span>
                <textarea
                    rows="3"
                    maxlength=NOTE_CHARS.to_string()
                    aria-describedby="note-room"
                    prop:value=move || said.with(|a| a.note.clone())
                    on:input=write
                ></textarea>
            </label>
            <p class="quiet" id="note-room">{room}</p>
        </section>
    }
}
