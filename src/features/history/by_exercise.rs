//! Which exercises went with more pain, and which were stopped or made easier. It says what went
//! together; it can't say what caused what.

use leptos::prelude::*;

use super::screen::Shown;
use crate::domain::trends::{ExerciseTrend, by_exercise};
use crate::state::AppState;
use crate::ui::chart::{Share, Shares};
use crate::ui::data_table::DataTable;

/// Of fewer rated sessions nothing is drawn: one bad day would look like a rule. Our own choice.
const ENOUGH: u32 = 3;

#[component]
pub fn ByExercise(shown: Shown) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().trends;
    let content = move || {
        let trends = by_exercise(&shown.get());
        let enough = |t: &&ExerciseTrend| t.sessions >= ENOUGH;
        if !trends.iter().any(|t| enough(&t)) {
            return view! { <p class="quiet">{words.no_by_exercise}</p> }.into_any();
        }
        let said = |t: &ExerciseTrend| {
            let rose = (words.rose_in)(&speech.number(t.more), &speech.number(t.sessions));
            let stopped = (t.stopped_hurting > 0)
                .then(|| (words.stopped_times)(&speech.number(t.stopped_hurting)));
            std::iter::once(rose).chain(stopped).collect::<Vec<_>>().join(" · ")
        };
        let share = |t: &ExerciseTrend| Share {
            name: speech.exercise(t.exercise).name,
            parts: [t.less, t.same, t.more],
            text: said(t),
        };
        let row = |t: &ExerciseTrend| {
            let numbers = [t.sessions, t.less, t.same, t.more, t.stopped_hurting, t.made_easier];
            let name = speech.exercise(t.exercise).name.to_owned();
            std::iter::once(name).chain(numbers.map(|n| speech.number(n))).collect::<Vec<_>>()
        };
        let head = vec![
            words.exercise,
            words.sessions,
            words.less,
            words.same,
            words.more,
            words.stopped,
            words.eased,
        ];
        let rated = trends.iter().filter(enough);
        view! {
            <p class="quiet">{words.by_exercise_hint}</p>
            <Shares rows=rated.map(share).collect()/>
            <ul class="key">
                <li><i data-share="less"></i> {words.less}</li>
                <li><i data-share="even"></i> {words.same}</li>
                <li><i data-share="more"></i> {words.more}</li>
            </ul>
            <DataTable
                open=words.as_table
                caption=words.by_exercise.to_owned()
                head
                rows=trends.iter().map(row).collect()
            />
        }
        .into_any()
    };
    view! { <section class="trend"><h2>{words.by_exercise}</h2> {content}</section> }
}
