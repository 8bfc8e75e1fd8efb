//! Which protocol the server has enabled, and trust in its certificate.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};

use vpc_metadata::{Client, ClientBuilder, ErrorKind, Operation, Protocol};
use vpc_metadata_emulator::Emulator;

fn https_emulator() -> Emulator {
    Emulator::builder().protocol(vpc_metadata_emulator::Protocol::Https).start().unwrap()
}

/// An address where nothing listens, as far as that can be had.
fn nobody() -> SocketAddr {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap()
}

struct CaFile(std::path::PathBuf);

impl CaFile {
    fn of(emulator: &Emulator) -> CaFile {
        let name = format!("vpc-metadata-ca-{}-{}.pem", std::process::id(), emulator.address().port());
        let path = std::env::temp_dir().join(name);
        std::fs::write(&path, emulator.ca_pem()).unwrap();
        CaFile(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for CaFile {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// A client that means the service by its own name.
fn service(http: SocketAddr, https: SocketAddr) -> ClientBuilder {
    Client::builder().environment(|_| None).service_addresses(http, https)
}

#[tokio::test]
async fn http_is_found_without_asking_dns() {
    let emulator = Emulator::start().unwrap();
    let client = service(emulator.address(), nobody()).build().unwrap();
    client.get_instance().await.unwrap();
    let host = emulator.requests()[0].headers.get("host").cloned().unwrap();
    assert!(host.starts_with("api.metadata.cloud.ibm.com"), "{host}");
}

#[tokio::test]
async fn https_is_found_and_its_name_verified() {
    let emulator = https_emulator();
    let ca = CaFile::of(&emulator);
    let client = service(nobody(), emulator.address()).ca_file(ca.path()).build().unwrap();
    client.get_instance().await.unwrap();
    client.get_instance().await.unwrap();
    assert_eq!(emulator.count(Operation::CreateIdentityToken), 1);
}

#[tokio::test]
async fn https_is_found_while_http_hangs() {
    let silent = Emulator::start().unwrap();
    silent.add_fault_json(r#"{"hang": true}"#).unwrap();
    let emulator = https_emulator();
    let ca = CaFile::of(&emulator);
    let client = service(silent.address(), emulator.address()).ca_file(ca.path()).build().unwrap();
    client.get_instance().await.unwrap();
    assert!(silent.requests().iter().all(|request| request.operation != Some(Operation::GetInstance)));
}

#[tokio::test]
async fn https_is_never_given_up_for_http() {
    let secure = https_emulator();
    let ca = CaFile::of(&secure);
    let plain_address = nobody();
    let client = service(plain_address, secure.address()).ca_file(ca.path()).max_attempts(2).build().unwrap();
    client.get_instance().await.unwrap();
    // Whoever can break https now offers http.
    drop(secure);
    let plain = Emulator::builder().listen(plain_address).start().unwrap();
    let error = client.get_instance().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Unreachable | ErrorKind::Transport), "{error:?}");
    assert!(plain.requests().is_empty(), "no token may go over http");
}

#[tokio::test]
async fn a_server_that_is_switched_to_https_is_followed() {
    let http_address = nobody();
    let plain = Emulator::builder().listen(http_address).start().unwrap();
    let secure = https_emulator();
    let ca = CaFile::of(&secure);
    let client = service(http_address, secure.address()).ca_file(ca.path()).build().unwrap();
    client.get_instance().await.unwrap();
    assert!(secure.requests().is_empty());
    drop(plain);
    client.get_instance().await.unwrap();
}

#[tokio::test]
async fn an_unknown_authority_is_refused_and_named() {
    let emulator = https_emulator();
    let client = service(nobody(), emulator.address()).protocol(Protocol::Https).build().unwrap();
    let error = client.get_instance().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(error.message().contains("not trusted"), "{error}");
    assert!(error.hint().unwrap().contains("ca_file"), "{error:?}");
    assert_eq!(error.attempts(), 1, "a certificate does not get better");
    assert!(emulator.requests().is_empty());
}

#[tokio::test]
async fn the_other_protocol_is_hinted_at() {
    let emulator = https_emulator();
    let client = service(emulator.address(), nobody()).protocol(Protocol::Http).build().unwrap();
    let error = client.get_instance().await.unwrap_err();
    let hint = error.hint().unwrap_or_default();
    assert!(hint.contains("protocol") || error.kind() == ErrorKind::InvalidResponse, "{error:?}");
    let error = service(nobody(), nobody())
        .protocol(Protocol::Http)
        .build()
        .unwrap()
        .get_instance()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unreachable);
}

#[tokio::test]
async fn nothing_at_all_is_unreachable_on_both() {
    let client = service(nobody(), nobody()).max_attempts(2).build().unwrap();
    let error = client.get_instance().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Unreachable, 2));
    assert!(error.hint().is_some());
}

#[tokio::test]
async fn an_https_endpoint_of_the_users_own_is_verified_too() {
    let emulator = https_emulator();
    let ca = CaFile::of(&emulator);
    let endpoint = emulator.url();
    let trusted =
        Client::builder().environment(|_| None).endpoint(endpoint).ca_file(ca.path()).build().unwrap();
    trusted.get_instance().await.unwrap();
    let untrusted = Client::builder().environment(|_| None).endpoint(endpoint).build().unwrap();
    assert_eq!(untrusted.get_instance().await.unwrap_err().kind(), ErrorKind::Transport);
}
