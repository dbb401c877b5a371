//! Files: giving one to a person, and reading one that they chose.

use js_sys::{Array, JsString};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, Event, HtmlAnchorElement, HtmlInputElement, Url};

/// A download needs its address for a while, in milliseconds.
const KEPT_MS: u32 = 60_000;

/// Why a file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotRead {
    TooLarge,
    Failed,
}

/// Has the browser save a text as a file; says whether it was asked to.
pub fn save(name: &str, kind: &str, text: &str) -> bool {
    offer(name, kind, text).is_some()
}

fn offer(name: &str, kind: &str, text: &str) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&JsValue::from(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let document = web_sys::window()?.document()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    gloo_timers::callback::Timeout::new(KEPT_MS, move || {
        // An address that is gone already is no loss.
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    Some(())
}

/// Reads the file that was chosen in the input of this event, if it has at most so many bytes. The same
/// file can be chosen again afterwards. Nothing is called where none was chosen.
pub fn read_chosen(
    event: &Event,
    most_bytes: usize,
    then: impl FnOnce(Result<String, NotRead>) + 'static,
) {
    let input = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok());
    let Some(input) = input else { return };
    let Some(file) = input.files().and_then(|f| f.get(0)) else { return };
    spawn_local(async move {
        #[allow(clippy::cast_precision_loss)] // far below 2^52
        let fits = file.size() <= most_bytes as f64;
        let text = if fits {
            let text = JsFuture::from(file.text()).await.ok();
            text.and_then(|t| t.dyn_into::<JsString>().ok())
                .map(String::from)
                .ok_or(NotRead::Failed)
        } else {
            Err(NotRead::TooLarge)
        };
        input.set_value("");
        then(text);
    });
}
