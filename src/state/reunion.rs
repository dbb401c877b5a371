//! What another page of ours, or a crash, has left otherwise than this page knows it.
//!
//! The history is united by `records::load`: versions are never changed, so all of both places hold.
//! Settings, routines and journals are changed under their key, so the later one holds: what the mirror
//! has with a later stamp than localStorage, which is then as it was before a crash.

use leptos::prelude::*;

use super::app::AppState;
use super::journal::FOLDER as JOURNALS;
use super::records::{ASK_ABOUT, FOLDER as SESSIONS};
use super::routines::FOLDER as ROUTINES;
use super::templates::FOLDER as TEMPLATES;
use crate::platform::store::{self, Change, Store};
use crate::platform::{mirror, page};

impl AppState {
    /// Reads what is too long to keep the first screen waiting, and unites both places. `written` is the
    /// stamp of localStorage before this page wrote anything.
    pub async fn reunite(self, written: u64) {
        // Once the first screen is there.
        page::pause().await;
        self.goals.read();
        self.advising.read();
        // Neither waits for the other: a long history must not hide a session that waits, nor a mirror
        // that does not answer the history.
        let others = page::begin(async move {
            let sessions = self.take_up_later_entries(written).await;
            self.player.take_up(sessions);
        });
        self.records.load().await;
        self.morning.look();
        // It can't fail.
        let _ = others.await;
    }

    /// Another page has changed what is stored.
    pub(super) fn heard(self, change: Change) {
        match change {
            Change::Key(key, text) => match key.strip_prefix(SESSIONS) {
                Some(name) => self.records.heard(name, text.as_deref()),
                // Another page writes its journal every few seconds; it is taken up when that page is
                // gone.
                None if key.starts_with(JOURNALS) => {}
                None => self.changed(&key),
            },
            // Nobody of ours does that: all of it is put back.
            Change::Cleared => drop(page::begin(self.reunite(0))),
        }
    }

    /// Takes from the mirror what is missing, and what is later there. Gives the names of the sessions
    /// that it holds.
    async fn take_up_later_entries(self, written: u64) -> Vec<String> {
        if !self.store.with_value(Store::is_lasting) {
            return Vec::new();
        }
        let keys: Vec<String> = mirror::keys().await;
        let (sessions, others): (Vec<String>, Vec<String>) =
            keys.into_iter().partition(|k| k.starts_with(SESSIONS));
        let mut changed = Vec::new();
        for entry in mirror::entries(&others).await {
            let here = self.store.with_value(|s| s.get(&entry.key));
            let later = entry.stamp > written;
            match entry.text {
                Some(text) if here.is_none() || later && here.as_ref() != Some(&text) => {
                    // On a full disk it is found again the next time.
                    let _ = self.store.try_update_value(|s| s.take_back(&entry.key, &text));
                    changed.push(entry.key);
                }
                None if later && here.is_some() => {
                    let _ = self.store.try_update_value(|s| s.remove(&entry.key));
                    changed.push(entry.key);
                }
                // The removal has arrived in both places.
                None => mirror::forget_removal(&entry.key),
                Some(_) => {}
            }
        }
        self.mirror_the_rest(&others);
        for key in changed {
            self.changed(&key);
        }
        sessions.into_iter().filter_map(|k| k.strip_prefix(SESSIONS).map(str::to_owned)).collect()
    }

    /// What was kept before there was a mirror.
    fn mirror_the_rest(self, mirrored: &[String]) {
        let ours = self.store.with_value(|s| s.keys(""));
        let folders = ["set/", ROUTINES, TEMPLATES, JOURNALS];
        for key in ours.iter().filter(|k| folders.iter().any(|f| k.starts_with(f))) {
            let text = self.store.with_value(|s| s.get(key)).filter(|_| !mirrored.contains(key));
            if let Some(text) = text {
                // What is there now was written then at the latest.
                mirror::note(key, Some(&text), store::written().max(1));
            }
        }
    }

    /// Reads a key again that is neither a session nor unknown to this page.
    fn changed(self, key: &str) {
        if key.starts_with(ROUTINES) {
            self.routines.read();
        } else if key.starts_with(TEMPLATES) {
            self.templates.read();
        } else if key.starts_with("set/") {
            self.read_settings();
        } else if key == ASK_ABOUT {
            self.morning.look();
        }
    }

    /// Reads all settings again.
    pub(super) fn read_settings(self) {
        self.prefs.read();
        if !self.embed.is_on() {
            self.prefs.show_theme();
        }
        self.goals.read();
        self.locale.read();
        self.player.settings_changed();
    }
}
