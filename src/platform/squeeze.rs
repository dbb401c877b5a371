//! Texts made short enough for an address, and long again: deflated, in base64 as addresses take it. The
//! browser brings both along, so nothing is downloaded for them.

use js_sys::{Array, ArrayBuffer, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, ReadableWritablePair, Response};

/// A text as it stands in an address; `None` where the browser can't.
pub async fn squeezed(text: &str) -> Option<String> {
    let bytes = through(text.as_bytes(), &stream("CompressionStream")?).await.ok()?;
    let binary: String = bytes.to_vec().into_iter().map(char::from).collect();
    let base64 = web_sys::window()?.btoa(&binary).ok()?;
    Some(base64.replace('+', "-").replace('/', "_").replace('=', ""))
}

/// The text that was squeezed into this; `None` if it is none of ours. How long it may become is for
/// whoever calls to see to: at most a thousand times as long.
pub async fn released(squeezed: &str) -> Option<String> {
    let binary = web_sys::window()?.atob(&squeezed.replace('-', "+").replace('_', "/")).ok()?;
    let bytes: Option<Vec<u8>> = binary.chars().map(|c| u8::try_from(u32::from(c)).ok()).collect();
    let bytes = through(&bytes?, &stream("DecompressionStream")?).await.ok()?;
    String::from_utf8(bytes.to_vec()).ok()
}

/// Reached by name, because web-sys counts these among the unstable ones.
fn stream(name: &str) -> Option<ReadableWritablePair> {
    let make: Function = Reflect::get(&js_sys::global(), &name.into()).ok()?.dyn_into().ok()?;
    let kind = Array::of1(&"deflate-raw".into());
    Reflect::construct(&make, &kind).ok().map(JsCast::unchecked_into)
}

async fn through(bytes: &[u8], stream: &ReadableWritablePair) -> Result<Uint8Array, JsValue> {
    let parts = Array::of1(&Uint8Array::from(bytes).into());
    let blob = Blob::new_with_u8_array_sequence(&parts)?;
    let changed = blob.stream().pipe_through(stream);
    let read: Promise = Response::new_with_opt_readable_stream(Some(&changed))?.array_buffer()?;
    let buffer: ArrayBuffer = JsFuture::from(read).await?.dyn_into()?;
    Ok(Uint8Array::new(&buffer))
}
