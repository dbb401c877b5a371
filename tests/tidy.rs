//! The layer table of `src/lib.rs`, and what else holds for every file, checked by reading `src`.

// A test that can't go on is to panic.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::string_slice)]

use std::fs;
use std::path::{Path, PathBuf};

/// What a layer may name of our own crate and of others. Its own modules are always allowed.
struct Layer {
    name: &'static str,
    layers: &'static [&'static str],
    crates: &'static [&'static str],
}

const BROWSER: &[&str] = &["gloo_", "web_sys", "js_sys", "wasm_bindgen"];
const ALL_CRATES: &[&str] =
    &["leptos", "serde", "serde_json", "gloo_", "web_sys", "js_sys", "wasm_bindgen"];

const TABLE: &[Layer] = &[
    Layer { name: "domain", layers: &[], crates: &["serde", "serde_json"] },
    Layer { name: "text", layers: &["domain"], crates: &[] },
    Layer { name: "platform", layers: &["domain", "text"], crates: BROWSER },
    Layer {
        name: "state",
        layers: &["domain", "text", "platform"],
        // Handles of ports, such as an interval, are kept here; nothing is called on them.
        crates: &["leptos", "gloo_timers"],
    },
    // Of the domain, plain drawings only.
    Layer { name: "ui", layers: &["domain::pose"], crates: &["leptos"] },
    Layer { name: "features", layers: &["domain", "text", "state", "ui"], crates: &["leptos"] },
    Layer {
        name: "app",
        layers: &["domain", "text", "state", "ui", "features"],
        crates: &["leptos"],
    },
];

const LAYERS: &[&str] = &["domain", "text", "platform", "state", "ui", "features", "app"];

/// No file is longer. A table of words or sources may come close.
const MOST_LINES: usize = 300;

struct Source {
    path: PathBuf,
    /// The folder below `src`, or the file itself at the top.
    layer: String,
    text: String,
}

impl Source {
    /// Its lines of code, with their numbers: comments are left out.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.text.lines().enumerate().map(|(n, l)| (n + 1, l.trim()));
        lines.filter(|(_, l)| !l.starts_with("//"))
    }

    fn at(&self, line: usize) -> String {
        format!("{}:{line}", self.path.display())
    }
}

/// All files of a kind below a folder of the project, in order.
fn files(folder: &str, kind: &str) -> Vec<PathBuf> {
    fn walk(folder: &Path, kind: &str, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("the folder can be read") {
            let path = entry.expect("the folder can be listed").path();
            if path.is_dir() {
                walk(&path, kind, found);
            } else if path.extension().is_some_and(|e| e == kind) {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), kind, &mut found);
    found.sort();
    found
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    files("src", "rs")
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).expect("a source can be read");
            let below = path.strip_prefix(&root).expect("it is below src");
            let layer = below.iter().next().expect("it has a name").to_string_lossy();
            let layer = layer.trim_end_matches(".rs").to_owned();
            Source { path: below.to_owned(), layer, text }
        })
        .collect()
}

fn assert_none(rule: &str, broken: &[String]) {
    assert!(broken.is_empty(), "{rule}:\n{}", broken.join("\n"));
}

#[test]
fn layers_name_only_what_the_table_allows() {
    let mut broken = Vec::new();
    for source in sources() {
        let Some(layer) = TABLE.iter().find(|l| l.name == source.layer) else { continue };
        for (n, line) in source.code() {
            for other in LAYERS.iter().filter(|l| **l != layer.name) {
                let named = line.match_indices(&format!("crate::{other}")).any(|(i, found)| {
                    let rest = &line[i + "crate::".len()..];
                    let whole = !line[i + found.len()..].starts_with(|c: char| c.is_alphanumeric());
                    whole && !layer.layers.iter().any(|allowed| rest.starts_with(allowed))
                });
                if named {
                    broken.push(format!("{}: {line}", source.at(n)));
                }
            }
            for name in ALL_CRATES {
                let allowed =
                    layer.crates.iter().any(|c| c.starts_with(name) || name.starts_with(c));
                let named = line.contains(&format!("{name}::"))
                    || (name.ends_with('_') && line.contains(name) && line.starts_with("use "));
                // "leptos::web_sys" would be a back door.
                let inside = line.contains(&format!("leptos::{name}"));
                if (named || inside) && !allowed {
                    broken.push(format!("{}: {line}", source.at(n)));
                }
            }
        }
    }
    assert_none("A layer names what the table of src/lib.rs does not allow it", &broken);
}

#[test]
fn no_feature_knows_a_sibling() {
    let mut broken = Vec::new();
    for source in sources().iter().filter(|s| s.layer == "features") {
        let own = source.path.iter().nth(1).expect("a feature is a folder").to_string_lossy();
        for (n, line) in source.code() {
            let named = line.split_once("crate::features::");
            if named.is_some_and(|(_, rest)| !rest.starts_with(&*own)) {
                broken.push(format!("{}: {line}", source.at(n)));
            }
        }
    }
    assert_none("A feature names a sibling", &broken);
}

#[test]
fn views_are_only_where_views_belong() {
    let mut broken = Vec::new();
    for source in sources() {
        let free = ["ui", "features", "app", "main"].contains(&source.layer.as_str());
        let found = source.code().filter(|(_, l)| !free && l.contains("view!"));
        broken.extend(found.map(|(n, l)| format!("{}: {l}", source.at(n))));
    }
    assert_none("A view outside ui, features and app", &broken);
}

/// Whether a declaration says left or right where it should say start or end.
fn is_one_sided(declaration: &str) -> bool {
    let Some((property, value)) = declaration.split_once(':') else { return false };
    let (property, value) = (property.trim(), value.trim());
    let sided = ["-left", "-right"].iter().any(|s| property.ends_with(s));
    let aligned =
        ["text-align", "float", "clear"].contains(&property) && ["left", "right"].contains(&value);
    // Top, right, bottom, left: the second and the fourth have to be the same.
    let mut depth = 0;
    let parts: Vec<&str> = value
        .split(|c: char| {
            depth += i32::from(c == '(') - i32::from(c == ')');
            c == ' ' && depth == 0
        })
        .collect();
    let four = ["margin", "padding", "inset"].contains(&property)
        && matches!(parts[..], [_, right, _, left] if right != left);
    sided || ["left", "right"].contains(&property) || aligned || four
}

#[test]
fn styles_know_start_and_end_but_not_left_and_right() {
    let mut broken = Vec::new();
    for file in files("style", "css") {
        let text = fs::read_to_string(&file).expect("a style can be read");
        let declarations = text.split(['{', '}', ';']).filter(|d| is_one_sided(d));
        broken.extend(declarations.map(|d| format!("{}: {}", file.display(), d.trim())));
    }
    assert_none("This would not turn in a language that begins at the right", &broken);
    assert!(is_one_sided("padding: 1px 2px 1px 0") && is_one_sided("text-align: left"));
    assert!(!is_one_sided("padding: 1px calc(2px + 1px) 3px calc(2px + 1px)"));
}

#[test]
fn nothing_can_panic_and_nothing_is_left_over() {
    // A panic in wasm cannot be recovered; the policy of the page forbids the last two.
    let banned = [
        ".unwrap()",
        ".expect(",
        "panic!(",
        "todo!(",
        "unimplemented!(",
        "unreachable!(",
        "dbg!(",
        "TODO",
        "FIXME",
        "inner_html",
        " style=",
    ];
    let mut broken = Vec::new();
    for source in sources() {
        for (n, line) in source.text.lines().enumerate() {
            if banned.iter().any(|b| line.contains(b)) {
                broken.push(format!("{}: {}", source.at(n + 1), line.trim()));
            }
        }
    }
    assert_none("This must not stand in src", &broken);
}

#[test]
fn every_file_says_what_it_is_for_and_is_short() {
    let mut broken = Vec::new();
    for source in sources() {
        if !source.text.starts_with("//! ") {
            broken.push(format!("{} does not begin with //!", source.path.display()));
        }
        let lines = source.text.lines().count();
        if lines > MOST_LINES {
            broken.push(format!("{} has {lines} lines", source.path.display()));
        }
    }
    assert_none("Files that a newcomer would stumble over", &broken);
}

#[test]
fn every_sentence_comes_from_the_catalogue() {
    let mut broken = Vec::new();
    for source in sources() {
        if !["ui", "features", "app"].contains(&source.layer.as_str()) {
            continue;
        }
        for (n, line) in source.code() {
            let text_nodes = line.match_indices('"').filter(|(i, _)| {
                let before = line[..*i].trim_end();
                // In a view, text stands alone or right after a tag.
                before.is_empty() || before.ends_with('>') && !before.ends_with("=>")
            });
            for (i, _) in text_nodes {
                let text = line[i + 1..].split('"').next().unwrap_or_default();
                // The name of the app, and the paths of drawings, are in no language.
                let path = text.chars().any(|c| c.is_ascii_digit());
                if text.chars().any(char::is_alphabetic) && text != "Keystone" && !path {
                    broken.push(format!("{}: {line}", source.at(n)));
                }
            }
        }
    }
    assert_none("Words that a person reads belong in src/text", &broken);
}
