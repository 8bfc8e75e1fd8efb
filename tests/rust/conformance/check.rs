//! Compares what happened with what a case expects.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use vpc_metadata::Error;
use vpc_metadata_emulator::RecordedRequest;

use crate::case::{ErrorExpectation, Expectation, FullRequest, RequestExpectation};
use crate::surface::{Answer, Content};

/// Collects what is wrong, so that a failure shows all of it.
type Problems = Vec<String>;

pub(crate) fn outcome(
    expected: &Expectation,
    outcome: &Result<Answer, Error>,
    tokens: &mut BTreeMap<String, String>,
) -> Problems {
    match (outcome, &expected.error) {
        (Err(met), Some(wanted)) => error(wanted, met),
        (Err(met), None) => vec![format!("failed with {met:?}")],
        (Ok(_), Some(wanted)) => vec![format!("succeeded, but {} was expected", wanted.kind)],
        (Ok(answer), None) => value(expected, answer, tokens),
    }
}

pub(crate) fn error(expected: &ErrorExpectation, met: &Error) -> Problems {
    let mut problems = Problems::new();
    let mut same = |what: &str, wanted: String, found: String| {
        if wanted != found {
            problems.push(format!("error: {what} is {found}, not {wanted}"));
        }
    };
    same("kind", expected.kind.clone(), met.kind().to_string());
    if let Some(status) = &expected.status {
        same("status", format!("{status:?}"), format!("{:?}", met.status()));
    }
    for (what, wanted, found) in [
        ("code", &expected.code, met.code()),
        ("target", &expected.target, met.target()),
        ("operation", &expected.operation, met.operation()),
    ] {
        if let Some(wanted) = wanted {
            same(what, format!("{:?}", wanted.as_deref()), format!("{found:?}"));
        }
    }
    if let Some(attempts) = expected.attempts {
        same("attempts", attempts.to_string(), met.attempts().to_string());
    }
    for (what, wanted, found) in [
        ("trace", expected.has_trace, met.trace()),
        ("more_info", expected.has_more_info, met.more_info()),
        ("hint", expected.has_hint, met.hint()),
    ] {
        if let Some(wanted) = wanted {
            same(&format!("presence of {what}"), wanted.to_string(), found.is_some().to_string());
        }
    }
    if let Some(name) = &expected.names
        && !met.message().contains(name.as_str())
    {
        problems.push(format!("error: the message does not name {name}"));
    }
    let hint = met.hint().unwrap_or_default();
    let missing = expected.hint_contains.iter().filter(|text| !hint.contains(text.as_str()));
    problems.extend(missing.map(|text| format!("error: the hint does not hold {text:?}")));
    if !problems.is_empty() {
        problems.push(format!("met: {met:?}"));
    }
    problems
}

fn value(expected: &Expectation, answer: &Answer, tokens: &mut BTreeMap<String, String>) -> Problems {
    let mut problems = Problems::new();
    if let Some(name) = &expected.body_file {
        let path = format!("{}/../emulator/bodies/{name}", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
        problems.extend(body(&text, answer, minified));
    }
    if let Some(text) = &expected.text {
        problems.extend(body(text, answer, str::to_owned));
    }
    let json = match &answer.content {
        Content::Text(text) => serde_json::from_str(text).unwrap_or(Value::Null),
        Content::Model(value) => value.clone(),
        Content::Token(token) => Value::from(token.as_str()),
        Content::Nothing => Value::Null,
    };
    let found = |pointer: &str| json.pointer(pointer);
    for (pointer, wanted) in &expected.values {
        if found(pointer) != Some(wanted) {
            problems.push(format!("{pointer} is {:?}, not {wanted}", found(pointer)));
        }
    }
    for (pointer, prefix) in &expected.prefixes {
        if !found(pointer).and_then(Value::as_str).is_some_and(|text| text.starts_with(prefix)) {
            problems.push(format!("{pointer} is no text that starts with {prefix:?}"));
        }
    }
    for (pointer, wanted) in &expected.lengths {
        let length = match found(pointer) {
            Some(Value::Array(items)) => Some(items.len()),
            Some(Value::Object(members)) => Some(members.len()),
            _ => None,
        };
        if length != Some(*wanted) {
            problems.push(format!("the length of {pointer} is {length:?}, not {wanted}"));
        }
    }
    for pointer in &expected.absent {
        if let Some(found) = found(pointer) {
            problems.push(format!("{pointer} is there: {found}"));
        }
    }
    if let Some(label) = &expected.token {
        problems.extend(token(label, &json, tokens));
    }
    problems
}

/// A surface that gives text gives the service's own; a model writes the same values back.
fn body(wanted: &str, answer: &Answer, form: impl Fn(&str) -> String) -> Option<String> {
    match &answer.content {
        Content::Text(text) if form(text) == form(wanted) => None,
        Content::Text(text) => Some(format!("the body is\n    {text}\n  and not\n    {wanted}")),
        Content::Model(value) => {
            let (mut found, mut wanted) = (value.clone(), serde_json::from_str(wanted).unwrap());
            drop_blanks(&mut found);
            drop_blanks(&mut wanted);
            (found != wanted).then(|| format!("the model writes\n    {found}\n  and not\n    {wanted}"))
        }
        _ => Some("the call gives no JSON".to_owned()),
    }
}

/// Rust's models read `null` and `{}` as nothing.
fn drop_blanks(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.values_mut().for_each(drop_blanks);
            members.retain(|_, value| {
                !value.is_null() && value.as_object().is_none_or(|object| !object.is_empty())
            });
        }
        Value::Array(items) => items.iter_mut().for_each(drop_blanks),
        _ => {}
    }
}

/// JSON text without the white space between its parts: everything else, the order of keys included, stays.
fn minified(text: &str) -> String {
    let mut inside = false;
    let mut escaped = false;
    let keep = |c: &char| {
        let keep = inside || !c.is_ascii_whitespace();
        match *c {
            '"' if !escaped => inside = !inside,
            _ => {}
        }
        escaped = inside && *c == '\\' && !escaped;
        keep
    };
    text.chars().filter(keep).collect()
}

fn token(label: &str, json: &Value, tokens: &mut BTreeMap<String, String>) -> Option<String> {
    let Some(token) = json.as_str().or_else(|| json.pointer("/access_token")?.as_str()) else {
        return Some("there is no token".to_owned());
    };
    if let Some(known) = tokens.get(label) {
        return (known != token).then(|| format!("the token is not {label:?} again"));
    }
    let other = tokens.iter().find(|(_, known)| *known == token).map(|(other, _)| other.clone());
    tokens.insert(label.to_owned(), token.to_owned());
    other.map(|other| format!("the token is {other:?} again and not a new one"))
}

/// What no output may ever hold.
pub(crate) fn secrets(printed: &str, secrets: &[String]) -> Problems {
    // Every token starts so; inside of a word it is chance, as in the base64 of a certificate.
    let starts_word =
        |at: usize| !printed[..at].ends_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '/'));
    let token = printed.match_indices("eyJ").any(|(at, _)| starts_word(at));
    let tokens = token.then(|| format!("a token is in: {printed}"));
    let others = secrets.iter().filter(|secret| printed.contains(secret.as_str()));
    tokens.into_iter().chain(others.map(|secret| format!("{secret:?} is in: {printed}"))).collect()
}

/// Everything that an error says.
pub(crate) fn printed(error: &Error) -> String {
    let parts = [error.code(), error.target(), error.more_info(), error.trace(), error.hint()];
    let parts = parts.map(Option::unwrap_or_default).join(" ");
    format!("{error} {error:?} {error:#?} {} {parts}", error.message())
}

pub(crate) fn requests(expected: &[RequestExpectation], met: &[RecordedRequest]) -> Problems {
    let mut problems = Problems::new();
    for (index, (wanted, found)) in expected.iter().zip(met).enumerate() {
        let at = index + 1;
        let line = match wanted {
            RequestExpectation::Line(line) => line.clone(),
            RequestExpectation::Full(full) => format!("{} {}", full.method, full.path),
        };
        let found_line = format!("{} {}", found.method, found.path);
        if line != found_line {
            problems.push(format!("request {at} is {found_line}, not {line}"));
        } else if let RequestExpectation::Full(full) = wanted {
            problems.extend(request(full, found).into_iter().map(|what| format!("request {at}: {what}")));
        }
    }
    if expected.len() != met.len() || !problems.is_empty() {
        let lines: Vec<String> = met
            .iter()
            .map(|found| format!("{} {}?{} -> {}", found.method, found.path, found.query, found.status))
            .collect();
        let met = if lines.is_empty() { "nothing".to_owned() } else { lines.join("\n    ") };
        problems.push(format!("{} requests were expected, and sent was\n    {met}", expected.len()));
    }
    problems
}

fn request(expected: &FullRequest, met: &RecordedRequest) -> Problems {
    let mut problems = Problems::new();
    if let Some(wanted) = &expected.query {
        let pairs = met.query.split('&').filter(|pair| !pair.is_empty());
        let found: Vec<(&str, &str)> = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, ""))).collect();
        let wanted: Vec<(&str, &str)> =
            wanted.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let mut sorted = found;
        sorted.sort_unstable();
        if sorted != wanted {
            problems.push(format!("the query is {:?}, not {wanted:?}", met.query));
        }
    }
    for (name, wanted) in &expected.headers {
        let found = met.headers.get(name);
        let is_there = found.is_some() && wanted.as_deref() == Some("*");
        if !is_there && found != wanted.as_ref() {
            problems.push(format!("header {name} is {found:?}, not {wanted:?}"));
        }
    }
    let body: Option<Map<String, Value>> = serde_json::from_str(&met.body).ok();
    match &expected.body {
        None => {}
        Some(None) if met.body.is_empty() => {}
        Some(None) => problems.push(format!("there is a body of {} bytes", met.body.len())),
        Some(Some(members)) => {
            let found = body.clone().unwrap_or_default();
            for (name, wanted) in members {
                let found = found.get(name).unwrap_or(&Value::Null);
                if found != wanted {
                    problems.push(format!("{name} in the body is {found}, not {wanted}"));
                }
            }
        }
    }
    let body = body.unwrap_or_default();
    let has_text =
        |name: &&String| body.get(*name).and_then(Value::as_str).is_some_and(|text| !text.is_empty());
    let missing = expected.body_has.iter().filter(|name| !has_text(name));
    problems.extend(missing.map(|name| format!("the body has no text {name}")));
    problems
}
