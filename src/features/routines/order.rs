//! In which order a routine is done: the app's, or the person's own.

use leptos::prelude::*;

use crate::domain::exercise::Exercise;
use crate::domain::routine::Order;
use crate::state::AppState;
use crate::ui::choice::{Choice, Choosable};
use crate::ui::sort_list::{SortList, Sortable};

#[component]
pub fn OrderOf() -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().editor;
    let option = |order: Order| {
        let (label, hint) = match order {
            Order::FewestChanges => (words.order_fewest, words.order_fewest_hint),
            Order::Own => (words.order_own, words.order_own_hint),
        };
        let hint = Signal::stored(hint.to_owned());
        Choosable { hint, ..Choosable::plain(order.slug(), label) }
    };
    let choose = Callback::new(move |slug: String| {
        if let Some(order) = Order::from_slug(&slug) {
            app.editor.order_by(order);
        }
    });
    let row = move |exercise: &Exercise| {
        let name = speech.exercise(*exercise).name;
        Sortable {
            key: exercise.slug(),
            label: name,
            note: speech.position(exercise.position()).to_owned(),
            up: (words.move_up)(name),
            down: (words.move_down)(name),
        }
    };
    let items =
        Memo::new(move |_| app.editor.draft().exercises().iter().map(row).collect::<Vec<_>>());
    let moved = Callback::new(move |(from, to)| app.editor.shift(from, to));
    view! {
        <Choice
            name="order"
            legend=words.order
            options=Order::ALL.map(option).to_vec()
            chosen=Signal::derive(move || app.editor.draft().order().slug().to_owned())
            on_choose=choose
        />
        <SortList label=words.list items on_move=moved/>
        // Always there, so that screen readers watch it before anything is said.
        <p class="out-of-sight" role="status">{move || app.editor.announcement()}</p>
    }
}
