//! Client of the IBM Cloud VPC Metadata and Identity APIs.
//!
//! A virtual server or bare metal server of IBM Cloud VPC can ask a service at a link-local address who it is. The
//! service issues an *identity token*, exchanges it for an *IAM token* through a trusted profile, issues *identity
//! certificates*, and describes the instance: initialization data, network and volume attachments, SSH keys,
//! placement groups, virtual network interfaces. This crate speaks all of it.
//!
//! # A first program
//!
//! ```no_run
//! use vpc_metadata::blocking::Client;
//!
//! let client = Client::new()?;
//! let instance = client.get_instance()?;
//! println!("{} runs in {:?}", instance.id, instance.region());
//!
//! let token = client.iam_token(None)?; // of the server's default trusted profile
//! let header = format!("Bearer {}", token.expose());
//! # drop(header);
//! # Ok::<(), vpc_metadata::Error>(())
//! ```
//!
//! [`Client`] is the same for asynchronous programs on tokio. Build one client and keep it: it caches its tokens,
//! renews them in the background before they end, and reuses connections. Both clients are cheap to clone and safe to
//! share between threads; the blocking one works across `fork()`.
//!
//! # Anywhere else than on a server
//!
//! Everything here runs against an emulator of the service: start `vpc-metadata-emulator`, and point
//! [`endpoint`](ClientBuilder::endpoint) or the environment variable `VPC_METADATA_ENDPOINT` at the URL it prints.
//!
//! # Settings
//!
//! [`ClientBuilder`] sets them in code, environment variables set them for a deployment, and [`Setting`] lists them
//! all. Code wins over the environment, the environment over the defaults.
//!
//! # Errors
//!
//! Every call ends within [`timeout`](ClientBuilder::timeout), in a value or in an [`Error`]. Its
//! [`kind`](Error::kind) is for programs, its [`message`](Error::message) for people, and its [`hint`](Error::hint)
//! says what to do:
//!
//! ```no_run
//! # let client = vpc_metadata::blocking::Client::new()?;
//! use vpc_metadata::ErrorKind;
//!
//! match client.iam_token(None) {
//!     Ok(token) => println!("a token of {} characters", token.expose().len()),
//!     Err(error) if error.kind() == ErrorKind::Timeout => {
//!         eprintln!("{error}; {}", error.hint().unwrap_or_default());
//!     }
//!     Err(error) => return Err(error),
//! }
//! # Ok::<(), vpc_metadata::Error>(())
//! ```
//!
//! # Typed values and the service's own JSON
//!
//! The methods of the clients return the types of [`model`]. They keep what they do not know, fields and enum values,
//! and write it back. [`Call`] makes the same calls for programs that choose the operation at run time and want the
//! service's JSON unchanged; [`Operation::ALL`] lists what there is. A path that this release does not know is read
//! with [`Client::get_metadata`].
//!
//! # What it does not do
//!
//! It never uses a proxy from the environment, a `.netrc` file or cookies, never follows a redirect to another host,
//! and never skips the verification of a certificate. It logs through [`tracing`](https://docs.rs/tracing) which
//! request failed how, and never a body or a token.
#![deny(missing_docs)]
#![deny(unsafe_code)]

mod answer;
mod background;
pub mod blocking;
mod builder;
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
pub mod schema;
mod secret;
mod session;
mod tls;
mod transport;
mod trusted_profile;
mod version;

pub use background::{Background, Pending};
pub use builder::ClientBuilder;
pub use call::Call;
pub use client::Client;
pub use config::{Protocol, Service, Setting};
pub use detect::is_ibm_vpc;
pub use error::{Error, ErrorKind};
pub use json::Json;
pub use operation::{Operation, RequiredMember};
pub use secret::Secret;
pub use trusted_profile::TrustedProfile;

/// The examples of the README compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
