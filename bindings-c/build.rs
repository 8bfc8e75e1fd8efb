//! How the shared library is linked: its versioned name, and that it stays where it was loaded.

#[allow(clippy::disallowed_methods, reason = "cargo tells build scripts in the environment")]
fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let system = std::env::var_os("CARGO_CFG_TARGET_OS").unwrap_or_default();
    if system == "linux" {
        // Programs are bound to the versions that fit them: those of one major number, and before 1.0 of one minor number.
        let series = match env!("CARGO_PKG_VERSION_MAJOR") {
            "0" => concat!("0.", env!("CARGO_PKG_VERSION_MINOR")),
            major => major,
        };
        println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,libvpc_metadata.so.{series}");
        // A thread that renews a token may outlive `dlclose`; its code must not be unmapped under it.
        println!("cargo:rustc-cdylib-link-arg=-Wl,-z,nodelete");
    }
}
