//! What a file would bring, before anything changes.

use leptos::prelude::*;

use crate::domain::transfer::{Preview, Refused};
use crate::state::{AppState, Incoming, Wish};
use crate::text::words::Counted;
use crate::ui::button::{Button, Weight};

#[component]
pub fn IncomingFile() -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = &app.locale.words().data;
    move || {
        app.backup.incoming().map(|incoming| {
            // Wherever it came from, and whenever the rest of the screen is there.
            app.focus("#incoming");
            let refused = matches!(incoming, Incoming::Refused(_));
            let content = match incoming {
                Incoming::Refused(why) => {
                    let text = match why {
                        Refused::TooLarge => words.too_large,
                        Refused::Torn => words.torn,
                        Refused::NotOurs => words.not_ours,
                        Refused::Newer => words.from_newer,
                        Refused::Unread => words.unread,
                    };
                    view! { <p id="refused">{text}</p> <Refuse/> }.into_any()
                }
                Incoming::Read(preview, _) => view! { <WhatIsIn preview/> }.into_any(),
            };
            view! {
                <section class="incoming plate" role="group" aria-labelledby="incoming">
                    <h3 id="incoming" tabindex="-1" aria-describedby=refused.then_some("refused")>
                        {words.in_file}
                    </h3>
                    {content}
                </section>
            }
        })
    }
}

#[component]
fn Refuse() -> impl IntoView {
    let app = expect_context::<AppState>();
    let refuse = Callback::new(move |()| app.backup.refuse());
    view! { <Button weight=Weight::Quiet on_press=refuse>{app.locale.words().data.refuse}</Button> }
}

#[component]
fn WhatIsIn(preview: Preview) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().data;
    let lines: [(u32, &'static Counted); 9] = [
        (preview.new, &words.new),
        (preview.changed, &words.changed),
        (preview.same, &words.same),
        (preview.deleted, &words.deleted),
        (preview.newer, &words.newer),
        (preview.routines, &words.routines),
        (preview.routines_differ, &words.routines_differ),
        (preview.settings, &words.settings),
        (preview.wrong, &words.wrong),
    ];
    let line = |(n, noun): (u32, &'static Counted)| view! { <li>{speech.count(n, noun)}</li> };
    let lines = lines.into_iter().filter(|(n, _)| *n > 0).map(line).collect_view();
    let comes_back = RwSignal::new(false);
    let gone = (preview.gone_here > 0).then(|| {
        view! {
            <p>{speech.count(preview.gone_here, &words.gone_here)}</p>
            {check(words.bring_back, comes_back)}
        }
    });
    let takes = RwSignal::new(false);
    let settings = (preview.settings > 0).then(|| check(words.take_settings, takes));
    let brings = preview.brings_anything();
    let accept = Callback::new(move |()| {
        app.import(Wish { gone: comes_back.get_untracked(), settings: takes.get_untracked() });
    });
    let accept = move || {
        (brings || comes_back.get() || takes.get())
            .then(|| view! { <Button weight=Weight::Main on_press=accept>{words.accept}</Button> })
    };
    view! {
        <ul class="plain">{lines}</ul>
        {(!brings).then(|| view! { <p>{words.nothing_new}</p> })}
        {gone}
        {settings}
        <div class="acts">{accept} <Refuse/></div>
    }
}

/// Something more that may be wished for.
fn check(label: &'static str, wished: RwSignal<bool>) -> AnyView {
    view! {
        <label class="check">
            <input
                type="checkbox"
                prop:checked=wished
                on:change=move |event| wished.set(event_target_checked(&event))
            />
            {label}
        </label>
    }
    .into_any()
}
