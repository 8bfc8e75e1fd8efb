//! Help, man pages and completion scripts: made from the tables, and complete.

use vpc_metadata::{ErrorKind, Operation, Setting};

use crate::run;

fn flags() -> impl Iterator<Item = String> {
    Setting::ALL.iter().map(|setting| match setting {
        Setting::Version => "--version-date".to_owned(),
        _ => format!("--{}", setting.name().replace('_', "-")),
    })
}

#[test]
fn help_lists_every_operation_setting_and_exit_code() {
    let help = run(&["--help"]).success();
    assert_eq!(Operation::ALL.len(), 21);
    for operation in Operation::ALL {
        let lines = format!("\n  {operation}\n          {}\n", operation.summary());
        assert!(help.contains(&lines), "{operation}");
    }
    for (setting, flag) in Setting::ALL.iter().zip(flags()) {
        assert!(help.contains(&flag) && help.contains(setting.environment_variable()), "{setting}");
    }
    for kind in ErrorKind::ALL {
        assert!(help.contains(&format!("{:>3}  {kind} ", kind.number())), "{kind}");
    }
    assert!(!help.contains('\u{1b}'));
    for arguments in [&["-h"][..], &["help"]] {
        assert!(run(arguments).success().contains("get-instance"));
    }
}

#[test]
fn every_command_has_a_help_and_a_man_page() {
    let others = ["identity-token", "iam-token", "wait", "get-metadata", "is-ibm-vpc", "completions", "man"];
    for command in Operation::ALL.iter().map(|operation| operation.id()).chain(others) {
        assert!(run(&[command, "--help"]).success().contains("Usage: "), "{command}");
        let page = run(&["man", command]).success();
        assert!(page.contains(".TH") && page.contains(&command.replace('-', "\\-")), "{page}");
    }
}

#[test]
fn the_man_page_is_complete() {
    let page = run(&["man"]).success();
    for section in
        ["NAME", "SYNOPSIS", "OPTIONS", "SUBCOMMANDS", "\"EXIT STATUS\"", "ENVIRONMENT", "EXAMPLES"]
    {
        assert!(page.contains(&format!(".SH {section}\n")), "{section}");
    }
    for operation in Operation::ALL {
        assert!(page.contains(&operation.id().replace('-', "\\-")), "{operation}");
    }
    for flag in flags() {
        assert!(page.contains(&flag.replace('-', "\\-")), "{flag}");
    }
    for kind in ErrorKind::ALL {
        assert!(page.contains(&format!("{kind}: ")), "{kind}");
    }
}

#[test]
fn every_shell_completes_every_operation_and_setting() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = run(&["completions", shell]).success();
        for operation in Operation::ALL {
            assert!(script.contains(operation.id()), "{shell}: {operation}");
        }
        for flag in flags() {
            let name = if shell == "fish" { flag.trim_start_matches('-') } else { &flag };
            assert!(script.contains(name), "{shell}: {flag}");
        }
    }
}

#[test]
fn the_version_is_that_of_the_package() {
    assert_eq!(run(&["--version"]).success(), concat!("vpc-metadata ", env!("CARGO_PKG_VERSION"), "\n"));
}

#[test]
fn the_readme_lists_every_setting_and_exit_code() {
    let readme = include_str!("../../README.md");
    for (setting, flag) in Setting::ALL.iter().zip(flags()) {
        let default = setting.default_text();
        let default = if default.contains(' ') { default.to_owned() } else { format!("`{default}`") };
        let row = format!("| `{flag}` | `{}` | {default} |", setting.environment_variable());
        assert!(readme.contains(&row), "{row}");
    }
    for kind in ErrorKind::ALL {
        assert!(readme.contains(&format!("\n| {} | `{kind}` | ", kind.number())), "{kind}");
    }
}

#[cfg(unix)]
#[test]
fn the_examples_of_the_readme_run() {
    use std::path::Path;
    use std::process::Command;

    let readme = include_str!("../../README.md");
    let examples: String =
        readme.split("```sh\n").skip(1).filter_map(|block| block.split("```").next()).collect();
    assert!(examples.contains("vpc-metadata wait"));
    let emulator = crate::emulator();
    let folder = tempfile::tempdir().expect("a folder");
    let request = crate::example("request.create-identity-certificate");
    std::fs::write(folder.path().join("csr.pem"), request["csr"].as_str().expect("a CSR")).expect("written");
    let programs = Path::new(env!("CARGO_BIN_EXE_vpc-metadata")).parent().expect("a folder");
    let search = format!("{}:/usr/bin:/bin", programs.display());
    let mut shell = Command::new("sh");
    shell.args(["-euxc", &examples]).current_dir(folder.path()).env_clear();
    shell.env("PATH", search).env("VPC_METADATA_ENDPOINT", emulator.url());
    let outcome = shell.output().expect("a shell");
    assert!(outcome.status.success(), "{}", String::from_utf8_lossy(&outcome.stderr));
    let written = |name: &str| std::fs::read_to_string(folder.path().join(name)).expect(name);
    assert!(written("certificate.pem").starts_with("-----BEGIN CERTIFICATE-----"));
    assert!(written("token").starts_with("eyJ"));
    assert_eq!(written("instance.json"), written("example.json"));
}
