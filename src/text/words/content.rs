//! What has to be said about the exercises, the joint, and safety.

use crate::domain::level::ByLevel;
use crate::domain::topic::Topic;

/// All that is said about one exercise.
pub struct ExerciseWords {
    /// At most about 40 characters.
    pub name: &'static str,
    /// Other names a person may have heard from a clinician.
    pub synonyms: &'static [&'static str],
    /// What it is for: one short sentence, for the card.
    pub purpose: &'static str,
    /// The muscles at work, or stretched, in plain words: one short phrase.
    pub muscles: &'static str,
    pub variations: ByLevel<VariationWords>,
    /// Two to four, each against a usual mistake, and each good at every level.
    pub cues: &'static [&'static str],
    /// Who should take care, and what they should do: one to four sentences.
    pub care: &'static [&'static str],
    /// The phase word of the way out ("Lift", "Reach", "Bend"): one word, or two short ones.
    pub out: &'static str,
    /// The phase word of the way back ("Lower", "Return").
    pub back: &'static str,
    /// What is on the left and on the right ("Left leg", "Right leg").
    pub left: &'static str,
    pub right: &'static str,
}

/// How the exercise is done at one level.
pub struct VariationWords {
    /// The name of this variation, at most about 35 characters ("Floor bridge").
    pub name: &'static str,
    /// Three to five steps, a sentence or two each.
    pub steps: &'static [&'static str],
}

/// A heading and its paragraphs.
pub struct Section {
    pub heading: &'static str,
    pub paragraphs: &'static [&'static str],
}

/// Signs that ask for the same action.
pub struct Signs {
    /// Names the action ("Call emergency services now").
    pub heading: &'static str,
    /// What to do, in a sentence or two.
    pub action: &'static str,
    /// The signs: noun phrases or short clauses, no full stop.
    pub signs: &'static [&'static str],
}

/// The safety texts and the short reading about the joint.
pub struct GuideWords {
    /// One or two sentences above the signs.
    pub flags_intro: &'static str,
    pub emergency: Signs,
    pub urgent: Signs,
    /// Who should ask a clinician before starting.
    pub ask_first: Signs,
    /// When to stop during an exercise.
    pub stop: Signs,
    /// How much pain is too much: the app's own fixed rule, stated as such.
    pub pain_rule: Section,
    pub disclaimer: Section,
    pub joint: Section,
    /// Why movement may help, as hedged as the evidence is.
    pub movement: Section,
    /// What the studies did and did not show, with their real numbers.
    pub evidence: Section,
    /// How often, and how the three levels were set: the app's own rule, stated as such.
    pub dosing: Section,
    pub flare_ups: Section,
    pub pacing: Section,
    pub help: Section,
    /// What is said of all questions, and then each of them.
    pub questions: Section,
}

impl GuideWords {
    /// The text on a topic.
    #[must_use]
    pub fn of(&'static self, topic: Topic) -> &'static Section {
        match topic {
            Topic::Joint => &self.joint,
            Topic::Movement => &self.movement,
            Topic::Evidence => &self.evidence,
            Topic::Dosing => &self.dosing,
            Topic::FlareUps => &self.flare_ups,
            Topic::Pacing => &self.pacing,
            Topic::Help => &self.help,
            Topic::Questions => &self.questions,
        }
    }
}
