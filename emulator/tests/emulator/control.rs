//! The control port.

use std::net::SocketAddr;

use serde_json::json;
use vpc_metadata_emulator::Emulator;

use crate::client::{FLAVOR, INSTANCE, TOKEN, ask, bearer, control, get};

fn start() -> Emulator {
    Emulator::builder().control(SocketAddr::from(([127, 0, 0, 1], 0))).start().unwrap()
}

#[test]
fn faults() {
    let emulator = start();
    assert_eq!(control(&emulator, "GET", "/faults", "").json(), json!({"faults": []}));
    let added = control(&emulator, "POST", "/faults", r#"{"times": 1, "status": {"code": 503}}"#);
    assert_eq!((added.status, added.json()), (200, json!({"ids": [1]})));
    assert_eq!(ask(&emulator, "PUT", TOKEN, &[FLAVOR], "").status, 503);
    assert_eq!(ask(&emulator, "PUT", TOKEN, &[FLAVOR], "").status, 200);
    let expected = json!({"id": 1, "seen": 2, "fired": 1, "fault": {"times": 1, "status": {"code": 503}}});
    assert_eq!(control(&emulator, "GET", "/faults", "").json()["faults"][0], expected);
    let several = control(&emulator, "POST", "/faults", r#"[{"hang": true}, {"refuse": true}]"#);
    assert_eq!(several.json(), json!({"ids": [2, 3]}));
    assert!(std::net::TcpStream::connect(emulator.address()).is_err(), "in place when the answer comes");
    assert_eq!(control(&emulator, "DELETE", "/faults", "").status, 200);
    assert_eq!(ask(&emulator, "PUT", TOKEN, &[FLAVOR], "").status, 200);
}

#[test]
fn tokens_and_clock() {
    let emulator = start();
    let old = bearer(&emulator);
    assert_eq!(control(&emulator, "POST", "/tokens/revoke", "").status, 200);
    assert_eq!(get(&emulator, &old, INSTANCE).status, 401);
    let new = bearer(&emulator);
    let clock =
        control(&emulator, "POST", "/clock", r#"{"advance_seconds": 301, "skew_seconds": 3600}"#).json();
    assert_eq!((clock["advanced_seconds"].as_i64(), clock["skew_seconds"].as_i64()), (Some(301), Some(3600)));
    assert_eq!(get(&emulator, &new, INSTANCE).status, 401);
}

#[test]
fn requests() {
    let emulator = start();
    let bearer = bearer(&emulator);
    get(&emulator, &bearer, "/metadata/v1/keys/a%2Fb?version=2025-08-26");
    get(&emulator, &bearer, "/latest/meta-data");
    let log = control(&emulator, "GET", "/requests", "").json();
    assert_eq!(log["counts"], json!({"create-identity-token": 1, "get-key": 1}));
    assert_eq!(log["connections"], 3);
    let second = &log["requests"][1];
    assert_eq!((second["operation"].as_str(), second["status"].as_i64()), (Some("get-key"), Some(404)));
    assert_eq!(
        (second["path"].as_str(), second["query"].as_str()),
        (Some("/metadata/v1/keys/a%2Fb"), Some("version=2025-08-26"))
    );
    assert!(second["headers"]["authorization"].as_str().unwrap().starts_with("Bearer sha256:"));
    assert_eq!(log["requests"][2]["operation"], json!(null));
    control(&emulator, "DELETE", "/requests", "");
    assert_eq!(control(&emulator, "GET", "/requests", "").json()["requests"], json!([]));
    assert!(emulator.requests().is_empty());
}

#[test]
fn what_can_be_looked_at() {
    let emulator = start();
    assert_eq!(
        control(&emulator, "GET", "/health", "").json(),
        json!({"status": "ok", "scenario": "default"})
    );
    assert_eq!(control(&emulator, "GET", "/jwks", "").text(), emulator.jwks());
    assert_eq!(control(&emulator, "GET", "/ca.pem", "").text(), emulator.ca_pem());
    assert_eq!(control(&emulator, "GET", "/scenario", "").json()["kind"], "vsi");
}

#[test]
fn bad_input_gets_one_clear_message() {
    let emulator = start();
    for (method, path, body, status, expected) in [
        ("POST", "/faults", "", 400, "EOF"),
        ("POST", "/faults", r#"{"status": {"code": "x"}}"#, 400, "status.code: invalid type"),
        ("POST", "/faults", r#"[{"hang": true}, {}]"#, 400, "[1]: a fault needs exactly one of"),
        ("POST", "/clock", r#"{"advance": 1}"#, 400, "unknown field `advance`"),
        ("POST", "/clock", r#"{"advance_seconds": 1e300}"#, 400, "out of range"),
        ("PUT", "/faults", "", 405, "/faults does not take PUT"),
        ("GET", "/fault", "", 404, "there is no /fault; there are /health, /faults"),
    ] {
        let response = control(&emulator, method, path, body);
        let message = response.json()["error"].as_str().unwrap().to_owned();
        assert!(response.status == status && message.contains(expected), "{method} {path} {body}: {message}");
    }
    assert_eq!(control(&emulator, "GET", "/faults", "").json(), json!({"faults": []}), "all or nothing");
}
