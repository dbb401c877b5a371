//! The files of a build: named by their content, and listed with their hashes.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::Done;

/// Enough hex digits for a name that no other content has.
const NAME_DIGITS: usize = 16;

pub struct Folder(PathBuf);

impl Folder {
    pub fn new(path: PathBuf) -> Self {
        Self(path)
    }

    /// The one file with this ending whose name begins so.
    ///
    /// # Errors
    /// If there is none, or more than one.
    pub fn only(&self, ending: &str, beginning: &str) -> Done<String> {
        let mut names = self.names()?;
        names.retain(|n| n.starts_with(beginning) && n.ends_with(&format!(".{ending}")));
        match &names[..] {
            [one] => Ok(one.clone()),
            _ => Err(format!("there should be one {beginning}*.{ending}, not {names:?}").into()),
        }
    }

    /// Gives a file a name that says what is in it, so that no cache takes it for another.
    pub fn name_by_content(&self, old: &str, stem: &str) -> Done<String> {
        let ending = old.rsplit('.').next().unwrap_or_default();
        let digits = digits(&fs::read(self.0.join(old))?);
        let new = format!("{stem}-{digits}.{ending}");
        fs::rename(self.0.join(old), self.0.join(&new))?;
        Ok(new)
    }

    /// Writes another word wherever this one stands in the files with this ending.
    pub fn replace_in(&self, ending: &str, old: &str, new: &str) -> Done {
        for name in self.names()?.iter().filter(|n| n.ends_with(&format!(".{ending}"))) {
            let text = fs::read_to_string(self.0.join(name))?;
            if text.contains(old) {
                fs::write(self.0.join(name), text.replace(old, new))?;
            }
        }
        Ok(())
    }

    /// As browsers expect it in `integrity`.
    pub fn integrity(&self, name: &str) -> Done<String> {
        Ok(format!("sha256-{}", STANDARD.encode(hash(&fs::read(self.0.join(name))?))))
    }

    /// The chosen files with their SHA-256, as JSON in the order of their names.
    pub fn list(&self, chosen: impl Fn(&str) -> bool) -> Done<String> {
        let mut list = BTreeMap::new();
        for name in self.names()?.into_iter().filter(|n| chosen(n)) {
            let integrity = self.integrity(&name)?;
            list.insert(name, integrity);
        }
        Ok(serde_json::to_string_pretty(&list)?)
    }

    /// All files below, with `/` between folders.
    fn names(&self) -> Done<Vec<String>> {
        let mut names = Vec::new();
        walk(&self.0, "", &mut names)?;
        names.sort();
        Ok(names)
    }
}

fn walk(folder: &Path, above: &str, names: &mut Vec<String>) -> Done {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{above}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            walk(&entry.path(), &format!("{name}/"), names)?;
        } else {
            names.push(name);
        }
    }
    Ok(())
}

/// What no other content has.
pub fn digits(bytes: &[u8]) -> String {
    let all = hash(bytes).into_iter().map(|b| format!("{b:02x}"));
    all.take(NAME_DIGITS / 2).collect()
}

fn hash(bytes: &[u8]) -> Vec<u8> {
    Sha256::digest(bytes).to_vec()
}
