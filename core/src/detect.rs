//! Where this process runs, as far as the machine says without a packet being sent.

use std::fs;
use std::path::Path;

/// Whether this machine is a virtual server or a bare metal server of IBM Cloud VPC.
///
/// Reads the machine's DMI data below `/sys/class/dmi/id`; sends nothing. Where there is no such data (other
/// operating systems, some containers) the answer is `false`, which then only means that it cannot be told.
///
/// ```
/// if vpc_metadata::is_ibm_vpc() {
///     println!("on IBM Cloud VPC");
/// }
/// ```
pub fn is_ibm_vpc() -> bool {
    is_ibm_vpc_below(Path::new("/sys/class/dmi/id"))
}

fn is_ibm_vpc_below(dmi: &Path) -> bool {
    let read = |name: &str| fs::read_to_string(dmi.join(name)).unwrap_or_default();
    read("chassis_asset_tag").contains("ibmcloud")
        || read("chassis_vendor").starts_with("IBM:Cloud Compute Server 1.0:")
}

/// Whether the machine says what it is, and it is something else.
pub(crate) fn is_elsewhere() -> bool {
    Path::new("/sys/class/dmi/id/chassis_vendor").exists() && !is_ibm_vpc()
}

/// Whether this process runs in a container, where one more hop lies before the service.
pub(crate) fn in_container() -> bool {
    ["/.dockerenv", "/run/.containerenv", "/var/run/secrets/kubernetes.io"]
        .iter()
        .any(|mark| Path::new(mark).exists())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(name: &str, files: &[(&str, &str)]) -> bool {
        let folder = std::env::temp_dir().join(format!("vpc-metadata-dmi-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        for (file, text) in files {
            fs::write(folder.join(file), text).expect("a file");
        }
        let verdict = is_ibm_vpc_below(&folder);
        fs::remove_dir_all(&folder).expect("removed");
        verdict
    }

    #[test]
    fn the_machine_is_known_by_either_mark() {
        assert!(verdict("tag", &[("chassis_asset_tag", "ibmcloud\n")]));
        assert!(verdict("vendor", &[("chassis_vendor", "IBM:Cloud Compute Server 1.0:bx2-2x8\n")]));
        assert!(!verdict(
            "other",
            &[("chassis_vendor", "Amazon EC2\n"), ("chassis_asset_tag", "Amazon EC2\n")]
        ));
        assert!(!verdict("prefix", &[("chassis_vendor", "not IBM:Cloud Compute Server 1.0:\n")]));
        assert!(!verdict("nothing", &[]));
    }
}
