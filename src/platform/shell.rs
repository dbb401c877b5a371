//! What stands on the page before the app does (see `app::still`), and how the app takes its place.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Builds the app aside and puts it in the place of what can be read before, in one go: nothing of it is
/// painted in between. Where there is no page (denied by nobody we know), nothing happens.
pub fn take_over(build: impl FnOnce(HtmlElement)) {
    let Some(document) = web_sys::window().and_then(|w| w.document()) else { return };
    let root = document.create_element("div").ok().and_then(|e| e.dyn_into::<HtmlElement>().ok());
    let Some(root) = root else { return };
    root.set_id("app");
    build(root.clone());
    tell();
    match document.get_element_by_id("shell") {
        // The two are elements of the same page, so this can't fail.
        Some(shell) => drop(shell.replace_with_with_node_1(&root)),
        // While developing there is none.
        None => drop(document.body().map(|b| b.append_child(&root))),
    }
}

/// Tells `public/boot.js`, which then remembers what has the focus.
fn tell() {
    let event = web_sys::Event::new("keystone-takes-over").ok();
    let window = web_sys::window();
    if let (Some(window), Some(event)) = (window, event) {
        // Nobody hinders it.
        let _ = window.dispatch_event(&event);
    }
}
