"""What the operations return.

The client hands on what the service sends: members that are not listed here may come as well, and listed ones
that are not required may be missing.
"""

# Made by `make generate` from the core's own lists. Change those.

from __future__ import annotations

from typing import List, Literal, TypedDict, Union

__all__ = [
    "Availability",
    "AvailabilityClass",
    "AvailabilityPolicy",
    "CatalogOffering",
    "ClusterNetworkInterface",
    "ConfidentialComputeMode",
    "CrnReference",
    "DefaultTrustedProfile",
    "Deleted",
    "DiskInterfaceType",
    "FloatingIpReference",
    "Gpu",
    "GpuManufacturer",
    "HealthState",
    "HostFailurePolicy",
    "IamToken",
    "IdentityCertificate",
    "IdentityToken",
    "ImageReference",
    "ImageRemote",
    "Instance",
    "InstanceClusterNetworkAttachment",
    "InstanceClusterNetworkAttachmentCollection",
    "InstanceDisk",
    "InstanceInitialization",
    "InstanceNetworkAttachment",
    "InstanceNetworkAttachmentCollection",
    "InstancePassword",
    "InstanceSoftwareAttachment",
    "InstanceSoftwareAttachmentCollection",
    "InstanceStatus",
    "Key",
    "KeyCollection",
    "KeyReference",
    "KeyType",
    "LicensedSoftware",
    "LifecycleState",
    "MetadataProtocol",
    "MetadataService",
    "NamedReference",
    "NetworkAttachmentReference",
    "NetworkInterface",
    "NetworkInterfaceCollection",
    "NetworkInterfaceReference",
    "NetworkInterfaceStatus",
    "NetworkInterfaceType",
    "PageLink",
    "PlacementGroup",
    "PlacementGroupCollection",
    "PlacementGroupStrategy",
    "PlacementTarget",
    "PlacementTargetType",
    "PreemptionPolicy",
    "ProtocolStateFilteringMode",
    "Reason",
    "ReasonCode",
    "ReservationAffinity",
    "ReservationAffinityPolicy",
    "ReservedIpReference",
    "ResourceReference",
    "SoftwareEntitlement",
    "SoftwareVendor",
    "Vcpu",
    "VcpuArchitecture",
    "VcpuBurst",
    "VcpuManufacturer",
    "VirtualNetworkInterface",
    "VirtualNetworkInterfaceCollection",
    "VolumeAttachment",
    "VolumeAttachmentCollection",
    "VolumeAttachmentDevice",
    "VolumeAttachmentReference",
    "VolumeAttachmentStatus",
    "VolumeAttachmentType",
    "VolumeBandwidthQosMode",
]

AvailabilityClass = Union[
    Literal[
        "standard",
        "spot",
    ],
    str,
]
"""How the capacity of an instance was obtained (`Availability`). The service may extend the list."""


Availability = TypedDict(
    "Availability",
    {
        "class": AvailabilityClass,
    },
    total=False,
)
"""How the capacity of an instance was obtained."""

HostFailurePolicy = Union[
    Literal[
        "restart",
        "stop",
    ],
    str,
]
"""What becomes of an instance whose host fails. The service may extend the list."""

PreemptionPolicy = Union[
    Literal[
        "stop",
        "delete",
    ],
    str,
]
"""What becomes of a spot instance whose capacity is taken back. The service may extend the list."""


class AvailabilityPolicy(TypedDict, total=False):
    """What happens to an instance when something happens to its host."""

    host_failure: HostFailurePolicy
    """When the host fails."""

    preemption: PreemptionPolicy
    """When the capacity is taken back. Says nothing unless the instance is a spot instance."""


class Deleted(TypedDict, total=False):
    """Present in a reference when its target no longer exists."""

    more_info: str
    """A page about deleted resources."""


class VolumeAttachmentDevice(TypedDict, total=False):
    """A volume as the instance sees it."""

    id: str
    """The device's id: the attachment's id with a suffix."""


class ResourceReference(TypedDict, total=False):
    """A reference to another resource: a subnet, a VPC, a volume, a security group, a resource group, a
    trusted profile."""

    crn: str
    """The CRN. Resources that exist only within another one have none."""

    deleted: Deleted
    """There if the resource no longer exists."""

    href: str
    """The address in the VPC API. The metadata service leaves it out as a rule."""

    id: str
    """The id."""

    name: str
    """The name."""

    resource_type: str
    """What kind of resource it is, for example `subnet` or `vpc`."""


class VolumeAttachmentReference(TypedDict, total=False):
    """A volume attachment, as the instance shows it."""

    deleted: Deleted
    """There if the attachment no longer exists."""

    device: VolumeAttachmentDevice
    """The device in the instance; absent unless the volume is attached."""

    href: str
    """The address in the VPC API. The metadata service leaves it out as a rule."""

    id: str
    """The id, for `get_instance_volume_attachment`."""

    name: str
    """The name."""

    volume: ResourceReference
    """The volume; absent until it is provisioned."""


class CrnReference(TypedDict, total=False):
    """A reference by CRN: the version or plan of a catalog offering, an instance of a software offering."""

    crn: str
    """The CRN."""

    deleted: Deleted
    """There if the target no longer exists."""


class CatalogOffering(TypedDict, total=False):
    """What of the catalog something was provisioned from."""

    plan: CrnReference
    """The billing plan; absent for offerings that have none."""

    version: CrnReference
    """The version of the offering."""

ConfidentialComputeMode = Union[
    Literal[
        "disabled",
        "sgx",
        "tdx",
    ],
    str,
]
"""The confidential computing technology that protects an instance's memory. The service may extend the list."""

GpuManufacturer = Union[
    Literal[
        "amd",
        "intel",
        "nvidia",
    ],
    str,
]
"""Who made a GPU. The service may extend the list."""


class Gpu(TypedDict, total=False):
    """The GPUs of an instance."""

    count: int
    """How many."""

    manufacturer: GpuManufacturer
    """Who made them."""

    memory: int
    """The memory of all of them together, in GiB."""

    model: str
    """The model, for example `H100`."""

HealthState = Union[
    Literal[
        "ok",
        "degraded",
        "faulted",
        "inapplicable",
    ],
    str,
]
"""How well a resource works. The service may extend the list."""


class NamedReference(TypedDict, total=False):
    """A reference by name: a zone, an instance profile, a region."""

    href: str
    """The address in the VPC API. The metadata service leaves it out as a rule."""

    name: str
    """The name, for example `us-south-1` or `bx2-2x8`."""

    resource_type: str
    """What kind of thing it is, for example `instance_profile`."""


class ImageRemote(TypedDict, total=False):
    """Where an image that is not of this account and region comes from."""

    account: ResourceReference
    """The other account."""

    region: NamedReference
    """The other region."""


class ImageReference(TypedDict, total=False):
    """The image that an instance was created from."""

    crn: str
    """The CRN."""

    deleted: Deleted
    """There if the image no longer exists."""

    href: str
    """The address in the VPC API. The metadata service leaves it out as a rule."""

    id: str
    """The id."""

    name: str
    """The name, for example `ibm-ubuntu-24-04-6-minimal-amd64-3`."""

    remote: ImageRemote
    """There if the image is of another account or region."""

    resource_type: str
    """`image`."""

LifecycleState = Union[
    Literal[
        "deleting",
        "failed",
        "pending",
        "stable",
        "suspended",
        "updating",
        "waiting",
    ],
    str,
]
"""Where a resource is between its creation and its end. The service may extend the list."""

MetadataProtocol = Union[
    Literal[
        "http",
        "https",
    ],
    str,
]
"""Which protocol the metadata service of an instance speaks. It speaks exactly one. The service may extend the list."""


class MetadataService(TypedDict, total=False):
    """How the metadata service of an instance is set up."""

    enabled: bool
    """Whether it is on."""

    protocol: MetadataProtocol
    """The protocol that it speaks."""

    response_hop_limit: int
    """How many network hops its answers survive, 1 to 64. With 1 they do not reach a container behind a
    bridge."""

PlacementTargetType = Union[
    Literal[
        "placement_group",
        "dedicated_host",
        "dedicated_host_group",
    ],
    str,
]
"""What an instance was placed on or in: the `resource_type` of a `PlacementTarget`. The service may extend the list."""


class PlacementTarget(TypedDict, total=False):
    """What an instance was placed on or in."""

    crn: str
    """The CRN."""

    deleted: Deleted
    """There if the target no longer exists."""

    href: str
    """The address in the VPC API. The metadata service leaves it out as a rule."""

    id: str
    """The id."""

    name: str
    """The name."""

    resource_type: PlacementTargetType
    """What kind of target it is."""


class ReservedIpReference(TypedDict, total=False):
    """An IP address reserved in a subnet or a cluster network subnet."""

    address: str
    """The address; `0.0.0.0` as long as none is assigned."""

    deleted: Deleted
    """There if the reservation no longer exists."""

    href: str
    """The address in the VPC API. The metadata service leaves it out as a rule."""

    id: str
    """The id of the reservation."""

    name: str
    """The name of the reservation."""

    resource_type: str
    """`subnet_reserved_ip` or `cluster_network_subnet_reserved_ip`."""


class NetworkAttachmentReference(TypedDict, total=False):
    """A network attachment, as the instance shows it."""

    deleted: Deleted
    """There if the attachment no longer exists."""

    href: str
    """The address in the VPC API. The metadata service leaves it out as a rule."""

    id: str
    """The id, for `get_instance_network_attachment`."""

    name: str
    """The name."""

    primary_ip: ReservedIpReference
    """The primary address."""

    resource_type: str
    """`instance_network_attachment`."""

    subnet: ResourceReference
    """The subnet of the virtual network interface."""

    virtual_network_interface: ResourceReference
    """The virtual network interface."""


class NetworkInterfaceReference(TypedDict, total=False):
    """A network interface, as the instance shows it."""

    deleted: Deleted
    """There if the interface no longer exists."""

    href: str
    """The address in the VPC API. The metadata service leaves it out as a rule."""

    id: str
    """The id, for `get_instance_network_interface`."""

    name: str
    """The name."""

    primary_ip: ReservedIpReference
    """The primary address as a reservation. Servers send this, `primary_ipv4_address` or both."""

    primary_ipv4_address: str
    """The primary address as text; `0.0.0.0` as long as none is assigned."""

    resource_type: str
    """`network_interface`."""

    subnet: ResourceReference
    """The subnet."""

ReservationAffinityPolicy = Union[
    Literal[
        "automatic",
        "disabled",
        "manual",
    ],
    str,
]
"""How an instance may use reservations. The service may extend the list."""


class ReservationAffinity(TypedDict, total=False):
    """Which reservations an instance may use."""

    policy: ReservationAffinityPolicy
    """The rule."""

    pool: List[ResourceReference]
    """The reservations that the rule `manual` chooses from."""

InstanceStatus = Union[
    Literal[
        "deleting",
        "failed",
        "pending",
        "restarting",
        "running",
        "starting",
        "stopped",
        "stopping",
        "paused",
        "pausing",
        "resuming",
    ],
    str,
]
"""What an instance is doing. The service may extend the list."""

VcpuArchitecture = Union[
    Literal[
        "amd64",
        "s390x",
    ],
    str,
]
"""The instruction set of an instance. The service may extend the list."""


class VcpuBurst(TypedDict, total=False):
    """How far virtual processors may go above their guaranteed share."""

    limit: int
    """The most, in percent of the guaranteed share: 100 to 800, usually 200."""

VcpuManufacturer = Union[
    Literal[
        "amd",
        "ibm",
        "intel",
        "unassigned",
    ],
    str,
]
"""Who made the processor. The service is known to send an empty text, which is `Unknown("")`. The service may extend the list."""


class Vcpu(TypedDict, total=False):
    """The virtual processors of an instance."""

    architecture: VcpuArchitecture
    """The instruction set."""

    burst: VcpuBurst
    """Going above the guaranteed share; absent if the instance cannot."""

    count: int
    """How many."""

    manufacturer: VcpuManufacturer
    """Who made the processor. Often an empty text, which is `Unknown("")`."""

    percentage: int
    """The guaranteed share of each virtual processor, in percent: 1 to 100."""

VolumeBandwidthQosMode = Union[
    Literal[
        "pooled",
        "weighted",
    ],
    str,
]
"""How the volume bandwidth of an instance is shared out. The service may extend the list."""

DiskInterfaceType = Union[
    Literal[
        "nvme",
        "virtio_blk",
    ],
    str,
]
"""How an instance disk is connected. The service may extend the list."""


class _InstanceDiskRequired(TypedDict):
    id: str
    """The id."""


class InstanceDisk(_InstanceDiskRequired, total=False):
    """A disk that comes with the profile of an instance. Its data goes when the instance is stopped."""

    created_at: str
    """When it was created."""

    href: str
    """The address in the VPC API. The metadata service leaves it out as a rule."""

    interface_type: DiskInterfaceType
    """How it is connected."""

    name: str
    """The name."""

    resource_type: str
    """`instance_disk`."""

    size: int
    """Size in gigabytes."""

ReasonCode = Union[
    Literal[
        "reservation_capacity_unavailable",
        "reservation_deleted",
        "reservation_expired",
        "reservation_failed",
        "failed_licensing",
        "failed_registration",
        "internal_error",
        "pending_registration",
        "resource_suspended_by_provider",
        "cannot_start",
        "cannot_start_capacity",
        "cannot_start_compute",
        "cannot_start_ip_address",
        "cannot_start_network",
        "cannot_start_placement_group",
        "cannot_start_reservation_capacity",
        "cannot_start_reservation_expired",
        "cannot_start_storage",
        "encryption_key_deleted",
        "stopped_by_host_failure",
        "stopped_by_preemption",
        "stopped_for_image_creation",
    ],
    str,
]
"""Why a resource is in its health state, lifecycle state or status (`Reason`).

One set for all three, as some codes are shared. The service may add and drop codes. The service may extend the list."""


class Reason(TypedDict, total=False):
    """Why a resource is in the state that it is in."""

    code: ReasonCode
    """The reason, for programs."""

    message: str
    """The reason, for people."""

    more_info: str
    """A page with more about it."""


class _InstanceRequired(TypedDict):
    id: str
    """The id, for example `0717_4ba8eb7c-fafc-5647-a0d5-92ff08e8c307`."""


class Instance(_InstanceRequired, total=False):
    """The virtual server instance that the caller runs on.

    Returned by `get_instance`."""

    availability: Availability
    """How its capacity was obtained."""

    availability_policy: AvailabilityPolicy
    """What happens when its host fails or its capacity is taken back."""

    bandwidth: int
    """Bandwidth of network and volumes together, in megabits per second."""

    boot_volume_attachment: VolumeAttachmentReference
    """The attachment of the volume that it boots from."""

    catalog_offering: CatalogOffering
    """What of the catalog it was provisioned from, if it was."""

    cluster_network: ResourceReference
    """The cluster network that it is part of."""

    confidential_compute_mode: ConfidentialComputeMode
    """The confidential computing technology in use."""

    created_at: str
    """When it was created."""

    crn: str
    """The CRN, which names the account, too: `Instance::account_id`."""

    dedicated_host: ResourceReference
    """The dedicated host that it is on, if it is on one."""

    enable_secure_boot: bool
    """Whether secure boot is on."""

    gpu: Gpu
    """Its GPUs, if its profile has any."""

    health_state: HealthState
    """How well it works."""

    href: str
    """The address in the VPC API. The metadata service leaves it out as a rule."""

    image: ImageReference
    """The image that it was created from."""

    instance_group_membership: ResourceReference
    """Its place in an instance group."""

    lifecycle_state: LifecycleState
    """Where it is between creation and end."""

    memory: int
    """Memory in GiB, rounded down."""

    metadata_service: MetadataService
    """How its metadata service is set up."""

    name: str
    """The name."""

    numa_count: int
    """How many NUMA nodes it has; absent unless it runs."""

    placement_target: PlacementTarget
    """What it was placed on or in, if anything in particular."""

    primary_network_attachment: NetworkAttachmentReference
    """The primary network attachment; absent on servers without network attachments."""

    primary_network_interface: NetworkInterfaceReference
    """The primary network interface."""

    profile: NamedReference
    """Its profile, for example `bx2-2x8`."""

    reservation: ResourceReference
    """The reservation that it uses, if it uses one."""

    reservation_affinity: ReservationAffinity
    """Which reservations it may use."""

    resource_group: ResourceReference
    """Its resource group."""

    resource_type: str
    """`instance`."""

    startable: bool
    """Whether the present state allows it to be started."""

    status: InstanceStatus
    """What it is doing."""

    threads_per_core: int
    """Hardware threads per core: 1 or 2."""

    total_network_bandwidth: int
    """The share of `bandwidth` that its network has, in megabits per second."""

    total_volume_bandwidth: int
    """The share of `bandwidth` that its volumes have, in megabits per second."""

    vcpu: Vcpu
    """Its virtual processors."""

    volume_bandwidth_qos_mode: VolumeBandwidthQosMode
    """How its volumes share their bandwidth."""

    vpc: ResourceReference
    """Its VPC."""

    zone: NamedReference
    """Its zone, from which the region follows: `Instance::region`."""

    cluster_network_attachments: List[ResourceReference]
    """The attachments to cluster networks, in the order of the devices."""

    disks: List[InstanceDisk]
    """The disks that come with the profile. Their data goes when the instance is stopped."""

    health_reasons: List[Reason]
    """Why the health state is what it is."""

    lifecycle_reasons: List[Reason]
    """Why the lifecycle state is what it is."""

    network_attachments: List[NetworkAttachmentReference]
    """The network attachments; empty on servers of the older kind, which have network interfaces only."""

    network_interfaces: List[NetworkInterfaceReference]
    """The network interfaces. Servers with network attachments have a mirror of each here, under the same
    id."""

    software_attachments: List[ResourceReference]
    """The software attachments."""

    status_reasons: List[Reason]
    """Why the status is what it is."""

    volume_attachments: List[VolumeAttachmentReference]
    """The volume attachments, that of the boot volume included."""


class KeyReference(TypedDict, total=False):
    """An SSH key. For a key that is known by nothing else there may be a `fingerprint` only."""

    crn: str
    """The CRN."""

    deleted: Deleted
    """There if the key no longer exists."""

    fingerprint: str
    """`SHA256:` and the hash of the public key in base64 without padding."""

    href: str
    """The address in the VPC API. The metadata service leaves it out as a rule."""

    id: str
    """The id, for `get_key`."""

    name: str
    """The name."""

    resource_type: str
    """`key`."""


class DefaultTrustedProfile(TypedDict, total=False):
    """The trusted profile for IAM token requests that name none.

    As of the creation of the server: that the profile still exists and is still linked is known to IAM
    alone."""

    auto_link: bool
    """Whether the server was linked to the profile when it was created."""

    target: ResourceReference
    """The profile."""


class InstancePassword(TypedDict, total=False):
    """The administrator's password of a Windows server."""

    encrypted_password: str
    """The password, encrypted for `encryption_key` with RSA (PKCS #1 v1.5), in base64. It is a secret."""

    encryption_key: KeyReference
    """The SSH key whose private half decrypts it. Often there is a `fingerprint` only."""


class _InstanceInitializationRequired(TypedDict):
    keys: List[KeyReference]
    """The SSH keys; possibly none."""


class InstanceInitialization(_InstanceInitializationRequired, total=False):
    """What the instance was created with. It does not follow later changes.

    Returned by `get_instance_initialization`."""

    default_trusted_profile: DefaultTrustedProfile
    """The trusted profile for IAM token requests that name none."""

    password: InstancePassword
    """The administrator's password; on Windows only."""

    user_data: str
    """The user data as it was given, not encoded. Absent if none was. It is a secret."""

NetworkInterfaceType = Union[
    Literal[
        "primary",
        "secondary",
    ],
    str,
]
"""The rank of a network interface or network attachment. The service may extend the list."""


class _InstanceNetworkAttachmentRequired(TypedDict):
    id: str
    """The id."""


class InstanceNetworkAttachment(_InstanceNetworkAttachmentRequired, total=False):
    """The attachment of a virtual network interface to the instance.

    Returned by `get_instance_network_attachment`."""

    created_at: str
    """When it was created."""

    href: str
    """The address in the VPC API. The metadata service leaves it out as a rule."""

    lifecycle_state: LifecycleState
    """Where it is between creation and end."""

    name: str
    """The name."""

    port_speed: int
    """Speed in megabits per second."""

    primary_ip: ReservedIpReference
    """The primary address of the virtual network interface."""

    resource_type: str
    """`instance_network_attachment`."""

    subnet: ResourceReference
    """The subnet of the virtual network interface."""

    type: NetworkInterfaceType
    """Its rank."""

    virtual_network_interface: ResourceReference
    """The virtual network interface."""


class PageLink(TypedDict, total=False):
    """A link to a page of a collection."""

    href: str
    """The address of the page, absolute or relative. Only its `start` parameter is of use."""


class _InstanceNetworkAttachmentCollectionRequired(TypedDict):
    network_attachments: List[InstanceNetworkAttachment]
    """The network attachments of the instance; none on servers of the older kind, which have network
    interfaces only."""


class InstanceNetworkAttachmentCollection(_InstanceNetworkAttachmentCollectionRequired, total=False):
    """Returned by `list_instance_network_attachments`.

    Collections come whole. The paging members are there for a service that sends them after all."""

    first: PageLink
    """Where the first page is."""

    limit: int
    """How many items a page has at most."""

    next: PageLink
    """Where the next page is; absent on the last one."""

    total_count: int
    """How many items all pages have together."""

NetworkInterfaceStatus = Union[
    Literal[
        "available",
        "deleting",
        "failed",
        "pending",
    ],
    str,
]
"""The state of a network interface. The service may extend the list."""


class FloatingIpReference(TypedDict, total=False):
    """A public address."""

    address: str
    """The IPv4 address."""

    crn: str
    """The CRN."""

    deleted: Deleted
    """There if the floating IP no longer exists."""

    href: str
    """The address in the VPC API. The metadata service leaves it out as a rule."""

    id: str
    """The id."""

    name: str
    """The name."""


class _NetworkInterfaceRequired(TypedDict):
    id: str
    """The id."""


class NetworkInterface(_NetworkInterfaceRequired, total=False):
    """A network interface of the instance.

    On servers with network attachments it is a read-only mirror of an attachment, under the same id,
    and of its virtual network interface. Returned by `get_instance_network_interface`."""

    allow_ip_spoofing: bool
    """Whether packets may carry a source address that is not the interface's."""

    created_at: str
    """When it was created."""

    href: str
    """The address in the VPC API. The metadata service leaves it out as a rule."""

    name: str
    """The name."""

    port_speed: int
    """Speed in megabits per second."""

    primary_ip: ReservedIpReference
    """The primary address as a reservation. Servers send this, `primary_ipv4_address` or both."""

    primary_ipv4_address: str
    """The primary address as text; `0.0.0.0` as long as none is assigned."""

    resource_type: str
    """`network_interface`."""

    status: NetworkInterfaceStatus
    """Its state."""

    subnet: ResourceReference
    """Its subnet."""

    type: NetworkInterfaceType
    """Its rank."""

    floating_ips: List[FloatingIpReference]
    """Its public addresses."""

    security_groups: List[ResourceReference]
    """The security groups that filter its traffic."""


class _NetworkInterfaceCollectionRequired(TypedDict):
    network_interfaces: List[NetworkInterface]
    """The network interfaces of the instance."""


class NetworkInterfaceCollection(_NetworkInterfaceCollectionRequired, total=False):
    """Returned by `list_instance_network_interfaces`.

    Collections come whole. The paging members are there for a service that sends them after all."""

    first: PageLink
    """Where the first page is."""

    limit: int
    """How many items a page has at most."""

    next: PageLink
    """Where the next page is; absent on the last one."""

    total_count: int
    """How many items all pages have together."""

VolumeAttachmentStatus = Union[
    Literal[
        "attached",
        "attaching",
        "deleting",
        "detaching",
    ],
    str,
]
"""The state of a volume attachment. The service may extend the list."""

VolumeAttachmentType = Union[
    Literal[
        "boot",
        "data",
    ],
    str,
]
"""The purpose of an attached volume. The service may extend the list."""


class _VolumeAttachmentRequired(TypedDict):
    id: str
    """The id."""


class VolumeAttachment(_VolumeAttachmentRequired, total=False):
    """The attachment of a volume to the instance.

    Returned by `get_instance_volume_attachment`."""

    bandwidth: int
    """Bandwidth in megabits per second."""

    created_at: str
    """When it was created."""

    delete_volume_on_instance_delete: bool
    """Whether the volume is deleted together with the instance."""

    device: VolumeAttachmentDevice
    """The device in the instance; absent unless the volume is attached."""

    href: str
    """The address in the VPC API. The metadata service leaves it out as a rule."""

    name: str
    """The name."""

    status: VolumeAttachmentStatus
    """Its state."""

    type: VolumeAttachmentType
    """What the volume is for."""

    volume: ResourceReference
    """The volume; absent until it is provisioned."""


class _VolumeAttachmentCollectionRequired(TypedDict):
    volume_attachments: List[VolumeAttachment]
    """The volume attachments of the instance, that of the boot volume included."""


class VolumeAttachmentCollection(_VolumeAttachmentCollectionRequired, total=False):
    """Returned by `list_instance_volume_attachments`.

    Collections come whole. The paging members are there for a service that sends them after all."""

    first: PageLink
    """Where the first page is."""

    limit: int
    """How many items a page has at most."""

    next: PageLink
    """Where the next page is; absent on the last one."""

    total_count: int
    """How many items all pages have together."""


class ClusterNetworkInterface(TypedDict, total=False):
    """An interface to a cluster network, over which GPUs of different instances reach each other."""

    deleted: Deleted
    """There if the interface no longer exists."""

    href: str
    """The address in the VPC API. The metadata service leaves it out as a rule."""

    id: str
    """The id."""

    name: str
    """The name."""

    primary_ip: ReservedIpReference
    """The address in the cluster network."""

    resource_type: str
    """`cluster_network_interface`."""

    subnet: ResourceReference
    """The cluster network subnet."""


class _InstanceClusterNetworkAttachmentRequired(TypedDict):
    id: str
    """The id."""


class InstanceClusterNetworkAttachment(_InstanceClusterNetworkAttachmentRequired, total=False):
    """The attachment of a cluster network interface to the instance.

    Returned by `get_instance_cluster_network_attachment`."""

    before: ResourceReference
    """The attachment that follows in the order of the devices; absent on the last one."""

    cluster_network_interface: ClusterNetworkInterface
    """The interface."""

    href: str
    """The address in the VPC API. The metadata service leaves it out as a rule."""

    lifecycle_state: LifecycleState
    """Where it is between creation and end."""

    name: str
    """The name."""

    resource_type: str
    """`instance_cluster_network_attachment`."""

    lifecycle_reasons: List[Reason]
    """Why the lifecycle state is what it is."""


class _InstanceClusterNetworkAttachmentCollectionRequired(TypedDict):
    cluster_network_attachments: List[InstanceClusterNetworkAttachment]
    """The cluster network attachments of the instance, in the order of the devices."""


class InstanceClusterNetworkAttachmentCollection(_InstanceClusterNetworkAttachmentCollectionRequired, total=False):
    """Returned by `list_instance_cluster_network_attachments`.

    Collections come whole. The paging members are there for a service that sends them after all."""

    first: PageLink
    """Where the first page is."""

    limit: int
    """How many items a page has at most."""

    next: PageLink
    """Where the next page is; absent on the last one."""

    total_count: int
    """How many items all pages have together."""


class SoftwareVendor(TypedDict, total=False):
    """Who sells a product."""

    name: str
    """The name."""


class LicensedSoftware(TypedDict, total=False):
    """A product that the instance has a licence for."""

    key: str
    """The licence key; absent until it is obtained, and not the same for ever. It is a secret."""

    sku: str
    """The vendor's name for the product: 1 to 1024 printable ASCII characters."""

    vendor: SoftwareVendor
    """The vendor."""


class SoftwareEntitlement(TypedDict, total=False):
    """What the plan of a software attachment licenses."""

    licensed_software: List[LicensedSoftware]
    """The licensed products. The list may change while the instance runs."""


class _InstanceSoftwareAttachmentRequired(TypedDict):
    id: str
    """The id."""


class InstanceSoftwareAttachment(_InstanceSoftwareAttachmentRequired, total=False):
    """Software that was attached to the instance from the catalog.

    Usable once `lifecycle_state` is `stable`; until then much of it is absent. Returned by
    `get_instance_software_attachment`."""

    catalog_offering: CatalogOffering
    """What of the catalog the instance was provisioned from."""

    created_at: str
    """When it was created."""

    entitlement: SoftwareEntitlement
    """What the plan licenses; absent if it licenses nothing."""

    href: str
    """Its address, which says nothing about how to reach it from the instance."""

    lifecycle_state: LifecycleState
    """Where it is between creation and end."""

    name: str
    """The name, made up by the service unless the owner chose one."""

    offering_instance: CrnReference
    """The instance of the software offering."""

    resource_type: str
    """`instance_software_attachment`."""

    lifecycle_reasons: List[Reason]
    """Why the lifecycle state is what it is."""


class _InstanceSoftwareAttachmentCollectionRequired(TypedDict):
    software_attachments: List[InstanceSoftwareAttachment]
    """The software attachments of the instance."""


class InstanceSoftwareAttachmentCollection(_InstanceSoftwareAttachmentCollectionRequired, total=False):
    """Returned by `list_instance_software_attachments`.

    Collections come whole. The paging members are there for a service that sends them after all."""

    first: PageLink
    """Where the first page is."""

    limit: int
    """How many items a page has at most."""

    next: PageLink
    """Where the next page is; absent on the last one."""

    total_count: int
    """How many items all pages have together."""

KeyType = Union[
    Literal[
        "rsa",
        "ed25519",
    ],
    str,
]
"""The algorithm of an SSH key. The service may extend the list."""


class _KeyRequired(TypedDict):
    id: str
    """The id."""


class Key(_KeyRequired, total=False):
    """An SSH key that the instance was created with.

    Returned by `get_key`."""

    created_at: str
    """When it was created."""

    crn: str
    """The CRN."""

    fingerprint: str
    """`SHA256:` and the hash of the public key in base64 without padding."""

    href: str
    """The address in the VPC API. The metadata service leaves it out as a rule."""

    length: int
    """Length in bits."""

    name: str
    """The name."""

    public_key: str
    """The public key, as a line of `authorized_keys` without a comment."""

    resource_group: ResourceReference
    """Its resource group, from servers that send it."""

    resource_type: str
    """`key`."""

    type: KeyType
    """The algorithm."""


class _KeyCollectionRequired(TypedDict):
    keys: List[Key]
    """The SSH keys that the instance was created with."""


class KeyCollection(_KeyCollectionRequired, total=False):
    """Returned by `list_keys`.

    Collections come whole. The paging members are there for a service that sends them after all."""

    first: PageLink
    """Where the first page is."""

    limit: int
    """How many items a page has at most."""

    next: PageLink
    """Where the next page is; absent on the last one."""

    total_count: int
    """How many items all pages have together."""

PlacementGroupStrategy = Union[
    Literal[
        "host_spread",
        "power_spread",
    ],
    str,
]
"""What a placement group keeps its instances apart by. The service may extend the list."""


class _PlacementGroupRequired(TypedDict):
    id: str
    """The id."""


class PlacementGroup(_PlacementGroupRequired, total=False):
    """A group of instances that are kept apart.

    Returned by `get_placement_group`."""

    created_at: str
    """When it was created."""

    crn: str
    """The CRN."""

    href: str
    """The address in the VPC API. The metadata service leaves it out as a rule."""

    lifecycle_state: LifecycleState
    """Where it is between creation and end."""

    name: str
    """The name."""

    resource_group: ResourceReference
    """Its resource group, from servers that send it."""

    resource_type: str
    """`placement_group`."""

    strategy: PlacementGroupStrategy
    """What it keeps its instances apart by."""


class _PlacementGroupCollectionRequired(TypedDict):
    placement_groups: List[PlacementGroup]
    """The placement groups of the instance."""


class PlacementGroupCollection(_PlacementGroupCollectionRequired, total=False):
    """Returned by `list_placement_groups`.

    Collections come whole. The paging members are there for a service that sends them after all."""

    first: PageLink
    """Where the first page is."""

    limit: int
    """How many items a page has at most."""

    next: PageLink
    """Where the next page is; absent on the last one."""

    total_count: int
    """How many items all pages have together."""

ProtocolStateFilteringMode = Union[
    Literal[
        "auto",
        "enabled",
        "disabled",
    ],
    str,
]
"""How strictly a virtual network interface checks the state of connections. The service may extend the list."""


class _VirtualNetworkInterfaceRequired(TypedDict):
    id: str
    """The id."""


class VirtualNetworkInterface(_VirtualNetworkInterfaceRequired, total=False):
    """A virtual network interface that is attached to the instance.

    Returned by `get_virtual_network_interface`."""

    allow_ip_spoofing: bool
    """Whether packets may carry a source address that is not the interface's."""

    auto_delete: bool
    """Whether it is deleted together with what it is attached to."""

    created_at: str
    """When it was created."""

    crn: str
    """The CRN."""

    enable_infrastructure_nat: bool
    """Whether the infrastructure translates between floating and private addresses. If not, packets reach
    the instance with the floating address."""

    href: str
    """The address in the VPC API. The metadata service leaves it out as a rule."""

    lifecycle_state: LifecycleState
    """Where it is between creation and end."""

    mac_address: str
    """The MAC address; absent until there is one."""

    name: str
    """The name."""

    primary_ip: ReservedIpReference
    """The primary address."""

    protocol_state_filtering_mode: ProtocolStateFilteringMode
    """How strictly it checks the state of connections."""

    resource_group: ResourceReference
    """Its resource group."""

    resource_type: str
    """`virtual_network_interface`."""

    subnet: ResourceReference
    """Its subnet."""

    target: ResourceReference
    """The network attachment that uses it."""

    vpc: ResourceReference
    """Its VPC."""

    zone: NamedReference
    """Its zone."""

    floating_ips: List[FloatingIpReference]
    """Its public addresses, from servers that send them here. `NetworkInterface` always has them."""

    ips: List[ReservedIpReference]
    """All its addresses in the subnet, the primary one included."""

    security_groups: List[ResourceReference]
    """The security groups that filter its traffic."""


class _VirtualNetworkInterfaceCollectionRequired(TypedDict):
    virtual_network_interfaces: List[VirtualNetworkInterface]
    """The virtual network interfaces that are attached to the instance."""


class VirtualNetworkInterfaceCollection(_VirtualNetworkInterfaceCollectionRequired, total=False):
    """Returned by `list_virtual_network_interfaces`.

    Collections come whole. The paging members are there for a service that sends them after all."""

    first: PageLink
    """Where the first page is."""

    limit: int
    """How many items a page has at most."""

    next: PageLink
    """Where the next page is; absent on the last one."""

    total_count: int
    """How many items all pages have together."""


class _IdentityTokenRequired(TypedDict):
    access_token: str
    """The token, a JSON Web Token. It is a secret."""


class IdentityToken(_IdentityTokenRequired, total=False):
    """A token that proves which server the caller runs on. The metadata reads and the other identity
    operations ask for one.

    Returned by `create_identity_token`."""

    created_at: str
    """When it was issued, by the service's clock."""

    expires_at: str
    """When it expires, by the service's clock."""

    expires_in: int
    """Its whole life in seconds, counted from `created_at`: 5 to 3600."""

    nonce: str
    """The nonce of the request, from servers that repeat it here. `IdentityClaims` has it, too."""


class _IamTokenRequired(TypedDict):
    access_token: str
    """The token, a JSON Web Token. It is a secret."""


class IamToken(_IamTokenRequired, total=False):
    """A token that IBM Cloud services accept, with the rights of a trusted profile.

    Returned by `create_identity_iam_token`."""

    created_at: str
    """When it was issued, by the service's clock."""

    expires_at: str
    """When it expires, by the service's clock."""

    expires_in: int
    """Its whole life in seconds, counted from `created_at`: usually 3600."""

    nonce: str
    """A nonce, should the service send one; none is asked for."""


class _IdentityCertificateRequired(TypedDict):
    certificates: List[str]
    """The chain in PEM: the certificate for the request's key, then the intermediate authority's. The root
    is not part of it."""


class IdentityCertificate(_IdentityCertificateRequired, total=False):
    """A certificate that proves which server its holder is.

    Returned by `create_identity_certificate`."""

    created_at: str
    """When it was issued, by the service's clock."""

    expires_at: str
    """When it expires, by the service's clock."""

    expires_in: int
    """Its whole life in seconds, counted from `created_at`: up to 3600."""

    id: str
    """The id."""
