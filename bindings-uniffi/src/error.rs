//! The error of every call, as one type with a variant per kind.

use std::fmt;

use vpc_metadata as core;

/// Everything that is known about an error. Nothing here ever holds a token, a licence key, a password or user data.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct ErrorDetails {
    /// The name of the kind, the same in every language, for example `not_found`.
    pub kind: String,
    /// One line for people. The wording may change: decide by kind and code.
    pub message: String,
    /// The HTTP status, where there was a response.
    pub status: Option<i32>,
    /// The service's own error code, for example `profile_not_linked`.
    pub code: Option<String>,
    /// The field, header or parameter that the service objected to.
    pub target: Option<String>,
    /// A page of the service's documentation about the error.
    pub more_info: Option<String>,
    /// The service's id of the failed request, which IBM's support asks for.
    pub trace: Option<String>,
    /// The id of the operation that failed, for example `get-instance`. Absent for errors of settings.
    pub operation: Option<String>,
    /// How many requests were made for the step that failed; 0 when nothing was sent.
    pub attempts: i64,
    /// What to do about it, with the command where there is one.
    pub hint: Option<String>,
}

macro_rules! errors {
    ($($(#[doc = $doc:literal])+ $Kind:ident,)*) => {
        /// What can go wrong, one variant per kind. The kinds are the same in every language.
        #[derive(Debug, uniffi::Error)]
        pub enum VpcMetadataError {
            $($(#[doc = $doc])+ $Kind {
                /// Everything that is known about the error.
                details: ErrorDetails,
            },)*
        }

        impl VpcMetadataError {
            fn new(kind: core::ErrorKind, details: ErrorDetails) -> VpcMetadataError {
                match kind {
                    $(core::ErrorKind::$Kind => VpcMetadataError::$Kind { details },)*
                }
            }

            fn details(&self) -> &ErrorDetails {
                match self {
                    $(VpcMetadataError::$Kind { details })|* => details,
                }
            }
        }
    };
}

errors! {
    /// An argument or a setting is wrong; nothing was sent.
    InvalidInput,
    /// Switched off by `VPC_METADATA_DISABLED`; nothing was sent.
    Disabled,
    /// Nothing is there: connection refused, no route, no such host name.
    Unreachable,
    /// No answer before the deadline. A service that is not enabled, a hop limit that is too small and a firewall look
    /// like this.
    Timeout,
    /// The exchange broke: reset, truncated, TLS.
    Transport,
    /// What answered is not this service, or its body is not what the service documents.
    InvalidResponse,
    /// Status 401, also with a fresh identity token.
    Unauthenticated,
    /// Status 403.
    Forbidden,
    /// Status 404.
    NotFound,
    /// Status 400 or another 4xx; the service's code says why, for example `profile_not_linked`.
    Rejected,
    /// Status 429, after the retries or with a `Retry-After` beyond the deadline.
    Throttled,
    /// Status 5xx, after the retries.
    ServiceError,
    /// The caller gave up.
    Cancelled,
    /// A defect in this library.
    Internal,
}

impl VpcMetadataError {
    /// An error of the conversion of an argument, where the core has no say yet.
    fn own(kind: core::ErrorKind, message: String) -> VpcMetadataError {
        let details = ErrorDetails {
            kind: kind.as_str().to_owned(),
            message,
            status: None,
            code: None,
            target: None,
            more_info: None,
            trace: None,
            operation: None,
            attempts: 0,
            hint: None,
        };
        VpcMetadataError::new(kind, details)
    }

    pub(crate) fn invalid_input(message: String) -> VpcMetadataError {
        VpcMetadataError::own(core::ErrorKind::InvalidInput, message)
    }

    pub(crate) fn internal(message: &str) -> VpcMetadataError {
        VpcMetadataError::own(core::ErrorKind::Internal, message.to_owned())
    }
}

impl From<core::Error> for VpcMetadataError {
    fn from(error: core::Error) -> VpcMetadataError {
        let text = |text: Option<&str>| text.map(str::to_owned);
        let details = ErrorDetails {
            kind: error.kind().as_str().to_owned(),
            message: error.message().to_owned(),
            status: error.status().map(i32::from),
            code: text(error.code()),
            target: text(error.target()),
            more_info: text(error.more_info()),
            trace: text(error.trace()),
            operation: text(error.operation()),
            attempts: i64::from(error.attempts()),
            hint: text(error.hint()),
        };
        VpcMetadataError::new(error.kind(), details)
    }
}

impl fmt::Display for VpcMetadataError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.details().message)
    }
}

impl std::error::Error for VpcMetadataError {}
