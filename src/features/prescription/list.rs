//! What is done, one below the other: each with its drawing, its variation and its dose.

use leptos::prelude::*;

use crate::domain::pose::{self, Aspect};
use crate::domain::route::Route;
use crate::domain::timeline::Bout;
use crate::state::AppState;
use crate::ui::figure::Stills;

#[component]
pub fn BoutList(
    /// Each with what else there is to say of it; may be empty.
    bouts: Vec<(Bout, String)>,
    /// Whether their names lead to their pages.
    links: bool,
) -> impl IntoView {
    let app = expect_context::<AppState>();
    let speech = app.locale.speech();
    let row = move |(bout, more): (Bout, String)| {
        let name = speech.exercise(bout.exercise).name;
        let rest = speech.rest_s(&bout.dose).map(|s| (speech.words().dose.rest)(&s));
        let around: Vec<_> =
            rest.into_iter().chain([more].into_iter().filter(|m| !m.is_empty())).collect();
        let Aspect { drawn, mirrored, .. } = pose::aspect(bout.exercise, bout.only);
        let at = |t| Signal::stored(pose::drawing(bout.exercise, bout.level, drawn, t));
        let title = if links {
            view! { <a href=Route::Exercise(bout.exercise).href()>{name}</a> }.into_any()
        } else {
            name.into_any()
        };
        view! {
            <li>
                <div class="picture">
                    <Stills start=at(0.0) end=at(1.0) mirrored
                        label=speech.picture(bout.exercise, bout.level).shows/>
                </div>
                <div>
                    <h3>{title}</h3>
                    <p class="quiet">{speech.variation(&bout)}</p>
                    <p class="dose"><b>{speech.dose(&bout)}</b> " " <span>{around.join(" · ")}</span></p>
                </div>
            </li>
        }
    };
    view! { <ol class="bouts">{bouts.into_iter().map(row).collect_view()}</ol> }
}
