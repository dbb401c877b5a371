//! Before a session: how long it takes, what has to be at hand, how it hurts, and the start.

use leptos::prelude::*;

use super::minded::Minded;
use super::zones::{NoStart, RedFlags, Zones};
use crate::domain::check_in::Sore;
use crate::domain::route::Route;
use crate::domain::routine::Plan;
use crate::domain::timeline::Bout;
use crate::domain::zone::Zone;
use crate::state::{AppState, Switch as OnOff};
use crate::ui::choice::{Choice, Choosable};
use crate::ui::icon::{Icon, Sign};
use crate::ui::scale::Scale;
use crate::ui::switch::Switch;

#[component]
pub fn CheckIn(plan: Plan) -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = app.locale.words();
    let back = match plan {
        Plan::One(exercise) => Route::Exercise(exercise),
        Plan::Own(id) if app.is_from_link(id) => app.way_to(id),
        Plan::Routine(_) | Plan::Own(_) => app.home(),
    };
    let gentle = matches!(plan, Plan::Routine(r) if r.is_always_gentle());
    // On a bad day something else is nearer.
    let weight = Memo::new(move |_| {
        let bad = app.player.pain().map(Zone::of) == Some(Zone::Red);
        if bad && !gentle { "plain" } else { "main" }
    });
    let flagged = Memo::new(move |_| app.player.flags().urgency());
    let go = move || match flagged.get() {
        Some(urgency) => view! { <NoStart urgency/> }.into_any(),
        None => view! {
            <button
                type="button"
                class="button"
                data-weight=move || weight.get()
                data-toggle
                on:click=move |_| app.player.toggle()
            >
                <Sign icon=Icon::Play/>
                {words.player.start}
            </button>
        }
        .into_any(),
    };
    view! {
        <main id="content" class="check-in" tabindex="-1">
            <header>
                <h1 tabindex="-1">{untrack(|| app.plan_name(plan))}</h1>
                <a class="button" href=back.href()>{words.player.leave}</a>
            </header>
            <Facts plan/>
            <Minded plan/>
            <Answers plan/>
            <RedFlags plan/>
            <Pocket/>
            {move || (!app.prefs.pocket.is_on()).then(|| view! { <p>{words.player.ready_hint}</p> })}
            <div class="go">{go}</div>
            // Nothing can hurt yet, but the texts are to be had.
            <a class="stop-link" href=Route::Safety.href()>
                <Sign icon=Icon::Octagon/> {words.frame.when_to_stop}
            </a>
        </main>
    }
}

/// The honest time, and what has to be at hand.
#[component]
fn Facts(plan: Plan) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = speech.words();
    let time = move || {
        let minutes = (words.dose.minutes)(&speech.number(app.player.total_ms().div_ceil(60_000)));
        match (plan, app.player.bouts().as_slice()) {
            (Plan::One(_), [bout]) => {
                [minutes.as_str(), speech.level(bout.level), speech.variation(bout)].join(" · ")
            }
            (_, bouts) => {
                let count = u32::try_from(bouts.len()).unwrap_or(u32::MAX);
                [minutes, speech.count(count, &words.routines.exercises)].join(" · ")
            }
        }
    };
    let need = move || {
        let things = speech.things(&app.player.bouts());
        (!things.is_empty()).then(|| view! { <p>{(words.check_in.need)(&things.join(", "))}</p> })
    };
    let name = move |b: &Bout| {
        view! { <li>{speech.exercise(b.exercise).name} " · " {speech.dose(b)}</li> }
    };
    let list = move || {
        let bouts = app.player.bouts();
        (!matches!(plan, Plan::One(_)))
            .then(|| view! { <ol>{bouts.iter().map(name).collect_view()}</ol> })
    };
    view! {
        <p class="lead">{time}</p>
        {list}
        {need}
    }
}

/// Pain and the sore side.
#[component]
fn Answers(plan: Plan) -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = &app.locale.words().check_in;
    let sides = [words.left, words.right, words.both, words.neither];
    let sides = Sore::ALL.into_iter().zip(sides);
    let say_sore = Callback::new(move |slug: String| {
        if let Some(sore) = Sore::from_slug(&slug) {
            app.player.say_sore(sore);
        }
    });
    view! {
        <h2>{words.before}</h2>
        <p class="quiet">{words.optional}</p>
        <Scale
            name="pain"
            legend=words.pain_now
            low=words.pain_low
            high=words.pain_high
            clear=words.clear
            chosen=Signal::derive(move || app.player.pain())
            on_choose=Callback::new(move |pain| app.player.say_pain(pain))
        />
        <Zones plan/>
        <Choice
            name="sore"
            legend=words.sore_side
            options=sides.map(|(s, label)| Choosable::plain(s.slug(), label)).collect()
            chosen=Signal::derive(move || app.prefs.sore.get().map_or("", Sore::slug).to_owned())
            on_choose=say_sore
        />
    }
}

/// Whether this session is to go on in a pocket.
#[component]
fn Pocket() -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = app.locale.words();
    let switch = Callback::new(move |on| {
        app.prefs.pocket.choose(if on { OnOff::On } else { OnOff::Off });
        app.player.settings_changed();
    });
    view! {
        <Switch name="pocket" legend=words.cues.pocket on_word=words.more.on off_word=words.more.off
            on=Signal::derive(move || app.prefs.pocket.is_on()) on_switch=switch/>
        <p class="quiet">{words.cues.pocket_hint}</p>
    }
}
