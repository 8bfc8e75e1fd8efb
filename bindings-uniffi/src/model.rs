//! The core's models, as records of every language. Made by `make generate` from `vpc_metadata::schema`.
//!
//! Every conversion takes its source apart without `..`: a member that core gains and this file lacks does not compile.

use std::sync::Arc;

use vpc_metadata::model as core;

use crate::secret::{AdditionalProperties, Secret};

/// How the capacity of an instance was obtained (`Availability`).
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
pub enum AvailabilityClass {
    /// The capacity is the instance's until it is stopped or deleted.
    Standard,
    /// Spare capacity that the service may take back at short notice.
    Spot,
    /// A value that this release does not know, as the service wrote it.
    Unknown {
        /// The text.
        text: String,
    },
}

impl From<core::AvailabilityClass> for AvailabilityClass {
    fn from(value: core::AvailabilityClass) -> Self {
        match value {
            core::AvailabilityClass::Standard => Self::Standard,
            core::AvailabilityClass::Spot => Self::Spot,
            core::AvailabilityClass::Unknown(text) => Self::Unknown { text },
        }
    }
}

/// How the capacity of an instance was obtained.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct Availability {
    /// Its class.
    #[uniffi(default = None)]
    pub class: Option<AvailabilityClass>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::Availability> for Availability {
    fn from(value: core::Availability) -> Self {
        let core::Availability {
            class,
            additional_properties,
        } = value;
        Self {
            class: class.map(Into::into),
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// What becomes of an instance whose host fails.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
pub enum HostFailurePolicy {
    /// It is started again on another host.
    Restart,
    /// It stays stopped.
    Stop,
    /// A value that this release does not know, as the service wrote it.
    Unknown {
        /// The text.
        text: String,
    },
}

impl From<core::HostFailurePolicy> for HostFailurePolicy {
    fn from(value: core::HostFailurePolicy) -> Self {
        match value {
            core::HostFailurePolicy::Restart => Self::Restart,
            core::HostFailurePolicy::Stop => Self::Stop,
            core::HostFailurePolicy::Unknown(text) => Self::Unknown { text },
        }
    }
}

/// What becomes of a spot instance whose capacity is taken back.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
pub enum PreemptionPolicy {
    /// It is stopped. The default.
    Stop,
    /// It is deleted.
    Delete,
    /// A value that this release does not know, as the service wrote it.
    Unknown {
        /// The text.
        text: String,
    },
}

impl From<core::PreemptionPolicy> for PreemptionPolicy {
    fn from(value: core::PreemptionPolicy) -> Self {
        match value {
            core::PreemptionPolicy::Stop => Self::Stop,
            core::PreemptionPolicy::Delete => Self::Delete,
            core::PreemptionPolicy::Unknown(text) => Self::Unknown { text },
        }
    }
}

/// What happens to an instance when something happens to its host.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct AvailabilityPolicy {
    /// When the host fails.
    #[uniffi(default = None)]
    pub host_failure: Option<HostFailurePolicy>,
    /// When the capacity is taken back. Says nothing unless the instance is a spot instance.
    #[uniffi(default = None)]
    pub preemption: Option<PreemptionPolicy>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::AvailabilityPolicy> for AvailabilityPolicy {
    fn from(value: core::AvailabilityPolicy) -> Self {
        let core::AvailabilityPolicy {
            host_failure,
            preemption,
            additional_properties,
        } = value;
        Self {
            host_failure: host_failure.map(Into::into),
            preemption: preemption.map(Into::into),
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// Present in a reference when its target no longer exists.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct Deleted {
    /// A page about deleted resources.
    #[uniffi(default = None)]
    pub more_info: Option<String>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::Deleted> for Deleted {
    fn from(value: core::Deleted) -> Self {
        let core::Deleted {
            more_info,
            additional_properties,
        } = value;
        Self {
            more_info,
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// A volume as the instance sees it.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct VolumeAttachmentDevice {
    /// The device's id: the attachment's id with a suffix.
    #[uniffi(default = None)]
    pub id: Option<String>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::VolumeAttachmentDevice> for VolumeAttachmentDevice {
    fn from(value: core::VolumeAttachmentDevice) -> Self {
        let core::VolumeAttachmentDevice {
            id,
            additional_properties,
        } = value;
        Self {
            id,
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// A reference to another resource: a subnet, a VPC, a volume, a security group, a resource group, a trusted profile.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct ResourceReference {
    /// The CRN. Resources that exist only within another one have none.
    #[uniffi(default = None)]
    pub crn: Option<String>,
    /// There if the resource no longer exists.
    #[uniffi(default = None)]
    pub deleted: Option<Deleted>,
    /// The address in the VPC API. The metadata service leaves it out as a rule.
    #[uniffi(default = None)]
    pub href: Option<String>,
    /// The id.
    #[uniffi(default = None)]
    pub id: Option<String>,
    /// The name.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// What kind of resource it is, for example `subnet` or `vpc`.
    #[uniffi(default = None)]
    pub resource_type: Option<String>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::ResourceReference> for ResourceReference {
    fn from(value: core::ResourceReference) -> Self {
        let core::ResourceReference {
            crn,
            deleted,
            href,
            id,
            name,
            resource_type,
            additional_properties,
        } = value;
        Self {
            crn,
            deleted: deleted.map(Into::into),
            href,
            id,
            name,
            resource_type,
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// A volume attachment, as the instance shows it.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct VolumeAttachmentReference {
    /// There if the attachment no longer exists.
    #[uniffi(default = None)]
    pub deleted: Option<Deleted>,
    /// The device in the instance; absent unless the volume is attached.
    #[uniffi(default = None)]
    pub device: Option<VolumeAttachmentDevice>,
    /// The address in the VPC API. The metadata service leaves it out as a rule.
    #[uniffi(default = None)]
    pub href: Option<String>,
    /// The id, for `get_instance_volume_attachment`.
    #[uniffi(default = None)]
    pub id: Option<String>,
    /// The name.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// The volume; absent until it is provisioned.
    #[uniffi(default = None)]
    pub volume: Option<ResourceReference>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::VolumeAttachmentReference> for VolumeAttachmentReference {
    fn from(value: core::VolumeAttachmentReference) -> Self {
        let core::VolumeAttachmentReference {
            deleted,
            device,
            href,
            id,
            name,
            volume,
            additional_properties,
        } = value;
        Self {
            deleted: deleted.map(Into::into),
            device: device.map(Into::into),
            href,
            id,
            name,
            volume: volume.map(Into::into),
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// A reference by CRN: the version or plan of a catalog offering, an instance of a software offering.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct CrnReference {
    /// The CRN.
    #[uniffi(default = None)]
    pub crn: Option<String>,
    /// There if the target no longer exists.
    #[uniffi(default = None)]
    pub deleted: Option<Deleted>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::CrnReference> for CrnReference {
    fn from(value: core::CrnReference) -> Self {
        let core::CrnReference {
            crn,
            deleted,
            additional_properties,
        } = value;
        Self {
            crn,
            deleted: deleted.map(Into::into),
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// What of the catalog something was provisioned from.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct CatalogOffering {
    /// The billing plan; absent for offerings that have none.
    #[uniffi(default = None)]
    pub plan: Option<CrnReference>,
    /// The version of the offering.
    #[uniffi(default = None)]
    pub version: Option<CrnReference>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::CatalogOffering> for CatalogOffering {
    fn from(value: core::CatalogOffering) -> Self {
        let core::CatalogOffering {
            plan,
            version,
            additional_properties,
        } = value;
        Self {
            plan: plan.map(Into::into),
            version: version.map(Into::into),
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// The confidential computing technology that protects an instance's memory.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
pub enum ConfidentialComputeMode {
    /// None.
    Disabled,
    /// Intel Software Guard Extensions.
    Sgx,
    /// Intel Trust Domain Extensions.
    Tdx,
    /// A value that this release does not know, as the service wrote it.
    Unknown {
        /// The text.
        text: String,
    },
}

impl From<core::ConfidentialComputeMode> for ConfidentialComputeMode {
    fn from(value: core::ConfidentialComputeMode) -> Self {
        match value {
            core::ConfidentialComputeMode::Disabled => Self::Disabled,
            core::ConfidentialComputeMode::Sgx => Self::Sgx,
            core::ConfidentialComputeMode::Tdx => Self::Tdx,
            core::ConfidentialComputeMode::Unknown(text) => Self::Unknown { text },
        }
    }
}

/// Who made a GPU.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
pub enum GpuManufacturer {
    /// AMD.
    Amd,
    /// Intel.
    Intel,
    /// NVIDIA.
    Nvidia,
    /// A value that this release does not know, as the service wrote it.
    Unknown {
        /// The text.
        text: String,
    },
}

impl From<core::GpuManufacturer> for GpuManufacturer {
    fn from(value: core::GpuManufacturer) -> Self {
        match value {
            core::GpuManufacturer::Amd => Self::Amd,
            core::GpuManufacturer::Intel => Self::Intel,
            core::GpuManufacturer::Nvidia => Self::Nvidia,
            core::GpuManufacturer::Unknown(text) => Self::Unknown { text },
        }
    }
}

/// The GPUs of an instance.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct Gpu {
    /// How many.
    #[uniffi(default = None)]
    pub count: Option<i64>,
    /// Who made them.
    #[uniffi(default = None)]
    pub manufacturer: Option<GpuManufacturer>,
    /// The memory of all of them together, in GiB.
    #[uniffi(default = None)]
    pub memory: Option<i64>,
    /// The model, for example `H100`.
    #[uniffi(default = None)]
    pub model: Option<String>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::Gpu> for Gpu {
    fn from(value: core::Gpu) -> Self {
        let core::Gpu {
            count,
            manufacturer,
            memory,
            model,
            additional_properties,
        } = value;
        Self {
            count,
            manufacturer: manufacturer.map(Into::into),
            memory,
            model,
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// How well a resource works.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
pub enum HealthState {
    /// Nothing is wrong.
    Ok,
    /// It works with less performance, capacity or connectivity.
    Degraded,
    /// It does not work at all.
    Faulted,
    /// Health means nothing in the present lifecycle state.
    Inapplicable,
    /// A value that this release does not know, as the service wrote it.
    Unknown {
        /// The text.
        text: String,
    },
}

impl From<core::HealthState> for HealthState {
    fn from(value: core::HealthState) -> Self {
        match value {
            core::HealthState::Ok => Self::Ok,
            core::HealthState::Degraded => Self::Degraded,
            core::HealthState::Faulted => Self::Faulted,
            core::HealthState::Inapplicable => Self::Inapplicable,
            core::HealthState::Unknown(text) => Self::Unknown { text },
        }
    }
}

/// A reference by name: a zone, an instance profile, a region.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct NamedReference {
    /// The address in the VPC API. The metadata service leaves it out as a rule.
    #[uniffi(default = None)]
    pub href: Option<String>,
    /// The name, for example `us-south-1` or `bx2-2x8`.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// What kind of thing it is, for example `instance_profile`.
    #[uniffi(default = None)]
    pub resource_type: Option<String>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::NamedReference> for NamedReference {
    fn from(value: core::NamedReference) -> Self {
        let core::NamedReference {
            href,
            name,
            resource_type,
            additional_properties,
        } = value;
        Self {
            href,
            name,
            resource_type,
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// Where an image that is not of this account and region comes from.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct ImageRemote {
    /// The other account.
    #[uniffi(default = None)]
    pub account: Option<ResourceReference>,
    /// The other region.
    #[uniffi(default = None)]
    pub region: Option<NamedReference>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::ImageRemote> for ImageRemote {
    fn from(value: core::ImageRemote) -> Self {
        let core::ImageRemote {
            account,
            region,
            additional_properties,
        } = value;
        Self {
            account: account.map(Into::into),
            region: region.map(Into::into),
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// The image that an instance was created from.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct ImageReference {
    /// The CRN.
    #[uniffi(default = None)]
    pub crn: Option<String>,
    /// There if the image no longer exists.
    #[uniffi(default = None)]
    pub deleted: Option<Deleted>,
    /// The address in the VPC API. The metadata service leaves it out as a rule.
    #[uniffi(default = None)]
    pub href: Option<String>,
    /// The id.
    #[uniffi(default = None)]
    pub id: Option<String>,
    /// The name, for example `ibm-ubuntu-24-04-6-minimal-amd64-3`.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// There if the image is of another account or region.
    #[uniffi(default = None)]
    pub remote: Option<ImageRemote>,
    /// `image`.
    #[uniffi(default = None)]
    pub resource_type: Option<String>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::ImageReference> for ImageReference {
    fn from(value: core::ImageReference) -> Self {
        let core::ImageReference {
            crn,
            deleted,
            href,
            id,
            name,
            remote,
            resource_type,
            additional_properties,
        } = value;
        Self {
            crn,
            deleted: deleted.map(Into::into),
            href,
            id,
            name,
            remote: remote.map(Into::into),
            resource_type,
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// Where a resource is between its creation and its end.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
pub enum LifecycleState {
    /// On its way out.
    Deleting,
    /// Unusable.
    Failed,
    /// Being made.
    Pending,
    /// In use or ready for it.
    Stable,
    /// Withdrawn by the provider.
    Suspended,
    /// Being changed.
    Updating,
    /// Held up by another resource.
    Waiting,
    /// A value that this release does not know, as the service wrote it.
    Unknown {
        /// The text.
        text: String,
    },
}

impl From<core::LifecycleState> for LifecycleState {
    fn from(value: core::LifecycleState) -> Self {
        match value {
            core::LifecycleState::Deleting => Self::Deleting,
            core::LifecycleState::Failed => Self::Failed,
            core::LifecycleState::Pending => Self::Pending,
            core::LifecycleState::Stable => Self::Stable,
            core::LifecycleState::Suspended => Self::Suspended,
            core::LifecycleState::Updating => Self::Updating,
            core::LifecycleState::Waiting => Self::Waiting,
            core::LifecycleState::Unknown(text) => Self::Unknown { text },
        }
    }
}

/// Which protocol the metadata service of an instance speaks. It speaks exactly one.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
pub enum MetadataProtocol {
    /// Plain HTTP, to the host name or 169.254.169.254.
    Http,
    /// HTTPS, to the host name only.
    Https,
    /// A value that this release does not know, as the service wrote it.
    Unknown {
        /// The text.
        text: String,
    },
}

impl From<core::MetadataProtocol> for MetadataProtocol {
    fn from(value: core::MetadataProtocol) -> Self {
        match value {
            core::MetadataProtocol::Http => Self::Http,
            core::MetadataProtocol::Https => Self::Https,
            core::MetadataProtocol::Unknown(text) => Self::Unknown { text },
        }
    }
}

/// How the metadata service of an instance is set up.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct MetadataService {
    /// Whether it is on.
    #[uniffi(default = None)]
    pub enabled: Option<bool>,
    /// The protocol that it speaks.
    #[uniffi(default = None)]
    pub protocol: Option<MetadataProtocol>,
    /// How many network hops its answers survive, 1 to 64. With 1 they do not reach a container behind a bridge.
    #[uniffi(default = None)]
    pub response_hop_limit: Option<i64>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::MetadataService> for MetadataService {
    fn from(value: core::MetadataService) -> Self {
        let core::MetadataService {
            enabled,
            protocol,
            response_hop_limit,
            additional_properties,
        } = value;
        Self {
            enabled,
            protocol: protocol.map(Into::into),
            response_hop_limit,
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// What an instance was placed on or in: the `resource_type` of a `PlacementTarget`.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
pub enum PlacementTargetType {
    /// A placement group.
    PlacementGroup,
    /// A dedicated host.
    DedicatedHost,
    /// A dedicated host group.
    DedicatedHostGroup,
    /// A value that this release does not know, as the service wrote it.
    Unknown {
        /// The text.
        text: String,
    },
}

impl From<core::PlacementTargetType> for PlacementTargetType {
    fn from(value: core::PlacementTargetType) -> Self {
        match value {
            core::PlacementTargetType::PlacementGroup => Self::PlacementGroup,
            core::PlacementTargetType::DedicatedHost => Self::DedicatedHost,
            core::PlacementTargetType::DedicatedHostGroup => Self::DedicatedHostGroup,
            core::PlacementTargetType::Unknown(text) => Self::Unknown { text },
        }
    }
}

/// What an instance was placed on or in.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct PlacementTarget {
    /// The CRN.
    #[uniffi(default = None)]
    pub crn: Option<String>,
    /// There if the target no longer exists.
    #[uniffi(default = None)]
    pub deleted: Option<Deleted>,
    /// The address in the VPC API. The metadata service leaves it out as a rule.
    #[uniffi(default = None)]
    pub href: Option<String>,
    /// The id.
    #[uniffi(default = None)]
    pub id: Option<String>,
    /// The name.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// What kind of target it is.
    #[uniffi(default = None)]
    pub resource_type: Option<PlacementTargetType>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::PlacementTarget> for PlacementTarget {
    fn from(value: core::PlacementTarget) -> Self {
        let core::PlacementTarget {
            crn,
            deleted,
            href,
            id,
            name,
            resource_type,
            additional_properties,
        } = value;
        Self {
            crn,
            deleted: deleted.map(Into::into),
            href,
            id,
            name,
            resource_type: resource_type.map(Into::into),
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// An IP address reserved in a subnet or a cluster network subnet.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct ReservedIpReference {
    /// The address; `0.0.0.0` as long as none is assigned.
    #[uniffi(default = None)]
    pub address: Option<String>,
    /// There if the reservation no longer exists.
    #[uniffi(default = None)]
    pub deleted: Option<Deleted>,
    /// The address in the VPC API. The metadata service leaves it out as a rule.
    #[uniffi(default = None)]
    pub href: Option<String>,
    /// The id of the reservation.
    #[uniffi(default = None)]
    pub id: Option<String>,
    /// The name of the reservation.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// `subnet_reserved_ip` or `cluster_network_subnet_reserved_ip`.
    #[uniffi(default = None)]
    pub resource_type: Option<String>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::ReservedIpReference> for ReservedIpReference {
    fn from(value: core::ReservedIpReference) -> Self {
        let core::ReservedIpReference {
            address,
            deleted,
            href,
            id,
            name,
            resource_type,
            additional_properties,
        } = value;
        Self {
            address,
            deleted: deleted.map(Into::into),
            href,
            id,
            name,
            resource_type,
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// A network attachment, as the instance shows it.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct NetworkAttachmentReference {
    /// There if the attachment no longer exists.
    #[uniffi(default = None)]
    pub deleted: Option<Deleted>,
    /// The address in the VPC API. The metadata service leaves it out as a rule.
    #[uniffi(default = None)]
    pub href: Option<String>,
    /// The id, for `get_instance_network_attachment`.
    #[uniffi(default = None)]
    pub id: Option<String>,
    /// The name.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// The primary address.
    #[uniffi(default = None)]
    pub primary_ip: Option<ReservedIpReference>,
    /// `instance_network_attachment`.
    #[uniffi(default = None)]
    pub resource_type: Option<String>,
    /// The subnet of the virtual network interface.
    #[uniffi(default = None)]
    pub subnet: Option<ResourceReference>,
    /// The virtual network interface.
    #[uniffi(default = None)]
    pub virtual_network_interface: Option<ResourceReference>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::NetworkAttachmentReference> for NetworkAttachmentReference {
    fn from(value: core::NetworkAttachmentReference) -> Self {
        let core::NetworkAttachmentReference {
            deleted,
            href,
            id,
            name,
            primary_ip,
            resource_type,
            subnet,
            virtual_network_interface,
            additional_properties,
        } = value;
        Self {
            deleted: deleted.map(Into::into),
            href,
            id,
            name,
            primary_ip: primary_ip.map(Into::into),
            resource_type,
            subnet: subnet.map(Into::into),
            virtual_network_interface: virtual_network_interface.map(Into::into),
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// A network interface, as the instance shows it.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct NetworkInterfaceReference {
    /// There if the interface no longer exists.
    #[uniffi(default = None)]
    pub deleted: Option<Deleted>,
    /// The address in the VPC API. The metadata service leaves it out as a rule.
    #[uniffi(default = None)]
    pub href: Option<String>,
    /// The id, for `get_instance_network_interface`.
    #[uniffi(default = None)]
    pub id: Option<String>,
    /// The name.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// The primary address as a reservation. Servers send this, `primary_ipv4_address` or both.
    #[uniffi(default = None)]
    pub primary_ip: Option<ReservedIpReference>,
    /// The primary address as text; `0.0.0.0` as long as none is assigned.
    #[uniffi(default = None)]
    pub primary_ipv4_address: Option<String>,
    /// `network_interface`.
    #[uniffi(default = None)]
    pub resource_type: Option<String>,
    /// The subnet.
    #[uniffi(default = None)]
    pub subnet: Option<ResourceReference>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::NetworkInterfaceReference> for NetworkInterfaceReference {
    fn from(value: core::NetworkInterfaceReference) -> Self {
        let core::NetworkInterfaceReference {
            deleted,
            href,
            id,
            name,
            primary_ip,
            primary_ipv4_address,
            resource_type,
            subnet,
            additional_properties,
        } = value;
        Self {
            deleted: deleted.map(Into::into),
            href,
            id,
            name,
            primary_ip: primary_ip.map(Into::into),
            primary_ipv4_address,
            resource_type,
            subnet: subnet.map(Into::into),
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// How an instance may use reservations.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
pub enum ReservationAffinityPolicy {
    /// Any matching reservation of the account.
    Automatic,
    /// None.
    Disabled,
    /// Those of its pool.
    Manual,
    /// A value that this release does not know, as the service wrote it.
    Unknown {
        /// The text.
        text: String,
    },
}

impl From<core::ReservationAffinityPolicy> for ReservationAffinityPolicy {
    fn from(value: core::ReservationAffinityPolicy) -> Self {
        match value {
            core::ReservationAffinityPolicy::Automatic => Self::Automatic,
            core::ReservationAffinityPolicy::Disabled => Self::Disabled,
            core::ReservationAffinityPolicy::Manual => Self::Manual,
            core::ReservationAffinityPolicy::Unknown(text) => Self::Unknown { text },
        }
    }
}

/// Which reservations an instance may use.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct ReservationAffinity {
    /// The rule.
    #[uniffi(default = None)]
    pub policy: Option<ReservationAffinityPolicy>,
    /// The reservations that the rule `manual` chooses from.
    #[uniffi(default = None)]
    pub pool: Option<Vec<ResourceReference>>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::ReservationAffinity> for ReservationAffinity {
    fn from(value: core::ReservationAffinity) -> Self {
        let core::ReservationAffinity {
            policy,
            pool,
            additional_properties,
        } = value;
        Self {
            policy: policy.map(Into::into),
            pool: pool.map(|items| items.into_iter().map(Into::into).collect()),
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// What an instance is doing.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
pub enum InstanceStatus {
    /// On its way out.
    Deleting,
    /// Unusable.
    Failed,
    /// Being made.
    Pending,
    /// Going down and up again.
    Restarting,
    /// Up.
    Running,
    /// Coming up.
    Starting,
    /// Down.
    Stopped,
    /// Going down.
    Stopping,
    /// Paused; not sent by the present service.
    Paused,
    /// Being paused; not sent by the present service.
    Pausing,
    /// Coming back from a pause; not sent by the present service.
    Resuming,
    /// A value that this release does not know, as the service wrote it.
    Unknown {
        /// The text.
        text: String,
    },
}

impl From<core::InstanceStatus> for InstanceStatus {
    fn from(value: core::InstanceStatus) -> Self {
        match value {
            core::InstanceStatus::Deleting => Self::Deleting,
            core::InstanceStatus::Failed => Self::Failed,
            core::InstanceStatus::Pending => Self::Pending,
            core::InstanceStatus::Restarting => Self::Restarting,
            core::InstanceStatus::Running => Self::Running,
            core::InstanceStatus::Starting => Self::Starting,
            core::InstanceStatus::Stopped => Self::Stopped,
            core::InstanceStatus::Stopping => Self::Stopping,
            core::InstanceStatus::Paused => Self::Paused,
            core::InstanceStatus::Pausing => Self::Pausing,
            core::InstanceStatus::Resuming => Self::Resuming,
            core::InstanceStatus::Unknown(text) => Self::Unknown { text },
        }
    }
}

/// The instruction set of an instance.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
pub enum VcpuArchitecture {
    /// x86-64.
    Amd64,
    /// IBM Z.
    S390x,
    /// A value that this release does not know, as the service wrote it.
    Unknown {
        /// The text.
        text: String,
    },
}

impl From<core::VcpuArchitecture> for VcpuArchitecture {
    fn from(value: core::VcpuArchitecture) -> Self {
        match value {
            core::VcpuArchitecture::Amd64 => Self::Amd64,
            core::VcpuArchitecture::S390x => Self::S390x,
            core::VcpuArchitecture::Unknown(text) => Self::Unknown { text },
        }
    }
}

/// How far virtual processors may go above their guaranteed share.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct VcpuBurst {
    /// The most, in percent of the guaranteed share: 100 to 800, usually 200.
    #[uniffi(default = None)]
    pub limit: Option<i64>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::VcpuBurst> for VcpuBurst {
    fn from(value: core::VcpuBurst) -> Self {
        let core::VcpuBurst {
            limit,
            additional_properties,
        } = value;
        Self {
            limit,
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// Who made the processor. The service is known to send an empty text, which is `Unknown("")`.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
pub enum VcpuManufacturer {
    /// AMD.
    Amd,
    /// IBM.
    Ibm,
    /// Intel.
    Intel,
    /// Not settled before the instance has a host.
    Unassigned,
    /// A value that this release does not know, as the service wrote it.
    Unknown {
        /// The text.
        text: String,
    },
}

impl From<core::VcpuManufacturer> for VcpuManufacturer {
    fn from(value: core::VcpuManufacturer) -> Self {
        match value {
            core::VcpuManufacturer::Amd => Self::Amd,
            core::VcpuManufacturer::Ibm => Self::Ibm,
            core::VcpuManufacturer::Intel => Self::Intel,
            core::VcpuManufacturer::Unassigned => Self::Unassigned,
            core::VcpuManufacturer::Unknown(text) => Self::Unknown { text },
        }
    }
}

/// The virtual processors of an instance.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct Vcpu {
    /// The instruction set.
    #[uniffi(default = None)]
    pub architecture: Option<VcpuArchitecture>,
    /// Going above the guaranteed share; absent if the instance cannot.
    #[uniffi(default = None)]
    pub burst: Option<VcpuBurst>,
    /// How many.
    #[uniffi(default = None)]
    pub count: Option<i64>,
    /// Who made the processor. Often an empty text, which is `Unknown("")`.
    #[uniffi(default = None)]
    pub manufacturer: Option<VcpuManufacturer>,
    /// The guaranteed share of each virtual processor, in percent: 1 to 100.
    #[uniffi(default = None)]
    pub percentage: Option<i64>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::Vcpu> for Vcpu {
    fn from(value: core::Vcpu) -> Self {
        let core::Vcpu {
            architecture,
            burst,
            count,
            manufacturer,
            percentage,
            additional_properties,
        } = value;
        Self {
            architecture: architecture.map(Into::into),
            burst: burst.map(Into::into),
            count,
            manufacturer: manufacturer.map(Into::into),
            percentage,
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// How the volume bandwidth of an instance is shared out.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
pub enum VolumeBandwidthQosMode {
    /// All volumes draw from one pool.
    Pooled,
    /// Each volume has a share by its weight.
    Weighted,
    /// A value that this release does not know, as the service wrote it.
    Unknown {
        /// The text.
        text: String,
    },
}

impl From<core::VolumeBandwidthQosMode> for VolumeBandwidthQosMode {
    fn from(value: core::VolumeBandwidthQosMode) -> Self {
        match value {
            core::VolumeBandwidthQosMode::Pooled => Self::Pooled,
            core::VolumeBandwidthQosMode::Weighted => Self::Weighted,
            core::VolumeBandwidthQosMode::Unknown(text) => Self::Unknown { text },
        }
    }
}

/// How an instance disk is connected.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
pub enum DiskInterfaceType {
    /// NVM Express.
    Nvme,
    /// Virtio block device.
    VirtioBlk,
    /// A value that this release does not know, as the service wrote it.
    Unknown {
        /// The text.
        text: String,
    },
}

impl From<core::DiskInterfaceType> for DiskInterfaceType {
    fn from(value: core::DiskInterfaceType) -> Self {
        match value {
            core::DiskInterfaceType::Nvme => Self::Nvme,
            core::DiskInterfaceType::VirtioBlk => Self::VirtioBlk,
            core::DiskInterfaceType::Unknown(text) => Self::Unknown { text },
        }
    }
}

/// A disk that comes with the profile of an instance. Its data goes when the instance is stopped.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct InstanceDisk {
    /// The id.
    pub id: String,
    /// When it was created.
    #[uniffi(default = None)]
    pub created_at: Option<String>,
    /// The address in the VPC API. The metadata service leaves it out as a rule.
    #[uniffi(default = None)]
    pub href: Option<String>,
    /// How it is connected.
    #[uniffi(default = None)]
    pub interface_type: Option<DiskInterfaceType>,
    /// The name.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// `instance_disk`.
    #[uniffi(default = None)]
    pub resource_type: Option<String>,
    /// Size in gigabytes.
    #[uniffi(default = None)]
    pub size: Option<i64>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::InstanceDisk> for InstanceDisk {
    fn from(value: core::InstanceDisk) -> Self {
        let core::InstanceDisk {
            id,
            created_at,
            href,
            interface_type,
            name,
            resource_type,
            size,
            additional_properties,
        } = value;
        Self {
            id,
            created_at,
            href,
            interface_type: interface_type.map(Into::into),
            name,
            resource_type,
            size,
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// Why a resource is in its health state, lifecycle state or status (`Reason`).
///
/// One set for all three, as some codes are shared. The service may add and drop codes.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
pub enum ReasonCode {
    /// Health: the reservation has no capacity left.
    ReservationCapacityUnavailable,
    /// Health: the reservation was deleted.
    ReservationDeleted,
    /// Health: the reservation has run out.
    ReservationExpired,
    /// Health: the reservation could not be made.
    ReservationFailed,
    /// Lifecycle: a software licence could not be obtained.
    FailedLicensing,
    /// Lifecycle: the software could not be registered.
    FailedRegistration,
    /// Lifecycle: the service made a mistake.
    InternalError,
    /// Lifecycle: the software is being registered.
    PendingRegistration,
    /// Lifecycle: the provider has withdrawn the resource.
    ResourceSuspendedByProvider,
    /// Status: the instance cannot be started, for another cause than those below.
    CannotStart,
    /// Status: no capacity for the instance's profile in its zone.
    CannotStartCapacity,
    /// Status: a compute problem keeps the instance from starting.
    CannotStartCompute,
    /// Status: an IP address problem keeps the instance from starting.
    CannotStartIpAddress,
    /// Status: a network problem keeps the instance from starting.
    CannotStartNetwork,
    /// Status: the placement group cannot take the instance.
    CannotStartPlacementGroup,
    /// Status: the reservation has no capacity for the instance.
    CannotStartReservationCapacity,
    /// Status: the reservation of the instance has run out.
    CannotStartReservationExpired,
    /// Status: a storage problem keeps the instance from starting.
    CannotStartStorage,
    /// Status: the key that encrypts a volume was deleted.
    EncryptionKeyDeleted,
    /// Status: the host failed.
    StoppedByHostFailure,
    /// Status: the spot capacity was taken back.
    StoppedByPreemption,
    /// Status: an image is being made of the boot volume.
    StoppedForImageCreation,
    /// A value that this release does not know, as the service wrote it.
    Unknown {
        /// The text.
        text: String,
    },
}

impl From<core::ReasonCode> for ReasonCode {
    fn from(value: core::ReasonCode) -> Self {
        match value {
            core::ReasonCode::ReservationCapacityUnavailable => Self::ReservationCapacityUnavailable,
            core::ReasonCode::ReservationDeleted => Self::ReservationDeleted,
            core::ReasonCode::ReservationExpired => Self::ReservationExpired,
            core::ReasonCode::ReservationFailed => Self::ReservationFailed,
            core::ReasonCode::FailedLicensing => Self::FailedLicensing,
            core::ReasonCode::FailedRegistration => Self::FailedRegistration,
            core::ReasonCode::InternalError => Self::InternalError,
            core::ReasonCode::PendingRegistration => Self::PendingRegistration,
            core::ReasonCode::ResourceSuspendedByProvider => Self::ResourceSuspendedByProvider,
            core::ReasonCode::CannotStart => Self::CannotStart,
            core::ReasonCode::CannotStartCapacity => Self::CannotStartCapacity,
            core::ReasonCode::CannotStartCompute => Self::CannotStartCompute,
            core::ReasonCode::CannotStartIpAddress => Self::CannotStartIpAddress,
            core::ReasonCode::CannotStartNetwork => Self::CannotStartNetwork,
            core::ReasonCode::CannotStartPlacementGroup => Self::CannotStartPlacementGroup,
            core::ReasonCode::CannotStartReservationCapacity => Self::CannotStartReservationCapacity,
            core::ReasonCode::CannotStartReservationExpired => Self::CannotStartReservationExpired,
            core::ReasonCode::CannotStartStorage => Self::CannotStartStorage,
            core::ReasonCode::EncryptionKeyDeleted => Self::EncryptionKeyDeleted,
            core::ReasonCode::StoppedByHostFailure => Self::StoppedByHostFailure,
            core::ReasonCode::StoppedByPreemption => Self::StoppedByPreemption,
            core::ReasonCode::StoppedForImageCreation => Self::StoppedForImageCreation,
            core::ReasonCode::Unknown(text) => Self::Unknown { text },
        }
    }
}

/// Why a resource is in the state that it is in.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct Reason {
    /// The reason, for programs.
    #[uniffi(default = None)]
    pub code: Option<ReasonCode>,
    /// The reason, for people.
    #[uniffi(default = None)]
    pub message: Option<String>,
    /// A page with more about it.
    #[uniffi(default = None)]
    pub more_info: Option<String>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::Reason> for Reason {
    fn from(value: core::Reason) -> Self {
        let core::Reason {
            code,
            message,
            more_info,
            additional_properties,
        } = value;
        Self {
            code: code.map(Into::into),
            message,
            more_info,
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// The virtual server instance that the caller runs on.
///
/// Returned by `get_instance`.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct Instance {
    /// The id, for example `0717_4ba8eb7c-fafc-5647-a0d5-92ff08e8c307`.
    pub id: String,
    /// How its capacity was obtained.
    #[uniffi(default = None)]
    pub availability: Option<Availability>,
    /// What happens when its host fails or its capacity is taken back.
    #[uniffi(default = None)]
    pub availability_policy: Option<AvailabilityPolicy>,
    /// Bandwidth of network and volumes together, in megabits per second.
    #[uniffi(default = None)]
    pub bandwidth: Option<i64>,
    /// The attachment of the volume that it boots from.
    #[uniffi(default = None)]
    pub boot_volume_attachment: Option<VolumeAttachmentReference>,
    /// What of the catalog it was provisioned from, if it was.
    #[uniffi(default = None)]
    pub catalog_offering: Option<CatalogOffering>,
    /// The cluster network that it is part of.
    #[uniffi(default = None)]
    pub cluster_network: Option<ResourceReference>,
    /// The confidential computing technology in use.
    #[uniffi(default = None)]
    pub confidential_compute_mode: Option<ConfidentialComputeMode>,
    /// When it was created.
    #[uniffi(default = None)]
    pub created_at: Option<String>,
    /// The CRN, which names the account, too: [`Instance::account_id`].
    #[uniffi(default = None)]
    pub crn: Option<String>,
    /// The dedicated host that it is on, if it is on one.
    #[uniffi(default = None)]
    pub dedicated_host: Option<ResourceReference>,
    /// Whether secure boot is on.
    #[uniffi(default = None)]
    pub enable_secure_boot: Option<bool>,
    /// Its GPUs, if its profile has any.
    #[uniffi(default = None)]
    pub gpu: Option<Gpu>,
    /// How well it works.
    #[uniffi(default = None)]
    pub health_state: Option<HealthState>,
    /// The address in the VPC API. The metadata service leaves it out as a rule.
    #[uniffi(default = None)]
    pub href: Option<String>,
    /// The image that it was created from.
    #[uniffi(default = None)]
    pub image: Option<ImageReference>,
    /// Its place in an instance group.
    #[uniffi(default = None)]
    pub instance_group_membership: Option<ResourceReference>,
    /// Where it is between creation and end.
    #[uniffi(default = None)]
    pub lifecycle_state: Option<LifecycleState>,
    /// Memory in GiB, rounded down.
    #[uniffi(default = None)]
    pub memory: Option<i64>,
    /// How its metadata service is set up.
    #[uniffi(default = None)]
    pub metadata_service: Option<MetadataService>,
    /// The name.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// How many NUMA nodes it has; absent unless it runs.
    #[uniffi(default = None)]
    pub numa_count: Option<i64>,
    /// What it was placed on or in, if anything in particular.
    #[uniffi(default = None)]
    pub placement_target: Option<PlacementTarget>,
    /// The primary network attachment; absent on servers without network attachments.
    #[uniffi(default = None)]
    pub primary_network_attachment: Option<NetworkAttachmentReference>,
    /// The primary network interface.
    #[uniffi(default = None)]
    pub primary_network_interface: Option<NetworkInterfaceReference>,
    /// Its profile, for example `bx2-2x8`.
    #[uniffi(default = None)]
    pub profile: Option<NamedReference>,
    /// The reservation that it uses, if it uses one.
    #[uniffi(default = None)]
    pub reservation: Option<ResourceReference>,
    /// Which reservations it may use.
    #[uniffi(default = None)]
    pub reservation_affinity: Option<ReservationAffinity>,
    /// Its resource group.
    #[uniffi(default = None)]
    pub resource_group: Option<ResourceReference>,
    /// `instance`.
    #[uniffi(default = None)]
    pub resource_type: Option<String>,
    /// Whether the present state allows it to be started.
    #[uniffi(default = None)]
    pub startable: Option<bool>,
    /// What it is doing.
    #[uniffi(default = None)]
    pub status: Option<InstanceStatus>,
    /// Hardware threads per core: 1 or 2.
    #[uniffi(default = None)]
    pub threads_per_core: Option<i64>,
    /// The share of `bandwidth` that its network has, in megabits per second.
    #[uniffi(default = None)]
    pub total_network_bandwidth: Option<i64>,
    /// The share of `bandwidth` that its volumes have, in megabits per second.
    #[uniffi(default = None)]
    pub total_volume_bandwidth: Option<i64>,
    /// Its virtual processors.
    #[uniffi(default = None)]
    pub vcpu: Option<Vcpu>,
    /// How its volumes share their bandwidth.
    #[uniffi(default = None)]
    pub volume_bandwidth_qos_mode: Option<VolumeBandwidthQosMode>,
    /// Its VPC.
    #[uniffi(default = None)]
    pub vpc: Option<ResourceReference>,
    /// Its zone, from which the region follows: [`Instance::region`].
    #[uniffi(default = None)]
    pub zone: Option<NamedReference>,
    /// The attachments to cluster networks, in the order of the devices.
    #[uniffi(default = None)]
    pub cluster_network_attachments: Option<Vec<ResourceReference>>,
    /// The disks that come with the profile. Their data goes when the instance is stopped.
    #[uniffi(default = None)]
    pub disks: Option<Vec<InstanceDisk>>,
    /// Why the health state is what it is.
    #[uniffi(default = None)]
    pub health_reasons: Option<Vec<Reason>>,
    /// Why the lifecycle state is what it is.
    #[uniffi(default = None)]
    pub lifecycle_reasons: Option<Vec<Reason>>,
    /// The network attachments; empty on servers of the older kind, which have network interfaces only.
    #[uniffi(default = None)]
    pub network_attachments: Option<Vec<NetworkAttachmentReference>>,
    /// The network interfaces. Servers with network attachments have a mirror of each here, under the same id.
    #[uniffi(default = None)]
    pub network_interfaces: Option<Vec<NetworkInterfaceReference>>,
    /// The software attachments.
    #[uniffi(default = None)]
    pub software_attachments: Option<Vec<ResourceReference>>,
    /// Why the status is what it is.
    #[uniffi(default = None)]
    pub status_reasons: Option<Vec<Reason>>,
    /// The volume attachments, that of the boot volume included.
    #[uniffi(default = None)]
    pub volume_attachments: Option<Vec<VolumeAttachmentReference>>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::Instance> for Instance {
    fn from(value: core::Instance) -> Self {
        let core::Instance {
            id,
            availability,
            availability_policy,
            bandwidth,
            boot_volume_attachment,
            catalog_offering,
            cluster_network,
            confidential_compute_mode,
            created_at,
            crn,
            dedicated_host,
            enable_secure_boot,
            gpu,
            health_state,
            href,
            image,
            instance_group_membership,
            lifecycle_state,
            memory,
            metadata_service,
            name,
            numa_count,
            placement_target,
            primary_network_attachment,
            primary_network_interface,
            profile,
            reservation,
            reservation_affinity,
            resource_group,
            resource_type,
            startable,
            status,
            threads_per_core,
            total_network_bandwidth,
            total_volume_bandwidth,
            vcpu,
            volume_bandwidth_qos_mode,
            vpc,
            zone,
            cluster_network_attachments,
            disks,
            health_reasons,
            lifecycle_reasons,
            network_attachments,
            network_interfaces,
            software_attachments,
            status_reasons,
            volume_attachments,
            additional_properties,
        } = value;
        Self {
            id,
            availability: availability.map(Into::into),
            availability_policy: availability_policy.map(Into::into),
            bandwidth,
            boot_volume_attachment: boot_volume_attachment.map(Into::into),
            catalog_offering: catalog_offering.map(Into::into),
            cluster_network: cluster_network.map(Into::into),
            confidential_compute_mode: confidential_compute_mode.map(Into::into),
            created_at,
            crn,
            dedicated_host: dedicated_host.map(Into::into),
            enable_secure_boot,
            gpu: gpu.map(Into::into),
            health_state: health_state.map(Into::into),
            href,
            image: image.map(Into::into),
            instance_group_membership: instance_group_membership.map(Into::into),
            lifecycle_state: lifecycle_state.map(Into::into),
            memory,
            metadata_service: metadata_service.map(Into::into),
            name,
            numa_count,
            placement_target: placement_target.map(Into::into),
            primary_network_attachment: primary_network_attachment.map(Into::into),
            primary_network_interface: primary_network_interface.map(Into::into),
            profile: profile.map(Into::into),
            reservation: reservation.map(Into::into),
            reservation_affinity: reservation_affinity.map(Into::into),
            resource_group: resource_group.map(Into::into),
            resource_type,
            startable,
            status: status.map(Into::into),
            threads_per_core,
            total_network_bandwidth,
            total_volume_bandwidth,
            vcpu: vcpu.map(Into::into),
            volume_bandwidth_qos_mode: volume_bandwidth_qos_mode.map(Into::into),
            vpc: vpc.map(Into::into),
            zone: zone.map(Into::into),
            cluster_network_attachments: cluster_network_attachments.map(|items| items.into_iter().map(Into::into).collect()),
            disks: disks.map(|items| items.into_iter().map(Into::into).collect()),
            health_reasons: health_reasons.map(|items| items.into_iter().map(Into::into).collect()),
            lifecycle_reasons: lifecycle_reasons.map(|items| items.into_iter().map(Into::into).collect()),
            network_attachments: network_attachments.map(|items| items.into_iter().map(Into::into).collect()),
            network_interfaces: network_interfaces.map(|items| items.into_iter().map(Into::into).collect()),
            software_attachments: software_attachments.map(|items| items.into_iter().map(Into::into).collect()),
            status_reasons: status_reasons.map(|items| items.into_iter().map(Into::into).collect()),
            volume_attachments: volume_attachments.map(|items| items.into_iter().map(Into::into).collect()),
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// An SSH key. For a key that is known by nothing else there may be a `fingerprint` only.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct KeyReference {
    /// The CRN.
    #[uniffi(default = None)]
    pub crn: Option<String>,
    /// There if the key no longer exists.
    #[uniffi(default = None)]
    pub deleted: Option<Deleted>,
    /// `SHA256:` and the hash of the public key in base64 without padding.
    #[uniffi(default = None)]
    pub fingerprint: Option<String>,
    /// The address in the VPC API. The metadata service leaves it out as a rule.
    #[uniffi(default = None)]
    pub href: Option<String>,
    /// The id, for `get_key`.
    #[uniffi(default = None)]
    pub id: Option<String>,
    /// The name.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// `key`.
    #[uniffi(default = None)]
    pub resource_type: Option<String>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::KeyReference> for KeyReference {
    fn from(value: core::KeyReference) -> Self {
        let core::KeyReference {
            crn,
            deleted,
            fingerprint,
            href,
            id,
            name,
            resource_type,
            additional_properties,
        } = value;
        Self {
            crn,
            deleted: deleted.map(Into::into),
            fingerprint,
            href,
            id,
            name,
            resource_type,
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// The trusted profile for IAM token requests that name none.
///
/// As of the creation of the server: that the profile still exists and is still linked is known to IAM alone.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct DefaultTrustedProfile {
    /// Whether the server was linked to the profile when it was created.
    #[uniffi(default = None)]
    pub auto_link: Option<bool>,
    /// The profile.
    #[uniffi(default = None)]
    pub target: Option<ResourceReference>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::DefaultTrustedProfile> for DefaultTrustedProfile {
    fn from(value: core::DefaultTrustedProfile) -> Self {
        let core::DefaultTrustedProfile {
            auto_link,
            target,
            additional_properties,
        } = value;
        Self {
            auto_link,
            target: target.map(Into::into),
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// The administrator's password of a Windows server.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct InstancePassword {
    /// The password, encrypted for `encryption_key` with RSA (PKCS #1 v1.5), in base64.
    #[uniffi(default = None)]
    pub encrypted_password: Option<Arc<Secret>>,
    /// The SSH key whose private half decrypts it. Often there is a `fingerprint` only.
    #[uniffi(default = None)]
    pub encryption_key: Option<KeyReference>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::InstancePassword> for InstancePassword {
    fn from(value: core::InstancePassword) -> Self {
        let core::InstancePassword {
            encrypted_password,
            encryption_key,
            additional_properties,
        } = value;
        Self {
            encrypted_password: encrypted_password.map(|secret| Arc::new(secret.into())),
            encryption_key: encryption_key.map(Into::into),
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// What the instance was created with. It does not follow later changes.
///
/// Returned by `get_instance_initialization`.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct InstanceInitialization {
    /// The SSH keys; possibly none.
    pub keys: Vec<KeyReference>,
    /// The trusted profile for IAM token requests that name none.
    #[uniffi(default = None)]
    pub default_trusted_profile: Option<DefaultTrustedProfile>,
    /// The administrator's password; on Windows only.
    #[uniffi(default = None)]
    pub password: Option<InstancePassword>,
    /// The user data as it was given, not encoded. Absent if none was.
    #[uniffi(default = None)]
    pub user_data: Option<Arc<Secret>>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::InstanceInitialization> for InstanceInitialization {
    fn from(value: core::InstanceInitialization) -> Self {
        let core::InstanceInitialization {
            keys,
            default_trusted_profile,
            password,
            user_data,
            additional_properties,
        } = value;
        Self {
            keys: keys.into_iter().map(Into::into).collect(),
            default_trusted_profile: default_trusted_profile.map(Into::into),
            password: password.map(Into::into),
            user_data: user_data.map(|secret| Arc::new(secret.into())),
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// The rank of a network interface or network attachment.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
pub enum NetworkInterfaceType {
    /// The one that the instance cannot do without.
    Primary,
    /// Any other.
    Secondary,
    /// A value that this release does not know, as the service wrote it.
    Unknown {
        /// The text.
        text: String,
    },
}

impl From<core::NetworkInterfaceType> for NetworkInterfaceType {
    fn from(value: core::NetworkInterfaceType) -> Self {
        match value {
            core::NetworkInterfaceType::Primary => Self::Primary,
            core::NetworkInterfaceType::Secondary => Self::Secondary,
            core::NetworkInterfaceType::Unknown(text) => Self::Unknown { text },
        }
    }
}

/// The attachment of a virtual network interface to the instance.
///
/// Returned by `get_instance_network_attachment`.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct InstanceNetworkAttachment {
    /// The id.
    pub id: String,
    /// When it was created.
    #[uniffi(default = None)]
    pub created_at: Option<String>,
    /// The address in the VPC API. The metadata service leaves it out as a rule.
    #[uniffi(default = None)]
    pub href: Option<String>,
    /// Where it is between creation and end.
    #[uniffi(default = None)]
    pub lifecycle_state: Option<LifecycleState>,
    /// The name.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// Speed in megabits per second.
    #[uniffi(default = None)]
    pub port_speed: Option<i64>,
    /// The primary address of the virtual network interface.
    #[uniffi(default = None)]
    pub primary_ip: Option<ReservedIpReference>,
    /// `instance_network_attachment`.
    #[uniffi(default = None)]
    pub resource_type: Option<String>,
    /// The subnet of the virtual network interface.
    #[uniffi(default = None)]
    pub subnet: Option<ResourceReference>,
    /// Its rank.
    #[uniffi(default = None)]
    pub r#type: Option<NetworkInterfaceType>,
    /// The virtual network interface.
    #[uniffi(default = None)]
    pub virtual_network_interface: Option<ResourceReference>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::InstanceNetworkAttachment> for InstanceNetworkAttachment {
    fn from(value: core::InstanceNetworkAttachment) -> Self {
        let core::InstanceNetworkAttachment {
            id,
            created_at,
            href,
            lifecycle_state,
            name,
            port_speed,
            primary_ip,
            resource_type,
            subnet,
            r#type,
            virtual_network_interface,
            additional_properties,
        } = value;
        Self {
            id,
            created_at,
            href,
            lifecycle_state: lifecycle_state.map(Into::into),
            name,
            port_speed,
            primary_ip: primary_ip.map(Into::into),
            resource_type,
            subnet: subnet.map(Into::into),
            r#type: r#type.map(Into::into),
            virtual_network_interface: virtual_network_interface.map(Into::into),
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// A link to a page of a collection.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct PageLink {
    /// The address of the page, absolute or relative. Only its `start` parameter is of use.
    #[uniffi(default = None)]
    pub href: Option<String>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::PageLink> for PageLink {
    fn from(value: core::PageLink) -> Self {
        let core::PageLink {
            href,
            additional_properties,
        } = value;
        Self {
            href,
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// Returned by `list_instance_network_attachments`.
///
/// Collections come whole. The paging members are there for a service that sends them after all.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct InstanceNetworkAttachmentCollection {
    /// The network attachments of the instance; none on servers of the older kind, which have network interfaces only.
    pub network_attachments: Vec<InstanceNetworkAttachment>,
    /// Where the first page is.
    #[uniffi(default = None)]
    pub first: Option<PageLink>,
    /// How many items a page has at most.
    #[uniffi(default = None)]
    pub limit: Option<i64>,
    /// Where the next page is; absent on the last one.
    #[uniffi(default = None)]
    pub next: Option<PageLink>,
    /// How many items all pages have together.
    #[uniffi(default = None)]
    pub total_count: Option<i64>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::InstanceNetworkAttachmentCollection> for InstanceNetworkAttachmentCollection {
    fn from(value: core::InstanceNetworkAttachmentCollection) -> Self {
        let core::InstanceNetworkAttachmentCollection {
            network_attachments,
            first,
            limit,
            next,
            total_count,
            additional_properties,
        } = value;
        Self {
            network_attachments: network_attachments.into_iter().map(Into::into).collect(),
            first: first.map(Into::into),
            limit,
            next: next.map(Into::into),
            total_count,
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// The state of a network interface.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
pub enum NetworkInterfaceStatus {
    /// Ready.
    Available,
    /// On its way out.
    Deleting,
    /// Unusable.
    Failed,
    /// Being made or changed.
    Pending,
    /// A value that this release does not know, as the service wrote it.
    Unknown {
        /// The text.
        text: String,
    },
}

impl From<core::NetworkInterfaceStatus> for NetworkInterfaceStatus {
    fn from(value: core::NetworkInterfaceStatus) -> Self {
        match value {
            core::NetworkInterfaceStatus::Available => Self::Available,
            core::NetworkInterfaceStatus::Deleting => Self::Deleting,
            core::NetworkInterfaceStatus::Failed => Self::Failed,
            core::NetworkInterfaceStatus::Pending => Self::Pending,
            core::NetworkInterfaceStatus::Unknown(text) => Self::Unknown { text },
        }
    }
}

/// A public address.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct FloatingIpReference {
    /// The IPv4 address.
    #[uniffi(default = None)]
    pub address: Option<String>,
    /// The CRN.
    #[uniffi(default = None)]
    pub crn: Option<String>,
    /// There if the floating IP no longer exists.
    #[uniffi(default = None)]
    pub deleted: Option<Deleted>,
    /// The address in the VPC API. The metadata service leaves it out as a rule.
    #[uniffi(default = None)]
    pub href: Option<String>,
    /// The id.
    #[uniffi(default = None)]
    pub id: Option<String>,
    /// The name.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::FloatingIpReference> for FloatingIpReference {
    fn from(value: core::FloatingIpReference) -> Self {
        let core::FloatingIpReference {
            address,
            crn,
            deleted,
            href,
            id,
            name,
            additional_properties,
        } = value;
        Self {
            address,
            crn,
            deleted: deleted.map(Into::into),
            href,
            id,
            name,
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// A network interface of the instance.
///
/// On servers with network attachments it is a read-only mirror of an attachment, under the same id, and of its virtual
/// network interface.
/// Returned by `get_instance_network_interface`.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct NetworkInterface {
    /// The id.
    pub id: String,
    /// Whether packets may carry a source address that is not the interface's.
    #[uniffi(default = None)]
    pub allow_ip_spoofing: Option<bool>,
    /// When it was created.
    #[uniffi(default = None)]
    pub created_at: Option<String>,
    /// The address in the VPC API. The metadata service leaves it out as a rule.
    #[uniffi(default = None)]
    pub href: Option<String>,
    /// The name.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// Speed in megabits per second.
    #[uniffi(default = None)]
    pub port_speed: Option<i64>,
    /// The primary address as a reservation. Servers send this, `primary_ipv4_address` or both.
    #[uniffi(default = None)]
    pub primary_ip: Option<ReservedIpReference>,
    /// The primary address as text; `0.0.0.0` as long as none is assigned.
    #[uniffi(default = None)]
    pub primary_ipv4_address: Option<String>,
    /// `network_interface`.
    #[uniffi(default = None)]
    pub resource_type: Option<String>,
    /// Its state.
    #[uniffi(default = None)]
    pub status: Option<NetworkInterfaceStatus>,
    /// Its subnet.
    #[uniffi(default = None)]
    pub subnet: Option<ResourceReference>,
    /// Its rank.
    #[uniffi(default = None)]
    pub r#type: Option<NetworkInterfaceType>,
    /// Its public addresses.
    #[uniffi(default = None)]
    pub floating_ips: Option<Vec<FloatingIpReference>>,
    /// The security groups that filter its traffic.
    #[uniffi(default = None)]
    pub security_groups: Option<Vec<ResourceReference>>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::NetworkInterface> for NetworkInterface {
    fn from(value: core::NetworkInterface) -> Self {
        let core::NetworkInterface {
            id,
            allow_ip_spoofing,
            created_at,
            href,
            name,
            port_speed,
            primary_ip,
            primary_ipv4_address,
            resource_type,
            status,
            subnet,
            r#type,
            floating_ips,
            security_groups,
            additional_properties,
        } = value;
        Self {
            id,
            allow_ip_spoofing,
            created_at,
            href,
            name,
            port_speed,
            primary_ip: primary_ip.map(Into::into),
            primary_ipv4_address,
            resource_type,
            status: status.map(Into::into),
            subnet: subnet.map(Into::into),
            r#type: r#type.map(Into::into),
            floating_ips: floating_ips.map(|items| items.into_iter().map(Into::into).collect()),
            security_groups: security_groups.map(|items| items.into_iter().map(Into::into).collect()),
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// Returned by `list_instance_network_interfaces`.
///
/// Collections come whole. The paging members are there for a service that sends them after all.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct NetworkInterfaceCollection {
    /// The network interfaces of the instance.
    pub network_interfaces: Vec<NetworkInterface>,
    /// Where the first page is.
    #[uniffi(default = None)]
    pub first: Option<PageLink>,
    /// How many items a page has at most.
    #[uniffi(default = None)]
    pub limit: Option<i64>,
    /// Where the next page is; absent on the last one.
    #[uniffi(default = None)]
    pub next: Option<PageLink>,
    /// How many items all pages have together.
    #[uniffi(default = None)]
    pub total_count: Option<i64>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::NetworkInterfaceCollection> for NetworkInterfaceCollection {
    fn from(value: core::NetworkInterfaceCollection) -> Self {
        let core::NetworkInterfaceCollection {
            network_interfaces,
            first,
            limit,
            next,
            total_count,
            additional_properties,
        } = value;
        Self {
            network_interfaces: network_interfaces.into_iter().map(Into::into).collect(),
            first: first.map(Into::into),
            limit,
            next: next.map(Into::into),
            total_count,
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// The state of a volume attachment.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
pub enum VolumeAttachmentStatus {
    /// The volume is there.
    Attached,
    /// The volume is coming.
    Attaching,
    /// The attachment is being deleted.
    Deleting,
    /// The volume is going.
    Detaching,
    /// A value that this release does not know, as the service wrote it.
    Unknown {
        /// The text.
        text: String,
    },
}

impl From<core::VolumeAttachmentStatus> for VolumeAttachmentStatus {
    fn from(value: core::VolumeAttachmentStatus) -> Self {
        match value {
            core::VolumeAttachmentStatus::Attached => Self::Attached,
            core::VolumeAttachmentStatus::Attaching => Self::Attaching,
            core::VolumeAttachmentStatus::Deleting => Self::Deleting,
            core::VolumeAttachmentStatus::Detaching => Self::Detaching,
            core::VolumeAttachmentStatus::Unknown(text) => Self::Unknown { text },
        }
    }
}

/// The purpose of an attached volume.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
pub enum VolumeAttachmentType {
    /// The instance boots from it.
    Boot,
    /// It holds data.
    Data,
    /// A value that this release does not know, as the service wrote it.
    Unknown {
        /// The text.
        text: String,
    },
}

impl From<core::VolumeAttachmentType> for VolumeAttachmentType {
    fn from(value: core::VolumeAttachmentType) -> Self {
        match value {
            core::VolumeAttachmentType::Boot => Self::Boot,
            core::VolumeAttachmentType::Data => Self::Data,
            core::VolumeAttachmentType::Unknown(text) => Self::Unknown { text },
        }
    }
}

/// The attachment of a volume to the instance.
///
/// Returned by `get_instance_volume_attachment`.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct VolumeAttachment {
    /// The id.
    pub id: String,
    /// Bandwidth in megabits per second.
    #[uniffi(default = None)]
    pub bandwidth: Option<i64>,
    /// When it was created.
    #[uniffi(default = None)]
    pub created_at: Option<String>,
    /// Whether the volume is deleted together with the instance.
    #[uniffi(default = None)]
    pub delete_volume_on_instance_delete: Option<bool>,
    /// The device in the instance; absent unless the volume is attached.
    #[uniffi(default = None)]
    pub device: Option<VolumeAttachmentDevice>,
    /// The address in the VPC API. The metadata service leaves it out as a rule.
    #[uniffi(default = None)]
    pub href: Option<String>,
    /// The name.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// Its state.
    #[uniffi(default = None)]
    pub status: Option<VolumeAttachmentStatus>,
    /// What the volume is for.
    #[uniffi(default = None)]
    pub r#type: Option<VolumeAttachmentType>,
    /// The volume; absent until it is provisioned.
    #[uniffi(default = None)]
    pub volume: Option<ResourceReference>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::VolumeAttachment> for VolumeAttachment {
    fn from(value: core::VolumeAttachment) -> Self {
        let core::VolumeAttachment {
            id,
            bandwidth,
            created_at,
            delete_volume_on_instance_delete,
            device,
            href,
            name,
            status,
            r#type,
            volume,
            additional_properties,
        } = value;
        Self {
            id,
            bandwidth,
            created_at,
            delete_volume_on_instance_delete,
            device: device.map(Into::into),
            href,
            name,
            status: status.map(Into::into),
            r#type: r#type.map(Into::into),
            volume: volume.map(Into::into),
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// Returned by `list_instance_volume_attachments`.
///
/// Collections come whole. The paging members are there for a service that sends them after all.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct VolumeAttachmentCollection {
    /// The volume attachments of the instance, that of the boot volume included.
    pub volume_attachments: Vec<VolumeAttachment>,
    /// Where the first page is.
    #[uniffi(default = None)]
    pub first: Option<PageLink>,
    /// How many items a page has at most.
    #[uniffi(default = None)]
    pub limit: Option<i64>,
    /// Where the next page is; absent on the last one.
    #[uniffi(default = None)]
    pub next: Option<PageLink>,
    /// How many items all pages have together.
    #[uniffi(default = None)]
    pub total_count: Option<i64>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::VolumeAttachmentCollection> for VolumeAttachmentCollection {
    fn from(value: core::VolumeAttachmentCollection) -> Self {
        let core::VolumeAttachmentCollection {
            volume_attachments,
            first,
            limit,
            next,
            total_count,
            additional_properties,
        } = value;
        Self {
            volume_attachments: volume_attachments.into_iter().map(Into::into).collect(),
            first: first.map(Into::into),
            limit,
            next: next.map(Into::into),
            total_count,
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// An interface to a cluster network, over which GPUs of different instances reach each other.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct ClusterNetworkInterface {
    /// There if the interface no longer exists.
    #[uniffi(default = None)]
    pub deleted: Option<Deleted>,
    /// The address in the VPC API. The metadata service leaves it out as a rule.
    #[uniffi(default = None)]
    pub href: Option<String>,
    /// The id.
    #[uniffi(default = None)]
    pub id: Option<String>,
    /// The name.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// The address in the cluster network.
    #[uniffi(default = None)]
    pub primary_ip: Option<ReservedIpReference>,
    /// `cluster_network_interface`.
    #[uniffi(default = None)]
    pub resource_type: Option<String>,
    /// The cluster network subnet.
    #[uniffi(default = None)]
    pub subnet: Option<ResourceReference>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::ClusterNetworkInterface> for ClusterNetworkInterface {
    fn from(value: core::ClusterNetworkInterface) -> Self {
        let core::ClusterNetworkInterface {
            deleted,
            href,
            id,
            name,
            primary_ip,
            resource_type,
            subnet,
            additional_properties,
        } = value;
        Self {
            deleted: deleted.map(Into::into),
            href,
            id,
            name,
            primary_ip: primary_ip.map(Into::into),
            resource_type,
            subnet: subnet.map(Into::into),
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// The attachment of a cluster network interface to the instance.
///
/// Returned by `get_instance_cluster_network_attachment`.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct InstanceClusterNetworkAttachment {
    /// The id.
    pub id: String,
    /// The attachment that follows in the order of the devices; absent on the last one.
    #[uniffi(default = None)]
    pub before: Option<ResourceReference>,
    /// The interface.
    #[uniffi(default = None)]
    pub cluster_network_interface: Option<ClusterNetworkInterface>,
    /// The address in the VPC API. The metadata service leaves it out as a rule.
    #[uniffi(default = None)]
    pub href: Option<String>,
    /// Where it is between creation and end.
    #[uniffi(default = None)]
    pub lifecycle_state: Option<LifecycleState>,
    /// The name.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// `instance_cluster_network_attachment`.
    #[uniffi(default = None)]
    pub resource_type: Option<String>,
    /// Why the lifecycle state is what it is.
    #[uniffi(default = None)]
    pub lifecycle_reasons: Option<Vec<Reason>>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::InstanceClusterNetworkAttachment> for InstanceClusterNetworkAttachment {
    fn from(value: core::InstanceClusterNetworkAttachment) -> Self {
        let core::InstanceClusterNetworkAttachment {
            id,
            before,
            cluster_network_interface,
            href,
            lifecycle_state,
            name,
            resource_type,
            lifecycle_reasons,
            additional_properties,
        } = value;
        Self {
            id,
            before: before.map(Into::into),
            cluster_network_interface: cluster_network_interface.map(Into::into),
            href,
            lifecycle_state: lifecycle_state.map(Into::into),
            name,
            resource_type,
            lifecycle_reasons: lifecycle_reasons.map(|items| items.into_iter().map(Into::into).collect()),
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// Returned by `list_instance_cluster_network_attachments`.
///
/// Collections come whole. The paging members are there for a service that sends them after all.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct InstanceClusterNetworkAttachmentCollection {
    /// The cluster network attachments of the instance, in the order of the devices.
    pub cluster_network_attachments: Vec<InstanceClusterNetworkAttachment>,
    /// Where the first page is.
    #[uniffi(default = None)]
    pub first: Option<PageLink>,
    /// How many items a page has at most.
    #[uniffi(default = None)]
    pub limit: Option<i64>,
    /// Where the next page is; absent on the last one.
    #[uniffi(default = None)]
    pub next: Option<PageLink>,
    /// How many items all pages have together.
    #[uniffi(default = None)]
    pub total_count: Option<i64>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::InstanceClusterNetworkAttachmentCollection> for InstanceClusterNetworkAttachmentCollection {
    fn from(value: core::InstanceClusterNetworkAttachmentCollection) -> Self {
        let core::InstanceClusterNetworkAttachmentCollection {
            cluster_network_attachments,
            first,
            limit,
            next,
            total_count,
            additional_properties,
        } = value;
        Self {
            cluster_network_attachments: cluster_network_attachments.into_iter().map(Into::into).collect(),
            first: first.map(Into::into),
            limit,
            next: next.map(Into::into),
            total_count,
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// Who sells a product.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct SoftwareVendor {
    /// The name.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::SoftwareVendor> for SoftwareVendor {
    fn from(value: core::SoftwareVendor) -> Self {
        let core::SoftwareVendor {
            name,
            additional_properties,
        } = value;
        Self {
            name,
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// A product that the instance has a licence for.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct LicensedSoftware {
    /// The licence key; absent until it is obtained, and not the same for ever.
    #[uniffi(default = None)]
    pub key: Option<Arc<Secret>>,
    /// The vendor's name for the product: 1 to 1024 printable ASCII characters.
    #[uniffi(default = None)]
    pub sku: Option<String>,
    /// The vendor.
    #[uniffi(default = None)]
    pub vendor: Option<SoftwareVendor>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::LicensedSoftware> for LicensedSoftware {
    fn from(value: core::LicensedSoftware) -> Self {
        let core::LicensedSoftware {
            key,
            sku,
            vendor,
            additional_properties,
        } = value;
        Self {
            key: key.map(|secret| Arc::new(secret.into())),
            sku,
            vendor: vendor.map(Into::into),
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// What the plan of a software attachment licenses.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct SoftwareEntitlement {
    /// The licensed products. The list may change while the instance runs.
    #[uniffi(default = None)]
    pub licensed_software: Option<Vec<LicensedSoftware>>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::SoftwareEntitlement> for SoftwareEntitlement {
    fn from(value: core::SoftwareEntitlement) -> Self {
        let core::SoftwareEntitlement {
            licensed_software,
            additional_properties,
        } = value;
        Self {
            licensed_software: licensed_software.map(|items| items.into_iter().map(Into::into).collect()),
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// Software that was attached to the instance from the catalog.
///
/// Usable once `lifecycle_state` is `stable`; until then much of it is absent.
/// Returned by `get_instance_software_attachment`.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct InstanceSoftwareAttachment {
    /// The id.
    pub id: String,
    /// What of the catalog the instance was provisioned from.
    #[uniffi(default = None)]
    pub catalog_offering: Option<CatalogOffering>,
    /// When it was created.
    #[uniffi(default = None)]
    pub created_at: Option<String>,
    /// What the plan licenses; absent if it licenses nothing.
    #[uniffi(default = None)]
    pub entitlement: Option<SoftwareEntitlement>,
    /// Its address, which says nothing about how to reach it from the instance.
    #[uniffi(default = None)]
    pub href: Option<String>,
    /// Where it is between creation and end.
    #[uniffi(default = None)]
    pub lifecycle_state: Option<LifecycleState>,
    /// The name, made up by the service unless the owner chose one.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// The instance of the software offering.
    #[uniffi(default = None)]
    pub offering_instance: Option<CrnReference>,
    /// `instance_software_attachment`.
    #[uniffi(default = None)]
    pub resource_type: Option<String>,
    /// Why the lifecycle state is what it is.
    #[uniffi(default = None)]
    pub lifecycle_reasons: Option<Vec<Reason>>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::InstanceSoftwareAttachment> for InstanceSoftwareAttachment {
    fn from(value: core::InstanceSoftwareAttachment) -> Self {
        let core::InstanceSoftwareAttachment {
            id,
            catalog_offering,
            created_at,
            entitlement,
            href,
            lifecycle_state,
            name,
            offering_instance,
            resource_type,
            lifecycle_reasons,
            additional_properties,
        } = value;
        Self {
            id,
            catalog_offering: catalog_offering.map(Into::into),
            created_at,
            entitlement: entitlement.map(Into::into),
            href,
            lifecycle_state: lifecycle_state.map(Into::into),
            name,
            offering_instance: offering_instance.map(Into::into),
            resource_type,
            lifecycle_reasons: lifecycle_reasons.map(|items| items.into_iter().map(Into::into).collect()),
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// Returned by `list_instance_software_attachments`.
///
/// Collections come whole. The paging members are there for a service that sends them after all.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct InstanceSoftwareAttachmentCollection {
    /// The software attachments of the instance.
    pub software_attachments: Vec<InstanceSoftwareAttachment>,
    /// Where the first page is.
    #[uniffi(default = None)]
    pub first: Option<PageLink>,
    /// How many items a page has at most.
    #[uniffi(default = None)]
    pub limit: Option<i64>,
    /// Where the next page is; absent on the last one.
    #[uniffi(default = None)]
    pub next: Option<PageLink>,
    /// How many items all pages have together.
    #[uniffi(default = None)]
    pub total_count: Option<i64>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::InstanceSoftwareAttachmentCollection> for InstanceSoftwareAttachmentCollection {
    fn from(value: core::InstanceSoftwareAttachmentCollection) -> Self {
        let core::InstanceSoftwareAttachmentCollection {
            software_attachments,
            first,
            limit,
            next,
            total_count,
            additional_properties,
        } = value;
        Self {
            software_attachments: software_attachments.into_iter().map(Into::into).collect(),
            first: first.map(Into::into),
            limit,
            next: next.map(Into::into),
            total_count,
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// The algorithm of an SSH key.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
pub enum KeyType {
    /// RSA.
    Rsa,
    /// Ed25519.
    Ed25519,
    /// A value that this release does not know, as the service wrote it.
    Unknown {
        /// The text.
        text: String,
    },
}

impl From<core::KeyType> for KeyType {
    fn from(value: core::KeyType) -> Self {
        match value {
            core::KeyType::Rsa => Self::Rsa,
            core::KeyType::Ed25519 => Self::Ed25519,
            core::KeyType::Unknown(text) => Self::Unknown { text },
        }
    }
}

/// An SSH key that the instance was created with.
///
/// Returned by `get_key`.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct Key {
    /// The id.
    pub id: String,
    /// When it was created.
    #[uniffi(default = None)]
    pub created_at: Option<String>,
    /// The CRN.
    #[uniffi(default = None)]
    pub crn: Option<String>,
    /// `SHA256:` and the hash of the public key in base64 without padding.
    #[uniffi(default = None)]
    pub fingerprint: Option<String>,
    /// The address in the VPC API. The metadata service leaves it out as a rule.
    #[uniffi(default = None)]
    pub href: Option<String>,
    /// Length in bits.
    #[uniffi(default = None)]
    pub length: Option<i64>,
    /// The name.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// The public key, as a line of `authorized_keys` without a comment.
    #[uniffi(default = None)]
    pub public_key: Option<String>,
    /// Its resource group, from servers that send it.
    #[uniffi(default = None)]
    pub resource_group: Option<ResourceReference>,
    /// `key`.
    #[uniffi(default = None)]
    pub resource_type: Option<String>,
    /// The algorithm.
    #[uniffi(default = None)]
    pub r#type: Option<KeyType>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::Key> for Key {
    fn from(value: core::Key) -> Self {
        let core::Key {
            id,
            created_at,
            crn,
            fingerprint,
            href,
            length,
            name,
            public_key,
            resource_group,
            resource_type,
            r#type,
            additional_properties,
        } = value;
        Self {
            id,
            created_at,
            crn,
            fingerprint,
            href,
            length,
            name,
            public_key,
            resource_group: resource_group.map(Into::into),
            resource_type,
            r#type: r#type.map(Into::into),
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// Returned by `list_keys`.
///
/// Collections come whole. The paging members are there for a service that sends them after all.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct KeyCollection {
    /// The SSH keys that the instance was created with.
    pub keys: Vec<Key>,
    /// Where the first page is.
    #[uniffi(default = None)]
    pub first: Option<PageLink>,
    /// How many items a page has at most.
    #[uniffi(default = None)]
    pub limit: Option<i64>,
    /// Where the next page is; absent on the last one.
    #[uniffi(default = None)]
    pub next: Option<PageLink>,
    /// How many items all pages have together.
    #[uniffi(default = None)]
    pub total_count: Option<i64>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::KeyCollection> for KeyCollection {
    fn from(value: core::KeyCollection) -> Self {
        let core::KeyCollection {
            keys,
            first,
            limit,
            next,
            total_count,
            additional_properties,
        } = value;
        Self {
            keys: keys.into_iter().map(Into::into).collect(),
            first: first.map(Into::into),
            limit,
            next: next.map(Into::into),
            total_count,
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// What a placement group keeps its instances apart by.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
pub enum PlacementGroupStrategy {
    /// Different hosts.
    HostSpread,
    /// Hosts on different power supplies and networks.
    PowerSpread,
    /// A value that this release does not know, as the service wrote it.
    Unknown {
        /// The text.
        text: String,
    },
}

impl From<core::PlacementGroupStrategy> for PlacementGroupStrategy {
    fn from(value: core::PlacementGroupStrategy) -> Self {
        match value {
            core::PlacementGroupStrategy::HostSpread => Self::HostSpread,
            core::PlacementGroupStrategy::PowerSpread => Self::PowerSpread,
            core::PlacementGroupStrategy::Unknown(text) => Self::Unknown { text },
        }
    }
}

/// A group of instances that are kept apart.
///
/// Returned by `get_placement_group`.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct PlacementGroup {
    /// The id.
    pub id: String,
    /// When it was created.
    #[uniffi(default = None)]
    pub created_at: Option<String>,
    /// The CRN.
    #[uniffi(default = None)]
    pub crn: Option<String>,
    /// The address in the VPC API. The metadata service leaves it out as a rule.
    #[uniffi(default = None)]
    pub href: Option<String>,
    /// Where it is between creation and end.
    #[uniffi(default = None)]
    pub lifecycle_state: Option<LifecycleState>,
    /// The name.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// Its resource group, from servers that send it.
    #[uniffi(default = None)]
    pub resource_group: Option<ResourceReference>,
    /// `placement_group`.
    #[uniffi(default = None)]
    pub resource_type: Option<String>,
    /// What it keeps its instances apart by.
    #[uniffi(default = None)]
    pub strategy: Option<PlacementGroupStrategy>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::PlacementGroup> for PlacementGroup {
    fn from(value: core::PlacementGroup) -> Self {
        let core::PlacementGroup {
            id,
            created_at,
            crn,
            href,
            lifecycle_state,
            name,
            resource_group,
            resource_type,
            strategy,
            additional_properties,
        } = value;
        Self {
            id,
            created_at,
            crn,
            href,
            lifecycle_state: lifecycle_state.map(Into::into),
            name,
            resource_group: resource_group.map(Into::into),
            resource_type,
            strategy: strategy.map(Into::into),
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// Returned by `list_placement_groups`.
///
/// Collections come whole. The paging members are there for a service that sends them after all.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct PlacementGroupCollection {
    /// The placement groups of the instance.
    pub placement_groups: Vec<PlacementGroup>,
    /// Where the first page is.
    #[uniffi(default = None)]
    pub first: Option<PageLink>,
    /// How many items a page has at most.
    #[uniffi(default = None)]
    pub limit: Option<i64>,
    /// Where the next page is; absent on the last one.
    #[uniffi(default = None)]
    pub next: Option<PageLink>,
    /// How many items all pages have together.
    #[uniffi(default = None)]
    pub total_count: Option<i64>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::PlacementGroupCollection> for PlacementGroupCollection {
    fn from(value: core::PlacementGroupCollection) -> Self {
        let core::PlacementGroupCollection {
            placement_groups,
            first,
            limit,
            next,
            total_count,
            additional_properties,
        } = value;
        Self {
            placement_groups: placement_groups.into_iter().map(Into::into).collect(),
            first: first.map(Into::into),
            limit,
            next: next.map(Into::into),
            total_count,
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// How strictly a virtual network interface checks the state of connections.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
pub enum ProtocolStateFilteringMode {
    /// As suits what it is attached to.
    Auto,
    /// Packets of unknown connections are dropped.
    Enabled,
    /// Packets of unknown connections pass.
    Disabled,
    /// A value that this release does not know, as the service wrote it.
    Unknown {
        /// The text.
        text: String,
    },
}

impl From<core::ProtocolStateFilteringMode> for ProtocolStateFilteringMode {
    fn from(value: core::ProtocolStateFilteringMode) -> Self {
        match value {
            core::ProtocolStateFilteringMode::Auto => Self::Auto,
            core::ProtocolStateFilteringMode::Enabled => Self::Enabled,
            core::ProtocolStateFilteringMode::Disabled => Self::Disabled,
            core::ProtocolStateFilteringMode::Unknown(text) => Self::Unknown { text },
        }
    }
}

/// A virtual network interface that is attached to the instance.
///
/// Returned by `get_virtual_network_interface`.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct VirtualNetworkInterface {
    /// The id.
    pub id: String,
    /// Whether packets may carry a source address that is not the interface's.
    #[uniffi(default = None)]
    pub allow_ip_spoofing: Option<bool>,
    /// Whether it is deleted together with what it is attached to.
    #[uniffi(default = None)]
    pub auto_delete: Option<bool>,
    /// When it was created.
    #[uniffi(default = None)]
    pub created_at: Option<String>,
    /// The CRN.
    #[uniffi(default = None)]
    pub crn: Option<String>,
    /// Whether the infrastructure translates between floating and private addresses. If not, packets reach the
    /// instance with the floating address.
    #[uniffi(default = None)]
    pub enable_infrastructure_nat: Option<bool>,
    /// The address in the VPC API. The metadata service leaves it out as a rule.
    #[uniffi(default = None)]
    pub href: Option<String>,
    /// Where it is between creation and end.
    #[uniffi(default = None)]
    pub lifecycle_state: Option<LifecycleState>,
    /// The MAC address; absent until there is one.
    #[uniffi(default = None)]
    pub mac_address: Option<String>,
    /// The name.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// The primary address.
    #[uniffi(default = None)]
    pub primary_ip: Option<ReservedIpReference>,
    /// How strictly it checks the state of connections.
    #[uniffi(default = None)]
    pub protocol_state_filtering_mode: Option<ProtocolStateFilteringMode>,
    /// Its resource group.
    #[uniffi(default = None)]
    pub resource_group: Option<ResourceReference>,
    /// `virtual_network_interface`.
    #[uniffi(default = None)]
    pub resource_type: Option<String>,
    /// Its subnet.
    #[uniffi(default = None)]
    pub subnet: Option<ResourceReference>,
    /// The network attachment that uses it.
    #[uniffi(default = None)]
    pub target: Option<ResourceReference>,
    /// Its VPC.
    #[uniffi(default = None)]
    pub vpc: Option<ResourceReference>,
    /// Its zone.
    #[uniffi(default = None)]
    pub zone: Option<NamedReference>,
    /// Its public addresses, from servers that send them here. [`NetworkInterface`] always has them.
    #[uniffi(default = None)]
    pub floating_ips: Option<Vec<FloatingIpReference>>,
    /// All its addresses in the subnet, the primary one included.
    #[uniffi(default = None)]
    pub ips: Option<Vec<ReservedIpReference>>,
    /// The security groups that filter its traffic.
    #[uniffi(default = None)]
    pub security_groups: Option<Vec<ResourceReference>>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::VirtualNetworkInterface> for VirtualNetworkInterface {
    fn from(value: core::VirtualNetworkInterface) -> Self {
        let core::VirtualNetworkInterface {
            id,
            allow_ip_spoofing,
            auto_delete,
            created_at,
            crn,
            enable_infrastructure_nat,
            href,
            lifecycle_state,
            mac_address,
            name,
            primary_ip,
            protocol_state_filtering_mode,
            resource_group,
            resource_type,
            subnet,
            target,
            vpc,
            zone,
            floating_ips,
            ips,
            security_groups,
            additional_properties,
        } = value;
        Self {
            id,
            allow_ip_spoofing,
            auto_delete,
            created_at,
            crn,
            enable_infrastructure_nat,
            href,
            lifecycle_state: lifecycle_state.map(Into::into),
            mac_address,
            name,
            primary_ip: primary_ip.map(Into::into),
            protocol_state_filtering_mode: protocol_state_filtering_mode.map(Into::into),
            resource_group: resource_group.map(Into::into),
            resource_type,
            subnet: subnet.map(Into::into),
            target: target.map(Into::into),
            vpc: vpc.map(Into::into),
            zone: zone.map(Into::into),
            floating_ips: floating_ips.map(|items| items.into_iter().map(Into::into).collect()),
            ips: ips.map(|items| items.into_iter().map(Into::into).collect()),
            security_groups: security_groups.map(|items| items.into_iter().map(Into::into).collect()),
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// Returned by `list_virtual_network_interfaces`.
///
/// Collections come whole. The paging members are there for a service that sends them after all.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct VirtualNetworkInterfaceCollection {
    /// The virtual network interfaces that are attached to the instance.
    pub virtual_network_interfaces: Vec<VirtualNetworkInterface>,
    /// Where the first page is.
    #[uniffi(default = None)]
    pub first: Option<PageLink>,
    /// How many items a page has at most.
    #[uniffi(default = None)]
    pub limit: Option<i64>,
    /// Where the next page is; absent on the last one.
    #[uniffi(default = None)]
    pub next: Option<PageLink>,
    /// How many items all pages have together.
    #[uniffi(default = None)]
    pub total_count: Option<i64>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::VirtualNetworkInterfaceCollection> for VirtualNetworkInterfaceCollection {
    fn from(value: core::VirtualNetworkInterfaceCollection) -> Self {
        let core::VirtualNetworkInterfaceCollection {
            virtual_network_interfaces,
            first,
            limit,
            next,
            total_count,
            additional_properties,
        } = value;
        Self {
            virtual_network_interfaces: virtual_network_interfaces.into_iter().map(Into::into).collect(),
            first: first.map(Into::into),
            limit,
            next: next.map(Into::into),
            total_count,
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// A token that proves which server the caller runs on. The metadata reads and the other identity operations ask for one.
///
/// Returned by `create_identity_token`.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct IdentityToken {
    /// The token, a JSON Web Token.
    pub access_token: Arc<Secret>,
    /// When it was issued, by the service's clock.
    #[uniffi(default = None)]
    pub created_at: Option<String>,
    /// When it expires, by the service's clock.
    #[uniffi(default = None)]
    pub expires_at: Option<String>,
    /// Its whole life in seconds, counted from `created_at`: 5 to 3600.
    #[uniffi(default = None)]
    pub expires_in: Option<i64>,
    /// The nonce of the request, from servers that repeat it here. [`IdentityClaims`] has it, too.
    #[uniffi(default = None)]
    pub nonce: Option<String>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::IdentityToken> for IdentityToken {
    fn from(value: core::IdentityToken) -> Self {
        let core::IdentityToken {
            access_token,
            created_at,
            expires_at,
            expires_in,
            nonce,
            additional_properties,
        } = value;
        Self {
            access_token: Arc::new(access_token.into()),
            created_at,
            expires_at,
            expires_in,
            nonce,
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// A token that IBM Cloud services accept, with the rights of a trusted profile.
///
/// Returned by `create_identity_iam_token`.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct IamToken {
    /// The token, a JSON Web Token.
    pub access_token: Arc<Secret>,
    /// When it was issued, by the service's clock.
    #[uniffi(default = None)]
    pub created_at: Option<String>,
    /// When it expires, by the service's clock.
    #[uniffi(default = None)]
    pub expires_at: Option<String>,
    /// Its whole life in seconds, counted from `created_at`: usually 3600.
    #[uniffi(default = None)]
    pub expires_in: Option<i64>,
    /// A nonce, should the service send one; none is asked for.
    #[uniffi(default = None)]
    pub nonce: Option<String>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::IamToken> for IamToken {
    fn from(value: core::IamToken) -> Self {
        let core::IamToken {
            access_token,
            created_at,
            expires_at,
            expires_in,
            nonce,
            additional_properties,
        } = value;
        Self {
            access_token: Arc::new(access_token.into()),
            created_at,
            expires_at,
            expires_in,
            nonce,
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}

/// A certificate that proves which server its holder is.
///
/// Returned by `create_identity_certificate`.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct IdentityCertificate {
    /// The chain in PEM: the certificate for the request's key, then the intermediate authority's. The root is not
    /// part of it.
    pub certificates: Vec<String>,
    /// When it was issued, by the service's clock.
    #[uniffi(default = None)]
    pub created_at: Option<String>,
    /// When it expires, by the service's clock.
    #[uniffi(default = None)]
    pub expires_at: Option<String>,
    /// Its whole life in seconds, counted from `created_at`: up to 3600.
    #[uniffi(default = None)]
    pub expires_in: Option<i64>,
    /// The id.
    #[uniffi(default = None)]
    pub id: Option<String>,
    /// The members that this release does not know; absent where there are none.
    #[uniffi(default = None)]
    pub additional_properties: Option<Arc<AdditionalProperties>>,
}

impl From<core::IdentityCertificate> for IdentityCertificate {
    fn from(value: core::IdentityCertificate) -> Self {
        let core::IdentityCertificate {
            certificates,
            created_at,
            expires_at,
            expires_in,
            id,
            additional_properties,
        } = value;
        Self {
            certificates,
            created_at,
            expires_at,
            expires_in,
            id,
            additional_properties: AdditionalProperties::of(additional_properties),
        }
    }
}
