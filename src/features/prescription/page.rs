//! What a link asks for, as its reader sees it: who it says it is from, what is in it, and what to do with
//! it. Nothing is kept unasked, and nothing starts by itself.

use leptos::prelude::*;

use super::list::BoutList;
use crate::domain::exercise::Exercise;
use crate::domain::prescription::code::{Refused, Remarks};
use crate::domain::prescription::{Contact, Prescription};
use crate::domain::route::Route;
use crate::domain::routine::{OwnId, OwnRoutine, Plan};
use crate::state::{AppState, Opened};
use crate::ui::button::{Button, Weight};
use crate::ui::check_list::{CheckList, Checkable};

/// What was opened.
#[component]
pub fn LinkPage() -> impl IntoView {
    let app = expect_context::<AppState>();
    move || match app.link.opened() {
        Some(Opened::Read(routine, remarks)) => view! { <Found routine remarks/> }.into_any(),
        Some(Opened::Refused(why)) => view! { <NotFound why/> }.into_any(),
        None => ().into_any(),
    }
}

/// One that was kept.
#[component]
pub fn Kept(id: OwnId) -> impl IntoView {
    let app = expect_context::<AppState>();
    let found = untrack(|| app.routines.find(id));
    found.map(|routine| view! { <Found routine remarks=Remarks::default()/> })
}

/// Why nothing can be shown.
#[component]
fn NotFound(why: Refused) -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = app.locale.words();
    let text = match why {
        Refused::Empty => words.link.empty,
        Refused::TooLong | Refused::Torn => words.link.torn,
        Refused::Newer => words.link.from_newer,
        Refused::Malformed => words.link.malformed,
        Refused::NoExercise => words.link.no_exercise,
    };
    view! {
        <div class="plan">
            <h1 tabindex="-1">{words.link.refused}</h1>
            <p class="lead">{text}</p>
            <p>{words.link.nothing_changed}</p>
            <p><a class="button" href=Route::Home.href()>{words.frame.all_exercises}</a></p>
        </div>
    }
}

#[component]
fn Found(routine: OwnRoutine, remarks: Remarks) -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = app.locale.words();
    let prescription = routine.prescription.clone().unwrap_or_default();
    let sheet = app.way_to_sheet(&prescription);
    let id = routine.id;
    // Which of them are for today: those of a session that waits, or else all.
    let all = || prescription.items.iter().map(|i| i.exercise).collect::<Vec<_>>();
    let today = RwSignal::new(untrack(|| app.player.begun(Plan::Own(id))).unwrap_or_else(all));
    let nothing = RwSignal::new(false);
    let begin = Callback::new(move |()| {
        let today = today.get_untracked();
        nothing.set(today.is_empty());
        if today.is_empty() {
            app.focus(".plan .checks input");
        } else {
            app.begin_prescription(id, today);
        }
    });
    let fault =
        move || (nothing.get() && today.with(Vec::is_empty)).then_some(words.link.none_today);
    let differ = prescription.days().is_none();
    let choose = differ.then(|| view! { <Today prescription=prescription.clone() today/> });
    view! {
        <div class="plan">
            <h1 tabindex="-1">{words.link.heading}</h1>
            <Said prescription/>
            <Read remarks/>
            {choose}
            <div class="ways">
                <Keep routine/>
                <a href=sheet>{words.link.on_paper}</a>
            </div>
        </div>
        <div class="stick">
            <p class="fault" role="alert">{fault}</p>
            <Button weight=Weight::Main on_press=begin>{words.link.start}</Button>
        </div>
    }
}

/// All that it says below its heading: who it is from, the note, and what is to be done.
#[component]
pub fn Said(prescription: Prescription) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = speech.words();
    let Prescription { clinic, contact, note, items, lang, .. } = prescription.clone();
    let lang = (!lang.is_empty()).then_some(lang);
    let from = if clinic.is_empty() {
        words.link.from_nobody.to_owned()
    } else {
        // Set apart, so that a name in another direction turns nothing around it.
        (words.link.from)(&["\u{2068}", &clinic, "\u{2069}"].concat())
    };
    let days = prescription.days();
    let minutes = move || {
        let minutes = app.minutes(&prescription.bouts());
        (words.dose.minutes)(&speech.number(minutes))
    };
    let often = days.map(|n| speech.count(n.into(), &words.link.days));
    let day_of = |n: u8| match days {
        Some(_) => String::new(),
        None => speech.count(n.into(), &words.link.days),
    };
    let bouts = items.iter().map(|i| (i.bout(), day_of(i.days))).collect();
    view! {
        <p class="from">{from}</p>
        {(!note.is_empty()).then(|| view! {
            <figure class="note">
                <figcaption>{words.link.note}</figcaption>
                <blockquote dir="auto" lang=lang>{note}</blockquote>
            </figure>
        })}
        <Reach contact/>
        <p class="sum"><b>{minutes}</b> " " <span class="quiet">{words.link.in_all}</span></p>
        {often.map(|often| view! { <p class="often">{often}</p> })}
        <h2>{words.frame.exercises}</h2>
        <BoutList bouts links=false/>
    }
}

/// How to reach whoever it says it is from.
#[component]
fn Reach(contact: String) -> impl IntoView {
    let words = &expect_context::<AppState>().locale.words().link;
    let link = match Contact::of(&contact) {
        Contact::Phone(to) => view! { <a href=to>{contact.clone()}</a> }.into_any(),
        Contact::Web(to) => {
            let rel = "noopener noreferrer";
            view! { <a href=to target="_blank" rel=rel>{contact.clone()}</a> }.into_any()
        }
        Contact::Words => view! { <bdi>{contact.clone()}</bdi> }.into_any(),
    };
    (!contact.is_empty()).then(|| view! { <p class="reach">{words.contact} " " {link}</p> })
}

/// What was left out or changed.
#[component]
fn Read(remarks: Remarks) -> impl IntoView {
    let words = &expect_context::<AppState>().locale.words().link;
    let Remarks { newer, clamped, cleaned } = remarks;
    let all = [(newer, words.newer), (clamped, words.clamped), (cleaned, words.cleaned)];
    let said = all.into_iter().filter(|(is_so, _)| *is_so);
    said.map(|(_, text)| view! { <p class="remark">{text}</p> }).collect_view()
}

/// Which of them are for today.
#[component]
fn Today(prescription: Prescription, today: RwSignal<Vec<Exercise>>) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().link;
    let option = |exercise: Exercise, days: u8| Checkable {
        label: speech.exercise(exercise).name.to_owned(),
        note: Signal::stored(speech.count(days.into(), &words.days)),
        checked: Signal::derive(move || today.with(|t| t.contains(&exercise))),
        on_check: Callback::new(move |wanted| {
            today.update(|t| {
                t.retain(|e| *e != exercise);
                if wanted {
                    t.push(exercise);
                }
            });
        }),
    };
    let options = prescription.items.iter().map(|i| option(i.exercise, i.days)).collect();
    view! { <CheckList legend=words.days_differ options/> }
}

/// Whether it is one of the person's routines, and the other way round.
#[component]
fn Keep(routine: OwnRoutine) -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = &app.locale.words().link;
    let id = routine.id;
    let routine = StoredValue::new(routine);
    let add = Callback::new(move |()| app.add_to_routines(routine.get_value()));
    let remove = Callback::new(move |()| app.remove_from_routines(id));
    let is_kept = Memo::new(move |_| app.link.is_kept(id));
    move || {
        if is_kept.get() {
            view! {
                <p data-kept tabindex="-1">{words.added}</p>
                <Button weight=Weight::Quiet on_press=remove>{words.remove}</Button>
                <a href=Route::Home.href()>{app.locale.words().frame.all_exercises}</a>
            }
            .into_any()
        } else {
            view! { <Button on_press=add>{words.add}</Button> }.into_any()
        }
    }
}
