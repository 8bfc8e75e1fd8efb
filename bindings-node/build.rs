//! Two things that the linker has to be told of an addon.

#[allow(clippy::disallowed_methods, reason = "cargo tells build scripts in the environment")]
fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let is = |name: &str, value: &str| std::env::var_os(name).is_some_and(|text| text == value);
    // On macOS its symbols are found when it is loaded.
    if is("CARGO_CFG_TARGET_VENDOR", "apple") {
        println!("cargo::rustc-cdylib-link-arg=-Wl,-undefined,dynamic_lookup");
    }
    // What is shipped needs the names of its functions for nothing; the workspace keeps them for another package.
    if is("CARGO_CFG_TARGET_OS", "linux") && is("PROFILE", "release") {
        println!("cargo::rustc-cdylib-link-arg=-Wl,--strip-all");
    }
}
