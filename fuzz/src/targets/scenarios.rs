//! Scenario files and faults of the emulator.

use std::io::{ErrorKind, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

use serde_json::{Value, json};
use vpc_metadata_emulator::{Emulator, Error, Fault, Protocol, Scenario};

use crate::bodies::{RESPONSES, SCENARIO_FILES};
use crate::choices::Choices;
use crate::mutate;

const FAULTS: &[&str] = &[
    r#"{"operation":"get-instance","skip":1,"times":2,"probability":0.5,"status":{"code":503,"headers":{"Retry-After":"2"},"body":"busy"}}"#,
    r#"{"delay_ms":1}"#,
    r#"{"hang":true}"#,
    r#"{"for_ms":1,"refuse":true}"#,
    r#"{"skip":2,"black_hole":true,"for_ms":1}"#,
    r#"{"disabled":"forbidden"}"#,
    r#"{"reset":"in_head"}"#,
    r#"{"truncate":10}"#,
    r#"{"drip":{"bytes":1,"interval_ms":0,"head":true}}"#,
    r#"{"body":"html"}"#,
    r#"{"body":{"kind":"invalid_utf8","status":502}}"#,
    r#"{"body":{"json":{"b":1,"a":[]}}}"#,
    r#"{"redirect":{"location":"http://x/","status":307}}"#,
    r#"{"wrong_cloud":"aws"}"#,
    r#"{"token":{"expires_in":5,"expires_at_offset":-5,"omit":["expires_in"]}}"#,
    r#"{"nonce":"wrong_claim"}"#,
    r#"{"close_idle":true}"#,
    r#"{"echo_authorization":true}"#,
];

const TOML: &[&str] = &[
    "based_on = \"default\"\nkind = \"vsi\"\n[quirks]\npage_limit = 2\n[[faults]]\nhang = true\ntimes = 1\n",
    "default_profile = \"orders-profile\"\nprotocol = \"http\"\n[clock]\nadvance_seconds = 5\nskew_seconds = -7200\n",
    "[bodies.keys]\nkeys = [{ id = \"1\", name = \"a\" }]\n[[trusted_profiles]]\nid = \"Profile-1\"\ncrn = \"crn:v1:x\"\nname = \"x\"\n",
    "[bodies]\ninstance = \"no/such/file.json\"\n",
    "[bodies.instance]\nid = 1979-05-27T07:32:00Z\nnot = nan\nbig = 9223372036854775807\n",
];

/// Runs one case.
pub(super) fn run(choices: &mut Choices<'_>) {
    match choices.below(4) {
        0 => fault(choices),
        1 => toml(choices),
        _ => scenario(choices),
    }
}

fn is_clear(error: &Error) {
    let text = error.to_string();
    assert!(!text.trim().is_empty(), "the error says nothing");
    assert!(!text.contains(['\n', '\r']), "more than a line: {text:?}");
}

fn fault(choices: &mut Choices<'_>) {
    let others: Vec<Value> = FAULTS.iter().map(|text| serde_json::from_str(text).expect("a fault")).collect();
    let original = &others[choices.below(others.len())];
    let body = mutate::json(choices, original, &others.iter().collect::<Vec<_>>()).bytes;
    let Ok(text) = String::from_utf8(body) else { return };
    choices.note("fault", text.as_bytes());
    match Fault::from_json(&text) {
        Ok(fault) => {
            let written = serde_json::to_string(&fault).expect("a fault can be written");
            let again = Fault::from_json(&written).expect("what a fault writes can be read");
            assert!(again == fault || written.contains(['.', 'e']), "reads back as another: {written}");
        }
        Err(error) => is_clear(&error),
    }
}

fn toml(choices: &mut Choices<'_>) {
    const LINES: &[&str] = &[
        "kind = \"moon\"",
        "kind = 7",
        "[quirks]",
        "[[faults]]",
        "[faults]",
        "hang = false",
        "status = { code = 99 }",
        "page_limit = -1",
        "page_limit = 4294967296",
        "x.y.z = 1",
        "\"\" = 1",
        "based_on = \"x\"",
        "advance_seconds = 9223372036854775807",
        "a = [[[[]]]]",
        "d = 2026-02-30",
        "m = '''",
        "u = \"\\uD800\"",
        "keys = {}",
        "id = inf",
        "= 1",
        "[",
        "probability = nan",
    ];
    let mut lines: Vec<&str> = TOML[choices.below(TOML.len())].lines().collect();
    for _ in 0..choices.below(4) {
        let at = choices.below(lines.len() + 1);
        match choices.below(3) {
            0 => lines.insert(at, choices.pick(LINES)),
            1 if at < lines.len() => drop(lines.remove(at)),
            _ => lines.extend_from_within(..at),
        }
    }
    let mut bytes = lines.join("\n").into_bytes();
    if choices.one_in(3) {
        mutate::tear(choices, &mut bytes);
    }
    if choices.one_in(30) {
        bytes = format!("a = {}", "[".repeat(choices.below(50_000))).into_bytes();
    }
    let Ok(text) = String::from_utf8(bytes) else { return };
    choices.note("toml", text.as_bytes());
    taken(choices, Scenario::from_toml(&text));
}

fn scenario(choices: &mut Choices<'_>) {
    let mut original = SCENARIO_FILES[choices.below(SCENARIO_FILES.len())].1.clone();
    if choices.one_in(2) {
        let fault = FAULTS[choices.below(FAULTS.len())];
        original["faults"] = json!([serde_json::from_str::<Value>(fault).expect("a fault")]);
    }
    if choices.one_in(4) {
        let seconds = [0, 1, -1, i64::MAX, i64::MIN, 253_402_300_799, -377_705_116_800][choices.below(7)];
        original["clock"] = json!({ "advance_seconds": seconds, "skew_seconds": seconds });
    }
    if choices.one_in(4) {
        original["quirks"] = json!({ "nic_address": "both", "oldest_instance": true, "empty_dedicated_host": true, "page_limit": choices.below(3) });
    }
    let others: Vec<&Value> = RESPONSES.iter().chain(SCENARIO_FILES.iter()).map(|(_, body)| body).collect();
    let body = mutate::json(choices, &original, &others).bytes;
    let Ok(text) = String::from_utf8(body) else { return };
    choices.note("scenario", text.as_bytes());
    taken(choices, Scenario::from_json(&text));
}

/// What reads must also start, unless the emulator says in a line why not.
fn taken(choices: &mut Choices<'_>, scenario: Result<Scenario, Error>) {
    let scenario = match scenario {
        Ok(scenario) => scenario,
        Err(error) => return is_clear(&error),
    };
    if !choices.one_in(8) {
        return;
    }
    let builder = Emulator::builder()
        .scenario(scenario.with_protocol(Protocol::Http))
        .control(([127, 0, 0, 1], 0).into());
    let emulator = match builder.start() {
        Ok(emulator) => emulator,
        Err(error) => return is_clear(&error),
    };
    choices.note("started", b"yes");
    let control = emulator
        .control_url()
        .and_then(|url| url.strip_prefix("http://"))
        .expect("a control port")
        .to_owned();
    for _ in 0..2 {
        for request in [
            "PUT /identity/v1/token?version=2025-08-26 HTTP/1.1\r\nHost: x\r\nMetadata-Flavor: ibm\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
            "GET /metadata/v1/instance?version=2025-08-26 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\nConnection: close\r\n\r\n",
        ] {
            let _ = exchange(&emulator.address().to_string(), request.as_bytes(), Duration::from_millis(20));
        }
        for path in ["/health", "/scenario", "/clock", "/requests", "/faults"] {
            let request = format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            let answer = exchange(&control, request.as_bytes(), Duration::from_secs(10));
            let answer = String::from_utf8_lossy(&answer);
            assert!(answer.starts_with("HTTP/1.1 200"), "{path}: {answer:?}");
        }
        emulator.clear_faults();
    }
}

/// Sends bytes and reads the answer to its end. A whole request is answered before `patience` is over. Bytes that are not a whole request get no answer: after a short while
/// the sending side is closed, and after `patience` the connection.
pub(super) fn exchange(address: &str, bytes: &[u8], patience: Duration) -> Vec<u8> {
    const SHORT: Duration = Duration::from_millis(20);
    let mut answer = Vec::new();
    let Ok(address) = address.parse() else { return answer };
    let Ok(mut stream) = TcpStream::connect_timeout(&address, patience) else { return answer };
    let _ = stream.set_write_timeout(Some(patience));
    let _ = stream.set_nodelay(true);
    // The other end may have had enough before the last byte, and its answer counts nevertheless.
    let _ = stream.write_all(bytes);
    if whole(bytes) {
        let _ = stream.set_read_timeout(Some(patience));
        let read = stream.read_to_end(&mut answer);
        let waited =
            read.is_err_and(|error| matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut));
        assert!(!waited || patience < Duration::from_secs(1), "no answer within {patience:?}");
        return answer;
    } else {
        let _ = stream.set_read_timeout(Some(SHORT));
        if stream.read_to_end(&mut answer).is_ok() {
            return answer;
        }
        // Closing earlier would take the answer back: the emulator drops a client that hangs up.
        let _ = stream.shutdown(Shutdown::Write);
        let _ = stream.set_read_timeout(Some(patience.min(Duration::from_secs(1))));
    }
    let _ = stream.read_to_end(&mut answer);
    answer
}

/// Whether this is one request that ends its connection.
fn whole(bytes: &[u8]) -> bool {
    let Some(at) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else { return false };
    let head = String::from_utf8_lossy(&bytes[..at]);
    let length = head.lines().find_map(|line| line.strip_prefix("Content-Length: ")?.parse::<usize>().ok());
    head.lines().any(|line| line == "Connection: close") && length.unwrap_or(0) == bytes.len() - at - 4
}
