use super::*;
use crate::Secret;

model! {
    /// What the instance was created with. It does not follow later changes.
    ///
    /// Returned by [`get_instance_initialization`](crate::Operation::GetInstanceInitialization).
    pub struct InstanceInitialization {
        required {
            /// The SSH keys; possibly none.
            keys: Vec<KeyReference>,
        }
        optional {
            /// The trusted profile for IAM token requests that name none.
            default_trusted_profile: DefaultTrustedProfile,
            /// The administrator's password; on Windows only.
            password: InstancePassword,
            /// The user data as it was given, not encoded. Absent if none was.
            user_data: Secret,
        }
    }
}

model! {
    /// The trusted profile for IAM token requests that name none.
    ///
    /// As of the creation of the server: that the profile still exists and is still linked is known to IAM alone.
    pub struct DefaultTrustedProfile {
        optional {
            /// Whether the server was linked to the profile when it was created.
            auto_link: bool,
            /// The profile.
            target: ResourceReference,
        }
    }
}

model! {
    /// The administrator's password of a Windows server.
    pub struct InstancePassword {
        optional {
            /// The password, encrypted for `encryption_key` with RSA (PKCS #1 v1.5), in base64.
            encrypted_password: Secret,
            /// The SSH key whose private half decrypts it. Often there is a `fingerprint` only.
            encryption_key: KeyReference,
        }
    }
}
