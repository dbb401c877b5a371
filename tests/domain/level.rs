use keystone::domain::exercise::Exercise;
use keystone::domain::level::{Level, LevelChoice};

#[test]
fn standard_is_where_one_begins() {
    assert_eq!(LevelChoice::default().of(Exercise::DeadBug), Level::Standard);
}

#[test]
fn an_own_level_overrides_until_it_is_given_up() {
    let mut choice = LevelChoice::new(Level::Stronger);
    choice.set_own(Exercise::DeadBug, Some(Level::Gentle));
    choice.set_own(Exercise::DeadBug, Some(Level::Standard));
    assert_eq!(choice.of(Exercise::DeadBug), Level::Standard);
    assert_eq!(choice.of(Exercise::BirdDog), Level::Stronger);
    choice.overall = Level::Gentle;
    assert_eq!(choice.of(Exercise::DeadBug), Level::Standard);
    choice.set_own(Exercise::DeadBug, None);
    assert_eq!(choice.of(Exercise::DeadBug), Level::Gentle);
}

#[test]
fn names_in_saved_data_read_back() {
    for level in Level::ALL {
        assert_eq!(Level::from_slug(level.slug()), Some(level));
    }
    assert_eq!(Level::from_slug("heroic"), None);
}
