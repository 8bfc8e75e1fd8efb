//! The sets of values. All of them may grow.

open_enum! {
    /// How the capacity of an instance was obtained ([`Availability`](super::Availability)).
    pub enum AvailabilityClass {
        /// The capacity is the instance's until it is stopped or deleted.
        Standard = "standard",
        /// Spare capacity that the service may take back at short notice.
        Spot = "spot",
    }
}

open_enum! {
    /// What becomes of an instance whose host fails.
    pub enum HostFailurePolicy {
        /// It is started again on another host.
        Restart = "restart",
        /// It stays stopped.
        Stop = "stop",
    }
}

open_enum! {
    /// What becomes of a spot instance whose capacity is taken back.
    pub enum PreemptionPolicy {
        /// It is stopped. The default.
        Stop = "stop",
        /// It is deleted.
        Delete = "delete",
    }
}

open_enum! {
    /// The confidential computing technology that protects an instance's memory.
    pub enum ConfidentialComputeMode {
        /// None.
        Disabled = "disabled",
        /// Intel Software Guard Extensions.
        Sgx = "sgx",
        /// Intel Trust Domain Extensions.
        Tdx = "tdx",
    }
}

open_enum! {
    /// How an instance disk is connected.
    pub enum DiskInterfaceType {
        /// NVM Express.
        Nvme = "nvme",
        /// Virtio block device.
        VirtioBlk = "virtio_blk",
    }
}

open_enum! {
    /// Who made a GPU.
    pub enum GpuManufacturer {
        /// AMD.
        Amd = "amd",
        /// Intel.
        Intel = "intel",
        /// NVIDIA.
        Nvidia = "nvidia",
    }
}

open_enum! {
    /// How well a resource works.
    pub enum HealthState {
        /// Nothing is wrong.
        Ok = "ok",
        /// It works with less performance, capacity or connectivity.
        Degraded = "degraded",
        /// It does not work at all.
        Faulted = "faulted",
        /// Health means nothing in the present lifecycle state.
        Inapplicable = "inapplicable",
    }
}

open_enum! {
    /// Where a resource is between its creation and its end.
    pub enum LifecycleState {
        /// On its way out.
        Deleting = "deleting",
        /// Unusable.
        Failed = "failed",
        /// Being made.
        Pending = "pending",
        /// In use or ready for it.
        Stable = "stable",
        /// Withdrawn by the provider.
        Suspended = "suspended",
        /// Being changed.
        Updating = "updating",
        /// Held up by another resource.
        Waiting = "waiting",
    }
}

open_enum! {
    /// Why a resource is in its health state, lifecycle state or status ([`Reason`](super::Reason)).
    ///
    /// One set for all three, as some codes are shared. The service may add and drop codes.
    pub enum ReasonCode {
        /// Health: the reservation has no capacity left.
        ReservationCapacityUnavailable = "reservation_capacity_unavailable",
        /// Health: the reservation was deleted.
        ReservationDeleted = "reservation_deleted",
        /// Health: the reservation has run out.
        ReservationExpired = "reservation_expired",
        /// Health: the reservation could not be made.
        ReservationFailed = "reservation_failed",
        /// Lifecycle: a software licence could not be obtained.
        FailedLicensing = "failed_licensing",
        /// Lifecycle: the software could not be registered.
        FailedRegistration = "failed_registration",
        /// Lifecycle: the service made a mistake.
        InternalError = "internal_error",
        /// Lifecycle: the software is being registered.
        PendingRegistration = "pending_registration",
        /// Lifecycle: the provider has withdrawn the resource.
        ResourceSuspendedByProvider = "resource_suspended_by_provider",
        /// Status: the instance cannot be started, for another cause than those below.
        CannotStart = "cannot_start",
        /// Status: no capacity for the instance's profile in its zone.
        CannotStartCapacity = "cannot_start_capacity",
        /// Status: a compute problem keeps the instance from starting.
        CannotStartCompute = "cannot_start_compute",
        /// Status: an IP address problem keeps the instance from starting.
        CannotStartIpAddress = "cannot_start_ip_address",
        /// Status: a network problem keeps the instance from starting.
        CannotStartNetwork = "cannot_start_network",
        /// Status: the placement group cannot take the instance.
        CannotStartPlacementGroup = "cannot_start_placement_group",
        /// Status: the reservation has no capacity for the instance.
        CannotStartReservationCapacity = "cannot_start_reservation_capacity",
        /// Status: the reservation of the instance has run out.
        CannotStartReservationExpired = "cannot_start_reservation_expired",
        /// Status: a storage problem keeps the instance from starting.
        CannotStartStorage = "cannot_start_storage",
        /// Status: the key that encrypts a volume was deleted.
        EncryptionKeyDeleted = "encryption_key_deleted",
        /// Status: the host failed.
        StoppedByHostFailure = "stopped_by_host_failure",
        /// Status: the spot capacity was taken back.
        StoppedByPreemption = "stopped_by_preemption",
        /// Status: an image is being made of the boot volume.
        StoppedForImageCreation = "stopped_for_image_creation",
    }
}

open_enum! {
    /// What an instance is doing.
    pub enum InstanceStatus {
        /// On its way out.
        Deleting = "deleting",
        /// Unusable.
        Failed = "failed",
        /// Being made.
        Pending = "pending",
        /// Going down and up again.
        Restarting = "restarting",
        /// Up.
        Running = "running",
        /// Coming up.
        Starting = "starting",
        /// Down.
        Stopped = "stopped",
        /// Going down.
        Stopping = "stopping",
        /// Paused; not sent by the present service.
        Paused = "paused",
        /// Being paused; not sent by the present service.
        Pausing = "pausing",
        /// Coming back from a pause; not sent by the present service.
        Resuming = "resuming",
    }
}

open_enum! {
    /// Which protocol the metadata service of an instance speaks. It speaks exactly one.
    pub enum MetadataProtocol {
        /// Plain HTTP, to the host name or 169.254.169.254.
        Http = "http",
        /// HTTPS, to the host name only.
        Https = "https",
    }
}

open_enum! {
    /// How an instance may use reservations.
    pub enum ReservationAffinityPolicy {
        /// Any matching reservation of the account.
        Automatic = "automatic",
        /// None.
        Disabled = "disabled",
        /// Those of its pool.
        Manual = "manual",
    }
}

open_enum! {
    /// The instruction set of an instance.
    pub enum VcpuArchitecture {
        /// x86-64.
        Amd64 = "amd64",
        /// IBM Z.
        S390x = "s390x",
    }
}

open_enum! {
    /// Who made the processor. The service is known to send an empty text, which is `Unknown("")`.
    pub enum VcpuManufacturer {
        /// AMD.
        Amd = "amd",
        /// IBM.
        Ibm = "ibm",
        /// Intel.
        Intel = "intel",
        /// Not settled before the instance has a host.
        Unassigned = "unassigned",
    }
}

open_enum! {
    /// How the volume bandwidth of an instance is shared out.
    pub enum VolumeBandwidthQosMode {
        /// All volumes draw from one pool.
        Pooled = "pooled",
        /// Each volume has a share by its weight.
        Weighted = "weighted",
    }
}

open_enum! {
    /// The state of a network interface.
    pub enum NetworkInterfaceStatus {
        /// Ready.
        Available = "available",
        /// On its way out.
        Deleting = "deleting",
        /// Unusable.
        Failed = "failed",
        /// Being made or changed.
        Pending = "pending",
    }
}

open_enum! {
    /// The rank of a network interface or network attachment.
    pub enum NetworkInterfaceType {
        /// The one that the instance cannot do without.
        Primary = "primary",
        /// Any other.
        Secondary = "secondary",
    }
}

open_enum! {
    /// How strictly a virtual network interface checks the state of connections.
    pub enum ProtocolStateFilteringMode {
        /// As suits what it is attached to.
        Auto = "auto",
        /// Packets of unknown connections are dropped.
        Enabled = "enabled",
        /// Packets of unknown connections pass.
        Disabled = "disabled",
    }
}

open_enum! {
    /// The state of a volume attachment.
    pub enum VolumeAttachmentStatus {
        /// The volume is there.
        Attached = "attached",
        /// The volume is coming.
        Attaching = "attaching",
        /// The attachment is being deleted.
        Deleting = "deleting",
        /// The volume is going.
        Detaching = "detaching",
    }
}

open_enum! {
    /// The purpose of an attached volume.
    pub enum VolumeAttachmentType {
        /// The instance boots from it.
        Boot = "boot",
        /// It holds data.
        Data = "data",
    }
}

open_enum! {
    /// The algorithm of an SSH key.
    pub enum KeyType {
        /// RSA.
        Rsa = "rsa",
        /// Ed25519.
        Ed25519 = "ed25519",
    }
}

open_enum! {
    /// What a placement group keeps its instances apart by.
    pub enum PlacementGroupStrategy {
        /// Different hosts.
        HostSpread = "host_spread",
        /// Hosts on different power supplies and networks.
        PowerSpread = "power_spread",
    }
}

open_enum! {
    /// What an instance was placed on or in: the `resource_type` of a [`PlacementTarget`](super::PlacementTarget).
    pub enum PlacementTargetType {
        /// A placement group.
        PlacementGroup = "placement_group",
        /// A dedicated host.
        DedicatedHost = "dedicated_host",
        /// A dedicated host group.
        DedicatedHostGroup = "dedicated_host_group",
    }
}
