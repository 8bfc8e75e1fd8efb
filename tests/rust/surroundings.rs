//! Hostile surroundings: proxies and credentials in the environment, a broken trust store. A process of its own,
//! because the environment belongs to the process.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::panic,
    reason = "a panic is how a test fails"
)]

use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use vpc_metadata::{ErrorKind, blocking};
use vpc_metadata_tests::Bench;

fn main() {
    let proxy = TcpListener::bind("127.0.0.1:0").unwrap();
    let proxy_url = format!("http://user:hunter2@{}", proxy.local_addr().unwrap());
    let proxied = Arc::new(AtomicUsize::new(0));
    std::thread::spawn({
        let proxied = Arc::clone(&proxied);
        move || {
            while proxy.accept().is_ok() {
                proxied.fetch_add(1, Ordering::SeqCst);
            }
        }
    });
    let home = std::env::temp_dir().join(format!("vpc-metadata-home-{}", std::process::id()));
    std::fs::create_dir_all(&home).unwrap();
    std::fs::write(home.join(".netrc"), "default login intruder password hunter2\n").unwrap();

    let bench = Bench::new();
    let mut variables = vec![
        ("HOME".to_owned(), home.to_str().unwrap().to_owned()),
        ("NETRC".to_owned(), home.join(".netrc").to_str().unwrap().to_owned()),
        ("NO_PROXY".to_owned(), String::new()),
        // A trust store that cannot be read: http must not look at it.
        ("SSL_CERT_FILE".to_owned(), "/does/not/exist".to_owned()),
        ("SSL_CERT_DIR".to_owned(), "/does/not/exist".to_owned()),
        ("VPC_METADATA_ENDPOINT".to_owned(), bench.emulator.url().to_owned()),
    ];
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
        variables.push((name.to_owned(), proxy_url.clone()));
        variables.push((name.to_lowercase(), proxy_url.clone()));
    }
    for (name, value) in &variables {
        // SAFETY: the other threads of this process, the emulator's and the listener's, do not read the environment.
        unsafe { std::env::set_var(name, value) };
    }

    let client = blocking::Client::new().expect("the endpoint comes from the environment");
    client.get_instance().unwrap();
    client.iam_token(None).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let client = vpc_metadata::Client::new().unwrap();
        client.get_instance().await.unwrap();
        client.get_key("../../x").await.unwrap_err();
    });

    for request in bench.emulator.requests() {
        assert!(!request.headers.contains_key("proxy-authorization"), "{}", request.path);
        let authorization = request.headers.get("authorization").map_or("", String::as_str);
        assert!(authorization.is_empty() || authorization.starts_with("Bearer "), "{authorization}");
        assert!(
            request.path.starts_with("/identity/v1/") || request.path.starts_with("/metadata/v1/"),
            "{}",
            request.path
        );
    }
    assert!(bench.emulator.requests().len() >= 6);

    // What cannot be reached directly is not reached through the proxy either.
    bench.fault(r#"{"refuse": true}"#);
    let error = client.get_instance().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unreachable);
    assert!(!format!("{error:?}").contains("hunter2"));
    assert_eq!(proxied.load(Ordering::SeqCst), 0, "no connection to the proxy");
    std::fs::remove_dir_all(home).unwrap();
    println!("1 passed, 0 failed");
}
