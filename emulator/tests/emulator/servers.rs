//! The kinds of server, and the two protocols.

use std::io::ErrorKind;

use vpc_metadata_emulator::{Emulator, Kind, Protocol, Scenario};

use crate::client::{FLAVOR, IAM, INSTANCE, TOKEN, ask, ask_tls, bearer, get, jwt_part};

#[test]
fn bare_metal_has_only_the_current_identity_paths() {
    let emulator = Emulator::builder().scenario(Scenario::builtin("bare-metal").unwrap()).start().unwrap();
    let bearer = bearer(&emulator);
    assert!(jwt_part(&bearer, 1)["iaas"]["crn"].as_str().unwrap().contains(":bare-metal-server:"));
    let profile = ask(&emulator, "POST", IAM, &[&bearer], "");
    assert_eq!(profile.status, 200, "{}", profile.text());
    for (method, target) in [
        ("GET", INSTANCE),
        ("GET", "/metadata/v1/keys?version=2025-08-26"),
        ("PUT", "/instance_identity/v1/token?version=2022-03-01"),
        ("POST", "/instance_identity/v1/iam_token?version=2022-03-01"),
    ] {
        let response = ask(&emulator, method, target, &[&bearer, FLAVOR], "");
        assert_eq!((response.status, response.code().as_str()), (404, "not_found"), "{target}");
    }
    assert_eq!(ask(&emulator, "PUT", "/identity/v1/token?version=2022-03-01", &[FLAVOR], "").status, 200);
}

#[test]
fn powervs_knows_no_version() {
    let emulator = Emulator::builder().kind(Kind::Powervs).start().unwrap();
    let token = ask(&emulator, "PUT", "/identity/v1/token", &[FLAVOR], r#"{"expires_in": 600}"#);
    assert_eq!(token.json()["expires_in"], 600);
    let bearer = format!("Authorization: Bearer {}", token.json()["access_token"].as_str().unwrap());
    let by_name = r#"{"trusted_profile": {"name": "orders-profile"}}"#;
    assert_eq!(ask(&emulator, "POST", "/identity/v1/iam_tokens", &[&bearer, FLAVOR], by_name).status, 200);
    let without = ask(&emulator, "POST", "/identity/v1/iam_tokens", &[&bearer], by_name);
    assert_eq!((without.status, without.code().as_str()), (400, "missing_value"));
    for (method, target) in [("PUT", TOKEN), ("POST", IAM)] {
        let response = ask(&emulator, method, target, &[&bearer, FLAVOR], "");
        assert_eq!((response.status, response.code().as_str()), (400, "unknown_field"));
    }
    for (method, target) in [
        ("GET", "/metadata/v1/instance"),
        ("POST", "/identity/v1/certificates"),
        ("PUT", "/instance_identity/v1/token"),
    ] {
        assert_eq!(ask(&emulator, method, target, &[&bearer, FLAVOR], "").status, 404, "{target}");
    }
}

#[test]
fn https_has_the_services_certificate() {
    let emulator = Emulator::builder().protocol(Protocol::Https).start().unwrap();
    assert_eq!(emulator.url(), format!("https://{}", emulator.address()));
    for name in ["api.metadata.cloud.ibm.com", "localhost", "127.0.0.1"] {
        assert_eq!(ask_tls(&emulator, name, "PUT", TOKEN, &[FLAVOR]).unwrap().status, 200, "{name}");
    }
    let error = ask_tls(&emulator, "example.com", "PUT", TOKEN, &[FLAVOR]).err().unwrap();
    assert_eq!(error.kind(), ErrorKind::InvalidData, "{error}");
    let token = ask_tls(&emulator, "localhost", "PUT", TOKEN, &[FLAVOR]).unwrap().json();
    let bearer = format!("Authorization: Bearer {}", token["access_token"].as_str().unwrap());
    let bearer: &'static str = bearer.leak();
    let instance = ask_tls(&emulator, "localhost", "GET", INSTANCE, &[bearer]).unwrap().json();
    assert_eq!(instance["metadata_service"]["protocol"], "https");
}

#[test]
fn one_port_speaks_one_protocol() {
    use std::io::{Read, Write};
    let https = Emulator::builder().protocol(Protocol::Https).start().unwrap();
    let mut plain = std::net::TcpStream::connect(https.address()).unwrap();
    plain.write_all(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
    let mut answer = Vec::new();
    let _ = plain.read_to_end(&mut answer);
    // At most a TLS alert, record type 21.
    assert!(answer.is_empty() || answer[0] == 21, "{answer:?}");
    assert!(https.requests().is_empty());

    let http = Emulator::start().unwrap();
    assert!(ask_tls(&http, "localhost", "PUT", TOKEN, &[FLAVOR]).is_err());
    assert!(http.requests().is_empty());
}

#[test]
fn two_emulators_of_one_server_take_each_others_tokens() {
    let (http, https) = (Emulator::start().unwrap(), Emulator::start().unwrap());
    assert_eq!(get(&https, &bearer(&http), INSTANCE).status, 200);
    let other = Emulator::builder().scenario(Scenario::builtin("minimal").unwrap()).start().unwrap();
    assert_eq!(get(&other, &bearer(&http), INSTANCE).status, 401);
}

#[test]
fn it_can_be_shared_and_used_inside_a_runtime() {
    fn shared<T: Send + Sync>(value: T) -> T {
        value
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let emulator = shared(Emulator::start().unwrap());
        emulator.add_fault_json(r#"{"refuse": true}"#).unwrap();
        assert!(tokio::net::TcpStream::connect(emulator.address()).await.is_err());
        emulator.clear_faults();
        assert!(tokio::net::TcpStream::connect(emulator.address()).await.is_ok());
    });
}
