use keystone::domain::check_in::{After, Before, First, NOTE_CHARS, Sore, clipped};
use keystone::domain::exercise::Side;
use keystone::domain::red_flags::{Ticked, Urgency};
use keystone::domain::zone::Zone;

#[test]
fn the_side_that_begins_follows_the_sore_one_if_so_chosen() {
    for (first, sore, side) in [
        (First::Right, Some(Sore::Left), Side::Right),
        (First::Sore, Some(Sore::Right), Side::Right),
        (First::NotSore, Some(Sore::Right), Side::Left),
        (First::NotSore, Some(Sore::Left), Side::Right),
        (First::Sore, Some(Sore::Both), Side::Left),
        (First::NotSore, Some(Sore::None), Side::Left),
        (First::Sore, None, Side::Left),
    ] {
        assert_eq!(first.side(sore), side, "{first:?} {sore:?}");
    }
}

#[test]
fn names_lead_back_to_what_they_name() {
    assert!(Sore::ALL.into_iter().all(|s| Sore::from_slug(s.slug()) == Some(s)));
    assert!(First::ALL.into_iter().all(|f| First::from_slug(f.slug()) == Some(f)));
}

#[test]
fn answers_out_of_range_are_not_sound() {
    assert!(Before { pain: Some(10), sore: None }.is_sound());
    assert!(!Before { pain: Some(11), sore: None }.is_sound());
    assert!(!After { effort: Some(11), ..After::default() }.is_sound());
    let long = "é".repeat(NOTE_CHARS + 1);
    assert!(!After { note: long.clone(), ..After::default() }.is_sound());
    assert!(After { note: clipped(&long), ..After::default() }.is_sound());
}

#[test]
fn pain_has_three_zones() {
    let zones: Vec<Zone> = (0..=10).map(Zone::of).collect();
    let expected = [[Zone::Green; 4].as_slice(), &[Zone::Amber; 2], &[Zone::Red; 5]].concat();
    assert_eq!(zones, expected);
}

#[test]
fn one_sign_is_enough_and_the_most_urgent_holds() {
    let mut ticked = Ticked::default();
    assert_eq!(ticked.urgency(), None);
    ticked.tick(Urgency::Urgent, 3, true);
    assert_eq!(ticked.urgency(), Some(Urgency::Urgent));
    ticked.tick(Urgency::Emergency, 0, true);
    ticked.tick(Urgency::Emergency, 0, true);
    assert_eq!(ticked.urgency(), Some(Urgency::Emergency));
    assert!(ticked.has(Urgency::Emergency, 0) && !ticked.has(Urgency::Urgent, 0));
    ticked.tick(Urgency::Emergency, 0, false);
    assert_eq!(ticked.urgency(), Some(Urgency::Urgent));
    ticked.tick(Urgency::Urgent, 3, false);
    assert_eq!(ticked, Ticked::default());
}
