//! The real bodies that the mutations start from.

use std::sync::LazyLock;

use serde_json::Value;
use vpc_metadata::Operation;

macro_rules! files {
    ($folder:literal: $($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../emulator/", $folder, "/", $name, ".json")))),*]
    };
}

const BODIES: &[(&str, &str)] = files![
    "bodies":
    "create-identity-certificate",
    "create-identity-iam-token",
    "create-identity-token",
    "create-identity-token.nonce",
    "get-instance",
    "get-instance.minimal",
    "get-instance.spot",
    "get-instance-cluster-network-attachment",
    "get-instance-initialization",
    "get-instance-initialization.minimal",
    "get-instance-initialization.windows",
    "get-instance-network-attachment",
    "get-instance-network-interface",
    "get-instance-software-attachment",
    "get-instance-software-attachment.pending",
    "get-instance-volume-attachment",
    "get-key",
    "get-placement-group",
    "get-virtual-network-interface",
    "list-instance-cluster-network-attachments",
    "list-instance-network-attachments",
    "list-instance-network-interfaces",
    "list-instance-network-interfaces.primary-ip-variant",
    "list-instance-software-attachments",
    "list-instance-volume-attachments",
    "list-keys",
    "list-placement-groups",
    "list-placement-groups.empty",
    "list-placement-groups.paginated-variant",
    "list-virtual-network-interfaces",
    "server.bare-metal",
    "server.powervs",
];

const ERRORS: &[(&str, &str)] = files![
    "bodies":
    "error-400-invalid_request",
    "error-400-invalid_value",
    "error-400-invalid_version_range",
    "error-400-missing_field-trusted-profile",
    "error-400-missing_value-metadata-flavor",
    "error-400-profile_not_linked",
    "error-400-unknown_field",
    "error-401",
    "error-403",
    "error-404-not_found",
    "error-404-removed-instance_identity-path",
    "error-500",
];

const REQUESTS: &[(&str, &str)] = files![
    "bodies":
    "request.create-identity-certificate",
    "request.create-identity-iam-token.by-crn",
    "request.create-identity-iam-token.by-id",
    "request.create-identity-iam-token.by-name",
    "request.create-identity-token.empty",
    "request.create-identity-token",
];

const SCENARIOS: &[(&str, &str)] = files![
    "scenarios":
    "default",
    "minimal",
    "spot",
    "windows",
    "pending-software",
    "primary-ip",
    "no-default-profile",
    "paged",
    "old-service",
    "bare-metal",
    "powervs",
    "disabled",
    "hop-limit",
];

const CLAIMS: &str = include_str!("../../emulator/bodies/identity-token-claims.json");

type Named = Vec<(&'static str, Value)>;

fn parsed(files: &[(&'static str, &str)]) -> Named {
    files.iter().map(|(name, text)| (*name, serde_json::from_str(text).expect(name))).collect()
}

/// Successful responses.
pub(crate) static RESPONSES: LazyLock<Named> = LazyLock::new(|| parsed(BODIES));
/// Error responses.
pub(crate) static ERROR_RESPONSES: LazyLock<Named> = LazyLock::new(|| parsed(ERRORS));
/// Request bodies.
pub(crate) static REQUEST_BODIES: LazyLock<Named> = LazyLock::new(|| parsed(REQUESTS));
/// What an identity token says.
pub(crate) static TOKEN_CLAIMS: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(CLAIMS).expect("claims"));

/// Scenario files; where they name the file of a body, they hold it.
pub(crate) static SCENARIO_FILES: LazyLock<Named> = LazyLock::new(|| {
    let mut scenarios = parsed(SCENARIOS);
    for (_, scenario) in &mut scenarios {
        for body in scenario.get_mut("bodies").and_then(Value::as_object_mut).into_iter().flatten() {
            let Some(name) = body.1.as_str().and_then(|name| name.strip_suffix(".json")) else { continue };
            if let Some((_, found)) = RESPONSES.iter().find(|(known, _)| *known == name) {
                *body.1 = found.clone();
            }
        }
    }
    scenarios
});

/// The example responses of an operation.
pub(crate) fn of(operation: Operation) -> Vec<&'static Value> {
    let id = operation.id();
    let matches = |name: &str| name.split('.').next() == Some(id);
    RESPONSES.iter().filter(|(name, _)| matches(name)).map(|(_, body)| body).collect()
}
