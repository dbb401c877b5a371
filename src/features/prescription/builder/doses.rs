//! In which order, and how much of each.

use std::ops::RangeInclusive;

use leptos::prelude::*;

use crate::domain::exercise::{Exercise, Side};
use crate::domain::level::Level;
use crate::domain::prescription::Item;
use crate::domain::prescription::limits::{DAYS, PAUSE_S, REST_S, REST_STEP_S, SETS};
use crate::state::AppState;
use crate::ui::button::{Button, Weight};
use crate::ui::field::Select;
use crate::ui::number::Number;
use crate::ui::sort_list::{SortList, Sortable};

#[component]
pub fn Doses() -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let (words, editor) = (&speech.words().builder, &speech.words().editor);
    let row = move |item: &Item| {
        let name = speech.exercise(item.exercise).name;
        Sortable {
            key: item.exercise.slug(),
            label: name,
            note: speech.position(item.exercise.position()).to_owned(),
            up: (editor.move_up)(name),
            down: (editor.move_down)(name),
        }
    };
    let items = Memo::new(move |_| app.builder.draft().items.iter().map(row).collect::<Vec<_>>());
    let moved = Callback::new(move |(from, to)| app.builder.shift(from, to));
    let below = Callback::new(move |key: &'static str| {
        Exercise::from_slug(key).map(|exercise| view! { <DoseOf exercise/> }).into_any()
    });
    view! {
        <section>
            <h2>{words.doses}</h2>
            <SortList label=words.doses items on_move=moved below/>
            <p class="out-of-sight" role="status">{move || app.builder.announcement()}</p>
            <Days/>
        </section>
    }
}

/// On how many days a week, for all of them at once.
#[component]
fn Days() -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let all = DAYS.map(|n| (n.to_string(), speech.number(n)));
    // Nothing is chosen where they differ.
    let options = [(String::new(), "–".to_owned())].into_iter().chain(all).collect::<Vec<_>>();
    let chosen = move || app.builder.draft().days().map(|n| n.to_string()).unwrap_or_default();
    let choose = Callback::new(move |text: String| {
        if let Ok(n) = text.parse() {
            app.builder.change(|d| d.items.iter_mut().for_each(|i| i.days = n));
        }
    });
    view! {
        <Select label=speech.words().builder.all_days options chosen=Signal::derive(chosen) on_choose=choose/>
    }
}

/// How much of one exercise: in a line, and all of it where that is asked for.
#[component]
fn DoseOf(exercise: Exercise) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().builder;
    let item = Memo::new(move |_| {
        app.builder.item(exercise).unwrap_or_else(|| Item::usual(exercise, Level::default()))
    });
    let line = move || {
        let bout = item.get().clamped().bout();
        let days = speech.count(item.get().days.into(), &speech.words().link.days);
        [speech.variation(&bout), &speech.dose(&bout), &days].join(" · ")
    };
    let name = speech.exercise(exercise).name;
    // What was typed amiss goes, too, where the whole dose is another one.
    let anew = Trigger::new();
    let usual = Callback::new(move |()| {
        app.builder.set(exercise, |i| *i = Item { days: i.days, ..Item::usual(exercise, i.level) });
        anew.notify();
    });
    let amounts = move || {
        anew.track();
        view! { <Amounts exercise item/> }
    };
    let remove = Callback::new(move |()| {
        app.builder.include(exercise, false);
        app.focus(".checks input");
    });
    view! {
        <details class="fold">
            <summary><span class="line">{line}</span> " " <b>{words.change_dose}</b></summary>
            <div class="fields" role="group" aria-label=name>
                <Variation exercise item anew/>
                {amounts}
            </div>
            <div class="ways">
                <Button weight=Weight::Quiet label=(words.usual_of)(name) on_press=usual>{words.usual}</Button>
                <Button weight=Weight::Quiet on_press=remove>{(words.remove)(name)}</Button>
            </div>
        </details>
    }
}

/// Which variation, and on which side.
#[component]
fn Variation(exercise: Exercise, item: Memo<Item>, anew: Trigger) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().builder;
    let variations = &speech.exercise(exercise).variations;
    let option = |l: Level| {
        let label = [speech.level(l), variations.at(l).name].join(": ");
        (l.slug().to_owned(), label)
    };
    let choose = Callback::new(move |slug: String| {
        if let Some(level) = Level::from_slug(&slug) {
            // Another variation has another usual dose; what was chosen besides stays.
            app.builder.set(exercise, |i| {
                *i = Item { days: i.days, only: i.only, ..Item::usual(exercise, level) };
            });
            anew.notify();
        }
    });
    let sides = [("", words.both), (LEFT, words.left), (RIGHT, words.right)];
    let choose_side = Callback::new(move |slug: String| {
        let only = match slug.as_str() {
            LEFT => Some(Side::Left),
            RIGHT => Some(Side::Right),
            _ => None,
        };
        app.builder.set(exercise, |i| i.only = only);
    });
    let side = move || match item.get().only {
        None => "",
        Some(Side::Left) => LEFT,
        Some(Side::Right) => RIGHT,
    };
    let has_sides = item.get_untracked().has_sides();
    view! {
        <Select label=words.variation options=Level::ALL.map(option).to_vec()
            chosen=Signal::derive(move || item.get().level.slug().to_owned()) on_choose=choose/>
        {has_sides.then(|| view! {
            <Select label=words.side
                options=sides.map(|(slug, name)| (slug.to_owned(), name.to_owned())).to_vec()
                chosen=Signal::derive(move || side().to_owned()) on_choose=choose_side/>
        })}
    }
}

const LEFT: &str = "left";
const RIGHT: &str = "right";

/// The numbers.
#[component]
fn Amounts(exercise: Exercise, item: Memo<Item>) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().builder;
    let first = item.get_untracked();
    let number = move |label,
                       limit: RangeInclusive<u8>,
                       step: u8,
                       get: fn(&Item) -> u8,
                       set: fn(&mut Item, u8)| {
        let bounds = speech.bounds(&limit, step);
        view! {
            <Number label limit step bounds
                value=Signal::derive(move || get(&item.get()))
                on_choose=Callback::new(move |n| app.builder.set(exercise, move |i| set(i, n)))/>
        }
    };
    let amount = if first.is_hold() { words.hold } else { words.repetitions };
    let pause = (!first.is_hold())
        .then(|| number(words.pause, PAUSE_S, 1, |i| i.pause_s, |i, n| i.pause_s = n));
    view! {
        {number(words.sets, SETS, 1, |i| i.sets, |i, n| i.sets = n)}
        {number(amount, first.amounts(), 1, |i| i.amount, |i, n| i.amount = n)}
        {pause}
        {number(words.rest, REST_S, REST_STEP_S, |i| i.rest_s, |i, n| i.rest_s = n)}
        {number(words.days, DAYS, 1, |i| i.days, |i, n| i.days = n)}
    }
}
