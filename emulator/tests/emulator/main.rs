//! The emulator against the contract, over raw sockets: no client library smooths over what it sends.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod certificates;
mod client;
mod control;
mod documented_requests;
mod errors;
mod faults;
mod faults_on_the_wire;
mod program;
mod scenarios;
mod servers;
mod tokens;
