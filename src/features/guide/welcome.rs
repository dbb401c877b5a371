//! Shown once, before the first session: red flags and the disclaimer, to be read and acknowledged.

use leptos::prelude::*;

use super::parts::{Reading, SignList};
use crate::state::AppState;
use crate::ui::button::{Button, Weight};

#[component]
pub fn Welcome() -> impl IntoView {
    let app = expect_context::<AppState>();
    let words = app.locale.words();
    let acknowledge = Callback::new(move |()| app.acknowledge());
    view! {
        <div class="guide">
            <h1 tabindex="-1">{words.welcome.heading}</h1>
            <p class="lead">{words.welcome.intro}</p>
            <p>{words.guide.flags_intro}</p>
            <SignList signs=&words.guide.emergency urgency="high"/>
            <SignList signs=&words.guide.urgent/>
            <SignList signs=&words.guide.ask_first/>
            <Reading section=&words.guide.disclaimer/>
            <Button weight=Weight::Main on_press=acknowledge>{words.welcome.acknowledge}</Button>
        </div>
    }
}
