//! Token responses and the claims in tokens.

use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use vpc_metadata::model::{IdentityClaims, IdentityToken, identity_claims};
use vpc_metadata_tests::TestClock;

use crate::bodies::{RESPONSES, TOKEN_CLAIMS};
use crate::choices::Choices;
use crate::client::{self, HIDDEN, OPAQUE, SIGNED};
use crate::mutate::{self, PLANTED};
use crate::service::{Case, proper};

/// Runs one case.
pub(super) fn run(choices: &mut Choices<'_>) {
    let token = token(choices);
    choices.note("token", token.as_bytes());
    claims(&token);
    exchange(choices, token);
}

/// A token, from a good one to anything.
fn token(choices: &mut Choices<'_>) -> String {
    match choices.below(6) {
        0 => return SIGNED.clone(),
        1 => return OPAQUE.to_owned(),
        2 => return format!("{HIDDEN} {}", mutate::text(choices)),
        _ => {}
    }
    let mut original = TOKEN_CLAIMS.clone();
    original["nonce"] = json!(PLANTED);
    let others: Vec<&Value> = RESPONSES.iter().map(|(_, body)| body).collect();
    let payload = mutate::json(choices, &original, &others).bytes;
    let payload = if choices.one_in(6) { STANDARD.encode(payload) } else { URL_SAFE_NO_PAD.encode(payload) };
    let token = format!("eyJhbGciOiJSUzI1NiJ9.{payload}.{HIDDEN}");
    if !choices.one_in(5) {
        return token;
    }
    let mut bytes = token.into_bytes();
    mutate::tear(choices, &mut bytes);
    String::from_utf8_lossy(&bytes).into_owned()
}

fn claims(token: &str) {
    let claims = identity_claims(token);
    let held: IdentityToken = serde_json::from_value(json!({ "access_token": token })).expect("a token");
    assert_eq!(held.claims(), claims);
    assert!(!format!("{held:?}").contains(token) || token.len() < 20, "Debug shows the token");
    match claims {
        Ok(claims) => {
            let text = serde_json::to_string(&claims).expect("claims can be written");
            let again: IdentityClaims = serde_json::from_str(&text).expect("claims can be read");
            assert_eq!(serde_json::to_string(&again).expect("claims can be written").len(), text.len());
        }
        Err(error) => assert!(!format!("{error} {error:?}").contains(HIDDEN)),
    }
}

const LIVES: &[&str] = &[
    "300",
    "5",
    "3600",
    "0",
    "-1",
    "1",
    "9223372036854775807",
    "-9223372036854775808",
    "9223372036854775808",
    "1e400",
    "300.0",
    "1e2",
    "null",
    "\"300\"",
    "true",
    "{}",
    "[]",
];
const MOMENTS: &[&str] = &[
    "\"2026-11-18T00:00:00Z\"",
    "\"2026-11-18T00:05:00.000Z\"",
    "\"2026-11-18T00:05:00.000+00:00\"",
    "\"9999-12-30T22:00:00.999999999Z\"",
    "\"-009999-01-02T01:59:59Z\"",
    "\"+999999-12-31T23:59:59Z\"",
    "\"1970-01-01T00:00:00Z\"",
    "\"2016-12-31T23:59:60Z\"",
    "\"2026-02-30T00:00:00Z\"",
    "\"2026-11-18\"",
    "\"2026-11-18T00:05:00\"",
    "\"2026-11-18T00:05:00[Europe/Berlin]\"",
    "\"pLaNtEd-0f3a\"",
    "\"\"",
    "null",
    "1795000000",
    "{}",
];
const NONCES: &[&str] = &[
    "",
    ",\"nonce\":\"$NONCE\"",
    ",\"nonce\":\"pLaNtEd-0f3a\"",
    ",\"nonce\":\"\"",
    ",\"nonce\":null",
    ",\"nonce\":7",
];

/// A client that gets such tokens, over and over.
fn exchange(choices: &mut Choices<'_>, token: String) {
    let body = format!(
        "{{\"access_token\":{},\"created_at\":{},\"expires_at\":{},\"expires_in\":{}{}}}",
        json!(token),
        choices.pick(MOMENTS),
        choices.pick(MOMENTS),
        choices.pick(LIVES),
        choices.pick(NONCES),
    );
    let body = match serde_json::from_str::<Value>(&body) {
        Ok(value) if choices.one_in(3) => {
            String::from_utf8_lossy(&mutate::json(choices, &value, &[]).bytes).into_owned()
        }
        _ => body,
    };
    choices.note("token response", body.as_bytes());
    let case = Case::new(move |request| {
        if !request.target.starts_with("/identity/") {
            return proper("200 OK", br#"{"id":"0717_1"}"#);
        }
        let sent: Value = serde_json::from_slice(&request.body).unwrap_or_default();
        let nonce = sent["nonce"].as_str().unwrap_or_default();
        proper("200 OK", body.replace("$NONCE", nonce).as_bytes())
    });
    let clock: Arc<TestClock> = Arc::default();
    let timeout = Duration::from_secs(5);
    let client = client::builder(&case, &clock, timeout).build_blocking().expect("a client");
    let secrets: &[&str] = &[HIDDEN, PLANTED];
    for _ in 0..2 {
        if let Ok(secret) = client::call(timeout, secrets, || client.identity_token()) {
            assert!(!format!("{secret:?}").contains(secret.expose()) || secret.expose().len() < 12);
        }
        let _ = client::call(timeout, secrets, || client.get_key("r006-1"));
        let _ = client::call(timeout, secrets, || client.iam_token(None));
        let _ = client::call(timeout, secrets, || client.create_identity_token(Some(5), Some("n")));
        assert!(!format!("{client:?}").contains(HIDDEN));
        let seconds = [0, 1, 4, 240, 299, 300, 3_600, 100_000_000][choices.below(8)];
        clock.advance(Duration::from_secs(seconds));
        clock.step_wall([0, 7_200, -7_200, -1_700_000_000][choices.below(4)]);
    }
    super::inputs::check_heads(&case.received());
}
