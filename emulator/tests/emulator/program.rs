//! The program: its first lines of output, its arguments, its end.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};

const PROGRAM: &str = env!("CARGO_BIN_EXE_vpc-metadata-emulator");

struct Running {
    child: Child,
    url: String,
    control: String,
}

impl Running {
    fn start(arguments: &[&str]) -> Self {
        let mut child = Command::new(PROGRAM)
            .args(["--listen", "127.0.0.1:0"])
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let (url, control) = (lines.next().unwrap().unwrap(), lines.next().unwrap().unwrap());
        Self { child, url, control }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn status_line(url: &str, request: &str) -> String {
    let mut stream = TcpStream::connect(url.strip_prefix("http://").unwrap()).unwrap();
    stream
        .write_all(
            format!("{request}\r\nHost: x\r\nMetadata-Flavor: ibm\r\nConnection: close\r\n\r\n").as_bytes(),
        )
        .unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    response.lines().next().unwrap().to_owned()
}

fn failing(arguments: &[&str]) -> (Output, String) {
    let output = Command::new(PROGRAM).args(arguments).output().unwrap();
    assert!(!output.status.success());
    let message = String::from_utf8(output.stderr.clone()).unwrap();
    (output, message)
}

#[test]
fn it_tells_where_it_is_and_ends_when_told_to() {
    let mut program =
        Running::start(&["--fault", r#"{"times": 1, "status": {"code": 503}}"#, "--kind", "powervs"]);
    let token = "PUT /identity/v1/token HTTP/1.1";
    assert_eq!(status_line(&program.url, token), "HTTP/1.1 503 Service Unavailable");
    assert_eq!(status_line(&program.url, token), "HTTP/1.1 200 OK");
    assert_eq!(status_line(&program.control, "GET /health HTTP/1.1"), "HTTP/1.1 200 OK");
    if cfg!(unix) {
        let sent = Command::new("kill").args(["-TERM", &program.child.id().to_string()]).status().unwrap();
        assert!(sent.success());
        assert!(program.child.wait().unwrap().success());
    }
}

#[test]
fn it_writes_its_root_certificate() {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("program-ca.pem");
    let program = Running::start(&[
        "--protocol",
        "https",
        "--ca-file",
        path.to_str().unwrap(),
        "--scenario",
        "minimal",
    ]);
    assert!(program.url.starts_with("https://127.0.0.1:"));
    assert!(fs::read_to_string(&path).unwrap().starts_with("-----BEGIN CERTIFICATE-----"));
}

#[test]
fn mistakes_are_one_line() {
    for (arguments, expected) in [
        (["--scenario", "defualt"], "there is no built-in scenario \"defualt\"; there are default, minimal"),
        (["--scenario", "none.toml"], "none.toml: No such file"),
        (["--fault", "{}"], "--fault {}: a fault needs exactly one of"),
        (["--listen", "192.0.2.1:1"], "cannot listen on 192.0.2.1:1"),
    ] {
        let (output, message) = failing(&arguments);
        assert!(message.starts_with("vpc-metadata-emulator: ") && message.contains(expected), "{message}");
        assert_eq!((message.lines().count(), output.stdout.len()), (1, 0), "{message}");
    }
}

#[test]
fn help_names_the_scenarios() {
    let output = Command::new(PROGRAM).arg("--help").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(
        output.status.success() && text.contains("--ca-file") && text.contains("no-default-profile"),
        "{text}"
    );
}
