//! Settings: precedence, and one clear error for each that is wrong, before anything is sent.

use std::collections::HashMap;
use std::ffi::OsString;
use std::time::Duration;

use vpc_metadata::{Client, ClientBuilder, ErrorKind, Operation, Setting};
use vpc_metadata_tests::Bench;

fn with_environment(variables: &[(&str, &str)]) -> ClientBuilder {
    let variables: HashMap<String, OsString> =
        variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).into())).collect();
    Client::builder().environment(move |name| variables.get(name).cloned())
}

#[tokio::test]
async fn code_wins_over_environment_and_environment_over_default() {
    let bench = Bench::new();
    let environment =
        [("VPC_METADATA_ENDPOINT", bench.emulator.url()), ("VPC_METADATA_VERSION", "2024-11-12")];
    with_environment(&environment).build().unwrap().get_instance().await.unwrap();
    assert!(bench.emulator.requests().iter().all(|request| request.query == "version=2024-11-12"));
    bench.emulator.clear_requests();
    with_environment(&environment).version("2025-09-30").build().unwrap().get_instance().await.unwrap();
    assert!(bench.emulator.requests().iter().all(|request| request.query == "version=2025-09-30"));
    bench.emulator.clear_requests();
    let empty = [("VPC_METADATA_ENDPOINT", bench.emulator.url()), ("VPC_METADATA_VERSION", "")];
    with_environment(&empty).build().unwrap().get_instance().await.unwrap();
    assert!(bench.emulator.requests().iter().all(|request| request.query == "version=2025-08-26"));
}

#[test]
fn a_wrong_value_is_named_wherever_it_comes_from() {
    let wrong: &[(&str, &[&str])] = &[
        (
            "endpoint",
            &[
                "",
                "localhost:80",
                "ftp://x",
                "http://",
                "http://user:hunter2@x",
                "http://x/?a=b",
                "http://x:0",
            ],
        ),
        ("protocol", &["", "HTTP", "ftp"]),
        ("service", &["", "classic"]),
        ("version", &["", "2022-02-28", "2099-01-01", "2025-8-26", "latest", "2025-02-30"]),
        ("timeout", &["", "0", "-1", "NaN", "inf", "ten", "1e9"]),
        ("connect_timeout", &["", "0", "-1", "1s"]),
        ("max_attempts", &["", "0", "101", "-1", "1.5"]),
        ("token_lifetime", &["", "4", "3601", "5.5"]),
        ("trusted_profile", &["", "id:", "a\nb"]),
        ("ca_file", &["", "/does/not/exist.pem"]),
    ];
    assert_eq!(wrong.len(), Setting::ALL.len());
    for (name, values) in wrong {
        let setting: Setting = name.parse().unwrap();
        for value in *values {
            let error = Client::builder().set(name, value).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidInput, "{name}={value}");
            assert!(error.message().contains(name), "{error}");
            assert!(!format!("{error:?}").contains("hunter2"));
            if value.is_empty() {
                continue;
            }
            let error = with_environment(&[(setting.environment_variable(), value)]).build().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidInput, "{name}={value}");
            assert!(error.message().contains(setting.environment_variable()), "{error}");
        }
    }
    let builder = Client::builder().endpoint("http://user:hunter2@x");
    assert!(!format!("{builder:?}").contains("hunter2"));
    let error = Client::builder().set("time_out", "1").unwrap_err();
    assert!(error.message().contains("time_out") && error.hint().unwrap().contains("timeout"), "{error:?}");
}

#[test]
fn values_of_every_setting_are_taken() {
    let ca = std::env::temp_dir().join(format!("vpc-metadata-settings-{}.pem", std::process::id()));
    std::fs::write(&ca, Bench::new().emulator.ca_pem()).unwrap();
    for (name, value) in [
        ("endpoint", "http://127.0.0.1:8080/base/"),
        ("protocol", "https"),
        ("service", "powervs"),
        ("version", "2022-03-01"),
        ("timeout", "0.5"),
        ("timeout_ms", "500"),
        ("connect_timeout", "2"),
        ("connect_timeout_ms", "1"),
        ("max_attempts", "1"),
        ("token_lifetime", "3600"),
        ("trusted_profile", "Profile-1"),
        ("ca_file", ca.to_str().unwrap()),
    ] {
        Client::builder().environment(|_| None).set(name, value).unwrap().build().unwrap();
    }
    std::fs::remove_file(ca).unwrap();
}

#[test]
fn a_file_without_certificates_is_no_ca_file() {
    let path = std::env::temp_dir().join(format!("vpc-metadata-empty-{}.pem", std::process::id()));
    for content in ["", "hello", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"] {
        std::fs::write(&path, content).unwrap();
        let error = Client::builder().ca_file(path.to_str().unwrap()).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{content:?}");
        assert!(error.message().contains("ca_file"), "{error}");
    }
    std::fs::remove_file(path).unwrap();
}

#[test]
fn the_switch_turns_every_call_off() {
    let bench = Bench::new();
    for value in ["1", "true"] {
        let environment = [("VPC_METADATA_ENDPOINT", bench.emulator.url()), ("VPC_METADATA_DISABLED", value)];
        let client = with_environment(&environment).build_blocking().unwrap();
        for error in [
            client.get_instance().unwrap_err(),
            client.identity_token().unwrap_err(),
            client.iam_token(None).unwrap_err(),
            client.create_identity_token(None, None).unwrap_err(),
            client.wait_ready(Duration::from_secs(5)).unwrap_err(),
        ] {
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::Disabled, 0));
            assert!(error.hint().unwrap().contains("VPC_METADATA_DISABLED"));
        }
    }
    for value in ["0", "false"] {
        let environment = [("VPC_METADATA_ENDPOINT", bench.emulator.url()), ("VPC_METADATA_DISABLED", value)];
        with_environment(&environment).build_blocking().unwrap().get_instance().unwrap();
    }
    let error = with_environment(&[("VPC_METADATA_DISABLED", "maybe")]).build().unwrap_err();
    assert!(error.message().contains("VPC_METADATA_DISABLED"));
    assert_eq!(bench.count(Operation::GetInstance), 2, "only what was switched on");
}

#[tokio::test]
async fn an_endpoint_may_have_a_base_path() {
    let bench = Bench::new();
    let client = bench.builder().endpoint(format!("{}/proxy/", bench.emulator.url())).build().unwrap();
    client.get_instance().await.unwrap_err();
    assert_eq!(bench.emulator.requests()[0].path, "/proxy/identity/v1/token");
}
