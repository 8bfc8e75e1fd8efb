//! Client of the IBM Cloud VPC Metadata and Identity APIs.
#![deny(missing_docs)]
#![deny(unsafe_code)]

pub mod model;
pub mod operation;
mod secret;

pub use operation::{Operation, RequiredMember};
pub use secret::Secret;
