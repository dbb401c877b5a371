//! What there is to learn: the list of topics, and each of them on a page of its own.

use leptos::prelude::*;

use super::parts::Reading;
use crate::domain::route::Route;
use crate::domain::sources;
use crate::domain::topic::{self, Topic};
use crate::state::AppState;
use crate::ui::icon::{Icon, Sign};
use crate::ui::source_list::SourceList;

/// The list of topics.
#[component]
pub fn About() -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = speech.words();
    let row = |topic: Topic| {
        let text = words.guide.of(topic);
        let minutes = topic::minutes(text.paragraphs);
        view! {
            <li>
                <a href=Route::Learn(topic).href()>{text.heading}</a>
                <span class="quiet">{speech.count(minutes, &words.learn.minutes)}</span>
            </li>
        }
    };
    view! {
        <div class="guide">
            <h1 tabindex="-1">{words.learn.heading}</h1>
            <p class="lead">{words.learn.intro}</p>
            <ul class="topics">{Topic::ALL.map(row).collect_view()}</ul>
            <Reading section=&words.guide.disclaimer/>
        </div>
    }
}

/// One topic.
#[component]
pub fn Learn(topic: Topic) -> impl IntoView {
    let words = expect_context::<AppState>().locale.words();
    let text = words.guide.of(topic);
    let body = match (topic, text.paragraphs.split_first()) {
        (Topic::Questions, Some((intro, questions))) => {
            let questions = questions.iter().map(|q| view! { <li>{*q}</li> });
            view! { <p>{*intro}</p> <ul class="questions">{questions.collect_view()}</ul> }
                .into_any()
        }
        _ => text.paragraphs.iter().map(|p| view! { <p>{*p}</p> }).collect_view().into_any(),
    };
    let sources: Vec<_> = sources::of_topic(topic).iter().map(|s| (s.title, s.url)).collect();
    let sources = (!sources.is_empty())
        .then(|| view! { <SourceList heading=words.about.references sources/> });
    let safety = (topic == Topic::Help || topic == Topic::FlareUps).then(|| {
        view! {
            <a class="stop-link" href=Route::Safety.href()>
                <Sign icon=Icon::Octagon/> {words.frame.when_to_stop}
            </a>
        }
    });
    view! {
        <div class="guide">
            <a class="crumb" href=Route::About.href()>
                <Sign icon=Icon::ChevronBack/> {words.learn.heading}
            </a>
            <section class="reading"><h1 tabindex="-1">{text.heading}</h1> {body}</section>
            {safety}
            {sources}
        </div>
    }
}

/// The joint and the studies, for the page that can be read before the app runs.
#[component]
pub fn AboutTexts() -> impl IntoView {
    let words = expect_context::<AppState>().locale.words();
    let guide = &words.guide;
    let heading = words.about.references;
    view! {
        <h1 tabindex="-1">{words.about.heading}</h1>
        <Reading section=&guide.joint sources=sources::JOINT sources_heading=heading/>
        <Reading section=&guide.movement sources=sources::MOVEMENT sources_heading=heading/>
        <Reading section=&guide.evidence sources=sources::EVIDENCE sources_heading=heading/>
        <Reading section=&guide.dosing sources=sources::DOSING sources_heading=heading/>
        <Reading section=&guide.disclaimer/>
    }
}
