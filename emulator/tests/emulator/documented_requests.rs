//! The requests that the service's documentation shows, as `curl` sends them.

use vpc_metadata_emulator::Emulator;

use crate::client::{FLAVOR, Response, TOKEN, ask, bearer, get, jwt_part};

const FORM: &str = "Content-Type: application/x-www-form-urlencoded";
const ACCEPT: &str = "Accept: application/json";

fn token_life(response: &Response) -> i64 {
    assert_eq!(response.status, 200, "{}", response.text());
    assert!(response.text().starts_with(r#"{"access_token":"#), "scripts cut the token out by position");
    let body = response.json();
    let claims = jwt_part(body["access_token"].as_str().unwrap(), 1);
    let life = claims["exp"].as_i64().unwrap() - claims["iat"].as_i64().unwrap();
    assert_eq!(body["expires_in"], life);
    life
}

#[test]
fn token_on_the_legacy_path_and_what_it_opens() {
    let emulator = Emulator::start().unwrap();
    let body = "{\n  \"expires_in\": 3600\n}";
    let token = ask(
        &emulator,
        "PUT",
        "/instance_identity/v1/token?version=2024-11-12",
        &[FLAVOR, ACCEPT, FORM],
        body,
    );
    assert_eq!(token_life(&token), 3600);
    let bearer = format!("Authorization: Bearer {}", token.json()["access_token"].as_str().unwrap());

    let initialization = get(&emulator, &bearer, "/metadata/v1/instance/initialization?version=2024-11-12");
    assert!(initialization.json()["user_data"].as_str().unwrap().starts_with("#cloud-config\n"));

    for version in ["2022-03-01", "2024-11-12", "2025-08-26"] {
        let instance = get(&emulator, &bearer, &format!("/metadata/v1/instance?version={version}"));
        assert_eq!((instance.status, instance.json()["name"].as_str()), (200, Some("orders-train-01")));
    }
    let old = get(&emulator, &bearer, "/metadata/v1/instance?version=2021-10-12");
    assert_eq!((old.status, old.code().as_str()), (400, "invalid_version_range"));
    assert_eq!(old.json()["errors"][0]["message"], "The `version` value cannot be before `2022-03-01`.");
    assert_eq!(old.json()["errors"][0]["target"]["name"], "2021-10-12");
}

#[test]
fn every_list_and_each_of_its_items() {
    let emulator = Emulator::start().unwrap();
    let bearer = bearer(&emulator);
    for (path, member, count) in [
        ("instance/network_attachments", "network_attachments", 2),
        ("instance/network_interfaces", "network_interfaces", 2),
        ("instance/volume_attachments", "volume_attachments", 2),
        ("instance/cluster_network_attachments", "cluster_network_attachments", 8),
        ("instance/software_attachments", "software_attachments", 1),
        ("keys", "keys", 2),
        ("placement_groups", "placement_groups", 1),
        ("virtual_network_interfaces", "virtual_network_interfaces", 2),
    ] {
        let list = get(&emulator, &bearer, &format!("/metadata/v1/{path}?version=2022-03-01"));
        assert_eq!(list.header("content-type"), Some("application/json; charset=utf-8"));
        let list = list.json();
        assert_eq!(list.as_object().unwrap().len(), 1, "{list}");
        let items = list[member].as_array().unwrap();
        assert_eq!(items.len(), count);
        for item in items {
            let id = item["id"].as_str().unwrap();
            let one = get(&emulator, &bearer, &format!("/metadata/v1/{path}/{id}?version=2022-03-01"));
            assert_eq!((one.status, &one.json()), (200, item));
        }
    }
}

#[test]
fn a_body_on_a_get_is_ignored() {
    let emulator = Emulator::start().unwrap();
    let bearer = bearer(&emulator);
    let body = "version=2022-03-01&{\"start\": \"first\", \"limit\": 50}";
    let target = "/metadata/v1/placement_groups?version=2022-03-01";
    let response = ask(&emulator, "GET", target, &[&bearer, ACCEPT, FORM], body);
    assert_eq!(response.status, 200, "{}", response.text());
}

#[test]
fn token_on_the_current_path() {
    let emulator = Emulator::start().unwrap();
    for (body, life) in
        [("{}", 300), ("", 300), ("{\"expires_in\": 3600}", 3600), (" \n", 300), ("{\"expires_in\": 5}", 5)]
    {
        assert_eq!(token_life(&ask(&emulator, "PUT", TOKEN, &[FLAVOR, FORM], body)), life, "{body:?}");
    }
}

#[test]
fn the_version_date_takes_the_legacy_paths_away() {
    let emulator = Emulator::start().unwrap();
    let bearer = bearer(&emulator);
    let body = "{\"expires_in\": 3600}";
    let removed =
        ask(&emulator, "PUT", "/instance_identity/v1/token?version=2025-08-26", &[FLAVOR, FORM], body);
    assert_eq!((removed.status, removed.code().as_str()), (404, "not_found"));
    let kept = ask(&emulator, "PUT", "/instance_identity/v1/token?version=2025-08-25", &[FLAVOR, FORM], body);
    assert_eq!(kept.status, 200);
    for (method, path) in [("POST", "iam_token"), ("POST", "certificates")] {
        let target = format!("/instance_identity/v1/{path}?version=2025-08-26");
        assert_eq!(ask(&emulator, method, &target, &[&bearer], "{}").status, 404);
    }
    // The current paths know all dates.
    assert_eq!(ask(&emulator, "PUT", "/identity/v1/token?version=2022-03-01", &[FLAVOR], "").status, 200);
}

#[test]
fn iam_tokens_on_both_paths() {
    let emulator = Emulator::start().unwrap();
    let bearer = bearer(&emulator);
    let profile = "Profile-fa358c88-ac01-5aff-9114-aa7b4657f59f";
    let by_id = format!("{{\"trusted_profile\": {{\"id\": \"{profile}\"}}}}");
    let legacy = "/instance_identity/v1/iam_token?version=2022-03-01";
    for (target, body) in [
        ("/identity/v1/iam_tokens?version=2025-10-14", by_id.as_str()),
        (legacy, by_id.as_str()),
        (legacy, ""),
    ] {
        let response = ask(&emulator, "POST", target, &[&bearer, FORM], body);
        assert_eq!(response.status, 200, "{}", response.text());
        let claims = jwt_part(response.json()["access_token"].as_str().unwrap(), 1);
        assert_eq!(claims["sub"], profile);
        assert_eq!(claims["exp"].as_i64().unwrap() - claims["iat"].as_i64().unwrap(), 3600);
    }
}

#[test]
fn refused_token_requests() {
    let emulator = Emulator::start().unwrap();
    for body in [
        "{\"expires_in\": 7200}",
        "{\"expires_in\": 4}",
        "{\"expires_in\": \"3600\"}",
        "{\"expires_in\": 5.5}",
        "{\"expires_in\": null}",
    ] {
        let response = ask(&emulator, "PUT", TOKEN, &[FLAVOR, FORM], body);
        assert_eq!((response.status, response.code().as_str()), (400, "invalid_value"), "{body}");
        assert_eq!(response.json()["errors"][0]["target"]["name"], "expires_in");
    }
    let response = ask(&emulator, "PUT", TOKEN, &[FORM], "{\"expires_in\": 3600}");
    assert_eq!((response.status, response.code().as_str()), (400, "missing_value"));
}
