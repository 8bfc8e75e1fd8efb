//! The asynchronous client.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use crate::builder::ClientBuilder;
use crate::call::Call;
use crate::config::Settings;
use crate::engine::Engine;
use crate::error::Error;
use crate::fork::PerProcess;
use crate::identity::Refresh;
use crate::json::Json;
use crate::model;
use crate::operation::Operation;
use crate::secret::Secret;
use crate::session::{Background, Session};
use crate::trusted_profile::TrustedProfile;

/// The client for asynchronous callers, on a [tokio](https://docs.rs/tokio) runtime.
///
/// Cheap to clone, and all clones share one token cache and one set of connections: build it once and keep it.
/// Building it sends nothing and starts nothing. It obtains and renews its identity token by itself.
///
/// Every operation fails with an [`Error`] whose [`kind`](Error::kind) says what happened, after at most the
/// [`timeout`](ClientBuilder::timeout). Dropping the future of a call stops the call.
///
/// ```no_run
/// # async fn example() -> Result<(), vpc_metadata::Error> {
/// let client = vpc_metadata::Client::new()?;
/// let instance = client.get_instance().await?;
/// println!("{} in {}", instance.id, instance.region().unwrap_or("an unknown region"));
/// let token = client.iam_token(None).await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct Client {
    session: Arc<PerProcess<Session>>,
}

/// Runs refreshes as tasks of the caller's runtime.
struct Tasks;

impl Background for Tasks {
    fn run(&self, session: &Arc<Session>, refresh: Refresh) {
        // Without a runtime there is nobody to run it, and the next caller with one gets the duty.
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            let session = Arc::clone(session);
            runtime.spawn(async move { refresh.carry_out(&session).await });
        }
    }
}

impl Client {
    /// A client with the settings of the environment and the defaults.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) names the environment variable that is wrong.
    pub fn new() -> Result<Client, Error> {
        Client::builder().build()
    }

    /// Starts with the settings of the environment and the defaults, to change some of them.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    pub(crate) fn from_settings(settings: Settings) -> Client {
        let settings = Arc::new(settings);
        Client::on_engine(move || Arc::new(Engine::new(Arc::clone(&settings))))
    }

    /// A client on an engine that each process makes, or has already.
    pub(crate) fn on_engine(engine: impl Fn() -> Arc<Engine> + Send + Sync + 'static) -> Client {
        let session = PerProcess::new(move || Session::new(engine(), Box::new(Tasks)));
        Client { session: Arc::new(session) }
    }

    pub(crate) fn session(&self) -> Arc<Session> {
        Arc::clone(&self.session.get())
    }

    /// Makes a call that was put together at run time, and returns the service's JSON unchanged.
    ///
    /// # Errors
    /// Those of the operation.
    pub async fn call(&self, call: &Call) -> Result<Json, Error> {
        Ok(self.session().call(call).await?.json)
    }

    async fn typed<T: serde::de::DeserializeOwned>(&self, call: Call) -> Result<T, Error> {
        let session = self.session();
        let answer = session.call(&call).await?;
        answer.decode().map_err(|error| session.explain(error, call.operation_id()))
    }

    /// The managed identity token of this server: cached, shared by all operations, and renewed in the background
    /// before it ends.
    ///
    /// Behind it: `create-identity-token`.
    ///
    /// # Errors
    /// Those of [`create_identity_token`](Self::create_identity_token), and never while a valid token is at hand.
    pub async fn identity_token(&self) -> Result<Secret, Error> {
        self.session().identity_token().await
    }

    /// The managed IAM token of a trusted profile; `None` stands for the profile of the settings, or else the
    /// server's default profile. Cached per profile and renewed in the background before it ends.
    ///
    /// Behind it: `create-identity-iam-token`.
    ///
    /// # Errors
    /// Those of [`create_identity_iam_token`](Self::create_identity_iam_token), and never while a valid token is at
    /// hand.
    pub async fn iam_token(&self, trusted_profile: Option<&TrustedProfile>) -> Result<Secret, Error> {
        self.session().iam_token(trusted_profile).await
    }

    /// Reads a metadata path that this release has no method for, for example
    /// `/metadata/v1/instance/something_new`, with the same token, retries and errors as every operation.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for a path that is not below `/metadata/v1/`; else those of a
    /// metadata read.
    pub async fn get_metadata(&self, path: &str) -> Result<Value, Error> {
        self.typed(Call::metadata_path(path)).await
    }

    /// Waits, early in the boot of a server, until the service answers and gives an identity token.
    ///
    /// # Errors
    /// [`Timeout`](crate::ErrorKind::Timeout) when it has not within `deadline`, saying what the last try met. An
    /// answer that waiting does not change, such as [`Forbidden`](crate::ErrorKind::Forbidden), is returned at once.
    pub async fn wait_ready(&self, deadline: Duration) -> Result<(), Error> {
        self.session().wait_ready(deadline).await
    }
}

macro_rules! client_methods {
    (
        reads { $([#[doc = $doc:literal] $Operation:ident, $name:ident($($id:ident)?), $operation_id:literal, $path:literal, $Type:ident, $Shape:ident($member:literal)])* }
        identity { $($identity:tt)* }
    ) => {
        /// The metadata operations, one method per row of the operation table.
        ///
        /// All fail alike: [`NotFound`](crate::ErrorKind::NotFound) for a resource that does not exist (and for all of
        /// them on bare metal servers), [`Unreachable`](crate::ErrorKind::Unreachable) or
        /// [`Timeout`](crate::ErrorKind::Timeout) where the service is not enabled,
        /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for an id that cannot be one.
        impl Client {
            $(
                #[doc = $doc]
                #[doc = ""]
                #[doc = concat!("Behind it: `", $operation_id, "`, `GET ", $path, "`.")]
                pub async fn $name(&self $(, $id: &str)?) -> Result<model::$Type, Error> {
                    self.typed(Call::new(Operation::$Operation)$(.id($id))?).await
                }
            )*
        }
    };
}

crate::for_each_operation!(client_methods);

/// The identity operations, which always make a request. Most callers want the managed
/// [`identity_token`](Client::identity_token) and [`iam_token`](Client::iam_token).
impl Client {
    /// Requests a new identity token, beside the managed one. `expires_in` is in seconds, 5 to 3600 (`None`: 300);
    /// the token repeats `nonce`, which proves to a third party that it was made for them.
    ///
    /// Behind it: `create-identity-token`, `PUT /identity/v1/token`.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for arguments out of range;
    /// [`InvalidResponse`](crate::ErrorKind::InvalidResponse) when another nonce comes back.
    pub async fn create_identity_token(
        &self,
        expires_in: Option<u32>,
        nonce: Option<&str>,
    ) -> Result<model::IdentityToken, Error> {
        let call =
            Call::new(Operation::CreateIdentityToken).expires_in(expires_in).nonce(nonce.map(str::to_owned));
        self.typed(call).await
    }

    /// Exchanges the server's identity for an IAM token of a trusted profile; `None` stands for the profile of the
    /// settings, or else the server's default profile.
    ///
    /// Behind it: `create-identity-iam-token`, `POST /identity/v1/iam_tokens`.
    ///
    /// # Errors
    /// [`Rejected`](crate::ErrorKind::Rejected), with the code `profile_not_linked` for a profile that is not linked
    /// to this server and `missing_field` when the server has no default profile.
    pub async fn create_identity_iam_token(
        &self,
        trusted_profile: Option<&TrustedProfile>,
    ) -> Result<model::IamToken, Error> {
        self.typed(Call::new(Operation::CreateIdentityIamToken).trusted_profile(trusted_profile.cloned()))
            .await
    }

    /// Issues an identity certificate for the key of a certificate signing request in PEM form, whose subject may
    /// hold only C, ST, L, O and OU and which may ask for no extension. `expires_in` is in seconds, 300 to 3600
    /// (`None`: 3600).
    ///
    /// Behind it: `create-identity-certificate`, `POST /identity/v1/certificates`.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) for text that is no request in PEM form;
    /// [`Rejected`](crate::ErrorKind::Rejected) for a request that the service does not accept.
    pub async fn create_identity_certificate(
        &self,
        csr: &str,
        expires_in: Option<u32>,
    ) -> Result<model::IdentityCertificate, Error> {
        self.typed(Call::new(Operation::CreateIdentityCertificate).csr(csr).expires_in(expires_in)).await
    }
}
