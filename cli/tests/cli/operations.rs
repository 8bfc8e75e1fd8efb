//! Every operation and the commands beside them.

use vpc_metadata::{ErrorKind, Operation};
use vpc_metadata_emulator::{Emulator, Scenario};

use crate::{NOWHERE, emulator, emulator_with, example, program, run, run_on, run_with_input};

#[test]
fn every_read_prints_the_example_body() {
    let emulator = emulator();
    let reads = Operation::ALL.iter().filter(|operation| !operation.is_identity());
    for &operation in reads {
        let body = example(operation.id());
        let mut arguments = vec![operation.id()];
        if operation.takes_id() {
            arguments.push(body["id"].as_str().expect("an id"));
        }
        assert_eq!(run_on(&emulator, &arguments).json(), body, "{operation}");
        assert_eq!(emulator.count(operation), 1, "{operation}");
    }
}

#[test]
fn an_identity_token_is_made_as_asked() {
    let arguments = ["create-identity-token", "--expires-in", "60", "--nonce", "once"];
    let token = run_on(&emulator(), &arguments).json();
    assert_eq!(token["expires_in"], 60);
    assert!(token["access_token"].as_str().expect("a token").starts_with("eyJ"));
}

#[test]
fn an_iam_token_is_made_for_each_way_to_name_a_profile() {
    let emulator = emulator();
    let plain = run_on(&emulator, &["create-identity-iam-token"]).json();
    assert!(plain["access_token"].is_string());
    for profile in
        ["orders-profile", "Profile-fa358c88-ac01-5aff-9114-aa7b4657f59f", "name:orders-backup-profile"]
    {
        let token = run_on(&emulator, &["create-identity-iam-token", "--trusted-profile", profile]).json();
        assert!(token["access_token"].is_string(), "{profile}");
    }
}

#[test]
fn a_certificate_is_made_from_a_file_and_from_standard_input() {
    let emulator = emulator();
    let request = example("request.create-identity-certificate");
    let csr = request["csr"].as_str().expect("a CSR");
    let file = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(file.path(), csr).expect("written");
    let path = file.path().to_str().expect("text");
    let from_file =
        run_on(&emulator, &["create-identity-certificate", "--csr", path, "--expires-in", "600"]).json();
    assert_eq!(from_file["certificates"].as_array().expect("a chain").len(), 2);
    assert_eq!(from_file["expires_in"], 600);
    let arguments = ["create-identity-certificate", "--csr", "-", "--pointer", "/certificates/0"];
    let from_stdin = run_with_input(&emulator, &arguments, csr).success();
    assert!(from_stdin.starts_with("-----BEGIN CERTIFICATE-----\n"), "{from_stdin}");
}

#[test]
fn a_csr_that_is_none_is_refused_before_anything_is_sent() {
    let emulator = emulator();
    let missing = run_on(&emulator, &["create-identity-certificate", "--csr", "no-such-file.pem"]);
    assert!(missing.failure(ErrorKind::InvalidInput).contains("no-such-file.pem"));
    let key = "-----BEGIN PRIVATE KEY-----\nhunter2\n-----END PRIVATE KEY-----\n";
    let wrong = run_with_input(&emulator, &["create-identity-certificate", "--csr", "-"], key);
    let stderr = wrong.failure(ErrorKind::InvalidInput);
    assert!(stderr.contains("csr") && !stderr.contains("hunter2"), "{stderr}");
    assert!(emulator.requests().is_empty());
}

#[test]
fn managed_tokens_are_printed_bare() {
    let emulator = emulator();
    for arguments in
        [&["identity-token"][..], &["iam-token"], &["iam-token", "--trusted-profile", "orders-profile"]]
    {
        let token = run_on(&emulator, arguments).success();
        assert!(token.starts_with("eyJ") && token.ends_with('\n'), "{arguments:?}");
        assert_eq!(token.trim_end().split('.').count(), 3, "{arguments:?}");
    }
}

#[test]
fn wait_ends_silently_once_the_service_answers() {
    assert_eq!(run_on(&emulator(), &["wait"]).success(), "");
    let emulator = emulator_with(r#"{"status": {"code": 503}, "times": 2}"#);
    assert_eq!(run_on(&emulator, &["wait", "--deadline", "30"]).success(), "");
}

#[test]
fn wait_fails_at_the_deadline() {
    run(&["wait", "--deadline", "0", "--endpoint", NOWHERE]).failure(ErrorKind::Timeout);
    for wrong in ["-1", "inf", "NaN", "soon", ""] {
        let stderr =
            run(&["wait", "--deadline", wrong, "--endpoint", NOWHERE]).failure(ErrorKind::InvalidInput);
        assert!(stderr.contains("--deadline"), "{stderr}");
    }
}

#[test]
fn a_metadata_path_without_a_command_can_be_read() {
    let emulator = emulator();
    assert_eq!(run_on(&emulator, &["get-metadata", "/metadata/v1/keys"]).json(), example("list-keys"));
    let requests = emulator.requests().len();
    for path in ["/identity/v1/token", "/metadata/v1/../x", "http://elsewhere/", "/metadata/v1/a?b=c", ""] {
        run_on(&emulator, &["get-metadata", path]).failure(ErrorKind::InvalidInput);
    }
    assert_eq!(emulator.requests().len(), requests);
}

#[test]
fn is_ibm_vpc_says_what_the_core_says() {
    let expected = if vpc_metadata::is_ibm_vpc() { (0, "true\n") } else { (100, "false\n") };
    let outcome = run(&["is-ibm-vpc"]);
    assert_eq!((outcome.code, outcome.stdout.as_str()), expected);
    assert_eq!(outcome.stderr, "");
}

#[test]
fn an_emulator_inside_of_the_process_serves_any_command() {
    // The endpoint of the environment is not asked.
    let emulated = |arguments: &[&str]| {
        program(arguments).env("VPC_METADATA_ENDPOINT", NOWHERE).output().expect("it runs").into()
    };
    let outcome: crate::Outcome = emulated(&["--emulate", "get-instance", "--pointer", "/zone/name"]);
    assert_eq!(outcome.success(), "us-south-1\n");
    let outcome: crate::Outcome = emulated(&["wait", "--emulate"]);
    assert_eq!(outcome.success(), "");
    let outcome: crate::Outcome = emulated(&["get-instance", "--emulate", "--scenario", "minimal"]);
    assert_eq!(outcome.json(), example("get-instance.minimal"));
    let outcome: crate::Outcome =
        emulated(&["iam-token", "--emulate", "--scenario", "powervs", "--service", "powervs"]);
    assert!(outcome.success().starts_with("eyJ"));
}

#[test]
fn an_emulator_inside_of_the_process_plays_a_file_over_https() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("mine.json");
    std::fs::write(&path, r#"{"protocol": "https", "bodies": {"instance": {"id": "mine"}}}"#)
        .expect("written");
    let scenario = path.to_str().expect("text");
    assert_eq!(run(&["get-instance", "--emulate", "--scenario", scenario]).success(), "{\"id\":\"mine\"}\n");
}

#[test]
fn emulation_is_asked_for_without_contradiction() {
    run(&["get-instance", "--scenario", "default"]).failure(ErrorKind::InvalidInput);
    let emulator = emulator();
    let arguments = ["--emulate", "get-instance", "--endpoint", emulator.url()];
    run(&arguments).failure(ErrorKind::InvalidInput);
    assert!(emulator.requests().is_empty());
    let stderr =
        run(&["get-instance", "--emulate", "--scenario", "no-such"]).failure(ErrorKind::InvalidInput);
    for name in Scenario::builtin_names() {
        assert!(stderr.contains(name), "{stderr}");
    }
}

#[test]
fn both_path_families_are_spoken() {
    let scenario = Scenario::builtin("default").expect("built in");
    let emulator = Emulator::builder().scenario(scenario).start().expect("it starts");
    run_on(&emulator, &["iam-token", "--version-date", "2024-11-12"]).success();
    assert!(emulator.requests().iter().all(|request| request.path.starts_with("/instance_identity/v1/")));
    assert!(!emulator.requests().is_empty());
}
