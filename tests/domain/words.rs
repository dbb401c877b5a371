use keystone::domain::cue::Cue;
use keystone::domain::exercise::Exercise;
use keystone::domain::face::Face;
use keystone::domain::level::Level;
use keystone::domain::precautions::{Condition, Reason};
use keystone::domain::session::{Command, Session, Stamp};
use keystone::domain::timeline::{Bout, Pace, Timeline};
use keystone::text::phrases::Speech;
use keystone::text::words::{ExerciseWords, Section, Signs, Statement, Words};
use keystone::text::{Lang, Plural};

fn speech(lang: Lang) -> Speech {
    Speech {
        lang,
        number: |_, n| n.to_string(),
        tenths: |_, n| (f64::from(n) / 10.0).to_string(),
        plural: |_, n| if n == 1 { Plural::One } else { Plural::Other },
    }
}

fn of_exercise(e: &'static ExerciseWords) -> Vec<&'static str> {
    let single = [e.name, e.purpose, e.muscles, e.out, e.back, e.left, e.right];
    let variations = Level::ALL.into_iter().flat_map(|l| {
        let v = e.variations.at(l);
        v.steps.iter().copied().chain([v.name])
    });
    let lists = [e.synonyms, e.cues, e.care].into_iter().flatten().copied();
    single.into_iter().chain(variations).chain(lists).collect()
}

/// What is said about the history, its copies, the page to print and reminders.
pub fn of_history(words: &'static Words) -> Vec<&'static str> {
    let Words { week, trends, morning, data, add, report, reminder, .. } = words;
    vec![
        words.history.empty_hint,
        words.history.none_like_this,
        week.kept,
        week.paused,
        week.pause_hint,
        trends.noise,
        trends.no_pain,
        trends.same,
        trends.trend,
        trends.by_exercise_hint,
        trends.no_by_exercise,
        morning.question,
        morning.worse_hint,
        morning.was_worse,
        data.where_kept,
        data.in_memory,
        data.export_hint,
        data.import_hint,
        data.code_hint,
        data.code_too_long,
        data.delete_all_hint,
        data.nothing_new,
        data.too_large,
        data.torn,
        data.not_ours,
        data.from_newer,
        data.unread,
        add.hint,
        add.bad_day,
        add.bad_time,
        add.bad_minutes,
        add.no_exercise,
        report.hint,
        report.no_pain,
        report.too_many_notes,
        report.no_notes,
        report.foot,
        reminder.hint,
        reminder.how,
        reminder.no_day,
        reminder.bad_time,
        reminder.no_name,
        reminder.note,
    ]
}

/// What is said of prescriptions, from both sides, and around the app in another website's page.
fn of_prescriptions(words: &'static Words) -> Vec<&'static str> {
    let Words { link, sheet, builder, embed, .. } = words;
    vec![
        link.from_nobody,
        link.days_differ,
        link.in_all,
        link.added,
        link.newer,
        link.clamped,
        link.cleaned,
        link.refused,
        link.empty,
        link.torn,
        link.from_newer,
        link.malformed,
        link.no_exercise,
        link.nothing_changed,
        sheet.hint,
        sheet.ticks,
        sheet.later,
        sheet.scan,
        sheet.not_checked,
        builder.heading,
        builder.way,
        builder.intro,
        builder.private,
        builder.empty,
        builder.accent_hint,
        builder.accent_wrong,
        builder.code_too_long,
        builder.embed_hint,
        builder.not_copied,
        builder.templates_hint,
        builder.not_templates,
        embed.here_only,
        embed.nowhere,
        embed.full_app,
    ]
}

/// What is said of a person's own conditions.
fn of_conditions(words: &'static Words) -> Vec<&'static str> {
    let own = &words.about_you;
    let conditions = Condition::ALL.into_iter().flat_map(|c| [own.of(c).name, own.of(c).hint]);
    let reasons = Reason::ALL.into_iter().map(|r| own.because(r));
    let all = [own.way, own.intro, own.private, own.legend, own.cleared_legend, own.cleared];
    let more = [own.no_changes, own.nothing_left, own.own_rule, own.why, own.use_gentle];
    conditions.chain(reasons).chain(all).chain(more).collect()
}

/// What is said and asked around an exercise.
pub fn of_player(words: &'static Words) -> Vec<&'static str> {
    let (player, cues, notices) = (&words.player, &words.cues, &words.notices);
    vec![
        player.ready_hint,
        player.stop_question,
        player.stop_kept,
        player.away_kept,
        player.leave_question,
        player.leave_kept,
        player.easiest,
        player.hurts_go_on,
        player.nothing_done,
        player.saved,
        words.check_in.optional,
        cues.pocket_hint,
        notices.not_kept,
        words.about_you.asked_for,
        words.about_you.ask_first,
        words.about_you.would_leave_out,
        words.about_you.would_ease,
    ]
}

/// What is said of pain before and after sessions.
pub fn of_advice(words: &'static Words) -> Vec<&'static str> {
    let (own, zones, learn) = (&words.advice, &words.zones, &words.learn);
    let named = [own.hurt, own.too_hard].map(|say| &*say("X").leak());
    let well = [own.went_well, own.one_went_well];
    let causes = [own.started, own.rose, own.high, own.worse, own.twice];
    let causes = causes.into_iter().chain(named).chain(well);
    let hints = [own.flare_up, own.up_hint, own.down_hint, own.flare_up_hint, own.ask, own.why];
    let rules = [own.rule_up, own.rule_down, own.rule_own, own.flare_up_is, own.declined];
    let all = [own.take_flare_up, own.decline, learn.heading, learn.intro, learn.flare_ups];
    let before = [zones.green, zones.amber, zones.red, zones.flare_up, zones.rest, zones.flags];
    let more = [zones.flags_intro, zones.no_start, learn.pacing, learn.questions];
    let said = causes.chain(hints).chain(rules).chain(all).chain(own.next_day);
    said.chain(before).chain(more).collect()
}

/// What the app states about itself.
fn of_statements(words: &'static Words) -> Vec<&'static str> {
    let of = |statement: &'static Statement| {
        let sections = statement.sections.iter();
        let said = sections.flat_map(|s| s.paragraphs.iter().copied().chain([s.heading]));
        said.chain([statement.heading, statement.intro])
    };
    [&words.statements.accessibility, &words.statements.privacy].into_iter().flat_map(of).collect()
}

/// The longer texts: all that is said about exercises, and the guide.
fn texts(lang: Lang) -> Vec<&'static str> {
    let words = lang.words();
    let g = &words.guide;
    let section = |s: &'static Section| s.paragraphs.iter().copied().chain([s.heading]);
    let signs = |s: &'static Signs| s.signs.iter().copied().chain([s.heading, s.action]);
    let exercises = Exercise::ALL.into_iter().flat_map(|e| of_exercise(words.exercises.of(e)));
    let sections = [
        &g.pain_rule,
        &g.disclaimer,
        &g.joint,
        &g.movement,
        &g.evidence,
        &g.dosing,
        &g.flare_ups,
        &g.pacing,
        &g.help,
        &g.questions,
        &words.more.privacy,
    ];
    let pictures = Exercise::ALL.into_iter().flat_map(|e| {
        let pictures = words.pictures.of(e);
        Level::ALL.into_iter().map(|l| pictures.at(l)).flat_map(|p| [p.start, p.end, p.shows])
    });
    exercises
        .chain(pictures)
        .chain(sections.into_iter().flat_map(section))
        .chain([&g.emergency, &g.urgent, &g.ask_first, &g.stop].into_iter().flat_map(signs))
        .chain([g.flags_intro, words.welcome.intro, words.frame.foot])
        .chain(of_history(words))
        .chain(of_player(words))
        .chain(of_prescriptions(words))
        .chain(of_conditions(words))
        .chain(of_advice(words))
        .chain(of_statements(words))
        .collect()
}

#[test]
fn nothing_is_empty_and_every_list_has_its_length() {
    for lang in Lang::ALL {
        for exercise in Exercise::ALL {
            let words = lang.words().exercises.of(exercise);
            assert!((2..=4).contains(&words.cues.len()), "{lang:?} {exercise:?}");
            assert!((1..=4).contains(&words.care.len()), "{lang:?} {exercise:?}");
            for level in Level::ALL {
                assert!(
                    (3..=5).contains(&words.variations.at(level).steps.len()),
                    "{lang:?} {exercise:?}"
                );
            }
        }
        assert!(texts(lang).iter().all(|t| !t.trim().is_empty() && t.trim() == *t), "{lang:?}");
    }
}

#[test]
fn no_claim_is_made_that_we_cannot_stand_by() {
    let banned = [
        (
            Lang::En,
            &["treat", "cure", "relieve", "heals", "realign", "diagnos", "prescribed for you"][..],
        ),
        (Lang::Fr, &["traite", "guéri", "soulag", "réaligne", "diagnosti", "prescrit"][..]),
        (
            Lang::Es,
            &[
                "tratamiento",
                "trata",
                "cura",
                "alivi",
                "sana",
                "realine",
                "diagnosti",
                "diagnósti",
                "recet",
                "prescri",
            ][..],
        ),
    ];
    for (lang, words) in banned {
        for text in texts(lang) {
            let lower = text.to_lowercase();
            for word in words {
                let found = lower.split(|c: char| !c.is_alphabetic()).any(|w| w.starts_with(word))
                    || (word.contains(' ') && lower.contains(word));
                assert!(!found, "“{word}” in: {text}");
            }
        }
    }
}

#[test]
fn signs_are_those_of_good_print() {
    for lang in Lang::ALL {
        for text in texts(lang) {
            assert!(!text.contains('\''), "a straight apostrophe in: {text}");
            assert!(!text.contains("..."), "three dots in: {text}");
            assert!(!text.contains('!'), "an exclamation mark in: {text}");
        }
    }
    for text in texts(Lang::Es) {
        assert_eq!(text.matches('¿').count(), text.matches('?').count(), "a question in: {text}");
        assert!(!text.contains(" %"), "a breaking space in: {text}");
    }
    for text in texts(Lang::Fr) {
        for sign in [" :", " ;", " ?", " %", " »", "« "] {
            assert!(!text.contains(sign), "a breaking space at “{sign}” in: {text}");
        }
    }
}

#[test]
fn english_sentences_are_short() {
    for text in texts(Lang::En) {
        for sentence in text.split(['.', ':', ';', '?']) {
            let words = sentence.split_whitespace().count();
            assert!(words <= 20, "{words} words: {sentence}");
        }
    }
}

#[test]
fn doses_are_said_in_full() {
    let say =
        |exercise, level| speech(Lang::En).dose(&Bout::of(exercise, level)).replace('\u{a0}', " ");
    assert_eq!(say(Exercise::HipThrust, Level::Standard), "2 × 10");
    assert_eq!(say(Exercise::HipThrust, Level::Stronger), "3 × 12, hold 3 s");
    assert_eq!(say(Exercise::KneeToChest, Level::Stronger), "3 × 30 s each side");
    assert_eq!(say(Exercise::BirdDog, Level::Standard), "2 × 8 each side, hold 5 s");
}

#[test]
fn durations_leave_out_what_is_zero() {
    let say = |ms| speech(Lang::En).duration(ms).replace('\u{a0}', " ");
    assert_eq!(
        [say(0), say(59_999), say(60_000), say(200_000)],
        ["0 s", "59 s", "1 min", "3 min 20 s"]
    );
}

#[test]
fn languages_are_found_by_their_tags() {
    assert_eq!(Lang::from_tag("fr-CA"), Some(Lang::Fr));
    assert_eq!(Lang::from_tag("EN"), Some(Lang::En));
    assert_eq!(Lang::from_tag("es-419"), Some(Lang::Es));
    assert_eq!(Lang::from_tag("frisian"), None);
    assert_eq!(Lang::from_tag(""), None);
}

#[test]
fn a_screen_reader_hears_few_messages_a_minute() {
    for exercise in Exercise::ALL {
        for level in Level::ALL {
            let bout = Bout::of(exercise, level);
            let timeline = Timeline::of(&[bout], Pace::default());
            let entered = timeline.steps().iter().map(|s| Cue::Entered(*s));
            let said = entered.filter_map(|c| speech(Lang::En).announcement(&timeline, c)).count();
            // A message for each set on each side, each switch and each rest, and one to get ready.
            assert!(said <= 1 + usize::from(bout.dose.sets) * 4, "{exercise:?} {level:?}: {said}");
        }
    }
}

#[test]
fn the_player_says_where_we_are_and_what_comes() {
    let mut session =
        Session::new(&[Bout::of(Exercise::BirdDog, Level::Standard)], Pace::default());
    let mut now = Stamp { mono_ms: 0, wall_ms: 0 };
    session.apply(Command::Start, now);
    for _ in 0..110 {
        now = Stamp { mono_ms: now.mono_ms + 100, wall_ms: now.wall_ms + 100 };
        session.apply(Command::Tick, now);
    }
    let face = Face::of(&session).expect("it is under way");
    let speech = speech(Lang::En);
    assert_eq!(speech.headline(&face), "Reach");
    assert_eq!(speech.place(&face), "repetition 1 of 8 · set 1 of 2");
    assert_eq!(speech.next(&face), "Next: Rest");
}
