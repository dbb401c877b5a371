//! What a file would bring, before anything changes.

use super::{Parcel, is_of_history};
use crate::domain::book::{Book, Version};
use crate::domain::routine::OwnRoutine;

/// What is known where a file is opened.
pub struct Here<'a> {
    pub book: &'a Book,
    pub routines: &'a [OwnRoutine],
    /// The keys of what was chosen here.
    pub settings: &'a [String],
    /// The names of what a newer app has kept here.
    pub newer: &'a [String],
}

impl Here<'_> {
    fn knows_newer(&self, name: &str) -> bool {
        self.newer.iter().any(|n| n == name)
    }
}

/// What a file would bring, in sessions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    /// Not known here.
    pub new: u32,
    /// The same as here, or older.
    pub same: u32,
    /// Known here, with more said of them in the file.
    pub changed: u32,
    /// Deleted since, where the file comes from: they are deleted here, too.
    pub deleted: u32,
    /// Deleted here: they come back only if that is asked for.
    pub gone_here: u32,
    /// From a newer app: kept, but not shown.
    pub newer: u32,
    pub routines: u32,
    /// Routines that are otherwise here: those here stay.
    pub routines_differ: u32,
    /// Settings that were never chosen here: they are taken in only if that is asked for.
    pub settings: u32,
    /// Weekly goals and pauses that are not known here.
    pub goals: u32,
    /// Entries that can't be read.
    pub wrong: u32,
}

impl Preview {
    /// Whether there is anything to take in.
    #[must_use]
    pub fn brings_anything(&self) -> bool {
        let all = [self.new, self.changed, self.deleted, self.newer, self.routines, self.goals];
        all.into_iter().any(|n| n > 0)
    }

    fn count(&mut self, theirs: &Version, here: &Book) {
        let Some(ours) = here.latest(&theirs.id) else {
            // What was deleted there and was never here is of no interest.
            *(if theirs.record().is_some() { &mut self.new } else { &mut self.same }) += 1;
            return;
        };
        let holds = ours.holds_against(theirs);
        *match (theirs.record(), ours.record()) {
            (Some(_), None) if holds => &mut self.gone_here,
            _ if holds => &mut self.same,
            (Some(_), None) => &mut self.new,
            (Some(_), Some(_)) => &mut self.changed,
            (None, Some(_)) => &mut self.deleted,
            (None, None) => &mut self.same,
        } += 1;
    }
}

fn count<T>(of: impl Iterator<Item = T>) -> u32 {
    u32::try_from(of.count()).unwrap_or(u32::MAX)
}

impl Parcel {
    /// What this would bring to what is known here.
    #[must_use]
    pub fn preview(&self, here: &Here) -> Preview {
        let mut preview = Preview { wrong: self.wrong, ..Preview::default() };
        let latest = |version: &&Version| {
            self.book.latest(&version.id).is_some_and(|latest| latest == *version)
        };
        for version in self.book.versions().filter(latest) {
            preview.count(version, here.book);
        }
        preview.newer = count(self.newer.keys().filter(|name| !here.knows_newer(name)));
        for routine in &self.routines {
            match here.routines.iter().find(|r| r.id == routine.id) {
                None => preview.routines += 1,
                Some(known) if known == routine => {}
                Some(_) => preview.routines_differ += 1,
            }
        }
        let unknown = self.settings.keys().filter(|k| !here.settings.contains(k));
        let (of_history, others): (Vec<_>, Vec<_>) = unknown.partition(|k| is_of_history(k));
        preview.settings = count(others.iter());
        preview.goals = count(of_history.iter());
        preview
    }
}
