//! The addon behind the Node package `vpc-metadata`. It converts values and owns nothing: what a call does is decided
//! in the crate `vpc-metadata`, and what JavaScript sees is made in `index.js`, the only caller of what is here.
//!
//! A call is *started* on the event loop, runs on the client's own thread, and its outcome is *delivered* to the event
//! loop together with all others that are ready by then: one wake-up, one call into JavaScript.
#![allow(unreachable_pub, reason = "napi wants the methods of a class to be public")]

mod client;
mod error;
mod numbers;
mod outcomes;

use napi_derive::napi;

/// Whether this machine says of itself that it is a server of IBM Cloud VPC; sends nothing.
#[napi(catch_unwind)]
pub fn is_ibm_vpc() -> bool {
    vpc_metadata::is_ibm_vpc()
}
