//! The applications of the portals: which article of the users' regulation opens each, and the level of key it asks for.
//!
//! The catalogue is a part of the [rulebook](crate::rulebook): a decision takes that of the rulebook in force.

mod access;
mod article;
mod asked;
mod audience;
mod catalogue;
mod channel;
mod guard;
mod list;
mod message;
mod name;
mod row;
mod rules;
mod weakest_key;

pub use crate::decision::vocabulary::{Article, AssuranceLevel, Portal};
pub(crate) use access::ACCESS;
pub(crate) use asked::AskedApplication;
use audience::Audience;
pub use catalogue::{Catalogue, CatalogueError};
pub use list::{ApplicationList, ListedApplication, RepeatedApplication};
pub use name::{ApplicationName, ApplicationNameError};
pub use row::{ApplicationRow, Reading};
pub use weakest_key::WeakestKey;
