use std::collections::BTreeMap;

use keystone::app::App;
use keystone::domain::exercise::Exercise;
use keystone::domain::route::Route;
use keystone::domain::routine::Plan;
use keystone::platform::store::Store;
use keystone::state::AppState;
use keystone::text::Lang;
use keystone::ui::choice::{Choice, Choosable};
use keystone::ui::dial::{Dial, Shape};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

use crate::{Mounted, settle};

#[wasm_bindgen_test]
async fn a_choice_is_native_radios_and_follows_its_value() {
    let chosen = RwSignal::new("a".to_owned());
    let page = Mounted::new(move || {
        view! {
            <Choice name="test" legend="Pick" options=vec![Choosable::plain("a", "A"), Choosable::plain("b", "B")]
                chosen=chosen on_choose=Callback::new(move |v| chosen.set(v))/>
        }
    });
    settle().await;
    let radio = |value: &str| -> HtmlInputElement {
        page.find(&format!("input[value={value}]")).unchecked_into()
    };
    assert_eq!(page.text("fieldset legend"), "Pick");
    assert!(radio("a").checked());
    radio("b").click();
    settle().await;
    assert_eq!(chosen.get_untracked(), "b");
    chosen.set("a".into());
    settle().await;
    assert!(radio("a").checked() && !radio("b").checked());
}

#[wasm_bindgen_test]
async fn the_dial_lays_its_stones_and_keeps_still() {
    let laid = RwSignal::new(11u8);
    let page = Mounted::new(move || {
        view! { <Dial digits="14".to_owned() shape=Shape::Square laid label="14 seconds left".to_owned()/> }
    });
    settle().await;
    assert_eq!((page.count(".stone"), page.count(".stone[data-laid]")), (21, 11));
    let dial = page.find(".dial");
    assert_eq!(dial.get_attribute("role").as_deref(), Some("timer"));
    assert_eq!(dial.get_attribute("aria-live"), None, "it is never spoken by itself");
    laid.set(21);
    settle().await;
    assert_eq!(page.count(".stone[data-laid]"), 21);
}

fn app(lang: Lang, route: Route) -> (AppState, Mounted) {
    let owner = Owner::new();
    owner.set();
    std::mem::forget(owner);
    let state = AppState::new(Store::Memory(BTreeMap::default()), Some(lang), route);
    (state, Mounted::new(move || view! { <App state/> }))
}

#[wasm_bindgen_test]
async fn the_first_visit_shows_the_cards_and_leads_to_the_safety_texts() {
    let (state, page) = app(Lang::En, Route::Home);
    settle().await;
    assert_eq!(page.count(".card"), 9);
    assert_eq!(page.count(".card .stills"), 9, "each with its two positions");
    assert_eq!(page.count(".read-first a[href='#/safety']"), 1);
    state.acknowledge();
    settle().await;
    assert_eq!(page.count(".read-first"), 0);
}

#[wasm_bindgen_test]
async fn nobody_exercises_before_the_safety_texts_were_read() {
    let (state, page) = app(Lang::En, Route::Session(Plan::One(Exercise::DeadBug)));
    state.player.prepare(Plan::One(Exercise::DeadBug));
    settle().await;
    assert!(page.text("main").contains("112"));
    assert_eq!(page.count("[data-toggle]"), 0, "nothing starts");
    page.find("main .button").click();
    settle().await;
    assert!(!page.text("#content, main").contains("112"));
    assert_eq!(page.count("[data-toggle]"), 1);
}

#[wasm_bindgen_test]
async fn another_language_says_everything_anew() {
    let (state, page) = app(Lang::En, Route::Safety);
    settle().await;
    assert_eq!(page.text("h1"), "When to stop");
    state.locale.choose(Lang::Fr);
    settle().await;
    assert_eq!(page.text("h1"), "Quand arrêter");
    assert_eq!(page.text(".stop-link").trim(), "Quand arrêter");
}
