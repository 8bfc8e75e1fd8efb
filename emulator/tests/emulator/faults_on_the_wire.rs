//! The faults below HTTP: silence, resets, bodies that break off, sockets that do not answer.

use std::io::{ErrorKind, Read};
use std::net::TcpStream;
use std::time::Duration;

use vpc_metadata_emulator::{Emulator, Fault, Protocol, Scenario};

use crate::client::{Connection, FLAVOR, TOKEN, ask, ask_tls};

/// Long enough that silence is silence, short enough to wait for.
const MOMENT: Duration = Duration::from_millis(100);

fn with(fault: &str) -> Emulator {
    Emulator::builder().fault(Fault::from_json(fault).unwrap()).start().unwrap()
}

/// What arrives after a request, until the connection ends, and how it ends.
fn everything(emulator: &Emulator) -> (String, Option<ErrorKind>) {
    let mut connection = Connection::open(emulator);
    connection.send("PUT", TOKEN, &[FLAVOR], "");
    let mut bytes = Vec::new();
    let end = connection.0.read_to_end(&mut bytes).err().map(|error| error.kind());
    (String::from_utf8(bytes).unwrap(), end)
}

fn is_silent(stream: &TcpStream) -> bool {
    stream.set_read_timeout(Some(MOMENT)).unwrap();
    let mut stream = stream;
    matches!(
        stream.read(&mut [0]).map_err(|error| error.kind()),
        Err(ErrorKind::WouldBlock | ErrorKind::TimedOut)
    )
}

fn connect_times_out(emulator: &Emulator) -> bool {
    let result = TcpStream::connect_timeout(&emulator.address(), MOMENT);
    matches!(result, Err(error) if matches!(error.kind(), ErrorKind::TimedOut | ErrorKind::WouldBlock))
}

fn is_refused(emulator: &Emulator) -> bool {
    matches!(TcpStream::connect(emulator.address()), Err(error) if error.kind() == ErrorKind::ConnectionRefused)
}

#[test]
fn hang() {
    let emulator = with(r#"{"times": 1, "hang": true}"#);
    let mut connection = Connection::open(&emulator);
    connection.send("PUT", TOKEN, &[FLAVOR], "");
    assert!(is_silent(&connection.0));
    assert_eq!(emulator.requests()[0].status, 0);
    assert_eq!(ask(&emulator, "PUT", TOKEN, &[FLAVOR], "").status, 200);
}

#[test]
fn resets() {
    let reset = Some(ErrorKind::ConnectionReset);
    assert_eq!(everything(&with(r#"{"reset": "before_head"}"#)), (String::new(), reset));

    let (text, end) = everything(&with(r#"{"reset": "in_head"}"#));
    assert!(text.starts_with("HTTP/1.1 200 OK\r\n") && !text.contains("\r\n\r\n"), "{text}");
    assert_eq!(end, reset);

    let (text, end) = everything(&with(r#"{"reset": "after_head"}"#));
    assert!(text.contains("Content-Length: ") && text.ends_with("\r\n\r\n"), "{text}");
    assert_eq!(end, reset);
}

#[test]
fn truncate() {
    for length in [0, 10] {
        let (text, end) = everything(&with(&format!(r#"{{"truncate": {length}}}"#)));
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        let promised: usize =
            head.split("Content-Length: ").nth(1).unwrap().split("\r\n").next().unwrap().parse().unwrap();
        assert!(promised > 100 && body.len() == length && end.is_none(), "{text} {end:?}");
    }
}

#[test]
fn drip() {
    for head in [false, true] {
        let emulator =
            with(&format!(r#"{{"times": 1, "drip": {{"bytes": 400, "interval_ms": 1, "head": {head}}}}}"#));
        let mut connection = Connection::open(&emulator);
        let slow = connection.exchange("PUT", TOKEN, &[FLAVOR], "");
        assert!(slow.json()["access_token"].is_string());
        // The connection is as good as before.
        assert_eq!(connection.exchange("PUT", TOKEN, &[FLAVOR], "").status, 200);
        assert_eq!(emulator.connections(), 1);
    }
}

#[test]
fn close_idle() {
    let emulator = with(r#"{"close_idle": true}"#);
    let mut connection = Connection::open(&emulator);
    let response = connection.exchange("PUT", TOKEN, &[FLAVOR], "");
    assert_eq!((response.status, response.header("connection")), (200, None));
    assert_eq!(connection.0.read(&mut [0]).unwrap(), 0);
}

#[test]
fn connections_are_kept() {
    let emulator = Emulator::start().unwrap();
    let mut connection = Connection::open(&emulator);
    for _ in 0..3 {
        assert_eq!(connection.exchange("PUT", TOKEN, &[FLAVOR], "").status, 200);
    }
    ask(&emulator, "PUT", TOKEN, &[FLAVOR], "");
    assert_eq!(emulator.connections(), 2);
    let connections: Vec<u64> = emulator.requests().iter().map(|request| request.connection).collect();
    assert_eq!(connections, [1, 1, 1, 2]);
}

#[test]
fn refuse() {
    let emulator = Emulator::start().unwrap();
    let mut kept = Connection::open(&emulator);
    assert_eq!(kept.exchange("PUT", TOKEN, &[FLAVOR], "").status, 200);
    for _ in 0..2 {
        emulator.add_fault_json(r#"{"refuse": true}"#).unwrap();
        assert!(is_refused(&emulator) && is_refused(&emulator));
        emulator.clear_faults();
        assert_eq!(ask(&emulator, "PUT", TOKEN, &[FLAVOR], "").status, 200);
    }
    // The kept connection was closed.
    assert_eq!(kept.0.read(&mut [0]).unwrap(), 0);
}

#[test]
fn refuse_after_so_many_requests() {
    let emulator = with(r#"{"skip": 2, "refuse": true}"#);
    for _ in 0..2 {
        assert_eq!(ask(&emulator, "PUT", TOKEN, &[FLAVOR], "").status, 200);
    }
    assert!(is_refused(&emulator));
}

#[test]
fn refuse_for_a_while() {
    let emulator = with(r#"{"refuse": true, "for_ms": 50}"#);
    while is_refused(&emulator) {
        std::thread::yield_now();
    }
    assert_eq!(ask(&emulator, "PUT", TOKEN, &[FLAVOR], "").status, 200);
}

#[test]
#[cfg(target_os = "linux")]
fn black_hole() {
    let emulator = Emulator::start().unwrap();
    let mut kept = Connection::open(&emulator);
    assert_eq!(kept.exchange("PUT", TOKEN, &[FLAVOR], "").status, 200);
    for _ in 0..2 {
        emulator.add_fault_json(r#"{"black_hole": true}"#).unwrap();
        assert!(connect_times_out(&emulator));
        kept.send("PUT", TOKEN, &[FLAVOR], "");
        assert!(is_silent(&kept.0));
        emulator.clear_faults();
        kept = Connection::open(&emulator);
        assert_eq!(kept.exchange("PUT", TOKEN, &[FLAVOR], "").status, 200);
    }
    // The connections that fill the queue are not counted.
    assert_eq!(emulator.connections(), 3);
}

#[test]
#[cfg(target_os = "linux")]
fn disabled_and_hop_limit() {
    for name in ["disabled", "hop-limit"] {
        let emulator = Emulator::builder().scenario(Scenario::builtin(name).unwrap()).start().unwrap();
        assert!(connect_times_out(&emulator), "{name}");
        emulator.add_fault_json(r#"{"disabled": "refuse"}"#).unwrap();
        assert!(connect_times_out(&emulator), "the first fault of that sort counts");
    }
    assert!(is_refused(&with(r#"{"disabled": "refuse"}"#)));
}

#[test]
fn the_same_over_tls() {
    let emulator = Emulator::builder().protocol(Protocol::Https).start().unwrap();
    let ask = || ask_tls(&emulator, "localhost", "PUT", TOKEN, &[FLAVOR]);
    assert_eq!(ask().unwrap().status, 200);
    for fault in ["{\"reset\": \"after_head\"}", "{\"reset\": \"before_head\"}", "{\"truncate\": 5}"] {
        emulator.clear_faults();
        emulator.add_fault_json(fault).unwrap();
        let kind = ask().err().unwrap().kind();
        let expected =
            if fault.contains("reset") { ErrorKind::ConnectionReset } else { ErrorKind::UnexpectedEof };
        assert_eq!(kind, expected, "{fault}");
    }
}

#[test]
fn dropping_it_frees_the_port() {
    let emulator = Emulator::start().unwrap();
    let (address, url) = (emulator.address(), emulator.url().to_owned());
    assert_eq!(url, format!("http://{address}"));
    let mut kept = Connection::open(&emulator);
    assert_eq!(kept.exchange("PUT", TOKEN, &[FLAVOR], "").status, 200);
    drop(emulator);
    assert_eq!(kept.0.read(&mut [0]).unwrap_or(0), 0);
    let again = Emulator::builder().listen(address).start().unwrap();
    assert_eq!(ask(&again, "PUT", TOKEN, &[FLAVOR], "").status, 200);
    let error = Emulator::builder().listen(address).start().unwrap_err();
    assert!(error.to_string().starts_with(&format!("cannot listen on {address}")), "{error}");
}

#[test]
fn a_request_is_in_the_log_before_its_response() {
    let emulator = with(r#"{"operation": "create-identity-token", "delay_ms": 1}"#);
    let mut connection = Connection::open(&emulator);
    for count in 1..50 {
        connection.send("PUT", TOKEN, &[FLAVOR], "{}");
        connection.0.peek(&mut [0]).unwrap();
        let last = emulator.requests().pop().unwrap();
        assert_eq!((last.sequence, last.body.as_str(), last.status), (count, "{}", 200));
        connection.receive().unwrap();
    }
}
