//! The settings of a client that is to be made.

use std::ffi::c_char;

use vpc_metadata_core::{Client, ClientBuilder};

use crate::error::{Error, Failure, Status};
use crate::ffi::{self, Opaque};

/// Settings for `vpc_metadata_client_new`. Freed with `vpc_metadata_options_free`.
#[derive(Debug, Default)]
pub struct Options(Vec<(String, String)>);

impl Opaque for Options {
    const NAME: &'static str = "options";
    const TAG: u64 = u64::from_ne_bytes(*b"vpcoptns");
}

impl Options {
    fn set(&mut self, name: &str, value: &str) -> Result<(), Failure> {
        // Checked at once, so that the caller learns which one is wrong.
        let _ = Client::builder().set(name, value)?;
        self.0.push((name.to_owned(), value.to_owned()));
        Ok(())
    }

    /// The builder with these settings.
    pub(crate) fn builder(&self) -> Result<ClientBuilder, Failure> {
        let set = |builder: ClientBuilder, (name, value): &(String, String)| builder.set(name, value);
        Ok(self.0.iter().try_fold(Client::builder(), set)?)
    }
}

/// Settings that are all still what the environment or else the default says. Never NULL.
#[unsafe(no_mangle)]
pub extern "C" fn vpc_metadata_options_new() -> *mut Options {
    ffi::hand_over(Options::default())
}

/// Sets a setting by its name. The value is text, also for numbers:
///
/// | name | value | default |
/// |---|---|---|
/// | `endpoint` | base URL of the service, for example of an emulator | the service |
/// | `protocol` | `auto`, `http` or `https` | `auto` |
/// | `service` | `vpc` or `powervs` | `vpc` |
/// | `version` | API version, a date from 2022-03-01 to today | `2025-08-26` |
/// | `timeout_ms` | milliseconds for a whole operation, retries and token included | `10000` |
/// | `connect_timeout_ms` | milliseconds for one attempt to connect | `1000` |
/// | `max_attempts` | how often a request is tried, 1 to 100 | `4` |
/// | `token_lifetime` | seconds of life to ask for the managed identity token, 5 to 3600 | `300` |
/// | `trusted_profile` | id, CRN or name of the profile for IAM tokens | the server's |
/// | `ca_file` | PEM file with the authorities to trust for https | the system's |
///
/// What is set here wins over the environment (`VPC_METADATA_ENDPOINT`, ...), which wins over the default. A setting
/// that does not exist, and a value that it cannot have, is `invalid_input` and leaves the options as they were.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_options_set(
    options: *mut Options,
    name: *const c_char,
    value: *const c_char,
    error: *mut *mut Error,
) -> Status {
    // SAFETY: the caller gives NULL or what the header says, and uses the options on one thread at a time.
    let set =
        || unsafe { ffi::borrow_mut(options)?.set(ffi::text("name", name)?, ffi::text("value", value)?) };
    // SAFETY: `error` is NULL or the caller's to be written to.
    unsafe { ffi::run(error, set) }
}

/// Frees options. NULL is fine. Clients that were made with them keep their settings.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_options_free(options: *mut Options) {
    // SAFETY: the caller hands over NULL or options that nobody uses any more.
    unsafe { ffi::free(options) }
}
