//! Reminders without a server: a file that a calendar takes in.

use leptos::prelude::*;

use crate::domain::reminder::{Days, Reminder, Weekday};
use crate::domain::route::Route;
use crate::domain::told::minute_of;
use crate::domain::weeks::Week;
use crate::state::{AppState, Form};
use crate::ui::button::{Button, Weight};
use crate::ui::check_list::{CheckList, Checkable};
use crate::ui::field::{Field, Select, Typed};

/// How long before the hour a calendar may ring, in minutes.
const ALARMS: [u16; 4] = [0, 10, 30, 60];
/// On these days at first: strength wants days in between.
const USUAL_DAYS: [Weekday; 3] = [Weekday::Monday, Weekday::Wednesday, Weekday::Friday];
/// A name has at most so many characters.
const MOST_NAME: usize = 60;

/// What is asked for, as far as it is typed.
#[derive(Clone, Copy)]
struct Wanted {
    days: RwSignal<Days>,
    time: RwSignal<String>,
    name: RwSignal<String>,
    alarm: RwSignal<u16>,
    /// Whether what is wrong is to be said.
    tried: RwSignal<bool>,
}

impl Wanted {
    fn reminder(self, note: &str, minutes: u32) -> Option<Reminder> {
        let minute = minute_of(&self.time.get_untracked())?;
        let reminder = Reminder {
            days: self.days.get_untracked(),
            hour: u8::try_from(minute / 60).ok()?,
            minute: u8::try_from(minute % 60).ok()?,
            minutes: u16::try_from(minutes).ok()?,
            title: self.name.get_untracked().trim().to_owned(),
            note: note.to_owned(),
            alarm_min: self.alarm.get_untracked(),
        };
        reminder.is_sound().then_some(reminder)
    }

    /// These words, once it was tried and while this is wrong.
    fn fault(
        self,
        wrong: impl Fn() -> bool + Send + Sync + 'static,
        words: &'static str,
    ) -> Signal<String> {
        Signal::derive(
            move || if self.tried.get() && wrong() { words.to_owned() } else { String::new() },
        )
    }
}

#[component]
pub fn Reminders() -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = app.locale.words();
    let reminder = &words.reminder;
    let wanted = Wanted {
        days: RwSignal::new(Days::of(&USUAL_DAYS)),
        time: RwSignal::new("09:00".to_owned()),
        name: RwSignal::new(reminder.usual_name.to_owned()),
        alarm: RwSignal::new(0),
        tried: RwSignal::new(false),
    };
    let typed = |signal: RwSignal<String>| Callback::new(move |text| signal.set(text));
    let save = Callback::new(move |()| {
        wanted.tried.set(true);
        let plan = untrack(|| app.routine());
        let minutes = untrack(|| app.minutes(&app.bouts(plan)));
        if let Some(reminder) = wanted.reminder(reminder.note, minutes) {
            app.remind(&reminder);
        } else if wanted.days.get_untracked().is_empty() {
            app.focus(".checks input");
        } else if minute_of(&wanted.time.get_untracked()).is_none() {
            app.focus("[name=time]");
        } else {
            app.focus("[name=name]");
        }
    });
    let bad_time = wanted.fault(move || minute_of(&wanted.time.get()).is_none(), reminder.bad_time);
    let no_name = wanted.fault(move || wanted.name.get().trim().is_empty(), reminder.no_name);
    view! {
        <div class="reminders">
            <h1 tabindex="-1">{reminder.heading}</h1>
            <p class="quiet">{reminder.hint}</p>
            <DaysOfWeek wanted/>
            <div class="fields">
                <Field name="time" label=reminder.time typed=Typed::Time value=wanted.time
                    on_type=typed(wanted.time) fault=bad_time/>
                <Field name="name" label=reminder.name typed=Typed::Text most=MOST_NAME.to_string()
                    value=wanted.name on_type=typed(wanted.name) fault=no_name/>
                <Alarm wanted/>
            </div>
            <div class="acts">
                <Button weight=Weight::Main on_press=save>{reminder.save}</Button>
                <a class="button" data-weight="quiet" href=Route::History.href()>{words.history.back}</a>
            </div>
            <p>{reminder.how}</p>
        </div>
    }
}

#[component]
fn DaysOfWeek(wanted: Wanted) -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = &app.locale.words().reminder;
    let names = Week::of(app.today()).days().map(|day| app.locale.date(day, Form::Weekday));
    let option = |(day, name): (Weekday, String)| Checkable {
        label: name,
        note: Signal::stored(String::new()),
        checked: Signal::derive(move || wanted.days.get().has(day)),
        on_check: Callback::new(move |on| wanted.days.update(|d| *d = d.with(day, on))),
    };
    let options = Weekday::ALL.into_iter().zip(names).map(option).collect();
    let fault = wanted.fault(move || wanted.days.get().is_empty(), words.no_day);
    view! {
        <CheckList legend=words.days options fault/>
    }
}

#[component]
fn Alarm(wanted: Wanted) -> impl IntoView {
    let speech = expect_context::<AppState>().locale.speech();
    let words = &speech.words().reminder;
    let name = |min: u16| match min {
        0 => words.at_the_time.to_owned(),
        min => speech.count(min.into(), &words.before),
    };
    view! {
        <Select
            label=words.alarm
            options=ALARMS.map(|min| (min.to_string(), name(min))).to_vec()
            chosen=Signal::derive(move || wanted.alarm.get().to_string())
            on_choose=Callback::new(move |text: String| {
                wanted.alarm.set(text.parse().unwrap_or_default());
            })
        />
    }
}
