//! What is given away: the link, the code, the sheet, and the piece for a website.

use leptos::prelude::*;

use crate::state::{AppState, Copied};
use crate::ui::button::{Button, Weight};
use crate::ui::qr::{Level, Qr, fits, picture};

#[component]
pub fn ToGive() -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = &app.locale.words().builder;
    let ready = Memo::new(move |_| app.builder.ready().unwrap_or_default());
    let link = Memo::new(move |_| app.address_of(&ready.get()));
    let sheet = Memo::new(move |_| app.sheet_of(&ready.get()));
    let piece = Memo::new(move |_| app.piece_for(&ready.get()));
    let code = move || view! { <Code link=link.get()/> };
    view! {
        <section>
            <h3>{words.link}</h3>
            <Written name=words.link text=link rows="3"/>
            <Copy what="link" label=words.copy_link text=link weight=Weight::Main/>
        </section>
        <section>
            <h3>{words.code}</h3>
            {code}
        </section>
        <section>
            <h3>{words.sheet}</h3>
            <p class="ways">
                <a class="button" href=move || app.way_to_sheet(&ready.get())>{words.open_sheet}</a>
            </p>
            <Copy what="sheet" label=words.copy_sheet text=sheet weight=Weight::Quiet/>
        </section>
        <section>
            <h3>{words.embed}</h3>
            <p class="quiet">{words.embed_hint}</p>
            <Written name=words.embed text=piece rows="5"/>
            <Copy what="piece" label=words.copy_embed text=piece weight=Weight::Plain/>
            <p><a href=app.examples() target="_blank">{words.examples}</a></p>
        </section>
    }
}

/// A text that can be selected, whatever the browser lets us copy.
#[component]
fn Written(name: &'static str, text: Memo<String>, rows: &'static str) -> impl IntoView {
    view! {
        <textarea class="written" readonly rows=rows aria-label=name spellcheck="false" prop:value=move || text.get()></textarea>
    }
}

#[component]
fn Copy(
    what: &'static str,
    label: &'static str,
    text: Memo<String>,
    weight: Weight,
) -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = &app.locale.words().builder;
    let copy = Callback::new(move |()| app.builder.copy(what, text.get_untracked()));
    let said = move || match app.builder.copied(what) {
        Some(Copied::Yes) => words.copied,
        Some(Copied::No) => words.not_copied,
        None => "",
    };
    view! {
        <p class="copy">
            <Button weight on_press=copy>{label}</Button>
            <span role="status">{said}</span>
        </p>
    }
}

/// The code that a phone reads from paper.
#[component]
fn Code(link: String) -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = &app.locale.words().builder;
    if !fits(&link, Level::Paper) {
        return view! { <p class="fault">{words.code_too_long}</p> }.into_any();
    }
    let svg = picture(&link, Level::Paper).unwrap_or_default();
    let text = Memo::new({
        let svg = svg.clone();
        move |_| svg.clone()
    });
    let save = Callback::new(move |()| app.save_picture("keystone-code.svg", &svg));
    view! {
        <Qr text=link level=Level::Paper label=words.code_label/>
        <Button on_press=save>{words.save_code}</Button>
        <Copy what="code" label=words.copy_code text weight=Weight::Quiet/>
    }
    .into_any()
}
