//! The language in which the app speaks.
//!
//! Views ask once for the [`Speech`] and are built anew when the language changes: text nodes need no
//! signal of their own.

use leptos::prelude::*;

use super::notices::{Notice, Notices};
use crate::domain::date::Date;
pub use crate::platform::intl::Form;
use crate::platform::{clock, intl, location, page, store::Store};
use crate::text::Lang;
use crate::text::phrases::Speech;
use crate::text::words::Words;

const KEY: &str = "set/lang";

#[derive(Clone, Copy)]
pub struct Locale {
    store: StoredValue<Store>,
    notices: Notices,
    lang: RwSignal<Lang>,
}

impl Locale {
    /// In this language, without asking anything of a browser.
    #[must_use]
    pub fn new(store: StoredValue<Store>, notices: Notices, lang: Lang) -> Self {
        Self { store, notices, lang: RwSignal::new(lang) }
    }

    /// What the address asks for, or what was chosen, or the language of the page: `public/boot.js` has
    /// gone to the page of the language that the browser prefers.
    #[must_use]
    pub fn wanted(store: StoredValue<Store>) -> Lang {
        let asked = location::parameter("lang");
        let chosen = store.with_value(|s| s.get(KEY));
        let known = |tag: String| Lang::from_tag(&tag);
        asked
            .and_then(known)
            .or_else(|| chosen.and_then(known))
            .or_else(|| page::language().and_then(known))
            .unwrap_or_default()
    }

    /// Tracks the language: whoever reads this is built anew when it changes.
    #[must_use]
    pub fn lang(self) -> Lang {
        self.lang.get()
    }

    /// The language with its grammar. Does not track it: the whole page is built anew.
    #[must_use]
    pub fn speech(self) -> Speech {
        Speech {
            lang: self.lang.get_untracked(),
            number: intl::number,
            tenths: intl::tenths,
            plural: intl::plural,
        }
    }

    #[must_use]
    pub fn words(self) -> &'static Words {
        self.speech().words()
    }

    /// Reads what was chosen, again: it may have been changed from elsewhere. What the address asks for
    /// holds against it.
    pub fn read(self) {
        let lang = Self::wanted(self.store);
        if self.lang.get_untracked() != lang {
            self.lang.set(lang);
            page::set_language(lang.tag());
        }
    }

    /// Speaks this one, without keeping it.
    pub(super) fn speak(self, lang: Lang) {
        if self.lang.get_untracked() != lang {
            self.lang.set(lang);
        }
    }

    /// Speaks this one, unless the person or the address has asked for another.
    pub(super) fn propose(self, lang: Lang) {
        let chosen = self.store.with_value(|s| s.get(KEY));
        let mut asked = [location::parameter("lang"), chosen].into_iter().flatten();
        if asked.find_map(|tag| Lang::from_tag(&tag)).is_none() {
            self.speak(lang);
        }
    }

    pub fn choose(self, lang: Lang) {
        self.lang.set(lang);
        let kept = self.store.try_update_value(|s| s.set(KEY, lang.tag()));
        if kept.is_some_and(|k| k.is_err()) {
            self.notices.post(Notice::NotKept);
        }
    }

    /// A day, in days since 1970-01-01.
    #[must_use]
    pub fn date(self, day: i64, form: Form) -> String {
        intl::date(self.lang.get_untracked(), day, form)
    }

    /// The first and last day of a span, the year only where it is not this one.
    #[must_use]
    pub fn span(self, first: i64, last: i64) -> String {
        let this_year = Date::of(clock::today()).year;
        let near = [first, last].into_iter().all(|d| Date::of(d).year == this_year);
        let form = if near { Form::ShortDay } else { Form::ShortDayYear };
        if first == last {
            return self.date(first, form);
        }
        (self.words().history.span)(&self.date(first, form), &self.date(last, form))
    }

    /// The time of day of a Unix time in milliseconds, where local time was UTC plus this.
    #[must_use]
    pub fn time(self, unix_ms: u64, utc_offset_min: i16) -> String {
        let unix_ms = i64::try_from(unix_ms).unwrap_or_default();
        intl::time(self.lang.get_untracked(), unix_ms + i64::from(utc_offset_min) * 60_000)
    }
}
