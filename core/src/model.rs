//! What the service answers, as Rust types: one for every schema of the Metadata and Identity APIs.
//!
//! The types hold what the service sent and write it back when they are serialized:
//!
//! - **Members that this release does not know** are kept in `additional_properties`.
//! - **Values that this release does not know** are kept by the enums' `Unknown` variants, the empty text included.
//! - **Almost everything is optional.** Which members are there depends on the server's profile, image and age, and the
//!   service adds to them without notice. Required is only what makes a body that thing at all: the `id` of a resource, the
//!   array of a collection, the token of a token. `null` and, in the place of an object, `{}` read as absent.
//! - **An absent array is not an empty one.** The field tells them apart (`instance.disks` is `None` or `Some(vec![])`),
//!   the method of the same name does not: `instance.disks()` is a slice in either case.
//! - **Timestamps** are the service's own text, RFC 3339 in UTC with or without a fraction of a second.
//! - **Secrets** (tokens, licence keys, encrypted passwords, user data) are [`Secret`](crate::Secret)s. No type here
//!   prints one, and `additional_properties` print their names only, as a new member may be a secret as well.
//!
//! ```
//! use vpc_metadata::model::{Instance, InstanceStatus};
//!
//! let body = r#"{"id": "0717_1", "status": "running", "zone": {"name": "us-south-1"}, "gpu": null, "new": [1]}"#;
//! let instance: Instance = serde_json::from_str(body)?;
//! assert_eq!(instance.status, Some(InstanceStatus::Running));
//! assert_eq!(instance.region(), Some("us-south"));
//! assert_eq!(instance.gpu, None);
//! assert!(instance.disks().is_empty());
//! assert_eq!(instance.additional_properties["new"][0], 1);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! Structs and enums are open for construction, which makes test doubles easy
//! (`Instance { id: "0717_1".into(), ..Default::default() }`). They gain fields and variants as the service does, so end
//! struct literals with `..Default::default()` and give a `match` on an enum a `_` arm.

#[macro_use]
mod macros;

mod additional;
mod claims;
mod cluster_network;
mod enums;
mod identity;
mod initialization;
mod instance;
mod keys;
mod lenient;
mod network;
mod paging;
mod placement;
mod references;
mod software;
mod storage;

pub use additional::AdditionalProperties;
pub(crate) use claims::claimed_nonce;
pub use claims::{ClaimedAddress, ClaimedServer, ClaimsError, IdentityClaims, identity_claims};
pub use cluster_network::{
    ClusterNetworkInterface, InstanceClusterNetworkAttachment, InstanceClusterNetworkAttachmentCollection,
};
pub use enums::{
    AvailabilityClass, ConfidentialComputeMode, DiskInterfaceType, GpuManufacturer, HealthState,
    HostFailurePolicy, InstanceStatus, KeyType, LifecycleState, MetadataProtocol, NetworkInterfaceStatus,
    NetworkInterfaceType, PlacementGroupStrategy, PlacementTargetType, PreemptionPolicy,
    ProtocolStateFilteringMode, ReasonCode, ReservationAffinityPolicy, VcpuArchitecture, VcpuManufacturer,
    VolumeAttachmentStatus, VolumeAttachmentType, VolumeBandwidthQosMode,
};
pub use identity::{IamToken, IdentityCertificate, IdentityToken};
pub use initialization::{DefaultTrustedProfile, InstanceInitialization, InstancePassword};
pub use instance::{
    Availability, AvailabilityPolicy, Gpu, Instance, MetadataService, PlacementTarget, ReservationAffinity,
    Vcpu, VcpuBurst,
};
pub use keys::{Key, KeyCollection};
pub use network::{
    InstanceNetworkAttachment, InstanceNetworkAttachmentCollection, NetworkInterface,
    NetworkInterfaceCollection, VirtualNetworkInterface, VirtualNetworkInterfaceCollection,
};
pub use paging::PageLink;
pub use placement::{PlacementGroup, PlacementGroupCollection};
pub use references::{
    CatalogOffering, CrnReference, Deleted, FloatingIpReference, ImageReference, ImageRemote, KeyReference,
    NamedReference, NetworkAttachmentReference, NetworkInterfaceReference, Reason, ReservedIpReference,
    ResourceReference, VolumeAttachmentReference,
};
pub use software::{
    InstanceSoftwareAttachment, InstanceSoftwareAttachmentCollection, LicensedSoftware, SoftwareEntitlement,
    SoftwareVendor,
};
pub use storage::{InstanceDisk, VolumeAttachment, VolumeAttachmentCollection, VolumeAttachmentDevice};
