//! `generate [--check]`: writes what is checked in but derived from the sources, or says that it has drifted.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for the people who work here")]

mod c;
mod conventions;
mod node;
mod python;
mod tables;
mod uniffi;

use std::path::Path;
use std::process::ExitCode;

/// A checked-in file and what it should hold, given what it holds.
struct Artefact {
    path: &'static str,
    make: fn(&str) -> Result<String, String>,
}

const ARTEFACTS: &[Artefact] = &[
    Artefact { path: "README.md", make: tables::fill },
    Artefact { path: "bindings-c/README.md", make: conventions::readme },
    Artefact { path: "bindings-c/include/vpc_metadata.h", make: c::header },
    Artefact { path: "bindings-node/index.d.ts", make: node::types },
    Artefact { path: "bindings-node/index.js", make: node::index },
    Artefact { path: "bindings-node/lib/values.js", make: node::values },
    Artefact { path: "bindings-python/python/vpc_metadata/__init__.pyi", make: python::stub },
    Artefact {
        path: "bindings-python/python/vpc_metadata/_async_operations.py",
        make: python::async_operations,
    },
    Artefact { path: "bindings-python/python/vpc_metadata/types.py", make: python::types },
    Artefact { path: "bindings-uniffi/src/model.rs", make: uniffi::model },
    Artefact {
        path: "bindings-uniffi/kotlin/src/main/kotlin/io/github/vpcmetadata/vpc_metadata.kt",
        make: uniffi::kotlin,
    },
    Artefact { path: "bindings-uniffi/ruby/lib/vpc_metadata/bindings.rb", make: uniffi::ruby },
    Artefact { path: "bindings-uniffi/swift/Sources/VpcMetadata/VpcMetadata.swift", make: uniffi::swift },
    Artefact {
        path: "bindings-uniffi/swift/Sources/VpcMetadataFFI/VpcMetadataFFI.h",
        make: uniffi::swift_header,
    },
    Artefact {
        path: "bindings-uniffi/swift/Sources/VpcMetadataFFI/module.modulemap",
        make: uniffi::swift_module_map,
    },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let check = match arguments.as_slice() {
        ["generate"] => false,
        ["generate", "--check"] => true,
        _ => {
            eprintln!("usage: cargo run --package xtask -- generate [--check]");
            return ExitCode::FAILURE;
        }
    };
    let mut failed = false;
    for artefact in ARTEFACTS {
        if let Err(problem) = bring_up_to_date(artefact, check) {
            eprintln!("{}: {problem}", artefact.path);
            failed = true;
        }
    }
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn bring_up_to_date(artefact: &Artefact, check: bool) -> Result<(), String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(artefact.path);
    let found = std::fs::read_to_string(&path).map_err(|error| error.to_string())?;
    let wanted = (artefact.make)(&found)?;
    if found == wanted {
        return Ok(());
    }
    if check {
        return Err("is not what the sources say; mend it with: make generate".to_owned());
    }
    std::fs::write(&path, wanted).map_err(|error| error.to_string())?;
    println!("wrote {}", artefact.path);
    Ok(())
}
