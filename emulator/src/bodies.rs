//! What the metadata reads answer: made once at start from the scenario.

use std::collections::HashMap;

use bytes::Bytes;
use vpc_metadata::Operation;

use crate::json::Json;
use crate::quirks;
use crate::scenario::{Bodies, Scenario};

/// A list operation, the operation that gets one of its items, the member that holds them, whether it may be paged,
/// and the item's name for messages.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Collection {
    pub(crate) list: Operation,
    pub(crate) get: Operation,
    pub(crate) member: &'static str,
    pub(crate) paged: bool,
    pub(crate) label: &'static str,
}

macro_rules! collections {
    ($($list:ident $get:ident $member:literal $paged:literal $label:literal;)*) => {
        pub(crate) const COLLECTIONS: &[Collection] = &[$(Collection {
            list: Operation::$list, get: Operation::$get, member: $member, paged: $paged, label: $label,
        }),*];
    };
}

collections! {
    ListInstanceNetworkAttachments GetInstanceNetworkAttachment "network_attachments" false "Network attachment";
    ListInstanceNetworkInterfaces GetInstanceNetworkInterface "network_interfaces" false "Network interface";
    ListInstanceVolumeAttachments GetInstanceVolumeAttachment "volume_attachments" false "Volume attachment";
    ListInstanceClusterNetworkAttachments GetInstanceClusterNetworkAttachment "cluster_network_attachments" true "Cluster network attachment";
    ListInstanceSoftwareAttachments GetInstanceSoftwareAttachment "software_attachments" false "Software attachment";
    ListKeys GetKey "keys" true "Key";
    ListPlacementGroups GetPlacementGroup "placement_groups" true "Placement group";
    ListVirtualNetworkInterfaces GetVirtualNetworkInterface "virtual_network_interfaces" true "Virtual network interface";
}

pub(crate) fn collection_of(operation: Operation) -> Option<&'static Collection> {
    COLLECTIONS.iter().find(|collection| collection.list == operation || collection.get == operation)
}

/// The bodies as bytes.
#[derive(Debug)]
pub(crate) struct Prepared {
    /// The instance as the quirks made it; tokens tell of it.
    pub(crate) bodies: Bodies,
    whole: HashMap<Operation, Bytes>,
    items: HashMap<Operation, Vec<(String, Bytes)>>,
}

impl Prepared {
    pub(crate) fn new(scenario: &Scenario) -> Self {
        let mut bodies = scenario.bodies.clone();
        quirks::apply(&scenario.quirks, &mut bodies);
        if let Some(service) = bodies.instance.get_mut("metadata_service") {
            let protocol = match scenario.protocol {
                crate::Protocol::Http => "http",
                crate::Protocol::Https => "https",
            };
            service.set("protocol", Json::from(protocol));
        }
        let mut whole = HashMap::new();
        let mut items = HashMap::new();
        whole.insert(Operation::GetInstance, bytes(&bodies.instance));
        whole.insert(Operation::GetInstanceInitialization, bytes(&bodies.initialization));
        for collection in COLLECTIONS {
            let body = bodies.list(collection.list);
            whole.insert(collection.list, bytes(body));
            let list = body.get(collection.member).map_or(&[][..], Json::items);
            let by_id = list.iter().filter_map(|item| Some((item.text_at(&["id"])?.to_owned(), bytes(item))));
            items.insert(collection.list, by_id.collect());
        }
        Self { bodies, whole, items }
    }

    pub(crate) fn whole(&self, operation: Operation) -> Option<Bytes> {
        self.whole.get(&operation).cloned()
    }

    pub(crate) fn items(&self, list: Operation) -> &[(String, Bytes)] {
        self.items.get(&list).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn item(&self, list: Operation, id: &str) -> Option<Bytes> {
        self.items(list).iter().find(|(known, _)| known == id).map(|(_, body)| body.clone())
    }
}

impl Bodies {
    fn list(&self, operation: Operation) -> &Json {
        match operation {
            Operation::ListInstanceNetworkAttachments => &self.network_attachments,
            Operation::ListInstanceNetworkInterfaces => &self.network_interfaces,
            Operation::ListInstanceVolumeAttachments => &self.volume_attachments,
            Operation::ListInstanceClusterNetworkAttachments => &self.cluster_network_attachments,
            Operation::ListInstanceSoftwareAttachments => &self.software_attachments,
            Operation::ListKeys => &self.keys,
            Operation::ListPlacementGroups => &self.placement_groups,
            Operation::ListVirtualNetworkInterfaces => &self.virtual_network_interfaces,
            _ => &Json::Null,
        }
    }
}

fn bytes(json: &Json) -> Bytes {
    Bytes::from(json.to_string())
}
