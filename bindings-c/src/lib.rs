//! The C library: what `include/vpc_metadata.h` declares, over the core's blocking client.
//!
//! Every exported function is a few lines that name an operation; `ffi.rs` holds the border itself: checks of pointers
//! and text, the barrier for panics, and how results and errors become objects of the caller.
#![deny(missing_docs)]
#![allow(
    clippy::missing_safety_doc,
    reason = "what callers promise is the same for all functions: the chapter 'API conventions' of the header"
)]
#![allow(
    clippy::not_unsafe_ptr_arg_deref,
    reason = "free functions take pointers by C's rules; their bodies say what they rely on"
)]

mod ffi;
mod signals;

pub mod client;
pub mod error;
pub mod log;
pub mod operations;
pub mod options;
#[cfg(unix)]
pub mod submission;
pub mod value;
pub mod version;
