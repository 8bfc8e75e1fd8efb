//! Statuses and error objects.

use std::ffi::{CStr, CString, c_char, c_int};
use std::ptr::null;
use std::sync::LazyLock;

use vpc_metadata_core::ErrorKind;

use crate::ffi::{self, Opaque};

/// How a call went: 0, or the kind of the error. The numbers are the same in every language and do not change.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It went well.
    Ok = 0,
    /// An argument or a setting is wrong; nothing was sent.
    InvalidInput = 1,
    /// Switched off by the environment variable `VPC_METADATA_DISABLED`; nothing was sent.
    Disabled = 2,
    /// Nothing is there: connection refused, no route, no such host name.
    Unreachable = 3,
    /// No answer before the deadline. A service that is not enabled, a hop limit that is too small and a firewall
    /// look like this.
    Timeout = 4,
    /// The exchange broke: reset, truncated, TLS.
    Transport = 5,
    /// What answered is not this service, or its body is not what the service documents.
    InvalidResponse = 6,
    /// HTTP status 401, also with a fresh identity token.
    Unauthenticated = 7,
    /// HTTP status 403.
    Forbidden = 8,
    /// HTTP status 404.
    NotFound = 9,
    /// HTTP status 400 or another 4xx; `vpc_metadata_error_code` says why, for example `profile_not_linked`.
    Rejected = 10,
    /// HTTP status 429, after the retries or with a `Retry-After` beyond the deadline.
    Throttled = 11,
    /// HTTP status 5xx, after the retries.
    ServiceError = 12,
    /// The caller gave up: the submission was cancelled, or its client freed.
    Cancelled = 13,
    /// A defect in this library.
    Internal = 14,
}

impl From<ErrorKind> for Status {
    fn from(kind: ErrorKind) -> Status {
        match kind {
            ErrorKind::InvalidInput => Status::InvalidInput,
            ErrorKind::Disabled => Status::Disabled,
            ErrorKind::Unreachable => Status::Unreachable,
            ErrorKind::Timeout => Status::Timeout,
            ErrorKind::Transport => Status::Transport,
            ErrorKind::InvalidResponse => Status::InvalidResponse,
            ErrorKind::Unauthenticated => Status::Unauthenticated,
            ErrorKind::Forbidden => Status::Forbidden,
            ErrorKind::NotFound => Status::NotFound,
            ErrorKind::Rejected => Status::Rejected,
            ErrorKind::Throttled => Status::Throttled,
            ErrorKind::ServiceError => Status::ServiceError,
            ErrorKind::Cancelled => Status::Cancelled,
            ErrorKind::Internal => Status::Internal,
        }
    }
}

/// Why a function of this library fails, until it is the caller's.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The core says so.
    Core(vpc_metadata_core::Error),
    /// What was given at this border is wrong, or something here is.
    Border(ErrorKind, String),
}

impl Failure {
    pub(crate) fn invalid(message: impl Into<String>) -> Failure {
        Failure::Border(ErrorKind::InvalidInput, message.into())
    }

    pub(crate) fn internal(message: impl Into<String>) -> Failure {
        Failure::Border(ErrorKind::Internal, message.into())
    }

    pub(crate) fn kind(&self) -> ErrorKind {
        match self {
            Failure::Core(error) => error.kind(),
            Failure::Border(kind, _) => *kind,
        }
    }
}

impl From<vpc_metadata_core::Error> for Failure {
    fn from(error: vpc_metadata_core::Error) -> Failure {
        Failure::Core(error)
    }
}

/// What went wrong, in detail. Its texts live as long as it does. Freed with `vpc_metadata_error_free`.
#[derive(Debug)]
pub struct Error {
    kind: ErrorKind,
    message: CString,
    http_status: u16,
    attempts: u32,
    operation: Option<CString>,
    code: Option<CString>,
    target: Option<CString>,
    more_info: Option<CString>,
    trace: Option<CString>,
    hint: Option<CString>,
}

impl Opaque for Error {
    const NAME: &'static str = "error";
    const TAG: u64 = u64::from_ne_bytes(*b"vpcerror");
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Error {
        match failure {
            Failure::Core(error) => Error {
                kind: error.kind(),
                message: c_text(error.message()),
                http_status: error.status().unwrap_or(0),
                attempts: error.attempts(),
                operation: error.operation().map(c_text),
                code: error.code().map(c_text),
                target: error.target().map(c_text),
                more_info: error.more_info().map(c_text),
                trace: error.trace().map(c_text),
                hint: error.hint().map(c_text),
            },
            Failure::Border(kind, message) => Error {
                kind,
                message: c_text(&message),
                http_status: 0,
                attempts: 0,
                operation: None,
                code: None,
                target: None,
                more_info: None,
                trace: None,
                hint: None,
            },
        }
    }
}

/// Texts of errors hold no control characters; should one hold a NUL, it ends there.
fn c_text(text: &str) -> CString {
    let end = text.find('\0').unwrap_or(text.len());
    CString::new(text.get(..end).unwrap_or_default()).unwrap_or_default()
}

/// Reads a text of an error.
///
/// # Safety
/// `error` is NULL or an error of the caller's.
unsafe fn part(error: *const Error, part: impl FnOnce(&Error) -> Option<&CStr>) -> *const c_char {
    // SAFETY: the same promise.
    ffi::answer(null(), || part(unsafe { ffi::borrow(error) }.ok()?).map(CStr::as_ptr))
}

/// Frees an error. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_error_free(error: *mut Error) {
    // SAFETY: the caller hands over NULL or an error that nobody uses any more.
    unsafe { ffi::free(error) }
}

/// The kind of the error: the status that the call returned. `VPC_METADATA_STATUS_OK` for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_error_kind(error: *const Error) -> Status {
    // SAFETY: the caller gives NULL or an error.
    ffi::answer(Status::Ok, || Some(unsafe { ffi::borrow(error) }.ok()?.kind.into()))
}

/// One line for people; the wording may change. NULL only for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_error_message(error: *const Error) -> *const c_char {
    // SAFETY: the caller gives NULL or an error.
    unsafe { part(error, |error| Some(&error.message)) }
}

/// What to do about it, with the command where there is one; or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_error_hint(error: *const Error) -> *const c_char {
    // SAFETY: the caller gives NULL or an error.
    unsafe { part(error, |error| error.hint.as_deref()) }
}

/// The HTTP status of the service's response; 0 where there was none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_error_http_status(error: *const Error) -> c_int {
    // SAFETY: the caller gives NULL or an error.
    ffi::answer(0, || Some(unsafe { ffi::borrow(error) }.ok()?.http_status.into()))
}

/// The service's own code, for example `profile_not_linked`; or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_error_code(error: *const Error) -> *const c_char {
    // SAFETY: the caller gives NULL or an error.
    unsafe { part(error, |error| error.code.as_deref()) }
}

/// The field, header or parameter that the service objected to; or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_error_target(error: *const Error) -> *const c_char {
    // SAFETY: the caller gives NULL or an error.
    unsafe { part(error, |error| error.target.as_deref()) }
}

/// A page of the service's documentation about the error; or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_error_more_info(error: *const Error) -> *const c_char {
    // SAFETY: the caller gives NULL or an error.
    unsafe { part(error, |error| error.more_info.as_deref()) }
}

/// The service's id of the failed request, which IBM's support asks for; or NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_error_trace(error: *const Error) -> *const c_char {
    // SAFETY: the caller gives NULL or an error.
    unsafe { part(error, |error| error.trace.as_deref()) }
}

/// The id of the operation that failed, for example `get-instance`; NULL for errors of settings and pointers.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_error_operation(error: *const Error) -> *const c_char {
    // SAFETY: the caller gives NULL or an error.
    unsafe { part(error, |error| error.operation.as_deref()) }
}

/// How many requests were made for the step that failed; 0 when nothing was sent.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_error_attempts(error: *const Error) -> u32 {
    // SAFETY: the caller gives NULL or an error.
    ffi::answer(0, || Some(unsafe { ffi::borrow(error) }.ok()?.attempts))
}

/// The name of a status, for example `not_found` for 9 and `ok` for 0; never NULL, and never to be freed.
#[unsafe(no_mangle)]
pub extern "C" fn vpc_metadata_status_name(status: c_int) -> *const c_char {
    static NAMES: LazyLock<Vec<CString>> =
        LazyLock::new(|| ErrorKind::ALL.iter().map(|kind| c_text(kind.as_str())).collect());
    ffi::answer(c"unknown".as_ptr(), || match usize::try_from(status).ok()? {
        0 => Some(c"ok".as_ptr()),
        number => NAMES.get(number - 1).map(|name| name.as_ptr()),
    })
}
