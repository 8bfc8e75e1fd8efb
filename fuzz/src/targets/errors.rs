//! Error responses that repeat the caller's token in every way.

use std::time::Duration;

use serde_json::{Value, json};
use vpc_metadata::{ErrorKind, Operation};

use crate::bodies::{ERROR_RESPONSES, RESPONSES};
use crate::choices::Choices;
use crate::client::{self, HIDDEN, OPAQUE, SIGNED};
use crate::mutate;
use crate::service::{Case, End};
use crate::wire;

const STATUSES: &[u16] = &[
    400, 401, 402, 403, 404, 405, 408, 409, 410, 412, 418, 422, 429, 431, 451, 499, 500, 501, 502, 503, 504,
    511, 599,
];

/// Runs one case.
pub(super) fn run(choices: &mut Choices<'_>) {
    let token: &str = if choices.one_in(2) { OPAQUE } else { &SIGNED };
    let mut original = ERROR_RESPONSES[choices.below(ERROR_RESPONSES.len())].1.clone();
    for _ in 0..choices.below(4) {
        echo(choices, &mut original, token);
    }
    let others: Vec<&Value> = RESPONSES.iter().chain(ERROR_RESPONSES.iter()).map(|(_, body)| body).collect();
    let body = mutate::json(choices, &original, &others);
    let status = STATUSES[choices.below(STATUSES.len())];
    choices.note("token", token.as_bytes());
    choices.note("status", status.to_string().as_bytes());
    choices.note("body", &body.bytes);
    let response = wire::response(choices, &format!("{status} Error"), &body.bytes);
    if !response.clean {
        choices.note("response", &response.bytes);
    }
    let clean = response.clean;
    let timeout =
        if response.end == End::Silence { Duration::from_millis(60) } else { Duration::from_secs(5) };
    let case = Case::new(move |request| {
        if request.target.starts_with("/identity/v1/token") {
            client::token(token)
        } else {
            response.answer()
        }
    });
    let client = client::client(&case, timeout);
    // A text that was torn may hold a part of the token that nothing can tell from other text.
    let secrets: &[&str] = if body.torn || !clean { &[token] } else { &[token, HIDDEN] };
    let outcome = client::call(timeout, secrets, || match choices.below(3) {
        0 => client.get_instance().map(|_| ()),
        1 => client.get_key("r006-1").map(|_| ()),
        _ => client.iam_token(None).map(|_| ()),
    });
    if clean {
        let error = outcome.expect_err("the status is an error");
        assert_eq!(error.kind(), expected(status), "{error:?}");
        assert_eq!(error.status(), Some(status));
        assert!(error.attempts() > 0);
        assert!(error.operation().is_some_and(|id| id.parse::<Operation>().is_ok()));
    }
}

fn expected(status: u16) -> ErrorKind {
    match status {
        401 => ErrorKind::Unauthenticated,
        403 => ErrorKind::Forbidden,
        404 => ErrorKind::NotFound,
        429 => ErrorKind::Throttled,
        500..=599 => ErrorKind::ServiceError,
        _ => ErrorKind::Rejected,
    }
}

/// Puts the token into one of the texts.
fn echo(choices: &mut Choices<'_>, body: &mut Value, token: &str) {
    let place = choices.pick(&[
        "/errors/0/message",
        "/errors/0/code",
        "/errors/0/more_info",
        "/errors/0/target/name",
        "/trace",
    ]);
    let many = if choices.large { 80_000 } else { 500 };
    let text = match choices.below(8) {
        0 => token.to_owned(),
        1 => format!("Bearer {token}"),
        2 => format!("The token `{token}` was not accepted.\r\nAuthorization: Bearer {token}\n"),
        3 => format!("{}{token}", "x".repeat(choices.below(600))),
        4 => format!("{token}{token}"),
        5 => format!("eyJ{token}eyJ"),
        6 => "eyJ ".repeat(choices.below(many)),
        _ => format!("{token} ").repeat(choices.below(many / 50)),
    };
    if let Some(value) = body.pointer_mut(place) {
        *value = json!(text);
    }
}
