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
