//! All that is known of the sessions: every version of every record, and which one holds.
//!
//! A version is never changed. An edit is a version with a higher number, a deletion one that says so.
//! Books are merged by taking all versions of both; that is commutative, associative and idempotent,
//! so tabs, the mirror and other devices may be united in any order and as often as one likes.
//!
//! Absent on purpose: where versions are kept (see `state::records`) and how (see `save`).

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::history::Record;
use super::save;

/// The highest number a version may have. Nobody edits a session so often: it keeps hostile files from
/// using the numbers up.
pub const MOST_REV: u32 = 1_000_000;

/// What a version says of its session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Says {
    Kept(Arc<Record>),
    Deleted,
}

/// One version of one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// The record's id.
    pub id: String,
    /// From 0: how many versions it stands upon. At most [`MOST_REV`].
    pub rev: u32,
    /// Tells it from a version of the same number that another page wrote; empty for the first.
    pub tag: String,
    pub says: Says,
}

impl Version {
    /// A session that was just done.
    #[must_use]
    pub fn first(record: Record) -> Self {
        let (id, tag) = (record.id.clone(), String::new());
        Self { id, rev: 0, tag, says: Says::Kept(Arc::new(record)) }
    }

    /// The name it is kept under, which no other version has: `id`, and for later ones `id~rev-tag`.
    #[must_use]
    pub fn name(&self) -> String {
        name(&self.id, self.rev, &self.tag)
    }

    /// What it says was done; `None` if it says that this was deleted.
    #[must_use]
    pub fn record(&self) -> Option<&Arc<Record>> {
        match &self.says {
            Says::Kept(record) => Some(record),
            Says::Deleted => None,
        }
    }

    /// Whether this one holds where both are known.
    #[must_use]
    pub fn holds_against(&self, other: &Self) -> bool {
        self.cmp(other) != Ordering::Less
    }

    /// Which of two versions holds. Of two with the same number, made apart from each other, what was
    /// kept holds against what was deleted.
    fn cmp(&self, other: &Self) -> Ordering {
        let rank = |v: &Self| (v.rev, v.record().is_some());
        let by_rank = rank(self).cmp(&rank(other)).then_with(|| self.tag.cmp(&other.tag));
        // Only versions of old saves can still be alike: any rule will do that is the same everywhere.
        by_rank.then_with(|| {
            if self.says == other.says { Ordering::Equal } else { text(self).cmp(&text(other)) }
        })
    }
}

fn text(version: &Version) -> String {
    save::encode(version).unwrap_or_default()
}

/// The name under which a version is kept.
#[must_use]
pub fn name(id: &str, rev: u32, tag: &str) -> String {
    match (rev, tag) {
        (0, "") => id.to_owned(),
        (_, "") => [id, "~", &rev.to_string()].concat(),
        _ => [id, "~", &rev.to_string(), "-", tag].concat(),
    }
}

/// Every version of every record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Book {
    /// By id. No list is empty; each ascends, so that the last version holds.
    sessions: BTreeMap<String, Vec<Version>>,
}

impl Book {
    /// Takes a version in; says whether that was news.
    pub fn add(&mut self, version: Version) -> bool {
        let versions = self.sessions.entry(version.id.clone()).or_default();
        let same = |v: &Version| v.rev == version.rev && v.tag == version.tag;
        if let Some(known) = versions.iter_mut().find(|v| same(v)) {
            // Never, unless somebody else has written under our name: the greater one holds.
            let news = known.cmp(&version) == Ordering::Less;
            if news {
                *known = version;
                versions.sort_by(Version::cmp);
            }
            return news;
        }
        let at = versions.partition_point(|v| v.cmp(&version) == Ordering::Less);
        versions.insert(at, version);
        true
    }

    /// Takes a version out, by its name; says whether it was there.
    pub fn take_out(&mut self, name: &str) -> bool {
        let id = id_of(name);
        let Some(versions) = self.sessions.get_mut(id) else { return false };
        let before = versions.len();
        versions.retain(|v| v.name() != name);
        let taken = versions.len() < before;
        if versions.is_empty() {
            self.sessions.remove(id);
        }
        taken
    }

    /// All that both know.
    #[must_use]
    pub fn merged(mut self, other: Self) -> Self {
        for version in other.sessions.into_values().flatten() {
            self.add(version);
        }
        self
    }

    /// The version that holds for this id.
    #[must_use]
    pub fn latest(&self, id: &str) -> Option<&Version> {
        self.sessions.get(id).and_then(|v| v.last())
    }

    /// Whether the version of this name is known.
    #[must_use]
    pub fn knows(&self, name: &str) -> bool {
        let versions = self.sessions.get(id_of(name));
        versions.is_some_and(|v| v.iter().any(|v| v.name() == name))
    }

    /// The record of this id, unless it was deleted.
    #[must_use]
    pub fn record(&self, id: &str) -> Option<&Arc<Record>> {
        self.latest(id).and_then(Version::record)
    }

    /// The next version of a record: an edit, a deletion, or its return. `None` if its numbers are
    /// used up.
    #[must_use]
    pub fn next(&self, id: &str, says: Says, tag: String) -> Option<Version> {
        let rev = self.latest(id).map_or(0, |v| v.rev.saturating_add(1));
        (rev <= MOST_REV).then(|| Version { id: id.to_owned(), rev, tag, says })
    }

    /// The sessions that hold, newest first.
    #[must_use]
    pub fn records(&self) -> Vec<Arc<Record>> {
        let latest = self.sessions.values().rev().filter_map(|v| v.last()?.record().cloned());
        let mut records: Vec<_> = latest.collect();
        records.sort_by(|a, b| b.place().cmp(&a.place()));
        records
    }

    /// Every version, by id and number.
    pub fn versions(&self) -> impl Iterator<Item = &Version> {
        self.sessions.values().flatten()
    }

    /// The names of what need not be kept any longer: all that was said of a session that is deleted, and
    /// what was said in between of one that is not. Its first version always stays.
    #[must_use]
    pub fn surplus(&self) -> Vec<String> {
        let mut names = Vec::new();
        for versions in self.sessions.values() {
            let Some((last, before)) = versions.split_last() else { continue };
            let spared = usize::from(last.record().is_some());
            names.extend(before.iter().skip(spared).map(Version::name));
        }
        names
    }
}

/// The id within the name of a version.
fn id_of(name: &str) -> &str {
    name.split_once('~').map_or(name, |(id, _)| id)
}
