//! Response bodies: read by every model, and sent to a client with hostile heads around them.

use std::fmt::Debug;
use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use vpc_metadata::{Call, Error, ErrorKind, Operation, RequiredMember, blocking, model};

use crate::bodies::{self, REQUEST_BODIES, RESPONSES};
use crate::choices::Choices;
use crate::client::{self, HIDDEN, SIGNED};
use crate::mutate::{self, Mutated, PLANTED};
use crate::service::{Case, End};
use crate::wire;

const ID: &str = "r006-1";
const STATUSES: &[&str] = &[
    "200 OK",
    "200 OK",
    "200 OK",
    "200 OK",
    "200",
    "201 Created",
    "202 Accepted",
    "204 No Content",
    "205 Reset",
    "299 Odd",
    "300 Many",
    "301 Moved",
    "302 Found",
    "304 Not Modified",
    "307 Again",
    "404 Not Found",
    "500 Broken",
];

/// Runs one case.
pub(super) fn run(choices: &mut Choices<'_>) {
    let operation = Operation::ALL[choices.below(Operation::ALL.len())];
    let others: Vec<&Value> = RESPONSES.iter().map(|(_, body)| body).collect();
    let own = bodies::of(operation);
    let original =
        if choices.one_in(8) { others[choices.below(others.len())] } else { own[choices.below(own.len())] };
    let mut original = original.clone();
    hide(&mut original);
    let mut mutated = mutate::json(choices, &original, &others);
    if choices.large && choices.one_in(300) {
        let padding = 3 * 1024 * 1024 + choices.below(2 * 1024 * 1024);
        mutated.bytes.splice(0..0, vec![b' '; padding]);
    }
    choices.note("operation", operation.id().as_bytes());
    choices.note("body", &mutated.bytes);
    let decoded = decode(operation, &mutated);
    let _ = decode(Operation::ALL[choices.below(Operation::ALL.len())], &mutated);
    exchange(choices, operation, &mutated, decoded);
}

/// Puts a text into the secret fields that must not be shown.
fn hide(value: &mut Value) {
    const SECRET: &[&str] = &["access_token", "user_data", "encrypted_password", "key"];
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                if SECRET.contains(&name.as_str()) && value.is_string() {
                    *value = json!(HIDDEN);
                } else {
                    hide(value);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(hide),
        _ => {}
    }
}

/// Whether the model of an operation reads the body; what it reads it must write, and read again as the same.
fn decode(operation: Operation, body: &Mutated) -> bool {
    macro_rules! models {
        (
            reads { $([#[doc = $doc:literal] $Read:ident, $read:ident($($id:ident)?), $read_id:literal, $path:literal, $ReadType:ident, $ReadShape:ident($read_member:literal)])* }
            identity { $([#[doc = $identity_doc:literal] $Identity:ident, $identity:ident, $identity_id:literal, $method:ident, $current:literal, $legacy:literal, $IdentityType:ident, $IdentityShape:ident($identity_member:literal)])* }
        ) => {
            match operation {
                $(Operation::$Read => round_trip::<model::$ReadType>(body),)*
                $(Operation::$Identity => round_trip::<model::$IdentityType>(body),)*
            }
        };
    }
    vpc_metadata::for_each_operation!(models)
}

/// Reads, writes, reads: the second reading must be the first. Floats settle in one round, as `serde_json` may read
/// one a last digit off.
fn round_trip<T: DeserializeOwned + Serialize + PartialEq + Debug>(body: &Mutated) -> bool {
    let Ok(first) = serde_json::from_slice::<T>(&body.bytes) else { return false };
    let text = serde_json::to_string(&first).expect("a model that was read can be written");
    let second: T = serde_json::from_str(&text).expect("what a model writes can be read");
    let again = serde_json::to_string(&second).expect("a model that was read can be written");
    if !text.contains(['.', 'e']) || !has_float(&text) {
        assert_eq!(first, second, "reads back as another");
        assert_eq!(text, again, "is written in another way the second time");
    }
    if !body.torn {
        assert!(!format!("{first:?}").contains(HIDDEN), "Debug shows a secret: {first:?}");
    }
    true
}

fn has_float(text: &str) -> bool {
    fn walk(value: &Value) -> bool {
        match value {
            Value::Number(number) => number.is_f64(),
            Value::Array(items) => items.iter().any(walk),
            Value::Object(members) => members.values().any(walk),
            _ => false,
        }
    }
    serde_json::from_str(text).is_ok_and(|value| walk(&value))
}

fn exchange(choices: &mut Choices<'_>, operation: Operation, body: &Mutated, decoded: bool) {
    let status = choices.pick(STATUSES);
    let response = wire::response(choices, status, &body.bytes);
    if !response.clean {
        choices.note("response", &response.bytes);
    }
    let (clean, silent) = (response.clean && status.starts_with("200"), response.end == End::Silence);
    let timeout = if silent { Duration::from_millis(60) } else { Duration::from_secs(5) };
    let typed = choices.one_in(2);
    let mutates_token = operation == Operation::CreateIdentityToken;
    let case = Case::new(move |request| {
        if request.target.starts_with("/identity/v1/token") && !mutates_token {
            return client::token(&SIGNED);
        }
        response.answer()
    });
    let client = client::client(&case, timeout);
    let outcome = if typed {
        client::call(timeout, &[HIDDEN], || call_typed(&client, operation)).map(|_| None)
    } else {
        client::call(timeout, &[HIDDEN], || client.call(&arguments(operation))).map(Some)
    };
    match &outcome {
        Ok(Some(json)) if clean => assert_eq!(json.as_str().as_bytes(), body.bytes, "the text was changed"),
        Ok(_) => {}
        Err(error) => {
            if !client::quotes(error) {
                assert!(!client::said(error).contains(PLANTED), "repeats the body: {error:?}");
            }
            if clean {
                assert_eq!(error.kind(), ErrorKind::InvalidResponse, "{error:?}");
            }
        }
    }
    // Larger bodies are refused.
    if clean && body.bytes.len() <= 4 * 1024 * 1024 {
        if typed {
            assert_eq!(
                outcome.is_ok(),
                decoded && is_object(&body.bytes),
                "the model and the client do not agree"
            );
        } else if let (false, Some(right)) = (operation.is_identity(), is_right(operation, &body.bytes)) {
            assert_eq!(outcome.is_ok(), right, "the check is wrong: {outcome:?}");
        }
    }
}

fn is_object(bytes: &[u8]) -> bool {
    bytes.trim_ascii_start().starts_with(b"{")
}

/// The client's least check, written once more in the plainest way. `None` for what `Value` cannot read, such as deep
/// nesting, or has read in its own way, such as a member that is there twice.
fn is_right(operation: Operation, bytes: &[u8]) -> Option<bool> {
    let Value::Object(members) = serde_json::from_slice(bytes).ok()? else { return Some(false) };
    let (name, right) = match operation.required_member() {
        RequiredMember::Text(name) => (name, members.get(name).is_some_and(Value::is_string)),
        RequiredMember::Array(name) => (name, members.get(name).is_some_and(Value::is_array)),
    };
    let text = String::from_utf8_lossy(bytes);
    (text.matches(&format!("\"{name}\"")).count() == 1 || !right).then_some(right)
}

pub(super) fn csr() -> &'static str {
    REQUEST_BODIES[0].1["csr"].as_str().expect("a signing request")
}

fn arguments(operation: Operation) -> Call {
    let call = Call::new(operation);
    match operation {
        Operation::CreateIdentityCertificate => call.csr(csr()),
        _ if operation.takes_id() => call.id(ID),
        _ => call,
    }
}

/// Calls the typed method of an operation, and formats what it gives.
fn call_typed(client: &blocking::Client, operation: Operation) -> Result<String, Error> {
    macro_rules! methods {
        (
            reads { $([#[doc = $doc:literal] $Read:ident, $read:ident($($id:ident)?), $read_id:literal, $path:literal, $ReadType:ident, $ReadShape:ident($read_member:literal)])* }
            identity { $($identity:tt)* }
        ) => {
            match operation {
                $(Operation::$Read => client.$read($({ let $id = ID; $id })?).map(|value| format!("{value:?}")),)*
                Operation::CreateIdentityToken => client.create_identity_token(None, None).map(|value| format!("{value:?}")),
                Operation::CreateIdentityIamToken => client.create_identity_iam_token(None).map(|value| format!("{value:?}")),
                Operation::CreateIdentityCertificate => client.create_identity_certificate(csr(), None).map(|value| format!("{value:?}")),
            }
        };
    }
    vpc_metadata::for_each_operation!(methods)
}
