//! Which release this is.

use std::ffi::c_char;

/// The version of the library that runs, for example `0.1.0`; the macros `VPC_METADATA_VERSION...` are the version of
/// the header. Never to be freed.
#[unsafe(no_mangle)]
pub extern "C" fn vpc_metadata_version() -> *const c_char {
    concat!(env!("CARGO_PKG_VERSION"), "\0").as_ptr().cast()
}
