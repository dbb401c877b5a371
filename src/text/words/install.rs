//! What is said of the app as a thing that is loaded, installed and replaced by a newer one.

/// What only the pages say that can be read before the app runs, or where it can't.
pub struct StillWords {
    /// For search engines and shared links: one or two sentences.
    pub about: &'static str,
    /// Where the browser is too old, or forbids what the app is made of.
    pub old: &'static str,
    /// Where scripts are off.
    pub no_script: &'static str,
    /// Where the app could not be loaded, or does not run in this browser.
    pub not_started: &'static str,
    /// While the app is being loaded, on a screen that needs it.
    pub opening: &'static str,
    /// The level at which doses and steps are shown.
    pub at_level: fn(&str) -> String,
}

/// A newer version has been loaded beside the one that runs.
pub struct UpdateWords {
    pub ready: &'static str,
    pub update: &'static str,
    pub later: &'static str,
}

/// How to have the app on the home screen.
pub struct InstallWords {
    pub heading: &'static str,
    pub why: &'static str,
    /// The button, where the browser offers to do it.
    pub install: &'static str,
    /// Where it doesn't.
    pub by_menu: &'static str,
    /// On an iPhone or iPad: what to tap, one after the other.
    pub by_share: &'static [&'static str],
    /// There, the installed app has a storage of its own.
    pub starts_empty: &'static str,
    /// It runs as an installed app.
    pub installed: &'static str,
    /// Everything it needs is on this device.
    pub offline: &'static str,
    /// It is not yet.
    pub not_offline: &'static str,
}
