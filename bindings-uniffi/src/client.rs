//! The client whose calls are suspended, not blocked: coroutines in Kotlin, `async` in Swift, fibers in Ruby.

use std::future::Future;
use std::sync::Arc;

use tokio::sync::oneshot;
use vpc_metadata::{self as core, Background, Call, Operation, Pending};

use crate::arguments;
use crate::error::VpcMetadataError;
use crate::model;
use crate::settings::Settings;

/// The client of the metadata and identity service.
///
/// Make one and keep it: it caches its tokens, renews them in the background before they end, and reuses connections.
/// It is safe to share between threads. Making it sends nothing and starts no thread. Every call ends within the
/// `timeout` of the settings, in a value or in an error; a call whose coroutine or task is cancelled is stopped.
#[derive(Debug, uniffi::Object)]
pub struct Client {
    background: Background,
}

/// Stops a call that nobody waits for any more.
struct CancelOnDrop(Pending);

impl Drop for CancelOnDrop {
    fn drop(&mut self) {
        self.0.cancel();
    }
}

impl Client {
    /// Has a call made on the library's own thread, and waits for it on whatever polls the foreign language's future.
    async fn run<T, F>(
        &self,
        operation: &'static str,
        work: impl FnOnce(core::Client) -> F + Send + 'static,
    ) -> Result<T, VpcMetadataError>
    where
        T: Send + 'static,
        F: Future<Output = Result<T, core::Error>> + Send + 'static,
    {
        let (sender, receiver) = oneshot::channel();
        // Where nobody waits for the outcome any more, it is dropped.
        let done = move |outcome| drop(sender.send(outcome));
        let _cancel = CancelOnDrop(self.background.spawn(operation, work, done));
        match receiver.await {
            Ok(outcome) => Ok(outcome?),
            Err(_) => Err(VpcMetadataError::internal("the call ended without an outcome")),
        }
    }
}

#[uniffi::export]
impl Client {
    /// A client with these settings; what they leave out comes from the environment, and else is the default.
    #[uniffi::constructor(default(settings))]
    pub fn new(settings: Settings) -> Result<Arc<Client>, VpcMetadataError> {
        Ok(Arc::new(Client { background: settings.builder()?.build_background()? }))
    }

    /// The managed identity token of this server: cached, shared by all operations, and renewed in the background
    /// before it ends.
    pub async fn identity_token(&self) -> Result<String, VpcMetadataError> {
        if let Some(token) = self.background.cached_identity_token() {
            return Ok(token.expose().to_owned());
        }
        let operation = Operation::CreateIdentityToken.id();
        let token = self.run(operation, |client| async move { client.identity_token().await }).await?;
        Ok(token.expose().to_owned())
    }

    /// The managed IAM token of a trusted profile (id, CRN or name), or of the profile of the settings, or else of the
    /// server's default profile. Cached per profile and renewed in the background before it ends.
    #[uniffi::method(default(trusted_profile = None))]
    pub async fn iam_token(&self, trusted_profile: Option<String>) -> Result<String, VpcMetadataError> {
        let profile = arguments::trusted_profile(trusted_profile)?;
        if let Some(token) = self.background.cached_iam_token(profile.as_ref()) {
            return Ok(token.expose().to_owned());
        }
        let work = |client: core::Client| async move { client.iam_token(profile.as_ref()).await };
        let token = self.run(Operation::CreateIdentityIamToken.id(), work).await?;
        Ok(token.expose().to_owned())
    }

    /// Reads a metadata path that this release has no method for, for example `/metadata/v1/instance/something_new`,
    /// and returns its JSON as the service sent it.
    pub async fn get_metadata(&self, path: String) -> Result<String, VpcMetadataError> {
        let call = Call::metadata_path(path);
        let work = |client: core::Client| async move { client.call(&call).await };
        Ok(self.run(Call::metadata_path("").operation_id(), work).await?.into_string())
    }

    /// Waits, early in the boot of a server, until the service answers and gives an identity token; for at most so many
    /// seconds.
    pub async fn wait_ready(&self, deadline: f64) -> Result<(), VpcMetadataError> {
        let deadline = arguments::deadline(deadline)?;
        self.run("wait-ready", move |client| async move { client.wait_ready(deadline).await }).await
    }

    /// Requests a new identity token, beside the managed one, that lives so many seconds, 5 to 3600. It repeats
    /// `nonce`, which proves to a third party that it was made for them.
    #[uniffi::method(default(expires_in = None, nonce = None))]
    pub async fn create_identity_token(
        &self,
        expires_in: Option<i64>,
        nonce: Option<String>,
    ) -> Result<model::IdentityToken, VpcMetadataError> {
        let expires_in = arguments::expires_in(expires_in)?;
        let work = move |client: core::Client| async move {
            client.create_identity_token(expires_in, nonce.as_deref()).await
        };
        Ok(self.run(Operation::CreateIdentityToken.id(), work).await?.into())
    }

    /// Exchanges the server's identity for an IAM token of a trusted profile, outside of the client's cache.
    #[uniffi::method(default(trusted_profile = None))]
    pub async fn create_identity_iam_token(
        &self,
        trusted_profile: Option<String>,
    ) -> Result<model::IamToken, VpcMetadataError> {
        let profile = arguments::trusted_profile(trusted_profile)?;
        let work = move |client: core::Client| async move {
            client.create_identity_iam_token(profile.as_ref()).await
        };
        Ok(self.run(Operation::CreateIdentityIamToken.id(), work).await?.into())
    }

    /// Issues an identity certificate for the key of a certificate signing request in PEM form, whose subject may hold
    /// only C, ST, L, O and OU and which may ask for no extension. It lives so many seconds, 300 to 3600.
    #[uniffi::method(default(expires_in = None))]
    pub async fn create_identity_certificate(
        &self,
        csr: String,
        expires_in: Option<i64>,
    ) -> Result<model::IdentityCertificate, VpcMetadataError> {
        let expires_in = arguments::expires_in(expires_in)?;
        let work = move |client: core::Client| async move {
            client.create_identity_certificate(&csr, expires_in).await
        };
        Ok(self.run(Operation::CreateIdentityCertificate.id(), work).await?.into())
    }
}

macro_rules! client_methods {
    (
        reads { $([#[doc = $doc:literal] $Operation:ident, $name:ident($($id:ident)?), $operation_id:literal, $path:literal, $Type:ident, $Shape:ident($member:literal)])* }
        identity { $($identity:tt)* }
    ) => {
        #[uniffi::export]
        impl Client {
            $(
                #[doc = $doc]
                pub async fn $name(&self $(, $id: String)?) -> Result<model::$Type, VpcMetadataError> {
                    let work = move |client: core::Client| async move { client.$name($(&$id)?).await };
                    Ok(self.run(Operation::$Operation.id(), work).await?.into())
                }
            )*
        }
    };
}

vpc_metadata::for_each_operation!(client_methods);
