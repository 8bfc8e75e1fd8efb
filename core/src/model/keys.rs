use super::*;

model! {
    /// An SSH key that the instance was created with.
    ///
    /// Returned by [`get_key`](crate::Operation::GetKey).
    pub struct Key {
        required {
            /// The id.
            id: String,
        }
        optional {
            /// When it was created.
            created_at: String,
            /// The CRN.
            crn: String,
            /// `SHA256:` and the hash of the public key in base64 without padding.
            fingerprint: String,
            /// The address in the VPC API. The metadata service leaves it out as a rule.
            href: String,
            /// Length in bits.
            length: i64,
            /// The name.
            name: String,
            /// The public key, as a line of `authorized_keys` without a comment.
            public_key: String,
            /// Its resource group, from servers that send it.
            resource_group: ResourceReference,
            /// `key`.
            resource_type: String,
            /// The algorithm.
            r#type: KeyType,
        }
    }
}

collection! {
    /// Returned by [`list_keys`](crate::Operation::ListKeys).
    pub struct KeyCollection {
        /// The SSH keys that the instance was created with.
        keys: Key
    }
}
