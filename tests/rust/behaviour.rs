//! How the clients behave, against the emulator.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a panic is how a test fails"
)]

mod background;
mod discovery;
mod faults;
mod identity;
mod logs;
mod operations;
mod settings;
mod tokens;
