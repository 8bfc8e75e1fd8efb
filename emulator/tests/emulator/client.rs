//! A client that hides nothing: it writes bytes and reads bytes.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName};
use serde_json::Value;
use vpc_metadata_emulator::Emulator;

/// Longer than anything takes; ends a test that would otherwise hang.
const PATIENCE: Duration = Duration::from_secs(30);

pub(crate) struct Response {
    pub(crate) status: u16,
    /// Names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Response {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|error| panic!("{error}: {:?}", String::from_utf8_lossy(&self.body)))
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The `code` of an error body; checks what every error body has.
    pub(crate) fn code(&self) -> String {
        let body = self.json();
        assert_eq!(self.header("content-type"), Some("application/json; charset=utf-8"), "{body}");
        assert_eq!(self.header("x-request-id"), body["trace"].as_str(), "{body}");
        assert!(!body["errors"][0]["message"].as_str().unwrap().is_empty());
        body["errors"][0]["code"].as_str().unwrap().to_owned()
    }
}

/// One connection.
pub(crate) struct Connection(pub(crate) TcpStream);

impl Connection {
    pub(crate) fn open(emulator: &Emulator) -> Self {
        Self::try_open(emulator).unwrap()
    }

    pub(crate) fn try_open(emulator: &Emulator) -> io::Result<Self> {
        let stream = TcpStream::connect(emulator.address())?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_nodelay(true)?;
        Ok(Self(stream))
    }

    pub(crate) fn send(&mut self, method: &str, target: &str, headers: &[&str], body: &str) {
        write_request(&mut self.0, method, target, headers, body).unwrap();
    }

    pub(crate) fn receive(&mut self) -> io::Result<Response> {
        read_response(&mut self.0)
    }

    pub(crate) fn exchange(&mut self, method: &str, target: &str, headers: &[&str], body: &str) -> Response {
        self.send(method, target, headers, body);
        self.receive().unwrap()
    }
}

fn write_request(
    wire: &mut impl Write,
    method: &str,
    target: &str,
    headers: &[&str],
    body: &str,
) -> io::Result<()> {
    let mut text = format!("{method} {target} HTTP/1.1\r\nHost: api.metadata.cloud.ibm.com\r\n");
    for header in headers {
        text.push_str(&format!("{header}\r\n"));
    }
    if !body.is_empty() {
        text.push_str(&format!("Content-Length: {}\r\n", body.len()));
    }
    text.push_str("\r\n");
    text.push_str(body);
    wire.write_all(text.as_bytes())
}

/// Reads a response by its `Content-Length`; one that breaks off is an error.
pub(crate) fn read_response(wire: &mut impl Read) -> io::Result<Response> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        wire.read_exact(&mut byte)?;
        head.extend(byte);
    }
    let head = String::from_utf8(head).unwrap();
    let mut lines = head.split("\r\n").filter(|line| !line.is_empty());
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let headers: Vec<_> = lines
        .map(|line| line.split_once(": ").unwrap())
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    let length = headers
        .iter()
        .find(|(name, _)| name == "content-length")
        .map_or(0, |(_, value)| value.parse().unwrap());
    let mut body = vec![0; length];
    wire.read_exact(&mut body)?;
    Ok(Response { status, headers, body })
}

/// One request on a connection of its own.
pub(crate) fn ask(emulator: &Emulator, method: &str, target: &str, headers: &[&str], body: &str) -> Response {
    Connection::open(emulator).exchange(method, target, headers, body)
}

/// The same over TLS, trusting only the emulator's authority.
pub(crate) fn ask_tls(
    emulator: &Emulator,
    name: &'static str,
    method: &str,
    target: &str,
    headers: &[&str],
) -> io::Result<Response> {
    let mut roots = rustls::RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(emulator.ca_pem().as_bytes()).unwrap()).unwrap();
    let config =
        rustls::ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_root_certificates(roots)
            .with_no_client_auth();
    let session =
        rustls::ClientConnection::new(Arc::new(config), ServerName::try_from(name).unwrap()).unwrap();
    let mut wire = rustls::StreamOwned::new(session, Connection::open(emulator).0);
    write_request(&mut wire, method, target, headers, "")?;
    read_response(&mut wire)
}

/// Asks the control port.
pub(crate) fn control(emulator: &Emulator, method: &str, path: &str, body: &str) -> Response {
    let address = emulator.control_url().unwrap().strip_prefix("http://").unwrap();
    let mut wire = TcpStream::connect(address).unwrap();
    wire.set_read_timeout(Some(PATIENCE)).unwrap();
    write_request(&mut wire, method, path, &[], body).unwrap();
    read_response(&mut wire).unwrap()
}

pub(crate) const FLAVOR: &str = "Metadata-Flavor: ibm";
pub(crate) const TOKEN: &str = "/identity/v1/token?version=2025-08-26";
pub(crate) const IAM: &str = "/identity/v1/iam_tokens?version=2025-08-26";
pub(crate) const INSTANCE: &str = "/metadata/v1/instance?version=2025-08-26";

/// A fresh identity token as a header.
pub(crate) fn bearer(emulator: &Emulator) -> String {
    let response = ask(emulator, "PUT", TOKEN, &[FLAVOR], "");
    assert_eq!(response.status, 200, "{}", response.text());
    format!("Authorization: Bearer {}", response.json()["access_token"].as_str().unwrap())
}

/// A GET with this header.
pub(crate) fn get(emulator: &Emulator, bearer: &str, target: &str) -> Response {
    ask(emulator, "GET", target, &[bearer, "Accept: application/json"], "")
}

/// Part 0 (header) or 1 (claims) of a JWT.
pub(crate) fn jwt_part(token: &str, part: usize) -> Value {
    let bytes = URL_SAFE_NO_PAD.decode(token.split('.').nth(part).unwrap()).unwrap();
    serde_json::from_slice(&bytes).unwrap()
}
