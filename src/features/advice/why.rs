//! Why something is suggested: the rule in full, the sessions that it was applied to, and its sources.

use leptos::prelude::*;

use crate::domain::advice::{Advice, Fact, Suggestion};
use crate::domain::check_in::Felt;
use crate::domain::route::Route;
use crate::domain::sources::Source;
use crate::domain::topic::Topic;
use crate::state::{AppState, Form};
use crate::text::phrases::Speech;
use crate::ui::source_list::SourceLink;

#[component]
pub fn Why(suggestion: Suggestion) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = speech.words();
    let advice = suggestion.advice;
    let rule = if advice.is_up() { words.advice.rule_up } else { words.advice.rule_down };
    let (topic, way) = match advice {
        Advice::Up(..) | Advice::Down(..) => (Topic::Pacing, words.learn.pacing),
        Advice::FlareUp { .. } => (Topic::FlareUps, words.learn.flare_ups),
    };
    let fact = |fact: &Fact| {
        let day = app.locale.date(fact.day, Form::Weekday);
        view! { <li>{(words.advice.fact)(&day, &said(speech, fact))}</li> }
    };
    let source = |s: &Source| view! { <li><SourceLink title=s.title url=s.url/></li> };
    let sources = advice.sources().iter().map(source).collect_view();
    view! {
        <details class="fold">
            <summary>{words.advice.why}</summary>
            <p>{rule}</p>
            <ul class="grounds">{suggestion.facts.iter().map(fact).collect_view()}</ul>
            <p>{words.advice.rule_own}</p>
            <ul class="sources">{sources}</ul>
            <p><a href=Route::Learn(topic).href()>{way}</a></p>
        </details>
    }
}

/// What was said of a session, as far as it was.
fn said(speech: Speech, fact: &Fact) -> String {
    let (words, advice) = (&speech.words().check_in, &speech.words().advice);
    let number = |n: u8| speech.number(n);
    let pain = match (fact.before, fact.after) {
        (Some(before), Some(after)) => Some((words.pain_was)(&number(before), &number(after))),
        (Some(before), None) => Some((words.pain_before)(&number(before))),
        (None, Some(after)) => Some((words.pain_after)(&number(after))),
        (None, None) => None,
    };
    let effort = fact.effort.map(|n| (words.effort_was)(&number(n)));
    let [better, same, worse] = advice.next_day;
    let felt = fact.morning.map(|felt| match felt {
        Felt::Better => better.to_owned(),
        Felt::Same => same.to_owned(),
        Felt::Worse => worse.to_owned(),
    });
    let all: Vec<String> = [pain, effort, felt].into_iter().flatten().collect();
    all.join(" · ")
}
