use super::*;

model! {
    /// The virtual server instance that the caller runs on.
    ///
    /// Returned by [`get_instance`](crate::Operation::GetInstance).
    pub struct Instance {
        required {
            /// The id, for example `0717_4ba8eb7c-fafc-5647-a0d5-92ff08e8c307`.
            id: String,
        }
        optional {
            /// How its capacity was obtained.
            availability: Availability,
            /// What happens when its host fails or its capacity is taken back.
            availability_policy: AvailabilityPolicy,
            /// Bandwidth of network and volumes together, in megabits per second.
            bandwidth: i64,
            /// The attachment of the volume that it boots from.
            boot_volume_attachment: VolumeAttachmentReference,
            /// What of the catalog it was provisioned from, if it was.
            catalog_offering: CatalogOffering,
            /// The cluster network that it is part of.
            cluster_network: ResourceReference,
            /// The confidential computing technology in use.
            confidential_compute_mode: ConfidentialComputeMode,
            /// When it was created.
            created_at: String,
            /// The CRN, which names the account, too: [`Instance::account_id`].
            crn: String,
            /// The dedicated host that it is on, if it is on one.
            dedicated_host: ResourceReference,
            /// Whether secure boot is on.
            enable_secure_boot: bool,
            /// Its GPUs, if its profile has any.
            gpu: Gpu,
            /// How well it works.
            health_state: HealthState,
            /// The address in the VPC API. The metadata service leaves it out as a rule.
            href: String,
            /// The image that it was created from.
            image: ImageReference,
            /// Its place in an instance group.
            instance_group_membership: ResourceReference,
            /// Where it is between creation and end.
            lifecycle_state: LifecycleState,
            /// Memory in GiB, rounded down.
            memory: i64,
            /// How its metadata service is set up.
            metadata_service: MetadataService,
            /// The name.
            name: String,
            /// How many NUMA nodes it has; absent unless it runs.
            numa_count: i64,
            /// What it was placed on or in, if anything in particular.
            placement_target: PlacementTarget,
            /// The primary network attachment; absent on servers without network attachments.
            primary_network_attachment: NetworkAttachmentReference,
            /// The primary network interface.
            primary_network_interface: NetworkInterfaceReference,
            /// Its profile, for example `bx2-2x8`.
            profile: NamedReference,
            /// The reservation that it uses, if it uses one.
            reservation: ResourceReference,
            /// Which reservations it may use.
            reservation_affinity: ReservationAffinity,
            /// Its resource group.
            resource_group: ResourceReference,
            /// `instance`.
            resource_type: String,
            /// Whether the present state allows it to be started.
            startable: bool,
            /// What it is doing.
            status: InstanceStatus,
            /// Hardware threads per core: 1 or 2.
            threads_per_core: i64,
            /// The share of `bandwidth` that its network has, in megabits per second.
            total_network_bandwidth: i64,
            /// The share of `bandwidth` that its volumes have, in megabits per second.
            total_volume_bandwidth: i64,
            /// Its virtual processors.
            vcpu: Vcpu,
            /// How its volumes share their bandwidth.
            volume_bandwidth_qos_mode: VolumeBandwidthQosMode,
            /// Its VPC.
            vpc: ResourceReference,
            /// Its zone, from which the region follows: [`Instance::region`].
            zone: NamedReference,
        }
        arrays {
            /// The attachments to cluster networks, in the order of the devices.
            cluster_network_attachments: ResourceReference,
            /// The disks that come with the profile. Their data goes when the instance is stopped.
            disks: InstanceDisk,
            /// Why the health state is what it is.
            health_reasons: Reason,
            /// Why the lifecycle state is what it is.
            lifecycle_reasons: Reason,
            /// The network attachments; empty on servers of the older kind, which have network interfaces only.
            network_attachments: NetworkAttachmentReference,
            /// The network interfaces. Servers with network attachments have a mirror of each here, under the same id.
            network_interfaces: NetworkInterfaceReference,
            /// The software attachments.
            software_attachments: ResourceReference,
            /// Why the status is what it is.
            status_reasons: Reason,
            /// The volume attachments, that of the boot volume included.
            volume_attachments: VolumeAttachmentReference,
        }
    }
}

impl Instance {
    /// The region, which is the name of the zone without its number: `us-south` for `us-south-1`.
    pub fn region(&self) -> Option<&str> {
        let (region, number) = self.zone.as_ref()?.name.as_deref()?.rsplit_once('-')?;
        let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        (is_number && !region.is_empty()).then_some(region)
    }

    /// The account that the instance belongs to, which is the part of the CRN after `a/`.
    pub fn account_id(&self) -> Option<&str> {
        let scope = self.crn.as_deref()?.strip_prefix("crn:")?.split(':').nth(5)?;
        scope.strip_prefix("a/").filter(|account| !account.is_empty())
    }

    /// The primary IP address in the VPC, whichever way the server tells it, once one is assigned.
    pub fn primary_address(&self) -> Option<&str> {
        let interface =
            self.primary_network_interface.as_ref().and_then(NetworkInterfaceReference::primary_address);
        let attachment = self.primary_network_attachment.as_ref();
        interface.or_else(|| attachment.and_then(NetworkAttachmentReference::primary_address))
    }
}

model! {
    /// How the capacity of an instance was obtained.
    pub struct Availability {
        optional {
            /// Its class.
            class: AvailabilityClass,
        }
    }
}

model! {
    /// What happens to an instance when something happens to its host.
    pub struct AvailabilityPolicy {
        optional {
            /// When the host fails.
            host_failure: HostFailurePolicy,
            /// When the capacity is taken back. Says nothing unless the instance is a spot instance.
            preemption: PreemptionPolicy,
        }
    }
}

model! {
    /// The GPUs of an instance.
    pub struct Gpu {
        optional {
            /// How many.
            count: i64,
            /// Who made them.
            manufacturer: GpuManufacturer,
            /// The memory of all of them together, in GiB.
            memory: i64,
            /// The model, for example `H100`.
            model: String,
        }
    }
}

model! {
    /// How the metadata service of an instance is set up.
    pub struct MetadataService {
        optional {
            /// Whether it is on.
            enabled: bool,
            /// The protocol that it speaks.
            protocol: MetadataProtocol,
            /// How many network hops its answers survive, 1 to 64. With 1 they do not reach a container behind a bridge.
            response_hop_limit: i64,
        }
    }
}

model! {
    /// What an instance was placed on or in.
    pub struct PlacementTarget {
        optional {
            /// The CRN.
            crn: String,
            /// There if the target no longer exists.
            deleted: Deleted,
            /// The address in the VPC API. The metadata service leaves it out as a rule.
            href: String,
            /// The id.
            id: String,
            /// The name.
            name: String,
            /// What kind of target it is.
            resource_type: PlacementTargetType,
        }
    }
}

model! {
    /// Which reservations an instance may use.
    pub struct ReservationAffinity {
        optional {
            /// The rule.
            policy: ReservationAffinityPolicy,
        }
        arrays {
            /// The reservations that the rule `manual` chooses from.
            pool: ResourceReference,
        }
    }
}

model! {
    /// The virtual processors of an instance.
    pub struct Vcpu {
        optional {
            /// The instruction set.
            architecture: VcpuArchitecture,
            /// Going above the guaranteed share; absent if the instance cannot.
            burst: VcpuBurst,
            /// How many.
            count: i64,
            /// Who made the processor. Often an empty text, which is `Unknown("")`.
            manufacturer: VcpuManufacturer,
            /// The guaranteed share of each virtual processor, in percent: 1 to 100.
            percentage: i64,
        }
    }
}

model! {
    /// How far virtual processors may go above their guaranteed share.
    pub struct VcpuBurst {
        optional {
            /// The most, in percent of the guaranteed share: 100 to 800, usually 200.
            limit: i64,
        }
    }
}
