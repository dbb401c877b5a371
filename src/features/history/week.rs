//! This week beside its goal. Nothing is counted that was missed.

use leptos::prelude::*;

use crate::domain::weeks::{MOST_GOAL, Week, tally, week_sum};
use crate::state::AppState;
use crate::ui::button::Button;
use crate::ui::field::Select;
use crate::ui::stones::Stones;

#[component]
pub fn ThisWeek() -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().week;
    let now = Week::of(app.today());
    let sum = Memo::new(move |_| {
        let sum = week_sum(&app.records.list(), &app.goals.get(), now);
        (sum.sessions, u32::from(sum.goal), sum.paused)
    });
    let progress = move || {
        let (done, goal, paused) = sum.get();
        let kept = (done >= goal).then_some(words.kept);
        let paused = paused.then_some(words.paused);
        let said = [kept, paused].into_iter().flatten().collect::<Vec<_>>().join(" ");
        let of = if done > goal {
            (words.over_goal)(&speech.number(goal))
        } else {
            speech.count(goal, &words.of_goal)
        };
        view! {
            <p class="progress"><b>{speech.number(done)}</b> " " {of} ". " {said}</p>
            <Stones laid=done of=goal/>
        }
    };
    let weeks = move || {
        let tally = tally(&app.records.list(), &app.goals.get(), now);
        let kept = (tally.kept > 0).then(|| speech.count(tally.kept, &words.weeks_kept));
        let paused = (tally.paused > 0).then(|| speech.count(tally.paused, &words.weeks_paused));
        let said: Vec<String> = [kept, paused].into_iter().flatten().collect();
        (!said.is_empty()).then(|| view! { <p class="quiet">{said.join(", ")} "."</p> })
    };
    view! {
        <section class="week">
            <h2>{words.heading}</h2>
            {progress}
            {weeks}
            <details class="fold">
                <summary>{words.change}</summary>
                <GoalAndPause now/>
            </details>
        </section>
    }
}

#[component]
fn GoalAndPause(now: Week) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().week;
    let paused = Memo::new(move |_| app.goals.get().is_paused(now));
    let goals = (1..=MOST_GOAL).map(|n| (n.to_string(), speech.number(n)));
    let choose = Callback::new(move |slug: String| {
        if let Ok(goal) = slug.parse() {
            app.goals.choose(now, goal);
        }
    });
    let pause = Callback::new(move |()| app.goals.pause(now, !paused.get_untracked()));
    view! {
        <div class="goal">
            <Select
                label=words.goal
                options=goals.collect()
                chosen=Signal::derive(move || app.goals.get().goal_of(now).to_string())
                on_choose=choose
            />
            <Button on_press=pause>
                {move || if paused.get() { words.go_on } else { words.pause }}
            </Button>
            <p class="quiet">{words.pause_hint}</p>
        </div>
    }
}
