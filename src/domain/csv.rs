//! Sessions as a table for spreadsheets: CSV as in RFC 4180, a row for each exercise of a session.
//!
//! The names of the columns are for machines and never change, so they are in no language. Absent on
//! purpose: reading a table back (see `save` for what the app reads).

use super::check_in::Sore;
use super::date::{Date, padded};
use super::history::{DoneBout, Record};
use super::timeline::Why;

/// What each column is called, from left to right.
pub const COLUMNS: [&str; 16] = [
    "date",
    "time",
    "session_id",
    "routine",
    "exercise",
    "level",
    "sets_done",
    "sets",
    "work_seconds",
    "session_minutes",
    "pain_before",
    "pain_after",
    "effort",
    "sore_side",
    "ended",
    "note",
];

/// Without it some spreadsheets take UTF-8 for an older encoding, and spoil every accent.
const BYTE_ORDER_MARK: char = '\u{FEFF}';

const MINUTE_MS: u64 = 60_000;
const DAY_MIN: i64 = 24 * 60;

/// The whole file, with the sessions in the order in which they are given. What belongs to a session
/// stands in each of its rows, so that every row can be sorted and filtered by itself.
#[must_use]
pub fn csv(records: &[&Record]) -> String {
    let mut file = String::from(BYTE_ORDER_MARK);
    push_row(&mut file, &COLUMNS);
    for record in records {
        for bout in &record.bouts {
            push_bout(&mut file, record, bout);
        }
    }
    file
}

fn push_bout(file: &mut String, record: &Record, bout: &DoneBout) {
    let routine = record.name.as_deref().or(record.routine.as_deref());
    let row: [&str; COLUMNS.len()] = [
        &Date::of(record.day()).text(),
        &time(record),
        &record.id,
        routine.unwrap_or_default(),
        bout.exercise.slug(),
        bout.level.slug(),
        &bout.sets_done.to_string(),
        &bout.sets.to_string(),
        &(bout.work_ms / 1_000).to_string(),
        &record.minutes().to_string(),
        &answer(record.before.pain),
        &answer(record.after.pain),
        &answer(record.after.effort),
        record.before.sore.map_or("", Sore::slug),
        bout.ended.map_or("", slug),
        &record.after.note,
    ];
    push_row(file, &row);
}

/// `23:30`, on the clock where the person was.
fn time(record: &Record) -> String {
    let utc = i64::try_from(record.started_ms / MINUTE_MS).unwrap_or_default();
    let minutes = (utc + i64::from(record.utc_offset_min)).rem_euclid(DAY_MIN);
    [&padded(minutes / 60, 2), ":", &padded(minutes % 60, 2)].concat()
}

/// Nothing where nothing was answered: that is not 0.
fn answer(rating: Option<u8>) -> String {
    rating.map_or_else(String::new, |n| n.to_string())
}

/// As in saved data.
fn slug(why: Why) -> &'static str {
    match why {
        Why::TooHard => "too-hard",
        Why::Hurts => "hurts",
    }
}

fn push_row(file: &mut String, cells: &[&str]) {
    for (i, cell) in cells.iter().enumerate() {
        if i > 0 {
            file.push(',');
        }
        push_cell(file, cell);
    }
    file.push_str("\r\n");
}

/// Quoted where it has to be. A spreadsheet would reckon a cell that begins like a formula, and a
/// formula can send data away; an apostrophe makes it text:
/// <https://owasp.org/www-community/attacks/CSV_Injection>.
fn push_cell(file: &mut String, cell: &str) {
    let formula = ['=', '+', '-', '@', '\0', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    let guard = if cell.starts_with(formula) { "'" } else { "" };
    if cell.contains(['"', ',', '\r', '\n']) {
        file.extend(["\"", guard, &cell.replace('"', "\"\""), "\""]);
    } else {
        file.extend([guard, cell]);
    }
}
