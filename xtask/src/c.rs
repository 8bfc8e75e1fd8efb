//! The header of the C library, from its sources.

use std::path::Path;

/// In the order in which the header tells its story.
const SOURCES: &[&str] = &[
    "version.rs",
    "error.rs",
    "options.rs",
    "client.rs",
    "operations.rs",
    "value.rs",
    "submission.rs",
    "log.rs",
];

/// The whole of `include/vpc_metadata.h`.
pub(crate) fn header(_: &str) -> Result<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../bindings-c");
    let mut config = cbindgen::Config::from_file(folder.join("cbindgen.toml"))?;
    let conventions = folder.join("include/conventions.h.in");
    let conventions = std::fs::read_to_string(&conventions).map_err(|error| error.to_string())?;
    let versions = [
        ("@VERSION@", env!("CARGO_PKG_VERSION")),
        ("@MAJOR@", env!("CARGO_PKG_VERSION_MAJOR")),
        ("@MINOR@", env!("CARGO_PKG_VERSION_MINOR")),
        ("@PATCH@", env!("CARGO_PKG_VERSION_PATCH")),
    ];
    let fill = |text: String, (word, version): &(&str, &str)| text.replace(word, version);
    config.after_includes = Some(versions.iter().fold(conventions, fill).trim_end().to_owned());
    let builder = cbindgen::Builder::new().with_config(config);
    let add = |builder: cbindgen::Builder, file: &&str| builder.with_src(folder.join("src").join(file));
    let bindings = SOURCES.iter().fold(builder, add).generate().map_err(|error| error.to_string())?;
    let mut text = Vec::new();
    bindings.write(&mut text);
    String::from_utf8(text).map_err(|error| error.to_string())
}
