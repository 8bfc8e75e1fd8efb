use super::references::primary_address;
use super::*;

model! {
    /// A network interface of the instance.
    ///
    /// On servers with network attachments it is a read-only mirror of an attachment, under the same id, and of its virtual
    /// network interface.
    /// Returned by [`get_instance_network_interface`](crate::Operation::GetInstanceNetworkInterface).
    pub struct NetworkInterface {
        required {
            /// The id.
            id: String,
        }
        optional {
            /// Whether packets may carry a source address that is not the interface's.
            allow_ip_spoofing: bool,
            /// When it was created.
            created_at: String,
            /// The address in the VPC API. The metadata service leaves it out as a rule.
            href: String,
            /// The name.
            name: String,
            /// Speed in megabits per second.
            port_speed: i64,
            /// The primary address as a reservation. Servers send this, `primary_ipv4_address` or both.
            primary_ip: ReservedIpReference,
            /// The primary address as text; `0.0.0.0` as long as none is assigned.
            primary_ipv4_address: String,
            /// `network_interface`.
            resource_type: String,
            /// Its state.
            status: NetworkInterfaceStatus,
            /// Its subnet.
            subnet: ResourceReference,
            /// Its rank.
            r#type: NetworkInterfaceType,
        }
        arrays {
            /// Its public addresses.
            floating_ips: FloatingIpReference,
            /// The security groups that filter its traffic.
            security_groups: ResourceReference,
        }
    }
}

impl NetworkInterface {
    /// The primary IP address, whichever way the server tells it, once one is assigned.
    pub fn primary_address(&self) -> Option<&str> {
        primary_address(self.primary_ip.as_ref(), self.primary_ipv4_address.as_deref())
    }
}

collection! {
    /// Returned by [`list_instance_network_interfaces`](crate::Operation::ListInstanceNetworkInterfaces).
    pub struct NetworkInterfaceCollection {
        /// The network interfaces of the instance.
        network_interfaces: NetworkInterface
    }
}

model! {
    /// The attachment of a virtual network interface to the instance.
    ///
    /// Returned by [`get_instance_network_attachment`](crate::Operation::GetInstanceNetworkAttachment).
    pub struct InstanceNetworkAttachment {
        required {
            /// The id.
            id: String,
        }
        optional {
            /// When it was created.
            created_at: String,
            /// The address in the VPC API. The metadata service leaves it out as a rule.
            href: String,
            /// Where it is between creation and end.
            lifecycle_state: LifecycleState,
            /// The name.
            name: String,
            /// Speed in megabits per second.
            port_speed: i64,
            /// The primary address of the virtual network interface.
            primary_ip: ReservedIpReference,
            /// `instance_network_attachment`.
            resource_type: String,
            /// The subnet of the virtual network interface.
            subnet: ResourceReference,
            /// Its rank.
            r#type: NetworkInterfaceType,
            /// The virtual network interface.
            virtual_network_interface: ResourceReference,
        }
    }
}

impl InstanceNetworkAttachment {
    /// The primary IP address, once one is assigned.
    pub fn primary_address(&self) -> Option<&str> {
        primary_address(self.primary_ip.as_ref(), None)
    }
}

collection! {
    /// Returned by [`list_instance_network_attachments`](crate::Operation::ListInstanceNetworkAttachments).
    pub struct InstanceNetworkAttachmentCollection {
        /// The network attachments of the instance; none on servers of the older kind, which have network interfaces only.
        network_attachments: InstanceNetworkAttachment
    }
}

model! {
    /// A virtual network interface that is attached to the instance.
    ///
    /// Returned by [`get_virtual_network_interface`](crate::Operation::GetVirtualNetworkInterface).
    pub struct VirtualNetworkInterface {
        required {
            /// The id.
            id: String,
        }
        optional {
            /// Whether packets may carry a source address that is not the interface's.
            allow_ip_spoofing: bool,
            /// Whether it is deleted together with what it is attached to.
            auto_delete: bool,
            /// When it was created.
            created_at: String,
            /// The CRN.
            crn: String,
            /// Whether the infrastructure translates between floating and private addresses. If not, packets reach the
            /// instance with the floating address.
            enable_infrastructure_nat: bool,
            /// The address in the VPC API. The metadata service leaves it out as a rule.
            href: String,
            /// Where it is between creation and end.
            lifecycle_state: LifecycleState,
            /// The MAC address; absent until there is one.
            mac_address: String,
            /// The name.
            name: String,
            /// The primary address.
            primary_ip: ReservedIpReference,
            /// How strictly it checks the state of connections.
            protocol_state_filtering_mode: ProtocolStateFilteringMode,
            /// Its resource group.
            resource_group: ResourceReference,
            /// `virtual_network_interface`.
            resource_type: String,
            /// Its subnet.
            subnet: ResourceReference,
            /// The network attachment that uses it.
            target: ResourceReference,
            /// Its VPC.
            vpc: ResourceReference,
            /// Its zone.
            zone: NamedReference,
        }
        arrays {
            /// Its public addresses, from servers that send them here. [`NetworkInterface`] always has them.
            floating_ips: FloatingIpReference,
            /// All its addresses in the subnet, the primary one included.
            ips: ReservedIpReference,
            /// The security groups that filter its traffic.
            security_groups: ResourceReference,
        }
    }
}

impl VirtualNetworkInterface {
    /// The primary IP address, once one is assigned.
    pub fn primary_address(&self) -> Option<&str> {
        primary_address(self.primary_ip.as_ref(), None)
    }
}

collection! {
    /// Returned by [`list_virtual_network_interfaces`](crate::Operation::ListVirtualNetworkInterfaces).
    pub struct VirtualNetworkInterfaceCollection {
        /// The virtual network interfaces that are attached to the instance.
        virtual_network_interfaces: VirtualNetworkInterface
    }
}
