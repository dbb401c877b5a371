//! The same on paper: drawings, steps, doses, boxes to tick for four weeks, when to stop, and the code that
//! leads back to the timer. Nothing on it rests on colour.

use leptos::prelude::*;

use super::page::LinkPage;
use crate::domain::pose::{self, Aspect};
use crate::domain::prescription::{Item, Prescription};
use crate::domain::route::Route;
use crate::state::AppState;
use crate::text::words::Signs;
use crate::ui::button::{Button, Weight};
use crate::ui::figure::Figure;
use crate::ui::qr::{Level, Qr};

const WEEKS: u32 = 4;
const DAYS: usize = 7;

#[component]
pub fn SheetPage() -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = app.locale.words();
    let print = Callback::new(move |()| app.print());
    move || {
        let Some(prescription) = app.opened_prescription() else {
            return view! { <LinkPage/> }.into_any();
        };
        view! {
            <div class="report">
                <div class="off-paper">
                    <h1 tabindex="-1">{words.sheet.heading}</h1>
                    <p class="quiet">{words.sheet.hint}</p>
                    <div class="acts">
                        <Button weight=Weight::Main on_press=print>{words.sheet.print}</Button>
                        <a class="button" data-weight="quiet" href=Route::Prescription.href()>
                            {words.link.heading}
                        </a>
                    </div>
                </div>
                <Sheet prescription/>
            </div>
        }
        .into_any()
    }
}

#[component]
pub fn Sheet(prescription: Prescription) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = speech.words();
    let link = app.address_of(&prescription);
    let Prescription { clinic, contact, note, items, lang, .. } = prescription;
    let lang = (!lang.is_empty()).then_some(lang);
    let from = (!clinic.is_empty())
        .then(|| (words.sheet.from)(&["\u{2068}", &clinic, "\u{2069}"].concat()));
    let who =
        from.into_iter().chain([contact].into_iter().filter(|c| !c.is_empty())).collect::<Vec<_>>();
    let steps = items.iter().map(|item| view! { <OnPaper item=*item/> }).collect_view();
    view! {
        <article class="sheet handout" dir="auto">
            <header>
                <div>
                    <h2>{words.sheet.title}</h2>
                    <p>{who.join(" · ")}</p>
                    {(!note.is_empty()).then(|| view! { <p class="note" dir="auto" lang=lang>{note}</p> })}
                </div>
                <div class="scan">
                    <Qr text=link level=Level::Paper label=words.sheet.scan_label/>
                    <p>{words.sheet.scan}</p>
                </div>
            </header>
            <ol class="on-paper">{steps}</ol>
            <Ticks items/>
            <section class="stops">
                <Stop signs=&words.guide.stop/>
                <Stop signs=&words.guide.emergency/>
                <Stop signs=&words.guide.urgent/>
                <Stop signs=&words.guide.ask_first/>
            </section>
            <footer>{words.sheet.later} " " {words.sheet.not_checked}</footer>
        </article>
    }
}

/// One exercise: both positions, its dose, its steps.
#[component]
fn OnPaper(item: Item) -> impl IntoView {
    let speech = expect_context::<AppState>().locale.speech();
    let bout = item.bout();
    let own = speech.exercise(item.exercise);
    let Aspect { drawn, mirrored, .. } = pose::aspect(item.exercise, item.only);
    let at = |t| Signal::stored(pose::drawing(item.exercise, item.level, drawn, t));
    let words = speech.picture(item.exercise, item.level);
    let rest = speech.rest_s(&bout.dose).map(|s| (speech.words().dose.rest)(&s));
    let often = speech.count(item.days.into(), &speech.words().link.days);
    let around: Vec<_> = rest.into_iter().chain([often]).collect();
    let steps = own.variations.at(item.level).steps.iter();
    view! {
        <li>
            <div class="pair">
                <figure><Figure drawing=at(0.0) mirrored/><figcaption>"1 · "{words.start}</figcaption></figure>
                <figure><Figure drawing=at(1.0) mirrored/><figcaption>"2 · "{words.end}</figcaption></figure>
            </div>
            <div>
                <h3>{own.name} " · " <span>{speech.variation(&bout)}</span></h3>
                <p class="dose"><b>{speech.dose(&bout)}</b> " " <span>{around.join(" · ")}</span></p>
                <ol class="steps">{steps.map(|s| view! { <li><span>{*s}</span></li> }).collect_view()}</ol>
            </div>
        </li>
    }
}

/// A box for each exercise on each day of four weeks.
#[component]
fn Ticks(items: Vec<Item>) -> impl IntoView {
    let speech = expect_context::<AppState>().locale.speech();
    let words = &speech.words().sheet;
    let week = |n: u32| view! { <th scope="col" colspan=DAYS.to_string()>{(words.week)(&speech.number(n))}</th> };
    let boxes = || {
        (0..DAYS * WEEKS as usize)
            .map(|n| view! { <td data-first=(n % DAYS == 0).then_some("")><i></i></td> })
            .collect_view()
    };
    let row = |item: &Item| {
        view! { <tr><th scope="row">{speech.exercise(item.exercise).name}</th>{boxes()}</tr> }
    };
    view! {
        <section class="ticks">
            <h3>{words.ticks}</h3>
            <div class="wide" tabindex="0" role="group" aria-label=words.ticks>
                <table>
                    <thead><tr><td></td>{(1..=WEEKS).map(week).collect_view()}</tr></thead>
                    <tbody>{items.iter().map(row).collect_view()}</tbody>
                </table>
            </div>
        </section>
    }
}

#[component]
fn Stop(signs: &'static Signs) -> impl IntoView {
    let list = signs.signs.iter().map(|s| view! { <li>{*s}</li> });
    view! {
        <div>
            <h3>{signs.heading}</h3>
            <p>{signs.action}</p>
            <ul>{list.collect_view()}</ul>
        </div>
    }
}
