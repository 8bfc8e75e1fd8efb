//! One error type for everything that can go wrong, the same on every surface.

use std::fmt;
use std::sync::Arc;

use serde_json::Value;

use crate::operation::Operation;

macro_rules! error_kinds {
    ($([#[doc = $doc:literal] $Kind:ident, $name:literal, $number:literal])*) => {
        /// What went wrong. The names and numbers are the same in every language and do not change.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum ErrorKind {
            $(#[doc = $doc] $Kind = $number,)*
        }

        impl ErrorKind {
            /// Every kind, in the order of the numbers.
            pub const ALL: &'static [ErrorKind] = &[$(ErrorKind::$Kind,)*];

            /// The name that all surfaces use, for example `not_found`.
            pub const fn as_str(self) -> &'static str {
                match self { $(ErrorKind::$Kind => $name,)* }
            }

            /// What the kind means, in a sentence or two.
            pub const fn summary(self) -> &'static str {
                match self { $(ErrorKind::$Kind => $doc.trim_ascii(),)* }
            }
        }
    };
}

error_kinds! {
    [/// An argument or a setting is wrong; nothing was sent.
     InvalidInput, "invalid_input", 1]
    [/// Switched off by `VPC_METADATA_DISABLED`; nothing was sent.
     Disabled, "disabled", 2]
    [/// Nothing is there: connection refused, no route, no such host name.
     Unreachable, "unreachable", 3]
    [/// No answer before the deadline. A service that is not enabled, a hop limit that is too small and a firewall look like this.
     Timeout, "timeout", 4]
    [/// The exchange broke: reset, truncated, TLS.
     Transport, "transport", 5]
    [/// What answered is not this service, or its body is not what the service documents.
     InvalidResponse, "invalid_response", 6]
    [/// Status 401, also with a fresh identity token.
     Unauthenticated, "unauthenticated", 7]
    [/// Status 403.
     Forbidden, "forbidden", 8]
    [/// Status 404.
     NotFound, "not_found", 9]
    [/// Status 400 or another 4xx; the service's code says why, for example `profile_not_linked`.
     Rejected, "rejected", 10]
    [/// Status 429, after the retries or with a `Retry-After` beyond the deadline.
     Throttled, "throttled", 11]
    [/// Status 5xx, after the retries.
     ServiceError, "service_error", 12]
    [/// The caller gave up.
     Cancelled, "cancelled", 13]
    [/// A defect in this library.
     Internal, "internal", 14]
}

impl ErrorKind {
    /// The number of the kind, 1 to 14: the status of the C library and the exit code of the command line.
    pub const fn number(self) -> u8 {
        self as u8
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// The error of every call: what went wrong, what the service said of it, and what to do.
///
/// Cheap to clone: callers that waited for the same token get the same error. Neither the message nor `Debug` ever
/// holds a token, a licence key, a password or user data.
///
/// ```
/// use vpc_metadata::{Client, ErrorKind};
///
/// let error = Client::builder().version("2021-09-30").build().unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::InvalidInput);
/// assert!(error.message().contains("version"));
/// ```
#[derive(Clone)]
pub struct Error(Arc<Details>);

#[derive(Clone)]
struct Details {
    kind: ErrorKind,
    message: String,
    status: Option<u16>,
    service: ServiceDetails,
    operation: Option<&'static str>,
    attempts: u32,
    hint: Option<String>,
}

/// What the service's error body said.
#[derive(Clone, Debug, Default)]
pub(crate) struct ServiceDetails {
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) target: Option<String>,
    pub(crate) more_info: Option<String>,
    pub(crate) trace: Option<String>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Error {
        Error(Arc::new(Details {
            kind,
            message: one_line(&message.into()),
            status: None,
            service: ServiceDetails::default(),
            operation: None,
            attempts: 0,
            hint: None,
        }))
    }

    pub(crate) fn invalid_input(message: impl Into<String>) -> Error {
        Error::new(ErrorKind::InvalidInput, message)
    }

    pub(crate) fn invalid_response(message: impl Into<String>) -> Error {
        Error::new(ErrorKind::InvalidResponse, message)
    }

    /// What went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// One line for people. The wording may change; decide by [`kind`](Self::kind) and [`code`](Self::code).
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The HTTP status, where there was a response.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// The service's own error code, for example `profile_not_linked`.
    pub fn code(&self) -> Option<&str> {
        self.0.service.code.as_deref()
    }

    /// The field, header or parameter that the service objected to.
    pub fn target(&self) -> Option<&str> {
        self.0.service.target.as_deref()
    }

    /// A page of the service's documentation about the error.
    pub fn more_info(&self) -> Option<&str> {
        self.0.service.more_info.as_deref()
    }

    /// The service's id of the failed request, which IBM's support asks for.
    pub fn trace(&self) -> Option<&str> {
        self.0.service.trace.as_deref()
    }

    /// The id of the operation that failed, for example `get-instance`. Absent for errors of settings.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation
    }

    /// How many requests were made for the step that failed; 0 when nothing was sent.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// What to do about it, with the command where there is one.
    pub fn hint(&self) -> Option<&str> {
        self.0.hint.as_deref()
    }

    fn change(mut self, change: impl FnOnce(&mut Details)) -> Error {
        change(Arc::make_mut(&mut self.0));
        self
    }

    pub(crate) fn with_status(self, status: u16) -> Error {
        self.change(|details| details.status = Some(status))
    }

    pub(crate) fn with_service(self, service: ServiceDetails) -> Error {
        self.change(|details| details.service = service)
    }

    pub(crate) fn with_attempts(self, attempts: u32) -> Error {
        self.change(|details| details.attempts = attempts)
    }

    pub(crate) fn with_hint(self, hint: impl Into<String>) -> Error {
        self.change(|details| details.hint = Some(hint.into()))
    }

    /// Names the operation that was called, whichever step of it failed.
    pub(crate) fn in_operation(self, operation: &'static str) -> Error {
        self.change(|details| details.operation = Some(operation))
    }

    /// The same happening, seen as another kind.
    pub(crate) fn with_kind(self, kind: ErrorKind) -> Error {
        self.change(|details| details.kind = kind)
    }

    /// Says which step of an operation failed.
    pub(crate) fn in_step(self, step: &str) -> Error {
        self.change(|details| details.message = format!("{step}: {}", details.message))
    }
}

/// The message with its operation and code, on one line; the hint is not part of it.
impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation() {
            write!(formatter, "{operation}: ")?;
        }
        formatter.write_str(self.message())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Error")
            .field("kind", &self.kind())
            .field("message", &self.message())
            .field("status", &self.status())
            .field("code", &self.code())
            .field("target", &self.target())
            .field("trace", &self.trace())
            .field("operation", &self.operation())
            .field("attempts", &self.attempts())
            .field("hint", &self.hint())
            .finish()
    }
}

impl std::error::Error for Error {}

/// Errors are equal when they say the same.
impl PartialEq for Error {
    fn eq(&self, other: &Error) -> bool {
        self.kind() == other.kind()
            && self.message() == other.message()
            && self.operation() == other.operation()
            && self.code() == other.code()
            && self.trace() == other.trace()
    }
}

impl From<crate::operation::UnknownOperation> for Error {
    fn from(unknown: crate::operation::UnknownOperation) -> Error {
        Error::invalid_input(unknown.to_string()).with_hint(format!(
            "operations are named as in the API reference, for example {}",
            Operation::GetInstance
        ))
    }
}

/// Reads an error body, member by member. Bytes that are no error body of this service give empty details, never an
/// error: the status says enough.
pub(crate) fn read_error_body(body: &[u8], secret: Option<&str>) -> ServiceDetails {
    let body: Value = serde_json::from_slice(body).unwrap_or_default();
    let text = |pointer: &str| {
        let text = one_line(&redact(body.pointer(pointer)?.as_str()?, secret));
        (!text.is_empty()).then_some(text)
    };
    ServiceDetails {
        code: text("/errors/0/code"),
        message: text("/errors/0/message"),
        target: text("/errors/0/target/name"),
        more_info: text("/errors/0/more_info"),
        trace: text("/trace"),
    }
}

const LONGEST_TEXT: usize = 500;

/// Makes untrusted text fit for a terminal and a log: one line, no control characters, bounded.
pub(crate) fn one_line(text: &str) -> String {
    let mut line: String =
        text.chars().take(LONGEST_TEXT).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(LONGEST_TEXT).is_some() {
        line.push('…');
    }
    line.trim().to_owned()
}

/// Takes a known secret, and anything that looks like a signed token, out of text that came from outside.
fn redact(text: &str, secret: Option<&str>) -> String {
    const REDACTED: &str = "[redacted]";
    let known = secret.filter(|secret| !secret.is_empty()).map(|secret| text.replace(secret, REDACTED));
    let mut rest = known.as_deref().unwrap_or(text);
    let mut clean = String::new();
    // Every JSON Web Token starts with the base64 of `{"`.
    while let Some((before, token)) = rest.split_once("eyJ") {
        clean.push_str(before);
        clean.push_str(REDACTED);
        rest = token
            .trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '='));
    }
    clean.push_str(rest);
    clean
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_the_order_and_names_are_unique() {
        for (index, kind) in ErrorKind::ALL.iter().enumerate() {
            assert_eq!(usize::from(kind.number()), index + 1);
        }
        let mut names: Vec<_> = ErrorKind::ALL.iter().map(|kind| kind.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), 14);
    }

    #[test]
    fn an_error_body_is_read_and_cleaned() {
        let body =
            br#"{"errors":[{"code":"invalid_value","message":"bad\nvalue hunter2 eyJhbGciOi.J9.x-_ end",
            "target":{"name":"expires_in","type":"field"}}],"trace":"t-1"}"#;
        let details = read_error_body(body, Some("hunter2"));
        assert_eq!(details.code.as_deref(), Some("invalid_value"));
        assert_eq!(details.message.as_deref(), Some("bad value [redacted] [redacted] end"));
        assert_eq!(details.target.as_deref(), Some("expires_in"));
        assert_eq!(details.trace.as_deref(), Some("t-1"));
    }

    #[test]
    fn foreign_bodies_give_no_details() {
        for body in [&b"<html>"[..], b"{}", b"[]", b"{\"errors\":[]}", b"\xff\xfe", b"{\"errors\":{}}", b""] {
            let details = read_error_body(body, None);
            assert!(details.code.is_none() && details.message.is_none(), "{body:?}");
        }
    }

    #[test]
    fn a_body_full_of_tokens_is_cleaned_in_one_pass() {
        let body = format!(r#"{{"errors":[{{"message":"{}"}}]}}"#, "eyJ ".repeat(1 << 20));
        let message = read_error_body(body.as_bytes(), None).message.expect("a message");
        assert!(message.starts_with("[redacted] [redacted]") && !message.contains("eyJ"));
    }

    #[test]
    fn long_text_is_cut_at_a_character() {
        let line = one_line(&"é".repeat(2_000));
        assert_eq!(line.chars().count(), LONGEST_TEXT + 1);
    }
}
