//! Responses and the service's error bodies.

use bytes::Bytes;
use http_body_util::Full;
use hyper::Response;
use hyper::header::{HeaderName, HeaderValue};
use uuid::Uuid;

use crate::json::Json;

pub(crate) const JSON: &str = "application/json; charset=utf-8";
const DOCS: &str = "https://cloud.ibm.com/docs/vpc?topic=vpc-instance-metadata-error-codes";

/// A response before it is on the wire.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Bytes,
}

impl Reply {
    pub(crate) fn new(status: u16, content_type: &str, body: impl Into<Bytes>) -> Self {
        let reply = Self { status, headers: Vec::new(), body: body.into() };
        if content_type.is_empty() { reply } else { reply.with("Content-Type", content_type) }
    }

    pub(crate) fn json(status: u16, body: &Json) -> Self {
        Self::new(status, JSON, body.to_string())
    }

    /// Sets a header, replacing one of the same name.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn into_response(self) -> Response<Full<Bytes>> {
        let mut response = Response::new(Full::new(self.body));
        *response.status_mut() = hyper::StatusCode::from_u16(self.status).unwrap_or_default();
        for (name, value) in self.headers {
            if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
                response.headers_mut().append(name, value);
            }
        }
        response
    }

    /// The head as bytes, for the responses that break off.
    pub(crate) fn head(&self) -> Vec<u8> {
        let reason =
            hyper::StatusCode::from_u16(self.status).ok().and_then(|status| status.canonical_reason());
        let mut head = format!("HTTP/1.1 {} {}\r\n", self.status, reason.unwrap_or_default());
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if !self.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("Content-Length")) {
            head.push_str(&format!("Content-Length: {}\r\n", self.body.len()));
        }
        head.push_str("\r\n");
        head.into_bytes()
    }
}

/// What the service says when it refuses.
#[derive(Clone, Debug)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    code: &'static str,
    message: String,
    target: Option<Target>,
    /// Without `status_code` and `more_info`, as the captured ones.
    bare: bool,
}

#[derive(Clone, Debug)]
struct Target {
    kind: &'static str,
    name: String,
    value: Option<String>,
}

impl Refusal {
    pub(crate) fn new(status: u16, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into(), target: None, bare: false }
    }

    pub(crate) fn bad(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(400, code, message)
    }

    pub(crate) fn field(self, name: &str, value: Option<String>) -> Self {
        self.target("field", name, value)
    }

    pub(crate) fn parameter(self, name: &str, value: Option<String>) -> Self {
        self.target("parameter", name, value)
    }

    pub(crate) fn header(self, name: &str) -> Self {
        self.target("header", name, None)
    }

    pub(crate) fn bare(self) -> Self {
        Self { bare: true, ..self }
    }

    fn target(self, kind: &'static str, name: &str, value: Option<String>) -> Self {
        Self { target: Some(Target { kind, name: name.to_owned(), value }), ..self }
    }

    pub(crate) fn no_such_path() -> Self {
        Self::new(404, "not_found", "The requested path does not exist for this API version.").bare()
    }

    pub(crate) fn unauthenticated() -> Self {
        Self::new(401, "unauthenticated", "The provided token is invalid or expired.").header("Authorization")
    }

    pub(crate) fn not_enabled() -> Self {
        Self::new(403, "unauthorized", "The metadata service is not enabled on the provided instance.")
    }

    /// The error body for a bare status.
    pub(crate) fn of_status(status: u16) -> Self {
        match status {
            401 => Self::unauthenticated(),
            403 => Self::not_enabled(),
            404 => Self::no_such_path(),
            429 => Self::new(status, "too_many_requests", "Too many requests."),
            500.. => Self::new(status, "service_error", "An internal error occurred."),
            _ => Self::new(status, "invalid_request", "The request was malformed."),
        }
    }

    pub(crate) fn reply(&self, bare: bool) -> Reply {
        let bare = bare || self.bare;
        let text = |text: &str| Json::from(text);
        let mut error = vec![("code", text(self.code)), ("message", text(&self.message))];
        if !bare {
            error.push(("more_info", text(DOCS)));
        }
        if let Some(target) = &self.target {
            let mut members = vec![("name", text(&target.name)), ("type", text(target.kind))];
            if let Some(value) = &target.value {
                members.push(("value", text(value)));
            }
            error.push(("target", object(members)));
        }
        let trace = Uuid::new_v4().to_string();
        let mut body = vec![("errors", Json::Array(vec![object(error)]))];
        if !bare {
            body.push(("status_code", Json::from(i64::from(self.status))));
        }
        body.push(("trace", text(&trace)));
        Reply::json(self.status, &object(body)).with("X-Request-Id", &trace)
    }
}

/// An object from its members.
pub(crate) fn object<'a>(members: impl IntoIterator<Item = (&'a str, Json)>) -> Json {
    Json::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}
