//! French, complete.

mod about_you;
mod advice;
mod app;
mod copies;
mod guide;
mod history;
mod holds;
mod install;
mod pictures;
mod player;
mod prescription;
mod routines;
mod statements;
mod strength;

use super::words::Words;
use crate::domain::exercise::ByExercise;

pub static WORDS: Words = Words {
    frame: app::FRAME,
    still: install::STILL,
    levels: app::LEVELS,
    home: app::HOME,
    routines: routines::ROUTINES,
    editor: routines::EDITOR,
    dose: app::DOSE,
    places: app::PLACES,
    page: app::PAGE,
    player: player::PLAYER,
    check_in: player::CHECK_IN,
    cues: player::CUES,
    history: history::HISTORY,
    week: history::WEEK,
    trends: history::TRENDS,
    morning: history::MORNING,
    add: copies::ADD,
    data: copies::DATA,
    report: copies::REPORT,
    reminder: copies::REMINDER,
    link: prescription::LINK,
    sheet: prescription::SHEET,
    builder: prescription::BUILDER,
    embed: prescription::EMBED,
    about_you: about_you::ABOUT_YOU,
    advice: advice::ADVICE,
    zones: advice::ZONES,
    learn: advice::LEARN,
    statements: statements::STATEMENTS,
    more: app::MORE,
    install: install::INSTALL,
    update: install::UPDATE,
    welcome: app::WELCOME,
    about: app::ABOUT,
    notices: app::NOTICES,
    exercises: ByExercise {
        hip_thrust: strength::HIP_THRUST,
        knee_to_chest: holds::KNEE_TO_CHEST,
        hamstring_stretch: holds::HAMSTRING_STRETCH,
        side_taps: strength::SIDE_TAPS,
        dead_bug: strength::DEAD_BUG,
        bird_dog: strength::BIRD_DOG,
        side_plank: holds::SIDE_PLANK,
        tail_wag: strength::TAIL_WAG,
        figure_four: holds::FIGURE_FOUR,
    },
    pictures: pictures::PICTURES,
    guide: guide::GUIDE,
};
