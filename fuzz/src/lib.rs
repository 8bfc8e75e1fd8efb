//! Fuzz targets. Each takes a tape of numbers, makes hostile input from it and panics if the answer is not what the
//! documentation promises. [`engine`] makes tapes, counts them and shrinks those that fail.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "this crate is tests: a panic is how they fail, and they measure real time"
)]

pub mod choices;
pub mod engine;

mod bodies;
mod client;
mod mutate;
mod service;
mod targets;
mod wire;

pub use targets::TARGETS;
