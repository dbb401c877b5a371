//! What there is to read: before the first use, when to stop, and about the joint.

mod about;
mod first;
mod parts;
mod safety;
mod statement;
mod welcome;

pub use about::{About, AboutTexts, Learn};
pub use first::ReadFirst;
pub use safety::{Safety, SafetyTexts};
pub use statement::Statement;
pub use welcome::Welcome;
