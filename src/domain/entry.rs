//! What an entry of the browser's history remembers besides its address, so that a reload, or Back, finds
//! there what stood there: it needs no storage, and works in a frame that has none.

use serde::{Deserialize, Serialize};

use super::exercise::Exercise;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Entry {
    /// The code of the prescription that is done there, if it came in a link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// Those of its exercises that are for today; `None` for all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub today: Option<Vec<Exercise>>,
    /// The fragment to which ways back lead, in another website's page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub home: Option<String>,
}

impl Entry {
    /// As it is remembered; `None` if there is nothing to remember.
    #[must_use]
    pub fn to_text(&self) -> Option<String> {
        (*self != Self::default()).then(|| serde_json::to_string(self).ok()).flatten()
    }

    /// Reads what was remembered; nothing for what we did not write.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }
}
