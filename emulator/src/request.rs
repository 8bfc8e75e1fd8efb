//! A received request and the checks that all operations share: query parameters, version date, JSON body.

use bytes::Bytes;
use hyper::{HeaderMap, Method};
use percent_encoding::percent_decode_str;

use crate::clock;
use crate::json::Json;
use crate::reply::Refusal;

/// The first version date that the service accepts.
const FIRST_VERSION: &str = "2022-03-01";
/// The version date that removed `/instance_identity`.
pub(crate) const SPLIT_VERSION: &str = "2025-08-26";
const DAY_MILLIS: i64 = 86_400_000;

/// A request whose body was read.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) method: Method,
    /// Raw, as it came.
    pub(crate) path: String,
    /// Raw, without the question mark.
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The body was longer than the emulator reads.
    pub(crate) oversized: bool,
}

impl Request {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The token of `Authorization: Bearer`.
    pub(crate) fn bearer(&self) -> Option<&str> {
        let (scheme, token) = self.header("authorization")?.split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then_some(token.trim())
    }

    /// Query parameters, decoded, in their order.
    pub(crate) fn parameters(&self) -> Vec<(String, String)> {
        let decode =
            |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
        let pairs = self.query.split('&').filter(|pair| !pair.is_empty());
        pairs
            .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
            .map(|(name, value)| (decode(name), decode(value)))
            .collect()
    }

    /// `Metadata-Flavor: ibm` must be there.
    pub(crate) fn check_flavor(&self) -> Result<(), Refusal> {
        match self.header("metadata-flavor").map(str::trim) {
            Some("ibm") => Ok(()),
            None | Some("") => Err(Refusal::bad(
                "missing_value",
                "A value such as `ibm` must be provided in the `Metadata-Flavor` header.",
            )
            .header("Metadata-Flavor")),
            Some(_) => {
                Err(Refusal::bad("invalid_value", "The value of the `Metadata-Flavor` header must be `ibm`.")
                    .header("Metadata-Flavor"))
            }
        }
    }

    /// The members of a JSON body, whatever its `Content-Type` says. No body is an empty object.
    pub(crate) fn members(&self, known: &[&str], ignore_unknown: bool) -> Result<Json, Refusal> {
        let malformed = || Refusal::bad("invalid_request", "The request body was malformed.");
        if self.oversized {
            return Err(Refusal::bad("invalid_request", "The request body is too large."));
        }
        let text = std::str::from_utf8(&self.body).map_err(|_| malformed())?;
        if text.trim_ascii().is_empty() {
            return Ok(Json::Object(Vec::new()));
        }
        let body = Json::parse(text).map_err(|_| malformed())?;
        let Json::Object(members) = &body else { return Err(malformed()) };
        check_members(members, known, ignore_unknown)?;
        Ok(body)
    }
}

/// Refuses a member that the service does not know.
pub(crate) fn check_members(
    members: &[(String, Json)],
    known: &[&str],
    ignore_unknown: bool,
) -> Result<(), Refusal> {
    let unknown = members.iter().map(|(name, _)| name).find(|name| !known.contains(&name.as_str()));
    match unknown {
        Some(name) if !ignore_unknown => Err(unknown_field(name)),
        _ => Ok(()),
    }
}

pub(crate) fn unknown_field(name: &str) -> Refusal {
    let message = format!("Unknown property `{name}` was specified in the request body.");
    Refusal::bad("unknown_field", message).field(name, None)
}

/// Checks `version` and returns it.
pub(crate) fn check_version(
    parameters: &[(String, String)],
    optional: bool,
    now_millis: i64,
) -> Result<String, Refusal> {
    let mut versions =
        parameters.iter().filter(|(name, _)| name == "version").map(|(_, value)| value.as_str());
    let invalid = |value: &str| {
        Refusal::bad("invalid_value", "The `version` parameter must be a date of the form `YYYY-MM-DD`.")
            .parameter("version", Some(value.to_owned()))
    };
    let out_of_range = |value: &str, message: String| {
        Err(Refusal::bad("invalid_version_range", message).parameter(value, None).bare())
    };
    let version = match (versions.next(), versions.next()) {
        (None, _) if optional => return Ok(SPLIT_VERSION.to_owned()),
        (None, _) | (Some(""), None) => {
            return Err(Refusal::bad("missing_value", "The `version` query parameter is required.")
                .parameter("version", None));
        }
        (Some(version), None) => version,
        (Some(_), Some(second)) => return Err(invalid(second)),
    };
    let latest = clock::date(now_millis.saturating_add(DAY_MILLIS));
    if !is_date(version) {
        return Err(invalid(version));
    }
    if version < FIRST_VERSION {
        return out_of_range(version, format!("The `version` value cannot be before `{FIRST_VERSION}`."));
    }
    if version > latest.as_str() {
        return out_of_range(version, format!("The `version` value cannot be after `{latest}`."));
    }
    Ok(version.to_owned())
}

/// `^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$`
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    let number = |part: &str, length: usize| {
        (part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| part.parse().unwrap_or(0))
    };
    number(year, 4).is_some()
        && number(month, 2).is_some_and(|month: u32| (1..=12).contains(&month))
        && number(day, 2).is_some_and(|day: u32| (1..=31).contains(&day))
}

/// Refuses query parameters that the operation does not know, and a `maturity` that is none.
pub(crate) fn check_parameters(
    parameters: &[(String, String)],
    known: &[&str],
    ignore_unknown: bool,
) -> Result<(), Refusal> {
    for (name, value) in parameters {
        if !known.contains(&name.as_str()) && !ignore_unknown {
            let message = format!("Unknown query parameter `{name}` was specified.");
            return Err(Refusal::bad("unknown_field", message).parameter(name, None));
        }
        if name == "maturity" && known.contains(&"maturity") && !is_maturity(value) {
            return Err(Refusal::bad("invalid_value", "The value of the `maturity` parameter is not valid.")
                .parameter("maturity", Some(value.clone())));
        }
    }
    Ok(())
}

/// `^[a-z][a-z0-9]*(_[a-z0-9]+)*$`, 1 to 128 characters
fn is_maturity(text: &str) -> bool {
    let part =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9'));
    text.len() <= 128
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.split('_').all(part)
}

/// `^[-0-9a-z_]+$`, 1 to 64 characters
pub(crate) fn is_id(text: &str) -> bool {
    let allowed = |byte: u8| matches!(byte, b'-' | b'_' | b'0'..=b'9' | b'a'..=b'z');
    (1..=64).contains(&text.len()) && text.bytes().all(allowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_maturities_and_ids() {
        assert!(is_date("2025-08-26") && is_date("2024-02-31"));
        for text in [
            "",
            "2025-8-26",
            "2025-13-01",
            "2025-00-01",
            "2025-01-32",
            "+025-01-01",
            "2025-01-01-01",
            "２０２５-01-01",
        ] {
            assert!(!is_date(text), "{text}");
        }
        assert!(is_maturity("beta") && is_maturity("a1_2b"));
        assert!(!is_maturity("") && !is_maturity("_a") && !is_maturity("a__b") && !is_maturity("Beta"));
        assert!(is_id("0717-a_b") && !is_id("") && !is_id("..") && !is_id("A") && !is_id(&"a".repeat(65)));
    }
}
