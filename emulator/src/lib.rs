//! Emulator of the IBM Cloud VPC metadata and identity service: both path families by version date, signed tokens, a
//! certificate authority, faults, and a clock of its own. It imitates the documented service strictly, so that what
//! works against it has a chance to work on an instance.
//!
//! ```
//! use std::io::{Read, Write};
//! use std::net::TcpStream;
//!
//! use vpc_metadata::Operation;
//! use vpc_metadata_emulator::{Emulator, Fault};
//!
//! let emulator = Emulator::start()?;
//! emulator.add_fault(Fault::status(503).on(Operation::CreateIdentityToken).times(1));
//!
//! let request = "PUT /identity/v1/token?version=2025-08-26 HTTP/1.1\r\n\
//!     Host: metadata\r\nMetadata-Flavor: ibm\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
//! for expected in ["HTTP/1.1 503", "HTTP/1.1 200"] {
//!     let mut connection = TcpStream::connect(emulator.address())?;
//!     connection.write_all(request.as_bytes())?;
//!     let mut response = String::new();
//!     connection.read_to_string(&mut response)?;
//!     assert!(response.starts_with(expected));
//! }
//! assert_eq!(emulator.count(Operation::CreateIdentityToken), 2);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The README describes scenario files, faults, the control port and the program.
#![deny(missing_docs)]
#![forbid(unsafe_code)]

mod authority;
mod bodies;
mod builtin;
mod clock;
mod control;
mod emulator;
mod error;
mod fault;
mod fault_json;
mod fault_set;
mod gate;
mod identity;
mod json;
mod quirks;
mod record;
mod reply;
mod request;
mod routes;
mod scenario;
mod server;
mod service;
mod tokens;
mod wrong_answers;

pub use emulator::{Builder, Emulator};
pub use error::Error;
pub use fault::{
    Action, BodyContent, BodyFault, BodyKind, Cloud, Disabled, Drip, Fault, NonceFault, Redirect, Reset,
    StatusFault, TokenFault, TokenMember,
};
pub use json::Json;
pub use quirks::{NicAddress, NonceReading, Quirks};
pub use record::RecordedRequest;
pub use scenario::{Kind, Protocol, Scenario, TrustedProfile};

/// The README's example is compiled and run with the tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
