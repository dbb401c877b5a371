use keystone::domain::entry::Entry;
use keystone::domain::exercise::Exercise;
use keystone::domain::route::Route;
use keystone::domain::routine::{OwnId, Plan, Routine};
use proptest::prelude::*;

#[test]
fn every_route_is_found_under_its_own_address() {
    let fixed = [
        Route::Home,
        Route::History,
        Route::Safety,
        Route::About,
        Route::More,
        Route::Accessibility,
        Route::Privacy,
        Route::Prescription,
        Route::Sheet,
        Route::Builder,
        Route::AboutYou,
        Route::Routine(Routine::Short),
    ];
    let exercises =
        Exercise::ALL.into_iter().flat_map(|e| [Route::Exercise(e), Route::Session(Plan::One(e))]);
    let routines = Routine::ALL.into_iter().map(|r| Route::Session(Plan::Routine(r)));
    let copies = Routine::ALL.into_iter().map(|r| Route::NewRoutine(Some(r)));
    let id = OwnId(0x00ab_cdef);
    let own = [Route::NewRoutine(None), Route::OwnRoutine(id), Route::Session(Plan::Own(id))];
    for route in fixed.into_iter().chain(exercises).chain(routines).chain(copies).chain(own) {
        assert_eq!(Route::parse(&route.href()), route);
    }
}

#[test]
fn what_is_unknown_leads_home() {
    for address in [
        "",
        "#",
        "#/nowhere",
        "#/exercise/",
        "#/exercise/handstand",
        "#/session/dead-bug/x",
        "#/session/own-xyz",
        "#/routine",
        "#/routine/marathon",
        "#/routine/new/marathon",
        "#/routine/new/full/x",
        "#/routine/own-1a2b3c4d/x",
        "#/routine/own-1A2B3C4D",
    ] {
        assert_eq!(Route::parse(address), Route::Home, "{address}");
    }
}

proptest! {
    #[test]
    fn any_address_leads_somewhere(address in ".*") {
        let route = Route::parse(&address);
        prop_assert_eq!(Route::parse(&route.href()), route);
    }
}

#[test]
fn an_entry_remembers_what_it_was_given() {
    let entry = Entry {
        link: Some("1ABC".into()),
        today: Some(vec![Exercise::BirdDog, Exercise::TailWag]),
        home: Some("#/p/1ABC".into()),
    };
    let text = entry.to_text().expect("there is something to remember");
    assert_eq!(Entry::from_text(&text), entry);
    assert_eq!(Entry::default().to_text(), None);
    for other in ["", "null", "{", "[]", r#"{"today":["no-exercise"]}"#, r#"{"link":7}"#] {
        assert_eq!(Entry::from_text(other), Entry::default(), "{other}");
    }
}
