//! A prescription as the code in a link: `#/p/` and base 32 (RFC 4648, no padding) of these bytes.
//!
//! | bytes | what |
//! | --- | --- |
//! | 1 | version: 1 |
//! | … | fields, in the order of their tags, each at most once: tag (1 byte), length (1 or 2), content |
//! | 4 | CRC-32 (as in zip) of all bytes before, the highest byte first; in every version |
//!
//! A length below 128 is one byte; above, its low seven bits with the highest bit set, then the rest.
//!
//! | tag | content |
//! | --- | --- |
//! | 1 | the exercises, six bytes each (below); there has to be one |
//! | 2 | who it is from, at most 40 characters of UTF-8 |
//! | 3 | a phone number or web address, at most 60 characters |
//! | 4 | a note to the patient, at most 200 characters |
//! | 5 | an accent colour: red, green, blue |
//! | 6 | a language: two small letters |
//!
//! | byte of an exercise | what |
//! | --- | --- |
//! | 1 | which: 1 to 9, in the order of [`Exercise::ALL`] |
//! | 2 | bits 0–1 variation (0 gentle, 1 standard, 2 stronger); bits 2–3 side (0 both, 1 left, 2 right); bits 4–6 days a week |
//! | 3 | sets |
//! | 4 | repetitions, or seconds of a hold |
//! | 5 | seconds at the far end of a repetition |
//! | 6 | rest between sets, in steps of 5 seconds |
//!
//! Numbers out of [`super::limits`] are held to them, and that is said. Tags and exercises that are not
//! known are left out, and that is said, too: a newer version made them. Codes to try another
//! program on stand in `tests/domain/links/v1.json`.

use super::base32;
use super::{Accent, Item, Prescription};
use crate::domain::crc::crc32;
use crate::domain::exercise::{Exercise, Side};
use crate::domain::level::Level;

const VERSION: u8 = 1;
/// More letters than any code of ours has: a note of 200 letters of four bytes each, and all else.
pub const MOST_LETTERS: usize = 2_400;
const ITEM_BYTES: usize = 6;
const CRC_BYTES: usize = 4;

const ITEMS: u8 = 1;
const CLINIC: u8 = 2;
const CONTACT: u8 = 3;
const NOTE: u8 = 4;
const ACCENT: u8 = 5;
const LANG: u8 = 6;

/// Why a code can't be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is none.
    Empty,
    /// No prescription is that long.
    TooLong,
    /// Cut off or changed on its way: the checksum does not fit, or a letter is none of ours.
    Torn,
    /// From a newer version of the app.
    Newer,
    /// Whole, but not made by our rules.
    Malformed,
    /// It has no exercise that is known here.
    NoExercise,
}

/// What was left out or changed while reading, which a person has to know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Remarks {
    /// Parts that a newer version of the app put in.
    pub newer: bool,
    /// Numbers that were out of the limits.
    pub clamped: bool,
    /// Texts that were too long, had signs in them that can't be seen, or a colour that can't be read.
    pub cleaned: bool,
}

/// The code of a prescription.
#[must_use]
pub fn encode(prescription: &Prescription) -> String {
    let p = prescription.sound();
    let mut bytes = vec![VERSION];
    let items: Vec<u8> = p.items.iter().copied().flat_map(item_bytes).collect();
    let accent = p.accent.map(|a| a.0.to_vec()).unwrap_or_default();
    let texts = [(CLINIC, &p.clinic), (CONTACT, &p.contact), (NOTE, &p.note)];
    put(&mut bytes, ITEMS, &items);
    for (tag, text) in texts {
        put(&mut bytes, tag, text.as_bytes());
    }
    put(&mut bytes, ACCENT, &accent);
    put(&mut bytes, LANG, p.lang.as_bytes());
    let crc = crc32(&[&bytes]);
    bytes.extend(crc.to_be_bytes());
    base32::encode(&bytes)
}

fn put(bytes: &mut Vec<u8>, tag: u8, content: &[u8]) {
    if content.is_empty() {
        return;
    }
    bytes.push(tag);
    // No content of ours has more than 800 bytes.
    let low = u8::try_from(content.len() & 127).unwrap_or_default();
    match u8::try_from(content.len() >> 7).unwrap_or(u8::MAX) {
        0 => bytes.push(low),
        high => bytes.extend([low | 128, high]),
    }
    bytes.extend(content);
}

fn item_bytes(item: Item) -> [u8; ITEM_BYTES] {
    let number = Exercise::ALL.iter().zip(1..).find(|(e, _)| **e == item.exercise);
    let level = Level::ALL.iter().zip(0..).find(|(l, _)| **l == item.level);
    let side = match item.only {
        None => 0,
        Some(Side::Left) => 1,
        Some(Side::Right) => 2,
    };
    let which = level.map_or(0, |(_, n): (_, u8)| n) | (side << 2) | (item.days << 4);
    let number = number.map_or(0, |(_, n)| n);
    [number, which, item.sets, item.amount, item.pause_s, item.rest_s / super::limits::REST_STEP_S]
}

/// Reads a code, as it stands in a link: what mail programs put around or into it does not matter.
///
/// # Errors
/// `Refused` if there is nothing in it that could be done.
pub fn decode(code: &str) -> Result<(Prescription, Remarks), Refused> {
    let letters = letters(code);
    match letters.len() {
        0 => return Err(Refused::Empty),
        n if n > MOST_LETTERS => return Err(Refused::TooLong),
        _ => {}
    }
    let bytes = base32::decode(&letters).ok_or(Refused::Torn)?;
    let body = bytes.len().checked_sub(CRC_BYTES).ok_or(Refused::Torn)?;
    let (body, crc) = bytes.split_at(body);
    if crc != crc32(&[body]).to_be_bytes() {
        return Err(Refused::Torn);
    }
    let (version, mut rest) = body.split_first().ok_or(Refused::Malformed)?;
    match *version {
        VERSION => {}
        0 => return Err(Refused::Malformed),
        _ => return Err(Refused::Newer),
    }
    let (mut read, mut remarks) = (Prescription::default(), Remarks::default());
    let mut last = 0;
    while !rest.is_empty() {
        let (tag, content, after) = field(rest).ok_or(Refused::Malformed)?;
        if tag <= last {
            return Err(Refused::Malformed);
        }
        take(&mut read, &mut remarks, tag, content)?;
        (last, rest) = (tag, after);
    }
    let sound = read.sound();
    let texts = |p: &Prescription| (p.clinic.clone(), p.contact.clone(), p.note.clone());
    remarks.cleaned |= texts(&sound) != texts(&read) || sound.accent != read.accent;
    remarks.clamped |= sound.items != read.items;
    if sound.items.is_empty() {
        return Err(Refused::NoExercise);
    }
    Ok((sound, remarks))
}

/// The letters of a code without what may stand around it: line breaks within, and after it signs or
/// parameters that chats and trackers add.
fn letters(code: &str) -> String {
    let whole = ["%20", "%0A", "%0D", "%0a", "%0d"]
        .iter()
        .fold(code.to_owned(), |s, gap| s.replace(gap, ""));
    let whole = whole.chars().filter(|c| !c.is_whitespace());
    whole.take_while(char::is_ascii_alphanumeric).collect()
}

/// The first field: its tag, its content, and what comes after it.
fn field(bytes: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (tag, rest) = bytes.split_first()?;
    let (low, rest) = rest.split_first()?;
    let (len, rest) = if *low < 128 {
        (usize::from(*low), rest)
    } else {
        let (high, rest) = rest.split_first()?;
        // One that needs no second byte has none.
        (*high > 0).then_some(())?;
        ((usize::from(*high) << 7) | usize::from(*low & 127), rest)
    };
    let content = rest.get(..len).filter(|_| len > 0)?;
    Some((*tag, content, rest.get(len..)?))
}

fn take(
    read: &mut Prescription,
    remarks: &mut Remarks,
    tag: u8,
    content: &[u8],
) -> Result<(), Refused> {
    let text = || String::from_utf8(content.to_vec()).map_err(|_| Refused::Malformed);
    match (tag, content) {
        (ITEMS, _) => {
            let items = content.chunks(ITEM_BYTES);
            if !content.len().is_multiple_of(ITEM_BYTES) {
                return Err(Refused::Malformed);
            }
            for bytes in items {
                let item = read_item(bytes, remarks);
                remarks.newer |= item.is_none();
                read.items.extend(item);
            }
        }
        (CLINIC, _) => read.clinic = text()?,
        (CONTACT, _) => read.contact = text()?,
        (NOTE, _) => read.note = text()?,
        (ACCENT, &[r, g, b]) => read.accent = Some(Accent([r, g, b])),
        (LANG, &[a, b]) if [a, b].iter().all(u8::is_ascii_lowercase) => read.lang = text()?,
        (ACCENT | LANG, _) => return Err(Refused::Malformed),
        _ => remarks.newer = true,
    }
    Ok(())
}

/// `None` for an exercise or a variation that is not known here.
fn read_item(bytes: &[u8], remarks: &mut Remarks) -> Option<Item> {
    let &[number, which, sets, amount, pause_s, rest] = bytes else { return None };
    let exercise = *Exercise::ALL.get(usize::from(number.checked_sub(1)?))?;
    let level = *Level::ALL.get(usize::from(which & 3))?;
    let only = match (which >> 2) & 3 {
        0 => None,
        1 => Some(Side::Left),
        2 => Some(Side::Right),
        _ => return None,
    };
    // The highest bit is free for what comes later.
    remarks.newer |= which >> 7 > 0;
    let days = (which >> 4) & 7;
    let rest_s = rest.saturating_mul(super::limits::REST_STEP_S);
    remarks.clamped |= rest > u8::MAX / super::limits::REST_STEP_S;
    Some(Item { exercise, level, sets, amount, pause_s, rest_s, only, days })
}
