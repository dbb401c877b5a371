//! The choice of a routine, the honest time that it takes, and its start.

use leptos::prelude::*;

use crate::domain::level::Level;
use crate::domain::route::Route;
use crate::domain::routine::{Plan, Routine};
use crate::domain::timeline::{Phase, Timeline};
use crate::state::AppState;
use crate::ui::button::{Button, Weight};
use crate::ui::choice::{Choice, Choosable};
use crate::ui::split_bar::{Share, SplitBar};

#[component]
pub fn RoutinePicker() -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().routines;
    let option = |routine: Routine| Choosable {
        value: routine.slug(),
        label: words.of(routine).name,
        hint: Signal::derive(move || {
            let count = u32::try_from(routine.exercises().len()).unwrap_or(u32::MAX);
            let minutes = (speech.words().dose.minutes)(&speech.number(minutes(app, routine)));
            [minutes, speech.count(count, &words.exercises)].join(" · ")
        }),
        courses: 0,
    };
    let choose = Callback::new(move |slug| {
        if let Some(routine) = Routine::from_slug(slug) {
            app.prefs.choose_routine(routine);
        }
    });
    let start = Callback::new(move |()| {
        let plan = Plan::Routine(app.prefs.routine());
        app.player.begin(plan);
        app.navigation.go(Route::Session(plan));
    });
    view! {
        <Choice
            name="routine"
            legend=words.legend
            options=Routine::ALL.map(option).to_vec()
            chosen=Signal::derive(move || app.prefs.routine().slug())
            on_choose=choose
        />
        <HonestTime/>
        <Button weight=Weight::Main on_press=start>
            {move || words.of(app.prefs.routine()).start}
        </Button>
    }
}

/// How long it takes in all, and what the time goes to.
#[component]
fn HonestTime() -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().routines;
    let total = move || {
        let minutes = speech.number(minutes(app, app.prefs.routine()));
        (speech.words().dose.minutes)(&minutes)
    };
    let level = move || {
        let chosen = app.prefs.levels().overall;
        let level: Level = app.prefs.routine().level(chosen);
        (words.in_all)(speech.level(level))
    };
    let shares = Signal::derive(move || {
        let timeline = timeline(app, app.prefs.routine());
        let work_ms = timeline.sum_ms(&[Phase::Out, Phase::Hold, Phase::Back]);
        let rest_ms = timeline.sum_ms(&[Phase::Rest]);
        let nearest = |ms: u32| (ms + 30_000) / 60_000;
        // The last part takes the rounding, so that the parts add up to what stands above them.
        let total = timeline.total_ms().div_ceil(60_000);
        let set_up = total.saturating_sub(nearest(work_ms) + nearest(rest_ms));
        let share = |kind, ms, minutes: u32, say: fn(&str) -> String| Share {
            kind,
            size: ms / 1_000,
            label: say(&speech.number(minutes)),
        };
        let set_up_ms = timeline.total_ms() - work_ms - rest_ms;
        vec![
            share("work", work_ms, nearest(work_ms), words.moving),
            share("rest", rest_ms, nearest(rest_ms), words.resting),
            share("set-up", set_up_ms, set_up, words.setting_up),
        ]
    });
    view! {
        <div class="honest">
            <p class="sum"><b>{total}</b> " " <span class="quiet">{level}</span></p>
            <SplitBar shares/>
        </div>
    }
}

fn timeline(app: AppState, routine: Routine) -> Timeline {
    let bouts = Plan::Routine(routine).bouts(&app.prefs.levels());
    Timeline::of(&bouts, app.prefs.pace())
}

fn minutes(app: AppState, routine: Routine) -> u32 {
    timeline(app, routine).total_ms().div_ceil(60_000)
}
