//! `vpc-metadata-bindgen LIBRARY FOLDER`: writes the Kotlin, Swift and Ruby sources that belong to a built library.
#![allow(clippy::print_stderr, reason = "a program for the people who work here")]

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

use uniffi_bindgen::bindings::{GenerateOptions, TargetLanguage, generate_with_bindgen_paths};
use uniffi_bindgen::{BindgenPaths, BindgenPathsLayer};

const UNIFFI_VERSION: &str = "0.32";

/// Where `uniffi.toml` lies.
struct ThisCrate;

impl BindgenPathsLayer for ThisCrate {
    fn get_crate_root(&self, _: &str) -> Option<camino::Utf8PathBuf> {
        Some(env!("CARGO_MANIFEST_DIR").into())
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [library, folder] = arguments.as_slice() else {
        eprintln!("usage: vpc-metadata-bindgen LIBRARY FOLDER");
        return ExitCode::FAILURE;
    };
    match write(library, folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn write(library: &str, folder: &str) -> Result<(), Box<dyn Error>> {
    let mut paths = BindgenPaths::default();
    paths.add_layer(ThisCrate);
    let options = GenerateOptions {
        languages: vec![TargetLanguage::Kotlin, TargetLanguage::Ruby, TargetLanguage::Swift],
        source: library.into(),
        out_dir: folder.into(),
        ..GenerateOptions::default()
    };
    generate_with_bindgen_paths(options, paths)?;
    let kotlin = Path::new(folder).join("io/github/vpcmetadata/vpc_metadata.kt");
    change(&kotlin, "//", KOTLIN_CHANGES)?;
    let ruby = Path::new(folder).join("vpc_metadata.rb");
    change(&ruby, "#", &[])?;
    release_lock(&ruby)?;
    change(&Path::new(folder).join("VpcMetadata.swift"), "//", &[])?;
    change(&Path::new(folder).join("VpcMetadataFFI.h"), "//", &[])
}

/// What UniFFI's templates have no option for. Kotlin's exceptions get their details at the sealed class, where all of
/// them can be asked, and the message proper in the place of a dump of the members.
const KOTLIN_CHANGES: &[(&str, &str)] = &[
    (
        "sealed class VpcMetadataException: kotlin.Exception() {\n",
        "sealed class VpcMetadataException: kotlin.Exception() {\n    \
         /** Everything that is known about the error. */\n    \
         abstract val details: ErrorDetails\n\n    \
         override val message: kotlin.String\n        \
         get() = details.message\n",
    ),
    ("        val `details`: ErrorDetails\n", "        override val details: ErrorDetails\n"),
    (
        ") : VpcMetadataException() {\n        override val message\n            get() = \"details=${ `details` }\"\n    }\n",
        ") : VpcMetadataException()\n",
    ),
];

/// Puts our own first lines before a file, takes white space from the ends of its lines, and makes the changes, each of
/// which has to find its place.
fn change(path: &Path, comment: &str, changes: &[(&str, &str)]) -> Result<(), Box<dyn Error>> {
    let text = std::fs::read_to_string(path)?;
    let generated = text.lines().skip_while(|line| line.starts_with(comment)).map(str::trim_end);
    let mut text = format!(
        "{comment} Made by `make generate` with UniFFI {UNIFFI_VERSION}: changes made here are lost.\n"
    );
    for line in generated {
        text.push_str(line);
        text.push('\n');
    }
    for (from, to) in changes {
        if !text.contains(from) {
            return Err(format!("{}: UniFFI writes {from:?} no longer", path.display()).into());
        }
        text = text.replace(from, to);
    }
    std::fs::write(path, text.trim_end().to_owned() + "\n")?;
    Ok(())
}

/// Has Ruby run its other threads during the calls of the blocking client.
fn release_lock(path: &Path) -> Result<(), Box<dyn Error>> {
    const METHOD: &str = "attach_function :uniffi_vpc_metadata_uniffi_fn_method_blockingclient_";
    let mut text = String::new();
    let mut methods = 0;
    let mut lines_to_its_end = None;
    for line in std::fs::read_to_string(path)?.lines() {
        if line.trim_start().starts_with(METHOD) {
            lines_to_its_end = Some(2);
            methods += 1;
        } else if let Some(lines) = lines_to_its_end {
            lines_to_its_end = if lines == 1 { None } else { Some(lines - 1) };
            if lines == 1 {
                text += line;
                text += ",\n    blocking: true\n";
                continue;
            }
        }
        text += line;
        text.push('\n');
    }
    if methods == 0 {
        return Err(format!("{}: UniFFI writes no {METHOD}", path.display()).into());
    }
    std::fs::write(path, text)?;
    Ok(())
}
