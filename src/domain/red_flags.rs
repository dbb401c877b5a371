//! The signs that speak against a session, as a person ticks them before one. Any of them is enough: there is
//! no score. What they are, and what to do about them, is in the words (see `text`).

/// What a sign asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Urgency {
    /// Emergency services, now.
    Emergency,
    /// A doctor, today or tomorrow.
    Urgent,
}

/// Those that are ticked, by their places in the lists of the words, counted from 0.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ticked(Vec<(Urgency, usize)>);

impl Ticked {
    pub fn tick(&mut self, urgency: Urgency, sign: usize, so: bool) {
        self.0.retain(|known| *known != (urgency, sign));
        if so {
            self.0.push((urgency, sign));
        }
    }

    #[must_use]
    pub fn has(&self, urgency: Urgency, sign: usize) -> bool {
        self.0.contains(&(urgency, sign))
    }

    /// What is to be done: the most urgent of all; `None` where none is ticked.
    #[must_use]
    pub fn urgency(&self) -> Option<Urgency> {
        let any = |urgency| self.0.iter().any(|(u, _)| *u == urgency);
        [Urgency::Emergency, Urgency::Urgent].into_iter().find(|u| any(*u))
    }
}
