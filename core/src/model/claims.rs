use std::fmt;

use base64::Engine as _;
use base64::alphabet::URL_SAFE;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};

use super::ResourceReference;

/// Tokens are written without padding; one that has it says the same.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &URL_SAFE,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Many times the size of a real token.
const MAX_TOKEN_BYTES: usize = 256 * 1024;

/// Decodes what an identity token says, **without verifying its signature**.
///
/// The claims are as trustworthy as the place that the token came from. They can be believed of a token that this client
/// just got from the service. Of a token that somebody sent they prove **nothing**: anybody can write one. A program that
/// admits others by their tokens has to verify the signature first.
///
/// ```
/// use vpc_metadata::model::identity_claims;
///
/// let claims = identity_claims("eyJhbGciOiJSUzI1NiJ9.eyJpYWFzIjp7InpvbmUiOiJ1cy1zb3V0aC0xIn0sImlhdCI6MTc4N30.c2ln")?;
/// assert_eq!(claims.iat, Some(1787));
/// assert_eq!(claims.iaas.and_then(|server| server.zone).as_deref(), Some("us-south-1"));
/// # Ok::<(), vpc_metadata::model::ClaimsError>(())
/// ```
pub fn identity_claims(token: &str) -> Result<IdentityClaims, ClaimsError> {
    payload(token)
}

/// The nonce claim alone, whatever the other claims look like and whatever type it has.
pub(crate) fn claimed_nonce(token: &str) -> Option<serde_json::Value> {
    #[derive(Deserialize)]
    struct NonceClaim {
        nonce: Option<serde_json::Value>,
    }
    payload::<NonceClaim>(token).ok()?.nonce
}

fn payload<T: DeserializeOwned>(token: &str) -> Result<T, ClaimsError> {
    if token.len() > MAX_TOKEN_BYTES {
        return Err(ClaimsError::TooLarge);
    }
    let mut parts = token.trim().split('.');
    let (Some(_header), Some(payload), Some(_signature), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(ClaimsError::NotAToken);
    };
    let payload = BASE64.decode(payload).map_err(|_| ClaimsError::NotBase64)?;
    serde_json::from_slice(&payload).map_err(|_| ClaimsError::NotClaims)
}

/// Why a token's claims could not be read. Says nothing of what the token holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimsError {
    /// It is far larger than any token.
    TooLarge,
    /// It is not three parts with dots between them.
    NotAToken,
    /// Its second part is not base64url.
    NotBase64,
    /// Its second part is not a JSON object, or a claim is of another type than it should be.
    NotClaims,
}

impl fmt::Display for ClaimsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::TooLarge => "the token is larger than 256 KiB",
            Self::NotAToken => "the token is not three parts with dots between them",
            Self::NotBase64 => "the token's payload is not base64url",
            Self::NotClaims => "the token's payload is not a JSON object of the expected claims",
        })
    }
}

impl std::error::Error for ClaimsError {}

model! {
    /// What an identity token says about the server that it was issued to.
    ///
    /// Decoded by [`IdentityToken::claims`](super::IdentityToken::claims) and [`identity_claims`], neither of which
    /// verifies the signature.
    pub struct IdentityClaims {
        optional {
            /// When the token expires, in seconds since 1970.
            exp: i64,
            /// The server.
            iaas: ClaimedServer,
            /// When the token was issued, in seconds since 1970.
            iat: i64,
            /// Who issued the token, for example `VSI-CR_us-south`.
            iss: String,
            /// The nonce of the request that the token answers.
            nonce: String,
            /// The VPC of the server.
            vpc: ResourceReference,
        }
        arrays {
            /// Whom the token is meant for. A single text reads as a list of one, and is written back as that.
            #[serde(deserialize_with = "one_or_many")]
            aud: String,
            /// The private and public addresses of the server.
            ip_addresses: ClaimedAddress,
            /// The subnets of the server.
            subnets: ResourceReference,
        }
    }
}

model! {
    /// The server that an identity token was issued to.
    pub struct ClaimedServer {
        optional {
            /// The account: `accountID` in the token.
            #[serde(rename = "accountID")]
            account_id: String,
            /// The CRN.
            crn: String,
            /// The id: `instanceID` in the token.
            #[serde(rename = "instanceID")]
            instance_id: String,
            /// The name of the profile, for example `bx2-2x8`.
            profile_name: String,
            /// The region, for example `us-south`.
            region: String,
            /// The id of the resource group.
            resource_group_id: String,
            /// The zone, for example `us-south-1`.
            zone: String,
        }
    }
}

model! {
    /// An address in an identity token.
    pub struct ClaimedAddress {
        optional {
            /// The address.
            address: String,
        }
    }
}

fn one_or_many<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<String>>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum OneOrMany {
        One(String),
        Many(Vec<String>),
    }
    Ok(Option::<OneOrMany>::deserialize(deserializer)?.map(|audience| match audience {
        OneOrMany::One(audience) => vec![audience],
        OneOrMany::Many(audiences) => audiences,
    }))
}

#[cfg(test)]
mod tests {
    use base64::engine::general_purpose::{URL_SAFE, URL_SAFE_NO_PAD};

    use super::*;

    fn claims(payload: &str) -> Result<IdentityClaims, ClaimsError> {
        identity_claims(&format!("e30.{}.c2ln", URL_SAFE_NO_PAD.encode(payload)))
    }

    #[test]
    fn an_audience_is_one_text_or_many() {
        assert_eq!(claims(r#"{"aud": "one"}"#).unwrap().aud(), ["one"]);
        assert_eq!(claims(r#"{"aud": ["one", "two"]}"#).unwrap().aud(), ["one", "two"]);
        assert_eq!(claims(r#"{"aud": null}"#).unwrap(), IdentityClaims::default());
        assert_eq!(claims(r#"{"aud": 5}"#), Err(ClaimsError::NotClaims));
    }

    #[test]
    fn any_object_is_a_set_of_claims() {
        assert_eq!(claims("{}").unwrap(), IdentityClaims::default());
        assert_eq!(claims(r#"{"new": 1}"#).unwrap().additional_properties["new"], 1);
    }

    #[test]
    fn padding_and_surrounding_space_are_tolerated() {
        let padded = URL_SAFE.encode(r#"{"iat": 17}"#);
        assert!(padded.ends_with('='));
        assert_eq!(identity_claims(&format!("e30.{padded}.c2ln")).unwrap().iat, Some(17));
        assert_eq!(
            identity_claims(&format!(" e30.{}.c2ln\n", padded.trim_end_matches('='))).unwrap().iat,
            Some(17)
        );
    }

    #[test]
    fn other_payloads_are_errors() {
        for payload in ["", "null", "[]", "5", "\"x\"", "{", r#"{"iat": "x"}"#, r#"{"iat": 1e400}"#] {
            assert_eq!(claims(payload), Err(ClaimsError::NotClaims), "{payload}");
        }
        assert_eq!(claims(&"[".repeat(100_000)), Err(ClaimsError::NotClaims));
        assert_eq!(identity_claims("e30._w.c2ln"), Err(ClaimsError::NotClaims), "not UTF-8");
    }

    #[test]
    fn other_texts_are_errors() {
        for token in ["", ".", "e30", "e30.e30", "e30.e30.e30.e30", "....."] {
            assert_eq!(identity_claims(token), Err(ClaimsError::NotAToken), "{token}");
        }
        for payload in ["a", "e+0", "é", "e 30", "====="] {
            assert_eq!(
                identity_claims(&format!("e30.{payload}.c2ln")),
                Err(ClaimsError::NotBase64),
                "{payload}"
            );
        }
        assert_eq!(identity_claims(&"x".repeat(1 << 20)), Err(ClaimsError::TooLarge));
    }
}
