//! The emulator's own routes, written from the API's documentation and not from the client's table: an emulator that
//! copied that table could not notice a wrong path in it.

use hyper::Method;
use percent_encoding::percent_decode_str;
use vpc_metadata::Operation;

/// Which of the path families a route belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    Metadata,
    Identity,
    /// `/instance_identity`, which version dates from 2025-08-26 do not have.
    LegacyIdentity,
}

/// What a request asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Route {
    pub(crate) operation: Operation,
    pub(crate) family: Family,
    /// The decoded path segment in the place of `{id}`.
    pub(crate) id: Option<String>,
}

#[rustfmt::skip]
const ROUTES: &[(Method, &str, Operation, Family)] = &[
    (Method::GET, "/metadata/v1/instance", Operation::GetInstance, Family::Metadata),
    (Method::GET, "/metadata/v1/instance/initialization", Operation::GetInstanceInitialization, Family::Metadata),
    (Method::GET, "/metadata/v1/instance/network_attachments", Operation::ListInstanceNetworkAttachments, Family::Metadata),
    (Method::GET, "/metadata/v1/instance/network_attachments/{id}", Operation::GetInstanceNetworkAttachment, Family::Metadata),
    (Method::GET, "/metadata/v1/instance/network_interfaces", Operation::ListInstanceNetworkInterfaces, Family::Metadata),
    (Method::GET, "/metadata/v1/instance/network_interfaces/{id}", Operation::GetInstanceNetworkInterface, Family::Metadata),
    (Method::GET, "/metadata/v1/instance/volume_attachments", Operation::ListInstanceVolumeAttachments, Family::Metadata),
    (Method::GET, "/metadata/v1/instance/volume_attachments/{id}", Operation::GetInstanceVolumeAttachment, Family::Metadata),
    (Method::GET, "/metadata/v1/instance/cluster_network_attachments", Operation::ListInstanceClusterNetworkAttachments, Family::Metadata),
    (Method::GET, "/metadata/v1/instance/cluster_network_attachments/{id}", Operation::GetInstanceClusterNetworkAttachment, Family::Metadata),
    (Method::GET, "/metadata/v1/instance/software_attachments", Operation::ListInstanceSoftwareAttachments, Family::Metadata),
    (Method::GET, "/metadata/v1/instance/software_attachments/{id}", Operation::GetInstanceSoftwareAttachment, Family::Metadata),
    (Method::GET, "/metadata/v1/keys", Operation::ListKeys, Family::Metadata),
    (Method::GET, "/metadata/v1/keys/{id}", Operation::GetKey, Family::Metadata),
    (Method::GET, "/metadata/v1/placement_groups", Operation::ListPlacementGroups, Family::Metadata),
    (Method::GET, "/metadata/v1/placement_groups/{id}", Operation::GetPlacementGroup, Family::Metadata),
    (Method::GET, "/metadata/v1/virtual_network_interfaces", Operation::ListVirtualNetworkInterfaces, Family::Metadata),
    (Method::GET, "/metadata/v1/virtual_network_interfaces/{id}", Operation::GetVirtualNetworkInterface, Family::Metadata),
    (Method::PUT, "/identity/v1/token", Operation::CreateIdentityToken, Family::Identity),
    (Method::POST, "/identity/v1/iam_tokens", Operation::CreateIdentityIamToken, Family::Identity),
    (Method::POST, "/identity/v1/certificates", Operation::CreateIdentityCertificate, Family::Identity),
    (Method::PUT, "/instance_identity/v1/token", Operation::CreateIdentityToken, Family::LegacyIdentity),
    (Method::POST, "/instance_identity/v1/iam_token", Operation::CreateIdentityIamToken, Family::LegacyIdentity),
    (Method::POST, "/instance_identity/v1/certificates", Operation::CreateIdentityCertificate, Family::LegacyIdentity),
];

/// Finds the route of a request by its method and raw path.
pub(crate) fn find(method: &Method, path: &str) -> Option<Route> {
    ROUTES.iter().filter(|(wanted, ..)| wanted == method).find_map(|(_, pattern, operation, family)| {
        let id = matches(pattern, path)?;
        Some(Route { operation: *operation, family: *family, id })
    })
}

/// `Some` when the path has the pattern's segments; inside, what stands for `{id}`. Segments are decoded after they
/// were told apart, so that an encoded slash does not make two of one.
fn matches(pattern: &str, path: &str) -> Option<Option<String>> {
    let mut id = None;
    let mut segments = path.split('/');
    for wanted in pattern.split('/') {
        let segment = segments.next()?;
        if wanted == "{id}" {
            id = Some(percent_decode_str(segment).decode_utf8_lossy().into_owned());
        } else if segment != wanted && percent_decode_str(segment).ne(wanted.bytes()) {
            return None;
        }
    }
    segments.next().is_none().then_some(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn method(operation: Operation) -> Method {
        Method::from_bytes(format!("{:?}", operation.method()).to_uppercase().as_bytes()).unwrap()
    }

    #[test]
    fn the_clients_table_names_the_same_paths() {
        for operation in Operation::ALL {
            for (path, legacy) in [(Some(operation.path()), false), (operation.legacy_path(), true)] {
                let Some(path) = path else { continue };
                let route = find(&method(*operation), &path.replace("{id}", "some-id"))
                    .unwrap_or_else(|| panic!("the emulator has no {path}"));
                assert_eq!(route.operation, *operation);
                assert_eq!(route.family == Family::LegacyIdentity, legacy);
                assert_eq!(route.id.is_some(), operation.takes_id());
            }
        }
        let legacy = Operation::ALL.iter().filter(|operation| operation.legacy_path().is_some()).count();
        assert_eq!(ROUTES.len(), Operation::ALL.len() + legacy);
    }

    #[test]
    fn only_whole_paths_match() {
        for path in [
            "/",
            "",
            "/metadata/v1",
            "/metadata/v1/instance/",
            "//metadata/v1/instance",
            "/metadata/v1/keys/a/b",
            "/identity/v1/tokens",
            "/identity/v1/iam_token",
            "/metadata/v1/instance/disks",
            "/metadata/v1/keys/../keys",
        ] {
            assert_eq!(find(&Method::GET, path), None, "{path}");
            assert_eq!(find(&Method::POST, path), None, "{path}");
        }
        assert_eq!(find(&Method::GET, "/identity/v1/token"), None);
        let encoded = find(&Method::GET, "/metadata/v1/keys/a%2Fb%20c").unwrap();
        assert_eq!(encoded.id.as_deref(), Some("a/b c"));
    }
}
