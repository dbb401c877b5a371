//! Prescriptions that a clinician keeps by a name, on this device; and the file in which they travel.

use leptos::prelude::*;

use super::notices::Notice;
use super::setting::Drawer;
use crate::domain::prescription::Prescription;
use crate::domain::prescription::template::{self, MOST_BYTES, Template};
use crate::domain::transfer::Refused;
use crate::platform::files::{self, NotRead};
use crate::platform::page;

/// One key a template.
pub(super) const FOLDER: &str = "t/";

/// What came of the latest wish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    Kept,
    NoName,
    /// So many came with a file, and so many entries could not be read.
    Imported(u32, u32),
    Refused(Refused),
}

#[derive(Clone, Copy)]
pub struct Templates {
    drawer: Drawer,
    list: RwSignal<Vec<Template>>,
    told: RwSignal<Option<Told>>,
}

impl Templates {
    #[must_use]
    pub fn new(drawer: Drawer) -> Self {
        let templates = Self { drawer, list: RwSignal::new(Vec::new()), told: RwSignal::new(None) };
        templates.read();
        templates
    }

    /// Reads what was kept. What can't be read is left where it is, and counted.
    pub fn read(self) {
        let (mut list, mut unread) = (Vec::new(), 0);
        for (name, text) in self.drawer.folder(FOLDER) {
            match Template::from_text(&text).filter(|t| t.id == name) {
                Some(template) => list.push(template),
                None => unread += 1,
            }
        }
        sort(&mut list);
        if unread > 0 {
            self.drawer.notices.post(Notice::TemplatesUnread(unread));
        }
        self.list.set(list);
    }

    /// By name.
    #[must_use]
    pub fn list(self) -> Vec<Template> {
        self.list.get()
    }

    #[must_use]
    pub fn told(self) -> Option<Told> {
        self.told.get()
    }

    /// Keeps a prescription by this name, in the place of the one that had it.
    pub fn keep(self, name: &str, prescription: &Prescription) {
        let told = match Template::new(page::new_id(), name, prescription) {
            Some(mut template) => {
                let known = |t: &&Template| t.name == template.name;
                let id = self.list.with_untracked(|l| l.iter().find(known).map(|t| t.id.clone()));
                template.id = id.unwrap_or(template.id);
                // Where it is not kept, a notice says so.
                self.put(template).then_some(Told::Kept)
            }
            None => Some(Told::NoName),
        };
        self.told.set(told);
    }

    /// A name is on its way: that there was none is said no longer.
    pub fn name_is_typed(self) {
        if self.told.get_untracked() == Some(Told::NoName) {
            self.told.set(None);
        }
    }

    /// In memory in any case, and says whether it is kept; if not, a notice says so, too.
    pub(super) fn put(self, template: Template) -> bool {
        let text = template.to_text().unwrap_or_default();
        let kept = self.drawer.keep(&[FOLDER, &template.id].concat(), Some(&text));
        self.list.update(|l| {
            l.retain(|t| t.id != template.id);
            l.push(template);
            sort(l);
        });
        kept
    }

    /// Deletes one, and offers to bring it back.
    pub fn delete(self, id: &str) {
        let found = self.list.with_untracked(|l| l.iter().find(|t| t.id == id).cloned());
        let Some(template) = found else { return };
        self.drawer.keep(&[FOLDER, id].concat(), None);
        self.list.update(|l| l.retain(|t| t.id != id));
        self.told.set(None);
        self.drawer.notices.post(Notice::TemplateDeleted(Box::new(template)));
        page::focus_on(".notice:last-child .button");
    }

    /// Saves all of them as a file.
    pub fn export(self) {
        let text = self.list.with_untracked(|l| template::pack(l));
        let saved =
            text.is_some_and(|t| files::save("keystone-templates.json", "application/json", &t));
        if !saved {
            self.drawer.notices.post(Notice::NotExported);
        }
    }

    /// A file was chosen: takes in what is new in it. Nothing that is here is changed.
    pub fn chosen(self, event: &leptos::ev::Event) {
        files::read_chosen(event, MOST_BYTES, move |text| {
            let read = match text {
                Ok(text) => template::unpack(&text),
                Err(NotRead::TooLarge) => Err(Refused::TooLarge),
                Err(NotRead::Failed) => Err(Refused::Unread),
            };
            self.told.set(Some(match read {
                Ok((templates, wrong)) => Told::Imported(self.take_in(templates), wrong),
                Err(why) => Told::Refused(why),
            }));
        });
    }

    fn take_in(self, templates: Vec<Template>) -> u32 {
        let mut new = 0;
        for mut template in templates {
            let here = self.list.get_untracked();
            let same =
                |t: &Template| t.name == template.name && t.prescription == template.prescription;
            if here.iter().any(same) {
                continue;
            }
            if here.iter().any(|t| t.id == template.id) {
                template.id = page::new_id();
            }
            self.put(template);
            new += 1;
        }
        new
    }
}

fn sort(list: &mut [Template]) {
    list.sort_by_cached_key(|t| (t.name.to_lowercase(), t.id.clone()));
}
