//! What speaks against an exercise that was asked for all the same: in a link, or by its name alone. Routines
//! are adapted before, and have nothing of it.

use leptos::prelude::*;

use crate::domain::precautions::{Act, Concern};
use crate::domain::route::Route;
use crate::domain::routine::Plan;
use crate::domain::timeline::Bout;
use crate::state::AppState;
use crate::ui::reason_list::{Given, ReasonList};

#[component]
pub fn Minded(plan: Plan) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let words = &speech.words().about_you;
    let row = move |bout: &Bout| {
        let about = app.prefs.about_for(plan);
        let concerns = about.concerns(bout.exercise, bout.level);
        let act = concerns.iter().map(|c| c.act).max()?;
        // At the gentle level already.
        let told =
            act == Act::LeaveOut || about.level(bout.exercise, bout.level) != Some(bout.level);
        told.then(|| {
            let reason = |c: &Concern| Given {
                text: words.because(c.reason),
                source: c.reason.source().map(|s| (s.title, s.url)),
            };
            let reasons = concerns.iter().filter(|c| c.act == act).map(reason).collect();
            let name = speech.exercise(bout.exercise).name;
            view! {
                <li>
                    <p><b>{name}</b></p>
                    <p>{if act == Act::LeaveOut { words.would_leave_out } else { words.would_ease }}</p>
                    <ReasonList reasons own_rule=words.own_rule/>
                </li>
            }
        })
    };
    move || {
        let rows: Vec<_> = app.player.bouts().iter().filter_map(row).collect();
        (!rows.is_empty()).then(|| {
            view! {
                <section class="for-you">
                    <h2>{words.asked_for}</h2>
                    <ul>{rows}</ul>
                    <p>{words.ask_first}</p>
                    <p><a href=Route::AboutYou.href()>{words.why}</a></p>
                </section>
            }
        })
    }
}
