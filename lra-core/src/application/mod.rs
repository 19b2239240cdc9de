//! The applications of the portals: which article of the users' regulation opens each, and the level of key it asks for.
//!
//! The catalogue is a part of the [rulebook](crate::rulebook): a decision takes that of the rulebook in force.

mod article;
mod asked;
mod catalogue;
mod list;
mod name;
mod row;

pub use crate::decision::vocabulary::{Article, AssuranceLevel, Portal};
pub(crate) use asked::AskedApplication;
pub use catalogue::{Catalogue, CatalogueError};
pub use list::{ApplicationList, ListedApplication, RepeatedApplication};
pub use name::{ApplicationName, ApplicationNameError};
pub use row::{ApplicationRow, Reading};
