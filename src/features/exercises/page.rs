//! The page of one exercise: all that is known of it, at the level at which it is done.

use leptos::prelude::*;

use super::for_you::ForYou;
use super::instructions::Instructions;
use super::level_picker::OwnLevel;
use super::moving::Moving;
use super::own_dose::OwnDose;
use super::tags::Tags;
use crate::domain::exercise::Exercise;
use crate::domain::pose::{self, Aspect};
use crate::domain::route::Route;
use crate::domain::routine::Plan;
use crate::domain::sources;
use crate::state::AppState;
use crate::text::phrases::Speech;
use crate::ui::button::{Button, Weight};
use crate::ui::figure::Figure;
use crate::ui::icon::{Icon, Sign};
use crate::ui::source_list::SourceList;

#[component]
pub fn ExercisePage(exercise: Exercise) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().page;
    let own = speech.exercise(exercise);
    let also = (!own.synonyms.is_empty())
        .then(|| [words.also_called, " ", &own.synonyms.join(", "), "."].concat());
    let from = sources::of_exercise(exercise).iter().map(|s| (s.title, s.url)).collect();
    let begin = Callback::new(move |()| {
        app.player.begin(Plan::One(exercise));
        app.navigation.go(Route::Session(Plan::One(exercise)));
    });

    // What sources say to leave out is not started from here; why, and what lifts it, stands above.
    let left_out = Memo::new(move |_| {
        app.prefs.about.get().level(exercise, app.prefs.level_of(exercise)).is_none()
    });
    // Another website's page may show this exercise alone.
    let home = app.home();
    let crumb = (home != Route::Exercise(exercise)).then(|| {
        view! {
            <a class="crumb" href=home.href()>
                <Sign icon=Icon::ChevronBack/> {speech.words().frame.all_exercises}
            </a>
        }
    });
    view! {
        <div class="exercise">
            {crumb}
            <header>
                <h1 tabindex="-1">{own.name}</h1>
                <p class="quiet">{own.purpose} " " {also}</p>
            </header>
            <div class="show">
                {move || (!app.abilities.less_motion()).then(|| view! { <Movement exercise/> })}
                <div class="pair">
                    <Position exercise end=false/>
                    <Sign icon=Icon::Arrow/>
                    <Position exercise end=true/>
                </div>
            </div>
            <ForYou exercise/>
            <Tags exercise/>
            <OwnLevel exercise/>
            <Facts exercise speech/>
            <OwnDose exercise/>
            <Instructions exercise/>
            <section class="care">
                <h2>{words.take_care}</h2>
                {own.care.iter().map(|line| view! { <p>{*line}</p> }).collect_view()}
            </section>
            <SourceList heading=words.sources sources=from/>
        </div>
        {move || (!left_out.get()).then(|| view! {
            <div class="stick">
                <Button weight=Weight::Main on_press=begin>{words.start}</Button>
            </div>
        })}
    }
}

/// The movement, and a button that stops it.
#[component]
fn Movement(exercise: Exercise) -> impl IntoView {
    let app = expect_context::<AppState>();
    let page = &app.locale.speech().words().page;
    let runs = RwSignal::new(true);
    view! {
        <div class="picture">
            {move || view! { <Moving exercise level=app.prefs.done_at(exercise) runs/> }}
            <button class="play" type="button" on:click=move |_| runs.update(|r| *r = !*r)>
                {move || {
                    let (icon, word) =
                        if runs.get() { (Icon::Pause, page.pause) } else { (Icon::Play, page.play) };
                    view! { <Sign icon/> <span>{word}</span> }
                }}
            </button>
        </div>
    }
}

/// One of the two positions, with its caption.
#[component]
fn Position(
    exercise: Exercise,
    /// The second one.
    end: bool,
) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    move || {
        let level = app.prefs.done_at(exercise);
        let Aspect { drawn, mirrored, .. } = pose::aspect(exercise, None);
        let drawing = pose::drawing(exercise, level, drawn, if end { 1.0 } else { 0.0 });
        let words = speech.picture(exercise, level);
        // Where nothing moves, the first picture says what the moving one would.
        let label = if app.abilities.less_motion() && !end { words.shows } else { "" };
        let (number, caption) = if end { ("2 · ", words.end) } else { ("1 · ", words.start) };
        view! {
            <figure>
                <Figure drawing=Signal::stored(drawing) label mirrored/>
                <figcaption>{number}{caption}</figcaption>
            </figure>
        }
    }
}

#[component]
fn Facts(exercise: Exercise, speech: Speech) -> impl IntoView {
    let app = expect_context::<AppState>();
    let (page, dose) = (&speech.words().page, &speech.words().dose);
    let bout = move || app.prefs.bout(exercise);
    let rest = move || {
        speech.rest_s(&bout().dose).map_or_else(|| page.no_rest.to_owned(), |s| (dose.seconds)(&s))
    };
    view! {
        <dl class="facts">
            <div><dt>{page.dose}</dt><dd>{move || speech.dose(&bout())}</dd></div>
            <div><dt>{page.rest}</dt><dd>{rest}</dd></div>
            <div><dt>{page.time}</dt><dd>{move || (dose.minutes)(&speech.minutes(bout()))}</dd></div>
            <div class="wide"><dt>{page.muscles}</dt><dd>{speech.exercise(exercise).muscles}</dd></div>
        </dl>
    }
}
