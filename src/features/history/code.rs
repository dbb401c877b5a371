//! The history as a code on the screen, for another phone to read: as long as there is little of it.

use leptos::prelude::*;

use crate::state::{AppState, CodeState};
use crate::ui::button::{Button, Weight};
use crate::ui::qr::{Level, Qr, fits};

#[component]
pub fn AsCode() -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = &app.locale.words().data;
    let show = Callback::new(move |()| app.backup.show_code(|link| fits(link, Level::Screen)));
    let hide = Callback::new(move |()| app.backup.hide_code());
    let shown = move || match app.backup.code() {
        CodeState::Shown(link) => Some(view! {
            <div class="code">
                <p tabindex="-1">{words.code_hint}</p>
                <Qr text=link level=Level::Screen label=words.code_label/>
                <Button weight=Weight::Quiet on_press=hide>{words.code_hide}</Button>
            </div>
        }),
        CodeState::Hidden | CodeState::TooLong => None,
    };
    let too_long = move || (app.backup.code() == CodeState::TooLong).then_some(words.code_too_long);
    view! {
        <div class="as-code">
            <Button weight=Weight::Quiet on_press=show>{words.code}</Button>
            <p role="status">{too_long}</p>
            {shown}
        </div>
    }
}
