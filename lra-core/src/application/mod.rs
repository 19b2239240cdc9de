//! The applications of the portals: which article of the users' regulation opens each, and the level of key it asks for.

mod article;
mod list;
mod name;

pub use crate::decision::vocabulary::{Article, AssuranceLevel, Portal};
pub use list::{ApplicationList, ListedApplication, RepeatedApplication};
pub use name::{ApplicationName, ApplicationNameError};
