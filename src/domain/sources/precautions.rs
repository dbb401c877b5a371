//! What the rules about a person rest on (see `precautions`).

use super::{Source, source};

pub const PREGNANCY_FLAT: Source = source(
    "NHS text on exercise in pregnancy, reprinted",
    "https://dailymail.co.uk/health/fb-7410173/amp/HOW-FIT-PREGNANCY.html",
);
pub const AFTER_BIRTH: Source = source(
    "FitMoms, Core work after a birth",
    "https://fitmomsblog.com/how-to-overcome-diastasis-recti-part-3-of-3/",
);
pub const INFLAMMATORY: Source = source(
    "Therapeutic Guidelines, Axial spondyloarthritis",
    "https://etg-complete-oxy.netlify.app/rheumatology/axial-spondyloarthritis/c_rhg_axial-spondyloarthritis_topic_7",
);
pub const BIRD_DOG_POINTS: Source = source(
    "Evidence for Exercise, Bird dog teaching points",
    "https://evidenceforexercise.com/topic/l3-bird-dog-teaching-points",
);
pub const BAND_KNEES: Source = source(
    "Mountain Peak, Band walk to the side",
    "https://mountainpeakfitness.com/movement/mini-band-hip-walk-side",
);
pub const FIGURE_FOUR_KNEES: Source = source(
    "StayWell, Piriformis stretch",
    "https://education.tryrima.com/orthopedics/management/hip-rotator-piriformis-stretch",
);
