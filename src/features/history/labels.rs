//! How spans of time are called, below a chart and in its table.

use crate::domain::trends::Grain;
use crate::state::{AppState, Form};

/// As short as can be: the day, the month, the year.
pub fn short(app: AppState, first: i64, last: i64, grain: Grain) -> String {
    match grain {
        Grain::Session | Grain::Week => app.locale.date(first, Form::ShortDay),
        Grain::Month | Grain::Quarter => app.locale.date(first, Form::Month),
        Grain::Year => app.locale.date(first, Form::Year),
        Grain::Years(_) => {
            let year = |day| app.locale.date(day, Form::Year);
            [year(first), year(last)].join("–")
        }
    }
}

/// In full, with the year where it is not this one.
pub fn long(app: AppState, first: i64, last: i64, grain: Grain) -> String {
    match grain {
        Grain::Session => app.locale.date(first, Form::ShortDayYear),
        Grain::Week | Grain::Quarter => app.locale.span(first, last),
        _ => short(app, first, last, grain),
    }
}
