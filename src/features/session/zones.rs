//! What a rating of pain means for today, and the signs that speak against any session. A rating starts and
//! stops nothing; a sign does.

use leptos::prelude::*;

use crate::domain::red_flags::Urgency;
use crate::domain::route::Route;
use crate::domain::routine::{Plan, Routine};
use crate::domain::topic::Topic;
use crate::domain::zone::Zone;
use crate::state::AppState;
use crate::text::words::Signs;
use crate::ui::button::{Button, Weight};
use crate::ui::check_list::{CheckList, Checkable};
use crate::ui::icon::{Icon, Sign};

/// What this rating means.
#[component]
pub fn Zones(plan: Plan) -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = app.locale.words();
    // Where a sign is ticked, what to do about that is all there is to say.
    let zone = Memo::new(move |_| {
        let flagged = app.player.flags().urgency().is_some();
        app.player.pain().map(Zone::of).filter(|_| !flagged)
    });
    let go_easy = Callback::new(move |()| app.go_easy());
    let gentle = matches!(plan, Plan::Routine(r) if r.is_always_gentle());
    let ways = move || {
        let change = (!gentle).then(|| {
            view! { <Button weight=Weight::Main on_press=go_easy>{words.zones.flare_up}</Button> }
        });
        view! {
            {change}
            <a class="button" href=app.home().href()>{words.zones.rest}</a>
            <a href=Route::Learn(Topic::FlareUps).href()>{words.learn.flare_ups}</a>
        }
    };
    let text = move |zone| match zone {
        Zone::Green => words.zones.green,
        Zone::Amber => words.zones.amber,
        Zone::Red => words.zones.red,
    };
    view! {
        <div class="zones">
        // There from the start, so that screen readers hear what comes into it.
        <div class="zone" aria-live="polite" data-zone=move || zone.get().map(Zone::slug)>
            {move || zone.get().map(|z| view! { <p>{text(z)}</p> })}
        </div>
        {move || (zone.get() == Some(Zone::Red)).then(|| view! { <div class="ways">{ways()}</div> })}
        </div>
    }
}

/// The signs, to be ticked: folded away, unless it is a bad day.
#[component]
pub fn RedFlags(plan: Plan) -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = app.locale.words();
    let flare_up = plan == Plan::Routine(Routine::FlareUp);
    let bad = Memo::new(move |_| flare_up || app.player.pain().map(Zone::of) == Some(Zone::Red));
    let list = move |urgency: Urgency, signs: &'static Signs| {
        let option = |(n, sign): (usize, &&'static str)| Checkable {
            label: (*sign).to_owned(),
            note: Signal::stored(String::new()),
            checked: Signal::derive(move || app.player.flags().has(urgency, n)),
            on_check: Callback::new(move |so| app.player.tick_flag(urgency, n, so)),
        };
        let options = signs.signs.iter().enumerate().map(option).collect();
        view! { <CheckList legend=signs.heading options/> }
    };
    view! {
        <details class="fold flags" prop:open=move || bad.get()>
            <summary>{words.zones.flags}</summary>
            <p>{words.zones.flags_intro}</p>
            {list(Urgency::Emergency, &words.guide.emergency)}
            {list(Urgency::Urgent, &words.guide.urgent)}
        </details>
    }
}

/// In the place of the start, where a sign is ticked: what to do about it.
#[component]
pub fn NoStart(urgency: Urgency) -> impl IntoView {
    let words = expect_context::<AppState>().locale.words();
    let signs = match urgency {
        Urgency::Emergency => &words.guide.emergency,
        Urgency::Urgent => &words.guide.urgent,
    };
    view! {
        <div class="no-start" role="alert">
            <h2><Sign icon=Icon::Octagon/> {signs.heading}</h2>
            <p>{signs.action}</p>
            <p class="quiet">{words.zones.no_start}</p>
        </div>
    }
}
