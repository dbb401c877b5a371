//! Which side begins, and how much time there is to get into position.

use leptos::prelude::*;

use crate::domain::exercise::Side;
use crate::state::AppState;
use crate::ui::choice::{Choice, Choosable};

const LEFT: &str = "left";
const RIGHT: &str = "right";
/// How many times the usual time, as the choice knows it.
const TIMES: [&str; 3] = ["1", "2", "3"];

#[component]
pub fn PaceSettings() -> impl IntoView {
    let app = expect_context::<AppState>();
    let more = &app.locale.words().more;
    let sides = vec![Choosable::plain(LEFT, more.left), Choosable::plain(RIGHT, more.right)];
    let side = move || if app.prefs.pace().first == Side::Right { RIGHT } else { LEFT }.to_owned();
    let choose_side = Callback::new(move |value: String| {
        app.prefs.choose_first_side(if value == RIGHT { Side::Right } else { Side::Left });
    });
    let labels = [more.usual, more.double, more.triple];
    let times = TIMES.into_iter().zip(labels).map(|(v, l)| Choosable::plain(v, l)).collect();
    let chosen = move || {
        let times = usize::from(app.prefs.pace().more_time);
        TIMES.into_iter().nth(times.saturating_sub(1)).unwrap_or_default().to_owned()
    };
    let choose_times = Callback::new(move |value: String| {
        app.prefs.choose_more_time(value.parse().unwrap_or(1));
    });
    view! {
        <Choice name="first-side" legend=more.first_side options=sides
            chosen=Signal::derive(side) on_choose=choose_side/>
        <Choice name="more-time" legend=more.more_time options=times
            chosen=Signal::derive(chosen) on_choose=choose_times/>
        <p class="quiet">{more.more_time_hint}</p>
    }
}
