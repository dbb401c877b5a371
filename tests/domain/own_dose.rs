use keystone::domain::catalog;
use keystone::domain::level::Level;
use keystone::domain::own_dose::{OwnDoses, from_text, to_text};
use keystone::domain::prescription::Item;
use proptest::prelude::*;

use crate::{any_exercise, any_level};

proptest! {
    #[test]
    fn a_dose_of_ones_own_is_kept_within_the_limits_and_read_as_it_was(
        exercise in any_exercise(), level in any_level(), numbers in any::<[u8; 4]>(),
    ) {
        let [sets, amount, pause_s, rest_s] = numbers;
        let mut own = OwnDoses::default();
        own.set(Item { sets, amount, pause_s, rest_s, ..Item::usual(exercise, level) });
        let item = own.item(exercise, level);
        prop_assert_eq!(item.clamped(), item);
        prop_assert_eq!(from_text(exercise, level, &to_text(item)), Some(item));
        // Others keep theirs.
        for other in Level::ALL.into_iter().filter(|l| *l != level) {
            prop_assert_eq!(own.bout(exercise, other).dose, catalog::dose(exercise, other));
        }
        own.reset(exercise, level);
        prop_assert_eq!(own, OwnDoses::default());
    }

    #[test]
    fn the_usual_dose_is_nobodys_own(exercise in any_exercise(), level in any_level()) {
        let mut own = OwnDoses::default();
        own.set(Item::usual(exercise, level));
        prop_assert_eq!(own.of(exercise, level), None);
        prop_assert_eq!(own.bout(exercise, level).dose, catalog::dose(exercise, level));
    }

    #[test]
    fn what_we_did_not_write_is_not_read(exercise in any_exercise(), level in any_level(), text in "[0-9.]{0,12}|.{0,20}") {
        if let Some(item) = from_text(exercise, level, &text) {
            prop_assert_eq!(item.clamped(), item);
        }
    }
}
