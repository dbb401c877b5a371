//! A plan as a page of its own: a ready routine, or what a clinician asks for in a link; the same on
//! paper; and the screen on which a clinician puts it together.

mod builder;
mod list;
mod page;
mod routine;
mod sheet;

pub use builder::Builder;
pub use page::{Kept, LinkPage};
pub use routine::RoutinePage;
pub use sheet::SheetPage;
