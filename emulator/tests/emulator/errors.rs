//! Every error code of the contract, and the paths that do not exist.

use vpc_metadata_emulator::{Emulator, Scenario};

use crate::client::{Connection, FLAVOR, IAM, INSTANCE, TOKEN, ask, bearer, get};

#[track_caller]
fn refused(
    emulator: &Emulator,
    method: &str,
    target: &str,
    headers: &[&str],
    body: &str,
    status: u16,
    code: &str,
) {
    let response = ask(emulator, method, target, headers, body);
    assert_eq!((response.status, response.code().as_str()), (status, code), "{method} {target} {body}");
}

#[test]
fn version() {
    let emulator = Emulator::start().unwrap();
    let bearer = bearer(&emulator);
    for (query, code) in [
        ("", "missing_value"),
        ("?version=", "missing_value"),
        ("?version=2025-8-26", "invalid_value"),
        ("?version=today", "invalid_value"),
        ("?version=2025-08-26&version=2025-08-26", "invalid_value"),
        ("?version=2022-02-28", "invalid_version_range"),
        ("?version=9999-12-31", "invalid_version_range"),
    ] {
        refused(&emulator, "GET", &format!("/metadata/v1/instance{query}"), &[&bearer], "", 400, code);
        refused(&emulator, "PUT", &format!("/identity/v1/token{query}"), &[FLAVOR], "", 400, code);
    }
}

#[test]
fn query_parameters() {
    let emulator = Emulator::start().unwrap();
    let bearer = bearer(&emulator);
    for more in ["generation=2", "maturity=beta", "generation=2&maturity=beta_2", "&&"] {
        assert_eq!(get(&emulator, &bearer, &format!("{INSTANCE}&{more}")).status, 200, "{more}");
    }
    for (more, code) in
        [("verison=2", "unknown_field"), ("limit=5", "unknown_field"), ("maturity=Beta", "invalid_value")]
    {
        refused(&emulator, "GET", &format!("{INSTANCE}&{more}"), &[&bearer], "", 400, code);
    }
}

#[test]
fn metadata_flavor() {
    let emulator = Emulator::start().unwrap();
    for (header, code) in [
        ("X-Other: ibm", "missing_value"),
        ("Metadata-Flavor: ", "missing_value"),
        ("Metadata-Flavor: google", "invalid_value"),
    ] {
        refused(&emulator, "PUT", TOKEN, &[header], "", 400, code);
    }
}

#[test]
fn bodies() {
    let emulator = Emulator::start().unwrap();
    let bearer = bearer(&emulator);
    for (body, code) in [
        ("{", "invalid_request"),
        ("[]", "invalid_request"),
        ("null", "invalid_request"),
        ("expires_in=3600", "invalid_request"),
        ("{\"xyzzy\": 1}", "unknown_field"),
        ("{\"nonce\": 5}", "invalid_value"),
        ("{\"nonce\": \"\"}", "invalid_value"),
        ("{\"nonce\": \"a\\nb\"}", "invalid_value"),
    ] {
        refused(&emulator, "PUT", TOKEN, &[FLAVOR], body, 400, code);
    }
    let large = format!("{{\"nonce\": \"{}\"}}", "a".repeat(2_000_000));
    let mut connection = Connection::open(&emulator);
    connection.send("PUT", TOKEN, &[FLAVOR, "Content-Length: 2000013"], "");
    let _ = std::io::Write::write_all(&mut connection.0, large.as_bytes());
    assert_eq!(connection.receive().map(|response| response.code()).unwrap(), "invalid_request");

    let profile = "Profile-fa358c88-ac01-5aff-9114-aa7b4657f59f";
    for (body, code) in [
        (
            r#"{"trusted_profile": {"id": "Profile-00000000-0000-0000-0000-000000000000"}}"#.to_owned(),
            "not_found",
        ),
        (r#"{"trusted_profile": {"name": "audit-profile"}}"#.to_owned(), "profile_not_linked"),
        (r#"{"trusted_profile": {}}"#.to_owned(), "missing_field"),
        (r#"{"trusted_profile": "orders-profile"}"#.to_owned(), "invalid_value"),
        (r#"{"trusted_profile": null}"#.to_owned(), "invalid_value"),
        (r#"{"trusted_profile": {"id": 1}}"#.to_owned(), "invalid_value"),
        (
            format!(r#"{{"trusted_profile": {{"id": "{profile}", "name": "orders-profile"}}}}"#),
            "invalid_value",
        ),
        (r#"{"trusted_profile": {"iam_id": "x"}}"#.to_owned(), "unknown_field"),
        (r#"{"profile": {}}"#.to_owned(), "unknown_field"),
    ] {
        refused(&emulator, "POST", IAM, &[&bearer], &body, 400, code);
    }
}

#[test]
fn no_default_profile() {
    let scenario = Scenario::builtin("no-default-profile").unwrap();
    let emulator = Emulator::builder().scenario(scenario).start().unwrap();
    let bearer = bearer(&emulator);
    for body in ["", "{}"] {
        refused(&emulator, "POST", IAM, &[&bearer], body, 400, "missing_field");
    }
    let named = ask(&emulator, "POST", IAM, &[&bearer], r#"{"trusted_profile": {"name": "orders-profile"}}"#);
    assert_eq!(named.status, 200);
}

#[test]
fn tokens() {
    let emulator = Emulator::start().unwrap();
    let good = bearer(&emulator);
    let iam = ask(&emulator, "POST", IAM, &[&good], "").json();
    let iam = format!("Authorization: Bearer {}", iam["access_token"].as_str().unwrap());
    let changed = format!("{}A.x", &good[..good.len() - 10]);
    for header in [
        "X-None: 1",
        "Authorization: Bearer",
        "Authorization: Bearer x",
        "Authorization: Basic eDp5",
        &iam,
        &changed,
    ] {
        refused(&emulator, "GET", INSTANCE, &[header], "", 401, "unauthenticated");
        refused(&emulator, "POST", IAM, &[header], "", 401, "unauthenticated");
    }
    assert_eq!(get(&emulator, &good.replace("Bearer", "bearer"), INSTANCE).status, 200);
}

#[test]
fn unknown_ids_and_paths() {
    let emulator = Emulator::start().unwrap();
    let bearer = bearer(&emulator);
    let version = "version=2025-08-26";
    for (id, code) in [
        ("r006-none", "not_found"),
        ("A", "invalid_value"),
        ("a%2Fb", "invalid_value"),
        ("%2e%2e", "invalid_value"),
        ("", "invalid_value"),
    ] {
        let target = format!("/metadata/v1/placement_groups/{id}?{version}");
        refused(&emulator, "GET", &target, &[&bearer], "", 404, code);
    }
    let response = get(&emulator, &bearer, &format!("/metadata/v1/placement_groups/r006-none?{version}"));
    assert_eq!(response.json()["errors"][0]["message"], "Placement group not found.");
    for (method, path) in [
        ("GET", "/"),
        ("GET", "/metadata/v1"),
        ("GET", "/metadata/v1/instance/disks"),
        ("GET", "/metadata/v1/instance/id"),
        ("GET", "/metadata/v1/instance/"),
        ("GET", "/metadata/v1/instance/keys"),
        ("PUT", "/identity/v1/tokens"),
        ("POST", "/identity/v1/iam_token"),
        ("POST", "/instance_identity/v1/iam_tokens"),
        ("GET", "/identity/v1/token"),
        ("DELETE", "/metadata/v1/keys"),
        ("POST", "/metadata/v1/instance"),
        ("GET", "/latest/meta-data/"),
    ] {
        refused(&emulator, method, &format!("{path}?{version}"), &[&bearer, FLAVOR], "", 404, "not_found");
    }
}

#[test]
fn bare_errors_are_those_of_the_wire() {
    let scenario = Scenario::from_json(r#"{"quirks": {"bare_errors": true}}"#).unwrap();
    let emulator = Emulator::builder().scenario(scenario).start().unwrap();
    let body = ask(&emulator, "GET", INSTANCE, &[], "").json();
    assert!(body.get("status_code").is_none() && body["errors"][0].get("more_info").is_none());
}
