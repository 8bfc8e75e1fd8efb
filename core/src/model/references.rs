//! The small objects by which resources name one another. The service often leaves members of them out, so all are optional.

use super::ReasonCode;

model! {
    /// Present in a reference when its target no longer exists.
    pub struct Deleted {
        optional {
            /// A page about deleted resources.
            more_info: String,
        }
    }
}

model! {
    /// Why a resource is in the state that it is in.
    pub struct Reason {
        optional {
            /// The reason, for programs.
            code: ReasonCode,
            /// The reason, for people.
            message: String,
            /// A page with more about it.
            more_info: String,
        }
    }
}

model! {
    /// A reference to another resource: a subnet, a VPC, a volume, a security group, a resource group, a trusted profile.
    pub struct ResourceReference {
        optional {
            /// The CRN. Resources that exist only within another one have none.
            crn: String,
            /// There if the resource no longer exists.
            deleted: Deleted,
            /// The address in the VPC API. The metadata service leaves it out as a rule.
            href: String,
            /// The id.
            id: String,
            /// The name.
            name: String,
            /// What kind of resource it is, for example `subnet` or `vpc`.
            resource_type: String,
        }
    }
}

model! {
    /// A reference by name: a zone, an instance profile, a region.
    pub struct NamedReference {
        optional {
            /// The address in the VPC API. The metadata service leaves it out as a rule.
            href: String,
            /// The name, for example `us-south-1` or `bx2-2x8`.
            name: String,
            /// What kind of thing it is, for example `instance_profile`.
            resource_type: String,
        }
    }
}

model! {
    /// A reference by CRN: the version or plan of a catalog offering, an instance of a software offering.
    pub struct CrnReference {
        optional {
            /// The CRN.
            crn: String,
            /// There if the target no longer exists.
            deleted: Deleted,
        }
    }
}

model! {
    /// What of the catalog something was provisioned from.
    pub struct CatalogOffering {
        optional {
            /// The billing plan; absent for offerings that have none.
            plan: CrnReference,
            /// The version of the offering.
            version: CrnReference,
        }
    }
}

model! {
    /// The image that an instance was created from.
    pub struct ImageReference {
        optional {
            /// The CRN.
            crn: String,
            /// There if the image no longer exists.
            deleted: Deleted,
            /// The address in the VPC API. The metadata service leaves it out as a rule.
            href: String,
            /// The id.
            id: String,
            /// The name, for example `ibm-ubuntu-24-04-6-minimal-amd64-3`.
            name: String,
            /// There if the image is of another account or region.
            remote: ImageRemote,
            /// `image`.
            resource_type: String,
        }
    }
}

model! {
    /// Where an image that is not of this account and region comes from.
    pub struct ImageRemote {
        optional {
            /// The other account.
            account: ResourceReference,
            /// The other region.
            region: NamedReference,
        }
    }
}

model! {
    /// An IP address reserved in a subnet or a cluster network subnet.
    pub struct ReservedIpReference {
        optional {
            /// The address; `0.0.0.0` as long as none is assigned.
            address: String,
            /// There if the reservation no longer exists.
            deleted: Deleted,
            /// The address in the VPC API. The metadata service leaves it out as a rule.
            href: String,
            /// The id of the reservation.
            id: String,
            /// The name of the reservation.
            name: String,
            /// `subnet_reserved_ip` or `cluster_network_subnet_reserved_ip`.
            resource_type: String,
        }
    }
}

impl ReservedIpReference {
    /// The address, once one is assigned.
    pub fn assigned_address(&self) -> Option<&str> {
        assigned(self.address.as_deref())
    }
}

/// Drops the placeholders for an address that is yet to be assigned.
pub(super) fn assigned(address: Option<&str>) -> Option<&str> {
    address.filter(|address| !address.is_empty() && *address != "0.0.0.0")
}

/// The address of an interface that has it as a reservation, as plain text, or both.
pub(super) fn primary_address<'a>(
    reservation: Option<&'a ReservedIpReference>,
    plain: Option<&'a str>,
) -> Option<&'a str> {
    reservation.and_then(ReservedIpReference::assigned_address).or_else(|| assigned(plain))
}

model! {
    /// A public address.
    pub struct FloatingIpReference {
        optional {
            /// The IPv4 address.
            address: String,
            /// The CRN.
            crn: String,
            /// There if the floating IP no longer exists.
            deleted: Deleted,
            /// The address in the VPC API. The metadata service leaves it out as a rule.
            href: String,
            /// The id.
            id: String,
            /// The name.
            name: String,
        }
    }
}

model! {
    /// An SSH key. For a key that is known by nothing else there may be a `fingerprint` only.
    pub struct KeyReference {
        optional {
            /// The CRN.
            crn: String,
            /// There if the key no longer exists.
            deleted: Deleted,
            /// `SHA256:` and the hash of the public key in base64 without padding.
            fingerprint: String,
            /// The address in the VPC API. The metadata service leaves it out as a rule.
            href: String,
            /// The id, for [`get_key`](crate::Operation::GetKey).
            id: String,
            /// The name.
            name: String,
            /// `key`.
            resource_type: String,
        }
    }
}

model! {
    /// A network attachment, as the instance shows it.
    pub struct NetworkAttachmentReference {
        optional {
            /// There if the attachment no longer exists.
            deleted: Deleted,
            /// The address in the VPC API. The metadata service leaves it out as a rule.
            href: String,
            /// The id, for [`get_instance_network_attachment`](crate::Operation::GetInstanceNetworkAttachment).
            id: String,
            /// The name.
            name: String,
            /// The primary address.
            primary_ip: ReservedIpReference,
            /// `instance_network_attachment`.
            resource_type: String,
            /// The subnet of the virtual network interface.
            subnet: ResourceReference,
            /// The virtual network interface.
            virtual_network_interface: ResourceReference,
        }
    }
}

impl NetworkAttachmentReference {
    /// The primary IP address, once one is assigned.
    pub fn primary_address(&self) -> Option<&str> {
        primary_address(self.primary_ip.as_ref(), None)
    }
}

model! {
    /// A network interface, as the instance shows it.
    pub struct NetworkInterfaceReference {
        optional {
            /// There if the interface no longer exists.
            deleted: Deleted,
            /// The address in the VPC API. The metadata service leaves it out as a rule.
            href: String,
            /// The id, for [`get_instance_network_interface`](crate::Operation::GetInstanceNetworkInterface).
            id: String,
            /// The name.
            name: String,
            /// The primary address as a reservation. Servers send this, `primary_ipv4_address` or both.
            primary_ip: ReservedIpReference,
            /// The primary address as text; `0.0.0.0` as long as none is assigned.
            primary_ipv4_address: String,
            /// `network_interface`.
            resource_type: String,
            /// The subnet.
            subnet: ResourceReference,
        }
    }
}

impl NetworkInterfaceReference {
    /// The primary IP address, whichever way the server tells it, once one is assigned.
    pub fn primary_address(&self) -> Option<&str> {
        primary_address(self.primary_ip.as_ref(), self.primary_ipv4_address.as_deref())
    }
}

model! {
    /// A volume attachment, as the instance shows it.
    pub struct VolumeAttachmentReference {
        optional {
            /// There if the attachment no longer exists.
            deleted: Deleted,
            /// The device in the instance; absent unless the volume is attached.
            device: super::VolumeAttachmentDevice,
            /// The address in the VPC API. The metadata service leaves it out as a rule.
            href: String,
            /// The id, for [`get_instance_volume_attachment`](crate::Operation::GetInstanceVolumeAttachment).
            id: String,
            /// The name.
            name: String,
            /// The volume; absent until it is provisioned.
            volume: ResourceReference,
        }
    }
}

impl VolumeAttachmentReference {
    /// The name that the volume's disk has under `/dev/disk/by-id`, after `virtio-`.
    pub fn device_serial(&self) -> Option<&str> {
        self.device.as_ref()?.serial()
    }
}
