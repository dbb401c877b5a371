//! Writes the pseudo-language into target/pseudo.rs: all of English with accents, in brackets, and 40 % longer.
//! What is not in brackets on a screen did not come from `text`; what is cut would be cut in some real
//! language. `make pseudo` serves the app in it; no build that is shipped has it.

use std::error::Error;
use std::{fs, iter};

const ENGLISH: &str = "src/text/en";
const WRITTEN: &str = "target/pseudo.rs";
/// So much longer, in per cent, is a translation that is long.
const LONGER: usize = 40;

fn main() -> Result<(), Box<dyn Error>> {
    let mut all = String::new();
    let mut root = String::new();
    let mut files: Vec<_> =
        fs::read_dir(ENGLISH)?.map(|e| e.map(|e| e.path())).collect::<Result<_, _>>()?;
    files.sort();
    for path in files {
        let text = fs::read_to_string(&path)?;
        let name = path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
        let own = |l: &&str| !l.starts_with("//!") && !l.starts_with("mod ");
        let code: Vec<&str> = text.lines().filter(own).collect();
        let said = rewritten(&code.join("\n"));
        if name == "mod" {
            root = said;
        } else {
            all += &["mod ", &name, " {\n", &said, "\n}\n"].concat();
        }
    }
    fs::create_dir_all("target")?;
    Ok(fs::write(WRITTEN, all + &root)?)
}

/// The code with every sentence in it made longer.
fn rewritten(code: &str) -> String {
    let mut rest = code;
    let mut all = String::new();
    while let Some((before, after)) = rest.split_once('"') {
        let end = end_of(after);
        let (sentence, behind) = after.split_at(end);
        all += before;
        all.push('"');
        all += &longer(&joined(sentence));
        all.push('"');
        rest = behind.strip_prefix('"').unwrap_or_default();
    }
    all + rest
}

/// Where a literal ends: at the first quotation mark that no backslash stands before.
fn end_of(literal: &str) -> usize {
    let mut escaped = false;
    let ends = |&(_, c): &(usize, char)| {
        let ends = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        ends
    };
    literal.char_indices().find(ends).map_or(literal.len(), |(at, _)| at)
}

/// A literal over several lines in one.
fn joined(literal: &str) -> String {
    literal.split("\\\n").map(str::trim_start).collect()
}

/// A sentence between brackets, with accents and vowels drawn out. Places of numbers and escapes stay.
fn longer(sentence: &str) -> String {
    let letters = sentence.chars().filter(|c| c.is_alphabetic()).count();
    if letters == 0 {
        return sentence.to_owned();
    }
    let mut owed = letters * LONGER / 100 + 1;
    let mut kept = 0_u8;
    let mut said = String::from("[");
    let mut chars = sentence.chars().peekable();
    while let Some(c) = chars.next() {
        let opens = c == '{' || c == '\\' && chars.peek() == Some(&'u');
        kept += u8::from(opens && kept == 0);
        let accented = if kept > 0 { c } else { accent(c) };
        said.push(accented);
        if kept > 0 && c == '}' {
            kept = 0;
        } else if kept == 0 && accented != c && owed > 0 {
            said.push(accented);
            owed -= 1;
        }
    }
    // What the vowels did not give.
    said.extend(iter::repeat_n('~', owed));
    said.push(']');
    said
}

fn accent(c: char) -> char {
    match c {
        'a' => 'á',
        'e' => 'ê',
        'i' => 'ï',
        'o' => 'ø',
        'u' => 'û',
        'y' => 'ÿ',
        'A' => 'Å',
        'E' => 'É',
        'I' => 'Î',
        'O' => 'Ö',
        'U' => 'Ü',
        _ => c,
    }
}
