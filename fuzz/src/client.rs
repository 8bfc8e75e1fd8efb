//! Clients for the cases, and what must hold of every error.

use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use vpc_metadata::clock::Clock;
use vpc_metadata::{Client, ClientBuilder, Error, ErrorKind, blocking};
use vpc_metadata_tests::TestClock;

use crate::service::{Answer, Case, proper};

/// In the tokens that the cases issue. It must not appear in any error.
pub(crate) const HIDDEN: &str = "HiDdEn-9c41";

/// A token that looks like one.
pub(crate) static SIGNED: LazyLock<String> = LazyLock::new(|| {
    let part = |text: &str| URL_SAFE_NO_PAD.encode(text);
    format!("{}.{}.{HIDDEN}", part(r#"{"alg":"RS256"}"#), part(r#"{"iat":1795000000,"exp":1795000300}"#))
});

/// A token that does not.
pub(crate) const OPAQUE: &str = "opaque/HiDdEn-9c41+token==";

/// How much longer than its timeout a call may take: this machine does other things, too.
const GRACE: Duration = Duration::from_secs(5);

/// Settings for a client of a case; backoffs take no time.
pub(crate) fn builder(case: &Case, clock: &Arc<TestClock>, timeout: Duration) -> ClientBuilder {
    let clock: Arc<dyn Clock> = Arc::clone(clock) as _;
    Client::builder().environment(|_| None).endpoint(case.endpoint()).clock(clock).timeout(timeout)
}

/// A client of a case.
pub(crate) fn client(case: &Case, timeout: Duration) -> blocking::Client {
    builder(case, &Arc::default(), timeout).build_blocking().expect("a client")
}

/// The answer to a request for an identity token.
pub(crate) fn token(text: &str) -> Answer {
    let body = format!(
        r#"{{"access_token":"{text}","created_at":"2026-11-18T00:00:00Z","expires_at":"2026-11-18T00:05:00Z","expires_in":300}}"#
    );
    proper("200 OK", body.as_bytes())
}

/// Makes a call and checks that it ends in time, and with an error that is fit to be shown.
pub(crate) fn call<T>(
    timeout: Duration,
    secrets: &[&str],
    work: impl FnOnce() -> Result<T, Error>,
) -> Result<T, Error> {
    let start = Instant::now();
    let outcome = work();
    // Token and read may each take the whole time here, as the client's clock stands still.
    let most = timeout * 2 + GRACE;
    assert!(start.elapsed() < most, "took {:?}, with a timeout of {timeout:?}", start.elapsed());
    if let Err(error) = &outcome {
        check(error, secrets);
    }
    outcome
}

/// Everything that an error says.
pub(crate) fn said(error: &Error) -> String {
    let parts = [error.code(), error.target(), error.more_info(), error.trace(), error.hint()];
    format!("{error}\u{1}{error:?}\u{1}{}\u{1}{parts:?}", error.message())
}

/// What holds of every error: its kind is a documented one that a response can lead to, its texts are one line of
/// bounded length each, and they hold no secret.
pub(crate) fn check(error: &Error, secrets: &[&str]) {
    assert!(ErrorKind::ALL.contains(&error.kind()));
    let own_fault = [ErrorKind::Internal, ErrorKind::Disabled, ErrorKind::Cancelled];
    assert!(!own_fault.contains(&error.kind()), "{error:?}");
    let shown = error.to_string();
    for text in [
        Some(error.message()),
        Some(&shown),
        error.code(),
        error.target(),
        error.more_info(),
        error.trace(),
        error.hint(),
    ] {
        let Some(text) = text else { continue };
        assert!(!text.chars().any(char::is_control), "a control character is in {text:?}");
        assert!(text.chars().count() < 800, "too long: {text:?}");
    }
    assert!(!error.message().is_empty());
    let said = said(error);
    for secret in secrets {
        assert!(!said.contains(secret), "{secret:?} is in {said:?}");
    }
    assert!(!said.contains("eyJ"), "a token is in {said:?}");
}

/// Whether the error repeats what the service said.
pub(crate) fn quotes(error: &Error) -> bool {
    error.status().is_some()
}
