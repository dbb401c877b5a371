//! What the page says before the app runs, of newer versions, and of installing it.

use crate::text::words::{InstallWords, StillWords, UpdateWords};

pub const STILL: StillWords = StillWords {
    about: "Nine home exercises for people with sacroiliac joint pain, with pictures, a timer and a \
        history. Free and private: everything stays on your device.",
    old: "This browser is too old for the timer and the history, or does not allow them. The \
        exercises below are complete.",
    no_script: "JavaScript is off, so the timer and the history are missing. The exercises below are \
        complete.",
    not_started: "The timer and the history could not be loaded. The exercises below are complete. \
        Reload the page to try again.",
    opening: "One moment…",
    at_level: |level| ["Steps and doses are for the level ", level, "."].concat(),
};

pub const UPDATE: UpdateWords = UpdateWords {
    ready: "A new version is ready. The page reloads once, and your history stays.",
    update: "Update now",
    later: "Later",
};

pub const INSTALL: InstallWords = InstallWords {
    heading: "On your home screen",
    why: "Installed, Keystone opens like any other app and uses the whole screen.",
    install: "Install Keystone",
    by_menu: "Look in your browser’s menu for “Install” or “Add to Home screen”.",
    by_share: &[
        "Open this page in Safari and tap Share, the square with an arrow.",
        "Choose “Add to Home Screen”, then “Add”.",
    ],
    starts_empty: "The installed app starts empty. Take your history along: save it to a file here, \
        then open that file in the installed app, under History.",
    installed: "This is the installed app.",
    offline: "Keystone works without the internet on this device.",
    not_offline: "Keystone is not yet stored on this device, so it needs the internet to open.",
};
