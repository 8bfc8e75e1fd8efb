//! Faults: what goes wrong, for which requests, how often. One JSON form for scenario files, control API and library.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error as _, MapAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};
use vpc_metadata::Operation;

use crate::error::{Error, read_json};
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

/// The JSON form: the action is the one action member that is there.
#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Fields {
    #[serde(with = "operation", skip_serializing_if = "Option::is_none")]
    operation: Option<Operation>,
    #[serde(skip_serializing_if = "is_zero")]
    skip: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    times: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    probability: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    for_ms: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<StatusFault>,
    #[serde(skip_serializing_if = "Option::is_none")]
    delay_ms: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hang: Option<True>,
    #[serde(skip_serializing_if = "Option::is_none")]
    refuse: Option<True>,
    #[serde(skip_serializing_if = "Option::is_none")]
    black_hole: Option<True>,
    #[serde(skip_serializing_if = "Option::is_none")]
    disabled: Option<Disabled>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reset: Option<Reset>,
    #[serde(skip_serializing_if = "Option::is_none")]
    truncate: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    drip: Option<Drip>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<BodyFault>,
    #[serde(skip_serializing_if = "Option::is_none")]
    redirect: Option<Redirect>,
    #[serde(skip_serializing_if = "Option::is_none")]
    wrong_cloud: Option<Cloud>,
    #[serde(skip_serializing_if = "Option::is_none")]
    token: Option<TokenFault>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nonce: Option<NonceFault>,
    #[serde(skip_serializing_if = "Option::is_none")]
    close_idle: Option<True>,
    #[serde(skip_serializing_if = "Option::is_none")]
    echo_authorization: Option<True>,
}

fn is_zero(number: &u64) -> bool {
    *number == 0
}

/// The word `true`: an action without parameters is either asked for or left out.
struct True;

impl Serialize for True {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(true)
    }
}

impl<'de> Deserialize<'de> for True {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match bool::deserialize(deserializer)? {
            true => Ok(True),
            false => Err(D::Error::custom("write true, or leave the member out")),
        }
    }
}

/// Operations by their id; `any` stands for all.
mod operation {
    use super::{Deserialize, Deserializer, Operation, Serializer};

    #[allow(clippy::ref_option, reason = "the signature is serde's")]
    pub(super) fn serialize<S: Serializer>(
        value: &Option<Operation>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(value.map_or("any", Operation::id))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(reader: D) -> Result<Option<Operation>, D::Error> {
        let text = String::deserialize(reader)?;
        if text == "any" {
            return Ok(None);
        }
        text.parse().map(Some).map_err(serde::de::Error::custom)
    }
}

impl TryFrom<Fields> for Fault {
    type Error = Error;

    fn try_from(fields: Fields) -> Result<Self, Error> {
        let mut actions = [
            fields.status.map(Action::Status),
            fields.delay_ms.map(Action::DelayMs),
            fields.hang.map(|True| Action::Hang),
            fields.refuse.map(|True| Action::Refuse),
            fields.black_hole.map(|True| Action::BlackHole),
            fields.disabled.map(Action::Disabled),
            fields.reset.map(Action::Reset),
            fields.truncate.map(Action::Truncate),
            fields.drip.map(Action::Drip),
            fields.body.map(Action::Body),
            fields.redirect.map(Action::Redirect),
            fields.wrong_cloud.map(Action::WrongCloud),
            fields.token.map(Action::Token),
            fields.nonce.map(Action::Nonce),
            fields.close_idle.map(|True| Action::CloseIdle),
            fields.echo_authorization.map(|True| Action::EchoAuthorization),
        ]
        .into_iter()
        .flatten();
        let (Some(action), None) = (actions.next(), actions.next()) else {
            return Err(Error::new(
                "a fault needs exactly one of status, delay_ms, hang, refuse, black_hole, disabled, reset, truncate, drip, body, redirect, wrong_cloud, token, nonce, close_idle, echo_authorization",
            ));
        };
        let fault = Self {
            operation: fields.operation,
            skip: fields.skip,
            times: fields.times,
            probability: fields.probability.unwrap_or(1.0),
            for_ms: fields.for_ms,
            action,
        };
        fault.check()?;
        Ok(fault)
    }
}

impl From<Fault> for Fields {
    fn from(fault: Fault) -> Self {
        let mut fields = Fields {
            operation: fault.operation,
            skip: fault.skip,
            times: fault.times,
            probability: Some(fault.probability).filter(|probability| *probability != 1.0),
            for_ms: fault.for_ms,
            ..Fields::default()
        };
        match fault.action {
            Action::Status(value) => fields.status = Some(value),
            Action::DelayMs(value) => fields.delay_ms = Some(value),
            Action::Hang => fields.hang = Some(True),
            Action::Refuse => fields.refuse = Some(True),
            Action::BlackHole => fields.black_hole = Some(True),
            Action::Disabled(value) => fields.disabled = Some(value),
            Action::Reset(value) => fields.reset = Some(value),
            Action::Truncate(value) => fields.truncate = Some(value),
            Action::Drip(value) => fields.drip = Some(value),
            Action::Body(value) => fields.body = Some(value),
            Action::Redirect(value) => fields.redirect = Some(value),
            Action::WrongCloud(value) => fields.wrong_cloud = Some(value),
            Action::Token(value) => fields.token = Some(value),
            Action::Nonce(value) => fields.nonce = Some(value),
            Action::CloseIdle => fields.close_idle = Some(True),
            Action::EchoAuthorization => fields.echo_authorization = Some(True),
        }
        fields
    }
}

#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct BodyFields {
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<BodyKind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    json: Option<Json>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
}

impl Serialize for BodyFault {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let status = Some(self.status).filter(|status| *status != 200);
        let fields = match (&self.content, status) {
            (BodyContent::Kind(kind), None) => return kind.serialize(serializer),
            (BodyContent::Kind(kind), _) => BodyFields { kind: Some(*kind), status, ..BodyFields::default() },
            (BodyContent::Text(text), _) => {
                BodyFields { text: Some(text.clone()), status, ..BodyFields::default() }
            }
            (BodyContent::Json(json), _) => {
                BodyFields { json: Some(json.clone()), status, ..BodyFields::default() }
            }
        };
        fields.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for BodyFault {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(BodyVisitor)
    }
}

struct BodyVisitor;

impl<'de> Visitor<'de> for BodyVisitor {
    type Value = BodyFault;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a kind of body, or an object with kind, text or json")
    }

    fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<BodyFault, E> {
        let kind = BodyKind::deserialize(serde::de::value::StrDeserializer::<E>::new(name))?;
        Ok(BodyFault { content: BodyContent::Kind(kind), status: 200 })
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<BodyFault, A::Error> {
        let fields = BodyFields::deserialize(MapAccessDeserializer::new(map))?;
        let content = match (fields.kind, fields.text, fields.json) {
            (Some(kind), None, None) => BodyContent::Kind(kind),
            (None, Some(text), None) => BodyContent::Text(text),
            (None, None, Some(json)) => BodyContent::Json(json),
            _ => return Err(A::Error::custom("needs exactly one of kind, text, json")),
        };
        Ok(BodyFault { content, status: fields.status.unwrap_or(200) })
    }
}

/// One fault or a list of them, as the control API takes it.
pub(crate) fn read_faults(text: &str) -> Result<Vec<Fault>, Error> {
    if text.trim_start().starts_with('[') {
        read_json(text)
    } else {
        read_json(text).map(|fault| vec![fault])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_survives_reading_and_writing() {
        for text in [
            r#"{"operation":"get-instance","skip":1,"times":2,"probability":0.5,"status":{"code":503,"headers":{"Retry-After":"2"},"body":"busy"}}"#,
            r#"{"delay_ms":250}"#,
            r#"{"hang":true}"#,
            r#"{"for_ms":100,"refuse":true}"#,
            r#"{"skip":2,"black_hole":true}"#,
            r#"{"disabled":"forbidden"}"#,
            r#"{"reset":"in_head"}"#,
            r#"{"truncate":10}"#,
            r#"{"drip":{"bytes":1,"interval_ms":50,"head":true}}"#,
            r#"{"body":"html"}"#,
            r#"{"body":{"kind":"html","status":502}}"#,
            r#"{"body":{"json":{"b":1,"a":[]}}}"#,
            r#"{"redirect":{"location":"http://x/","status":307}}"#,
            r#"{"wrong_cloud":"aws"}"#,
            r#"{"token":{"expires_in":5,"omit":["expires_in"]}}"#,
            r#"{"nonce":"wrong_claim"}"#,
            r#"{"close_idle":true}"#,
            r#"{"echo_authorization":true}"#,
        ] {
            let fault = Fault::from_json(text).unwrap_or_else(|error| panic!("{text}: {error}"));
            assert_eq!(serde_json::to_string(&fault).unwrap(), text);
        }
    }

    #[test]
    fn what_makes_no_sense_is_refused_with_its_place() {
        for (text, message) in [
            (r#"{}"#, "exactly one of"),
            (r#"{"hang":true,"refuse":true}"#, "exactly one of"),
            (r#"{"hang":false}"#, "hang: write true"),
            (r#"{"hnag":true}"#, "unknown field `hnag`"),
            (r#"{"operation":"get-moon","hang":true}"#, "operation: there is no operation \"get-moon\""),
            (r#"{"status":{"code":99}}"#, "status.code: must be 200 to 599"),
            (r#"{"status":{"code":500,"headers":{"a b":"c"}}}"#, "no valid header"),
            (r#"{"times":1,"refuse":true}"#, "do not go with them"),
            (r#"{"for_ms":1,"hang":true}"#, "for_ms"),
            (r#"{"probability":2,"hang":true}"#, "between 0 and 1"),
            (r#"{"body":"xml"}"#, "unknown variant `xml`"),
            (r#"{"body":{"status":200}}"#, "exactly one of kind"),
            (r#"{"drip":{"bytes":0,"interval_ms":1}}"#, "at least 1"),
            (r#"{"token":{}}"#, "needs expires_in"),
        ] {
            let error = Fault::from_json(text).unwrap_err().to_string();
            assert!(error.contains(message), "{text}: {error}");
        }
    }
}
