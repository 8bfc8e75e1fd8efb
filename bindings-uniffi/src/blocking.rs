//! The client whose methods return when they are done, for Java and for Kotlin without coroutines.

use std::sync::Arc;

use vpc_metadata::{self as core, Call};

use crate::arguments;
use crate::error::VpcMetadataError;
use crate::model;
use crate::settings::Settings;

/// The client of the metadata and identity service, for callers without coroutines: the same operations, tokens, retries
/// and errors as `Client`, each method returning when it is done. The calling thread does the work itself.
///
/// Make one and keep it. It is safe to share between threads.
#[derive(Debug, uniffi::Object)]
pub struct BlockingClient {
    client: core::blocking::Client,
}

#[uniffi::export]
impl BlockingClient {
    /// A client with these settings; what they leave out comes from the environment, and else is the default.
    #[uniffi::constructor(default(settings))]
    pub fn new(settings: Settings) -> Result<Arc<BlockingClient>, VpcMetadataError> {
        Ok(Arc::new(BlockingClient { client: settings.builder()?.build_blocking()? }))
    }

    /// The managed identity token of this server: cached, shared by all operations, and renewed in the background
    /// before it ends.
    pub fn identity_token(&self) -> Result<String, VpcMetadataError> {
        Ok(self.client.identity_token()?.expose().to_owned())
    }

    /// The managed IAM token of a trusted profile (id, CRN or name), or of the profile of the settings, or else of the
    /// server's default profile. Cached per profile and renewed in the background before it ends.
    #[uniffi::method(default(trusted_profile = None))]
    pub fn iam_token(&self, trusted_profile: Option<String>) -> Result<String, VpcMetadataError> {
        let profile = arguments::trusted_profile(trusted_profile)?;
        Ok(self.client.iam_token(profile.as_ref())?.expose().to_owned())
    }

    /// Reads a metadata path that this release has no method for, for example `/metadata/v1/instance/something_new`,
    /// and returns its JSON as the service sent it.
    pub fn get_metadata(&self, path: String) -> Result<String, VpcMetadataError> {
        Ok(self.client.call(&Call::metadata_path(path))?.into_string())
    }

    /// Waits, early in the boot of a server, until the service answers and gives an identity token; for at most so many
    /// seconds.
    pub fn wait_ready(&self, deadline: f64) -> Result<(), VpcMetadataError> {
        Ok(self.client.wait_ready(arguments::deadline(deadline)?)?)
    }

    /// Requests a new identity token, beside the managed one, that lives so many seconds, 5 to 3600. It repeats
    /// `nonce`, which proves to a third party that it was made for them.
    #[uniffi::method(default(expires_in = None, nonce = None))]
    pub fn create_identity_token(
        &self,
        expires_in: Option<i64>,
        nonce: Option<String>,
    ) -> Result<model::IdentityToken, VpcMetadataError> {
        let expires_in = arguments::expires_in(expires_in)?;
        Ok(self.client.create_identity_token(expires_in, nonce.as_deref())?.into())
    }

    /// Exchanges the server's identity for an IAM token of a trusted profile, outside of the client's cache.
    #[uniffi::method(default(trusted_profile = None))]
    pub fn create_identity_iam_token(
        &self,
        trusted_profile: Option<String>,
    ) -> Result<model::IamToken, VpcMetadataError> {
        let profile = arguments::trusted_profile(trusted_profile)?;
        Ok(self.client.create_identity_iam_token(profile.as_ref())?.into())
    }

    /// Issues an identity certificate for the key of a certificate signing request in PEM form, whose subject may hold
    /// only C, ST, L, O and OU and which may ask for no extension. It lives so many seconds, 300 to 3600.
    #[uniffi::method(default(expires_in = None))]
    pub fn create_identity_certificate(
        &self,
        csr: String,
        expires_in: Option<i64>,
    ) -> Result<model::IdentityCertificate, VpcMetadataError> {
        let expires_in = arguments::expires_in(expires_in)?;
        Ok(self.client.create_identity_certificate(&csr, expires_in)?.into())
    }
}

macro_rules! blocking_methods {
    (
        reads { $([#[doc = $doc:literal] $Operation:ident, $name:ident($($id:ident)?), $operation_id:literal, $path:literal, $Type:ident, $Shape:ident($member:literal)])* }
        identity { $($identity:tt)* }
    ) => {
        #[uniffi::export]
        impl BlockingClient {
            $(
                #[doc = $doc]
                pub fn $name(&self $(, $id: String)?) -> Result<model::$Type, VpcMetadataError> {
                    Ok(self.client.$name($(&$id)?)?.into())
                }
            )*
        }
    };
}

vpc_metadata::for_each_operation!(blocking_methods);
