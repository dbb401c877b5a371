//! What is done, one after the other.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use keystone::app::still;
use keystone::text::Lang;

use super::files::{self, Folder};
use super::{Done, page};

/// Shown by other sites and by stores, never by the app: not kept for offline use.
const NOT_CACHED: [&str; 4] = ["og.png", "screenshots/", "embed.js", "embed/"];
/// What other websites load; its name is theirs to keep.
const LOADER: &str = "embed.js";
/// The service worker; it is not to keep itself.
const WORKER: &str = "sw.js";
/// Where it has to be told what there is.
const LIST: &str = "const FILES = {};";
const VERSION: &str = "const VERSION = \"\";";

pub fn run() -> Done {
    let staging = PathBuf::from(env::var("TRUNK_STAGING_DIR")?);
    let release = env::var("TRUNK_PROFILE").is_ok_and(|p| p == "release");
    let folder = Folder::new(staging.clone());
    let mut template = fs::read_to_string(staging.join("index.html"))?;
    if !release {
        fs::remove_file(staging.join(WORKER))?;
        return write_pages(&staging, &template, None);
    }
    let glue = folder.only("js", "app-")?;
    shrink(&staging.join(&glue), &["--format=esm"])?;
    shrink(&staging.join(LOADER), &[])?;
    let module = folder.only("wasm", "app-")?;
    forget_place(&staging.join(&module))?;
    // The glue names the module, so that comes first.
    for (old, stem) in [(module, "app"), (glue, "app"), ("boot.js".into(), "boot")] {
        let new = folder.name_by_content(&old, stem)?;
        folder.replace_in("js", &old, &new)?;
        template = template.replace(&old, &new);
    }
    write_pages(&staging, &template, Some(&folder))?;
    let list =
        folder.list(|name| name != WORKER && !NOT_CACHED.iter().any(|n| name.starts_with(n)))?;
    let worker = staging.join(WORKER);
    let mut text = fs::read_to_string(&worker)?;
    let version = format!("const VERSION = \"{}\";", files::digits(list.as_bytes()));
    for (old, new) in [(LIST, format!("const FILES = {list};")), (VERSION, version)] {
        if !text.contains(old) {
            return Err(format!("{WORKER} does not say: {old}").into());
        }
        text = text.replace(old, &new);
    }
    Ok(fs::write(worker, text)?)
}

/// A crate of the framework writes a hash of where it lies on this machine into the module, as the name of an
/// export that nobody uses. The same sources are to give the same bytes wherever they are built.
fn forget_place(module: &Path) -> Done {
    const MARK: &[u8] = b"_WASM_SPLIT_MARKER_";
    const DIGITS: usize = 16;
    let mut bytes = fs::read(module)?;
    let marks: Vec<usize> =
        bytes.windows(MARK.len()).enumerate().filter(|(_, w)| *w == MARK).map(|(i, _)| i).collect();
    for at in marks {
        let hash = at + MARK.len()..at + MARK.len() + DIGITS;
        bytes.get_mut(hash).into_iter().flatten().for_each(|b| *b = b'0');
    }
    Ok(fs::write(module, bytes)?)
}

/// The first language's page is the folder's own, the others are beside it.
fn write_pages(staging: &Path, template: &str, folder: Option<&Folder>) -> Done {
    for lang in Lang::ALL {
        fs::write(staging.join(still::file(lang)), page::write(lang, template, folder)?)?;
    }
    Ok(())
}

/// Takes out of a script what a browser doesn't need.
fn shrink(script: &Path, how: &[&str]) -> Done {
    let esbuild = Path::new("node_modules/.bin/esbuild");
    let done = Command::new(esbuild)
        .arg(script)
        .args(["--minify", "--target=chrome105,firefox121,safari15.5"])
        .args(how)
        .args(["--allow-overwrite", "--log-level=warning"])
        .arg(format!("--outfile={}", script.display()))
        .status()?;
    if done.success() { Ok(()) } else { Err("esbuild could not shrink a script".into()) }
}
