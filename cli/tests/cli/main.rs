//! The program as its users run it, against an emulator.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "this crate is tests: a panic is how they fail"
)]

mod documents;
mod failures;
mod operations;
mod output;
mod pointer;
mod settings;

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use vpc_metadata::{ErrorKind, Setting};
use vpc_metadata_emulator::Emulator;

/// An endpoint where nothing listens, for commands that must not send anything.
const NOWHERE: &str = "http://127.0.0.1:1";

/// The program, in an environment that says nothing about it.
fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vpc-metadata"));
    for setting in Setting::ALL {
        command.env_remove(setting.environment_variable());
    }
    command.env_remove("VPC_METADATA_DISABLED").args(arguments).stdin(Stdio::null());
    command
}

/// What a command did.
#[derive(Debug)]
struct Outcome {
    code: i32,
    stdout: String,
    stderr: String,
}

impl From<Output> for Outcome {
    fn from(output: Output) -> Outcome {
        Outcome {
            code: output.status.code().expect("it ends by itself"),
            stdout: String::from_utf8(output.stdout).expect("text"),
            stderr: String::from_utf8(output.stderr).expect("text"),
        }
    }
}

impl Outcome {
    /// The standard output of a command that worked and complained of nothing.
    #[track_caller]
    fn success(self) -> String {
        assert_eq!((self.code, self.stderr.as_str()), (0, ""), "{self:?}");
        self.stdout
    }

    #[track_caller]
    fn json(self) -> Value {
        serde_json::from_str(&self.success()).expect("JSON")
    }

    /// The lines on standard error of a command that failed as all failures look.
    #[track_caller]
    fn failure(self, kind: ErrorKind) -> String {
        assert_eq!(self.code, i32::from(kind.number()), "{self:?}");
        assert_eq!(self.stdout, "", "{self:?}");
        assert!(self.stderr.starts_with(&format!("vpc-metadata: error: {kind}: ")), "{self:?}");
        assert!(self.stderr.ends_with('\n') && self.stderr.lines().count() <= 4, "{self:?}");
        assert!(!self.stderr.contains("eyJ"), "a token: {self:?}");
        self.stderr
    }
}

fn run(arguments: &[&str]) -> Outcome {
    program(arguments).output().expect("it runs").into()
}

/// Runs a command with the emulator as its service.
fn run_on(emulator: &Emulator, arguments: &[&str]) -> Outcome {
    program(arguments).env("VPC_METADATA_ENDPOINT", emulator.url()).output().expect("it runs").into()
}

/// Runs a command and gives it something to read.
fn run_with_input(emulator: &Emulator, arguments: &[&str], input: &str) -> Outcome {
    let mut child = program(arguments)
        .env("VPC_METADATA_ENDPOINT", emulator.url())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it runs");
    child.stdin.take().expect("a pipe").write_all(input.as_bytes()).expect("it reads");
    child.wait_with_output().expect("it ends").into()
}

fn emulator() -> Emulator {
    Emulator::start().expect("it starts")
}

fn emulator_with(fault: &str) -> Emulator {
    let emulator = emulator();
    emulator.add_fault_json(fault).expect("a fault");
    emulator
}

fn example_file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../emulator/bodies").join(name)
}

/// An example body of the service.
fn example(name: &str) -> Value {
    let text = std::fs::read_to_string(example_file(&format!("{name}.json"))).expect(name);
    serde_json::from_str(&text).expect(name)
}
