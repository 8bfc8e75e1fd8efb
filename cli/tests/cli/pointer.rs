//! `--pointer` on a response of the service.

use vpc_metadata::ErrorKind;

use crate::{emulator, emulator_with, run_on};

const BODY: &str = r#"{"operation": "get-instance", "body": {"text":
    "{\"id\": \"a\", \"big\": 12345678901234567890123, \"price\": 1.50, \"none\": null, \"yes\": true, \"list\": [ {\"x\" : \"l\u00ednea\\n2\"} ], \"a/b\": {\"m~n\": 8}}"}}"#;

#[test]
fn one_value_is_printed_as_it_is() {
    let emulator = emulator_with(BODY);
    for (pointer, expected) in [
        ("/id", "a\n"),
        ("/big", "12345678901234567890123\n"),
        ("/price", "1.50\n"),
        ("/none", "null\n"),
        ("/yes", "true\n"),
        ("/list", "[{\"x\":\"línea\\n2\"}]\n"),
        ("/list/0/x", "línea\n2\n"),
        ("/a~1b/m~0n", "8\n"),
    ] {
        assert_eq!(
            run_on(&emulator, &["get-instance", "--pointer", pointer]).success(),
            expected,
            "{pointer}"
        );
    }
    let whole = run_on(&emulator, &["get-instance", "--pointer", ""]).success();
    assert_eq!(whole, run_on(&emulator, &["get-instance"]).success());
}

#[test]
fn nothing_there_is_not_found_and_the_hint_helps() {
    let emulator = emulator();
    for (pointer, hint) in [
        ("/zone/nam", "/zone has"),
        ("/zon", "the response has"),
        ("/zone/name/x", "/zone/name has no members"),
        ("/memory/0", "/memory has no members"),
        ("/volume_attachments/99", "/volume_attachments is an array of"),
    ] {
        let stderr = run_on(&emulator, &["get-instance", "--pointer", pointer]).failure(ErrorKind::NotFound);
        assert!(stderr.contains(&format!("hint: {hint}")), "{stderr}");
    }
}

#[test]
fn a_malformed_pointer_sends_nothing() {
    let emulator = emulator();
    for pointer in ["zone/name", "/a~", "/a~2", "#/a", " "] {
        let stderr =
            run_on(&emulator, &["get-instance", "--pointer", pointer]).failure(ErrorKind::InvalidInput);
        assert!(stderr.contains("--pointer"), "{stderr}");
    }
    assert!(emulator.requests().is_empty());
}

#[test]
fn commands_without_json_take_no_pointer() {
    let emulator = emulator();
    for command in ["identity-token", "iam-token", "wait"] {
        let stderr = run_on(&emulator, &[command, "--pointer", "/x"]).failure(ErrorKind::InvalidInput);
        assert!(stderr.contains("--pointer") && stderr.contains(command), "{stderr}");
    }
    assert!(emulator.requests().is_empty());
}

#[test]
fn secrets_are_no_part_of_a_hint() {
    let emulator = emulator();
    let arguments = ["create-identity-token", "--pointer", "/access_token/x"];
    run_on(&emulator, &arguments).failure(ErrorKind::NotFound);
    let arguments = ["get-instance-initialization", "--pointer", "/user_data/x"];
    let stderr = run_on(&emulator, &arguments).failure(ErrorKind::NotFound);
    assert!(!stderr.contains("cloud-config"), "{stderr}");
}
