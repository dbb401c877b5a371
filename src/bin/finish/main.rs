//! The last step of a build, called by Trunk when everything else lies in its folder: shrinks the glue,
//! names each file by its content, writes a page for each language that can be read before the app runs,
//! and tells the service worker what there is.
//!
//! While developing (`trunk serve`), only the pages are written: Trunk's own reloading needs inline
//! scripts, and what is cached would be in the way.

// Views are written natively here: their types nest deeply.
#![recursion_limit = "512"]

#[cfg(not(target_arch = "wasm32"))]
mod files;
#[cfg(not(target_arch = "wasm32"))]
mod page;
#[cfg(not(target_arch = "wasm32"))]
mod steps;

type Done<T = ()> = Result<T, Box<dyn std::error::Error>>;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> Done {
    steps::run()
}

/// Tests of the browser build whatever is here, but nothing of this is for a browser.
#[cfg(target_arch = "wasm32")]
fn main() -> Done {
    Ok(())
}
