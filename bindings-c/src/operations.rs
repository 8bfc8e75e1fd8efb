//! One function per operation of the API. cbindgen does not see functions that macros make, so each is written out.

use std::ffi::c_char;

use vpc_metadata_core::{Call, Operation};

use crate::client::{Client, call, trusted_profile};
use crate::error::{Error, Status};
use crate::ffi::{optional_text, text};
use crate::value::Value;

/// Describes the virtual server instance that the caller runs on.
/// `get-instance`, `GET /metadata/v1/instance`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_get_instance(
    client: *const Client,
    out: *mut *mut Value,
    error: *mut *mut Error,
) -> Status {
    // SAFETY: the caller gives NULL or what the header says.
    unsafe { call(client, out, error, || Ok(Call::new(Operation::GetInstance))) }
}

/// Returns what the instance was created with: user data, SSH keys, default trusted profile, Windows password.
/// `get-instance-initialization`, `GET /metadata/v1/instance/initialization`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_get_instance_initialization(
    client: *const Client,
    out: *mut *mut Value,
    error: *mut *mut Error,
) -> Status {
    // SAFETY: the caller gives NULL or what the header says.
    unsafe { call(client, out, error, || Ok(Call::new(Operation::GetInstanceInitialization))) }
}

/// Lists the network attachments of the instance.
/// `list-instance-network-attachments`, `GET /metadata/v1/instance/network_attachments`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_list_instance_network_attachments(
    client: *const Client,
    out: *mut *mut Value,
    error: *mut *mut Error,
) -> Status {
    // SAFETY: the caller gives NULL or what the header says.
    unsafe { call(client, out, error, || Ok(Call::new(Operation::ListInstanceNetworkAttachments))) }
}

/// Describes one network attachment of the instance.
/// `get-instance-network-attachment`, `GET /metadata/v1/instance/network_attachments/{id}`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_get_instance_network_attachment(
    client: *const Client,
    id: *const c_char,
    out: *mut *mut Value,
    error: *mut *mut Error,
) -> Status {
    // SAFETY: the caller gives NULL or what the header says.
    unsafe {
        call(
            client,
            out,
            error,
            || Ok(Call::new(Operation::GetInstanceNetworkAttachment).id(text("id", id)?)),
        )
    }
}

/// Lists the network interfaces of the instance, with their floating IPs and security groups.
/// `list-instance-network-interfaces`, `GET /metadata/v1/instance/network_interfaces`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_list_instance_network_interfaces(
    client: *const Client,
    out: *mut *mut Value,
    error: *mut *mut Error,
) -> Status {
    // SAFETY: the caller gives NULL or what the header says.
    unsafe { call(client, out, error, || Ok(Call::new(Operation::ListInstanceNetworkInterfaces))) }
}

/// Describes one network interface of the instance.
/// `get-instance-network-interface`, `GET /metadata/v1/instance/network_interfaces/{id}`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_get_instance_network_interface(
    client: *const Client,
    id: *const c_char,
    out: *mut *mut Value,
    error: *mut *mut Error,
) -> Status {
    // SAFETY: the caller gives NULL or what the header says.
    unsafe {
        call(client, out, error, || Ok(Call::new(Operation::GetInstanceNetworkInterface).id(text("id", id)?)))
    }
}

/// Lists the volume attachments of the instance, boot volume included.
/// `list-instance-volume-attachments`, `GET /metadata/v1/instance/volume_attachments`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_list_instance_volume_attachments(
    client: *const Client,
    out: *mut *mut Value,
    error: *mut *mut Error,
) -> Status {
    // SAFETY: the caller gives NULL or what the header says.
    unsafe { call(client, out, error, || Ok(Call::new(Operation::ListInstanceVolumeAttachments))) }
}

/// Describes one volume attachment of the instance.
/// `get-instance-volume-attachment`, `GET /metadata/v1/instance/volume_attachments/{id}`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_get_instance_volume_attachment(
    client: *const Client,
    id: *const c_char,
    out: *mut *mut Value,
    error: *mut *mut Error,
) -> Status {
    // SAFETY: the caller gives NULL or what the header says.
    unsafe {
        call(client, out, error, || Ok(Call::new(Operation::GetInstanceVolumeAttachment).id(text("id", id)?)))
    }
}

/// Lists the cluster network attachments of the instance.
/// `list-instance-cluster-network-attachments`, `GET /metadata/v1/instance/cluster_network_attachments`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_list_instance_cluster_network_attachments(
    client: *const Client,
    out: *mut *mut Value,
    error: *mut *mut Error,
) -> Status {
    // SAFETY: the caller gives NULL or what the header says.
    unsafe { call(client, out, error, || Ok(Call::new(Operation::ListInstanceClusterNetworkAttachments))) }
}

/// Describes one cluster network attachment of the instance.
/// `get-instance-cluster-network-attachment`, `GET /metadata/v1/instance/cluster_network_attachments/{id}`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_get_instance_cluster_network_attachment(
    client: *const Client,
    id: *const c_char,
    out: *mut *mut Value,
    error: *mut *mut Error,
) -> Status {
    // SAFETY: the caller gives NULL or what the header says.
    unsafe {
        call(client, out, error, || {
            Ok(Call::new(Operation::GetInstanceClusterNetworkAttachment).id(text("id", id)?))
        })
    }
}

/// Lists the software attachments of the instance. Their licence keys are secrets.
/// `list-instance-software-attachments`, `GET /metadata/v1/instance/software_attachments`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_list_instance_software_attachments(
    client: *const Client,
    out: *mut *mut Value,
    error: *mut *mut Error,
) -> Status {
    // SAFETY: the caller gives NULL or what the header says.
    unsafe { call(client, out, error, || Ok(Call::new(Operation::ListInstanceSoftwareAttachments))) }
}

/// Describes one software attachment of the instance. Its licence keys are secrets.
/// `get-instance-software-attachment`, `GET /metadata/v1/instance/software_attachments/{id}`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_get_instance_software_attachment(
    client: *const Client,
    id: *const c_char,
    out: *mut *mut Value,
    error: *mut *mut Error,
) -> Status {
    // SAFETY: the caller gives NULL or what the header says.
    unsafe {
        call(client, out, error, || {
            Ok(Call::new(Operation::GetInstanceSoftwareAttachment).id(text("id", id)?))
        })
    }
}

/// Lists the SSH keys that the instance was created with.
/// `list-keys`, `GET /metadata/v1/keys`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_list_keys(
    client: *const Client,
    out: *mut *mut Value,
    error: *mut *mut Error,
) -> Status {
    // SAFETY: the caller gives NULL or what the header says.
    unsafe { call(client, out, error, || Ok(Call::new(Operation::ListKeys))) }
}

/// Describes one SSH key, public key included.
/// `get-key`, `GET /metadata/v1/keys/{id}`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_get_key(
    client: *const Client,
    id: *const c_char,
    out: *mut *mut Value,
    error: *mut *mut Error,
) -> Status {
    // SAFETY: the caller gives NULL or what the header says.
    unsafe { call(client, out, error, || Ok(Call::new(Operation::GetKey).id(text("id", id)?))) }
}

/// Lists the placement groups of the instance.
/// `list-placement-groups`, `GET /metadata/v1/placement_groups`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_list_placement_groups(
    client: *const Client,
    out: *mut *mut Value,
    error: *mut *mut Error,
) -> Status {
    // SAFETY: the caller gives NULL or what the header says.
    unsafe { call(client, out, error, || Ok(Call::new(Operation::ListPlacementGroups))) }
}

/// Describes one placement group.
/// `get-placement-group`, `GET /metadata/v1/placement_groups/{id}`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_get_placement_group(
    client: *const Client,
    id: *const c_char,
    out: *mut *mut Value,
    error: *mut *mut Error,
) -> Status {
    // SAFETY: the caller gives NULL or what the header says.
    unsafe { call(client, out, error, || Ok(Call::new(Operation::GetPlacementGroup).id(text("id", id)?))) }
}

/// Lists the virtual network interfaces that are attached to the instance.
/// `list-virtual-network-interfaces`, `GET /metadata/v1/virtual_network_interfaces`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_list_virtual_network_interfaces(
    client: *const Client,
    out: *mut *mut Value,
    error: *mut *mut Error,
) -> Status {
    // SAFETY: the caller gives NULL or what the header says.
    unsafe { call(client, out, error, || Ok(Call::new(Operation::ListVirtualNetworkInterfaces))) }
}

/// Describes one virtual network interface.
/// `get-virtual-network-interface`, `GET /metadata/v1/virtual_network_interfaces/{id}`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_get_virtual_network_interface(
    client: *const Client,
    id: *const c_char,
    out: *mut *mut Value,
    error: *mut *mut Error,
) -> Status {
    // SAFETY: the caller gives NULL or what the header says.
    unsafe {
        call(client, out, error, || Ok(Call::new(Operation::GetVirtualNetworkInterface).id(text("id", id)?)))
    }
}

/// Requests a new identity token of the server, beside the managed one. `expires_in` is in seconds, 5 to 3600 (0: the
/// service's 300); the token repeats `nonce` (NULL: none), which proves to a third party that it was made for them.
/// `create-identity-token`, `PUT /identity/v1/token`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_create_identity_token(
    client: *const Client,
    expires_in: u32,
    nonce: *const c_char,
    out: *mut *mut Value,
    error: *mut *mut Error,
) -> Status {
    // SAFETY: the caller gives NULL or what the header says.
    unsafe {
        call(client, out, error, || {
            let nonce = optional_text("nonce", nonce)?.map(str::to_owned);
            Ok(Call::new(Operation::CreateIdentityToken).expires_in(given(expires_in)).nonce(nonce))
        })
    }
}

/// Exchanges the server's identity for a new IAM token of a trusted profile, beside the managed one. NULL stands for
/// the profile of the settings, or else the server's default profile.
/// `create-identity-iam-token`, `POST /identity/v1/iam_tokens`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_create_identity_iam_token(
    client: *const Client,
    trusted_profile: *const c_char,
    out: *mut *mut Value,
    error: *mut *mut Error,
) -> Status {
    // SAFETY: the caller gives NULL or what the header says.
    unsafe {
        call(client, out, error, || {
            let profile = self::trusted_profile(trusted_profile)?;
            Ok(Call::new(Operation::CreateIdentityIamToken).trusted_profile(profile))
        })
    }
}

/// Issues an identity certificate for the key of a certificate signing request in PEM form, whose subject may hold only
/// C, ST, L, O and OU and which may ask for no extension. `expires_in` is in seconds, 300 to 3600 (0: the service's
/// 3600). The response holds the certificate and its intermediates as PEM texts at `/certificates`.
/// `create-identity-certificate`, `POST /identity/v1/certificates`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vpc_metadata_create_identity_certificate(
    client: *const Client,
    csr: *const c_char,
    expires_in: u32,
    out: *mut *mut Value,
    error: *mut *mut Error,
) -> Status {
    // SAFETY: the caller gives NULL or what the header says.
    unsafe {
        call(client, out, error, || {
            let csr = text("csr", csr)?;
            Ok(Call::new(Operation::CreateIdentityCertificate).csr(csr).expires_in(given(expires_in)))
        })
    }
}

/// 0 stands for an argument that is left out.
pub(crate) fn given(seconds: u32) -> Option<u32> {
    (seconds != 0).then_some(seconds)
}
