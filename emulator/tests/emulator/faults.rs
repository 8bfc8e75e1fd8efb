//! The faults that answer in HTTP, and how faults are counted.

use vpc_metadata::Operation;
use vpc_metadata_emulator::{Builder, Emulator, Fault};

use crate::client::{Connection, FLAVOR, INSTANCE, TOKEN, ask, bearer, get};

fn with(fault: &str) -> Builder {
    Emulator::builder().fault(Fault::from_json(fault).unwrap())
}

fn statuses(emulator: &Emulator, count: usize) -> Vec<u16> {
    (0..count).map(|_| ask(emulator, "PUT", TOKEN, &[FLAVOR], "").status).collect()
}

#[test]
fn a_status_with_its_body_and_headers() {
    for (code, expected) in [
        (400, "invalid_request"),
        (401, "unauthenticated"),
        (403, "unauthorized"),
        (404, "not_found"),
        (429, "too_many_requests"),
        (500, "service_error"),
        (503, "service_error"),
    ] {
        let emulator =
            with(&format!(r#"{{"status": {{"code": {code}, "headers": {{"Retry-After": "2"}}}}}}"#))
                .start()
                .unwrap();
        let response = ask(&emulator, "PUT", TOKEN, &[FLAVOR], "");
        assert_eq!((response.status, response.code().as_str()), (code, expected));
        assert_eq!(response.header("retry-after"), Some("2"));
    }
}

#[test]
fn a_status_with_another_body() {
    let emulator = with(r#"{"times": 1, "status": {"code": 502, "body": "<h1>Bad gateway</h1>", "headers": {"content-type": "text/html"}}}"#)
        .fault(Fault::from_json(r#"{"status": {"code": 500, "body": {"b": 1, "a": 2}}}"#).unwrap())
        .start()
        .unwrap();
    let html = ask(&emulator, "PUT", TOKEN, &[FLAVOR], "");
    assert_eq!((html.status, html.text().as_str()), (502, "<h1>Bad gateway</h1>"));
    assert_eq!(html.header("content-type"), Some("text/html"));
    let json = ask(&emulator, "PUT", TOKEN, &[FLAVOR], "");
    assert_eq!((json.status, json.text().as_str()), (500, r#"{"b":1,"a":2}"#));
}

#[test]
fn counting() {
    let emulator =
        with(r#"{"operation": "create-identity-token", "skip": 1, "times": 2, "status": {"code": 503}}"#)
            .start()
            .unwrap();
    assert_eq!(statuses(&emulator, 5), [200, 503, 503, 200, 200]);

    let emulator = with(r#"{"operation": "get-key", "status": {"code": 503}}"#).start().unwrap();
    assert_eq!(statuses(&emulator, 2), [200, 200]);

    let emulator = with(r#"{"probability": 0, "status": {"code": 503}}"#).start().unwrap();
    assert_eq!(statuses(&emulator, 3), [200, 200, 200]);

    // One after the other, then undisturbed.
    let emulator = with(r#"{"times": 1, "status": {"code": 503}}"#)
        .fault(Fault::from_json(r#"{"times": 1, "status": {"code": 429}}"#).unwrap())
        .start()
        .unwrap();
    assert_eq!(statuses(&emulator, 3), [503, 429, 200]);

    emulator.add_fault(Fault::status(500));
    assert_eq!(statuses(&emulator, 2), [500, 500]);
    emulator.clear_faults();
    assert_eq!(statuses(&emulator, 1), [200]);
    assert_eq!(emulator.count(Operation::CreateIdentityToken), 6);
}

#[test]
fn a_probability_is_one_of_both() {
    let emulator = with(r#"{"probability": 0.5, "status": {"code": 503}}"#).start().unwrap();
    let mut connection = Connection::open(&emulator);
    // 2^-200 that only one of them shows up.
    let mut seen: Vec<u16> = (0..200).map(|_| connection.exchange("GET", "/", &[], "").status).collect();
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen, [404, 503]);
}

#[test]
fn a_delay_ends_in_the_normal_answer() {
    let emulator =
        with(r#"{"delay_ms": 2}"#).fault(Fault::from_json(r#"{"delay_ms": 3}"#).unwrap()).start().unwrap();
    assert_eq!(statuses(&emulator, 1), [200]);
}

#[test]
fn wrong_bodies() {
    for (kind, check) in [
        ("html", (|text: &str| text.starts_with("<!DOCTYPE html>")) as fn(&str) -> bool),
        ("empty", str::is_empty),
        ("empty_object", |text| text == "{}"),
        ("array", |text| text == "[]"),
        ("not_json", |text| serde_json::from_str::<serde_json::Value>(text).is_err()),
        ("wrong_types", |text| text.starts_with(r#"{"access_token":12345,"#)),
        ("huge", |text| text.len() == 10_000_000 && text.ends_with("x\"}")),
    ] {
        let emulator = with(&format!(r#"{{"body": "{kind}"}}"#)).start().unwrap();
        let response = ask(&emulator, "PUT", TOKEN, &[FLAVOR], "");
        assert!(response.status == 200 && check(&response.text()), "{kind}");
        assert_eq!(response.header("content-type").unwrap().starts_with("text/html"), kind == "html");
    }
    let emulator = with(r#"{"body": "invalid_utf8"}"#).start().unwrap();
    let response = ask(&emulator, "PUT", TOKEN, &[FLAVOR], "");
    assert!(String::from_utf8(response.body).is_err());
    let emulator = with(r#"{"body": {"kind": "html", "status": 511}}"#).start().unwrap();
    assert_eq!(statuses(&emulator, 1), [511]);
    let emulator = with(r#"{"body": {"text": "hello"}}"#).start().unwrap();
    assert_eq!(ask(&emulator, "PUT", TOKEN, &[FLAVOR], "").text(), "hello");
    let emulator = with(r#"{"body": {"json": {"id": null}}}"#).start().unwrap();
    assert_eq!(ask(&emulator, "PUT", TOKEN, &[FLAVOR], "").text(), r#"{"id":null}"#);
}

#[test]
fn redirects() {
    let emulator = with(r#"{"times": 1, "redirect": {"location": "http://127.0.0.1:1/x"}}"#)
        .fault(Fault::from_json(r#"{"redirect": {"location": "/y", "status": 308}}"#).unwrap())
        .start()
        .unwrap();
    for (status, location) in [(302, "http://127.0.0.1:1/x"), (308, "/y")] {
        let response = ask(&emulator, "PUT", TOKEN, &[FLAVOR], "");
        assert_eq!((response.status, response.header("location")), (status, Some(location)));
    }
}

#[test]
fn other_clouds() {
    for (cloud, status, header) in [
        ("aws", 404, ("server", "EC2ws")),
        ("gcp", 404, ("metadata-flavor", "Google")),
        ("azure", 400, ("content-type", "application/json; charset=utf-8")),
        ("openstack", 404, ("content-type", "text/html; charset=utf-8")),
    ] {
        let emulator = with(&format!(r#"{{"wrong_cloud": "{cloud}"}}"#)).start().unwrap();
        let response = ask(&emulator, "PUT", TOKEN, &[FLAVOR], "");
        assert_eq!((response.status, response.header(header.0)), (status, Some(header.1)), "{cloud}");
        assert_eq!(response.header("x-request-id"), None);
    }
}

#[test]
fn disabled_with_an_answer() {
    let emulator = with(r#"{"disabled": "forbidden"}"#).start().unwrap();
    let response = ask(&emulator, "PUT", TOKEN, &[FLAVOR], "");
    assert_eq!((response.status, response.code().as_str()), (403, "unauthorized"));
}

#[test]
fn an_echoed_token() {
    let emulator = Emulator::start().unwrap();
    let bearer = bearer(&emulator);
    emulator.add_fault_json(r#"{"echo_authorization": true}"#).unwrap();
    let response = get(&emulator, &bearer, INSTANCE);
    assert_eq!(response.status, 400);
    let message = response.json()["errors"][0]["message"].as_str().unwrap().to_owned();
    assert!(message.contains(bearer.rsplit(' ').next().unwrap()));
}

#[test]
#[should_panic(expected = "must be 200 to 599")]
fn a_fault_without_sense_is_no_silent_one() {
    Emulator::start().unwrap().add_fault(Fault::status(99));
}

#[test]
fn several_faults_from_json_or_none() {
    let emulator = Emulator::start().unwrap();
    emulator
        .add_fault_json(r#"[{"times": 1, "status": {"code": 500}}, {"times": 1, "status": {"code": 503}}]"#)
        .unwrap();
    assert_eq!(statuses(&emulator, 3), [500, 503, 200]);
    let error = emulator.add_fault_json(r#"[{"hang": true}, {"status": {"code": 1}}]"#).unwrap_err();
    assert!(error.to_string().contains("[1]") && error.to_string().contains("status.code"), "{error}");
    assert_eq!(statuses(&emulator, 1), [200]);
}
