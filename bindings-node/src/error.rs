//! What JavaScript makes a `VpcMetadataError` of.

use napi_derive::napi;
use vpc_metadata::Error;

/// The parts of an error. What is absent is `undefined`.
#[napi(object, object_from_js = false)]
#[derive(Debug)]
pub(crate) struct ErrorParts {
    pub kind: &'static str,
    pub message: String,
    pub status: Option<u16>,
    pub code: Option<String>,
    pub target: Option<String>,
    pub more_info: Option<String>,
    pub trace: Option<String>,
    pub operation: Option<String>,
    pub attempts: u32,
    pub hint: Option<String>,
}

impl From<&Error> for ErrorParts {
    fn from(error: &Error) -> ErrorParts {
        let text = |part: Option<&str>| part.map(str::to_owned);
        ErrorParts {
            kind: error.kind().as_str(),
            message: error.message().to_owned(),
            status: error.status(),
            code: text(error.code()),
            target: text(error.target()),
            more_info: text(error.more_info()),
            trace: text(error.trace()),
            operation: text(error.operation()),
            attempts: error.attempts(),
            hint: text(error.hint()),
        }
    }
}
