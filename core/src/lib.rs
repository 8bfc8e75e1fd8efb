//! Client of the IBM Cloud VPC Metadata and Identity APIs.
#![deny(missing_docs)]
#![deny(unsafe_code)]

mod answer;
pub mod blocking;
mod call;
mod client;
pub mod clock;
mod config;
mod detect;
mod engine;
mod error;
mod fork;
mod hint;
mod identity;
mod json;
mod managed_token;
pub mod model;
pub mod operation;
mod ready;
mod retry;
mod secret;
mod session;
mod tls;
mod transport;
mod trusted_profile;
mod version;

pub use call::Call;
pub use client::Client;
pub use config::{ClientBuilder, Protocol, Service, Setting};
pub use detect::is_ibm_vpc;
pub use error::{Error, ErrorKind};
pub use json::Json;
pub use operation::{Operation, RequiredMember};
pub use secret::Secret;
pub use trusted_profile::TrustedProfile;
