//! How a session goes: the pace of repetitions, which side begins, and the time to get into position.

use leptos::prelude::*;

use super::pick::pick;
use crate::domain::check_in::First;
use crate::domain::timeline::Pacing;
use crate::state::{AppState, MoreTime};

#[component]
pub fn PaceSettings() -> impl IntoView {
    let app = expect_context::<AppState>();
    let more = &app.locale.words().more;
    let paces = [more.pacing_usual, more.pacing_slower, more.pacing_slowest, more.pacing_own];
    let sides = [more.left, more.right, more.sore, more.not_sore];
    let times = [more.usual, more.double, more.triple];
    let changed = move || app.player.settings_changed();
    view! {
        {pick("pacing", more.pacing, app.prefs.pacing, &Pacing::ALL, &paces, changed)}
        <p class="quiet">{more.pacing_hint}</p>
        {pick("first-side", more.first_side, app.prefs.first, &First::ALL, &sides, changed)}
        <p class="quiet">{more.first_side_hint}</p>
        {pick("more-time", more.more_time, app.prefs.more_time, &MoreTime::ALL, &times, changed)}
        <p class="quiet">{more.more_time_hint}</p>
    }
}
