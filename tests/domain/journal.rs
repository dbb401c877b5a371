use keystone::domain::check_in::{Before, Sore};
use keystone::domain::exercise::Side;
use keystone::domain::face::Face;
use keystone::domain::journal::{Page, STALE_MS, Title};
use keystone::domain::level::LevelChoice;
use keystone::domain::routine::{Draft, OwnId, OwnRoutine, Plan, Routine};
use keystone::domain::session::{Command, Session, Stamp, State};
use keystone::domain::timeline::{Pace, Pacing, Why};
use proptest::prelude::*;

use crate::{any_exercise, any_level};

fn any_plan() -> impl Strategy<Value = Plan> {
    let routine = prop::sample::select(Routine::ALL.to_vec()).prop_map(Plan::Routine);
    prop_oneof![any_exercise().prop_map(Plan::One), routine, Just(Plan::Own(own().id))]
}

fn own() -> OwnRoutine {
    let mut draft = Draft::copy_of(Routine::Short, "Mine".into());
    draft.shift(0, 2);
    draft.finish(OwnId(7), "").expect("it has exercises")
}

fn title(plan: Plan) -> Title {
    Title { plan, name: Some("My mornings".into()), link: Some("1ABC".into()) }
}

/// A session of this plan after these commands, a second apart.
fn under_way(
    plan: Plan,
    levels: &LevelChoice,
    pace: Pace,
    commands: &[Command],
) -> (Session, Stamp) {
    let mut session = Session::new(&plan.bouts(levels, &[own()]), pace);
    let mut now = Stamp { mono_ms: 5_000, wall_ms: 1_795_339_800_000 };
    session.apply(Command::Start, now);
    for command in commands {
        now = Stamp { mono_ms: now.mono_ms + 1_000, wall_ms: now.wall_ms + 1_000 };
        session.apply(*command, now);
    }
    (session, now)
}

fn any_commands() -> impl Strategy<Value = Vec<Command>> {
    let command = prop::sample::select(vec![
        Command::Tick,
        Command::Tick,
        Command::Tick,
        Command::Skip,
        Command::Back,
        Command::Extend,
        Command::Redo,
        Command::Done,
        Command::Ease,
        Command::Leave(Why::Hurts),
        Command::Pause,
        Command::Resume,
    ]);
    prop::collection::vec(command, 0..60)
}

proptest! {
    #[test]
    fn what_is_taken_up_is_what_was_written_down(
        plan in any_plan(),
        level in any_level(),
        right in any::<bool>(),
        more_time in 1u8..=3,
        pacing in prop::sample::select(Pacing::ALL.to_vec()),
        pain in prop::option::of(0u8..=10),
        commands in any_commands(),
        away in 0u64..10_000_000,
    ) {
        let before = Before { pain, sore: Some(Sore::Both) };
        let first = if right { Side::Right } else { Side::Left };
        let levels = LevelChoice::new(level);
        let (session, now) = under_way(plan, &levels, Pace { first, more_time, pacing }, &commands);
        let page = Page::of(&session, &title(plan), before, now);
        prop_assert_eq!(page.is_some(), session.state().is_open());
        if let Some(page) = page {
            let text = page.to_text().expect("it can be written");
            let page = Page::from_text(&text).expect("and read");
            // Another page load: its monotonic clock begins anew.
            let later = Stamp { mono_ms: 10, wall_ms: now.wall_ms + away };
            let (again, same) = page.session(later).expect("it fits");
            prop_assert_eq!(same, title(plan));
            prop_assert_eq!(page.before, before);
            prop_assert_eq!(again.state(), State::Away(away));
            prop_assert_eq!(again.timeline(), session.timeline());
            prop_assert_eq!(again.record("r".into(), 0), session.record("r".into(), 0));
            let face = |s: &Session| Face::of(s).map(|f| (f.phase, f.seconds, f.stones, f.part));
            // Whoever was being counted in is counted in again.
            prop_assert!(session.count_in_ms() > 0 || face(&again) == face(&session));
        }
    }

    #[test]
    fn whatever_stands_there_instead_does_no_harm(text in ".*") {
        let now = Stamp { mono_ms: 0, wall_ms: 0 };
        prop_assert!(Page::from_text(&text).and_then(|p| p.session(now)).is_none());
    }
}

#[test]
fn a_page_that_does_not_fit_is_not_taken_up() {
    let plan = Plan::Routine(Routine::Short);
    let (session, now) =
        under_way(plan, &LevelChoice::default(), Pace::default(), &[Command::Tick]);
    let before = Before::default();
    let text =
        Page::of(&session, &title(plan), before, now).and_then(|p| p.to_text()).expect("written");
    for (from, to) in [
        ("\"v\":2", "\"v\":3"),
        ("\"plan\":\"short\"", "\"plan\":\"marathon\""),
        ("\"standard\"", "\"gentle\""),
        ("\"at_ms\":1000", "\"at_ms\":4000000000"),
    ] {
        assert!(text.contains(from), "{from} in {text}");
        let page = Page::from_text(&text.replace(from, to)).expect("it can be read");
        assert!(page.session(now).is_none(), "{to}");
    }
}

#[test]
fn after_half_a_day_nobody_means_to_go_on() {
    let plan = Plan::Routine(Routine::Short);
    let (session, now) = under_way(plan, &LevelChoice::default(), Pace::default(), &[]);
    let before = Before::default();
    let page = Page::of(&session, &title(plan), before, now).expect("written");
    let after = |ms| Stamp { wall_ms: now.wall_ms + ms, ..now };
    assert!(!page.is_stale(after(STALE_MS)));
    assert!(page.is_stale(after(STALE_MS + 1)));
}
