//! Faults: what goes wrong, for which requests, how often. One JSON form for scenario files, control API and library.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use vpc_metadata::Operation;

use crate::error::{Error, read_json};
use crate::fault_json::Fields;
use crate::json::Json;

/// Something that goes wrong: one [`Action`], and the requests that it happens to.
///
/// ```
/// use vpc_metadata::Operation;
/// use vpc_metadata_emulator::Fault;
///
/// let fault = Fault::status(503).on(Operation::GetInstance).times(2);
/// let same = Fault::from_json(r#"{"operation": "get-instance", "times": 2, "status": {"code": 503}}"#)?;
/// assert_eq!(fault, same);
/// # Ok::<(), vpc_metadata_emulator::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Fields", into = "Fields")]
pub struct Fault {
    /// The operation that it happens to; every request when `None`.
    pub operation: Option<Operation>,
    /// How many matching requests pass first.
    pub skip: u64,
    /// How many requests it happens to; all when `None`.
    pub times: Option<u64>,
    /// How likely it happens to a request, 0 to 1.
    pub probability: f64,
    /// For `refuse`, `black_hole` and the two silent forms of `disabled`: after how many milliseconds they end.
    pub for_ms: Option<u64>,
    /// What happens.
    pub action: Action,
}

/// What goes wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Answers with this status.
    Status(StatusFault),
    /// Answers normally after so many milliseconds.
    DelayMs(u64),
    /// Accepts the request and never answers.
    Hang,
    /// Refuses connections; kept ones are closed.
    Refuse,
    /// Lets connection attempts time out, as behind a hop limit that is too small; kept connections fall silent.
    BlackHole,
    /// The metadata service is not enabled on the server.
    Disabled(Disabled),
    /// Resets the connection.
    Reset(Reset),
    /// Closes the connection after so many bytes of the body.
    Truncate(usize),
    /// Sends the response in small pieces.
    Drip(Drip),
    /// Answers with a body that is not the operation's.
    Body(BodyFault),
    /// Answers with a redirect.
    Redirect(Redirect),
    /// Answers as another cloud's metadata service does.
    WrongCloud(Cloud),
    /// Issues tokens of another life, or leaves out members of the response.
    Token(TokenFault),
    /// Handles the nonce wrongly.
    Nonce(NonceFault),
    /// Closes the kept connection after answering, without having said so.
    CloseIdle,
    /// Answers 400 with a message that holds the received bearer token.
    EchoAuthorization,
}

/// See [`Action::Status`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatusFault {
    /// The status, 200 to 599.
    pub code: u16,
    /// Further headers, or others instead of the usual.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub headers: BTreeMap<String, String>,
    /// The body: a string is sent as it is, anything else as JSON. The service's error body when `None`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Json>,
}

/// See [`Action::Disabled`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Disabled {
    /// Packets are dropped: connection attempts time out.
    Drop,
    /// Connections are refused.
    Refuse,
    /// 403 `unauthorized`.
    Forbidden,
}

/// See [`Action::Reset`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reset {
    /// Instead of the response.
    BeforeHead,
    /// In the middle of the response's head.
    InHead,
    /// After the response's head.
    AfterHead,
}

/// See [`Action::Drip`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Drip {
    /// Bytes in each piece.
    pub bytes: usize,
    /// Milliseconds between two pieces.
    pub interval_ms: u64,
    /// Whether the head comes in pieces too.
    #[serde(default)]
    pub head: bool,
}

/// See [`Action::Body`]. Its JSON form is a kind (`"html"`), or an object: `{"kind": "html", "status": 502}`,
/// `{"text": "..."}`, `{"json": ...}`.
#[derive(Clone, Debug, PartialEq)]
pub struct BodyFault {
    /// What is sent.
    pub content: BodyContent,
    /// The status that goes with it, 200 unless said.
    pub status: u16,
}

/// The content of a wrong body.
#[derive(Clone, Debug, PartialEq)]
pub enum BodyContent {
    /// One of the prepared kinds.
    Kind(BodyKind),
    /// This text, as `text/plain`.
    Text(String),
    /// This JSON.
    Json(Json),
}

/// The prepared kinds of wrong bodies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BodyKind {
    /// A captive portal's page.
    Html,
    /// No byte at all.
    Empty,
    /// `{}`
    EmptyObject,
    /// The right members with values of other types.
    WrongTypes,
    /// JSON with bytes that are not UTF-8.
    InvalidUtf8,
    /// Text that is not JSON, sent as JSON.
    NotJson,
    /// 10 MB of valid JSON.
    Huge,
    /// `[]`
    Array,
}

/// See [`Action::Redirect`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Redirect {
    /// The `Location` header.
    pub location: String,
    /// The status, 302 unless said.
    #[serde(default = "found")]
    pub status: u16,
}

fn found() -> u16 {
    302
}

/// See [`Action::WrongCloud`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cloud {
    /// Amazon EC2
    Aws,
    /// Google Compute Engine
    Gcp,
    /// Microsoft Azure
    Azure,
    /// OpenStack Nova
    Openstack,
}

/// See [`Action::Token`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TokenFault {
    /// The token's life in seconds instead of the asked one: told and enforced. Zero and less: expired at birth.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_in: Option<i64>,
    /// Seconds added to the told `expires_at`; a token that it makes shorter does end earlier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at_offset: Option<i64>,
    /// Members left out of the response.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub omit: Vec<TokenMember>,
}

/// A member of a token response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names are the service's own")]
pub enum TokenMember {
    AccessToken,
    CreatedAt,
    ExpiresAt,
    ExpiresIn,
    Nonce,
}

/// See [`Action::Nonce`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NonceFault {
    /// The response's member holds another one.
    Wrong,
    /// The signed claim holds another one.
    WrongClaim,
    /// Neither holds any: a service from before nonces that ignores the field.
    Absent,
    /// 400 `unknown_field`: a service from before nonces that refuses the field.
    UnknownField,
}

impl Fault {
    /// A fault that happens to every request.
    pub fn new(action: Action) -> Self {
        Self { operation: None, skip: 0, times: None, probability: 1.0, for_ms: None, action }
    }

    /// Answers with a status and the service's error body for it.
    pub fn status(code: u16) -> Self {
        Self::new(Action::Status(StatusFault { code, headers: BTreeMap::new(), body: None }))
    }

    /// Only for this operation.
    pub fn on(self, operation: Operation) -> Self {
        Self { operation: Some(operation), ..self }
    }

    /// After so many matching requests.
    pub fn skip(self, skip: u64) -> Self {
        Self { skip, ..self }
    }

    /// For so many requests.
    pub fn times(self, times: u64) -> Self {
        Self { times: Some(times), ..self }
    }

    /// With this probability.
    pub fn probability(self, probability: f64) -> Self {
        Self { probability, ..self }
    }

    /// Reads a fault's JSON form.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        read_json(text)
    }

    /// Refuses what makes no sense; every way in passes here.
    pub(crate) fn check(&self) -> Result<(), Error> {
        if !(0.0..=1.0).contains(&self.probability) {
            return Err(Error::new("probability: must be between 0 and 1"));
        }
        let gate = self.gate().is_some();
        if gate && (self.operation.is_some() || self.times.is_some() || self.probability != 1.0) {
            return Err(Error::new(
                "refuse, black_hole and disabled happen before there is a request: operation, times and probability do not go with them (for_ms and skip do)",
            ));
        }
        if self.for_ms.is_some() && !gate {
            return Err(Error::new("for_ms: goes only with refuse, black_hole and disabled"));
        }
        match &self.action {
            Action::Status(fault) => {
                check_status("status.code", fault.code, 200, 599)?;
                for (name, value) in &fault.headers {
                    let valid = hyper::header::HeaderName::try_from(name.as_str()).is_ok()
                        && hyper::header::HeaderValue::try_from(value.as_str()).is_ok();
                    let framing = ["content-length", "transfer-encoding"];
                    if framing.iter().any(|known| name.eq_ignore_ascii_case(known)) {
                        return Err(Error::new(format!(
                            "status.headers: {name} follows from the body (see truncate)"
                        )));
                    }
                    if !valid {
                        return Err(Error::new(format!("status.headers: {name:?} is no valid header")));
                    }
                }
            }
            Action::Body(fault) => check_status("body.status", fault.status, 200, 599)?,
            Action::Redirect(fault) => {
                check_status("redirect.status", fault.status, 300, 399)?;
                if hyper::header::HeaderValue::try_from(fault.location.as_str()).is_err() {
                    return Err(Error::new("redirect.location: is no valid header value"));
                }
            }
            Action::Drip(drip) if drip.bytes == 0 => {
                return Err(Error::new("drip.bytes: must be at least 1"));
            }
            Action::Token(TokenFault { expires_in: None, expires_at_offset: None, omit })
                if omit.is_empty() =>
            {
                return Err(Error::new("token: needs expires_in, expires_at_offset or omit"));
            }
            _ => {}
        }
        Ok(())
    }

    /// What the listening socket does while this fault is active.
    pub(crate) fn gate(&self) -> Option<Gate> {
        match self.action {
            Action::Refuse | Action::Disabled(Disabled::Refuse) => Some(Gate::Refuse),
            Action::BlackHole | Action::Disabled(Disabled::Drop) => Some(Gate::BlackHole),
            _ => None,
        }
    }
}

fn check_status(place: &str, code: u16, least: u16, most: u16) -> Result<(), Error> {
    if (least..=most).contains(&code) {
        return Ok(());
    }
    Err(Error::new(format!("{place}: must be {least} to {most}, not {code}")))
}

/// How the listening socket treats connection attempts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Gate {
    #[default]
    Open,
    Refuse,
    BlackHole,
}
