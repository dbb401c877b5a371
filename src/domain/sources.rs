//! What the content rests on: the bibliography, by name.
//!
//! Titles are the sources' own names or the usual way to cite them, so they are in no language
//! file. Absent on purpose: sources without a lasting public address.

mod advice;
mod precautions;

pub use advice::*;
pub use precautions::*;

use super::exercise::Exercise;

/// A published source, as listed under the exercise or section that rests on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    pub title: &'static str,
    /// Always `https://`.
    pub url: &'static str,
}

const fn source(title: &'static str, url: &'static str) -> Source {
    Source { title, url }
}

pub const HINGE: Source = source(
    "Hinge Health, SI joint pain exercises",
    "https://fr.hingehealth.com/resources/articles/si-joint-pain-exercises",
);
const SPINE_STRENGTH: Source = source(
    "Spine-health, Strengthening for the SI joint",
    "https://spine-health.com/wellness/exercise/strengthening-exercises-sacroiliac-joint-pain-relief",
);
const SPINE_STRETCH: Source = source(
    "Spine-health, Stretches for the SI joint",
    "https://spine-health.com/wellness/exercise/stretches-sacroiliac-joint-pain-relief",
);
const MAYO: Source = source(
    "Mayo Clinic, Back exercises",
    "https://mayoclinic.org/healthy-lifestyle/adult-health/multimedia/back-pain/sls-20076265",
);
const MK_NHS: Source = source(
    "Milton Keynes University Hospital NHS, Sacroiliac joint exercises",
    "https://mkuh.nhs.uk/patient-information-leaflet/sacroiliac-joint-exercises",
);
const OHIO: Source = source(
    "Ohio Sports & Spine, Abdominal and core strength",
    "https://ohiosportsandspine.com/movement-at-home-series-exercises-for-abdominal-core-strength/",
);
pub const PGP_NHS: Source = source(
    "Northern Care Alliance NHS, Pelvic girdle pain",
    "https://northerncarealliance.nhs.uk/patient-information/patient-leaflets/physiotherapy-pelvic-girdle-pain-pgp",
);
pub const HIP_PRECAUTIONS: Source = source(
    "Sunnybrook, Hip precautions",
    "https://sunnybrook.ca/content/?page=musculoskeletal-hip-replacement-hip-precautions",
);
pub const BONES: Source = source(
    "Giangregorio et al. 2014, Table 5",
    "https://pmc.ncbi.nlm.nih.gov/articles/PMC5101068/table/T5",
);
const WHO_REVIEW: Source =
    source("Review for the WHO, 2023", "https://pmc.ncbi.nlm.nih.gov/articles/PMC10684665");
const OWEN: Source = source(
    "Owen et al. 2020, British Journal of Sports Medicine",
    "https://bjsm.bmj.com/content/54/21/1279",
);

pub const SAFETY: &[Source] = &[
    source(
        "Norfolk and Waveney Community Health NHS, Got back pain?",
        "https://norfolkandwaveneycommunityhealth.nhs.uk/msk/refer-yourself/systmconnect/got-back-pain/",
    ),
    source(
        "Hull Neurosurgery, Red flag conditions",
        "https://heyneurosurgeon.co.uk/red-flag-conditions-and-cauda-equina-syndrome/",
    ),
    PGP_NHS,
    HIP_PRECAUTIONS,
    BONES,
    source(
        "BJSM blog 2023, Exercise for osteoporosis",
        "https://blogs.bmj.com/bjsm/2023/10/30/steady-and-straight-uk-consensus-statement-on-physical-activity-and-exercise-for-osteoporosis",
    ),
];

pub const PAIN_RULE: &[Source] = &[
    ZONES,
    source(
        "Provide Physiotherapy, Knee pain",
        "https://providephysiotherapy.org.uk/faq-category/knee-pain/",
    ),
    source("Silbernagel et al. 2007", "https://doi.org/10.1177/0363546506298279"),
    source(
        "BIM Physio, The pain monitoring model",
        "https://bim.physio/the-pain-monitoring-model/",
    ),
    source(
        "Physiotherapy Canada, Numeric rating scale",
        "https://physiotherapy.ca/divisions/pain-science/numeric-rating-scale-nrs-11/",
    ),
    NEXT_DAY,
    MCID,
];

pub const JOINT: &[Source] = &[
    source("Kiapour et al. 2020", "https://pmc.ncbi.nlm.nih.gov/articles/PMC7041664"),
    source(
        "Riczo 2023, Orthopaedic Nursing",
        "https://nursingcenter.com/cearticle?an=00006416-202301000-00008",
    ),
    source("Physiopedia, Sacroiliitis", "https://physio-pedia.com/index.php?title=Sacroiliitis"),
    source("BJGP 2018, on NICE guideline NG65", "https://bjgp.org/content/68/672/346"),
];

pub const MOVEMENT: &[Source] = &[WHO_REVIEW, OWEN, HINGE];

pub const EVIDENCE: &[Source] = &[
    source("Nejati et al. 2019, abstract", "https://painpluscpn.ca/Home/Article/84337"),
    source("Gutke et al. 2010", "https://doi.org/10.2340/16501977-0615"),
    source("Motor control review, JBMR", "https://doi.org/10.3233/BMR-210108"),
    WHO_REVIEW,
    OWEN,
];

pub const DOSING: &[Source] = &[
    MAYO,
    MK_NHS,
    SPINE_STRETCH,
    SPINE_STRENGTH,
    source(
        "ACSM 2021, Stretching guidelines",
        "https://acsm.org/all-blog-posts/certification-blog/acsm-certified-blog/2021/03/18/stretching-and-flexibility-guidelines-update",
    ),
    source("Garber et al. 2011", "https://doi.org/10.1249/MSS.0b013e318213fefb"),
    source("Ratamess et al. 2009", "https://medscape.com/viewarticle/717047"),
    source(
        "Trek Education, Resistance training",
        "https://exercise.trekeducation.org/2017/07/31/resistance-training/",
    ),
    FLARE,
];

const HIP_THRUST: &[Source] = &[
    HINGE,
    source("MSD Manual, Bridging", "https://msdmanuals.com/en-jp/home/multimedia/video/bridging"),
    SPINE_STRENGTH,
    source(
        "Physiospot, Hip thrust",
        "https://physiospot.com/opinion/3-reasons-why-you-should-have-your-patients-hip-thrust/",
    ),
    source("Seattle SP", "https://seattlesp.com/updates/"),
    source("Biovitz, Guide to hip thrusts", "https://biovitz.com/ultimate-guide-to-hip-thrusts"),
    source(
        "Caulfield, Hip thrust",
        "https://markcaulfieldcoaching.ie/2019/10/03/do-this-to-ensure-an-effective-hip-thrust",
    ),
];

const KNEE_TO_CHEST: &[Source] = &[
    HINGE,
    MAYO,
    MK_NHS,
    source(
        "OSI St. Louis, SI joint home exercise",
        "https://osistl.com/blog/how-a-simple-home-exercise-can-prevent-si-joint-flareups",
    ),
    HIP_PRECAUTIONS,
    BONES,
];

const HAMSTRING: &[Source] = &[
    HINGE,
    SPINE_STRETCH,
    source(
        "Spine-health, Hamstring exercises",
        "https://spine-health.com/video/hamstring-exercises-low-back-pain-relief-video",
    ),
    source(
        "The Prehab Guys, Seated hamstring stretch",
        "https://library.theprehabguys.com/vimeo-video/seated-hamstring-stretch/",
    ),
    HIP_PRECAUTIONS,
    BONES,
];

const SIDE_TAPS: &[Source] = &[
    HINGE,
    source("Lewis et al. 2018", "https://pmc.ncbi.nlm.nih.gov/articles/PMC6333220"),
    source("Youdas et al. 2013", "https://doi.org/10.3109/09593985.2012.704492"),
    source("Clement PT, Lateral band walk", "https://clementpt.com/post/lateral-band-walk"),
    source("The Prehab Guys, Banded side step", "https://theprehabguys.com/banded-side-step/"),
    source(
        "Mountain Peak Fitness, Mini band hip walk",
        "https://mountainpeakfitness.com/movement/mini-band-hip-walk-side",
    ),
    PGP_NHS,
];

const DEAD_BUG: &[Source] = &[
    HINGE,
    OHIO,
    source("GreatRock, Dead bug", "https://greatrockbible.com/core-exercise-dead-bug/"),
    source(
        "Catalyst Athletics, Dead bug",
        "https://mail.catalystathletics.com/exercise/494/Dead-Bug",
    ),
    source("FitThrive, Dead bug", "https://fitthrive.com/articles/core-stability-deadbug"),
];

const BIRD_DOG: &[Source] = &[
    HINGE,
    OHIO,
    source(
        "Protect Your Back, Bird dog",
        "https://protectyourback101.com/lessons/b-basic-bird-dog/",
    ),
    source("Cofman, Bird dog", "https://mauriecofman.com/Exercises/BirdDog.html"),
    source(
        "Evidence for Exercise, Bird dog teaching points",
        "https://evidenceforexercise.com/topic/l3-bird-dog-teaching-points",
    ),
    source("Physio Balance, Bird dogs", "https://physiobalance.com.au/bird-dogs/"),
];

const SIDE_PLANK: &[Source] = &[
    HINGE,
    OHIO,
    source(
        "Side bridge EMG study, 2021, Journal of Sport Rehabilitation",
        "https://doi.org/10.1123/jsr.2020-0031",
    ),
    source(
        "Mountain Peak Fitness, McGill Big 3",
        "https://mountainpeakfitness.com/workouts/mcgill-big-3-1a",
    ),
    source(
        "Life in Motion, Side plank",
        "https://lifeinmotionlivonia.com/rehab-library/side-plank-and-modified-side-plank/",
    ),
    source(
        "Keep It Moving PT, Side plank on knees",
        "https://keepitmovingpt.com/post/week-53-side-plank-on-knees",
    ),
    source(
        "Harrison Clinic, Side plank with bent knees",
        "https://harrisonclinic.co.uk/aiovg_videos/side-plank-with-bent-knees/",
    ),
    BONES,
];

const TAIL_WAG: &[Source] = &[
    HINGE,
    source(
        "Fit for Life, Exercises for the low back",
        "https://fitforlifewellnessclinic.com/exercises-for-the-low-back/",
    ),
    source(
        "Howcast, Wag the dog",
        "https://howcast.com/videos/501043-how-to-do-wag-the-dog-for-prenatal-yoga-pregnancy-workout",
    ),
    BONES,
];

const FIGURE_FOUR: &[Source] = &[
    HINGE,
    source(
        "Lane Chiro & Rehab, Buttock stretches",
        "https://lanechiroandrehab.com/exercises/lower-extremity-stretches/buttocks/",
    ),
    source(
        "StayWell, Piriformis stretch",
        "https://education.tryrima.com/orthopedics/management/hip-rotator-piriformis-stretch",
    ),
    HIP_PRECAUTIONS,
    BONES,
];

/// What the words about this exercise rest on.
#[must_use]
pub fn of_exercise(exercise: Exercise) -> &'static [Source] {
    match exercise {
        Exercise::HipThrust => HIP_THRUST,
        Exercise::KneeToChest => KNEE_TO_CHEST,
        Exercise::HamstringStretch => HAMSTRING,
        Exercise::SideTaps => SIDE_TAPS,
        Exercise::DeadBug => DEAD_BUG,
        Exercise::BirdDog => BIRD_DOG,
        Exercise::SidePlank => SIDE_PLANK,
        Exercise::TailWag => TAIL_WAG,
        Exercise::FigureFour => FIGURE_FOUR,
    }
}
