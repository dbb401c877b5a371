//! What there is to read: before the first use, when to stop, and about the joint.

mod about;
mod parts;
mod safety;
mod welcome;

pub use about::About;
pub use safety::Safety;
pub use welcome::Welcome;
