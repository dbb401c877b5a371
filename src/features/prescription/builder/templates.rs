//! Prescriptions kept by a name, to begin the next one with.

use leptos::prelude::*;

use crate::domain::prescription::template::Template;
use crate::domain::transfer::Refused;
use crate::state::{AppState, Told};
use crate::ui::button::{Button, Weight};
use crate::ui::field::{Field, Typed};

#[component]
pub fn Templates() -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().builder;
    let data = &speech.words().data;
    let name = RwSignal::new(String::new());
    let keep = Callback::new(move |()| {
        app.templates.keep(&name.get_untracked(), &app.builder.draft());
        if app.templates.told() == Some(Told::NoName) {
            app.focus("[name=template]");
        }
    });
    let type_in = Callback::new(move |typed| {
        name.set(typed);
        app.templates.name_is_typed();
    });
    let nameless = move || match app.templates.told() {
        Some(Told::NoName) => words.no_name.to_owned(),
        _ => String::new(),
    };
    let told = move || match app.templates.told() {
        None | Some(Told::NoName) => String::new(),
        Some(Told::Kept) => words.kept.to_owned(),
        Some(Told::Imported(new, wrong)) => {
            let wrong = (wrong > 0).then(|| speech.count(wrong, &words.wrong));
            let all = [Some(speech.count(new, &words.imported)), wrong];
            all.into_iter().flatten().collect::<Vec<_>>().join(" ")
        }
        Some(Told::Refused(why)) => match why {
            Refused::TooLarge => data.too_large,
            Refused::Torn => data.torn,
            Refused::NotOurs => words.not_templates,
            Refused::Newer => data.from_newer,
            Refused::Unread => data.unread,
        }
        .to_owned(),
    };
    let there = Memo::new(move |_| app.builder.ready().is_some());
    let any = Memo::new(move |_| !app.templates.list().is_empty());
    let export = Callback::new(move |()| app.templates.export());
    let row = move |template: Template| view! { <Row template/> };
    let list = move || {
        if any.get() {
            view! {
                <ul class="templates">
                    <For each=move || app.templates.list() key=|t| (t.id.clone(), t.name.clone()) children=row/>
                </ul>
            }
            .into_any()
        } else {
            view! { <p class="quiet">{words.no_templates}</p> }.into_any()
        }
    };
    view! {
        <section class="templates-of">
            <h2>{words.templates}</h2>
            <p class="quiet">{words.templates_hint}</p>
            {list}
            {move || there.get().then(|| view! {
                <Field name="template" label=words.template_name typed=Typed::Text most="40" value=name
                    on_type=type_in fault=Signal::derive(nameless)/>
                <Button on_press=keep>{words.keep}</Button>
            })}
            <p role="status">{told}</p>
            <p class="ways">
                {move || any.get().then(|| view! {
                    <Button weight=Weight::Quiet on_press=export>{words.export}</Button>
                })}
                <label class="button" data-weight="quiet">
                    <input
                        class="out-of-sight"
                        type="file"
                        accept=".json,application/json"
                        on:change=move |event| app.templates.chosen(&event)
                    />
                    {words.import}
                </label>
            </p>
        </section>
    }
}

#[component]
fn Row(template: Template) -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = &app.locale.words().builder;
    let Template { id, name, .. } = template.clone();
    let (open_label, delete_label) = ((words.open)(&name), (words.delete)(&name));
    let open = Callback::new(move |()| app.builder.begin_with(template.prescription.clone()));
    let delete = Callback::new(move |()| app.templates.delete(&id));
    view! {
        <li>
            <Button on_press=open>{open_label}</Button>
            <Button weight=Weight::Quiet on_press=delete>{delete_label}</Button>
        </li>
    }
}
