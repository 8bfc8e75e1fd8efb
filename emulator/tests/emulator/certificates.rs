//! Identity certificates, with requests that `openssl` makes and chains that it checks.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};
use vpc_metadata_emulator::Emulator;

use crate::client::{FLAVOR, ask, bearer};

const TARGET: &str = "/identity/v1/certificates?version=2025-08-26";

fn openssl(arguments: &[&str]) -> String {
    let output = Command::new("openssl").args(arguments).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn directory(name: &str) -> PathBuf {
    let directory = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&directory).unwrap();
    directory
}

fn file(directory: &Path, name: &str) -> String {
    directory.join(name).to_str().unwrap().to_owned()
}

/// A signing request by `openssl req`.
fn csr(directory: &Path, key: &[&str], more: &[&str]) -> String {
    let (key_file, csr_file) = (file(directory, "key.pem"), file(directory, "request.csr"));
    let mut arguments = vec!["req", "-new", "-sha256", "-nodes", "-keyout", &key_file, "-out", &csr_file];
    arguments.extend(key);
    arguments.extend(more);
    openssl(&arguments);
    fs::read_to_string(csr_file).unwrap()
}

const EC: &[&str] = &["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"];
const US: &[&str] = &["-subj", "/C=US"];

/// Checks the chain and returns what `openssl x509` says of the leaf.
fn verified(emulator: &Emulator, directory: &Path, body: &Value) -> String {
    let chain = body["certificates"].as_array().unwrap();
    assert_eq!(chain.len(), 2);
    let (leaf, intermediate, root) =
        (file(directory, "leaf.pem"), file(directory, "intermediate.pem"), file(directory, "root.pem"));
    fs::write(&leaf, chain[0].as_str().unwrap()).unwrap();
    fs::write(&intermediate, chain[1].as_str().unwrap()).unwrap();
    fs::write(&root, emulator.ca_pem()).unwrap();
    openssl(&["verify", "-x509_strict", "-CAfile", &root, "-untrusted", &intermediate, &leaf]);
    let key = file(directory, "key.pem");
    assert_eq!(
        openssl(&["x509", "-in", &leaf, "-noout", "-pubkey"]),
        openssl(&["pkey", "-in", &key, "-pubout"])
    );
    openssl(&["x509", "-in", &leaf, "-noout", "-subject", "-nameopt", "RFC2253"])
}

#[test]
fn as_the_documentation_asks_for_one() {
    let emulator = Emulator::start().unwrap();
    let bearer = bearer(&emulator);
    let directory = directory("rsa-4096");
    let body = json!({ "csr": csr(&directory, &["-newkey", "rsa:4096"], US) }).to_string();
    for target in [
        TARGET,
        "/identity/v1/certificates?version=2024-11-12",
        "/instance_identity/v1/certificates?version=2024-11-12",
    ] {
        let response = ask(&emulator, "POST", target, &[&bearer], &body);
        assert_eq!(response.status, 200, "{}", response.text());
        let answer = response.json();
        assert_eq!(answer["expires_in"], 3600);
        assert!(
            answer["id"].is_string() && answer["created_at"].is_string() && answer["expires_at"].is_string()
        );
        let subject = verified(&emulator, &directory, &answer);
        assert_eq!(subject.trim(), "subject=CN=0717_4ba8eb7c-fafc-5647-a0d5-92ff08e8c307,C=US");
    }
}

#[test]
fn elliptic_keys_and_all_subject_attributes() {
    let emulator = Emulator::start().unwrap();
    let directory = directory("elliptic");
    let csr = csr(&directory, EC, &["-subj", "/C=US/ST=Texas/L=Dallas/O=Example/OU=Orders"]);
    let body = json!({ "csr": csr, "expires_in": 300 }).to_string();
    let answer = ask(&emulator, "POST", TARGET, &[&bearer(&emulator)], &body).json();
    assert_eq!(answer["expires_in"], 300);
    let subject = verified(&emulator, &directory, &answer);
    assert!(subject.contains("OU=Orders,O=Example,L=Dallas,ST=Texas,C=US"), "{subject}");
}

#[test]
fn what_the_service_refuses() {
    let emulator = Emulator::start().unwrap();
    let bearer = bearer(&emulator);
    let directory = directory("refused");
    let good = csr(&directory, EC, US);
    let der = good.lines().filter(|line| !line.starts_with('-')).collect::<String>();
    // The last character of the signature's middle changes its value, not its form.
    let middle = der.len() - 20;
    let changed = if der.as_bytes()[middle] == b'A' { "B" } else { "A" };
    let forged = format!("{}{changed}{}", &der[..middle], &der[middle + 1..]);
    let armour =
        |label: &str, text: &str| format!("-----BEGIN {label}-----\n{text}\n-----END {label}-----\n");
    let request = "CERTIFICATE REQUEST";
    for (what, csr) in [
        ("CN", csr(&directory, EC, &["-subj", "/C=US/CN=mine"])),
        ("email", csr(&directory, EC, &["-subj", "/C=US/emailAddress=a@example.com"])),
        (
            "extension",
            csr(&directory, EC, &["-subj", "/C=US", "-addext", "basicConstraints=critical,CA:true"]),
        ),
        ("signature", armour(request, &forged)),
        ("label", armour("CERTIFICATE", &der)),
        ("base64", armour(request, "====")),
        ("cut", armour(request, &der[..40])),
        ("two", format!("{good}{good}")),
        ("text", "hello".to_owned()),
        ("empty", String::new()),
    ] {
        let response = ask(&emulator, "POST", TARGET, &[&bearer], &json!({ "csr": csr }).to_string());
        assert_eq!(
            (response.status, response.code().as_str()),
            (400, "invalid_value"),
            "{what}: {}",
            response.text()
        );
        assert_eq!(response.json()["errors"][0]["target"]["name"], "csr", "{what}");
    }
    for (body, code) in [
        (json!({}), "missing_field"),
        (json!({ "csr": 1 }), "invalid_value"),
        (json!({ "csr": good, "expires_in": 299 }), "invalid_value"),
        (json!({ "csr": good, "expires_in": 3601 }), "invalid_value"),
        (json!({ "csr": good, "days": 1 }), "unknown_field"),
    ] {
        let response = ask(&emulator, "POST", TARGET, &[&bearer], &body.to_string());
        assert_eq!((response.status, response.code().as_str()), (400, code), "{body}");
    }
    assert_eq!(ask(&emulator, "POST", TARGET, &[FLAVOR], "{}").status, 401);
}
