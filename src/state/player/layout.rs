//! What a session is laid out of, before it begins.

use leptos::prelude::*;

use super::pocket::Pocket;
use super::{Player, Question};
use crate::domain::check_in::Before;
use crate::domain::exercise::Exercise;
use crate::domain::journal::Title;
use crate::domain::prescription::code;
use crate::domain::red_flags::Ticked;
use crate::domain::routine::{OwnRoutine, Plan};
use crate::domain::session::{Session, State};
use crate::domain::timeline::Bout;
use crate::platform::page;

impl Player {
    /// Makes ready to do an exercise or a routine. One that is under way goes on, and one that is over
    /// shows what came of it; another one is put aside, and waits.
    pub fn prepare(self, plan: Plan) {
        let at_hand = self.at_hand.get_value();
        self.at_hand.set_value(true);
        if untrack(|| self.waiting()) == Some(plan) {
            // Whoever was away is asked again how to go on.
            if let Some(State::Away(ms)) = self.state() {
                self.put(Question::Away(ms));
            }
            return;
        }
        let shown = self.is_titled(plan);
        if shown && self.outcome.with_untracked(Option::is_some) {
            return;
        }
        if shown && at_hand && self.state() == Some(State::Ready) {
            // Its questions are on the screen, or on the way there, with what was answered already.
            return;
        }
        let known = if shown { self.laid_out() } else { Vec::new() };
        let title = self.title.get_untracked().filter(|_| shown);
        self.put_aside();
        let title = untrack(|| self.title_of(plan)).or(title);
        self.title.set(Some(title.unwrap_or(Title { plan, name: None, link: None })));
        self.before.set(Before { pain: None, sore: self.prefs.sore.get_untracked() });
        self.flags.set(Ticked::default());
        self.outcome.set(None);
        self.question.set(None);
        self.announcement.set(String::new());
        self.lay_out(plan, known);
        self.offer();
    }

    /// Lays out the session anew, by what is chosen now. A routine that is no longer at hand is done again
    /// as it is `known`.
    fn lay_out(self, plan: Plan, known: Vec<Bout>) {
        self.pocket.set_value(Pocket::default());
        let bouts = Some(untrack(|| self.wanted(plan))).filter(|b| !b.is_empty());
        let bouts = bouts.unwrap_or(known);
        self.session.set(Some(Session::new(&bouts, untrack(|| self.prefs.pace()))));
    }

    /// Makes ready for an exercise or a routine that was asked for by name, at the levels that are
    /// chosen now.
    pub fn begin(self, plan: Plan) {
        // What waits goes on with what it was begun with.
        if untrack(|| self.waiting()) != Some(plan) {
            self.today.set_value(None);
        }
        self.again(plan);
    }

    /// The same, for those of a routine's exercises that are for today.
    pub fn begin_some(self, plan: Plan, today: Vec<Exercise>) {
        self.today.set_value(Some((plan, today)));
        self.again(plan);
    }

    /// The same, for what was done last.
    pub fn again(self, plan: Plan) {
        // Who chooses another level and starts again means that level.
        let wanted = untrack(|| self.wanted(plan));
        let ours = untrack(|| self.waiting()) == Some(plan);
        if ours && !wanted.is_empty() && self.laid_out() != wanted {
            self.end();
        }
        self.outcome.set(None);
        self.prepare(plan);
        page::focus_heading();
    }

    /// Those of this plan's exercises that are for today; `None` for all.
    pub(in crate::state) fn for_today(self, plan: Plan) -> Option<Vec<Exercise>> {
        self.today.with_value(|t| {
            t.as_ref().filter(|(of, _)| *of == plan).map(|(_, exercises)| exercises.clone())
        })
    }

    /// Takes that up from an earlier page, unless it is known better.
    pub(in crate::state) fn recall(self, plan: Plan, today: Vec<Exercise>) {
        if !self.is_titled(plan) {
            self.today.set_value(Some((plan, today)));
        }
    }

    /// What this plan consists of, at the levels that are chosen now.
    fn wanted(self, plan: Plan) -> Vec<Bout> {
        let today = self.for_today(plan);
        let for_today = |b: &Bout| today.as_ref().is_none_or(|t| t.contains(&b.exercise));
        self.prefs.bouts(plan, &self.routines.all()).into_iter().filter(for_today).collect()
    }

    /// As it is called now; `None` for a routine that is no longer at hand.
    fn title_of(self, plan: Plan) -> Option<Title> {
        let own = match plan {
            Plan::Own(id) => Some(self.routines.find(id)?),
            Plan::One(_) | Plan::Routine(_) => None,
        };
        let code = |r: &OwnRoutine| r.prescription.as_ref().map(code::encode);
        let link = own.as_ref().and_then(code);
        Some(Title { plan, name: own.map(|r| r.name), link })
    }

    /// What the session was laid out of.
    fn laid_out(self) -> Vec<Bout> {
        let laid_out = |s: &Session| s.timeline().laid_out();
        self.session.with_untracked(|s| s.as_ref().map(laid_out).unwrap_or_default())
    }

    fn is_titled(self, plan: Plan) -> bool {
        self.title.with_untracked(|t| t.as_ref().is_some_and(|t| t.plan == plan))
    }

    /// A setting that shapes the timeline was changed: what has not begun yet is laid out anew.
    pub fn settings_changed(self) {
        let plan = self.title.with_untracked(|t| t.as_ref().map(|t| t.plan));
        if let (Some(State::Ready), Some(plan)) = (self.state(), plan) {
            self.lay_out(plan, self.laid_out());
        }
    }
}
