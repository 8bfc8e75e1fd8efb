//! All operations, from asynchronous and from blocking Rust.

use std::path::Path;

use serde_json::Value;
use vpc_metadata::{Call, ErrorKind, Operation};
use vpc_metadata_tests::Bench;

/// The service's example body of an operation.
fn example(operation: Operation) -> Value {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../emulator/bodies");
    let text = std::fs::read_to_string(folder.join(format!("{operation}.json"))).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn id_of(operation: Operation) -> String {
    example(operation)["id"].as_str().unwrap().to_owned()
}

/// Every row of the table through the typed method of the same name, on both clients, against the example body.
macro_rules! every_read {
    (
        reads { $([#[doc = $doc:literal] $Operation:ident, $name:ident($($id:ident)?), $operation_id:literal, $path:literal, $Type:ident, $Shape:ident($member:literal)])* }
        identity { $($identity:tt)* }
    ) => {
        $(
            mod $name {
                use super::*;

                #[tokio::test]
                async fn asynchronous() {
                    let bench = Bench::new();
                    $(let $id = id_of(Operation::$Operation);)?
                    let value = bench.client().$name($(&$id)?).await.unwrap();
                    assert_eq!(serde_json::to_value(value).unwrap(), example(Operation::$Operation));
                    assert_eq!(bench.count(Operation::$Operation), 1);
                }

                #[test]
                fn blocking() {
                    let bench = Bench::new();
                    $(let $id = id_of(Operation::$Operation);)?
                    let value = bench.blocking().$name($(&$id)?).unwrap();
                    assert_eq!(serde_json::to_value(value).unwrap(), example(Operation::$Operation));
                    assert_eq!(bench.count(Operation::$Operation), 1);
                }
            }
        )*
    };
}

vpc_metadata::for_each_operation!(every_read);

#[tokio::test]
async fn identity_operations_asynchronous() {
    let bench = Bench::new();
    let client = bench.client();
    let csr = request_example()["csr"].as_str().unwrap().to_owned();
    assert_eq!(client.create_identity_token(Some(60), None).await.unwrap().expires_in, Some(60));
    assert_eq!(client.create_identity_iam_token(None).await.unwrap().expires_in, Some(3_600));
    let certificate = client.create_identity_certificate(&csr, Some(600)).await.unwrap();
    assert_eq!(certificate.certificates.len(), 2);
    assert_eq!(certificate.expires_in, Some(600));
}

#[test]
fn identity_operations_blocking() {
    let bench = Bench::new();
    let client = bench.blocking();
    let csr = request_example()["csr"].as_str().unwrap().to_owned();
    assert_eq!(client.create_identity_token(Some(60), None).unwrap().expires_in, Some(60));
    assert_eq!(client.create_identity_iam_token(None).unwrap().expires_in, Some(3_600));
    assert_eq!(client.create_identity_certificate(&csr, None).unwrap().certificates.len(), 2);
}

fn request_example() -> Value {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../emulator/bodies");
    let text = std::fs::read_to_string(folder.join("request.create-identity-certificate.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

#[tokio::test]
async fn the_same_instance_arrives_unchanged_through_a_call() {
    let bench = Bench::new();
    let json = bench.client().call(&Call::new(Operation::GetInstance)).await.unwrap();
    let again = bench.blocking().call(&Call::new(Operation::GetInstance)).unwrap();
    assert_eq!(json, again);
    let value: Value = json.decode().unwrap();
    assert_eq!(value, example(Operation::GetInstance));
}

#[tokio::test]
async fn a_newer_operation_is_reached_by_its_path() {
    let bench = Bench::new();
    let client = bench.client();
    let value = client.get_metadata("/metadata/v1/instance").await.unwrap();
    assert_eq!(value, example(Operation::GetInstance));
    let error = client.get_metadata("/metadata/v1/instance/new_thing").await.unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::NotFound, Some("get-metadata")));
    let error = client.get_metadata("/identity/v1/token").await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidInput, 0));
}

#[tokio::test]
async fn a_resource_that_does_not_exist_is_not_found() {
    let bench = Bench::new();
    let error = bench.client().get_key("r006-00000000-0000-0000-0000-000000000000").await.unwrap_err();
    assert_eq!(
        (error.kind(), error.status(), error.code()),
        (ErrorKind::NotFound, Some(404), Some("not_found"))
    );
    assert_eq!(error.trace().map(str::len), Some(36));
    assert_eq!(error.operation(), Some("get-key"));
    assert_eq!(error.attempts(), 1, "a 404 is never tried again");
}

#[tokio::test]
async fn hostile_ids_stay_one_segment_or_are_not_sent() {
    let bench = Bench::new();
    let client = bench.client();
    client.identity_token().await.unwrap();
    for (id, path) in [
        ("../../x", "/metadata/v1/keys/..%2F..%2Fx"),
        ("%2e%2e", "/metadata/v1/keys/%252e%252e"),
        ("a/b?c#d", "/metadata/v1/keys/a%2Fb%3Fc%23d"),
        ("a b;c&d=e", "/metadata/v1/keys/a%20b%3Bc%26d%3De"),
        ("é", "/metadata/v1/keys/%C3%A9"),
    ] {
        bench.emulator.clear_requests();
        client.get_key(id).await.unwrap_err();
        let requests = bench.emulator.requests();
        assert_eq!((requests.len(), requests[0].path.as_str()), (1, path));
        assert_eq!(requests[0].query, "version=2025-08-26");
    }
    bench.emulator.clear_requests();
    let long = "x".repeat(10_240);
    for id in ["", ".", "..", "a\0b", "a\r\nHost: elsewhere", "\u{1b}[2J", long.as_str()] {
        let error = client.get_key(id).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidInput, 0));
        assert!(error.message().contains("id"), "{error}");
    }
    assert!(bench.emulator.requests().is_empty());
}

#[tokio::test]
async fn a_blocking_client_works_on_the_threads_of_a_runtime() {
    let bench = Bench::new();
    let client = bench.blocking();
    client.get_instance().unwrap();
    let moved = client.clone();
    tokio::task::spawn_blocking(move || moved.get_instance().unwrap()).await.unwrap();
    drop(client);
}

/// What a burst of callers opened is closed again once it is not needed.
#[cfg(target_os = "linux")]
#[test]
fn connections_of_a_burst_are_given_back() {
    let bench = Bench::new();
    // No refresh within this test: it would open a connection of its own.
    let client = bench.builder().token_lifetime(3_600).build_blocking().unwrap();
    client.get_instance().unwrap();
    let start = std::sync::Barrier::new(8);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                start.wait();
                client.get_instance().unwrap();
            });
        }
    });
    for _ in 0..16 {
        bench.clock.advance(std::time::Duration::from_secs(61));
        client.list_keys().unwrap();
    }
    let connections: std::collections::BTreeSet<_> =
        bench.emulator.requests().iter().rev().take(4).map(|request| request.connection).collect();
    assert_eq!(connections.len(), 1, "a lone caller keeps its connection");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let client_side = format!(":{:04X} 01 ", bench.emulator.address().port());
    let open = || {
        let table = std::fs::read_to_string("/proc/net/tcp").unwrap();
        table.lines().filter(|line| line.contains(&client_side)).count()
    };
    runtime.block_on(vpc_metadata_tests::until("one connection is left", || open() == 1));
}
