//! The JSON form of faults, for scenario files and the control API.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error as _, MapAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};
use vpc_metadata::Operation;

use crate::error::{Error, read_json};
use crate::fault::{
    Action, BodyContent, BodyFault, BodyKind, Cloud, Disabled, Drip, Fault, NonceFault, Redirect, Reset,
    StatusFault, TokenFault,
};
use crate::json::Json;

/// The JSON form: the action is the one action member that is there.
#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default, expecting = "a fault, an object")]
pub(crate) struct Fields {
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
pub(crate) struct True;

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
