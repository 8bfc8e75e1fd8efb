//! On macOS an addon's symbols are found when it is loaded, which the linker has to be told.

#[allow(clippy::disallowed_methods, reason = "cargo tells build scripts in the environment")]
fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var_os("CARGO_CFG_TARGET_VENDOR").is_some_and(|vendor| vendor == "apple") {
        println!("cargo::rustc-cdylib-link-arg=-Wl,-undefined,dynamic_lookup");
    }
}
