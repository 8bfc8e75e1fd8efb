use super::{ClaimsError, IdentityClaims, identity_claims};
use crate::Secret;

model! {
    /// A token that proves which server the caller runs on. The metadata reads and the other identity operations ask for one.
    ///
    /// Returned by [`create_identity_token`](crate::Operation::CreateIdentityToken).
    pub struct IdentityToken {
        required {
            /// The token, a JSON Web Token.
            access_token: Secret,
        }
        optional {
            /// When it was issued, by the service's clock.
            created_at: String,
            /// When it expires, by the service's clock.
            expires_at: String,
            /// Its whole life in seconds, counted from `created_at`: 5 to 3600.
            expires_in: i64,
            /// The nonce of the request, from servers that repeat it here. [`IdentityClaims`] has it, too.
            nonce: String,
        }
    }
}

impl IdentityToken {
    /// What the token says about the server, **without verifying its signature**: see [`identity_claims`].
    pub fn claims(&self) -> Result<IdentityClaims, ClaimsError> {
        identity_claims(self.access_token.expose())
    }
}

model! {
    /// A token that IBM Cloud services accept, with the rights of a trusted profile.
    ///
    /// Returned by [`create_identity_iam_token`](crate::Operation::CreateIdentityIamToken).
    pub struct IamToken {
        required {
            /// The token, a JSON Web Token.
            access_token: Secret,
        }
        optional {
            /// When it was issued, by the service's clock.
            created_at: String,
            /// When it expires, by the service's clock.
            expires_at: String,
            /// Its whole life in seconds, counted from `created_at`: usually 3600.
            expires_in: i64,
            /// A nonce, should the service send one; none is asked for.
            nonce: String,
        }
    }
}

model! {
    /// A certificate that proves which server its holder is.
    ///
    /// Returned by [`create_identity_certificate`](crate::Operation::CreateIdentityCertificate).
    pub struct IdentityCertificate {
        required {
            /// The chain in PEM: the certificate for the request's key, then the intermediate authority's. The root is not
            /// part of it.
            certificates: Vec<String>,
        }
        optional {
            /// When it was issued, by the service's clock.
            created_at: String,
            /// When it expires, by the service's clock.
            expires_at: String,
            /// Its whole life in seconds, counted from `created_at`: up to 3600.
            expires_in: i64,
            /// The id.
            id: String,
        }
    }
}
