//! The clipboard.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

/// Puts a text there; says whether it is there now. A page in a frame may not be allowed to, and one that
/// came without encryption has only the older way.
pub async fn copy(text: &str) -> bool {
    match written(text) {
        Some(promise) => JsFuture::from(promise).await.is_ok() || selected(text).is_some(),
        None => selected(text).is_some(),
    }
}

fn written(text: &str) -> Option<Promise> {
    let clipboard = Reflect::get(&web_sys::window()?.navigator(), &"clipboard".into()).ok()?;
    let write: Function = Reflect::get(&clipboard, &"writeText".into()).ok()?.dyn_into().ok()?;
    write.call1(&clipboard, &text.into()).ok()?.dyn_into().ok()
}

/// The older way: has the browser copy what is selected.
fn selected(text: &str) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let area: HtmlElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    let set = |of: &JsValue, name: &str, value: &str| Reflect::set(of, &name.into(), &value.into());
    set(&area, "value", text).ok()?;
    area.set_attribute("class", "out-of-sight").ok()?;
    let before = document.active_element().and_then(|e| e.dyn_into::<HtmlElement>().ok());
    document.body()?.append_child(&area).ok()?;
    let call = |of: &JsValue, name: &str, with: &JsValue| {
        let function: Function = Reflect::get(of, &name.into()).ok()?.dyn_into().ok()?;
        function.call1(of, with).ok()
    };
    call(&area, "select", &JsValue::UNDEFINED);
    let done = call(&document, "execCommand", &"copy".into());
    area.remove();
    // It had the focus for a moment.
    before.map(|e| e.focus());
    done?.as_bool()?.then_some(())
}
