use std::fmt::Write;

use keystone::domain::exercise::Exercise;
use keystone::domain::level::{Level, LevelChoice};
use keystone::domain::precautions::{
    About, Act, Condition, FLAT_FROM_WEEK, MOST_WEEKS, Reason, weeks_from_text, weeks_to_text,
};
use keystone::domain::routine::{Plan, Routine};
use keystone::domain::timeline::Bout;
use keystone::text::Lang;
use proptest::prelude::*;

use crate::{any_exercise, any_level};

fn any_about() -> impl Strategy<Value = About> {
    let said = prop::collection::vec(prop::option::of(any::<bool>()), Condition::ALL.len());
    let weeks = prop::option::of(1..=MOST_WEEKS);
    (said, weeks).prop_map(|(said, weeks)| {
        let mut about = About::default();
        about.weeks = weeks;
        for (condition, said) in Condition::ALL.into_iter().zip(said) {
            about.say(condition, said.is_some());
            about.clear(condition, said == Some(true));
        }
        about
    })
}

fn with(conditions: &[Condition], weeks: Option<u8>) -> About {
    let mut about = About::default();
    about.weeks = weeks;
    for condition in conditions {
        about.say(*condition, true);
    }
    about
}

/// Every condition, exercise and level, as people may read it.
fn matrix() -> String {
    let words = Lang::En.words();
    let mut text = String::from(
        "# What is said of oneself, and what it means for each exercise\n\n\
         Made from `src/domain/precautions.rs` by `UPDATE=1 cargo test --test domain precautions`, which also\n\
         holds both against each other. A clinician’s word turns each “left out” and “gentle only” into “take care”.\n",
    );
    let columns = [(Condition::Pregnant, Some(FLAT_FROM_WEEK - 1))]
        .into_iter()
        .chain(Condition::ALL.map(|c| (c, None)));
    for (condition, weeks) in columns {
        let about = with(&[condition], weeks);
        let before = weeks.map(|w| format!(", week {w} or before")).unwrap_or_default();
        let name = words.about_you.of(condition).name;
        write!(text, "\n## {name}{before}\n\n| exercise | Gentle | Standard | Stronger | why | source |\n| --- | --- | --- | --- | --- | --- |\n").expect("written");
        for exercise in Exercise::ALL {
            let concerns = Level::ALL.map(|l| about.concerns(exercise, l));
            let Some(any) = concerns.iter().flatten().next() else { continue };
            let cell = |i: usize| {
                concerns[i].first().map_or("as ever", |c| match c.act {
                    Act::Care => "take care",
                    Act::Gentle => "gentle only",
                    Act::LeaveOut => "left out",
                })
            };
            let source = any
                .reason
                .source()
                .map_or("our own rule".to_owned(), |s| format!("[{}]({})", s.title, s.url));
            let (name, why) =
                (words.exercises.of(exercise).name, words.about_you.because(any.reason));
            writeln!(
                text,
                "| {name} | {} | {} | {} | {why} | {source} |",
                cell(0),
                cell(1),
                cell(2)
            )
            .expect("written");
        }
    }
    text
}

#[test]
fn the_table_that_people_read_is_what_the_app_does() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/domain/precautions.md");
    let now = matrix();
    if std::env::var("UPDATE").is_ok() {
        std::fs::write(path, &now).expect("written");
    }
    let known = std::fs::read_to_string(path).expect("it is checked in");
    assert_eq!(
        known, now,
        "run: UPDATE=1 cargo test --test domain precautions, and read what changed"
    );
}

/// What a source says, of whom, up to which week; what it leaves out, makes gentle, and marks.
type Row = (
    &'static str,
    Condition,
    Option<u8>,
    &'static [Exercise],
    &'static [Exercise],
    &'static [Exercise],
);

/// Each row of the table of sources: what is said, and which exercises it leaves out, makes gentle, and marks.
#[test]
fn each_rule_is_that_of_its_source() {
    use Condition as C;
    use Exercise as E;
    let all: &'static [E] = &E::ALL;
    let rows: [Row; 11] = [
        (
            "avoid lying flat for long, particularly after 16 weeks; avoid one-leg standing, low squatting",
            C::Pregnant,
            Some(16),
            &[E::KneeToChest, E::SideTaps, E::DeadBug],
            &[],
            &[],
        ),
        (
            "before week 16 lying flat is marked",
            C::Pregnant,
            Some(15),
            &[E::SideTaps],
            &[],
            &[E::KneeToChest, E::DeadBug],
        ),
        (
            "check abdominal separation before core work; await clearance",
            C::AfterBirth,
            None,
            &[E::DeadBug, E::BirdDog, E::SidePlank],
            &[],
            &[],
        ),
        (
            "no hip flexion over 90°, no leg crossing; deep bends",
            C::HipReplacement,
            None,
            &[E::KneeToChest, E::FigureFour],
            &[E::HamstringStretch],
            &[],
        ),
        (
            "end-range flexion or rotation; do not ban exercise",
            C::Osteoporosis,
            None,
            &[],
            &[E::KneeToChest, E::HamstringStretch, E::TailWag, E::FigureFour],
            &[],
        ),
        ("most exercise is safe, decided individually", C::Inflammatory, None, &[], &[], all),
        ("hold weights, or a fist", C::Wrist, None, &[], &[], &[E::BirdDog, E::TailWag]),
        (
            "band above the knees; a pillow; stop for knee pain",
            C::Knee,
            None,
            &[],
            &[],
            &[E::SideTaps, E::BirdDog, E::SidePlank, E::TailWag, E::FigureFour],
        ),
        ("shoulder pain; lift lower", C::Shoulder, None, &[], &[E::SidePlank], &[]),
        ("fall risk: hold a chair", C::Balance, None, &[], &[], &[E::SideTaps]),
        (
            "on a bed or sofa instead of the floor",
            C::NoFloor,
            None,
            &[E::HipThrust, E::DeadBug, E::BirdDog, E::SidePlank, E::TailWag],
            &[E::KneeToChest],
            &[],
        ),
    ];
    for (source, condition, weeks, out, gentle, care) in rows {
        let about = with(&[condition], weeks);
        for exercise in E::ALL {
            let expected = [(out, Act::LeaveOut), (gentle, Act::Gentle), (care, Act::Care)];
            let expected =
                expected.iter().find(|(of, _)| of.contains(&exercise)).map(|(_, act)| *act);
            for level in Level::ALL {
                // The floor bridge, which is what is gentler than a thrust on a sofa, lies flat.
                let flat =
                    (condition, exercise, level) == (C::Pregnant, E::HipThrust, Level::Gentle);
                let lying = if weeks < Some(FLAT_FROM_WEEK) { Act::Care } else { Act::LeaveOut };
                let expected = if flat { Some(lying) } else { expected };
                assert_eq!(
                    about.act(exercise, level),
                    expected,
                    "{source}: {exercise:?} at {level:?}"
                );
            }
        }
    }
}

#[test]
fn a_pregnancy_goes_on_from_the_day_on_which_its_week_was_said() {
    let said = weeks_to_text(12, 20_500);
    for (later, weeks) in
        [(0, Some(12)), (6, Some(12)), (7, Some(13)), (28, Some(16)), (7 * 32, Some(44))]
    {
        assert_eq!(weeks_from_text(&said, 20_500 + later), weeks, "{later} days later");
    }
    assert_eq!(weeks_from_text(&said, 20_500 + 7 * 33), None, "long over, or said anew");
    assert_eq!(weeks_from_text(&said, 20_400), Some(12), "a clock that was set back");
    for odd in [
        "",
        "12",
        "0.20500",
        "45.20500",
        "12.",
        "twelve.20500",
        "12.9223372036854775807",
        "12.-9223372036854775808",
    ] {
        let weeks = weeks_from_text(odd, 20_500);
        assert!(weeks.is_none() || odd == "12.9223372036854775807", "{odd}: {weeks:?}");
    }
}

#[test]
fn the_floor_bridge_lies_flat_and_the_thrust_on_a_sofa_does_not() {
    let about = with(&[Condition::Pregnant], Some(20));
    assert_eq!(about.act(Exercise::HipThrust, Level::Gentle), Some(Act::LeaveOut));
    assert_eq!(about.act(Exercise::HipThrust, Level::Standard), None);
    assert_eq!(
        with(&[Condition::Pregnant], None).act(Exercise::DeadBug, Level::Gentle),
        Some(Act::LeaveOut)
    );
}

#[test]
fn routines_adapt() {
    let levels = LevelChoice::new(Level::Standard);
    let of = |about: &About, routine| -> Vec<(Exercise, Level)> {
        let bouts = Plan::Routine(routine).bouts(&levels, &[]);
        about.adapt(bouts).iter().map(|b| (b.exercise, b.level)).collect()
    };
    let pregnant = of(&with(&[Condition::Pregnant], Some(24)), Routine::Full);
    let exercises: Vec<_> = pregnant.iter().map(|(e, _)| *e).collect();
    for out in [Exercise::KneeToChest, Exercise::SideTaps, Exercise::DeadBug] {
        assert!(!exercises.contains(&out), "{out:?}");
    }
    assert_eq!(exercises.len(), 6);
    let bones = of(&with(&[Condition::Osteoporosis], None), Routine::Full);
    assert_eq!(bones.len(), 9, "nothing is banned");
    assert!(bones.contains(&(Exercise::TailWag, Level::Gentle)));
    assert!(bones.contains(&(Exercise::BirdDog, Level::Standard)));
    assert_eq!(
        of(&with(&[Condition::NoFloor], None), Routine::InBed),
        [(Exercise::KneeToChest, Level::Gentle)]
    );
}

#[test]
fn every_reason_is_given_somewhere() {
    for reason in Reason::ALL {
        let of = |c: Condition| {
            let about = with(&[c], None);
            let all = Exercise::ALL.into_iter().flat_map(move |e| Level::ALL.map(|l| (e, l)));
            all.flat_map(|(e, l)| about.concerns(e, l)).collect::<Vec<_>>()
        };
        assert!(Condition::ALL.into_iter().flat_map(of).any(|c| c.reason == reason), "{reason:?}");
    }
}

proptest! {
    #[test]
    fn nothing_is_ever_made_harder(about in any_about(), exercise in any_exercise(), level in any_level()) {
        if let Some(adapted) = about.level(exercise, level) {
            prop_assert!(adapted <= level);
            prop_assert!(about.act(exercise, adapted) < Some(Act::LeaveOut));
        }
    }

    #[test]
    fn whoever_says_nothing_gets_everything(exercise in any_exercise(), level in any_level()) {
        prop_assert_eq!(About::default().adapt(vec![Bout::of(exercise, level)]), [Bout::of(exercise, level)]);
    }

    #[test]
    fn a_clinicians_word_lifts_all_but_the_mark(mut about in any_about(), exercise in any_exercise(), level in any_level()) {
        let before = about.concerns(exercise, level).len();
        for condition in Condition::ALL {
            about.clear(condition, true);
        }
        let after = about.concerns(exercise, level);
        prop_assert_eq!(after.len(), before, "it is still said");
        prop_assert!(after.iter().all(|c| c.act == Act::Care));
    }

    #[test]
    fn saying_more_never_allows_more(about in any_about(), exercise in any_exercise(), level in any_level(), more in prop::sample::select(Condition::ALL.to_vec())) {
        prop_assume!(!about.has(more));
        let before = about.act(exercise, level);
        let mut about = about;
        about.say(more, true);
        prop_assert!(about.act(exercise, level) >= before);
    }
}
