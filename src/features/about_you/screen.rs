//! What is so for a person, whether their clinician has agreed, and what that changes.

use leptos::prelude::*;

use crate::domain::exercise::Exercise;
use crate::domain::precautions::{Act, Concern, Condition, MOST_WEEKS};
use crate::domain::route::Route;
use crate::state::AppState;
use crate::ui::check_list::{CheckList, Checkable};
use crate::ui::field::{Field, Typed};
use crate::ui::icon::{Icon, Sign};
use crate::ui::reason_list::{Given, ReasonList};

#[component]
pub fn AboutYou() -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = app.locale.words();
    let about_you = &words.about_you;
    let option = |condition: Condition| {
        let own = about_you.of(condition);
        Checkable {
            label: own.name.to_owned(),
            note: Signal::stored(own.hint.to_owned()),
            checked: Signal::derive(move || app.prefs.about.get().has(condition)),
            on_check: Callback::new(move |is_so| app.prefs.about.say(condition, is_so)),
        }
    };
    let pregnant = Memo::new(move |_| app.prefs.about.get().has(Condition::Pregnant));
    view! {
        <div class="about-you">
            <a class="crumb" href=Route::More.href()>
                <Sign icon=Icon::ChevronBack/> {words.frame.more}
            </a>
            <h1 tabindex="-1">{about_you.heading}</h1>
            <p>{about_you.intro}</p>
            <p class="quiet">{about_you.private}</p>
            <CheckList legend=about_you.legend options=Condition::ALL.map(option).to_vec()/>
            {move || pregnant.get().then(|| view! { <Weeks/> })}
            <Cleared/>
            <Changes/>
        </div>
    }
}

/// How far a pregnancy is.
#[component]
fn Weeks() -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().about_you;
    let known = untrack(|| app.prefs.about.get().weeks).map(|w| w.to_string()).unwrap_or_default();
    let typed = RwSignal::new(known);
    let read = |text: &str| text.trim().parse::<u8>().ok().filter(|w| (1..=MOST_WEEKS).contains(w));
    let fault = Signal::derive(move || {
        let text = typed.get();
        let fine = text.trim().is_empty() || read(&text).is_some();
        if fine { String::new() } else { (words.weeks_wrong)(&speech.number(MOST_WEEKS)) }
    });
    let say = Callback::new(move |text: String| {
        app.prefs.about.say_weeks(read(&text));
        typed.set(text);
    });
    view! {
        <Field name="weeks" label=words.weeks typed=Typed::Whole least="1" most=MOST_WEEKS.to_string()
            value=typed on_type=say fault/>
    }
}

/// For what is left out: whether the clinician has agreed to it.
#[component]
fn Cleared() -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = &app.locale.words().about_you;
    let asked = Memo::new(move |_| {
        let about = app.prefs.about.get();
        let leaves_out = |c: &Condition| about.is_cleared(*c) || about.leaves_out(*c);
        Condition::ALL.into_iter().filter(leaves_out).collect::<Vec<_>>()
    });
    let option = move |condition: Condition| Checkable {
        label: words.of(condition).name.to_owned(),
        note: Signal::stored(words.cleared.to_owned()),
        checked: Signal::derive(move || app.prefs.about.get().is_cleared(condition)),
        on_check: Callback::new(move |agreed| app.prefs.about.clear(condition, agreed)),
    };
    move || {
        let asked = asked.get();
        (!asked.is_empty()).then(|| {
            let options = asked.into_iter().map(option).collect();
            view! { <CheckList legend=words.cleared_legend options/> }
        })
    }
}

/// What all of it changes, exercise by exercise, and why.
#[component]
fn Changes() -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().about_you;
    let row = move |exercise: Exercise| {
        let level = app.prefs.level_of(exercise);
        let about = app.prefs.about.get();
        let concerns = about.concerns(exercise, level);
        let act = concerns.iter().map(|c| c.act).max()?;
        let reason = |c: &Concern| Given {
            text: words.because(c.reason),
            source: c.reason.source().map(|s| (s.title, s.url)),
        };
        let reasons: Vec<_> = concerns.iter().map(reason).collect();
        Some(view! {
            <li>
                <h3><a href=Route::Exercise(exercise).href()>{speech.exercise(exercise).name}</a></h3>
                <p class="act" data-out=(act == Act::LeaveOut).then_some("")>{speech.act(act)}</p>
                <ReasonList reasons own_rule=words.own_rule/>
            </li>
        })
    };
    let rows = move || {
        let rows: Vec<_> = Exercise::ALL.into_iter().filter_map(row).collect();
        if rows.is_empty() {
            view! { <p class="quiet">{words.no_changes}</p> }.into_any()
        } else {
            view! { <ul class="changes">{rows}</ul> }.into_any()
        }
    };
    view! {
        <section>
            <h2>{words.changes}</h2>
            {rows}
        </section>
    }
}
