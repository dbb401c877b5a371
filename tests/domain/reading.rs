//! How hard the English texts are to read: the grade of Flesch and Kincaid
//! (<https://apps.dtic.mil/sti/citations/ADA006655>), which is a school year. 8 is the most, 6 the aim.

use keystone::domain::exercise::Exercise;
use keystone::domain::level::Level;
use keystone::domain::precautions::{Condition, Reason};
use keystone::domain::sources;
use keystone::domain::topic::{MOST_MINUTES, Topic, minutes};
use keystone::text::Lang;
use keystone::text::words::{Section, Signs};

use crate::words::{of_advice, of_history, of_player};

const MOST: f64 = 8.0;

/// Vowels that are spoken together, less a silent e at the end; every word has one at least. Names of parts of
/// the body are as long as they are.
fn syllables(word: &str) -> usize {
    let letters: Vec<char> = word.to_lowercase().chars().filter(|c| c.is_alphabetic()).collect();
    let vowel = |c: &char| "aeiouy".contains(*c);
    let groups = letters
        .iter()
        .enumerate()
        .filter(|(i, c)| vowel(c) && (*i == 0 || !vowel(&letters[i - 1])));
    let silent = letters.ends_with(&['e']) && !letters.ends_with(&['l', 'e']);
    groups.count().saturating_sub(usize::from(silent)).max(1)
}

/// The grade of these texts, read one after the other.
fn grade(texts: &[&str]) -> f64 {
    let (mut sentences, mut words, mut spoken) = (0.0, 0.0, 0.0);
    for sentence in texts.iter().flat_map(|t| t.split(['.', '?', ':', ';'])) {
        let own: Vec<&str> =
            sentence.split_whitespace().filter(|w| w.chars().any(char::is_alphabetic)).collect();
        if !own.is_empty() {
            sentences += 1.0;
        }
        for word in own {
            words += 1.0;
            #[allow(clippy::cast_precision_loss)] // a handful
            let of_word = syllables(word) as f64;
            spoken += of_word;
        }
    }
    0.39 * words / sentences + 11.8 * spoken / words - 15.59
}

/// Each text with what it is.
fn texts() -> Vec<(String, Vec<&'static str>)> {
    let words = Lang::En.words();
    let mut all = Vec::new();
    for exercise in Exercise::ALL {
        let own = words.exercises.of(exercise);
        for level in Level::ALL {
            all.push((
                format!("the steps of {}, {}", own.name, level.slug()),
                own.variations.at(level).steps.to_vec(),
            ));
        }
        all.push((format!("the cues of {}", own.name), own.cues.to_vec()));
        all.push((format!("the care of {}", own.name), own.care.to_vec()));
    }
    let guide = &words.guide;
    let section = |s: &'static Section| (s.heading.to_owned(), s.paragraphs.to_vec());
    let signs = |s: &'static Signs| (s.heading.to_owned(), [&[s.action], s.signs].concat());
    all.extend(
        [
            &guide.pain_rule,
            &guide.disclaimer,
            &guide.joint,
            &guide.movement,
            &guide.evidence,
            &guide.dosing,
        ]
        .map(section),
    );
    all.extend([&guide.emergency, &guide.urgent, &guide.ask_first, &guide.stop].map(signs));
    all.push(("privacy".into(), words.more.privacy.paragraphs.to_vec()));
    let own = &words.about_you;
    all.push((
        "about you".into(),
        vec![own.intro, own.private, own.legend, own.cleared_legend, own.nothing_left],
    ));
    all.push(("reasons".into(), Reason::ALL.map(|r| own.because(r)).to_vec()));
    all.push(("conditions".into(), Condition::ALL.map(|c| own.of(c).name).to_vec()));
    all.extend([&guide.flare_ups, &guide.pacing, &guide.help, &guide.questions].map(section));
    let advice = &words.advice;
    all.push(("the rule for more".into(), vec![advice.rule_up, advice.rule_own]));
    all.push(("the rule for less".into(), vec![advice.rule_down, advice.rule_own]));
    all.push(("advice and the zones".into(), of_advice(words)));
    all.push(("the history".into(), of_history(words)));
    all.push(("the player".into(), of_player(words)));
    let link = &words.link;
    all.push((
        "a link".into(),
        vec![
            link.from_nobody,
            link.days_differ,
            link.newer,
            link.clamped,
            link.cleaned,
            link.empty,
            link.torn,
            link.from_newer,
            link.malformed,
            link.no_exercise,
            link.nothing_changed,
        ],
    ));
    let builder = &words.builder;
    all.push((
        "the builder".into(),
        vec![
            builder.intro,
            builder.private,
            builder.empty,
            builder.code_too_long,
            builder.embed_hint,
            builder.not_copied,
        ],
    ));
    for statement in [&words.statements.accessibility, &words.statements.privacy] {
        all.extend(statement.sections.iter().map(section));
        all.push((statement.heading.to_owned(), vec![statement.intro]));
    }
    all.push((
        "the sheet".into(),
        vec![words.sheet.hint, words.sheet.later, words.sheet.scan, words.sheet.not_checked],
    ));
    all
}

#[test]
fn english_can_be_read_after_eight_years_of_school() {
    let graded: Vec<(String, f64)> =
        texts().into_iter().map(|(what, texts)| (what, grade(&texts))).collect();
    let hard: Vec<String> = graded
        .iter()
        .filter(|(_, g)| *g > MOST)
        .map(|(what, g)| format!("{g:.1} {what}"))
        .collect();
    assert!(hard.is_empty(), "harder than grade {MOST}:\n{}", hard.join("\n"));
    #[allow(clippy::cast_precision_loss)] // a few dozen
    let mean = graded.iter().map(|(_, g)| g).sum::<f64>() / graded.len() as f64;
    assert!(mean <= 6.0, "on average grade {mean:.1}");
}

#[test]
fn the_index_tells_plain_from_hard() {
    let plain = grade(&["Lie on your back. Bend one knee. Breathe out."]);
    let hard = grade(&[
        "Individualised physiotherapeutic interventions necessitate comprehensive multidisciplinary evaluation.",
    ]);
    assert!(plain < 3.0 && hard > 20.0, "{plain:.1}, {hard:.1}");
}

#[test]
fn each_topic_is_read_in_two_minutes() {
    for lang in Lang::ALL {
        for topic in Topic::ALL {
            let took = minutes(lang.words().guide.of(topic).paragraphs);
            assert!(
                (1..=MOST_MINUTES).contains(&took),
                "{} in {}: {took}",
                topic.slug(),
                lang.tag()
            );
        }
    }
}

#[test]
fn each_topic_names_its_sources_or_is_a_list_of_questions() {
    for topic in Topic::ALL {
        let sources = sources::of_topic(topic);
        assert_eq!(sources.is_empty(), topic == Topic::Questions, "{}", topic.slug());
        assert!(sources.iter().all(|s| s.url.starts_with("https://")));
        assert_eq!(Topic::from_slug(topic.slug()), Some(topic));
    }
}
