//! Standard output: the service's text, and readers that go away.

use std::process::Stdio;

use crate::{Outcome, emulator, emulator_with, program, run_on};

#[test]
fn json_in_a_pipe_is_one_line_with_everything_as_it_was_sent() {
    let emulator = emulator_with(
        r#"{"operation": "get-instance", "body": {"text":
        " {\n  \"z\": 1.50,\r\n\t\"id\" : \"a  b\",\n \"big\":12345678901234567890123, \"a\": {}, \"e\":\"\\u00e9\", \"z\": [ ] }\n\n"}}"#,
    );
    assert_eq!(
        run_on(&emulator, &["get-instance"]).success(),
        "{\"z\":1.50,\"id\":\"a  b\",\"big\":12345678901234567890123,\"a\":{},\"e\":\"\\u00e9\",\"z\":[]}\n"
    );
}

#[test]
fn a_reader_that_has_gone_is_no_failure() {
    let emulator = emulator();
    for arguments in [&["get-instance"][..], &["get-instance", "--pointer", "/id"], &["man"], &["--help"]] {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let mut command = program(arguments);
        command.env("VPC_METADATA_ENDPOINT", emulator.url()).stdout(writer).stderr(Stdio::piped());
        let outcome = Outcome::from(command.spawn().expect("it runs").wait_with_output().expect("it ends"));
        assert_eq!(outcome.success(), "", "{arguments:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn output_that_cannot_be_written_is_told() {
    let emulator = emulator();
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").expect("a full device");
    let mut command = program(&["get-instance"]);
    command.env("VPC_METADATA_ENDPOINT", emulator.url()).stdout(full).stderr(Stdio::piped());
    let outcome = Outcome::from(command.spawn().expect("it runs").wait_with_output().expect("it ends"));
    assert_eq!(outcome.code, 74);
    assert!(outcome.stderr.starts_with("vpc-metadata: error: output: "), "{outcome:?}");
}
