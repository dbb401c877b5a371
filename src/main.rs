//! Starts the app in the page. Everything else is in the library.

#[cfg(target_arch = "wasm32")]
fn main() {
    use keystone::app::App;
    use keystone::platform::shell;
    use keystone::state::{AppState, in_turn};
    use leptos::mount::mount_to;
    use leptos::prelude::*;

    console_error_panic_hook::set_once();
    shell::build_aside(|root| {
        let app = || {
            let started = RwSignal::new(None);
            let owner = Owner::current().unwrap_or_default();
            in_turn(move || owner.with(|| AppState::start(move |state| started.set(Some(state)))));
            move || started.get().map(|state| view! { <App state/> })
        };
        mount_to(root, app).forget();
    });
}

/// There is nothing to start without a browser.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
