//! The client for callers without an asynchronous runtime.
//!
//! The calling thread does the work itself, on a *lane*: a small runtime with its own connection that only one thread
//! drives at a time. A lone caller always gets the same lane, so that nothing is handed over to another thread, which
//! would cost more than the request; callers that come at the same time get a lane each. Lanes share the tokens and
//! everything learnt about the service.

use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use serde_json::Value;
use tokio::runtime::{Builder, Handle, Runtime};

use crate::builder::ClientBuilder;
use crate::call::Call;
use crate::config::{Interrupt, Settings};
use crate::engine::Engine;
use crate::error::{Error, ErrorKind};
use crate::fork::PerProcess;
use crate::identity::Refresh;
use crate::json::Json;
use crate::model;
use crate::operation::Operation;
use crate::ready::WAIT_READY;
use crate::secret::Secret;
use crate::session::{Background, Session};
use crate::trusted_profile::TrustedProfile;

/// Lanes that are kept while nobody uses them; more callers than this at a time open connections anew.
const MOST_IDLE_LANES: usize = 16;
/// A lane that a burst of callers left behind gives its connection and file descriptors back after this.
const LONGEST_IDLE: Duration = Duration::from_secs(60);

/// How often an interrupt is looked for; a person does not notice the delay.
const INTERRUPT_INTERVAL: Duration = Duration::from_millis(50);

/// The client for callers without an asynchronous runtime: the same operations, tokens, retries and errors as
/// [`Client`](crate::Client), each method returning when it is done.
///
/// Cheap to clone and safe to share between threads; all clones share one token cache. It may be used before and
/// after `fork()`, in the parent and in the child. Building it sends nothing and starts no thread; the only thread
/// that ever exists is a short one that renews a token in the background.
///
/// ```no_run
/// let client = vpc_metadata::blocking::Client::new()?;
/// let instance = client.get_instance()?;
/// println!("{}", instance.id);
/// # Ok::<(), vpc_metadata::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Client {
    state: Arc<PerProcess<State>>,
}

struct State {
    engine: Arc<Engine>,
    lanes: Arc<Lanes>,
}

struct Lanes {
    engine: Arc<Engine>,
    /// The one used last is the one used next, as its connection and its memory are warm; so they stand in the order
    /// of their last use.
    idle: Mutex<Vec<IdleLane>>,
}

struct IdleLane {
    lane: Lane,
    since: Duration,
}

struct Lane {
    /// Absent only while the lane is being dropped.
    runtime: Option<Runtime>,
    session: Arc<Session>,
}

impl Drop for Lane {
    fn drop(&mut self) {
        // Unlike a plain drop this is allowed anywhere, also on a thread of somebody's asynchronous runtime.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

impl Lanes {
    fn take(self: &Arc<Self>) -> Result<Lane, Error> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        if let Some(IdleLane { lane, .. }) = idle {
            return Ok(lane);
        }
        let runtime = Builder::new_current_thread().enable_all().build().map_err(|error| {
            Error::new(ErrorKind::Internal, format!("no runtime for the call: {error}"))
                .with_hint("the process may have run out of file descriptors")
        })?;
        let background = Box::new(Threads(Arc::downgrade(self)));
        Ok(Lane {
            runtime: Some(runtime),
            session: Arc::new(Session::new(Arc::clone(&self.engine), background)),
        })
    }

    fn give_back(&self, lane: Lane) {
        let now = self.engine.clock().now();
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let is_old = |lane: &IdleLane| now.saturating_sub(lane.since) > LONGEST_IDLE;
        let old = idle.first().is_some_and(is_old).then(|| idle.remove(0));
        let surplus = if idle.len() < MOST_IDLE_LANES {
            idle.push(IdleLane { lane, since: now });
            None
        } else {
            Some(lane)
        };
        // Closing connections is nothing for others to wait for.
        drop(idle);
        drop((old, surplus));
    }

    fn drive<T>(
        self: &Arc<Self>,
        interrupt: Option<&Interrupt>,
        work: impl AsyncFnOnce(&Arc<Session>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let lane = self.take()?;
        let Some(runtime) = &lane.runtime else {
            return Err(Error::new(ErrorKind::Internal, "a lane without a runtime"));
        };
        let outcome = match interrupt {
            None => runtime.block_on(work(&lane.session)),
            Some(Interrupt(is_interrupted)) => runtime.block_on(async {
                tokio::select! {
                    biased;
                    outcome = work(&lane.session) => outcome,
                    () = interrupted(&**is_interrupted) => Err(Error::new(ErrorKind::Cancelled, "interrupted")),
                }
            }),
        };
        self.give_back(lane);
        outcome
    }

    /// Renews a token on a thread of its own, which ends with it. Where the system gives no thread, the token stays
    /// as it is and a later caller tries again.
    fn refresh_on_thread(self: &Arc<Self>, refresh: Refresh) {
        let lanes = Arc::clone(self);
        let thread = std::thread::Builder::new().name("vpc-metadata-refresh".to_owned());
        let started = thread.spawn(move || {
            lanes.drive(None, async |session| {
                refresh.carry_out(session).await;
                Ok(())
            })
        });
        if let Err(error) = started {
            tracing::debug!(%error, "no thread for a background refresh");
        }
    }
}

/// Ends when the host says that the calling thread was interrupted.
async fn interrupted(is_interrupted: &(dyn Fn() -> bool + Send + Sync)) {
    loop {
        // Most calls are over before it is asked for the first time.
        tokio::time::sleep(INTERRUPT_INTERVAL).await;
        if is_interrupted() {
            return;
        }
    }
}

/// Runs refreshes on short-lived threads.
struct Threads(Weak<Lanes>);

impl Background for Threads {
    fn run(&self, _: &Arc<Session>, refresh: Refresh) {
        if let Some(lanes) = self.0.upgrade() {
            lanes.refresh_on_thread(refresh);
        }
    }
}

impl Client {
    /// A client with the settings of the environment and the defaults.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) names the environment variable that is wrong.
    pub fn new() -> Result<Client, Error> {
        Client::builder().build_blocking()
    }

    /// Starts with the settings of the environment and the defaults, to change some of them. Ends with
    /// [`build_blocking`](ClientBuilder::build_blocking).
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    pub(crate) fn from_settings(settings: Settings) -> Client {
        let settings = Arc::new(settings);
        let state = PerProcess::new(move || {
            let engine = Arc::new(Engine::new(Arc::clone(&settings)));
            let lanes = Arc::new(Lanes { engine: Arc::clone(&engine), idle: Mutex::default() });
            State { engine, lanes }
        });
        Client { state: Arc::new(state) }
    }

    /// The same client for calls that must not block: they share the tokens, and everything learnt about the service,
    /// with the calls made here. For hosts that have both kinds of callers. Sends nothing and starts no thread yet.
    pub fn background(&self) -> crate::Background {
        let state = Arc::clone(&self.state);
        crate::Background::of(crate::Client::on_engine(move || Arc::clone(&state.get().engine)))
    }

    /// Drives one call of an operation on the calling thread.
    fn drive<T: Send>(
        &self,
        operation: &'static str,
        work: impl AsyncFnOnce(&Arc<Session>) -> Result<T, Error> + Send,
    ) -> Result<T, Error> {
        self.drive_here_or_nearby(work).map_err(|error| error.in_operation(operation))
    }

    fn drive_here_or_nearby<T: Send>(
        &self,
        work: impl AsyncFnOnce(&Arc<Session>) -> Result<T, Error> + Send,
    ) -> Result<T, Error> {
        let lanes = Arc::clone(&self.state.get().lanes);
        if Handle::try_current().is_err() {
            return lanes.drive(lanes.engine.settings.interrupt.as_ref(), work);
        }
        // A runtime cannot be driven inside of another one: a caller that blocks there is served by a thread.
        std::thread::scope(|scope| {
            let call = std::thread::Builder::new().spawn_scoped(scope, || lanes.drive(None, work));
            let joined = call.map(std::thread::ScopedJoinHandle::join);
            let failed =
                |what: &str| Err(Error::new(ErrorKind::Internal, format!("the thread of the call {what}")));
            match joined {
                Ok(Ok(outcome)) => outcome,
                Ok(Err(_)) => failed("panicked"),
                Err(error) => failed(&format!("did not start: {error}")),
            }
        })
    }

    /// See [`Client::call`](crate::Client::call).
    ///
    /// # Errors
    /// Those of the operation.
    pub fn call(&self, call: &Call) -> Result<Json, Error> {
        self.drive(call.operation_id(), async |session| Ok(session.call(call).await?.json))
    }

    fn typed<T: serde::de::DeserializeOwned + Send>(&self, call: &Call) -> Result<T, Error> {
        self.drive(call.operation_id(), async |session| {
            let answer = session.call(call).await?;
            answer.decode().map_err(|error| session.explain(error, call.operation_id()))
        })
    }

    /// See [`Client::identity_token`](crate::Client::identity_token). A token that is at hand is returned without a
    /// lock and without a system call.
    ///
    /// # Errors
    /// As there.
    pub fn identity_token(&self) -> Result<Secret, Error> {
        if let Some(secret) = self.cached_identity_token() {
            return Ok(secret);
        }
        self.drive(Operation::CreateIdentityToken.id(), async |session| session.identity_token().await)
    }

    /// The managed identity token, if a valid one is at hand; never waits. A refresh that is due is started. For hosts
    /// that prepare for a call that may wait, and want to know whether it will not.
    pub fn cached_identity_token(&self) -> Option<Secret> {
        let state = self.state.get();
        let start = |lead| state.lanes.refresh_on_thread(Refresh::identity(lead));
        state.engine.cached_secret(&state.engine.identity, start)
    }

    /// See [`Client::iam_token`](crate::Client::iam_token). A token that is at hand is returned without a system call.
    ///
    /// # Errors
    /// As there.
    pub fn iam_token(&self, trusted_profile: Option<&TrustedProfile>) -> Result<Secret, Error> {
        if let Some(secret) = self.cached_iam_token(trusted_profile) {
            return Ok(secret);
        }
        self.drive(Operation::CreateIdentityIamToken.id(), async |session| {
            session.iam_token(trusted_profile).await
        })
    }

    /// The managed IAM token of a profile, as [`cached_identity_token`](Self::cached_identity_token).
    pub fn cached_iam_token(&self, trusted_profile: Option<&TrustedProfile>) -> Option<Secret> {
        let state = self.state.get();
        let token = state.engine.known_iam_token_of(trusted_profile)?;
        let start = |lead| state.lanes.refresh_on_thread(Refresh::iam(lead, trusted_profile));
        state.engine.cached_secret(&token, start)
    }

    /// See [`Client::get_metadata`](crate::Client::get_metadata).
    ///
    /// # Errors
    /// As there.
    pub fn get_metadata(&self, path: &str) -> Result<Value, Error> {
        self.typed(&Call::metadata_path(path))
    }

    /// See [`Client::wait_ready`](crate::Client::wait_ready).
    ///
    /// # Errors
    /// As there.
    pub fn wait_ready(&self, deadline: Duration) -> Result<(), Error> {
        self.drive(WAIT_READY, async |session| session.wait_ready(deadline).await)
    }

    /// See [`Client::create_identity_token`](crate::Client::create_identity_token).
    ///
    /// # Errors
    /// As there.
    pub fn create_identity_token(
        &self,
        expires_in: Option<u32>,
        nonce: Option<&str>,
    ) -> Result<model::IdentityToken, Error> {
        let call =
            Call::new(Operation::CreateIdentityToken).expires_in(expires_in).nonce(nonce.map(str::to_owned));
        self.typed(&call)
    }

    /// See [`Client::create_identity_iam_token`](crate::Client::create_identity_iam_token).
    ///
    /// # Errors
    /// As there.
    pub fn create_identity_iam_token(
        &self,
        trusted_profile: Option<&TrustedProfile>,
    ) -> Result<model::IamToken, Error> {
        self.typed(&Call::new(Operation::CreateIdentityIamToken).trusted_profile(trusted_profile.cloned()))
    }

    /// See [`Client::create_identity_certificate`](crate::Client::create_identity_certificate).
    ///
    /// # Errors
    /// As there.
    pub fn create_identity_certificate(
        &self,
        csr: &str,
        expires_in: Option<u32>,
    ) -> Result<model::IdentityCertificate, Error> {
        self.typed(&Call::new(Operation::CreateIdentityCertificate).csr(csr).expires_in(expires_in))
    }
}

macro_rules! blocking_methods {
    (
        reads { $([#[doc = $doc:literal] $Operation:ident, $name:ident($($id:ident)?), $operation_id:literal, $path:literal, $Type:ident, $Shape:ident($member:literal)])* }
        identity { $($identity:tt)* }
    ) => {
        /// The metadata operations, one method per row of the operation table; errors as on
        /// [`Client`](crate::Client).
        impl Client {
            $(
                #[doc = $doc]
                #[doc = ""]
                #[doc = concat!("Behind it: `", $operation_id, "`, `GET ", $path, "`.")]
                pub fn $name(&self $(, $id: &str)?) -> Result<model::$Type, Error> {
                    self.typed(&Call::new(Operation::$Operation)$(.id($id))?)
                }
            )*
        }
    };
}

crate::for_each_operation!(blocking_methods);
