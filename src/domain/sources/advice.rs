//! What the rules for more and for less rest on.

use super::{DOSING, EVIDENCE, JOINT, MOVEMENT, SAFETY, Source, source};
use crate::domain::topic::Topic;

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

/// A flare-up is worse pain for hours to weeks, hard to bear.
pub const FLARE: Source =
    source("Costa et al. 2019", "https://doi.org/10.1016/j.jpain.2019.03.009");
const THREE_SESSIONS: Source = source(
    "TSMT, How to progress exercise without flare-ups",
    "https://tsmt.com.au/blog/how-to-progress-exercise-without-flare-ups",
);
const STAGES: Source = source(
    "Royal Orthopaedic Hospital NHS, Exercise programme",
    "https://roh.nhs.uk/our-services/therapy-services/royal-orthopedic-hospital-exercise-programme",
);

/// To offer more.
pub const MORE: &[Source] = &[THREE_SESSIONS, STAGES, NEXT_DAY];

/// To offer less.
pub const LESS: &[Source] = &[MCID, ZONES, NEXT_DAY, STAGES];

const FLARE_UPS: &[Source] = &[FLARE, ZONES, NEXT_DAY];

const PACING: &[Source] = &[
    THREE_SESSIONS,
    STAGES,
    source(
        "Provide Physiotherapy, Shoulder pain",
        "https://providephysiotherapy.org.uk/faq-category/shoulder-pain/",
    ),
    MCID,
    NEXT_DAY,
    source("On the ACSM update of March 2026", "https://thedailyscout.com/s/W52_cRm-PxU"),
];

/// What the texts on a topic rest on. The questions rest on nothing: they are our own.
#[must_use]
pub fn of_topic(topic: Topic) -> Vec<Source> {
    match topic {
        Topic::Joint => JOINT.to_vec(),
        Topic::Movement => MOVEMENT.to_vec(),
        Topic::Evidence => EVIDENCE.to_vec(),
        Topic::Dosing => DOSING.to_vec(),
        Topic::FlareUps => FLARE_UPS.to_vec(),
        Topic::Pacing => PACING.to_vec(),
        Topic::Help => [SAFETY, JOINT.get(2..).unwrap_or_default()].concat(),
        Topic::Questions => Vec::new(),
    }
}
