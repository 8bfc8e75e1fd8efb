//! Kotlin, Java, Swift and Ruby: what UniFFI makes foreign classes of.
//!
//! No decision is made here. The methods come from the core's operation table, `model.rs` mirrors the core's models and
//! is generated from their description, settings are passed on as text, and errors are copied field by field.
#![allow(
    clippy::result_large_err,
    reason = "an error is copied to the other language at once, member by member"
)]

mod arguments;
pub mod blocking;
pub mod client;
pub mod error;
#[rustfmt::skip] // as it is generated
pub mod model;
pub mod secret;
pub mod settings;

uniffi::setup_scaffolding!("vpc_metadata");
