use super::*;

model! {
    /// The attachment of a cluster network interface to the instance.
    ///
    /// Returned by [`get_instance_cluster_network_attachment`](crate::Operation::GetInstanceClusterNetworkAttachment).
    pub struct InstanceClusterNetworkAttachment {
        required {
            /// The id.
            id: String,
        }
        optional {
            /// The attachment that follows in the order of the devices; absent on the last one.
            before: ResourceReference,
            /// The interface.
            cluster_network_interface: ClusterNetworkInterface,
            /// The address in the VPC API. The metadata service leaves it out as a rule.
            href: String,
            /// Where it is between creation and end.
            lifecycle_state: LifecycleState,
            /// The name.
            name: String,
            /// `instance_cluster_network_attachment`.
            resource_type: String,
        }
        arrays {
            /// Why the lifecycle state is what it is.
            lifecycle_reasons: Reason,
        }
    }
}

model! {
    /// An interface to a cluster network, over which GPUs of different instances reach each other.
    pub struct ClusterNetworkInterface {
        optional {
            /// There if the interface no longer exists.
            deleted: Deleted,
            /// The address in the VPC API. The metadata service leaves it out as a rule.
            href: String,
            /// The id.
            id: String,
            /// The name.
            name: String,
            /// The address in the cluster network.
            primary_ip: ReservedIpReference,
            /// `cluster_network_interface`.
            resource_type: String,
            /// The cluster network subnet.
            subnet: ResourceReference,
        }
    }
}

collection! {
    /// Returned by [`list_instance_cluster_network_attachments`](crate::Operation::ListInstanceClusterNetworkAttachments).
    pub struct InstanceClusterNetworkAttachmentCollection {
        /// The cluster network attachments of the instance, in the order of the devices.
        cluster_network_attachments: InstanceClusterNetworkAttachment
    }
}
