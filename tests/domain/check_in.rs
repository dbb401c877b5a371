use keystone::domain::check_in::{After, Before, First, NOTE_CHARS, Sore, clipped};
use keystone::domain::exercise::Side;

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
