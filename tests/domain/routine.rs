use std::collections::HashSet;

use keystone::domain::exercise::{Exercise, Position};
use keystone::domain::level::{Level, LevelChoice};
use keystone::domain::route::Route;
use keystone::domain::routine::{
    Draft, NAME_MAX, Order, OwnId, OwnRoutine, Plan, Routine, arrange, changes, free_name,
};
use keystone::domain::timeline::{Pace, Timeline};

use crate::{any_exercise, any_level};
use proptest::prelude::*;

fn positions(exercises: &[Exercise]) -> HashSet<Position> {
    exercises.iter().map(|e| e.position()).collect()
}

#[test]
fn positions_change_as_rarely_as_possible() {
    for routine in Routine::ALL {
        let exercises = routine.exercises();
        assert_eq!(changes(&exercises), positions(&exercises).len() - 1, "{routine:?}");
    }
}

#[test]
fn the_full_routine_has_each_exercise_once() {
    let mut exercises = Routine::Full.exercises();
    exercises.sort();
    assert_eq!(exercises, Exercise::ALL);
}

#[test]
fn the_short_one_takes_about_eight_minutes() {
    let bouts = Plan::Routine(Routine::Short).bouts(&LevelChoice::default(), &[]);
    let minutes = Timeline::of(&bouts, Pace::default()).total_ms().div_ceil(60_000);
    assert!((7..=9).contains(&minutes), "{minutes}");
}

#[test]
fn in_bed_nobody_has_to_get_up() {
    let exercises = Routine::InBed.exercises();
    assert_eq!(exercises.len(), 3);
    assert_eq!(positions(&exercises), HashSet::from([Position::Floor]));
}

#[test]
fn an_own_level_counts_in_a_routine_too() {
    let mut levels = LevelChoice::new(Level::Gentle);
    levels.set_own(Exercise::DeadBug, Some(Level::Stronger));
    let mine = routine(7, "Mine", &Exercise::ALL);
    for plan in [Plan::Routine(Routine::Full), Plan::Own(mine.id)] {
        for bout in plan.bouts(&levels, std::slice::from_ref(&mine)) {
            let expected =
                if bout.exercise == Exercise::DeadBug { Level::Stronger } else { Level::Gentle };
            assert_eq!(bout.level, expected);
        }
    }
}

#[test]
fn plans_are_found_under_their_own_names() {
    let routines = Routine::ALL.into_iter().map(Plan::Routine);
    for plan in Exercise::ALL.into_iter().map(Plan::One).chain(routines) {
        assert_eq!(Plan::from_slug(&plan.slug()), Some(plan));
    }
    assert_eq!(OwnId(0x1a2b_3c4d).slug(), "own-1a2b3c4d");
    assert_eq!(Plan::from_slug("own-0000000f"), Some(Plan::Own(OwnId(15))));
    for other in [
        "marathon",
        "own-",
        "own-1a2b3c4",
        "own-1a2b3c4d5",
        "own-1A2B3C4D",
        "own-+1a2b3c4",
        "own-é2b3c4d",
        " own-1a2b3c4d",
    ] {
        assert_eq!(Plan::from_slug(other), None, "{other}");
    }
    assert_eq!(Plan::routine_from_slug("dead-bug"), None, "an exercise is no routine");
}

fn routine(id: u32, name: &str, exercises: &[Exercise]) -> OwnRoutine {
    let mut draft = Draft::named(name.into());
    for exercise in exercises {
        draft.add(*exercise);
    }
    draft.finish(OwnId(id), "").expect("it has exercises")
}

#[test]
fn an_own_routine_that_is_gone_has_nothing_to_do() {
    let mine = routine(1, "Mine", &[Exercise::DeadBug]);
    let own = [mine];
    let bouts = |id| Plan::Own(OwnId(id)).bouts(&LevelChoice::default(), &own);
    assert_eq!(bouts(1).len(), 1);
    assert_eq!(bouts(2), []);
}

#[test]
fn without_exercises_there_is_no_routine() {
    let mut draft = Draft::named("Mine".into());
    assert_eq!(draft.finish(OwnId(1), "x"), None);
    draft.add(Exercise::DeadBug);
    assert!(draft.finish(OwnId(1), "x").is_some());
    draft.remove(Exercise::DeadBug);
    assert_eq!(draft.finish(OwnId(1), "x"), None);
}

#[test]
fn who_moves_an_exercise_decides_on_the_order_until_the_app_is_asked_again() {
    let mut draft = Draft::copy_of(Routine::Full, "Mine".into());
    let apps = draft.exercises().to_vec();
    draft.shift(8, 8);
    draft.shift(3, 9);
    assert_eq!((draft.order(), draft.exercises()), (Order::FewestChanges, &apps[..]), "no move");
    draft.shift(8, 0);
    assert_eq!((draft.order(), draft.exercises()[0]), (Order::Own, apps[8]));
    assert_eq!(changes(draft.exercises()), changes(&apps) + 1);
    // What is added goes to the end: the app no longer sorts.
    draft.remove(Exercise::SideTaps);
    draft.add(Exercise::SideTaps);
    assert_eq!(draft.exercises().last(), Some(&Exercise::SideTaps));
    let kept = draft.finish(OwnId(1), "").expect("it has exercises");
    assert_eq!(kept.exercises, draft.exercises(), "and it is kept as it stands");
    draft.order_by(Order::FewestChanges);
    assert_eq!(changes(draft.exercises()), 3);
}

#[test]
fn a_name_is_one_line_of_at_most_forty_characters() {
    let named = |name: &str| {
        let mut draft = Draft::named(name.into());
        draft.add(Exercise::DeadBug);
        draft.finish(OwnId(1), "My routine").expect("it has an exercise").name
    };
    assert_eq!(named("  Before \t\n bed\u{7} "), "Before bed");
    assert_eq!(named(" \n "), "My routine");
    assert_eq!(named(&"é".repeat(50)).chars().count(), NAME_MAX);
    // Cut right after a blank.
    assert_eq!(named(&format!("{} b", "a".repeat(39))), "a".repeat(39));
}

#[test]
fn a_name_that_is_taken_gets_a_number() {
    let mut own = Vec::new();
    for expected in ["Mine", "Mine 2", "Mine 3"] {
        let name = free_name("Mine", &own);
        assert_eq!(name, expected);
        own.push(routine(1, &name, &[Exercise::DeadBug]));
    }
}

/// A routine as the first version wrote it. Never to be changed: people have such routines.
const V1: &str = r#"{"v":1,"id":"own-1a2b3c4d","name":"Before bed","exercises":["dead-bug","side-taps"],"order":"own"}"#;

#[test]
fn a_routine_of_the_first_version_reads_as_ever() {
    let read = OwnRoutine::from_text(V1).expect("it can be read");
    let exercises = vec![Exercise::DeadBug, Exercise::SideTaps];
    let (id, name) = (OwnId(0x1a2b_3c4d), "Before bed".to_owned());
    assert_eq!(read, OwnRoutine { id, name, exercises, order: Order::Own, prescription: None });
    assert_eq!(read.to_text().as_deref(), Some(V1));
}

#[test]
fn what_we_did_not_write_is_not_read() {
    let changed = |from: &str, to: &str| {
        assert!(V1.contains(from), "{from}");
        V1.replace(from, to)
    };
    let long = format!("\"{}\"", "a".repeat(NAME_MAX + 1));
    let texts = [
        String::new(),
        "{}".into(),
        "null".into(),
        V1[..60].into(),
        changed("\"v\":1", "\"v\":2"),
        changed("own-1a2b3c4d", "1a2b3c4d"),
        changed("Before bed", ""),
        changed("Before bed", " Before bed"),
        changed("Before bed", "Before\\nbed"),
        changed("\"Before bed\"", &long),
        changed("\"dead-bug\",\"side-taps\"", ""),
        changed("side-taps", "dead-bug"),
        changed("side-taps", "handstand"),
        changed("\"order\":\"own\"", "\"order\":\"random\""),
    ];
    for text in texts {
        assert_eq!(OwnRoutine::from_text(&text), None, "{text}");
    }
}

#[test]
fn the_names_of_orders_are_those_in_saved_data() {
    for order in Order::ALL {
        assert_eq!(Order::from_slug(order.slug()), Some(order));
        let kept = OwnRoutine { order, ..routine(1, "Mine", &[Exercise::DeadBug]) };
        assert!(kept.to_text().expect("written").contains(&format!("\"{}\"", order.slug())));
    }
}

/// What a person may do to a draft.
#[derive(Clone, Debug)]
enum Edit {
    Add(Exercise),
    Remove(Exercise),
    Shift(usize, usize),
    Order(Order),
    Name(String),
}

fn any_edits() -> impl Strategy<Value = Vec<Edit>> {
    let edit = prop_oneof![
        4 => any_exercise().prop_map(Edit::Add),
        1 => any_exercise().prop_map(Edit::Remove),
        2 => (0usize..11, 0usize..11).prop_map(|(a, b)| Edit::Shift(a, b)),
        1 => prop::sample::select(Order::ALL.to_vec()).prop_map(Edit::Order),
        1 => ".{0,60}".prop_map(Edit::Name),
    ];
    prop::collection::vec(edit, 1..40)
}

fn edited(edits: Vec<Edit>) -> Draft {
    let mut draft = Draft::named("Mine".into());
    for edit in edits {
        match edit {
            Edit::Add(exercise) => draft.add(exercise),
            Edit::Remove(exercise) => draft.remove(exercise),
            Edit::Shift(from, to) => draft.shift(from, to),
            Edit::Order(order) => draft.order_by(order),
            Edit::Name(name) => draft.name = name,
        }
    }
    draft
}

/// The fewest changes there can be, by trying every order.
fn fewest(exercises: &[Exercise]) -> usize {
    fn go(rest: &[Exercise], done: &mut Vec<Exercise>, best: &mut usize) {
        if rest.is_empty() {
            *best = changes(done).min(*best);
        }
        for (i, exercise) in rest.iter().enumerate() {
            let others: Vec<_> = rest[..i].iter().chain(&rest[i + 1..]).copied().collect();
            done.push(*exercise);
            go(&others, done, best);
            done.pop();
        }
    }
    let mut best = usize::MAX;
    go(exercises, &mut Vec::new(), &mut best);
    best
}

proptest! {
    #[test]
    fn an_easy_day_is_gentle_whatever_was_chosen(overall in any_level(), own in any_level()) {
        let mut levels = LevelChoice::new(overall);
        for exercise in Exercise::ALL {
            levels.set_own(exercise, Some(own));
        }
        for easy in [Routine::FlareUp, Routine::InBed] {
            let bouts = Plan::Routine(easy).bouts(&levels, &[]);
            prop_assert!(bouts.iter().all(|b| b.level == Level::Gentle));
        }
    }

    #[test]
    fn no_order_has_fewer_changes_than_the_app_s(
        mut exercises in prop::sample::subsequence(Exercise::ALL.to_vec(), 1..=6).prop_shuffle(),
    ) {
        arrange(&mut exercises);
        prop_assert_eq!(changes(&exercises), fewest(&exercises));
        prop_assert_eq!(changes(&exercises), positions(&exercises).len() - 1);
        let getting_down = exercises.windows(2).filter(|w| {
            w[0].position() != Position::Floor && w[1].position() == Position::Floor
        });
        prop_assert!(getting_down.count() <= 1, "one gets down to the floor once");
    }

    #[test]
    fn a_draft_never_has_an_exercise_twice_and_never_forgets_the_order(edits in any_edits()) {
        let draft = edited(edits);
        let distinct: HashSet<_> = draft.exercises().iter().collect();
        prop_assert_eq!(distinct.len(), draft.exercises().len());
        if draft.order() == Order::FewestChanges && !draft.exercises().is_empty() {
            let least = positions(draft.exercises()).len() - 1;
            prop_assert_eq!(changes(draft.exercises()), least);
        }
    }

    #[test]
    fn what_is_kept_reads_back_the_same(edits in any_edits(), id in any::<u32>()) {
        let draft = edited(edits);
        if let Some(routine) = draft.finish(OwnId(id), "My routine") {
            prop_assert_eq!(&routine.exercises, &draft.exercises().to_vec());
            let text = routine.to_text().expect("it can be written");
            prop_assert_eq!(OwnRoutine::from_text(&text), Some(routine.clone()));
            let again = Draft::of(&routine);
            prop_assert_eq!(again.exercises(), draft.exercises());
            prop_assert_eq!(Plan::from_slug(&routine.id.slug()), Some(Plan::Own(routine.id)));
        }
    }

    #[test]
    fn hostile_text_never_becomes_an_odd_routine(
        at in any::<prop::sample::Index>(),
        to in "[ -~é\\t]{0,3}",
        text in ".*",
    ) {
        let cut = at.index(V1.len());
        let changed = [&V1[..cut], &to, &V1[(cut + 1).min(V1.len())..]].concat();
        for text in [changed, text] {
            let _ = Plan::from_slug(&text);
            let _ = Route::parse(&text);
            if let Some(routine) = OwnRoutine::from_text(&text) {
                let name = routine.name.chars().count();
                prop_assert!((1..=NAME_MAX).contains(&name) && routine.name.trim() == routine.name);
                let distinct: HashSet<_> = routine.exercises.iter().collect();
                prop_assert!(!distinct.is_empty() && distinct.len() == routine.exercises.len());
            }
        }
    }
}
