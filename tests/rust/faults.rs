//! Everything that can go wrong on the way, each ending in success or in the right error, with no secret in it.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::time::Duration;

use vpc_metadata::clock::Clock;
use vpc_metadata::{Error, ErrorKind, Operation};
use vpc_metadata_tests::{Bench, assert_no_secret};

const GET: Operation = Operation::GetInstance;

/// Calls `get-instance` once with a warm token, from asynchronous and blocking Rust, under a fault of that operation.
async fn outcomes(fault: &str) -> Vec<(Result<(), Error>, usize)> {
    let mut outcomes = Vec::new();
    let bench = Bench::new();
    let client = bench.builder().timeout(Duration::from_secs(5)).build().unwrap();
    client.identity_token().await.unwrap();
    bench.fault(fault);
    outcomes.push((client.get_instance().await.map(drop), bench.count(GET)));

    let bench = Bench::new();
    let client = bench.builder().timeout(Duration::from_secs(5)).build_blocking().unwrap();
    client.identity_token().unwrap();
    bench.fault(fault);
    let blocking = tokio::task::spawn_blocking(move || client.get_instance().map(drop)).await.unwrap();
    outcomes.push((blocking, bench.count(GET)));
    outcomes
}

async fn fails(fault: &str, kind: ErrorKind, requests: usize) -> Error {
    let outcomes = outcomes(fault).await;
    for (outcome, count) in &outcomes {
        let error = outcome.as_ref().expect_err(fault);
        assert_eq!(error.kind(), kind, "{fault}: {error:?}");
        assert_eq!(*count, requests, "{fault}: {error:?}");
        assert_eq!(error.operation(), Some("get-instance"));
        assert_no_secret(&format!("{error} {error:?}"));
        assert!(!error.message().contains('\n'));
    }
    outcomes.into_iter().next().unwrap().0.unwrap_err()
}

async fn recovers(fault: &str, requests: usize) {
    for (outcome, count) in outcomes(fault).await {
        outcome.expect(fault);
        assert_eq!(count, requests, "{fault}");
    }
}

#[tokio::test]
async fn bodies_that_are_not_the_services() {
    for body in ["html", "empty", "empty_object", "wrong_types", "invalid_utf8", "not_json", "huge", "array"]
    {
        let fault = format!(r#"{{"operation": "get-instance", "body": "{body}"}}"#);
        let error = fails(&fault, ErrorKind::InvalidResponse, 1).await;
        assert_eq!((error.status(), error.attempts()), (Some(200), 1), "{body}");
        assert!(error.hint().is_some(), "{body}");
    }
}

#[tokio::test]
async fn other_clouds_are_named() {
    for (cloud, name) in
        [("aws", "Amazon"), ("gcp", "Google"), ("azure", "Azure"), ("openstack", "OpenStack")]
    {
        let bench = Bench::with_faults(&[&format!(r#"{{"wrong_cloud": "{cloud}"}}"#)]);
        let error = bench.client().get_instance().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidResponse, "{cloud}: {error:?}");
        assert!(error.message().contains(name), "{cloud}: {error}");
    }
}

#[tokio::test]
async fn broken_exchanges_recover_when_they_stop() {
    for action in [
        r#""reset": "before_head""#,
        r#""reset": "in_head""#,
        r#""reset": "after_head""#,
        r#""truncate": 100"#,
        r#""status": {"code": 500}"#,
        r#""status": {"code": 503}"#,
        r#""status": {"code": 429}"#,
        r#""status": {"code": 429, "headers": {"Retry-After": "2"}}"#,
    ] {
        recovers(&format!(r#"{{"operation": "get-instance", "times": 2, {action}}}"#), 3).await;
    }
}

#[tokio::test]
async fn broken_exchanges_that_do_not_stop_end_after_four_attempts() {
    for (action, kind) in [
        (r#""reset": "before_head""#, ErrorKind::Transport),
        (r#""reset": "in_head""#, ErrorKind::Transport),
        (r#""reset": "after_head""#, ErrorKind::Transport),
        (r#""truncate": 100"#, ErrorKind::Transport),
        (r#""status": {"code": 500}"#, ErrorKind::ServiceError),
        (r#""status": {"code": 503}"#, ErrorKind::ServiceError),
        (r#""status": {"code": 429, "headers": {"Retry-After": "1"}}"#, ErrorKind::Throttled),
    ] {
        let bench = Bench::new();
        let client = bench.client();
        client.identity_token().await.unwrap();
        bench.fault(&format!(r#"{{"operation": "get-instance", {action}}}"#));
        let error = client.get_instance().await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (kind, 4), "{action}: {error:?}");
        // The first of them may have hit a kept connection, which is not counted.
        assert!((4..=5).contains(&bench.count(GET)), "{action}: {}", bench.count(GET));
        assert_no_secret(&format!("{error:?}"));
    }
}

#[tokio::test]
async fn refusals_are_never_tried_again() {
    for (status, kind) in [
        (400, ErrorKind::Rejected),
        (403, ErrorKind::Forbidden),
        (404, ErrorKind::NotFound),
        (405, ErrorKind::Rejected),
        (409, ErrorKind::Rejected),
        (415, ErrorKind::Rejected),
    ] {
        let error =
            fails(&format!(r#"{{"operation": "get-instance", "status": {{"code": {status}}}}}"#), kind, 1)
                .await;
        assert_eq!((error.status(), error.attempts()), (Some(status), 1));
    }
}

#[tokio::test]
async fn no_answer_ends_at_the_deadline() {
    for action in [r#""hang": true"#, r#""drip": {"bytes": 1, "interval_ms": 50}"#] {
        let bench = Bench::new();
        let client = bench.builder().timeout(Duration::from_millis(400)).build().unwrap();
        client.identity_token().await.unwrap();
        bench.fault(&format!(r#"{{"operation": "get-instance", {action}}}"#));
        let error = client.get_instance().await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 1), "{action}");
        assert!(error.message().contains("0.4 s") && error.hint().is_some(), "{error:?}");
        bench.emulator.clear_faults();
        client.get_instance().await.expect("the next call is not affected");
    }
}

#[tokio::test]
async fn a_slow_body_inside_the_deadline_arrives() {
    recovers(r#"{"operation": "get-instance", "drip": {"bytes": 1000, "interval_ms": 1}}"#, 1).await;
}

#[tokio::test]
async fn nobody_there_is_unreachable_with_a_hint() {
    let bench = Bench::with_faults(&[r#"{"refuse": true}"#]);
    let error = bench.client().get_instance().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Unreachable, 4));
    assert!(error.message().contains("connection refused"), "{error}");
    assert!(error.hint().unwrap().contains(bench.emulator.url()), "{error:?}");
}

#[tokio::test]
async fn dropped_packets_are_a_timeout() {
    let bench = Bench::with_faults(&[r#"{"black_hole": true}"#]);
    let builder = bench.builder().connect_timeout(Duration::from_millis(100)).max_attempts(2);
    let error = builder.build().unwrap().get_instance().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 2), "{error:?}");
    assert!(error.message().contains("no connection within 0.1 s"), "{error}");
}

#[tokio::test]
async fn waits_follow_retry_after_and_grow_without_it() {
    let bench = Bench::with_faults(&[
        r#"{"operation": "get-instance", "times": 1, "status": {"code": 429, "headers": {"Retry-After": "2"}}}"#,
    ]);
    bench.client().get_instance().await.unwrap();
    assert_eq!(bench.clock.slept(), [Duration::from_secs(2)]);

    let bench =
        Bench::with_faults(&[r#"{"operation": "get-instance", "times": 3, "status": {"code": 502}}"#]);
    bench.client().get_instance().await.unwrap();
    let slept = bench.clock.slept();
    assert_eq!(slept.len(), 3);
    for (index, wait) in slept.iter().enumerate() {
        assert!(*wait <= Duration::from_millis(100 << index), "{slept:?}");
    }
}

#[tokio::test]
async fn a_wait_beyond_the_deadline_is_not_begun() {
    for (retry_after, kind, status) in [
        ("60", ErrorKind::Throttled, 429),
        ("99999999999999999999", ErrorKind::Throttled, 429),
        ("60", ErrorKind::ServiceError, 503),
    ] {
        let fault = format!(
            r#"{{"operation": "get-instance", "status": {{"code": {status}, "headers": {{"Retry-After": "{retry_after}"}}}}}}"#
        );
        let bench = Bench::with_faults(&[&fault]);
        let error = bench.client().get_instance().await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (kind, 1));
        assert!(bench.clock.slept().is_empty());
    }
}

#[tokio::test]
async fn redirects_stay_within_the_origin() {
    let elsewhere = Bench::new();
    let target = format!("{}/metadata/v1/instance?version=2025-08-26", elsewhere.emulator.url());
    for status in [301, 302, 303, 307, 308] {
        let fault = format!(
            r#"{{"operation": "get-instance", "redirect": {{"location": "{target}", "status": {status}}}}}"#
        );
        let error = fails(&fault, ErrorKind::InvalidResponse, 1).await;
        assert_eq!(error.status(), Some(status));
        assert!(error.message().contains("another origin"), "{error}");
    }
    assert!(elsewhere.emulator.requests().is_empty(), "nothing follows to another host");

    let bench = Bench::new();
    let client = bench.client();
    let location = format!("{}/metadata/v1/instance?version=2025-08-26", bench.emulator.url());
    bench.fault(&format!(
        r#"{{"operation": "get-instance", "times": 1, "redirect": {{"location": "{location}"}}}}"#
    ));
    client.get_instance().await.expect("the same origin is followed");
    bench.fault(&format!(r#"{{"operation": "get-instance", "redirect": {{"location": "{location}"}}}}"#));
    let error = client.get_instance().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidResponse, "a loop ends");
}

#[tokio::test]
async fn a_kept_connection_that_was_closed_is_no_error() {
    let bench = Bench::with_faults(&[r#"{"close_idle": true}"#]);
    let client = bench.builder().max_attempts(1).build().unwrap();
    let blocking = bench.builder().max_attempts(1).build_blocking().unwrap();
    for _ in 0..20 {
        client.get_instance().await.unwrap();
        let blocking = blocking.clone();
        tokio::task::spawn_blocking(move || blocking.get_instance().unwrap()).await.unwrap();
    }
}

#[tokio::test]
async fn a_token_in_the_services_words_is_taken_out() {
    let bench = Bench::with_faults(&[r#"{"operation": "get-instance", "echo_authorization": true}"#]);
    let client = bench.client();
    let token = client.identity_token().await.unwrap();
    let error = client.get_instance().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Rejected);
    for text in [error.to_string(), format!("{error:?}")] {
        assert!(!text.contains(token.expose()));
        assert_no_secret(&text);
    }
    assert!(error.message().contains("[redacted]"), "{error}");
}

#[tokio::test]
async fn tokens_without_a_life_or_a_value_are_no_tokens() {
    for fault in [
        r#"{"operation": "create-identity-token", "token": {"omit": ["access_token"]}}"#,
        r#"{"operation": "create-identity-token", "token": {"omit": ["expires_in", "expires_at"]}}"#,
        r#"{"operation": "create-identity-token", "body": "empty_object"}"#,
        r#"{"operation": "create-identity-token", "body": "wrong_types"}"#,
        r#"{"operation": "create-identity-iam-token", "body": "empty_object"}"#,
    ] {
        let bench = Bench::with_faults(&[fault]);
        let error = bench.client().iam_token(None).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidResponse, "{fault}: {error:?}");
        assert_no_secret(&format!("{error:?}"));
    }
    let bench =
        Bench::with_faults(&[r#"{"operation": "create-identity-token", "token": {"omit": ["expires_in"]}}"#]);
    bench.client().get_instance().await.expect("one statement of the life is enough");
}

#[tokio::test]
async fn tokens_that_are_dead_on_arrival_do_not_loop() {
    let bench =
        Bench::with_faults(&[r#"{"operation": "create-identity-token", "token": {"expires_in": -5}}"#]);
    let error = bench.client().get_instance().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unauthenticated);
    assert_eq!((bench.count(Operation::CreateIdentityToken), bench.count(GET)), (2, 2));
}

#[tokio::test]
async fn an_early_boot_is_waited_for() {
    let bench = Bench::with_faults(&[
        r#"{"operation": "create-identity-token", "times": 30, "status": {"code": 503}}"#,
    ]);
    let client = bench.client();
    client.wait_ready(Duration::from_secs(600)).await.unwrap();
    client.get_instance().await.unwrap();

    let bench = Bench::with_faults(&[r#"{"refuse": true}"#]);
    let error = bench.client().wait_ready(Duration::from_secs(60)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.message().contains("60 s") && error.message().contains("refused"), "{error}");
    assert!(bench.clock.now() < Duration::from_secs(1_070), "not much longer than asked");

    let bench = Bench::with_faults(&[r#"{"status": {"code": 403}}"#]);
    let error = bench.client().wait_ready(Duration::from_secs(60)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Forbidden, "waiting does not help against a refusal");
    assert!(error.hint().unwrap().contains("--metadata-service true"), "{error:?}");
}

#[tokio::test]
async fn what_does_not_speak_http_is_said_so() {
    for answer in ["SSH-2.0-OpenSSH_9.2\r\n", "\x15\x03\x01\x00\x02\x02\x50", "HTTP/1.1 abc\r\n\r\n"] {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let endpoint = format!("http://{}", listener.local_addr().unwrap());
        std::thread::spawn(move || {
            while let Ok((mut stream, _)) = listener.accept() {
                let _ = stream.read(&mut [0; 4_096]);
                let _ = stream.write_all(answer.as_bytes());
            }
        });
        let client =
            vpc_metadata::Client::builder().environment(|_| None).endpoint(endpoint).build().unwrap();
        let error = client.get_instance().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidResponse, "{answer:?}: {error:?}");
    }
}
