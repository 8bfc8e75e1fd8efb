use super::*;

model! {
    /// A group of instances that are kept apart.
    ///
    /// Returned by [`get_placement_group`](crate::Operation::GetPlacementGroup).
    pub struct PlacementGroup {
        required {
            /// The id.
            id: String,
        }
        optional {
            /// When it was created.
            created_at: String,
            /// The CRN.
            crn: String,
            /// The address in the VPC API. The metadata service leaves it out as a rule.
            href: String,
            /// Where it is between creation and end.
            lifecycle_state: LifecycleState,
            /// The name.
            name: String,
            /// Its resource group, from servers that send it.
            resource_group: ResourceReference,
            /// `placement_group`.
            resource_type: String,
            /// What it keeps its instances apart by.
            strategy: PlacementGroupStrategy,
        }
    }
}

collection! {
    /// Returned by [`list_placement_groups`](crate::Operation::ListPlacementGroups).
    pub struct PlacementGroupCollection {
        /// The placement groups of the instance.
        placement_groups: PlacementGroup
    }
}
