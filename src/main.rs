//! Starts the app in the page. Everything else is in the library.

use keystone::app::App;
use keystone::platform::shell;
use keystone::state::AppState;
use leptos::mount::mount_to;
use leptos::prelude::*;

fn main() {
    console_error_panic_hook::set_once();
    shell::take_over(|root| mount_to(root, || view! { <App state=AppState::start()/> }).forget());
}
