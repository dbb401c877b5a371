//! What is said at a cue: by a screen reader, by the voice, and on the lock screen.

use super::Speech;
use crate::domain::cue::Cue;
use crate::domain::timeline::{Bout, Phase, Step, Timeline};

impl Speech {
    /// What a screen reader says at a cue; at most one message for each set, hold or pause, and one
    /// more at halfway and at the end. Repetitions are not called out one by one.
    #[must_use]
    pub fn announcement(self, timeline: &Timeline, cue: Cue) -> Option<String> {
        let player = &self.words().player;
        match cue {
            Cue::Entered(step) => {
                let bout = timeline.bouts().get(step.bout)?;
                let what = self.what(bout.exercise, step.phase, step.side);
                let name = self.exercise(bout.exercise).name;
                timeline.opens(&step).then(|| match step.phase {
                    Phase::GetReady => [name, self.variation(bout), &what].join(" · "),
                    Phase::OwnPace => self.own_pace(bout),
                    _ => what,
                })
            }
            Cue::Halfway => Some(player.halfway.to_owned()),
            Cue::Paused => Some(player.paused.to_owned()),
            Cue::Resumed => Some(player.resumed.to_owned()),
            // The heading of the summary says it, which has the focus then.
            Cue::Finished | Cue::Stopped | Cue::Lead(_) => None,
        }
    }

    /// What the voice says at a cue, in one or two short sentences.
    #[must_use]
    pub fn spoken(self, timeline: &Timeline, cue: Cue) -> Option<String> {
        let player = &self.words().player;
        match cue {
            Cue::Entered(step) if timeline.opens(&step) => self.spoken_step(timeline, &step),
            Cue::Halfway => Some(sentences(&[player.halfway])),
            Cue::Finished => Some(sentences(&[player.finished])),
            _ => None,
        }
    }

    fn spoken_step(self, timeline: &Timeline, step: &Step) -> Option<String> {
        let player = &self.words().player;
        let bout = timeline.bouts().get(step.bout)?;
        let side = step.side.map(|side| self.side(bout.exercise, side));
        Some(match step.phase {
            Phase::GetReady => {
                let name = self.exercise(bout.exercise).name;
                // Between two exercises this is the rest, in which to say what comes next.
                let name = if step.bout == 0 { name.to_owned() } else { (player.then)(name) };
                sentences(&[&name, self.variation(bout), side.unwrap_or_default()])
            }
            Phase::OwnPace => sentences(&[&self.own_pace(bout)]),
            Phase::Rest => {
                let next =
                    (player.set_of)(&self.number(step.set + 1), &self.number(bout.dose.sets));
                sentences(&[player.rest, &(player.then)(&next)])
            }
            _ => sentences(&[self.phase(bout.exercise, step.phase), side.unwrap_or_default()]),
        })
    }

    fn own_pace(self, bout: &Bout) -> String {
        [&self.repetitions(bout), self.words().player.tap_when_done].join(". ")
    }

    /// What the lock screen shows of a step: what to do, and in which exercise.
    #[must_use]
    pub fn shown(self, timeline: &Timeline, step: &Step) -> (String, String) {
        let exercise = timeline.bouts().get(step.bout).map(|b| b.exercise);
        exercise.map_or_else(Default::default, |exercise| {
            let what = self.what(exercise, step.phase, step.side);
            (what, self.exercise(exercise).name.to_owned())
        })
    }
}

/// Each with its full stop, so that a voice takes a breath.
fn sentences(parts: &[&str]) -> String {
    let said = parts.iter().filter(|p| !p.is_empty());
    said.map(|p| [p.trim_end_matches('.'), "."].concat()).collect::<Vec<_>>().join(" ")
}
