//! The points on which the service's behaviour is not known for certain, and the other reading of each.

use serde::{Deserialize, Serialize};

use crate::json::Json;
use crate::scenario::Bodies;

/// Other readings of the contract. The default is the documented one, strictly.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Quirks {
    /// Which member tells a network interface's address.
    pub nic_address: NicAddress,
    /// `dedicated_host: {}` on an instance that is on none (a known issue of 2022).
    pub empty_dedicated_host: bool,
    /// `vcpu.manufacturer` instead of the body's (which is `""`, a known issue).
    pub vcpu_manufacturer: Option<String>,
    /// Only the members of an instance that the oldest documentation knows.
    pub oldest_instance: bool,
    /// IAM tokens and certificates come with 201 instead of 200.
    pub created_status: bool,
    /// A request without `version` is accepted, as if it said 2025-08-26.
    pub optional_version: bool,
    /// Unknown query parameters and body members are ignored instead of refused.
    pub ignore_unknown_fields: bool,
    /// How the service treats a nonce.
    pub nonce: NonceReading,
    /// Placement groups, keys, virtual network interfaces and cluster network attachments come in pages of this size.
    pub page_limit: Option<u32>,
    /// Timestamps without milliseconds.
    pub whole_seconds: bool,
    /// Errors without `status_code` and `more_info`, as the one that was captured on the wire.
    pub bare_errors: bool,
}

/// See [`Quirks::nic_address`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NicAddress {
    /// As the bodies have it: `primary_ipv4_address`.
    #[default]
    PrimaryIpv4Address,
    /// `primary_ip`, an object.
    PrimaryIp,
    /// Both members.
    Both,
}

/// See [`Quirks::nonce`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NonceReading {
    /// In the response and in the signed claim.
    #[default]
    Echo,
    /// Only in the signed claim.
    ClaimOnly,
    /// A service from before nonces that ignores the field.
    Absent,
    /// A service from before nonces that refuses the field.
    UnknownField,
}

/// What an instance of 2022 did not tell.
const NEWER_THAN_2022: &[&str] = &[
    "availability",
    "availability_policy",
    "cluster_network_attachments",
    "confidential_compute_mode",
    "enable_secure_boot",
    "health_reasons",
    "health_state",
    "metadata_service",
    "network_attachments",
    "numa_count",
    "primary_network_attachment",
    "reservation",
    "reservation_affinity",
    "software_attachments",
    "threads_per_core",
    "volume_bandwidth_qos_mode",
];

/// Changes the bodies as the quirks say.
pub(crate) fn apply(quirks: &Quirks, bodies: &mut Bodies) {
    let addresses = primary_ips(bodies);
    if quirks.nic_address != NicAddress::PrimaryIpv4Address {
        for list in [
            bodies.instance.get_mut("network_interfaces"),
            bodies.network_interfaces.get_mut("network_interfaces"),
        ] {
            if let Some(Json::Array(items)) = list {
                items.iter_mut().for_each(|nic| change_address(nic, &addresses, quirks.nic_address));
            }
        }
        if let Some(nic) = bodies.instance.get_mut("primary_network_interface") {
            change_address(nic, &addresses, quirks.nic_address);
        }
    }
    let instance = &mut bodies.instance;
    if quirks.oldest_instance {
        NEWER_THAN_2022.iter().for_each(|name| instance.remove(name));
        if let Some(vcpu) = instance.get_mut("vcpu") {
            ["manufacturer", "percentage", "burst"].iter().for_each(|name| vcpu.remove(name));
        }
    }
    if let Some(manufacturer) = &quirks.vcpu_manufacturer
        && let Some(vcpu) = instance.get_mut("vcpu")
    {
        vcpu.set("manufacturer", Json::Text(manufacturer.clone()));
    }
    if quirks.empty_dedicated_host && instance.get("dedicated_host").is_none() {
        instance.set("dedicated_host", Json::Object(Vec::new()));
    }
}

/// The reserved IP of each network attachment, by the id that it shares with its network interface.
fn primary_ips(bodies: &Bodies) -> Vec<(String, Json)> {
    let attachments = bodies.network_attachments.get("network_attachments").map_or(&[][..], Json::items);
    let pairs = attachments.iter().filter_map(|attachment| {
        Some((attachment.text_at(&["id"])?.to_owned(), attachment.get("primary_ip")?.clone()))
    });
    pairs.collect()
}

fn change_address(nic: &mut Json, addresses: &[(String, Json)], reading: NicAddress) {
    let Some(address) = nic.text_at(&["primary_ipv4_address"]).map(str::to_owned) else { return };
    let id = nic.text_at(&["id"]).unwrap_or_default();
    let known = addresses.iter().find(|(attachment, _)| attachment == id).map(|(_, ip)| ip.clone());
    let reserved = known.unwrap_or_else(|| {
        Json::Object(vec![
            ("address".to_owned(), Json::Text(address)),
            ("id".to_owned(), Json::Text(format!("{id}-ip"))),
            ("name".to_owned(), Json::from("primary-ip")),
            ("resource_type".to_owned(), Json::from("subnet_reserved_ip")),
        ])
    });
    if let Json::Object(members) = nic
        && let Some(place) = members.iter().position(|(name, _)| name == "primary_ipv4_address")
        && !members.iter().any(|(name, _)| name == "primary_ip")
    {
        members.insert(place, ("primary_ip".to_owned(), reserved));
    }
    if reading == NicAddress::PrimaryIp {
        nic.remove("primary_ipv4_address");
    }
}
