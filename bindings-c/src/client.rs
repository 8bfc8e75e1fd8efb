//! The client, its managed tokens, and what belongs to no operation.

use std::ffi::{CString, c_char};
use std::ptr::null_mut;
use std::time::Duration;

use vpc_metadata_core::{Background, Call, Secret, TrustedProfile, blocking};
use zeroize::Zeroize;

use crate::error::{Error, Failure, Status};
use crate::ffi::{self, Opaque};
use crate::options::Options;
use crate::signals::{Deaf, Quiet};
use crate::value::Value;

/// A client: it caches its tokens, renews them in the background before they end, and reuses connections. Make one and
/// keep it. Freed with `vpc_metadata_client_free`.
#[derive(Debug)]
pub struct Client {
    blocking: blocking::Client,
    background: Background,
}

impl Opaque for Client {
    const NAME: &'static str = "client";
    const TAG: u64 = u64::from_ne_bytes(*b"vpclient");
}

impl Client {
    fn new(options: Option<&Options>) -> Result<Client, Failure> {
        let builder = options.map_or_else(|| Ok(vpc_metadata_core::Client::builder()), Options::builder)?;
        let blocking = builder.build_blocking()?;
        let background = blocking.background();
        Ok(Client { blocking, background })
    }

    /// For calls that nobody waits for.
    pub(crate) fn background(&self) -> &Background {
        &self.background
    }
}

/// Reads the name of a trusted profile, which may be NULL.
///
/// # Safety
/// `text` is NULL or a C string.
pub(crate) unsafe fn trusted_profile(text: *const c_char) -> Result<Option<TrustedProfile>, Failure> {
    // SAFETY: the same promise.
    let text = unsafe { ffi::optional_text("trusted_profile", text)? };
    Ok(text.map(str::parse).transpose()?)
}

/// The token that is at hand, or else a new one.
fn token(
    at_hand: impl FnOnce() -> Option<Secret>,
    request: impl FnOnce() -> Result<Secret, vpc_metadata_core::Error>,
) -> Result<*mut c_char, Failure> {
    let at_hand = {
        // This takes no time, but may start the thread that renews the token, which is nothing for the host's signals.
        let _deaf = Deaf::new();
        at_hand()
    };
    if let Some(token) = at_hand {
        return token_text(&token);
    }
    let _quiet = Quiet::new();
    token_text(&request()?)
}

/// A token as the caller gets it: a copy, for `vpc_metadata_string_free` to wipe.
pub(crate) fn token_text(token: &Secret) -> Result<*mut c_char, Failure> {
    let text =
        CString::new(token.expose()).map_err(|_| Failure::internal("a token holds a NUL character"))?;
    Ok(text.into_raw())
}

/// Makes a client; `options` may be NULL. Nothing is sent and no thread is started yet. Fails with `invalid_input`,
/// naming the setting or the environment variable that is wrong.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_client_new(
    options: *const Options,
    out: *mut *mut Client,
    error: *mut *mut Error,
) -> Status {
    let make = || {
        // SAFETY: the caller gives NULL or options.
        let options = (!options.is_null()).then(|| unsafe { ffi::borrow(options) }).transpose()?;
        Client::new(options).map(ffi::hand_over)
    };
    // SAFETY: `out` and `error` are NULL or the caller's to be written to.
    unsafe { ffi::give(out, null_mut(), error, make) }
}

/// Frees a client. NULL is fine. No call of it may be under way on another thread; submissions that are under way are
/// cancelled. Values, tokens and errors that it gave stay.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_client_free(client: *mut Client) {
    // The last word on a TLS connection may meet one that the service has closed.
    let _quiet = Quiet::new();
    // SAFETY: the caller hands over NULL or a client that nobody uses any more.
    unsafe { ffi::free(client) }
}

/// The managed identity token of this server, for `Authorization: Bearer`: cached, and renewed in the background before
/// it ends. The caller frees it with `vpc_metadata_string_free`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_identity_token(
    client: *const Client,
    out: *mut *mut c_char,
    error: *mut *mut Error,
) -> Status {
    let get = || {
        // SAFETY: the caller gives NULL or a client.
        let client = unsafe { ffi::borrow(client)? };
        token(|| client.blocking.cached_identity_token(), || client.blocking.identity_token())
    };
    // SAFETY: `out` and `error` are NULL or the caller's to be written to.
    unsafe { ffi::give(out, null_mut(), error, get) }
}

/// The managed IAM token of a trusted profile: cached per profile, and renewed in the background before it ends.
/// `trusted_profile` is an id (`Profile-...`), a CRN or a name (`id:`, `crn:` and `name:` in front say so explicitly);
/// NULL stands for the profile of the settings, or else the server's default profile. The caller frees the token with
/// `vpc_metadata_string_free`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_iam_token(
    client: *const Client,
    trusted_profile: *const c_char,
    out: *mut *mut c_char,
    error: *mut *mut Error,
) -> Status {
    let get = || {
        // SAFETY: the caller gives NULL or a client, and NULL or a C string.
        let (client, profile) = unsafe { (ffi::borrow(client)?, self::trusted_profile(trusted_profile)?) };
        let profile = profile.as_ref();
        token(|| client.blocking.cached_iam_token(profile), || client.blocking.iam_token(profile))
    };
    // SAFETY: `out` and `error` are NULL or the caller's to be written to.
    unsafe { ffi::give(out, null_mut(), error, get) }
}

/// Reads a metadata path that this release has no function for, for example `/metadata/v1/instance/something_new`,
/// with the same token, retries and errors as every operation.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_get_metadata(
    client: *const Client,
    path: *const c_char,
    out: *mut *mut Value,
    error: *mut *mut Error,
) -> Status {
    // SAFETY: the caller gives NULL or what the header says.
    unsafe { call(client, out, error, || Ok(Call::metadata_path(ffi::text("path", path)?))) }
}

/// Waits, early in the boot of a server, until the service answers and gives an identity token, for at most
/// `deadline_ms` milliseconds; then it fails with `timeout`, saying what the last try met.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_wait_ready(
    client: *const Client,
    deadline_ms: u64,
    error: *mut *mut Error,
) -> Status {
    let wait = || {
        let _quiet = Quiet::new();
        // SAFETY: the caller gives NULL or a client.
        let client = unsafe { ffi::borrow(client)? };
        Ok(client.blocking.wait_ready(Duration::from_millis(deadline_ms))?)
    };
    // SAFETY: `error` is NULL or the caller's to be written to.
    unsafe { ffi::run(error, wait) }
}

/// Whether this machine says that it is a virtual server or a bare metal server of IBM Cloud VPC. Reads files below
/// `/sys/class/dmi/id` and sends nothing; false also where that cannot be told.
#[unsafe(no_mangle)]
pub extern "C" fn vpc_metadata_is_ibm_vpc() -> bool {
    ffi::answer(false, || Some(vpc_metadata_core::is_ibm_vpc()))
}

/// Wipes and frees a token that this library gave, and that was not changed since. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_string_free(string: *mut c_char) {
    if !string.is_null() {
        // SAFETY: not NULL, and the caller hands over a string of `token_text`, which it did not change.
        unsafe { CString::from_raw(string) }.zeroize();
    }
}

/// Makes a call on the calling thread.
///
/// # Safety
/// The pointers are NULL or what the header says.
pub(crate) unsafe fn call(
    client: *const Client,
    out: *mut *mut Value,
    error: *mut *mut Error,
    call: impl FnOnce() -> Result<Call, Failure>,
) -> Status {
    let make = || {
        let _quiet = Quiet::new();
        // SAFETY: the same promise.
        let client = unsafe { ffi::borrow(client)? };
        Ok(ffi::hand_over(Value::from(client.blocking.call(&call()?)?)))
    };
    // SAFETY: the same promise.
    unsafe { ffi::give(out, null_mut(), error, make) }
}
