//! Starts the app in the page. Everything else is in the library.

use keystone::app::App;
use keystone::state::AppState;
use leptos::prelude::*;

fn main() {
    console_error_panic_hook::set_once();
    mount_to_body(|| view! { <App state=AppState::start()/> });
}
