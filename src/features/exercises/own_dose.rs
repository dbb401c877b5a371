//! A dose of one's own, in the place of the usual one.

use std::ops::RangeInclusive;

use leptos::prelude::*;

use crate::domain::exercise::Exercise;
use crate::domain::prescription::Item;
use crate::domain::prescription::limits::{PAUSE_S, REST_S, REST_STEP_S, SETS};
use crate::state::AppState;
use crate::ui::button::{Button, Weight};
use crate::ui::number::Number;

#[component]
pub fn OwnDose(exercise: Exercise) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let (words, page) = (&speech.words().builder, &speech.words().page);
    let level = Memo::new(move |_| app.prefs.done_at(exercise));
    let item = Memo::new(move |_| app.prefs.doses.item(exercise, level.get()));
    let is_own = Memo::new(move |_| app.prefs.doses.is_own(exercise, level.get()));
    let number = move |label,
                       limit: RangeInclusive<u8>,
                       step,
                       get: fn(&Item) -> u8,
                       set: fn(&mut Item, u8)| {
        let bounds = speech.bounds(&limit, step);
        let choose = Callback::new(move |n| {
            let mut own = item.get_untracked();
            set(&mut own, n);
            app.prefs.doses.choose(own);
        });
        view! {
            <Number label limit step bounds
                value=Signal::derive(move || get(&item.get())) on_choose=choose/>
        }
    };
    // What was typed amiss goes, too, where the whole dose is another one.
    let anew = Trigger::new();
    let reset = Callback::new(move |()| {
        app.prefs.doses.reset(exercise, level.get_untracked());
        anew.notify();
        // The button goes away.
        app.focus(".own-dose summary");
    });
    let fields = move || {
        anew.track();
        level.track();
        let first = item.get_untracked();
        let amount = if first.is_hold() { words.hold } else { words.repetitions };
        let pause = (!first.is_hold())
            .then(|| number(words.pause, PAUSE_S, 1, |i| i.pause_s, |i, n| i.pause_s = n));
        view! {
            {number(words.sets, SETS, 1, |i| i.sets, |i, n| i.sets = n)}
            {number(amount, first.amounts(), 1, |i| i.amount, |i, n| i.amount = n)}
            {pause}
            {number(words.rest, REST_S, REST_STEP_S, |i| i.rest_s, |i, n| i.rest_s = n)}
        }
    };
    let back = move || {
        is_own.get().then(|| {
            let usual = speech.dose(&Item::usual(exercise, level.get()).bout());
            view! {
                <p>{page.own_dose} " " {(page.usual_dose)(&usual)}</p>
                <Button weight=Weight::Quiet on_press=reset>{page.reset_dose}</Button>
            }
        })
    };
    view! {
        <details class="fold own-dose">
            <summary>{page.change_dose}</summary>
            <div class="fields">{fields}</div>
            <div>{back}</div>
        </details>
    }
}
