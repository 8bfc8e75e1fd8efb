//! Settings: as flags on both sides of the command, from the environment, and wrong.

use vpc_metadata::{ErrorKind, Setting};

use crate::{NOWHERE, emulator, program, run, run_on};

fn flag(setting: Setting) -> String {
    let name = if setting == Setting::Version { "version-date" } else { setting.name() };
    format!("--{}", name.replace('_', "-"))
}

#[test]
fn a_flag_may_stand_before_or_after_the_command() {
    let emulator = emulator();
    let expected = run_on(&emulator, &["get-instance"]).success();
    for arguments in
        [["--endpoint", emulator.url(), "get-instance"], ["get-instance", "--endpoint", emulator.url()]]
    {
        assert_eq!(run(&arguments).success(), expected);
    }
    let both = ["--endpoint", NOWHERE, "get-instance", "--endpoint", emulator.url()];
    assert_eq!(run(&both).success(), expected);
    let pointer = ["--pointer", "/zone/name", "get-instance", "--endpoint", emulator.url()];
    assert_eq!(run(&pointer).success(), "us-south-1\n");
}

#[test]
fn a_flag_wins_over_the_environment() {
    let emulator = emulator();
    let flags = ["get-instance", "--endpoint", emulator.url(), "--version-date", "2024-11-12"];
    let mut command = program(&flags);
    command.env("VPC_METADATA_ENDPOINT", NOWHERE).env("VPC_METADATA_VERSION", "2025-08-26");
    assert!(command.output().expect("it runs").status.success());
    assert!(emulator.requests().iter().all(|request| request.query.contains("version=2024-11-12")));
    assert_eq!(emulator.requests().len(), 2);
}

#[test]
fn the_environment_reaches_the_service() {
    let emulator = emulator();
    let mut command = program(&["identity-token"]);
    command.env("VPC_METADATA_ENDPOINT", emulator.url()).env("VPC_METADATA_TOKEN_LIFETIME", "77");
    assert!(command.output().expect("it runs").status.success());
    assert!(emulator.requests().iter().any(|request| request.body.contains("\"expires_in\":77")));
}

#[test]
fn a_wrong_setting_is_named_and_nothing_is_sent() {
    let wrong = |setting| match setting {
        Setting::Endpoint => "ftp://host",
        Setting::Protocol => "gopher",
        Setting::Service => "elsewhere",
        Setting::Version => "2020-01-01",
        Setting::Timeout => "-1",
        Setting::ConnectTimeout => "soon",
        Setting::MaxAttempts => "101",
        Setting::TokenLifetime => "4",
        Setting::TrustedProfile => "a\u{7}b",
        Setting::CaFile => "no-such-file.pem",
    };
    let emulator = emulator();
    for &setting in Setting::ALL {
        for value in [wrong(setting), ""] {
            let given = format!("{}={value}", flag(setting));
            let stderr = run_on(&emulator, &["get-instance", &given]).failure(ErrorKind::InvalidInput);
            assert!(stderr.contains(&flag(setting)) && stderr.contains(setting.name()), "{stderr}");
        }
        let mut command = program(&["get-instance"]);
        command.env("VPC_METADATA_ENDPOINT", emulator.url());
        let outcome = command.env(setting.environment_variable(), wrong(setting)).output().expect("it runs");
        let stderr = crate::Outcome::from(outcome).failure(ErrorKind::InvalidInput);
        assert!(stderr.contains(setting.environment_variable()), "{stderr}");
    }
    assert!(emulator.requests().is_empty());
}

#[test]
fn a_password_in_the_endpoint_is_not_repeated() {
    let stderr = run(&["get-instance", "--endpoint", "http://user:hunter2@localhost"])
        .failure(ErrorKind::InvalidInput);
    assert!(!stderr.contains("hunter2"), "{stderr}");
}
