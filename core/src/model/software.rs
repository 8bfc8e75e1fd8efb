use super::*;
use crate::Secret;

model! {
    /// Software that was attached to the instance from the catalog.
    ///
    /// Usable once `lifecycle_state` is `stable`; until then much of it is absent.
    /// Returned by [`get_instance_software_attachment`](crate::Operation::GetInstanceSoftwareAttachment).
    pub struct InstanceSoftwareAttachment {
        required {
            /// The id.
            id: String,
        }
        optional {
            /// What of the catalog the instance was provisioned from.
            catalog_offering: CatalogOffering,
            /// When it was created.
            created_at: String,
            /// What the plan licenses; absent if it licenses nothing.
            entitlement: SoftwareEntitlement,
            /// Its address, which says nothing about how to reach it from the instance.
            href: String,
            /// Where it is between creation and end.
            lifecycle_state: LifecycleState,
            /// The name, made up by the service unless the owner chose one.
            name: String,
            /// The instance of the software offering.
            offering_instance: CrnReference,
            /// `instance_software_attachment`.
            resource_type: String,
        }
        arrays {
            /// Why the lifecycle state is what it is.
            lifecycle_reasons: Reason,
        }
    }
}

collection! {
    /// Returned by [`list_instance_software_attachments`](crate::Operation::ListInstanceSoftwareAttachments).
    pub struct InstanceSoftwareAttachmentCollection {
        /// The software attachments of the instance.
        software_attachments: InstanceSoftwareAttachment
    }
}

model! {
    /// What the plan of a software attachment licenses.
    pub struct SoftwareEntitlement {
        arrays {
            /// The licensed products. The list may change while the instance runs.
            licensed_software: LicensedSoftware,
        }
    }
}

model! {
    /// A product that the instance has a licence for.
    pub struct LicensedSoftware {
        optional {
            /// The licence key; absent until it is obtained, and not the same for ever.
            key: Secret,
            /// The vendor's name for the product: 1 to 1024 printable ASCII characters.
            sku: String,
            /// The vendor.
            vendor: SoftwareVendor,
        }
    }
}

model! {
    /// Who sells a product.
    pub struct SoftwareVendor {
        optional {
            /// The name.
            name: String,
        }
    }
}
