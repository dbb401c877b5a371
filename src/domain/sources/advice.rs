//! What the rules for more and for less rest on.

use super::{Source, source};

/// Of back pain, 1.77 points is the least that can be told from noise, and 2 what matters to people.
pub const MCID: Source = source(
    "Minimal important change in back pain, Thieme",
    "https://thieme-connect.de/products/all/doi/10.1055/a-1304-3677",
);
pub const ZONES: Source = source(
    "AHP Suffolk, Returning to activity",
    "https://ahpsuffolk.co.uk/Home/SelfHelp/ReturningtoActivity.aspx",
);
pub const NEXT_DAY: Source = source("Southside Physio", "https://southsidephysio.com/1855-2/");

/// To offer more.
pub const MORE: &[Source] = &[
    source(
        "TSMT, How to progress exercise without flare-ups",
        "https://tsmt.com.au/blog/how-to-progress-exercise-without-flare-ups",
    ),
    source(
        "Royal Orthopaedic Hospital NHS, Exercise programme",
        "https://roh.nhs.uk/our-services/therapy-services/royal-orthopedic-hospital-exercise-programme",
    ),
    NEXT_DAY,
];

/// To offer less.
pub const LESS: &[Source] = &[MCID, ZONES, NEXT_DAY];
