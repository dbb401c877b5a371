//! What a person tells of sessions outside the player: one that was done away from the timer, what is to
//! be changed in one, and when to be reminded of the next.

use super::app::AppState;
use super::notices::Notice;
use crate::domain::check_in::{After, Before, clipped};
use crate::domain::date::Date;
use crate::domain::history::Record;
use crate::domain::reminder::Reminder;
use crate::domain::route::Route;
use crate::domain::told::{self, Fault, Told};
use crate::platform::{clock, files, page};

impl AppState {
    /// Keeps a session that was done away from the timer, and leads to the history.
    ///
    /// # Errors
    /// What is wrong with it; nothing is kept then.
    pub fn tell(self, told: Told) -> Result<(), Fault> {
        let now = clock::local_min();
        let local_ms =
            (told.day.unwrap_or_default() * 24 * 60 + told.minute.unwrap_or_default()) * 60_000;
        let after = After { note: clipped(&told.after.note), ..told.after };
        let told = Told { after, ..told };
        let record = told.record(page::new_id(), clock::utc_offset_min_at(local_ms), now)?;
        if self.records.keep(record) {
            self.notices.post(Notice::Added);
        }
        self.navigation.go(Route::History);
        Ok(())
    }

    /// Keeps what a person says now of a session that they had opened: only what they have changed.
    pub fn amend(self, opened: &Record, before: Before, after: &After) {
        self.records.amend(&opened.id, |r| {
            if before.pain != opened.before.pain {
                r.before.pain = before.pain;
            }
            if after.pain != opened.after.pain {
                r.after.pain = after.pain;
            }
            if after.note != opened.after.note {
                r.after.note = clipped(&after.note);
            }
        });
    }

    /// Today, as a date field takes it.
    #[must_use]
    pub fn today_text(self) -> String {
        Date::of(clock::today()).text()
    }

    /// The local time of day, as a time field takes it.
    #[must_use]
    pub fn time_text(self) -> String {
        told::time_text(clock::local_min())
    }

    /// Saves a file for the calendar.
    pub fn remind(self, reminder: &Reminder) {
        let now = clock::now().wall_ms;
        let text = reminder.to_ics(&[&page::new_id(), "@keystone"].concat(), clock::today(), now);
        let saved = text.is_some_and(|text| files::save("keystone.ics", "text/calendar", &text));
        if !saved {
            self.notices.post(Notice::NotExported);
        }
    }

    /// Calls as soon as what is on the screen now has been drawn.
    pub fn soon(self, call: impl FnOnce() + 'static) {
        page::after_paint(call);
    }

    /// Prints what is on the page.
    pub fn print(self) {
        page::print();
    }
}
