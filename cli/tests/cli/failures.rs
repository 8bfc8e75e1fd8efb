//! Errors: lines, exit codes, silence about secrets.

use vpc_metadata::ErrorKind;

use crate::{NOWHERE, emulator, emulator_with, program, run, run_on};

#[test]
fn the_exit_code_is_the_kind() {
    for (fault, kind) in [
        (r#""hang": true"#, ErrorKind::Timeout),
        (r#""reset": "in_head""#, ErrorKind::Transport),
        (r#""truncate": 20"#, ErrorKind::Transport),
        (r#""body": "html""#, ErrorKind::InvalidResponse),
        (r#""body": {"text": "{}"}"#, ErrorKind::InvalidResponse),
        (r#""status": {"code": 401}"#, ErrorKind::Unauthenticated),
        (r#""status": {"code": 403}"#, ErrorKind::Forbidden),
        (r#""status": {"code": 404}"#, ErrorKind::NotFound),
        (r#""status": {"code": 400}"#, ErrorKind::Rejected),
        (r#""status": {"code": 429, "headers": {"Retry-After": "3600"}}"#, ErrorKind::Throttled),
        (r#""status": {"code": 500}"#, ErrorKind::ServiceError),
    ] {
        let emulator = emulator_with(&format!(r#"{{"operation": "get-instance", {fault}}}"#));
        let timeout = if kind == ErrorKind::Timeout { "0.2" } else { "10" };
        let arguments = ["get-instance", "--max-attempts", "1", "--timeout", timeout];
        let stderr = run_on(&emulator, &arguments).failure(kind);
        assert!(stderr.contains("get-instance"), "{stderr}");
    }
}

#[test]
fn nobody_there_is_unreachable() {
    let stderr =
        run(&["get-instance", "--endpoint", NOWHERE, "--max-attempts", "1"]).failure(ErrorKind::Unreachable);
    assert!(stderr.contains("hint: ") && stderr.contains(NOWHERE), "{stderr}");
}

#[test]
fn disabled_sends_nothing() {
    let emulator = emulator();
    for command in ["get-instance", "identity-token", "iam-token", "wait"] {
        let mut disabled = program(&[command, "--endpoint", emulator.url()]);
        let outcome = disabled.env("VPC_METADATA_DISABLED", "1").output().expect("it runs");
        crate::Outcome::from(outcome).failure(ErrorKind::Disabled);
    }
    assert!(emulator.requests().is_empty());
}

#[test]
fn code_trace_and_hint_are_shown_where_the_service_gave_them() {
    let stderr = run_on(&emulator(), &["iam-token", "--trusted-profile", "audit-profile"])
        .failure(ErrorKind::Rejected);
    let lines: Vec<_> = stderr.lines().collect();
    assert_eq!(lines.len(), 4, "{stderr}");
    assert!(lines[1].starts_with("hint: link the trusted profile"), "{stderr}");
    assert!(lines[2].starts_with("code: profile_not_linked"), "{stderr}");
    assert!(lines[3].starts_with("trace: "), "{stderr}");
}

#[test]
fn a_token_that_the_service_repeats_is_not_shown() {
    let emulator = emulator_with(r#"{"operation": "get-instance", "echo_authorization": true}"#);
    let stderr = run_on(&emulator, &["get-instance"]).failure(ErrorKind::Rejected);
    assert!(stderr.contains("[redacted]"), "{stderr}");
}

#[test]
fn a_token_that_was_pasted_is_not_shown() {
    let token = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln";
    for arguments in [
        &["iam-token", token][..],
        &[token],
        &["get-instance", "--token", token],
        &["get-instance", "--endpoint", token],
        &["get-instance", "--protocol", token],
        &["get-instance", "--pointer", token],
        &["get-instance", "--emulate", "--scenario", token],
        &["create-identity-certificate", "--csr", token],
        &["completions", token],
        &["man", token],
    ] {
        run(arguments).failure(ErrorKind::InvalidInput);
    }
}

#[test]
fn wrong_usage_is_bad_input_in_four_lines() {
    for (arguments, expected) in [
        (&[][..], "a command is missing"),
        (&["get-kye"], "get-key"),
        (&["get-key"], "<ID>"),
        (&["get-key", "a", "b"], "'b'"),
        (&["get-instance", "a"], "'a'"),
        (&["--no-such-flag"], "--no-such-flag"),
        (&["get-instance", "--no-such-flag"], "--no-such-flag"),
        (&["get-instance", "--timeout"], "--timeout"),
        (&["get-instance", "--timeout", "1", "--timeout", "2"], "--timeout"),
        (&["create-identity-certificate"], "--csr"),
        (&["create-identity-token", "--expires-in", "-5"], "-5"),
        (&["create-identity-token", "--expires-in", "5000000000"], "5000000000"),
        (&["get-instance", "--nonce", "x"], "--nonce"),
        (&["completions", "tcsh"], "zsh"),
        (&["man", "no-such"], "no-such"),
        (&["get-key", "a\nb\n\nc\u{1b}[2J", "d"], "'d'"),
        (&["get-\nkey\n\n\u{1b}[2J"], "get-"),
    ] {
        let stderr = run(arguments).failure(ErrorKind::InvalidInput);
        assert!(stderr.contains(expected), "{arguments:?}: {stderr}");
        assert!(!stderr.contains('\u{1b}'), "{arguments:?}: {stderr:?}");
    }
}

#[test]
fn hostile_ids_do_not_leave_their_place() {
    let emulator = emulator();
    for id in ["", ".", "..", "a\nb", &"x".repeat(10_000)] {
        run_on(&emulator, &["get-key", id]).failure(ErrorKind::InvalidInput);
    }
    assert!(emulator.requests().is_empty());
    for id in ["../../x", "%2e%2e", "a/b?c#d"] {
        run_on(&emulator, &["get-key", id]).failure(ErrorKind::NotFound);
    }
    let requests = emulator.requests();
    let paths =
        requests.iter().filter(|request| request.method == "GET").map(|request| request.path.as_str());
    assert_eq!(
        paths.collect::<Vec<_>>(),
        ["/metadata/v1/keys/..%2F..%2Fx", "/metadata/v1/keys/%252e%252e", "/metadata/v1/keys/a%2Fb%3Fc%23d"]
    );
}

#[cfg(unix)]
#[test]
fn arguments_that_are_no_text_are_bad_input() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let outcome = program(&["get-key"]).arg(OsStr::from_bytes(b"\xff\xfe")).output().expect("it runs");
    crate::Outcome::from(outcome).failure(ErrorKind::InvalidInput);
    let mut variable = program(&["get-instance"]);
    let outcome = variable.env("VPC_METADATA_TIMEOUT", OsStr::from_bytes(b"\xff")).output().expect("it runs");
    assert!(crate::Outcome::from(outcome).failure(ErrorKind::InvalidInput).contains("VPC_METADATA_TIMEOUT"));
}

#[test]
fn logs_tell_of_attempts_and_hold_no_secret() {
    let emulator = emulator_with(r#"{"operation": "get-instance", "times": 1, "status": {"code": 503}}"#);
    let outcome = run_on(&emulator, &["get-instance", "--verbose"]);
    assert_eq!(outcome.code, 0);
    assert!(
        outcome.stderr.contains(r#"operation="get-instance" attempts=2 status=200"#)
            && !outcome.stderr.contains("eyJ"),
        "{outcome:?}"
    );
    assert!(!outcome.stderr.contains('\u{1b}'));
    for command in ["list-instance-software-attachments", "get-instance-initialization", "iam-token"] {
        let outcome = run_on(&emulator, &["-v", command]);
        assert_eq!(outcome.code, 0);
        for secret in ["eyJ", "cloud-config", "license", "entitlement"] {
            assert!(!outcome.stderr.contains(secret), "{outcome:?}");
        }
    }
}
