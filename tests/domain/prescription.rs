use keystone::domain::dose::Work;
use keystone::domain::exercise::{Exercise, Side, Sides};
use keystone::domain::level::{Level, LevelChoice};
use keystone::domain::prescription::code::{MOST_LETTERS, Refused, Remarks, decode, encode};
use keystone::domain::prescription::limits::{DAYS, PAUSE_S, REST_S, SETS};
use keystone::domain::prescription::template::{self, Template};
use keystone::domain::prescription::{Accent, Contact, Item, NOTE_MAX, Prescription};
use keystone::domain::routine::{OwnRoutine, Plan, free_name};
use keystone::domain::session::Session;
use keystone::domain::timeline::{Bout, Pace, Phase, Timeline};
use keystone::domain::{journal, transfer};
use keystone::ui::qr::{self, fits, picture};
use proptest::prelude::*;
use serde_json::Value;

use crate::{any_exercise, any_level};

/// Where a clinic may well have put the app: the code in a picture holds the address, too.
const ADDRESS: &str = "https://exercises.harbour-lane-clinic.example/keystone/#/p/";

fn any_item() -> impl Strategy<Value = Item> {
    let sides = prop::sample::select(vec![None, Some(Side::Left), Some(Side::Right)]);
    let numbers = (any::<u8>(), any::<u8>(), any::<u8>(), any::<u8>(), any::<u8>());
    (any_exercise(), any_level(), sides, numbers).prop_map(
        |(exercise, level, only, (sets, amount, pause_s, rest_s, days))| Item {
            exercise,
            level,
            sets,
            amount,
            pause_s,
            rest_s,
            only,
            days,
        },
    )
}

fn any_prescription() -> impl Strategy<Value = Prescription> {
    let texts = (".{0,60}", ".{0,80}", ".{0,260}");
    let accent = prop::option::of(any::<[u8; 3]>().prop_map(Accent));
    let lang = prop::sample::select(vec!["", "en", "fr", "es", "xx"]);
    (prop::collection::vec(any_item(), 1..12), texts, accent, lang).prop_map(
        |(items, (clinic, contact, note), accent, lang)| Prescription {
            items,
            clinic,
            contact,
            note,
            accent,
            lang: lang.into(),
        },
    )
}

/// All nine, each at a dose of its own.
fn full(note: &str) -> Prescription {
    let items = Exercise::ALL.map(|e| Item { days: 5, ..Item::usual(e, Level::Stronger) });
    Prescription {
        items: items.to_vec(),
        clinic: "Cabinet de kinésithérapie du Vieux-Port".into(),
        contact: "+33 4 91 00 00 00".into(),
        note: note.into(),
        accent: Some(Accent([0x1c, 0x2e, 0x6b])),
        lang: "fr".into(),
    }
}

#[test]
fn links_of_every_version_open_as_ever() {
    let vectors: Value = serde_json::from_str(include_str!("links/v1.json")).expect("it is JSON");
    for vector in vectors["prescriptions"].as_array().expect("a list") {
        let code = vector["code"].as_str().expect("a code");
        let (read, remarks) = decode(code).expect("it can be read");
        assert_eq!(encode(&read), code);
        assert_eq!(remarks, Remarks::default());
        let text = |name: &str| vector[name].as_str().unwrap_or_default();
        assert_eq!(
            [&read.clinic, &read.contact, &read.note],
            [text("clinic"), text("contact"), text("note")]
        );
        assert_eq!(read.lang, text("lang"));
        assert_eq!(read.accent.map(Accent::hex).unwrap_or_default(), text("accent"));
        let items: Vec<_> = read
            .items
            .iter()
            .map(|i| {
                let side = match i.only {
                    None => "both",
                    Some(Side::Left) => "left",
                    Some(Side::Right) => "right",
                };
                serde_json::json!({
                    "exercise": i.exercise.slug(), "variation": i.level.slug(), "side": side, "days": i.days,
                    "sets": i.sets, "amount": i.amount, "pause": i.pause_s, "rest": i.rest_s,
                })
            })
            .collect();
        assert_eq!(Value::Array(items), vector["exercises"]);
    }
    for vector in vectors["refused"].as_array().expect("a list") {
        let why = decode(vector["code"].as_str().expect("a code")).expect_err("it can't be read");
        assert_eq!(format!("{why:?}"), vector["why"].as_str().expect("a reason"));
    }
}

/// A link, with these bytes before the checksum.
fn code_of(bytes: &[u8]) -> String {
    let crc = bytes.iter().fold(!0_u32, |crc, byte| {
        (0..8)
            .fold(crc ^ u32::from(*byte), |c, _| (c >> 1) ^ (0xEDB8_8320 & (c & 1).wrapping_neg()))
    });
    let bytes: Vec<u8> = bytes.iter().copied().chain((!crc).to_be_bytes()).collect();
    let bit = |i: usize| bytes.get(i / 8).map_or(0, |b| (b >> (7 - i % 8)) & 1);
    let letter = |at: usize| (0..5).fold(0, |n, i| (n << 1) | bit(at + i));
    let letters = (0..bytes.len() * 8).step_by(5).map(letter);
    letters.map(|n| char::from(if n < 26 { b'A' + n } else { b'2' + n - 26 })).collect()
}

const ONE: [u8; 8] = [1, 6, 6, 0x31, 3, 10, 0, 9];

#[test]
fn what_is_not_by_the_rules_is_named() {
    let with = |rest: &[u8]| decode(&code_of(rest)).map(|(p, _)| p.items.len());
    let version = |v: u8, rest: &[u8]| with(&[&[v], rest].concat());
    assert_eq!(version(1, &ONE), Ok(1));
    assert_eq!(version(2, &ONE), Err(Refused::Newer), "a version to come");
    assert_eq!(version(0, &ONE), Err(Refused::Malformed));
    assert_eq!(version(1, &[]), Err(Refused::NoExercise));
    assert_eq!(
        version(1, &[1, 7, 6, 0x31, 3, 10, 0, 9, 1]),
        Err(Refused::Malformed),
        "seven bytes"
    );
    assert_eq!(
        version(1, &[ONE.as_slice(), &ONE].concat()),
        Err(Refused::Malformed),
        "a tag twice"
    );
    assert_eq!(version(1, &[1, 200, 1, 0]), Err(Refused::Malformed), "longer than all of it");
    assert_eq!(version(1, &[1, 0]), Err(Refused::Malformed), "an empty field");
    assert_eq!(
        version(1, &[ONE.as_slice(), &[4, 2, 0xC3, 0x28]].concat()),
        Err(Refused::Malformed),
        "no UTF-8"
    );
    assert_eq!(
        version(1, &[ONE.as_slice(), &[5, 2, 0, 0]].concat()),
        Err(Refused::Malformed),
        "half a colour"
    );
    assert_eq!(
        version(1, &[1, 6, 77, 0x31, 3, 10, 0, 9]),
        Err(Refused::NoExercise),
        "an unknown exercise"
    );
    let other = |code: &str| decode(code).map(|_| ());
    assert_eq!(other(""), Err(Refused::Empty));
    assert_eq!(other("<script>"), Err(Refused::Empty));
    assert_eq!(other("AAAA"), Err(Refused::Torn));
    assert_eq!(other("18"), Err(Refused::Torn), "letters that are none of ours");
    assert_eq!(other(&"A".repeat(100_000)), Err(Refused::TooLong));
}

#[test]
fn what_a_newer_version_puts_in_is_said() {
    let remarks = |rest: &[u8]| decode(&code_of(&[&[1], rest].concat())).expect("it can be read").1;
    assert_eq!(remarks(&ONE), Remarks::default());
    assert!(remarks(&[ONE.as_slice(), &[9, 1, 7]].concat()).newer, "an unknown field");
    assert!(remarks(&[1, 12, 6, 0x31, 3, 10, 0, 9, 77, 0x31, 3, 10, 0, 9]).newer, "an exercise");
    assert!(remarks(&[1, 12, 6, 0x31, 3, 10, 0, 9, 2, 0x33, 3, 10, 0, 9]).newer, "a variation");
    assert!(remarks(&[1, 6, 6, 0xB1, 3, 10, 0, 9]).newer, "a bit that is free");
}

#[test]
fn numbers_out_of_bounds_are_brought_back_and_said() {
    let read = |item: [u8; 6]| {
        let (p, remarks) =
            decode(&code_of(&[&[1, 1, 6], item.as_slice()].concat())).expect("it can be read");
        (p.items[0], remarks.clamped)
    };
    let (item, clamped) = read([6, 0x01, 255, 255, 255, 255]);
    assert!(clamped);
    assert_eq!(
        [item.sets, item.amount, item.pause_s, item.rest_s, item.days],
        [*SETS.end(), 30, *PAUSE_S.end(), *REST_S.end(), *DAYS.start()]
    );
    let (item, clamped) = read([2, 0x31, 0, 0, 0, 0]);
    assert!(clamped);
    assert_eq!([item.sets, item.amount, item.rest_s], [1, 1, 0]);
    assert!(!read([2, 0x31, 1, 1, 0, 0]).1);
    assert!(read([2, 0x31, 1, 1, 5, 0]).1, "a pause in a hold");
    assert!(read([1, 0x35, 1, 1, 0, 0]).1, "one side of what both do together");
    assert!(read([2, 0x31, 1, 1, 0, 52]).1, "more rest than a byte of seconds holds");
}

#[test]
fn what_chats_and_mail_put_around_a_code_does_not_matter() {
    let code = encode(&full("Bon courage."));
    let halves = code.split_at(40);
    for changed in [
        code.to_lowercase(),
        format!("{code}."),
        format!("{code})"),
        format!("{code}?fbclid=abc"),
        format!("{code}&utm_source=mail"),
        format!("{}\n {}", halves.0, halves.1),
        format!("{}%0D%0A{}", halves.0, halves.1),
        format!("{}%20{}", halves.0, halves.1),
    ] {
        assert_eq!(decode(&changed), decode(&code), "{changed}");
    }
    assert_eq!(decode(&code[..code.len() - 3]).map(|_| ()), Err(Refused::Torn));
}

#[test]
fn texts_come_without_what_cannot_be_seen() {
    let clean = |note: &str| Prescription { note: note.into(), ..full("") }.sound().note;
    assert_eq!(clean("  a \n\t b  "), "a b");
    assert_eq!(clean("a\u{202e}b\u{2066}c\u{200b}\u{feff}\u{0}"), "abc");
    assert_eq!(clean("<b onclick=\"x\">&amp;</b>"), "<b onclick=\"x\">&amp;</b>", "markup is text");
    assert_eq!(clean(&format!("a{}", "\u{301}".repeat(50))), "a\u{301}\u{301}");
    assert_eq!(clean(&"é".repeat(300)).chars().count(), NOTE_MAX);
    assert_eq!(clean("👨\u{200d}👩\u{200d}👧"), "👨\u{200d}👩\u{200d}👧", "families stay together");
    let (_, remarks) =
        decode(&code_of(&[&[1], ONE.as_slice(), &[2, 4, b'a', 0xE2, 0x80, 0xAE]].concat()))
            .expect("it can be read");
    assert!(remarks.cleaned);
}

/// The version of a code, from the picture of it.
fn version(text: &str) -> u32 {
    let svg = picture(text, qr::Level::Paper).expect("it fits");
    let frame = svg.split("viewBox='0 0 ").nth(1).expect("it has a frame");
    let side: u32 = frame.split(' ').next().and_then(|n| n.parse().ok()).expect("a number");
    (side - 8 - 17) / 4
}

#[test]
fn a_full_prescription_fits_a_code_that_is_read_from_paper() {
    let note = "Respirez calmement. Restez sous trois sur dix à tout moment. Le soir, après une marche courte, sur un tapis. Arrêtez si la jambe s’engourdit. Écrivez-moi vendredi pour me dire comment ça va, et merci.";
    assert_eq!(note.chars().count(), NOTE_MAX);
    let with = [ADDRESS, &encode(&full(note))].concat();
    let without = [ADDRESS, &encode(&full(""))].concat();
    assert!(version(&with) <= 20, "version {}", version(&with));
    assert!(version(&without) <= 12, "version {}", version(&without));
    // Also where all letters take two bytes.
    let greek = Prescription {
        clinic: "Ω".repeat(30),
        contact: String::new(),
        note: "λ".repeat(NOTE_MAX),
        ..full("")
    };
    assert!(fits(&[ADDRESS, &encode(&greek)].concat(), qr::Level::Paper));
    // Not everything fits: it is said, and the link works.
    let faces = Prescription { note: "🙂".repeat(NOTE_MAX), ..full("") };
    let code = encode(&faces);
    assert!(!fits(&[ADDRESS, &code].concat(), qr::Level::Paper));
    assert!(code.len() < MOST_LETTERS);
    assert_eq!(decode(&code).expect("it can be read").0, faces);
}

#[test]
fn only_a_colour_that_can_be_read_is_taken() {
    let of = |hex: &str| Accent::from_hex(hex).expect("a colour");
    assert_eq!(of("#17544c").checked(), Ok(of("#17544c")));
    assert_eq!(Accent::from_hex("17544C"), Accent::from_hex("#17544c"));
    for wrong in ["", "#17544", "#17544cc", "red", "#-1-1-1", "#17 44c", "＃17544c"] {
        assert_eq!(Accent::from_hex(wrong), None, "{wrong}");
    }
    let pale = of("#e8572e").checked().expect_err("it is pale");
    assert_eq!(pale.contrast, 31);
    assert!(pale.instead.is_readable());
    // Just below and just above 4.5 on the page, as other reckoners have it too.
    assert!(of("#6b6b6b").is_readable());
    assert!(!of("#707070").is_readable());
}

#[test]
fn a_contact_is_a_call_a_page_or_words() {
    let phone = |to: &str| Contact::Phone(to.into());
    let web = |to: &str| Contact::Web(to.into());
    assert_eq!(Contact::of("+33 4 91 00 00 00"), phone("tel:+33491000000"));
    assert_eq!(Contact::of("(01632) 960-100"), phone("tel:01632960100"));
    assert_eq!(Contact::of("harbour-lane.example"), web("https://harbour-lane.example"));
    assert_eq!(Contact::of("http://a.example/b?c=d"), web("http://a.example/b?c=d"));
    for words in [
        "",
        "ask at reception",
        "javascript:alert(1)",
        "javascript://x.example/%0aalert(1)",
        "data:text/html,x",
        "//evil.example",
        "https://good.example@evil.example",
        "good.example:80@evil.example",
        "https://exаmple.com",
        "a.example\"onclick=\"x",
        "12",
        "1.2.3",
    ] {
        assert_eq!(Contact::of(words), Contact::Words, "{words}");
    }
}

#[test]
fn one_side_alone_is_done_once() {
    for exercise in Exercise::ALL.into_iter().filter(|e| e.sides() != Sides::Together) {
        for side in [Side::Left, Side::Right] {
            let both = Bout::of(exercise, Level::Standard);
            let one = Item { only: Some(side), ..Item::usual(exercise, Level::Standard) }.bout();
            let work = |bout| Timeline::of(&[bout], Pace::default()).sum_ms(&Phase::WORK);
            assert_eq!(work(one) * 2, work(both), "{exercise:?}");
            let timeline = Timeline::of(&[one], Pace::default());
            assert!(timeline.steps().iter().all(|s| s.side == Some(side)));
            assert!(timeline.steps().iter().all(|s| s.phase != Phase::SwitchSides));
        }
    }
}

#[test]
fn the_easier_variation_stays_on_the_side_that_was_asked_for() {
    let one = Item { only: Some(Side::Right), ..Item::usual(Exercise::BirdDog, Level::Standard) };
    let timeline = Timeline::of(&[one.bout()], Pace::default());
    assert_eq!(timeline.easier(0).and_then(|b| b.only), Some(Side::Right));
}

#[test]
fn easier_never_means_more_than_was_asked_for() {
    let little = Item { sets: 1, amount: 3, ..Item::usual(Exercise::BirdDog, Level::Stronger) };
    let timeline = Timeline::of(&[little.bout()], Pace::default());
    let easier = timeline.easier(0).expect("there is one").dose;
    let Work::Repetitions { count, .. } = easier.work else { panic!("it has repetitions") };
    assert_eq!((easier.sets, count), (1, 3));
}

#[test]
fn a_long_name_that_is_taken_gets_a_number_and_can_still_be_read() {
    let long = Prescription { clinic: "x".repeat(40), ..full("") };
    let routine = OwnRoutine::from_link(long, "");
    let name = free_name(&routine.name, std::slice::from_ref(&routine));
    let again = OwnRoutine { name, ..routine };
    assert_eq!(OwnRoutine::from_text(&again.to_text().expect("written")), Some(again));
}

#[test]
fn a_link_becomes_a_routine_of_its_own() {
    let prescription = full("Bon courage.");
    let routine = OwnRoutine::from_link(prescription.clone(), "From a link");
    assert_eq!(routine.name, prescription.clinic);
    assert_eq!(OwnRoutine::from_link(prescription.clone(), "x").id, routine.id, "the same link");
    let unnamed = Prescription { clinic: String::new(), ..prescription.clone() };
    assert_eq!(OwnRoutine::from_link(unnamed, "From a link").name, "From a link");
    let text = routine.to_text().expect("it can be written");
    assert_eq!(OwnRoutine::from_text(&text), Some(routine.clone()));
    let bouts = Plan::Own(routine.id)
        .bouts(&LevelChoice::new(Level::Gentle), std::slice::from_ref(&routine));
    assert_eq!(bouts, prescription.bouts(), "the level of the day changes nothing");

    let contents = transfer::Contents { routines: vec![text], ..Default::default() };
    let packed = transfer::pack(contents, 1).expect("it can be packed");
    assert_eq!(transfer::unpack(&packed).expect("it can be unpacked").routines, [routine]);
}

#[test]
fn templates_travel_in_a_file() {
    let one = Template::new("abc".into(), " Back  pain ", &full("")).expect("it is whole");
    assert_eq!(one.name, "Back pain");
    assert_eq!(Template::new("abc".into(), " ", &full("")), None, "it has no name");
    assert_eq!(Template::new("abc".into(), "x", &Prescription::default()), None, "it is empty");
    let text = template::pack(std::slice::from_ref(&one)).expect("it can be packed");
    assert_eq!(template::unpack(&text), Ok((vec![one.clone()], 0)));
    assert_eq!(Template::from_text(&one.to_text().expect("written")), Some(one));
    let refused = |text: &str| template::unpack(text).expect_err("it is none of ours");
    assert_eq!(refused(""), transfer::Refused::Torn);
    assert_eq!(refused(&text[..40]), transfer::Refused::Torn);
    assert_eq!(refused("[]"), transfer::Refused::NotOurs);
    assert_eq!(
        refused(&text.replace("\"templates\",", "\"history\",")),
        transfer::Refused::NotOurs
    );
    assert_eq!(
        refused(&text.replace("\"version\": 1", "\"version\": 2")),
        transfer::Refused::Newer
    );
    let (read, wrong) = template::unpack(&text.replace("\"abc\"", "\"a/b\"")).expect("a file");
    assert_eq!((read.len(), wrong), (0, 1));
}

proptest! {
    #[test]
    fn what_is_written_is_read(prescription in any_prescription()) {
        let sound = prescription.sound();
        prop_assert_eq!(sound.sound(), sound.clone(), "once is enough");
        let code = encode(&prescription);
        prop_assert!(code.len() <= MOST_LETTERS);
        prop_assert_eq!(decode(&code), Ok((sound, Remarks::default())));
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..120)) {
        let _ = decode(&code_of(&bytes));
        let _ = decode(&code_of(&[&[1, 1, 6], bytes.as_slice()].concat()));
    }

    #[test]
    fn what_is_read_is_sound(mut bytes in prop::collection::vec(any::<u8>(), 6..60), note in "\\PC{0,40}") {
        // By the rules but for its content: so most of them are read.
        bytes.truncate(bytes.len() / 6 * 6);
        let length = u8::try_from(bytes.len()).expect("short");
        let mut all = vec![1, 1, length];
        all.append(&mut bytes);
        if !note.is_empty() && note.len() < 128 {
            all.extend([4, u8::try_from(note.len()).expect("short")]);
            all.extend(note.bytes());
        }
        if let Ok((read, _)) = decode(&code_of(&all)) {
            prop_assert_eq!(read.sound(), read.clone());
            prop_assert_eq!(decode(&encode(&read)), Ok((read.clone(), Remarks::default())));
            let total = Timeline::of(&read.bouts(), Pace::default()).total_ms();
            prop_assert!(total > 0 && total < 24 * 3_600_000 * 2);
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in ".{0,300}") {
        let _ = decode(&text);
        let _ = Contact::of(&text);
        let _ = Accent::from_hex(&text);
        let _ = template::unpack(&text);
    }

    #[test]
    fn one_wrong_letter_is_noticed(prescription in any_prescription(), at in any::<prop::sample::Index>(), by in 1..32_usize) {
        let code = encode(&prescription);
        let at = at.index(code.len());
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        let old = letters.find(&code[at..=at]).expect("it is one of them");
        let other = &letters[(old + by) % 32..][..1];
        let changed = format!("{}{other}{}", &code[..at], &code[at + 1..]);
        prop_assert_eq!(decode(&changed), Err(Refused::Torn));
    }

    #[test]
    fn every_shade_can_be_read(rgb in any::<[u8; 3]>()) {
        let accent = Accent(rgb);
        let taken = accent.checked().unwrap_or_else(|pale| pale.instead);
        prop_assert!(taken.is_readable());
        let (paper, night, white) = (Accent([0xf5, 0xf1, 0xe8]), Accent([0x18, 0x18, 0x16]), Accent([255; 3]));
        let (day, dark) = (taken.by_day(), taken.by_night());
        for (shade, on, least) in [
            (day.accent, paper, 4.5), (day.strong, paper, 4.5), (day.accent, day.soft, 3.5),
            (day.fill, white, 4.5), (day.fill_strong, white, 4.5),
            (dark.accent, night, 4.5), (dark.strong, night, 4.5), (dark.accent, dark.soft, 3.0),
            (dark.fill, white, 4.5), (dark.fill_strong, white, 4.5), (dark.fill, night, 2.9),
        ] {
            prop_assert!(shade.contrast(on) >= least, "{} on {}: {}", shade.hex(), on.hex(), shade.contrast(on));
        }
    }

    #[test]
    fn a_session_of_any_prescription_is_taken_up_as_it_was(prescription in any_prescription()) {
        use keystone::domain::session::{Command, Stamp};
        let bouts = prescription.sound().bouts();
        let mut session = Session::new(&bouts, Pace::default());
        let now = Stamp { mono_ms: 5_000, wall_ms: 1_795_339_800_000 };
        session.apply(Command::Start, now);
        let title = journal::Title { plan: Plan::default(), name: None, link: None };
        let page = journal::Page::of(&session, &title, keystone::domain::check_in::Before::default(), now);
        let text = page.and_then(|p| p.to_text()).expect("it is written down");
        let read = journal::Page::from_text(&text).expect("it is read");
        let (again, _) = read.session(now).expect("it goes on");
        prop_assert_eq!(again.timeline().laid_out(), bouts);
    }
}
