//! Having the app on the home screen and without a network: what is so, and what can be done.

use leptos::prelude::*;

use crate::state::{AppState, Way};
use crate::ui::button::{Button, Weight};

#[component]
pub fn Install() -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = &app.locale.words().install;
    let save = app.locale.words().data.export;
    let install = Callback::new(move |()| app.release.install());
    let export = Callback::new(move |()| app.backup.export());
    let how = move || match app.release.way() {
        Way::Done => view! { <p>{words.installed}</p> }.into_any(),
        Way::Offered => view! {
            <p>{words.why}</p>
            <p><Button weight=Weight::Plain on_press=install>{words.install}</Button></p>
        }
        .into_any(),
        Way::Menu => view! { <p>{words.why} " " {words.by_menu}</p> }.into_any(),
        Way::Share => {
            let steps = words.by_share.iter().map(|step| view! { <li><span>{*step}</span></li> });
            view! {
                <p>{words.why}</p>
                <ol class="steps">{steps.collect_view()}</ol>
                <p>{words.starts_empty}</p>
                <p><Button on_press=export>{save}</Button></p>
            }
            .into_any()
        }
    };
    let offline = move || if app.release.is_kept() { words.offline } else { words.not_offline };
    view! {
        <section class="reading">
            <h2>{words.heading}</h2>
            {how}
            <p>{offline}</p>
        </section>
    }
}
