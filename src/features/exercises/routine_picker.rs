//! The choice of a routine, ready or own, the honest time that it takes, and its start.

use leptos::prelude::*;

use crate::domain::exercise::Exercise;
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
    let words = &app.locale.words().routines;
    let choose = Callback::new(move |slug: String| {
        if let Some(plan) = Plan::routine_from_slug(&slug) {
            app.prefs.choose_routine(plan);
        }
    });
    let start = Callback::new(move |()| {
        let plan = app.routine();
        app.player.begin(plan);
        app.navigation.go(Route::Session(plan));
    });
    let start_word = move || match app.routine() {
        Plan::Routine(routine) => words.of(routine).start,
        Plan::One(_) | Plan::Own(_) => words.own.start,
    };
    // Made anew when an own routine comes or goes: only an undone deletion does that here.
    let choice = move || {
        let own = app.routines.list().into_iter().map(|r| Plan::Own(r.id));
        let all = Routine::ALL.map(Plan::Routine).into_iter().chain(own);
        view! {
            <Choice
                name="routine"
                legend=words.legend
                options=all.map(|plan| option(app, plan)).collect()
                chosen=Signal::derive(move || app.routine().slug())
                on_choose=choose
            />
        }
    };
    let any = Memo::new(move |_| !app.bouts(app.routine()).is_empty());
    let begin = move || {
        if any.get() {
            view! {
                <HonestTime/>
                <Adapted/>
                <div class="start">
                    <Button weight=Weight::Main on_press=start>{start_word}</Button>
                </div>
            }
            .into_any()
        } else {
            let words = &app.locale.words().about_you;
            view! { <p class="adapted">{words.nothing_left}</p> <Adapted/> }.into_any()
        }
    };
    view! {
        {choice}
        {begin}
        <p class="ways">
            <Change/> <a href=Route::NewRoutine(None).href()>{words.make_new}</a>
        </p>
    }
}

fn option(app: AppState, plan: Plan) -> Choosable {
    let speech = app.locale.speech();
    let words = speech.words();
    let hint = Signal::derive(move || match app.bouts(plan).as_slice() {
        [] => words.about_you.left_out.to_owned(),
        bouts => (words.dose.minutes)(&speech.number(app.minutes(bouts))),
    });
    // The first leads, and own names may be long.
    let alone = plan == Plan::default() || matches!(plan, Plan::Own(_));
    Choosable { hint, alone, ..Choosable::plain(plan.slug(), app.plan_name(plan)) }
}

/// How many exercises are adapted to this person, and where that is said.
#[component]
fn Adapted() -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().about_you;
    move || {
        let about = app.prefs.about.get();
        let minded = |e: &Exercise| about.act(*e, app.prefs.level_of(*e)).is_some();
        let n = Exercise::ALL.into_iter().filter(minded).fold(0, |n, _| n + 1);
        (n > 0).then(|| {
            view! {
                <p class="adapted">
                    {speech.count(n, &words.adapted)} " " <a href=Route::AboutYou.href()>{words.why}</a>
                </p>
            }
        })
    }
}

/// From the chosen routine to the editor: an own one is changed there, a ready one is copied.
#[component]
fn Change() -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = &app.locale.words().routines;
    move || {
        let plan = app.routine();
        let (to, word, label) = match plan {
            // What came in a link is looked at.
            Plan::Own(id) if app.is_from_link(id) => {
                (Route::OwnRoutine(id), app.locale.words().link.heading, None)
            }
            Plan::Own(id) => {
                let label = (words.edit_what)(&app.plan_name(plan));
                (Route::OwnRoutine(id), words.edit, Some(label))
            }
            Plan::Routine(routine) => (Route::NewRoutine(Some(routine)), words.make_own, None),
            Plan::One(_) => (Route::NewRoutine(None), words.make_own, None),
        };
        view! { <a href=to.href() aria-label=label>{word}</a> }
    }
}

/// How long it takes in all, what the time goes to, and how often the position changes.
#[component]
fn HonestTime() -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().routines;
    let total = move || {
        let minutes = app.minutes(&app.bouts(app.routine()));
        (speech.words().dose.minutes)(&speech.number(minutes))
    };
    let level = move || {
        let plan = app.routine();
        if matches!(plan, Plan::Own(id) if app.is_from_link(id)) {
            return speech.words().link.in_all.to_owned();
        }
        (words.in_all)(speech.level(plan.level(app.prefs.levels().overall)))
    };
    let parts = move || {
        let exercises: Vec<_> = app.bouts(app.routine()).iter().map(|b| b.exercise).collect();
        let count = u32::try_from(exercises.len()).unwrap_or(u32::MAX);
        [speech.count(count, &words.exercises), speech.changes(&exercises)].join(" · ")
    };
    let shares = Signal::derive(move || {
        let timeline = Timeline::of(&app.bouts(app.routine()), app.prefs.pace());
        let work_ms = timeline.sum_ms(&Phase::WORK);
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
            <p class="parts">{parts}</p>
            <SplitBar shares/>
        </div>
    }
}
