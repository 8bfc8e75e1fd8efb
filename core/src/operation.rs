//! The operation table: one row per operation of the VPC Metadata and VPC Identity APIs.
//!
//! Everything that depends on the set of operations is made from this table: the typed methods of the clients, the
//! paths, the command line and the method blocks of the bindings. A new metadata operation is one row here and its
//! response type in [`model`](crate::model).

use std::fmt;
use std::str::FromStr;

/// Calls `$callback!` with the whole operation table, so that a client or a binding can write one method per row.
///
/// `$callback` receives the tokens given after it (if any), then the two sections of the table:
///
/// ```text
/// reads {
///     [#[doc = "..."] GetKey, get_key(id), "get-key", "/metadata/v1/keys/{id}", Key, Text("id")]
///     ...
/// }
/// identity {
///     [#[doc = "..."] CreateIdentityToken, create_identity_token, "create-identity-token", Put, "token", "token", IdentityToken, Text("access_token")]
///     ...
/// }
/// ```
///
/// A read's columns: documentation, [`Operation`] variant, method name and arguments, operation id of the API
/// reference, path, response type in [`model`](crate::model), and the member that makes a body a response to this
/// operation at all. An identity row has the HTTP method and the last path segment of the current and of the legacy
/// path family in the place of the path, and no arguments: those differ in kind and are written out.
#[macro_export]
macro_rules! for_each_operation {
    ($callback:ident $(, $($context:tt)*)?) => {
        $callback! {
            $($($context)*)?
            reads {
                [#[doc = "Describes the virtual server instance that the caller runs on."]
                 GetInstance, get_instance(), "get-instance", "/metadata/v1/instance", Instance, Text("id")]
                [#[doc = "Returns what the instance was created with: user data, SSH keys, default trusted profile, Windows password."]
                 GetInstanceInitialization, get_instance_initialization(), "get-instance-initialization", "/metadata/v1/instance/initialization", InstanceInitialization, Array("keys")]
                [#[doc = "Lists the network attachments of the instance."]
                 ListInstanceNetworkAttachments, list_instance_network_attachments(), "list-instance-network-attachments", "/metadata/v1/instance/network_attachments", InstanceNetworkAttachmentCollection, Array("network_attachments")]
                [#[doc = "Describes one network attachment of the instance."]
                 GetInstanceNetworkAttachment, get_instance_network_attachment(id), "get-instance-network-attachment", "/metadata/v1/instance/network_attachments/{id}", InstanceNetworkAttachment, Text("id")]
                [#[doc = "Lists the network interfaces of the instance, with their floating IPs and security groups."]
                 ListInstanceNetworkInterfaces, list_instance_network_interfaces(), "list-instance-network-interfaces", "/metadata/v1/instance/network_interfaces", NetworkInterfaceCollection, Array("network_interfaces")]
                [#[doc = "Describes one network interface of the instance."]
                 GetInstanceNetworkInterface, get_instance_network_interface(id), "get-instance-network-interface", "/metadata/v1/instance/network_interfaces/{id}", NetworkInterface, Text("id")]
                [#[doc = "Lists the volume attachments of the instance, boot volume included."]
                 ListInstanceVolumeAttachments, list_instance_volume_attachments(), "list-instance-volume-attachments", "/metadata/v1/instance/volume_attachments", VolumeAttachmentCollection, Array("volume_attachments")]
                [#[doc = "Describes one volume attachment of the instance."]
                 GetInstanceVolumeAttachment, get_instance_volume_attachment(id), "get-instance-volume-attachment", "/metadata/v1/instance/volume_attachments/{id}", VolumeAttachment, Text("id")]
                [#[doc = "Lists the cluster network attachments of the instance."]
                 ListInstanceClusterNetworkAttachments, list_instance_cluster_network_attachments(), "list-instance-cluster-network-attachments", "/metadata/v1/instance/cluster_network_attachments", InstanceClusterNetworkAttachmentCollection, Array("cluster_network_attachments")]
                [#[doc = "Describes one cluster network attachment of the instance."]
                 GetInstanceClusterNetworkAttachment, get_instance_cluster_network_attachment(id), "get-instance-cluster-network-attachment", "/metadata/v1/instance/cluster_network_attachments/{id}", InstanceClusterNetworkAttachment, Text("id")]
                [#[doc = "Lists the software attachments of the instance. Their licence keys are secrets."]
                 ListInstanceSoftwareAttachments, list_instance_software_attachments(), "list-instance-software-attachments", "/metadata/v1/instance/software_attachments", InstanceSoftwareAttachmentCollection, Array("software_attachments")]
                [#[doc = "Describes one software attachment of the instance. Its licence keys are secrets."]
                 GetInstanceSoftwareAttachment, get_instance_software_attachment(id), "get-instance-software-attachment", "/metadata/v1/instance/software_attachments/{id}", InstanceSoftwareAttachment, Text("id")]
                [#[doc = "Lists the SSH keys that the instance was created with."]
                 ListKeys, list_keys(), "list-keys", "/metadata/v1/keys", KeyCollection, Array("keys")]
                [#[doc = "Describes one SSH key, public key included."]
                 GetKey, get_key(id), "get-key", "/metadata/v1/keys/{id}", Key, Text("id")]
                [#[doc = "Lists the placement groups of the instance."]
                 ListPlacementGroups, list_placement_groups(), "list-placement-groups", "/metadata/v1/placement_groups", PlacementGroupCollection, Array("placement_groups")]
                [#[doc = "Describes one placement group."]
                 GetPlacementGroup, get_placement_group(id), "get-placement-group", "/metadata/v1/placement_groups/{id}", PlacementGroup, Text("id")]
                [#[doc = "Lists the virtual network interfaces that are attached to the instance."]
                 ListVirtualNetworkInterfaces, list_virtual_network_interfaces(), "list-virtual-network-interfaces", "/metadata/v1/virtual_network_interfaces", VirtualNetworkInterfaceCollection, Array("virtual_network_interfaces")]
                [#[doc = "Describes one virtual network interface."]
                 GetVirtualNetworkInterface, get_virtual_network_interface(id), "get-virtual-network-interface", "/metadata/v1/virtual_network_interfaces/{id}", VirtualNetworkInterface, Text("id")]
            }
            identity {
                [#[doc = "Requests a new identity token of the server, outside of the client's cache."]
                 CreateIdentityToken, create_identity_token, "create-identity-token", Put, "token", "token", IdentityToken, Text("access_token")]
                [#[doc = "Exchanges the server's identity for an IAM token of a trusted profile, outside of the client's cache."]
                 CreateIdentityIamToken, create_identity_iam_token, "create-identity-iam-token", Post, "iam_tokens", "iam_token", IamToken, Text("access_token")]
                [#[doc = "Issues an identity certificate for the key of a certificate signing request."]
                 CreateIdentityCertificate, create_identity_certificate, "create-identity-certificate", Post, "certificates", "certificates", IdentityCertificate, Array("certificates")]
            }
        }
    };
}

/// The HTTP method of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names are HTTP's own")]
pub enum Method {
    Get,
    Put,
    Post,
}

/// The member without which a body is no response to an operation; the least that every surface checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequiredMember {
    /// A string under this name.
    Text(&'static str),
    /// An array under this name.
    Array(&'static str),
}

macro_rules! define_operations {
    (
        reads { $([#[doc = $read_doc:literal] $Read:ident, $read:ident($($id:ident)?), $read_id:literal, $path:literal, $ReadType:ident, $ReadShape:ident($read_member:literal)])* }
        identity { $([#[doc = $identity_doc:literal] $Identity:ident, $identity:ident, $identity_id:literal, $method:ident, $current:literal, $legacy:literal, $IdentityType:ident, $IdentityShape:ident($identity_member:literal)])* }
    ) => {
        /// An operation of the VPC Metadata API or the VPC Identity API.
        ///
        /// ```
        /// use vpc_metadata::Operation;
        ///
        /// assert_eq!(Operation::ALL.len(), 21);
        /// assert_eq!("get-key".parse(), Ok(Operation::GetKey));
        /// assert_eq!(Operation::GetKey.path(), "/metadata/v1/keys/{id}");
        /// assert!(Operation::GetKey.takes_id());
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Operation {
            $(#[doc = $read_doc] $Read,)*
            $(#[doc = $identity_doc] $Identity,)*
        }

        impl Operation {
            /// Every operation, in the order of the table: metadata reads, then identity operations.
            pub const ALL: &'static [Operation] = &[$(Operation::$Read,)* $(Operation::$Identity,)*];

            /// The operation id of the API reference, for example `get-instance`.
            pub const fn id(self) -> &'static str {
                match self { $(Operation::$Read => $read_id,)* $(Operation::$Identity => $identity_id,)* }
            }

            /// The method name on the clients, for example `get_instance`.
            pub const fn name(self) -> &'static str {
                match self { $(Operation::$Read => stringify!($read),)* $(Operation::$Identity => stringify!($identity),)* }
            }

            /// The HTTP method.
            pub const fn method(self) -> Method {
                match self { $(Operation::$Read => Method::Get,)* $(Operation::$Identity => Method::$method,)* }
            }

            /// The path of the current path family, `{id}` standing for the argument.
            pub const fn path(self) -> &'static str {
                match self { $(Operation::$Read => $path,)* $(Operation::$Identity => concat!("/identity/v1/", $current),)* }
            }

            /// The path that version dates before 2025-08-26 use, where it differs.
            pub const fn legacy_path(self) -> Option<&'static str> {
                match self { $(Operation::$Read => None,)* $(Operation::$Identity => Some(concat!("/instance_identity/v1/", $legacy)),)* }
            }

            /// The name of the response type in [`model`](crate::model).
            pub const fn response_type(self) -> &'static str {
                match self { $(Operation::$Read => stringify!($ReadType),)* $(Operation::$Identity => stringify!($IdentityType),)* }
            }

            /// The member that a response to this operation always has.
            pub const fn required_member(self) -> RequiredMember {
                match self {
                    $(Operation::$Read => RequiredMember::$ReadShape($read_member),)*
                    $(Operation::$Identity => RequiredMember::$IdentityShape($identity_member),)*
                }
            }

            /// What the operation does, in one sentence or two.
            pub const fn summary(self) -> &'static str {
                match self { $(Operation::$Read => $read_doc,)* $(Operation::$Identity => $identity_doc,)* }
            }

            /// Whether this is one of the three identity operations (the only ones on bare metal servers).
            pub const fn is_identity(self) -> bool {
                match self { $(Operation::$Read => false,)* $(Operation::$Identity => true,)* }
            }
        }
    };
}

for_each_operation!(define_operations);

impl Operation {
    /// Whether the operation reads one resource by its id.
    pub fn takes_id(self) -> bool {
        self.path().ends_with("/{id}")
    }
}

/// Shows the operation id of the API reference.
impl fmt::Display for Operation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.id())
    }
}

/// The text is not the id of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownOperation(String);

impl fmt::Display for UnknownOperation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "there is no operation {:?}", self.0)
    }
}

impl std::error::Error for UnknownOperation {}

/// Reads an operation id (`get-instance`) or a method name (`get_instance`).
impl FromStr for Operation {
    type Err = UnknownOperation;

    fn from_str(text: &str) -> Result<Self, UnknownOperation> {
        let found =
            Operation::ALL.iter().find(|operation| operation.id() == text || operation.name() == text);
        found.copied().ok_or_else(|| UnknownOperation(text.to_owned()))
    }
}
