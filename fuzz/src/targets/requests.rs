//! Requests to a running emulator: it answers what it documents, and goes on.

use std::sync::LazyLock;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use vpc_metadata::Operation;
use vpc_metadata_emulator::Emulator;

use super::responses::csr;
use super::scenarios::exchange;
use crate::bodies::{REQUEST_BODIES, RESPONSES};
use crate::choices::Choices;
use crate::mutate;

struct Running {
    emulator: Emulator,
    control: String,
    token: String,
    iam_token: String,
}

static RUNNING: LazyLock<Running> = LazyLock::new(|| {
    let builder = Emulator::builder().control(([127, 0, 0, 1], 0).into()).log_limit(100);
    let emulator = builder.start().expect("an emulator");
    let control = emulator
        .control_url()
        .and_then(|url| url.strip_prefix("http://"))
        .expect("a control port")
        .to_owned();
    let address = emulator.address().to_string();
    let token =
        issued(&address, "PUT", "/identity/v1/token", "Metadata-Flavor: ibm\r\n", "{\"expires_in\":3600}");
    let authorization = format!("Authorization: Bearer {token}\r\n");
    let iam_token = issued(&address, "POST", "/identity/v1/iam_tokens", &authorization, "");
    Running { emulator, control, token, iam_token }
});

fn issued(address: &str, method: &str, path: &str, headers: &str, body: &str) -> String {
    let request = format!(
        "{method} {path}?version=2025-08-26 HTTP/1.1\r\nHost: x\r\n{headers}Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
    let answer = exchange(address, request.as_bytes(), PATIENCE);
    let answer = String::from_utf8(answer).expect("text");
    let body = answer.split_once("\r\n\r\n").map(|(_, body)| body).expect("a response");
    let body: Value = serde_json::from_str(body).expect("JSON");
    body["access_token"].as_str().unwrap_or_else(|| panic!("no token: {body}")).to_owned()
}

const PATIENCE: Duration = Duration::from_secs(10);

/// Runs one case.
pub(super) fn run(choices: &mut Choices<'_>) {
    let running = &*RUNNING;
    let controls = choices.one_in(6);
    let (request, torn) = if controls { control_request(choices) } else { data_request(choices, running) };
    choices.note("request", &request);
    let address = if controls { running.control.clone() } else { running.emulator.address().to_string() };
    let answer = exchange(&address, &request, PATIENCE);
    check(&answer, torn);
    if controls {
        // What the control port was told must not reach the next case.
        running.emulator.clear_faults();
        running.emulator.set_skew(0);
    }
    let health =
        exchange(&running.control, b"GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", PATIENCE);
    assert!(health.starts_with(b"HTTP/1.1 200 "), "health: {:?}", String::from_utf8_lossy(&health));
    if choices.one_in(16) {
        let request = b"PUT /identity/v1/token?version=2025-08-26 HTTP/1.1\r\nHost: x\r\nMetadata-Flavor: ibm\r\nConnection: close\r\n\r\n";
        let answer = exchange(&running.emulator.address().to_string(), request, PATIENCE);
        assert!(
            answer.starts_with(b"HTTP/1.1 200 "),
            "a good request: {:?}",
            String::from_utf8_lossy(&answer)
        );
    }
}

/// The documented statuses, and one response to one request.
fn check(answer: &[u8], torn: bool) {
    const DOCUMENTED: &[u16] = &[200, 400, 401, 403, 404, 405];
    let text = String::from_utf8_lossy(answer);
    let heads: Vec<&str> = text.lines().filter(|line| line.starts_with("HTTP/1.1 ")).collect();
    for head in &heads {
        let status: u16 = head.get(9..12).and_then(|status| status.parse().ok()).expect("a status");
        // Torn requests are answered by the HTTP library, too.
        assert!(DOCUMENTED.contains(&status) || (torn && (100..500).contains(&status)), "{head}: {text:?}");
    }
    if !torn {
        assert_eq!(heads.len(), 1, "{text:?}");
        let (head, body) = text.split_once("\r\n\r\n").expect("a head");
        if head.contains("application/json") && !body.is_empty() {
            serde_json::from_str::<Value>(body).expect("the body is JSON");
        }
    }
}

fn control_request(choices: &mut Choices<'_>) -> (Vec<u8>, bool) {
    const PATHS: &[&str] = &[
        "/health",
        "/faults",
        "/clock",
        "/requests",
        "/jwks",
        "/ca.pem",
        "/scenario",
        "/tokens",
        "/",
        "/faults/1",
        "*",
    ];
    const BODIES: &[&str] = &[
        r#"{"skew_seconds":7200}"#,
        r#"{"skew_seconds":9223372036854775807}"#,
        r#"{"skew_seconds":-9223372036854775808}"#,
        r#"{"advance_seconds":0}"#,
        r#"{"advance_seconds":1e300}"#,
        r#"{"hang":true}"#,
        r#"[{"status":{"code":503}},{"delay_ms":18446744073709551615}]"#,
        r#"{"for_ms":18446744073709551615,"refuse":true}"#,
        r#"{"skip":18446744073709551615,"refuse":true}"#,
    ];
    let method = choices.pick(&["GET", "POST", "DELETE", "PUT"]);
    let path = choices.pick(PATHS);
    let original = serde_json::from_str(BODIES[choices.below(BODIES.len())]).expect("JSON");
    let body = match choices.below(3) {
        0 => serde_json::to_vec(&original).expect("JSON"),
        // Moving the clock would end the tokens of the next cases.
        _ if path == "/clock" => br#"{"skew_seconds":1}"#.to_vec(),
        _ => mutate::json(choices, &original, &[]).bytes,
    };
    assemble(choices, method, path, &[], &body)
}

fn data_request(choices: &mut Choices<'_>, running: &Running) -> (Vec<u8>, bool) {
    const METHODS: &[&str] =
        &["GET", "PUT", "POST", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE", "get", "X"];
    const QUERIES: &[&str] = &[
        "version=2025-08-26",
        "version=2025-08-25",
        "version=2022-03-01",
        "version=2022-02-28",
        "version=9999-12-31",
        "version=",
        "version",
        "version=2025-08-26&version=2025-08-26",
        "version=2025-08-26&generation=2&maturity=beta",
        "version=2025-08-26&maturity=%00",
        "%76ersion=2025%2D08-26",
        "version=%ff%fe",
        "limit=1&start=x&version=2025-08-26",
        "&&=&",
        "version=2025-08-26&a=%",
        "version=+2025-08-26",
        "",
    ];
    let operation = Operation::ALL[choices.below(Operation::ALL.len())];
    let method = match choices.below(4) {
        0 => choices.pick(METHODS).to_owned(),
        _ => format!("{:?}", operation.method()).to_uppercase(),
    };
    let mut path = operation.path().to_owned();
    if choices.one_in(6) {
        operation.legacy_path().unwrap_or("/metadata/v1").clone_into(&mut path);
    }
    let id = choices.pick(&["r006-1", "..", "%2e%2e", "%", "a%2Fb", "%00", "", "A", "x/y", "%F0%9F%98%80"]);
    path = path.replace("{id}", id);
    let query = choices.pick(QUERIES);
    if !query.is_empty() {
        path = format!("{path}?{query}");
    }
    let mut headers = Vec::new();
    if !choices.one_in(6) {
        headers.push(format!("Metadata-Flavor: {}", if choices.one_in(6) { "google" } else { "ibm" }));
    }
    if !choices.one_in(8) {
        headers.push(format!("Authorization: {}", bearer(choices, running)));
    }
    let body = body(choices, operation);
    let headers: Vec<&str> = headers.iter().map(String::as_str).collect();
    assemble(choices, &method, &path, &headers, &body)
}

fn bearer(choices: &mut Choices<'_>, running: &Running) -> String {
    match choices.below(8) {
        0..4 => format!("Bearer {}", running.token),
        4 => format!("Bearer {}", running.iam_token),
        5 => choices
            .pick(&[
                "Bearer",
                "Bearer ",
                "bearer x",
                "Basic dTpw",
                "Bearer a.b.c",
                "Bearer ...",
                "\u{e9}",
                "",
            ])
            .to_owned(),
        _ => {
            let mut token = running.token.clone().into_bytes();
            mutate::tear(choices, &mut token);
            let token = String::from_utf8_lossy(&token).replace(|c: char| c.is_control(), "");
            format!("Bearer {token}")
        }
    }
}

fn body(choices: &mut Choices<'_>, operation: Operation) -> Vec<u8> {
    let others: Vec<&Value> = REQUEST_BODIES.iter().chain(RESPONSES.iter()).map(|(_, body)| body).collect();
    if operation == Operation::CreateIdentityCertificate {
        let mut original = REQUEST_BODIES[0].1.clone();
        if choices.one_in(2) {
            original["csr"] = Value::String(torn_csr(choices));
        }
        if choices.one_in(2) {
            mutate::json(choices, &original, &others).bytes
        } else {
            original.to_string().into_bytes()
        }
    } else if operation.is_identity() || choices.one_in(4) {
        let original = &REQUEST_BODIES[choices.below(REQUEST_BODIES.len())].1;
        let mut bytes = mutate::json(choices, original, &others).bytes;
        if choices.large && choices.one_in(200) {
            bytes.resize(bytes.len() + 1024 * 1024, b' ');
        }
        bytes
    } else {
        Vec::new()
    }
}

/// A signing request with damage inside of its DER, where a parser can be misled.
fn torn_csr(choices: &mut Choices<'_>) -> String {
    let base64: String = csr().lines().filter(|line| !line.starts_with('-')).collect();
    let mut der = STANDARD.decode(base64).expect("base64");
    mutate::tear(choices, &mut der);
    let label = choices.pick(&["CERTIFICATE REQUEST", "NEW CERTIFICATE REQUEST", "CERTIFICATE", ""]);
    format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", STANDARD.encode(der))
}

fn assemble(
    choices: &mut Choices<'_>,
    method: &str,
    path: &str,
    headers: &[&str],
    body: &[u8],
) -> (Vec<u8>, bool) {
    let mut bytes = format!("{method} {path} HTTP/1.1\r\nHost: metadata\r\n");
    for header in headers {
        bytes.push_str(header);
        bytes.push_str("\r\n");
    }
    bytes.push_str(&format!("Content-Length: {}\r\nConnection: close\r\n\r\n", body.len()));
    let mut bytes = bytes.into_bytes();
    bytes.extend_from_slice(body);
    let mut torn =
        path.contains(|c: char| !c.is_ascii_graphic()) || matches!(method, "HEAD") || body.len() > 1_000_000;
    if choices.one_in(4) {
        torn = true;
        mutate::tear(choices, &mut bytes);
    }
    (bytes, torn)
}
