//! Scenario files: own bodies, quirks, and what is said about a bad one.

use std::fs;
use std::path::PathBuf;

use vpc_metadata_emulator::{Emulator, Quirks, Scenario};

use crate::client::{FLAVOR, IAM, INSTANCE, TOKEN, ask, bearer, get};

fn running(scenario: &str) -> Emulator {
    Emulator::builder().scenario(Scenario::from_json(scenario).unwrap()).start().unwrap()
}

fn directory(name: &str) -> PathBuf {
    let directory = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&directory).unwrap();
    directory
}

#[test]
fn own_bodies_keep_the_order_of_their_keys() {
    let body = r#"{"zone":{"name":"eu-de-2"},"id":"02b7_x","crn":"crn:v1:bluemix:public:is:eu-de-2:a/abc::instance:02b7_x","new_field":[null,{}]}"#;
    let emulator = running(&format!(r#"{{"bodies": {{"instance": {body}}}}}"#));
    let bearer = bearer(&emulator);
    assert_eq!(get(&emulator, &bearer, INSTANCE).text(), body);
    let claims = crate::client::jwt_part(&bearer, 1);
    assert_eq!(
        (claims["iss"].as_str(), claims["iaas"]["accountID"].as_str()),
        (Some("VSI-CR_eu-de"), Some("abc"))
    );
}

#[test]
fn files_name_other_files() {
    let directory = directory("scenario-files");
    fs::write(directory.join("keys.json"), r#"{ "keys": [ { "id": "r006-mine", "name": "mine" } ] }"#)
        .unwrap();
    let toml = "based_on = \"minimal\"\n[bodies]\nkeys = \"keys.json\"\n[bodies.instance]\nid = \"0717_toml\"\nname = \"from-toml\"\n[quirks]\nwhole_seconds = true\n[[faults]]\noperation = \"get-key\"\ntimes = 1\nstatus = { code = 503 }\n";
    fs::write(directory.join("scenario.toml"), toml).unwrap();
    fs::write(directory.join("scenario.json"), r#"{"bodies": {"keys": "keys.json"}}"#).unwrap();
    let emulator = Emulator::builder()
        .scenario(Scenario::load(directory.join("scenario.toml")).unwrap())
        .start()
        .unwrap();
    let bearer = bearer(&emulator);
    assert_eq!(get(&emulator, &bearer, INSTANCE).text(), r#"{"id":"0717_toml","name":"from-toml"}"#);
    let key = "/metadata/v1/keys/r006-mine?version=2025-08-26";
    assert_eq!(get(&emulator, &bearer, key).status, 503);
    assert_eq!(get(&emulator, &bearer, key).text(), r#"{"id":"r006-mine","name":"mine"}"#);
    assert_eq!(
        Scenario::load(directory.join("scenario.json")).unwrap().name(),
        directory.join("scenario.json").to_str().unwrap()
    );
}

#[test]
fn a_bad_one_gets_one_clear_message() {
    for (text, expected) in [
        ("", "EOF while parsing"),
        ("5", "expected a scenario, an object"),
        (r#"{"knd": "vsi"}"#, "unknown field `knd`"),
        (r#"{"kind": "vm"}"#, "kind: unknown variant `vm`, expected one of `vsi`, `bare_metal`, `powervs`"),
        (
            r#"{"based_on": "defualt"}"#,
            "based_on: there is no built-in scenario \"defualt\"; there are default,",
        ),
        (
            r#"{"bodies": {"instance": []}}"#,
            "bodies.instance: must be an object or the path of a JSON file, not an array",
        ),
        (r#"{"bodies": {"instance": "no-such.json"}}"#, "bodies.instance: no-such.json: No such file"),
        (r#"{"bodies": {"keys": {"key": []}}}"#, "bodies.keys: must hold an array under \"keys\""),
        (
            r#"{"bodies": {"keys": {"keys": [{"id": "a"}, {}]}}}"#,
            "bodies.keys: item 1 of \"keys\" has no \"id\" string",
        ),
        (r#"{"bodies": {"disks": {}}}"#, "unknown field `disks`"),
        (r#"{"quirks": {"page_limit": -1}}"#, "quirks.page_limit: "),
        (r#"{"quirks": {"nic_address": "ip"}}"#, "quirks.nic_address: unknown variant `ip`"),
        (
            r#"{"faults": [{"hang": true}, {"status": {"code": "503"}}]}"#,
            "faults[1].status.code: invalid type",
        ),
        (
            r#"{"faults": [{"operation": "get-moon", "hang": true}]}"#,
            "faults[0].operation: there is no operation",
        ),
        (r#"{"default_profile": "nobody"}"#, "default_profile: \"nobody\" is none of the trusted profiles"),
        (r#"{"trusted_profiles": [{"id": "x"}]}"#, "trusted_profiles[0]: missing field `crn`"),
        (r#"{"clock": {"skew": 1}}"#, "unknown field `skew`"),
        (r#"{"kind": "vsi", "kind": "vsi"}"#, "duplicate field"),
    ] {
        let error = Scenario::from_json(text).unwrap_err().to_string();
        assert!(error.contains(expected) && !error.contains('\n'), "{text}: {error}");
    }
    for (text, expected) in [
        ("kind = ", "string values must be quoted"),
        ("kind = \"vm\"", "kind: unknown variant `vm`"),
        ("[quirks]\npage_limit = \"1\"", "quirks.page_limit: invalid type"),
        ("[[faults]]\nhnag = true", "unknown field `hnag`"),
    ] {
        let error = Scenario::from_toml(text).unwrap_err().to_string();
        assert!(error.contains(expected) && !error.contains('\n'), "{text}: {error}");
    }
}

#[test]
fn a_bad_file_is_named() {
    let directory = directory("bad-scenario-files");
    let file = directory.join("bad.json");
    for (bytes, expected) in [(&b"{\"kind\": 1}"[..], "bad.json: kind: "), (b"\xff", "is not UTF-8 text")] {
        fs::write(&file, bytes).unwrap();
        let error = Scenario::load(&file).unwrap_err().to_string();
        assert!(error.contains(expected) && error.starts_with(file.to_str().unwrap()), "{error}");
    }
    fs::write(&file, r#"{"bodies": {"instance": "body.json"}}"#).unwrap();
    fs::write(directory.join("body.json"), "{\"id\": }").unwrap();
    let error = Scenario::load(&file).unwrap_err().to_string();
    assert!(error.contains("bodies.instance: body.json: ") && error.contains("line 1"), "{error}");
    assert!(Scenario::load(directory.join("none.json")).unwrap_err().to_string().contains("none.json"));
}

#[test]
fn every_built_in_one_starts() {
    for name in Scenario::builtin_names().filter(|name| !["disabled", "hop-limit"].contains(name)) {
        let emulator = Emulator::builder().scenario(Scenario::builtin(name).unwrap()).start().unwrap();
        let target = if name == "powervs" { "/identity/v1/token" } else { TOKEN };
        assert_eq!(ask(&emulator, "PUT", target, &[FLAVOR], "").status, 200, "{name}");
    }
}

#[test]
fn network_interface_addresses() {
    for (reading, ipv4, object) in
        [("primary_ipv4_address", true, false), ("primary_ip", false, true), ("both", true, true)]
    {
        let emulator = running(&format!(r#"{{"quirks": {{"nic_address": "{reading}"}}}}"#));
        let bearer = bearer(&emulator);
        let instance = get(&emulator, &bearer, INSTANCE).json();
        let list =
            get(&emulator, &bearer, "/metadata/v1/instance/network_interfaces?version=2025-08-26").json();
        for nic in [
            &instance["primary_network_interface"],
            &instance["network_interfaces"][1],
            &list["network_interfaces"][0],
        ] {
            assert_eq!(nic.get("primary_ipv4_address").is_some(), ipv4, "{reading}");
            assert_eq!(nic["primary_ip"]["address"].is_string(), object, "{reading}");
        }
        let addresses = &crate::client::jwt_part(&bearer, 1)["ip_addresses"];
        assert_eq!(addresses[1]["address"], "10.240.0.4");
    }
}

#[test]
fn instance_quirks() {
    let emulator = running(r#"{"quirks": {"empty_dedicated_host": true, "vcpu_manufacturer": "intel"}}"#);
    let instance = get(&emulator, &bearer(&emulator), INSTANCE).json();
    assert_eq!(instance["dedicated_host"], serde_json::json!({}));
    assert_eq!(instance["vcpu"]["manufacturer"], "intel");

    let emulator = Emulator::builder().scenario(Scenario::builtin("old-service").unwrap()).start().unwrap();
    let instance = get(&emulator, &bearer(&emulator), INSTANCE).json();
    assert!(instance.get("network_attachments").is_none() && instance["vcpu"].get("percentage").is_none());

    let plain = Emulator::start().unwrap();
    let instance = get(&plain, &bearer(&plain), INSTANCE).json();
    assert_eq!(instance["vcpu"]["manufacturer"], "");
}

#[test]
fn answer_quirks() {
    let quirks = Quirks {
        created_status: true,
        optional_version: true,
        whole_seconds: true,
        ignore_unknown_fields: true,
        ..Quirks::default()
    };
    let scenario = Scenario::builtin("default").unwrap().with_quirks(quirks);
    let emulator = Emulator::builder().scenario(scenario).start().unwrap();
    let token = ask(&emulator, "PUT", "/identity/v1/token?other=1", &[FLAVOR], r#"{"xyzzy": 1}"#);
    assert_eq!(token.status, 200);
    assert_eq!(token.json()["created_at"].as_str().unwrap().len(), "2026-08-21T15:09:45Z".len());
    assert_eq!(ask(&emulator, "POST", IAM, &[&bearer(&emulator)], "").status, 201);
}

#[test]
fn pages() {
    let emulator = Emulator::builder().scenario(Scenario::builtin("paged").unwrap()).start().unwrap();
    let bearer = bearer(&emulator);
    let page = |more: &str| get(&emulator, &bearer, &format!("/metadata/v1/keys?version=2025-08-26{more}"));
    let first = page("").json();
    assert_eq!((first["limit"].as_i64(), first["total_count"].as_i64()), (Some(1), Some(2)));
    assert_eq!(first["keys"].as_array().unwrap().len(), 1);
    let start = first["next"]["href"].as_str().unwrap().rsplit("start=").next().unwrap();
    let second = page(&format!("&start={start}")).json();
    assert!(second.get("next").is_none());
    assert_ne!(first["keys"][0]["id"], second["keys"][0]["id"]);
    assert_eq!(page("&limit=100").json()["keys"].as_array().unwrap().len(), 2);
    for more in ["&limit=0", "&limit=101", "&limit=x", "&start=none"] {
        assert_eq!((page(more).status, page(more).code().as_str()), (400, "invalid_value"), "{more}");
    }
    let unpaged =
        get(&emulator, &bearer, "/metadata/v1/instance/volume_attachments?version=2025-08-26&limit=1");
    assert_eq!(unpaged.code(), "unknown_field");
}

#[test]
fn a_clock_of_its_own() {
    let emulator = running(r#"{"clock": {"advance_seconds": 31536000, "skew_seconds": -31536000}}"#);
    let body = ask(&emulator, "PUT", TOKEN, &[FLAVOR], "").json();
    let other = ask(&Emulator::start().unwrap(), "PUT", TOKEN, &[FLAVOR], "").json();
    assert_eq!(body["created_at"].as_str().unwrap()[..4], other["created_at"].as_str().unwrap()[..4]);
}
