//! Writing down a session that was done away from the timer.

use leptos::prelude::*;

use crate::domain::check_in::NOTE_CHARS;
use crate::domain::date::Date;
use crate::domain::exercise::Exercise;
use crate::domain::route::Route;
use crate::domain::told::{Fault as Wrong, MOST_MINUTES, Told, minute_of};
use crate::state::AppState;
use crate::ui::button::{Button, Weight};
use crate::ui::check_list::{CheckList, Checkable};
use crate::ui::field::{Field, Typed};
use crate::ui::scale::Scale;

/// What is typed so far.
#[derive(Clone, Copy)]
struct Form {
    day: RwSignal<String>,
    time: RwSignal<String>,
    minutes: RwSignal<String>,
    told: RwSignal<Told>,
    fault: RwSignal<Option<Wrong>>,
}

impl Form {
    /// What is wrong, if it is this.
    fn fault(self, fault: Wrong, words: &'static str) -> Signal<String> {
        Signal::derive(move || {
            let wrong = self.fault.get() == Some(fault);
            if wrong { words.to_owned() } else { String::new() }
        })
    }

    fn save(self, app: AppState) {
        let told = Told {
            day: Date::from_text(&self.day.get_untracked()).map(Date::number),
            minute: minute_of(&self.time.get_untracked()),
            minutes: self.minutes.get_untracked().trim().parse().ok(),
            ..self.told.get_untracked()
        };
        let fault = app.tell(told).err();
        self.fault.set(fault);
        match fault {
            Some(Wrong::Exercises) => app.focus(".checks input"),
            Some(Wrong::Day) => app.focus("[name=day]"),
            Some(Wrong::Time) => app.focus("[name=time]"),
            Some(Wrong::Minutes) => app.focus("[name=minutes]"),
            None => {}
        }
    }
}

#[component]
pub fn AddSession() -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = app.locale.words();
    let add = &words.add;
    let form = Form {
        day: RwSignal::new(app.today_text()),
        time: RwSignal::new(app.time_text()),
        minutes: RwSignal::new(String::new()),
        told: RwSignal::new(Told::default()),
        fault: RwSignal::new(None),
    };
    let typed = |signal: RwSignal<String>| {
        Callback::new(move |text| {
            // What was wrong is being mended.
            form.fault.set(None);
            signal.set(text);
        })
    };
    view! {
        <div class="add-session">
            <h1 tabindex="-1">{add.heading}</h1>
            <p class="quiet">{add.hint}</p>
            <Exercises form/>
            <div class="fields">
                <Field name="day" label=add.day typed=Typed::Date most=app.today_text() value=form.day
                    on_type=typed(form.day) fault=form.fault(Wrong::Day, add.bad_day)/>
                <Field name="time" label=add.time typed=Typed::Time value=form.time
                    on_type=typed(form.time) fault=form.fault(Wrong::Time, add.bad_time)/>
                <Field name="minutes" label=add.minutes typed=Typed::Whole least="1" most=MOST_MINUTES.to_string()
                    value=form.minutes on_type=typed(form.minutes)
                    fault=form.fault(Wrong::Minutes, add.bad_minutes)/>
            </div>
            <p class="quiet">{words.check_in.optional}</p>
            <Said form/>
            <div class="acts">
                <Button weight=Weight::Main on_press=Callback::new(move |()| form.save(app))>
                    {words.history.save}
                </Button>
                <a class="button" data-weight="quiet" href=Route::History.href()>{words.history.cancel}</a>
            </div>
        </div>
    }
}

/// What was done, each at the level that is chosen for it.
#[component]
fn Exercises(form: Form) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let add = &speech.words().add;
    let option = |exercise: Exercise| {
        let level = untrack(|| app.prefs.level_of(exercise));
        let facts =
            [speech.level(level), &speech.dose(&app.prefs.doses.bout(exercise, level))].join(" · ");
        Checkable {
            label: speech.exercise(exercise).name.to_owned(),
            note: Signal::stored(facts),
            checked: Signal::derive(move || {
                form.told.with(|t| t.exercises.iter().any(|(e, _)| *e == exercise))
            }),
            on_check: Callback::new(move |wanted| {
                form.fault.set(None);
                form.told.update(|t| {
                    t.exercises.retain(|(e, _)| *e != exercise);
                    if wanted {
                        t.exercises.push((exercise, level));
                        t.exercises.sort_unstable();
                    }
                });
            }),
        }
    };
    let fault = form.fault(Wrong::Exercises, add.no_exercise);
    view! {
        <CheckList legend=add.exercises options=Exercise::ALL.map(option).to_vec() fault/>
    }
}

/// Pain and a note; any of it may be left out.
#[component]
fn Said(form: Form) -> impl IntoView {
    let words = expect_context::<AppState>().locale.words();
    let check_in = &words.check_in;
    view! {
        <Scale name="told-before" legend=words.history.pain_before low=check_in.pain_low
            high=check_in.pain_high clear=check_in.clear
            chosen=Signal::derive(move || form.told.with(|t| t.before.pain))
            on_choose=Callback::new(move |n| form.told.update(|t| t.before.pain = n))/>
        <Scale name="told-after" legend=words.history.pain_after low=check_in.pain_low
            high=check_in.pain_high clear=check_in.clear
            chosen=Signal::derive(move || form.told.with(|t| t.after.pain))
            on_choose=Callback::new(move |n| form.told.update(|t| t.after.pain = n))/>
        <label class="note">
            <span>{words.add.note}</span>
            <textarea
                rows="3"
                maxlength=NOTE_CHARS.to_string()
                prop:value=move || form.told.with(|t| t.after.note.clone())
                on:input=move |event| form.told.update(|t| t.after.note = event_target_value(&event))
            ></textarea>
        </label>
    }
}
