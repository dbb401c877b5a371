//! How to reach a clinic: a number to call, a page to open, or just words.

/// What a contact can be used for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Contact {
    /// The address of a call: `tel:+33123456789`.
    Phone(String),
    /// The address of a page, always with `https://` or `http://`.
    Web(String),
    /// Something that nothing can be done with but reading it.
    Words,
}

impl Contact {
    /// What this text is.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let phone = |c: char| c.is_ascii_digit() || " +-./()\u{a0}".contains(c);
        let digits = text.chars().filter(char::is_ascii_digit).count();
        if digits >= 5 && text.chars().all(phone) {
            let dialled = text.chars().filter(|c| c.is_ascii_digit() || *c == '+');
            return Self::Phone("tel:".chars().chain(dialled).collect());
        }
        let (scheme, rest) = text.split_once("://").unwrap_or(("https", text));
        let host = rest.split('/').next().unwrap_or_default();
        // No user before the host: it could be made to look like another. No letter that looks like a Latin one.
        let of_host = |c: char| c.is_ascii_alphanumeric() || "-.".contains(c);
        let named = host.contains('.') && host.chars().all(of_host) && !host.starts_with('.');
        let ends = host.rsplit('.').next().is_some_and(|e| e.len() >= 2 && !e.ends_with('-'));
        let plain = rest.chars().all(|c| c.is_ascii_graphic() && !"\"'<>\\`{}|^".contains(c));
        if named && ends && plain && ["https", "http"].contains(&scheme) {
            return Self::Web([scheme, "://", rest].concat());
        }
        Self::Words
    }
}
