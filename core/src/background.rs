//! Calls on one thread of the library's own, for callers that must not block and have no tokio runtime: bindings to
//! languages with an event loop.

use std::fmt;
use std::future::Future;
use std::io;
use std::marker::PhantomData;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::thread;

use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;
use tokio::task::AbortHandle;

use crate::config::Settings;
use crate::error::{Error, ErrorKind};
use crate::fork::PerProcess;
use crate::identity::Refresh;
use crate::secret::Secret;
use crate::trusted_profile::TrustedProfile;

/// Runs calls of a [`Client`](crate::Client) on one thread of its own, and hands each outcome to a callback.
///
/// The thread starts with the first call and ends when the last clone is dropped; calls that are under way then are
/// cancelled. Tokens that are at hand are returned on the calling thread. It may be used before and after `fork()`:
/// calls that the parent has under way are the parent's alone.
///
/// ```no_run
/// use vpc_metadata::{Call, Client, Operation};
///
/// let background = Client::builder().build_background()?;
/// let call = Call::new(Operation::GetInstance);
/// let pending = background.spawn(
///     call.operation_id(),
///     async move |client| client.call(&call).await,
///     |outcome| println!("{}", outcome.map_or_else(|error| error.to_string(), |json| json.as_str().to_owned())),
/// );
/// pending.cancel();
/// # Ok::<(), vpc_metadata::Error>(())
/// ```
#[derive(Clone)]
pub struct Background {
    client: crate::Client,
    worker: Arc<PerProcess<Worker>>,
}

/// The thread, once there is one. Dropping this ends it; nobody waits for that, so that it may also be done in a
/// callback on the thread itself.
#[derive(Default)]
struct Worker {
    running: OnceLock<Running>,
    /// Held by the first caller while it starts the thread, so that there is never a second one.
    starting: Mutex<()>,
}

struct Running {
    runtime: Handle,
    /// The thread ends when this is dropped.
    _end: oneshot::Sender<()>,
}

impl Worker {
    fn runtime(&self) -> Result<&Handle, Error> {
        if let Some(running) = self.running.get() {
            return Ok(&running.runtime);
        }
        let _starting = self.starting.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(running) = self.running.get() {
            return Ok(&running.runtime);
        }
        let running = Running::start().map_err(|error| {
            Error::new(ErrorKind::Internal, format!("no thread for the call: {error}"))
                .with_hint("the process may have run out of threads or file descriptors")
        })?;
        Ok(&self.running.get_or_init(|| running).runtime)
    }
}

impl Running {
    /// The thread is the standard library's: that of a tokio runtime panics where the system has none to give.
    fn start() -> io::Result<Running> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let (end, ended) = oneshot::channel::<()>();
        thread::Builder::new().name("vpc-metadata".to_owned()).spawn(move || {
            let _ = runtime.block_on(ended);
            // Host names that are being looked up keep threads, which are not waited for.
            runtime.shutdown_background();
        })?;
        Ok(Running { runtime: handle, _end: end })
    }
}

impl fmt::Debug for Background {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Background")
    }
}

impl Background {
    pub(crate) fn from_settings(settings: Settings) -> Background {
        Background::of(crate::Client::from_settings(settings))
    }

    pub(crate) fn of(client: crate::Client) -> Background {
        Background { client, worker: Arc::new(PerProcess::new(Worker::default)) }
    }

    /// Starts `work`, a call of `operation`, on the thread, and hands its outcome to `done` there, exactly once: also
    /// when it is cancelled ([`Cancelled`](ErrorKind::Cancelled)) and when it panics ([`Internal`](ErrorKind::Internal)).
    /// Where no thread can be had, `done` is called with [`Internal`](ErrorKind::Internal) before this returns.
    ///
    /// `done` should be short, as other calls wait for it, and must not block.
    pub fn spawn<T, F>(
        &self,
        operation: &'static str,
        work: impl FnOnce(crate::Client) -> F + Send + 'static,
        done: impl FnOnce(Result<T, Error>) + Send + 'static,
    ) -> Pending
    where
        T: Send + 'static,
        F: Future<Output = Result<T, Error>> + Send + 'static,
    {
        let mut done = Done::new(operation, done);
        let worker = self.worker.get();
        let runtime = match worker.runtime() {
            Ok(runtime) => runtime,
            Err(error) => {
                done.call(Err(error));
                return Pending(None);
            }
        };
        let client = self.client.clone();
        let task = runtime.spawn(async move {
            let outcome = work(client).await;
            done.call(outcome);
        });
        Pending(Some(task.abort_handle()))
    }

    /// The managed identity token, if a valid one is at hand; never waits. A refresh that is due is started.
    pub fn cached_identity_token(&self) -> Option<Secret> {
        let session = self.client.session();
        let engine = Arc::clone(&session.engine);
        let start = |lead| self.refresh(Refresh::identity(lead));
        engine.cached_secret(&engine.identity, start)
    }

    /// The managed IAM token of a profile, as [`cached_identity_token`](Self::cached_identity_token).
    pub fn cached_iam_token(&self, trusted_profile: Option<&TrustedProfile>) -> Option<Secret> {
        let session = self.client.session();
        let engine = Arc::clone(&session.engine);
        let start = |lead| self.refresh(Refresh::iam(lead, trusted_profile));
        engine.cached_secret(&engine.known_iam_token_of(trusted_profile)?, start)
    }

    fn refresh(&self, refresh: Refresh) {
        let session = self.client.session();
        if let Ok(runtime) = self.worker.get().runtime() {
            runtime.spawn(async move { refresh.carry_out(&session).await });
        }
    }
}

/// Calls the callback once: at the latest when the call is dropped without an outcome.
struct Done<T, D: FnOnce(Result<T, Error>)> {
    operation: &'static str,
    callback: Option<D>,
    outcome: PhantomData<fn(T)>,
}

impl<T, D: FnOnce(Result<T, Error>)> Done<T, D> {
    fn new(operation: &'static str, callback: D) -> Done<T, D> {
        Done { operation, callback: Some(callback), outcome: PhantomData }
    }

    fn call(&mut self, outcome: Result<T, Error>) {
        if let Some(callback) = self.callback.take() {
            callback(outcome.map_err(|error| error.in_operation(self.operation)));
        }
    }
}

impl<T, D: FnOnce(Result<T, Error>)> Drop for Done<T, D> {
    fn drop(&mut self) {
        self.call(Err(if thread::panicking() {
            Error::new(ErrorKind::Internal, "the call panicked")
        } else {
            Error::new(ErrorKind::Cancelled, "the call was cancelled")
        }));
    }
}

/// A call that is under way. Dropping it changes nothing.
#[derive(Clone, Debug)]
pub struct Pending(Option<AbortHandle>);

impl Pending {
    /// Stops the call, if it has not ended: its callback is told [`Cancelled`](ErrorKind::Cancelled). What a token
    /// request would have brought to other callers, one of them requests.
    pub fn cancel(&self) {
        if let Some(task) = &self.0 {
            task.abort();
        }
    }
}
