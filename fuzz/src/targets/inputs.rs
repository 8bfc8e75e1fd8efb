//! What a caller gives: ids, paths, arguments, settings, profiles.

use std::sync::LazyLock;
use std::time::Duration;

use percent_encoding::percent_decode_str;
use serde_json::{Value, json};
use vpc_metadata::{Call, Client, Error, ErrorKind, Operation, RequiredMember, Setting, TrustedProfile};

use super::responses::csr;
use crate::choices::Choices;
use crate::client::{self, HIDDEN, SIGNED};
use crate::mutate;
use crate::service::{Case, Received, proper, strays};

/// A response to every metadata read.
static ANYTHING: LazyLock<String> = LazyLock::new(|| {
    let mut body = json!({ "id": "1" });
    for operation in Operation::ALL {
        if let RequiredMember::Array(name) = operation.required_member() {
            body[name] = json!([]);
        }
    }
    body.to_string()
});

const VERSION: &str = "version=2025-08-26";

/// Runs one case.
pub(super) fn run(choices: &mut Choices<'_>) {
    match choices.below(5) {
        0 => setting(choices),
        1 => profile(choices),
        2 => id(choices),
        3 => path(choices),
        _ => arguments(choices),
    }
}

fn input(choices: &mut Choices<'_>, usual: &[&str]) -> String {
    const PARTS: &[&str] = &[
        "/",
        "..",
        ".",
        "%2f",
        "%2e%2e",
        "%",
        "%00",
        "?",
        "#",
        "\\",
        ";",
        "&",
        "=",
        "+",
        " ",
        "@",
        ":",
        "//",
        "\r\n",
        "\n",
        "\0",
        "\t",
        "\u{7f}",
        "\u{85}",
        "\u{2028}",
        "é",
        "😀",
        "http://x/",
        "metadata",
        "v1",
        "a",
        "~",
        "'",
        "\"",
        "<",
        "{id}",
        "$",
        "*",
    ];
    let mut text = match choices.below(4) {
        0 => String::new(),
        1 => mutate::text(choices),
        _ => choices.pick(usual).to_owned(),
    };
    for _ in 0..choices.below(6) {
        let places: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        let at = places[choices.below(places.len())];
        text.insert_str(at, choices.pick(PARTS));
    }
    if choices.one_in(20) {
        text = text.repeat(choices.below(1_200));
    }
    text
}

fn is_refusal(error: &Error) {
    assert_eq!(error.kind(), ErrorKind::InvalidInput, "{error:?}");
    assert_eq!(error.attempts(), 0, "{error:?}");
    let shown = error.to_string();
    assert!(!shown.contains(['\n', '\r', '\0', '\u{1b}']), "{shown:?}");
}

fn setting(choices: &mut Choices<'_>) {
    const VALUES: &[&str] = &[
        "http://127.0.0.1:8080",
        "https://h/p/",
        "http://[::1]:1",
        "http://h:0",
        "http://h:99999",
        "http://h?x",
        "http://h#x",
        "ftp://h",
        "http://",
        "http:///",
        "http://h/..%2f..",
        "auto",
        "http",
        "https",
        "vpc",
        "powervs",
        "2025-08-26",
        "2022-02-28",
        "2024-02-29",
        "9999-12-31",
        "10",
        "0",
        "-1",
        "0.001",
        "1e-320",
        "86400",
        "86401",
        "1e308",
        "inf",
        "nan",
        "5",
        "3600",
        "100",
        "18446744073709551615",
        "Profile-1",
        "crn:v1:a",
        "crn:",
        "name:x",
        "no/such/file.pem",
    ];
    const NAMES: &[&str] = &[
        "timeout_ms",
        "connect_timeout_ms",
        "endpoint_ms",
        "Timeout",
        "",
        "end point",
        "VPC_METADATA_TIMEOUT",
    ];
    let name = match choices.below(4) {
        0 => choices.pick(NAMES).to_owned(),
        _ => Setting::ALL[choices.below(Setting::ALL.len())].name().to_owned(),
    };
    let mut text = input(choices, VALUES);
    let password = choices.one_in(10);
    if password {
        text = format!(
            "{}://user:{HIDDEN}@{}",
            choices.pick(&["http", "https", "ftp", "x"]),
            choices.pick(&["h", "h:0", "", "[", "h/?q"])
        );
    }
    choices.note("setting", name.as_bytes());
    choices.note("text", text.as_bytes());
    let builder = || Client::builder().environment(|_| None);
    match builder().set(&name, &text) {
        Ok(set) => {
            set.build_blocking().map(drop).expect("a setting that was taken makes a client");
        }
        Err(error) => {
            is_refusal(&error);
            // CRN, id and name of a profile stand for its setting.
            let setting = name.strip_suffix("_ms").unwrap_or(&name);
            assert!(error.message().contains(setting) || text.len() > 300, "names not {name}: {error:?}");
            if password && name == "endpoint" {
                assert!(!client::said(&error).contains(HIDDEN), "shows the password: {error:?}");
            }
        }
    }
    // The environment says the same of the same text.
    if let Ok(setting) = name.parse::<Setting>()
        && !text.is_empty()
    {
        let by_code = builder().set(&name, &text).map(drop);
        let environment = text.clone();
        let by_environment = Client::builder()
            .environment(move |asked| {
                (asked == setting.environment_variable()).then(|| environment.clone().into())
            })
            .build_blocking();
        assert_eq!(
            by_code.is_ok(),
            by_environment.is_ok(),
            "{by_code:?}, from the environment {by_environment:?}"
        );
        if let Err(error) = by_environment {
            is_refusal(&error);
            assert!(error.message().contains(setting.environment_variable()), "{error:?}");
        }
    }
}

const PROFILES: &[&str] = &[
    "Profile-1",
    "crn:v1:bluemix:public:iam-identity::a/1::profile:Profile-1",
    "orders",
    "id:x",
    "crn:crn:v1:x",
    "crn:crn:",
    "name:id:x",
    "id:",
    "name:",
    "crn:",
];

fn profile(choices: &mut Choices<'_>) {
    let text = input(choices, PROFILES);
    choices.note("profile", text.as_bytes());
    match text.parse::<TrustedProfile>() {
        Ok(profile) => {
            assert_eq!(
                profile.to_string().parse::<TrustedProfile>(),
                Ok(profile.clone()),
                "Display is not what is read"
            );
            assert!(!profile.value().is_empty() && text.ends_with(profile.value()));
        }
        Err(error) => {
            is_refusal(&error);
            assert!(error.message().contains("trusted_profile"));
        }
    }
}

/// A client of a service that answers everything.
fn with_service<T>(
    work: impl FnOnce(&vpc_metadata::blocking::Client) -> Result<T, Error>,
) -> (Result<T, Error>, Vec<Received>) {
    drop(strays());
    let case = Case::new(|request| {
        if request.target.starts_with("/identity/v1/token") {
            client::token(&SIGNED)
        } else if request.target.starts_with("/identity/v1/certificates") {
            proper("200 OK", br#"{"certificates":[]}"#)
        } else if request.target.starts_with("/identity/") {
            client::token("iam")
        } else {
            proper("200 OK", ANYTHING.as_bytes())
        }
    });
    let timeout = Duration::from_secs(5);
    let client = client::client(&case, timeout);
    let outcome = client::call(timeout, &[HIDDEN], || work(&client));
    let received = case.received();
    let strays = strays();
    assert!(strays.is_empty(), "requests for other paths: {strays:?}");
    check_heads(&received);
    if let Err(error) = &outcome {
        is_refusal(error);
        assert!(received.is_empty(), "refused, yet sent: {received:?}");
    }
    (outcome, received)
}

/// Every request has the headers of this client and no other.
pub(super) fn check_heads(received: &[Received]) {
    const KNOWN: &[&str] = &[
        "accept",
        "authorization",
        "content-length",
        "content-type",
        "host",
        "metadata-flavor",
        "user-agent",
    ];
    for request in received {
        let (first, headers) = request.head.split_first().expect("a request line");
        assert_eq!(first.split(' ').count(), 3, "{first:?}");
        assert!(first.ends_with(" HTTP/1.1"), "{first:?}");
        let mut names: Vec<String> = headers
            .iter()
            .map(|line| line.split(':').next().unwrap_or_default().to_ascii_lowercase())
            .collect();
        assert!(names.iter().all(|name| KNOWN.contains(&name.as_str())), "{headers:?}");
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), headers.len(), "a header twice: {headers:?}");
    }
}

/// The one request that is not for the identity token.
fn the_read(received: &[Received]) -> &Received {
    let reads: Vec<_> =
        received.iter().filter(|request| !request.target.starts_with("/identity/v1/token")).collect();
    assert_eq!(reads.len(), 1, "{received:?}");
    reads[0]
}

fn id(choices: &mut Choices<'_>) {
    let takers: Vec<Operation> =
        Operation::ALL.iter().copied().filter(|operation| operation.takes_id()).collect();
    let operation = takers[choices.below(takers.len())];
    let id = input(choices, &["r006-1", "0717-a_b", "..", ".", ""]);
    choices.note("operation", operation.id().as_bytes());
    choices.note("id", id.as_bytes());
    let plain = !id.is_empty()
        && id.len() <= 1_024
        && !id.chars().any(char::is_control)
        && !matches!(id.as_str(), "." | "..");
    let (outcome, received) = with_service(|client| client.call(&Call::new(operation).id(id.as_str())));
    assert_eq!(outcome.is_ok(), plain, "{outcome:?}");
    if plain {
        let request = the_read(&received);
        assert_eq!(request.method, "GET");
        let before = operation.path().strip_suffix("{id}").expect("an id");
        let rest = request.target.strip_prefix(before).expect("the operation's path");
        let segment =
            rest.strip_suffix(VERSION).and_then(|rest| rest.strip_suffix('?')).expect("the version");
        assert!(!segment.contains(['/', '?', '#', ' ', '\\']), "{segment:?}");
        assert_eq!(percent_decode_str(segment).decode_utf8().as_deref(), Ok(id.as_str()));
    }
}

fn path(choices: &mut Choices<'_>) {
    let path = input(
        choices,
        &[
            "/metadata/v1/instance/new",
            "/metadata/v1/a/b/c",
            "/metadata/v1/",
            "/metadata/v1",
            "/identity/v1/token",
        ],
    );
    choices.note("path", path.as_bytes());
    let (outcome, received) = with_service(|client| client.call(&Call::metadata_path(path.as_str())));
    if outcome.is_ok() {
        let request = the_read(&received);
        let target = request
            .target
            .strip_suffix(VERSION)
            .and_then(|rest| rest.strip_suffix('?'))
            .expect("the version");
        assert_eq!(request.method, "GET");
        assert!(target.starts_with("/metadata/v1/"));
        assert!(!target.contains(['?', '#', ' ', '\\']), "{target:?}");
        assert!(target.split('/').skip(1).all(|segment| !matches!(segment, "" | "." | "..")), "{target:?}");
        assert_eq!(percent_decode_str(target).decode_utf8().as_deref(), Ok(path.as_str()));
    }
}

fn arguments(choices: &mut Choices<'_>) {
    let operation = Operation::ALL[choices.below(Operation::ALL.len())];
    let mut call = Call::new(operation);
    let mut expected = json!({});
    if operation.takes_id() {
        call = call.id("r006-1");
    }
    if operation == Operation::CreateIdentityToken || choices.one_in(20) {
        let nonce = input(choices, &["nonce", "\"}, {\"", "\\"]);
        choices.note("nonce", nonce.as_bytes());
        expected["nonce"] = json!(nonce);
        call = call.nonce(nonce);
    }
    if choices.one_in(3) {
        let seconds = [5, 0, 4, 3_600, 3_601, u32::MAX][choices.below(6)];
        choices.note("expires_in", seconds.to_string().as_bytes());
        expected["expires_in"] = json!(seconds);
        call = call.expires_in(seconds);
    }
    if operation == Operation::CreateIdentityIamToken || choices.one_in(20) {
        let text = input(choices, PROFILES);
        choices.note("profile", text.as_bytes());
        let profile = match choices.below(3) {
            0 => TrustedProfile::Id(text),
            1 => TrustedProfile::Crn(text),
            _ => TrustedProfile::Name(text),
        };
        expected["trusted_profile"] = json!(profile);
        call = call.trusted_profile(profile);
    }
    if operation == Operation::CreateIdentityCertificate || choices.one_in(20) {
        let mut csr = csr().as_bytes().to_vec();
        if choices.one_in(2) {
            mutate::tear(choices, &mut csr);
        }
        let csr = String::from_utf8_lossy(&csr).into_owned();
        choices.note("csr", csr.as_bytes());
        expected["csr"] = json!(csr);
        call = call.csr(csr);
    }
    let debug = format!("{call:?}");
    assert!(!debug.contains("BEGIN"), "{debug}");
    let (outcome, received) = with_service(|client| client.call(&call));
    if outcome.is_ok() && operation.is_identity() {
        let request =
            if operation == Operation::CreateIdentityToken { &received[0] } else { the_read(&received) };
        let sent: Value = serde_json::from_slice(&request.body).unwrap_or_else(|_| json!({}));
        assert_eq!(sent, expected);
        assert_eq!(request.target, format!("{}?{VERSION}", operation.path()));
    }
}
